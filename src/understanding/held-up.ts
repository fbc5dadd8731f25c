// "Running late, more like 11", "stuck in traffic, there by 11": a time is of an arrival where a delay of one's own is told.
import type { DateMention } from './dates.ts';
import type { Cue } from './lexicon.ts';
import type { Token, TokenRange } from './text.ts';

const REACH = 12;
const TIME_WITHIN = 3;
const OWN = new Set('am i still currently just now and so sorry ugh all was been'.split(' '));
const GOES_ON = new Set(
  'hopefully or at so if sorry latest fingers today i will and but if pls please since as'.split(' '),
);
const STUCK = new Set('stuck sat sitting crawling caught'.split(' '));

/** True where words of being late stand before the anchor, or a commute gone wrong beside it. */
export function isToldOfDelay(
  anchor: TokenRange,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  cues: readonly Cue[],
): boolean {
  return cues.some((cue) => {
    if (cue.cue === 'late') return cue.end <= anchor.start && anchor.start - cue.end <= REACH;
    if (cue.cue !== 'held_up' || Math.max(anchor.start - cue.end, cue.start - anchor.end) > REACH)
      return false;
    return isOwn(cue, tokens) && !isOfThing(cue, tokens) && timeIsLast(anchor, dates, tokens);
  });
}

/** "The courier is stuck in traffic": somebody else is. */
function isOwn({ start }: Cue, tokens: readonly Token[]): boolean {
  const before = tokens[start - 1];
  return (
    !STUCK.has(tokens[start]?.norm ?? '') ||
    before === undefined ||
    before.kind !== 'word' ||
    OWN.has(before.norm)
  );
}

/** "Stuck on the traffic report": what the line or the traffic is of. */
const isOfThing = ({ start, end }: Cue, tokens: readonly Token[]) =>
  STUCK.has(tokens[start]?.norm ?? '') &&
  tokens[end]?.kind === 'word' &&
  !AFTER_STUCK.has(tokens[end]?.norm ?? '');

const AFTER_STUCK = new Set(
  'and again on at in outside near by between behind before so sorry for since because coming from to going heading this here rn now still with but after'.split(
    ' ',
  ),
);

/** "There by 11.", not "there by 11 we should see a lift". */
function timeIsLast({ end }: TokenRange, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const time = dates.find(({ kind, start }) => kind === 'time' && start >= end && start - end <= TIME_WITHIN);
  const next = time && tokens[time.end];
  return time !== undefined && (next?.kind !== 'word' || GOES_ON.has(next.norm));
}
