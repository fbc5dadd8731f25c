// What a story of why someone is not at work needs to be read as their absence.
import { isBoundary } from './boundaries.ts';
import { spanSaid } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Cue } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

/** Words of being ill or of a plight, besides those of the range itself. */
export const isBesidePlight = ({ start, end }: TokenRange, cues: readonly Cue[]) =>
  cues.some((cue) => cue.cue === 'unfit' && (cue.start < start || cue.end > end));

/** "Tested positive", "Noor's gone home until 2": a mark, a day or the end of the sentence follows, and nobody else is said. */
export const saysNoMore = (
  { anchor, sentence, subject, sayings, previous }: Frame,
  tokens: readonly Token[],
) =>
  subject.subject.kind !== 'other' &&
  // "WFH with the kids": company, where they work.
  !(previous?.anchor.kind === 'remote' && previous.anchor.end === anchor.start) &&
  (anchor.end >= sentence.end ||
    isBoundary(tokens, anchor.end) ||
    ALONE_GOES_ON.has(tokens[anchor.end]?.norm ?? '') ||
    sayings.some(({ mention }) => mention.start === anchor.end));

const ALONE_GOES_ON = new Set(
  'all and so but until from for again yesterday on at till now as since with because'.split(' '),
);

/** "Stuck in Denver until Friday", "kept in hospital until Friday", not "stuck in meetings until 3"; a day of return may follow. */
export function stuckForm({ cues, text: { tokens } }: Scene, frame: Frame): string | null {
  const next = tokens[frame.anchor.end];
  const travels = tokens.some(({ norm }) => TRAVEL.has(norm)) || cues.some(({ cue }) => cue === 'planned');
  const named = next?.kind === 'word' && (next.text !== next.text.toLowerCase() || next.norm === 'hospital');
  const place = named || (travels && next?.kind === 'word' && !NO_PLACES.has(next.norm));
  if (!place) return 'another sense';
  if (spanSaid(frame) && frame.sayings.some(({ mention }) => mention.kind === 'day')) return null;
  return 'no day said';
}

const TRAVEL = new Set(
  'flight flights plane airport airline delta united jetblue southwest ryanair easyjet ferry eurostar amtrak snow storm blizzard'.split(
    ' ',
  ),
);
const NO_PLACES = new Set(
  'a an the my our this that traffic meetings meeting calls call review reviews edits line queue security customs back between here there'.split(
    ' ',
  ),
);

/** "Noor left early on Friday" tells of another day than this one. */
export const isLongGone = ({ now }: Scene, frame: Frame) =>
  frame.sayings.some(({ mention }) => mention.kind === 'day' && mention.from !== now.today);
