// "Both" by itself is the two campaigns of a client: "Northwind have put both on hold".
import { isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

/** The pieces with a lone "both" as a word for the campaigns, where a client with several is named. */
export function withBoth(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ campaigns }) => (campaigns?.length ?? 0) > 1)) return pieces;
  return pieces.map((piece, at) =>
    piece.norm === 'both' && isAlone(pieces[at - 1], pieces[at + 1])
      ? { ...piece, kind: 'theme', themes: ['pronoun'] }
      : piece,
  );
}

const OF_PEOPLE = new Set(['we', 'they', 'you', 'us', 'them']);

function isAlone(before: Piece | undefined, after: Piece | undefined): boolean {
  if (before?.kind === 'person' || OF_PEOPLE.has(before?.norm ?? '')) return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    after.kind === 'day' ||
    after.deed === true ||
    AFTER.some((name) => isWord(after.norm, name))
  );
}
const AFTER = ['preposition', 'be', 'adverb', 'joiner', 'have', 'modal'] as const;
