// What "it" and "them" stand for: "drop the DOOH, they don't want it any more" ends no campaign.
import { isTheme, type Piece } from './pieces.ts';
import type { Draft } from './reading.ts';

const IT = new Set(['it', 'them', 'that', 'this']);

/** True where a draft of the whole campaign by a pronoun follows one of its work in the same sentence. */
export function isOfWork(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.change !== 'cancelled' || !draft.rule.endsWith('_pronoun')) return false;
  return drafts.some(
    ({ change, sentence, start }) =>
      WORK.has(change) && isNearBefore(sentence, draft.sentence) && start < draft.start && saysIt(draft),
  );
}
/** The same sentence or the one before. */
const isNearBefore = (earlier: Draft['sentence'], own: Draft['sentence']) =>
  earlier === own || (earlier.end <= own.start && own.start - earlier.end < 2);

const WORK = new Set<Draft['change']>(['scope', 'brief']);

const saysIt = ({ sentence, end, start }: Draft) =>
  sentence.pieces.some(
    (piece: Piece) =>
      isTheme(piece, 'pronoun') && IT.has(piece.norm) && piece.start >= start - 3 && piece.start <= end + 1,
  );
