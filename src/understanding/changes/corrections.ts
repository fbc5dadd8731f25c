// Later words correct earlier ones: "Jan 18, no wait, Jan 25", "70k, sorry, 75k", "Correction: Fabrikam, not Northwind".
import type { Cue } from '../lexicon.ts';
import type { Scene } from '../scene.ts';
import { moneyWith } from './money-deeds.ts';
import type { Piece } from './pieces.ts';
import type { Draft, Sentence } from './reading.ts';
import { movedTo } from './when-moved.ts';

/** The words of correction in a message. */
const correctionsIn = (scene: Scene): readonly Cue[] => scene.cues.filter(({ cue }) => cue === 'correction');

/** The draft with the figures that a correction after it gives. */
export function corrected(draft: Draft, scene: Scene, sentences: readonly Sentence[]): Draft {
  const last = correctionsIn(scene).findLast(({ start }) => start >= draft.start);
  if (last === undefined) return draft;
  const sentence = sentences.find(({ start, end }) => last.start >= start && last.start < end);
  const after = sentence?.pieces.filter(({ start }) => start >= last.end) ?? [];
  const values = valuesOf(draft, after);
  return Object.keys(values).length === 0 ? draft : { ...draft, values };
}

function valuesOf(draft: Draft, after: readonly Piece[]): Draft['values'] {
  if (draft.change === 'deadline') return movedTo(after, (draft.values.shiftDays ?? 0) < 0, undefined);
  if (draft.change !== 'budget') return {};
  const figure = after.find((piece) => piece.figure?.certain)?.figure;
  if (figure === undefined) return {};
  return figure.kind === 'money'
    ? { amount: figure.value }
    : moneyWith(after, (draft.values.percent ?? 0) < 0);
}

/** "Northwind is paused. Correction: Fabrikam is": the same change told anew of another replaces it. */
export function isTakenBack(draft: Draft, drafts: readonly Draft[], scene: Scene): boolean {
  return correctionsIn(scene).some(
    ({ start, end }) =>
      draft.end <= start &&
      drafts.some(
        (later) => later.change === draft.change && later.start >= end - 1 && later.campaigns.length > 0,
      ),
  );
}
