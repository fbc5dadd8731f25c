// "From the 11th to 18 Jan" as one piece, so that what moves goes to its end.
import type { Piece } from './pieces.ts';

/** True for a span of days that is said with "from". */
export const isFromTo = ({ day, words }: Piece): boolean =>
  day !== undefined && day.from !== day.to && words?.[0] === 'from';

/** The pieces with "from" made part of the span of days after it. */
export function withFromSpans(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const next = pieces[at + 1];
    if (isFrom(piece) && isSpan(next)) return [];
    const from = pieces[at - 1];
    if (from === undefined || !isFrom(from) || !isSpan(piece)) return [piece];
    return [{ ...piece, start: from.start, norm: 'from', words: ['from', ...(piece.words ?? [])] }];
  });
}

const isFrom = ({ kind, norm }: Piece) => kind === 'word' && norm === 'from';

const isSpan = (piece: Piece | undefined) =>
  piece?.day !== undefined && piece.day.grain === 'day' && piece.day.from !== piece.day.to;
