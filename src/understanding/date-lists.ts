// Dates in lists, where only one of them has its month or its ending: "7, 8 and 9 Dec", "Dec 23, 24 and 26", "Mon 7 to
// Wed 9 December".
import { addDays, type IsoDate, weekdayOf } from '../domain/plain-date.ts';
import { nextDateOfMonth } from './calendar.ts';
import { isDay } from './date-links.ts';
import { isMonthWord } from './date-rule.ts';
import type { DateMention, DayMention, LocalNow } from './dates.ts';
import type { Token } from './text.ts';

const BARE_DATE = /^(?:[12]?\d|3[01])$/; // yes: 24 · no: 45k
const NUMBERED = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/; // yes: 24, 4th · no: 45k
const LINKS = new Set([',', 'and', 'und', '&', '+', '-', 'to', 'through', '/', 'or', 'the']);
const RANGE_LINKS = new Set(['-', 'to', 'through']);
const COUNTED_NEXT = new Set(
  'am pm a p : % day days week weeks hour hours minutes people percent'.split(' '),
);

const isOf = (mention: DateMention, at: number) => mention.start <= at && at < mention.end;
const single = (day: IsoDate, start: number): DayMention => ({
  kind: 'day',
  grain: 'day',
  from: day,
  to: day,
  start,
  end: start + 1,
});

/** "7, 8 and 9 Dec", "3/4/5 Nov": numbers that lead up to a date are dates of its month. */
export function addDatesBefore(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const found: DayMention[] = [];
  for (const mention of mentions) {
    if (!isDay(mention) || !startsWithNumber(mention, tokens)) continue;
    if (!tokens.slice(mention.start, mention.end).some(hasMonth)) continue;
    for (
      let next = dateBefore(mention, tokens, mentions);
      next !== null;
      next = dateBefore(next, tokens, mentions)
    ) {
      found.push(next);
    }
  }
  if (found.length === 0) return mentions;
  const rest = mentions.filter((mention) => !found.some((day) => isOf(mention, day.start)));
  return [...rest, ...found].sort((a, b) => a.start - b.start);
}

const DOTTED = /^\d{1,2}\.\d{1,2}$/; // yes: 8.12 · no: 8

/** "Dec", "8.12". */
const hasMonth = ({ norm }: Token) => isMonthWord(norm) || DOTTED.test(norm);

const startsWithNumber = (mention: DayMention, tokens: readonly Token[]) =>
  [mention.start, mention.start + 1].some((at) => tokens[at]?.kind === 'number');

function dateBefore(
  right: DayMention,
  tokens: readonly Token[],
  mentions: readonly DateMention[],
): DayMention | null {
  let at = right.start - 1;
  let ranges = false;
  while (at >= 0 && right.start - at <= 3 && LINKS.has(tokens[at]?.norm ?? '')) {
    ranges ||= RANGE_LINKS.has(tokens[at]?.norm ?? '');
    at -= 1;
  }
  if (at < right.start - 1 && tokens[at]?.norm === '.' && tokens[at - 1]?.end === tokens[at]?.start) at -= 1;
  const token = tokens[at];
  if (at === right.start - 1 || token?.kind !== 'number' || !NUMBERED.test(token.norm)) return null;
  const taken = mentions.find((mention) => isOf(mention, at));
  if (taken !== undefined && !(isDay(taken) && taken.ordinal !== undefined)) return null;
  const day = dateInMonthOf(Number.parseInt(token.norm, 10), right.from, ranges);
  return day === null ? null : single(day, at);
}

/** That date of the same month where it is earlier; of a range, else the month before. */
function dateInMonthOf(date: number, later: IsoDate, ranges: boolean): IsoDate | null {
  if (date < 1) return null;
  if (date < Number(later.slice(8))) return `${later.slice(0, 8)}${String(date).padStart(2, '0')}` as IsoDate;
  if (!ranges || date === Number(later.slice(8))) return null;
  const day = nextDateOfMonth(date, addDays(later, -31));
  return day !== null && day < later ? day : null;
}

/** "Dec 23, 24 and 26", "the 4th, 5": numbers that go on counting days. */
export function addDatesAfter(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const all: DateMention[] = [];
  mentions.forEach((mention, index) => {
    all.push(mention);
    if (!isDay(mention) || mention.grain !== 'day' || mention.bareWeekday !== undefined) return;
    if (tokens[mention.end - 1]?.kind !== 'number') return;
    const stop = mentions[index + 1]?.start ?? tokens.length;
    let last = mention;
    for (let next = dateAfter(last, tokens, stop); next !== null; next = dateAfter(last, tokens, stop)) {
      all.push(next);
      last = next;
    }
  });
  return all;
}

function dateAfter(last: DayMention, tokens: readonly Token[], stop: number): DayMention | null {
  let at = last.end;
  while (at < stop && at - last.end < 2 && LINKS.has(tokens[at]?.norm ?? '')) at += 1;
  const token = tokens[at];
  if (at === last.end || at >= stop || token?.kind !== 'number' || !BARE_DATE.test(token.norm)) return null;
  if (isCounted(tokens, at)) return null;
  const day = nextDateOfMonth(Number(token.norm), last.to);
  return day === null || day === last.to ? null : single(day, at);
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return COUNTED_NEXT.has(after?.norm ?? '') || (after?.kind === 'number' && !LINKS.has(after.norm));
}

/** Months ahead that a weekday with its date is looked for. */
const MONTHS_AT_MOST = 12;

/** "Mon 7": the next 7th that is a Monday. */
export function addDateOfWeekday(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
  now: LocalNow,
): readonly DateMention[] {
  return mentions.map((mention) => {
    if (!isDay(mention) || mention.bareWeekday === undefined) return mention;
    const at = mention.end;
    const token = tokens[at];
    if (token?.kind !== 'number' || !BARE_DATE.test(token.norm) || isCounted(tokens, at)) return mention;
    if (mentions.some((other) => isOf(other, at))) return mention;
    let day = nextDateOfMonth(Number(token.norm), now.today);
    for (let tries = 0; tries < MONTHS_AT_MOST && day !== null; tries += 1) {
      if (weekdayOf(day) === mention.bareWeekday) {
        return { ...single(day, mention.start), end: at + 1, ordinal: Number(token.norm) };
      }
      day = nextDateOfMonth(Number(token.norm), addDays(day, 1));
    }
    return mention;
  });
}
