// The new date or the shift of a deadline: which of the days named is the new one, how far a length moves it.
import { daysBetween, type IsoDate, parseIsoDate } from '../../domain/plain-date.ts';
import type { LengthMention } from '../dates.ts';
import type { Piece } from './pieces.ts';
import type { Values } from './reading.ts';

const OLD_BEFORE = new Set([
  'make',
  'hit',
  'meet',
  'miss',
  'missed',
  'from',
  'was',
  'were',
  'not',
  'of',
  'originally',
  'than',
  'ignore',
  'forget',
  'longer',
  'instead',
  'previously',
  'since',
  'old',
  'vs',
  'until',
]);
const NEW_BEFORE = new Set([
  'to',
  'till',
  'now',
  'on',
  'for',
  'by',
  'is',
  'be',
  'until',
  '=',
  '→',
  'lands',
  'due',
  'new',
  "'s",
]);
const EARLIER = new Set('earlier sooner forward early ahead up quicker faster'.split(' '));
const DAYS_IN: Readonly<Partial<Record<LengthMention['unit'], number>>> = { day: 1, week: 7 };

interface Choice {
  readonly day: IsoDate;
  readonly score: number;
}

/** The day that a piece gives as a date; null for one that gives none for certain. */
export function lastOf(piece: Piece): IsoDate | null {
  const { day } = piece;
  if (day === undefined || day.vague || piece.words?.[0] === 'after' || piece.words?.[0] === 'before')
    return null;
  if (NOT_AHEAD.has(piece.norm) && piece.words === undefined) return null;
  if (day.atEnd) return day.to;
  if (day.grain !== 'day') return isCommencing(piece) ? day.from : null;
  return piece.words?.[0] === 'from' ? day.to : day.from;
}

/** "Slipped a week yesterday" tells when it was heard. */
const NOT_AHEAD = new Set(['yesterday', 'today', 'tonight']);

/** "W/c 11 Jan", "week of 7/12", "week beginning the 7th". */
const isCommencing = ({ words = [], day }: Piece) =>
  day?.grain === 'week' && words.some((word) => COMMENCING.has(word)) && words.length > 2;
const COMMENCING = new Set(['c', 'of', 'commencing', 'beginning', 'starting']);

/** How much speaks for a day to be the new one. */
function scoreOf(pieces: readonly Piece[], at: number, deadline: string | undefined): number {
  const piece = pieces[at] as Piece;
  const after = pieces[at + 1]?.norm;
  const told = NEW_BEFORE.has(wordBefore(pieces, at)) ? 2 : 0;
  const now = after === 'now' || after === 'instead' ? 2 : 0;
  // The known date is the old one, unless it alone is given as the new one: "moves to 17 December", said twice.
  const alone = pieces.every((each, other) => other === at || lastOf(each) === null);
  const known = lastOf(piece) === deadline && !(told > 0 && alone) ? -10 : 0;
  const old = isCalledOld(pieces, at) ? -3 : 0;
  return told + now + known + old + (after === 'one' ? -4 : 0) + (isForDetails(pieces, at) ? -10 : 0);
}

const DETAILS = new Set(
  'more details detail update updates news info confirm confirmed chat speak discuss'.split(' '),
);

/** "A week later, details by Tuesday", "more tomorrow": the day by which more is told. */
function isForDetails(pieces: readonly Piece[], at: number): boolean {
  if (DETAILS.has(pieces[at - 1]?.norm ?? '')) return true;
  if (pieces[at - 1]?.norm !== 'by') return false;
  const mark = pieces.slice(0, at).findLastIndex(({ kind }) => kind === 'mark');
  return mark >= 0 && pieces.slice(0, mark).some(({ length }) => length !== undefined);
}

function wordBefore(pieces: readonly Piece[], at: number): string {
  const before = pieces[at - 1]?.norm ?? '';
  return before === 'the' || before === 'on' ? (pieces[at - 2]?.norm ?? '') : before;
}

/** "From the 12th", "was 6/28", "instead of the 23rd", "ignore the 30 June". */
function isCalledOld(pieces: readonly Piece[], at: number): boolean {
  const { day, words } = pieces[at] as Piece;
  if (OLD_BEFORE.has(wordBefore(pieces, at))) return true;
  if (pieces[at - 1]?.norm === 'of' && pieces[at - 2]?.norm === 'instead') return true;
  return words?.[0] === 'from' && day?.from === day?.to;
}

