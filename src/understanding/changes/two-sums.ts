// Budgets told by what was and what is: "60k → 45k", "40k to 55k", "we had 65k to play with, we now have 80k".
import type { Becoming } from './becomes.ts';
import { isSmallWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';

const BEFORE = new Set(['had', 'was', 'were', 'from', 'of', 'originally', 'not']);
const NOW = new Set(['now', 'instead']);
const UP = new Set(['up', 'down']);
const NEAR = 3;

const isSum = ({ figure }: Piece) => figure?.kind === 'money' && figure.certain;

/** The new of two sums that a sentence tells of a campaign's money. */
export function twoSums({ pieces }: Sentence): Becoming | null {
  const places = pieces.flatMap((piece, at) => (isSum(piece) ? [at] : []));
  const [first, second] = places;
  if (first === undefined || second === undefined || places.length > 2) return null;
  const told = isArrow(pieces, first, second) ? second : newOf(pieces, first, second);
  if (told === null || !isOfBudget(pieces, first)) return null;
  const campaigns = pieces
    .slice(0, first)
    .flatMap(({ campaigns: ids }) => (ids ? [ids] : []))
    .slice(-1);
  return {
    change: 'budget',
    values: { amount: pieces[told]?.figure?.value ?? 0 },
    rule: 'budget_was_and_is',
    campaigns,
    from: told,
    to: told + 1,
  };
}

/** "60k → 45k", "from 60k to 45k". */
const isArrow = (pieces: readonly Piece[], first: number, second: number) =>
  second === first + 2 &&
  (pieces[first + 1]?.norm === '→' ||
    (pieces[first + 1]?.norm === 'to' && pieces[first - 1]?.norm === 'from'));

/** Of two sums the one said to be now, where the other was before. */
function newOf(pieces: readonly Piece[], first: number, second: number): number | null {
  const from = pieces[second - 1]?.norm === 'from' && UP.has(pieces[second - 2]?.norm ?? '');
  if (from) return first;
  if (isPast(pieces, first) && isPresent(pieces, second)) return second;
  return isPresent(pieces, first) && isPast(pieces, second) ? first : null;
}

const isPast = (pieces: readonly Piece[], at: number) =>
  pieces.slice(Math.max(0, at - 2), at).some(({ norm }) => BEFORE.has(norm));

const isPresent = (pieces: readonly Piece[], at: number) =>
  pieces
    .slice(Math.max(0, at - NEAR), at + 2)
    .some(({ norm, kind }, place) => kind === 'word' && NOW.has(norm) && place !== NEAR);

/** Nothing but the campaign, its money, or whoever has it stands before the first sum. */
function isOfBudget(pieces: readonly Piece[], first: number): boolean {
  const before = pieces.slice(0, first);
  if (before.some((piece) => isTheme(piece, 'money'))) return true;
  const named = before.findLastIndex(({ kind }) => kind === 'campaign');
  const run = before.slice(named + 1);
  return run.every(
    (piece) =>
      piece.kind === 'mark' ||
      piece.stance === true ||
      isTheme(piece, 'pronoun') ||
      isPlain(piece) ||
      piece.norm === 'client',
  );
}

const isPlain = ({ norm, kind }: Piece) =>
  kind === 'word' && (isSmallWord(norm) || norm === 'got' || norm === 'went');
