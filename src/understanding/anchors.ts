// Anchors: the words of a sentence around which an absence is built. Where phrases overlap the longest counts, and of
// equals the one that says more.
import type { Cue } from './lexicon.ts';
import type { TokenRange } from './text.ts';

export type AnchorKind =
  | 'away'
  | 'remote'
  | 'leave'
  | 'arrive'
  | 'late'
  | 'early'
  | 'event'
  | 'half_day'
  | 'mornings_only'
  | 'back'
  | 'present';

export type AnchorForm = 'state' | 'last_day' | 'weak' | 'noun' | 'take' | 'trip' | 'event';

/** A cue that can carry an absence, a return, or the end of one. */
export interface Anchor extends TokenRange {
  readonly kind: AnchorKind;
  readonly form: AnchorForm;
  readonly cue: Cue;
}

const KINDS: ReadonlySet<string> = new Set<AnchorKind>([
  'away',
  'remote',
  'leave',
  'arrive',
  'late',
  'early',
  'event',
  'half_day',
  'mornings_only',
  'back',
  'present',
]);
/** True for a cue that can be an anchor. */
export const isAnchorCue = (cue: Cue): boolean => KINDS.has(cue.cue);

const FORMS: readonly AnchorForm[] = ['last_day', 'state', 'take', 'event', 'trip', 'weak', 'noun'];
/** Of phrases equally long the earlier kind counts. */
const RANK: readonly AnchorKind[] = [
  'early',
  'late',
  'half_day',
  'mornings_only',
  'remote',
  'away',
  'event',
  'leave',
  'back',
  'arrive',
  'present',
];

/** The anchors of a sentence in order, none overlapping; `possible` strikes out those that the words around rule out. */
export function anchorsIn(
  cues: readonly Cue[],
  sentence: TokenRange,
  possible: (anchor: Anchor) => boolean,
): Anchor[] {
  const found = cues.filter(
    (cue) => KINDS.has(cue.cue) && cue.start >= sentence.start && cue.end <= sentence.end,
  );
  const ordered = found.map(toAnchor).filter(possible).sort(byWeight);
  const kept: Anchor[] = [];
  for (const anchor of ordered) {
    if (kept.every((other) => other.end <= anchor.start || other.start >= anchor.end)) kept.push(anchor);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toAnchor(cue: Cue): Anchor {
  return { kind: cue.cue as AnchorKind, form: formOf(cue), cue, start: cue.start, end: cue.end };
}

function formOf(cue: Cue): AnchorForm {
  const form = cue.entry.means?.['form'];
  return FORMS.find((known) => known === form) ?? 'weak';
}

const weightOf = (anchor: Anchor) =>
  anchor.end -
  anchor.start -
  (anchor.cue.gap ? 0.5 : 0) -
  (anchor.cue.entry.means?.['generic'] === true ? 0.2 : 0);

function byWeight(a: Anchor, b: Anchor): number {
  return (
    weightOf(b) - weightOf(a) ||
    RANK.indexOf(a.kind) - RANK.indexOf(b.kind) ||
    FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
    a.start - b.start
  );
}
