// To whoever is back, on the first morning: who did what, what is theirs again, what changed meanwhile.
import type { ReturnBriefContent } from '../domain/contents.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS } from './action-ids.ts';
import { changeForAll } from './change-words.ts';
import { dueIn } from './days.ts';
import { button, onButton } from './elements.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { join, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = { covered: 8, yours: 10, changed: 5 };

/** The brief of a return. */
export function renderReturnBrief(content: ReturnBriefContent): Message {
  const covered = some(content.covered, MOST.covered, ({ holder, what, done }) =>
    done ? say`${holder} finished ${what}` : say`${holder} looked after ${what}`,
  );
  const changed = some(content.changed, MOST.changed, (change) => changeForAll(change, content.asOf));
  const kept = some(content.kept, MOST.yours, ({ what, holder }) => say`${what} with ${holder}`);
  const handedOn = some(content.handedOn, MOST.yours, ({ what, to, by }) =>
    by === null ? say`${what} is ${to}'s now` : say`${by} gave ${what} to ${to}`,
  );
  const noLonger = some(content.noLonger, MOST.yours, ({ what, holder }) => say`${what}, with ${holder} now`);
  return toMessage([
    { lines: [join([say`Welcome back.`, covered.read === '' ? NOTHING : say`${covered}.`], ' ')] },
    ...yours(content),
    { lines: [kept.read === '' ? NOTHING : say`Stays where it is: ${kept}.`] },
    { lines: [handedOn.read === '' ? NOTHING : say`No longer yours: ${handedOn}.`] },
    { lines: [noLonger.read === '' ? NOTHING : say`You no longer cover: ${noLonger}.`] },
    { lines: [changed.read === '' ? NOTHING : say`Changed meanwhile: ${changed}.`] },
  ]);
}

function yours({ yours: tasks, asOf, from }: ReturnBriefContent): Part[] {
  const parts = tasks.slice(0, MOST.yours).map((each): Part => partOf(each, from, asOf));
  const rest = tasks.length - parts.length;
  return rest > 0 ? [...parts, { lines: [say`…and ${rest} more of yours.`] }] : parts;
}

/** What is theirs again; one button asks whoever decides to leave it where it was. */
function partOf(
  { task, what, due, keepWith, asked }: ReturnBriefContent['yours'][number],
  from: IsoDate,
  asOf: IsoDate,
): Part {
  const line = say`Yours again: ${what} (${due === null ? '' : 'due '}${dueIn(due, null, asOf)}).`;
  if (keepWith === null) return { lines: [line] };
  const { name, holder, decides } = keepWith;
  if (asked)
    return { lines: [say`${line} ${decides} is asked to leave it with ${name}; until then it is yours.`] };
  return {
    lines: [say`${line} Whether it stays with ${name}, ${decides} decides.`],
    beside: button(
      ACTION_IDS.leaveWith,
      `Leave it with ${onButton(name)}`,
      encode('leaveWith', { task, holder, from }),
    ),
  };
}

function some<Item>(items: readonly Item[], most: number, words: (item: Item) => Phrase): Phrase {
  const shown = items.slice(0, most).map(words);
  const rest = items.length - shown.length;
  return join(rest > 0 ? [...shown, say`${rest} more`] : shown, '; ');
}
