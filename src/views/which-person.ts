import type { WhichPersonContent } from '../domain/contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { formatDay } from '../domain/plain-date.ts';
import { ACTION_IDS, numbered } from './action-ids.ts';
import { dayInFull } from './days.ts';
import { button, onButton } from './elements.ts';
import { type Message, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

const MOST_NAMES = 20; // buttons of one block, with room for the last one

/** "Sam's out" with two Sams: asked of the author, one button each, and one for neither. */
export function renderWhichPerson(content: WhichPersonContent): Message {
  if (content.answered !== null) {
    return toMessage([{ lines: [say`Thanks, ${content.answered} it is.`] }]);
  }
  const { question, asOf } = content;
  const { at, number, from, to } = question;
  const days =
    to === null || to === from ? dayInFull(from, asOf) : `${formatDay(from, asOf)} to ${formatDay(to, asOf)}`;
  const value = (person: PersonId | null) =>
    encode('whichPerson', { channel: at.channel, ts: at.ts, number, person, from, to });
  const names = content.candidates.slice(0, MOST_NAMES);
  return toMessage([
    { lines: [say`Who is out ${days}? I note nothing until you say.`] },
    {
      buttons: [
        ...names.map((each, index) =>
          button(numbered(ACTION_IDS.whichPerson, index), onButton(each.name), value(each.person)),
        ),
        button(
          numbered(ACTION_IDS.whichPerson, names.length),
          names.length > 2 ? 'None of them' : 'Neither',
          value(null),
        ),
      ],
    },
  ]);
}
