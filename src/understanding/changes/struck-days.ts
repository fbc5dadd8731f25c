// The known deadline struck, and another day in its place: "15th is off, now aiming for the 29th", "not the 15th any
// more, the 29th", "scrap the 15th, it's the 29th", "15th → 29th". Where no month is said it is that of the deadline.
import { type IsoDate, parseIsoDate } from '../../domain/plain-date.ts';
import { isGathering } from './gatherings.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';
import { bareDay, lastOf } from './when-moved.ts';

/** A campaign that may be meant, and the deadline that is known of it. */
export interface KnownDate {
  readonly campaign: string;
  readonly deadline: string;
}

/** The campaign whose deadline is struck, the place of the day that strikes it, and the new date where it is certain. */
export interface StruckDay {
  readonly campaign: string;
  readonly at: number;
  readonly newDate?: IsoDate;
}

const words = (list: string) => new Set(list.split(' '));

const STRIKES = words(
  'not scrap scrapping forget ignore bin ditch drop lose losing lost kill miss missing missed',
);
const GONE = words(
  'off gone dead out not scrapped cancelled binned longer impossible unrealistic tight soon early ambitious toast slipping slipped',
);
const SAID = words('not instead rather originally was longer');
const OF_PEOPLE = words(
  'i you me my leave holiday pto ooo wfh back home office vacation meet meets meeting talk visit visiting pay paid invoice lunch',
);
/** "New date tomorrow": when it is told. */
const SOON = words('today tomorrow tonight yesterday');
const BECOMES = words('become becomes became becoming now');
const REACH = 5;

/** The deadline's day struck in a sentence, with the day that takes its place. */
export function struckDay(pieces: readonly Piece[], known: readonly KnownDate[]): StruckDay | null {
  const days = pieces.flatMap((piece, at) =>
    piece.day?.grain === 'day' && !SOON.has(piece.norm) ? [at] : [],
  );
  const meant = known.filter(({ deadline }) => days.some((at) => isKnown(pieces[at], deadline)));
  const [only] = meant;
  if (only === undefined || meant.length > 1) return null;
  const { campaign, deadline } = only;
  const old = days.find((at) => isKnown(pieces[at], deadline)) ?? -1;
  const others = days.filter((at) => !isKnown(pieces[at], deadline));
  const [at] = others;
  if (at === undefined && isNoMore(pieces, old)) return { campaign, at: old };
  if (at === undefined || others.length > 1 || !isStruck(pieces, old, at)) return null;
  if (isOfOther(pieces, Math.min(old, at), Math.max(old, at))) return null;
  const newDate = dateOf(pieces[at], pieces[old], deadline);
  return { campaign, at, ...(newDate === null ? {} : { newDate }) };
}

/** "It's not the 20th any more": another day is not said yet. */
function isNoMore(pieces: readonly Piece[], old: number): boolean {
  const before = runBefore(pieces, old).map(({ norm }) => norm);
  const after = runAfter(pieces, old).map(({ norm }) => norm);
  const over =
    after[0] === 'anymore' || (after[0] === 'any' && (after[1] === 'more' || after[1] === 'longer'));
  return (
    ((before.includes('not') && over) || before.includes('longer') || after.includes('longer')) &&
    !isOfOther(pieces, old, old)
  );
}

/** A call, somebody's leave: what is said in the clauses of the two days. */
function isOfOther(pieces: readonly Piece[], first: number, last: number): boolean {
  const start = pieces.slice(0, first).findLastIndex(({ kind }) => kind === 'mark') + 1;
  const end = pieces.findIndex(({ kind }, at) => at > last && kind === 'mark');
  const run = pieces.slice(start, end < 0 ? pieces.length : end);
  return run.some((piece, at) => isGathering(piece) || isOfPeople(piece) || isUnknown(run, at));
}

const isOfPeople = ({ norm, kind }: Piece) => kind === 'person' || (kind === 'word' && OF_PEOPLE.has(norm));

/** "The photographer can't do the 20th": a noun that no table knows. */
const isUnknown = (run: readonly Piece[], at: number) => {
  const piece = run[at];
  return (
    piece?.kind === 'word' &&
    isWord(run[at - 1]?.norm ?? '', 'determiner') &&
    !isSmallWord(piece.norm) &&
    !OURS.has(piece.norm)
  );
};
const OURS = words('client clients customer slot date day one');

const isKnown = (piece: Piece | undefined, deadline: string) =>
  piece !== undefined && (lastOf(piece) === deadline || bareDay(piece) === Number(deadline.slice(8)));

/** Words of striking before the old day, after it, or between the two. */
function isStruck(pieces: readonly Piece[], old: number, at: number): boolean {
  if (pieces[old + 1]?.norm === '→' && at === old + 2) return true;
  if (runBefore(pieces, old).some(({ norm }) => STRIKES.has(norm))) return true;
  if (runAfter(pieces, old).some(({ norm }) => GONE.has(norm))) return true;
  const between = pieces.slice(Math.min(old, at) + 1, Math.max(old, at));
  if (at < old) return between.some(({ norm }) => SAID.has(norm));
  return (
    pieces[at + 1]?.norm === 'instead' ||
    (between.length < REACH && between.some(({ norm }) => BECOMES.has(norm)))
  );
}

function runBefore(pieces: readonly Piece[], at: number): readonly Piece[] {
  const run = pieces.slice(Math.max(0, at - REACH), at);
  return run.slice(run.findLastIndex(endsRun) + 1);
}

function runAfter(pieces: readonly Piece[], at: number): readonly Piece[] {
  const run = pieces.slice(at + 1, at + 1 + REACH);
  const end = run.findIndex(endsRun);
  return end < 0 ? run : run.slice(0, end);
}

const endsRun = ({ kind, norm }: Piece) => kind === 'mark' || kind === 'day' || isWord(norm, 'and');

const LATE_IN_MONTH = 20;

/** A day without a month is in the deadline's, but not where the month seems to turn: "not the 29th, the 5th". */
function dateOf(piece: Piece | undefined, old: Piece | undefined, deadline: string): IsoDate | null {
  if (piece === undefined) return null;
  const day = bareDay(piece);
  if (day === undefined || old === undefined) return lastOf(piece);
  const known = Number(deadline.slice(8));
  if (day < known && known >= LATE_IN_MONTH) return null;
  return parseIsoDate(`${deadline.slice(0, 8)}${String(day).padStart(2, '0')}`);
}