const BARE_DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/; // yes: 19th, 4 · no: 9:30
/** The day of a month that is not said: "the 19th". */
export function bareDay({ words, norm }: Piece): number | undefined {
  const said = (words ?? [norm]).filter(
    (word) => word !== 'the' && word !== 'on' && word !== 'to' && word !== 'by',
  );
  const match = said.length === 1 ? BARE_DAY.exec(said[0] ?? '') : null;
  return match === null ? undefined : Number(match[1]);
}

/** "The 12 March one out to the 19th": a day without a month is in the month of the old day named beside it. */
function sameMonth(day: IsoDate, pieces: readonly Piece[], deadline: string | undefined): IsoDate {
  const piece = pieces.find((each) => lastOf(each) === day);
  const ordinal = piece === undefined ? undefined : bareDay(piece);
  if (ordinal !== undefined && isDeadlineNamed(pieces, deadline))
    return parseIsoDate(`${deadline?.slice(0, 8)}${String(ordinal).padStart(2, '0')}`) ?? day;
  const old = pieces.map(lastOf).find((each) => each !== null && each !== day && each > day);
  if (ordinal === undefined || old === undefined || old === null) return day;
  const moved = parseIsoDate(`${old.slice(0, 8)}${String(ordinal).padStart(2, '0')}`);
  return moved ?? day;
}

/** "From the 11th to the 18th": the first is the day of the month of the known deadline. */
const isDeadlineNamed = (pieces: readonly Piece[], deadline: string | undefined) =>
  deadline !== undefined &&
  pieces.some(
    (piece, at) =>
      piece.kind === 'day' && isCalledOld(pieces, at) && bareDay(piece) === Number(deadline.slice(8)),
  );

/** The day that these pieces give as new; null where none does for certain. */
function newDateIn(
  pieces: readonly Piece[],
  deadline: string | undefined,
  context: readonly Piece[] = pieces,
): IsoDate | null {
  const choices = pieces.flatMap((piece, at): Choice[] => {
    const day = lastOf(piece);
    return day === null || pieces[at - 1]?.norm === 'after'
      ? []
      : [{ day, score: scoreOf(pieces, at, deadline) }];
  });
  const best = choices.reduce<Choice | null>(
    (top, each) => (top === null || each.score > top.score ? each : top),
    null,
  );
  return best === null || best.score <= -3 ? null : sameMonth(best.day, context, deadline);
}

/** True where the words move something to an earlier day. */
export function isEarlier(pieces: readonly Piece[]): boolean {
  return pieces.some(({ norm, kind }) => kind === 'word' && EARLIER.has(norm));
}

/** Calendar days that a length stands for; null where it is vague or no length of days. */
function daysOf(length: LengthMention): number | null {
  if (length.vague) return null;
  if (length.unit === 'hour') return length.count % 24 === 0 && length.count > 0 ? length.count / 24 : null;
  if (length.unit === 'workday') return length.count % 5 === 0 ? (length.count / 5) * 7 : length.count;
  const days = DAYS_IN[length.unit];
  return days === undefined ? null : Math.round(length.count * days);
}

/** The shift that the pieces give, signed; a month is counted from the known deadline. */
function shiftIn(pieces: readonly Piece[], sooner: boolean, deadline: string | undefined): number | null {
  for (const { length } of pieces) {
    if (length === undefined) continue;
    const days =
      length.unit === 'month' && !length.vague ? monthDays(length.count, sooner, deadline) : daysOf(length);
    if (days !== null) return sooner ? -days : days;
  }
  return null;
}

function monthDays(count: number, sooner: boolean, deadline: string | undefined): number | null {
  if (deadline === undefined || !Number.isInteger(count)) return null;
  const moved = new Date(`${deadline}T12:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + (sooner ? -count : count));
  return Math.abs(daysBetween(deadline as IsoDate, moved.toISOString().slice(0, 10) as IsoDate));
}

/** The values of a moved date: a date wins over a shift. */
export function movedTo(
  pieces: readonly Piece[],
  sooner: boolean,
  deadline: string | undefined,
  context: readonly Piece[] = pieces,
): Values {
  const newDate = newDateIn(pieces, deadline, context);
  if (newDate !== null) return { newDate };
  const shiftDays = shiftIn(pieces, sooner, deadline);
  return shiftDays === null ? {} : { shiftDays };
}
