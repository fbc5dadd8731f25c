// To whoever is back, on the first morning: who did what, what is theirs again, what changed meanwhile.
import type { ReturnBriefContent } from '../domain/contents.ts';
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
  return toMessage([
    { lines: [join([say`Welcome back.`, covered.read === '' ? NOTHING : say`${covered}.`], ' ')] },
    ...yours(content),
    { lines: [changed.read === '' ? NOTHING : say`Changed meanwhile: ${changed}.`] },
  ]);
}

function yours({ yours: tasks, asOf }: ReturnBriefContent): Part[] {
  const parts = tasks.slice(0, MOST.yours).map(({ task, what, due, keepWith }): Part => {
    const decides =
      keepWith === null
        ? NOTHING
        : say` Whether it stays with ${keepWith.name}, ${keepWith.decides} decides.`;
    const beside = keepWith
      ? button(
          ACTION_IDS.leaveWith,
          `Leave it with ${onButton(keepWith.name)}`,
          encode('leaveWith', { task, holder: keepWith.holder }),
        )
      : undefined;
    return {
      lines: [say`Yours again: ${what} (${due === null ? '' : 'due '}${dueIn(due, null, asOf)}).${decides}`],
      beside,
    };
  });
  const rest = tasks.length - parts.length;
  return rest > 0 ? [...parts, { lines: [say`…and ${rest} more of yours.`] }] : parts;
}

function some<Item>(items: readonly Item[], most: number, words: (item: Item) => Phrase): Phrase {
  const shown = items.slice(0, most).map(words);
  const rest = items.length - shown.length;
  return join(rest > 0 ? [...shown, say`${rest} more`] : shown, '; ');
}
