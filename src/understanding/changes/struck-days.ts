// The known deadline struck, and another day in its place: "15th is off, now aiming for the 29th", "not the 15th any
// more, the 29th", "scrap the 15th, it's the 29th", "15th → 29th". Where no month is said it is that of the deadline.
import { type IsoDate, parseIsoDate } from '../../domain/plain-date.ts';
import { isGathering } from './gatherings.ts';
import { isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';
import { bareDay, lastOf } from './when-moved.ts';

/** The place of the day that is new, and the date where it is certain. */
export interface StruckDay {
  readonly at: number;
  readonly newDate?: IsoDate;
}

const STRIKES = new Set(
  'not scrap scrapping forget ignore bin ditch drop lose losing kill miss missing'.split(' '),
);
const GONE = new Set(
  'off gone dead out not scrapped cancelled binned longer impossible unrealistic toast slipping slipped'.split(
    ' ',
  ),
);
const SAID = new Set('not instead rather originally was longer'.split(' '));
const OF_PEOPLE = new Set(
  'i you me my leave holiday pto ooo wfh back home office vacation meet meets meeting talk visit visiting pay paid invoice lunch'.split(
    ' ',
  ),
);
const REACH = 5;

/** The deadline's day struck in a sentence, with the day that takes its place. */
export function struckDay(pieces: readonly Piece[], deadline: string | undefined): StruckDay | null {
  if (deadline === undefined || pieces.some((piece) => isGathering(piece) || isOfPeople(piece))) return null;
  const days = pieces.flatMap((piece, at) => (piece.day?.grain === 'day' ? [at] : []));
  const old = days.find((at) => isKnown(pieces[at], deadline));
  const others = days.filter((at) => at !== old && !isKnown(pieces[at], deadline));
  const [at] = others;
  if (old === undefined || at === undefined || others.length > 1) return null;
  if (!isStruck(pieces, old, at)) return null;
  const newDate = dateOf(pieces[at], pieces[old], deadline);
  return { at, ...(newDate === null ? {} : { newDate }) };
}

const isOfPeople = ({ norm, kind }: Piece) => kind === 'person' || (kind === 'word' && OF_PEOPLE.has(norm));

const isKnown = (piece: Piece | undefined, deadline: string) =>
  piece !== undefined && (lastOf(piece) === deadline || bareDay(piece) === Number(deadline.slice(8)));

/** Words of striking before the old day, after it, or between the two. */
function isStruck(pieces: readonly Piece[], old: number, at: number): boolean {
  if (pieces[old + 1]?.norm === '→' && at === old + 2) return true;
  const before = runBefore(pieces, old);
  if (before.some(({ norm }) => STRIKES.has(norm))) return true;
  const after = runAfter(pieces, old);
  if (after.some(({ norm }) => GONE.has(norm))) return true;
  const between = pieces.slice(Math.min(old, at) + 1, Math.max(old, at));
  return at < old
    ? between.some(({ norm }) => SAID.has(norm))
    : pieces[at + 1]?.norm === 'instead' ||
        (between.some(({ norm }) => norm === 'now') && between.length < REACH);
}

function runBefore(pieces: readonly Piece[], at: number): readonly Piece[] {
  const run = pieces.slice(Math.max(0, at - REACH), at);
  return run.slice(run.findLastIndex((piece) => endsRun(piece)) + 1);
}

function runAfter(pieces: readonly Piece[], at: number): readonly Piece[] {
  const run = pieces.slice(at + 1, at + 1 + REACH);
  const end = run.findIndex((piece) => endsRun(piece));
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
