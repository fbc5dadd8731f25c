import type { ModalView } from '@slack/types';
import type { MorningContent } from '../domain/contents.ts';
import type { PlanNote } from '../domain/cover-forms.ts';
import type { NeedLine } from '../domain/lines.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { modal } from './forms.ts';
import { LIMITS } from './limits.ts';
import { type Part, toBlocks } from './message.ts';
import { taskLine, workOf } from './morning-needs.ts';
import { encode } from './payloads.ts';
import { bold, listed, type Phrase, say } from './phrase.ts';

const MOST = 25; // lines under one title

/** *Why, and what can wait*: the reason for each proposal, and everything that needs nobody now. Only read. */
export function renderWhy(content: MorningContent, note: PlanNote): ModalView {
  const { asOf, key, revision } = content;
  const open = content.needs.filter((need) => need.state === 'open' && need.role === null);
  const noDate = content.canWait.filter((need) => need.urgency === 'no_date');
  const canWait = content.canWait.filter((need) => need.urgency !== 'no_date');
  const parts = [
    ...(open.length > 0 ? [{ lines: planLines(note, asOf) }] : []),
    ...listOf('Proposed', open, (need) => taskLine(need, asOf)),
    ...listOf('Can wait', canWait, (need) => say`${workOf(need, asOf)}, ${need.absentee}`),
    ...listOf('No date', noDate, (need) => say`${need.what}, ${need.absentee}`),
  ];
  return modal({
    callback: CALLBACK_IDS.why,
    title: 'Why, and what can wait',
    close: 'Close',
    metadata: encode('prompt', { key, revision }),
    blocks: toBlocks(
      parts.length > 0 ? parts : [{ lines: [say`Nothing is open any more.`] }],
      LIMITS.blocksPerView,
    ),
  });
}

/** What the proposals are worth, what the plan leaves open or moves, and at most one pair to learn. */
function planLines(note: PlanNote, asOf: IsoDate): Phrase[] {
  const worth = {
    quick: say`Quick proposals; the plan for the whole team is being made.`,
    proven: say`The best plan for the whole team, proven.`,
    best_found: say`The best plan found for the whole team in the time; a better one may exist.`,
  };
  const { learning } = note;
  return [
    worth[note.state],
    ...(note.uncovered.length > 0 ? [say`Nobody can take: ${listed(note.uncovered, 6)}.`] : []),
    ...note.moves
      .slice(0, 5)
      .map(({ what, due }) => say`${what} could move to ${formatDay(due, asOf)}, after its owner is back.`),
    ...(learning
      ? [
          say`${learning.learner} is learning ${learning.skill}: there is time to do ${learning.what} with ${learning.holder}.`,
        ]
      : []),
  ];
}

function listOf(title: string, needs: readonly NeedLine[], words: (need: NeedLine) => Phrase): Part[] {
  if (needs.length === 0) return [];
  const rest = needs.length - MOST;
  const more = rest > 0 ? [say`…and ${rest} more`] : [];
  return [{ lines: [bold(title), ...needs.slice(0, MOST).map(words), ...more] }];
}
