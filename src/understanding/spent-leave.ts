// "I've a half day left and I'm spending it on Monday": what is spent is the leave named before.
import type { Anchor } from './anchors.ts';
import type { Cue } from './lexicon.ts';
import type { Token, TokenRange } from './text.ts';

/** "Half a day of retainer" is no leave. */
const isLeave = ({ cue, entry, end }: Cue, tokens: readonly Token[]) =>
  cue === 'half_day'
    ? tokens[end]?.norm !== 'of' || OWED.has(tokens[end + 1]?.norm ?? '')
    : cue === 'away' && entry.means?.['form'] === 'noun';

const OWED = new Set(['leave', 'holiday', 'pto', 'vacation', 'toil', 'lieu', 'al']);

/** True where leave is named before the words that spend it. */
export const isSpentLeave = (
  cues: readonly Cue[],
  { start }: TokenRange,
  tokens: readonly Token[],
): boolean =>
  tokens.slice(0, start).some(({ norm }) => LEFT.has(norm)) &&
  cues.some((cue) => cue.end <= start && isLeave(cue, tokens));

const LEFT = new Set(
  'left leftover over owed owing remaining remains spare banked accrued burning unused use last final due'.split(
    ' ',
  ),
);

/** The anchor as what it spends: half a day where that is what is left. */
export const asSpent = (anchor: Anchor, cues: readonly Cue[]): Anchor =>
  anchor.cue.entry.means?.['spends'] === true &&
  cues.some(({ cue, end }) => cue === 'half_day' && end <= anchor.start)
    ? { ...anchor, kind: 'half_day' }
    : anchor;
