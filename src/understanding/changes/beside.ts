// What stands beside a noun and gives it a value: "is", "→", "now", a day or a sum.
import type { Change } from '../../domain/interpretations.ts';
import { isGathering } from './gatherings.ts';
import { isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';

const LINK_MARKS = new Set([':', '=', '→', '-']);

/** "Delivery Dec 17 -> Dec 22", "from the 12th to the 19th". */
export const hasArrow = (pieces: readonly Piece[], at: number) =>
  pieces
    .slice(at)
    .some(
      (piece, place, rest) =>
        piece.kind === 'day' &&
        rest.slice(place + 1, place + 4).some(({ norm }) => norm === '→' || norm === 'to') &&
        rest.slice(place + 1, place + 5).some(({ kind }) => kind === 'day'),
    );

const links = (piece: Piece | undefined) =>
  piece !== undefined &&
  ((piece.kind === 'word' &&
    (isWord(piece.norm, 'be') ||
      piece.norm === 'will' ||
      piece.norm === 'becomes' ||
      piece.norm === 'stands' ||
      piece.norm === 'has' ||
      piece.norm === 'gets')) ||
    (piece.kind === 'mark' && LINK_MARKS.has(piece.norm)));

/** The place of the link after a noun phrase that begins with the theme: "budget for the Litware podcast is". */
export function linkAfter(pieces: readonly Piece[], at: number): number {
  const from = afterAside(pieces, at + 1);
  for (let next = from; next < Math.min(pieces.length, from + 6); next += 1) {
    const piece = pieces[next] as Piece;
    if (links(piece) && piece.norm !== "'s") return next;
    if (piece.norm === "'s") return next;
    const goesOn =
      piece.kind === 'campaign' ||
      piece.kind === 'theme' ||
      NOUN_PHRASE.has(piece.norm) ||
      isWord(piece.norm, 'adverb');
    if (!goesOn || isGathering(piece)) return -1;
  }
  return -1;
}

/** "The hand-over, which we all had down for tomorrow, is now …", "the launch, planned for the 4th, is …". */
function afterAside(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.norm !== ',' || !ASIDES.has(pieces[at + 1]?.norm ?? '')) return at;
  const end = pieces.findIndex(({ norm }, place) => place > at && norm === ',');
  return end < 0 ? at : end + 1;
}
/** Where the value of a noun is told from: after an aside, its link. */
export const valuePlace = (pieces: readonly Piece[], at: number, link: number): number =>
  afterAside(pieces, at + 1) > at + 1 ? Math.max(at, link) : at;

/** "The total is from today 64k", "the pot is 64k from Monday". */
export const startsOnDay = (pieces: readonly Piece[], at: number): boolean =>
  pieces.some(
    ({ kind, words }, place) =>
      place > at &&
      kind === 'day' &&
      (STARTS.has(words?.[0] ?? '') || STARTS.has(pieces[place - 1]?.norm ?? '')),
  );
const STARTS = new Set(['from', 'of', 'since', 'effective']);
const ASIDES = new Set(
  'which that planned due originally previously meant scheduled set down formerly once'.split(' '),
);

const NOUN_PHRASE = new Set('of for on in at the our their date there'.split(' '));

/** "Budget 60k → 45k", "from 60k to 45k". */
export const hasTwoSums = (pieces: readonly Piece[], at: number) =>
  pieces.slice(at).filter(({ figure }) => figure?.kind === 'money').length > 1;

/** "Acme 11 Jan → 18 Jan": two days joined by an arrow follow at once. */
export const isArrowAt = (pieces: readonly Piece[], at: number) => {
  const day = pieces.findIndex(({ kind }, place) => place > at && kind === 'day');
  const between = pieces.slice(at + 1, Math.max(day, at + 1));
  return (
    day > at &&
    pieces[day + 1]?.norm === '→' &&
    pieces[day + 2]?.kind === 'day' &&
    between.every((piece) => BESIDE.has(piece.norm) || isTheme(piece, 'date', 'whole'))
  );
};

/** "Flight → 8 Feb", "banners now Friday", "files are now Friday". */
export const isMovedNote = (pieces: readonly Piece[], at: number) => {
  const next = isWord(pieces[at + 1]?.norm ?? '', 'be') ? at + 2 : at + 1;
  const link = pieces[next]?.norm;
  return (link === '→' || link === 'now') && pieces[next + 1]?.kind === 'day';
};

