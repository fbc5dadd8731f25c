import type { HandoverAskContent } from '../domain/contents.ts';
import { formatDay } from '../domain/plain-date.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button, onButton } from './elements.ts';
import { type Message, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { NOTHING, say } from './phrase.ts';

/** To the AM: a member proposes to hand on a task; nothing changes before a click. */
export function renderHandoverAsk(content: HandoverAskContent): Message {
  const { what, from, toName, proposedBy, asOf } = content;
  const until = content.until === null ? NOTHING : say` until ${formatDay(content.until, asOf)}`;
  const says =
    proposedBy === from
      ? say`${proposedBy} would like ${toName} to take ${what}${until}.`
      : say`${proposedBy} says ${toName} has ${what} (${from}'s)${until}.`;
  if (content.outcome !== null) return toMessage([{ lines: [says, say`${content.outcome}`] }]);
  const value = encode('handover', { task: content.task, to: content.to, until: content.until });
  return toMessage([
    { lines: [says] },
    {
      buttons: [
        button(ACTION_IDS.applyHandover, `Give it to ${onButton(toName)}`, value, 'primary'),
        button(ACTION_IDS.ignoreHandover, `Leave it with ${onButton(from)}`, value),
      ],
    },
  ]);
}
