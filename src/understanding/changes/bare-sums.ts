// Sums that only their company shows to be money: "budget bumped to 50", "60→45k", "40 to 55 grand". Among money an
// agency counts in thousands.
import { isSmallWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

const ARROWS = new Set(['>', '→', '⇒', '➡', '➔']);
const SHAFTS = new Set(['-', '=']);
const ARROW = '→';
const BARE = /^\d{1,3}(?:\.5)?$/; // yes: 50, 12.5 · no: 50k
const THOUSAND = 1000;
const LINKS = new Set(['to', ARROW, 'now', ':', '=', 'is', "'s", 'at', 'are', 'from', 'was', 'by', 'of']);
const MONEY_NEAR = 6;

/** "->", "=>", ">" are one arrow. */
export function withArrows(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    if (piece.kind !== 'mark' || !ARROWS.has(piece.norm)) merged.push(piece);
    else if (before?.kind === 'mark' && SHAFTS.has(before.norm) && piece.tight === true)
      merged.splice(-1, 1, { ...before, norm: ARROW, end: piece.end });
    else merged.push({ ...piece, norm: ARROW });
  }
  return merged;
}

/** The pieces with bare numbers made sums where the words around them speak of money. */
export function withBareSums(pieces: readonly Piece[]): Piece[] {
  const scale = scaleBeside(pieces);
  return pieces.map((piece, at) => {
    if (piece.figure?.certain === false && piece.figure.kind === 'money' && isOfMoney(pieces, at))
      return { ...piece, figure: { ...piece.figure, certain: true } };
    if (piece.kind !== 'number' || !BARE.test(piece.norm) || isCounting(pieces, at)) return piece;
    const times = scale(at) ?? (isOfMoney(pieces, at) || isInsteadOfSum(pieces, at) ? THOUSAND : 0);
    return times === 0 ? piece : asSum(piece, Number(piece.norm) * times);
  });
}

const asSum = (piece: Piece, value: number): Piece => ({
  ...piece,
  kind: 'figure',
  figure: { kind: 'money', value, certain: true, start: piece.start, end: piece.end },
});

/** "60→45k": the thousands of the sum that an arrow or "to" joins it with. */
function scaleBeside(pieces: readonly Piece[]): (at: number) => number | undefined {
  return (at) => {
    const joined = [pieces[at + 2], pieces[at - 2]].find((other, side) => {
      const link = pieces[side === 0 ? at + 1 : at - 1]?.norm ?? '';
      return other?.figure?.kind === 'money' && (link === ARROW || link === 'to' || link === 'from');
    });
    const value = joined?.figure?.certain ? joined.figure.value : 0;
    return value >= 1e6 ? 1e6 : value >= THOUSAND ? THOUSAND : undefined;
  };
}

/** "Budget now 55", "from 40 to 55", and nothing counted after it. */
function isOfMoney(pieces: readonly Piece[], at: number): boolean {
  const near = pieces.slice(Math.max(0, at - MONEY_NEAR), at);
  const ofNow = near.some(({ norm }) => norm === 'now') && near.some(isSum);
  if (!(near.some(isBudget) || ofNow) || !LINKS.has(pieces[at - 1]?.norm ?? '')) return false;
  return near.every(({ kind }) => kind !== 'day' && kind !== 'time' && kind !== 'length');
}

const isSum = ({ figure }: Piece) => figure?.kind === 'money' && figure.certain && figure.value >= THOUSAND;

/** "We've got 55 now instead of 40k". */
function isInsteadOfSum(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + MONEY_NEAR);
  const sum = next.findIndex(isSum);
  const between = next.slice(0, Math.max(sum, 0));
  return (
    between.some(({ norm }) => norm === 'now' || norm === 'instead') && WAS.has(between.at(-1)?.norm ?? '')
  );
}
const WAS = new Set(['of', 'was', 'from', 'not']);

const isBudget = (piece: Piece) => piece.themes?.includes('money') === true && !OTHER_MONEY.has(piece.norm);
const OTHER_MONEY = new Set(['cost', 'costs', 'quote', 'target', 'total', 'cap', 'media', 'po']);

/** "40 → 55 people", "60 %": a noun follows that it counts. */
function isCounting(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (next === undefined || next.kind === 'figure' || next.kind === 'campaign') return false;
  if (next.kind === 'mark') return next.norm === '%' || next.norm === '/' || next.norm === ':';
  return !(next.kind === 'word' && isSmallWord(next.norm));
}