/** "Budget now 55k". */
export const isSumNow = (pieces: readonly Piece[], at: number) => {
  const { figure } = pieces[at + 2] ?? {};
  return pieces[at + 1]?.norm === 'now' && figure?.kind === 'money' && figure.certain;
};

/** "Litware ETA 18 Jan", "students now 1 April", "launch → 27 Jan": the day stands beside it, with a word of change. */
export function isBeside(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 5);
  const day = next.findIndex(({ kind }) => kind === 'day');
  if (day < 0) return false;
  const between = next.slice(0, day);
  const fits = between.every(
    (piece) =>
      BESIDE.has(piece.norm) || piece.stance === true || (piece.kind !== 'mark' && isTheme(piece, 'date')),
  );
  const after = pieces.slice(at + day + 2, at + day + 4);
  return fits && (between.length > 0 || after.some(({ norm }) => BESIDE_NEWS.has(norm)));
}

/** "Monsoon contact now Rahul". */
export const isNamedNow = (pieces: readonly Piece[], at: number) => {
  const next = pieces[at + 2];
  return pieces[at + 1]?.norm === 'now' && next !== undefined && isName(next);
};

const BESIDE_NEWS = new Set(['now', 'instead', 'not', 'was', '(', 'rather']);

const BESIDE = new Set(['→', '-', ':', '=', '(', 'now', 'on', 'to', 'for', 'at', 'instead', 'the']);

/** "It's the 27th now": a day that is more than a weekday, and "now" beside it. */
export const isItNow = (pieces: readonly Piece[], at: number, link: number) => {
  const run = pieces.slice(at, link + 5);
  const day = run.find(({ kind }) => kind === 'day');
  return (
    link === at + 1 &&
    day?.day?.bareWeekday === undefined &&
    day?.day?.grain === 'day' &&
    run.some(({ norm }) => norm === 'now' || norm === 'instead')
  );
};

const FILLS = new Set(['be', 'at', 'on', 'for', 'down', 'up', 'to', 'due', 'a']);

/** "Cellar door is 22 October", "Northwind's now at 55k": the value follows at once. */
export function isValueAt(change: Change, pieces: readonly Piece[], at: number): boolean {
  const next = pieces
    .slice(at, at + 3)
    .find(({ norm, kind }) => kind !== 'word' || !(isWord(norm, 'adverb') || FILLS.has(norm)));
  return change === 'deadline' ? next?.kind === 'day' : next?.figure?.kind === 'money' && next.figure.certain;
}

/** True for a word written with a capital. */
export const isName = ({ text, kind }: Piece) => kind === 'word' && text !== text.toLowerCase();

/** "The target is now people from 25 to 35, approved today" gives no date. */
export const isDayNear = (pieces: readonly Piece[], at: number) =>
  pieces.slice(at, at + 7).some(({ kind }) => kind === 'day');

/** True for a month, a quarter, "mid-Feb": a day that gives no date. */
export const isCoarse = ({ day }: Piece): boolean =>
  day !== undefined && (day.vague === true || (day.grain !== 'day' && day.grain !== 'week'));

const LEADS = new Set([
  'a',
  'in',
  'for',
  'some',
  'time',
  'sometime',
  'the',
  'about',
  'around',
  'be',
  'now',
  'going',
  'to',
]);

/** "Launch is now mid Feb", "go-live will be late January now": a new time without a date follows at once. */
export function isCoarseNow(pieces: readonly Piece[], at: number): boolean {
  const run = pieces.slice(at, at + 8);
  const day = run.findIndex(({ kind }) => kind === 'day');
  const piece = run[day];
  if (piece === undefined || !isCoarse(piece)) return false;
  const between = run.slice(1, day);
  const fits = between.every(
    ({ norm, stance }) => stance === true || LEADS.has(norm) || isWord(norm, 'be') || isWord(norm, 'adverb'),
  );
  return (
    fits &&
    [...run.slice(0, day), run[day + 1]].some((each) => each?.norm === 'now' || each?.norm === 'instead')
  );
}
