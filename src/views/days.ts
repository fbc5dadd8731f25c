// Days and spans as we say them: weekday always, parts of days in words, nothing about why.
import type { SpanLine } from '../domain/lines.ts';
import { addDays, formatDay, type IsoDate, type TimeOfDay } from '../domain/plain-date.ts';

/** "today, Mon 23 Nov", "tomorrow, Tue 24 Nov", "Thu 26 Nov". */
export function dayInFull(day: IsoDate, asOf: IsoDate): string {
  if (day === asOf) return `today, ${formatDay(day, asOf)}`;
  return day === addDays(asOf, 1) ? `tomorrow, ${formatDay(day, asOf)}` : formatDay(day, asOf);
}

/** "today", "Thu 26 Nov": where the sentence has said today's date already. */
export function dayInShort(day: IsoDate, asOf: IsoDate): string {
  return day === asOf ? 'today' : formatDay(day, asOf);
}

/** "today 15:00", "Tue 24 Nov"; "no date" where there is none. */
export function dueIn(due: IsoDate | null, dueTime: TimeOfDay | null, asOf: IsoDate): string {
  if (due === null) return 'no date';
  return [dayInShort(due, asOf), dueTime].filter((part) => part !== null).join(' ');
}

/** "today", "Mon 23 to Wed 25 Nov" in full: the days that were asked about. */
export function daysAsked(from: IsoDate, to: IsoDate, asOf: IsoDate): string {
  return from === to ? dayInShort(from, asOf) : `${formatDay(from, asOf)} to ${formatDay(to, asOf)}`;
}

/** "today", "until Tue 24 Nov": the last day of a cover. */
export function untilDay(until: IsoDate, asOf: IsoDate): string {
  return until === asOf ? 'today' : `until ${formatDay(until, asOf)}`;
}

/** True where it takes the whole of that day. */
export function isWholeDay(span: SpanLine, day: IsoDate): boolean {
  if (span.part !== null || day < span.from || (span.to !== null && day > span.to)) return false;
  return !(span.startTime !== null && day === span.from) && !(span.endTime !== null && day === span.to);
}

/** What follows "Dana is": "away today, Mon 23 Nov", "leaving early today, …", "remote tomorrow, … until 12:00". */
export function presence(span: SpanLine, asOf: IsoDate, dayIn = dayInFull): string {
  const day = dayIn(span.from, asOf);
  const between = day.includes(',') ? ', ' : ' ';
  if (span.part === 'early') return `leaving early ${day}`;
  if (span.part === 'late') return `in late ${day}`;
  const away = span.availability;
  if (span.part === 'from_now') return `${away} for the rest of ${day}`;
  if (span.to === null) return `${away} ${untilFurtherNotice(span, asOf)}`;
  if (span.endAssumed && span.to < asOf) return `${away} since ${formatDay(span.from, asOf)}; back not said`;
  const end = span.endAssumed ? '; back not said' : '';
  if (span.from === span.to) return `${away} ${[day, partOfDay(span)].filter(Boolean).join(between)}${end}`;
  return `${away} ${range(span, span.to, asOf)}${end}`;
}

/** How long from today on: "today", "through Wed 25 Nov", "until further notice", "back not said". */
export function endOf(span: SpanLine, asOf: IsoDate): string {
  if (span.to === null) return 'until further notice';
  if (span.endAssumed) return 'back not said';
  if (span.to === asOf) return 'today';
  return span.endTime === null
    ? `through ${formatDay(span.to, asOf)}`
    : `until ${formatDay(span.to, asOf)} at ${span.endTime}`;
}

function untilFurtherNotice(span: SpanLine, asOf: IsoDate): string {
  if (span.from < asOf) return 'until further notice';
  const time = span.startTime === null ? '' : ` ${span.startTime}`;
  return `from ${dayInFull(span.from, asOf)}${time}, until further notice`;
}

function range(span: SpanLine, to: IsoDate, asOf: IsoDate): string {
  const end = `${formatDay(to, asOf)}${span.endTime === null ? '' : ` at ${span.endTime}`}`;
  if (span.from < asOf) return span.endTime === null ? `through ${end}` : `until ${end}`;
  const start = `${formatDay(span.from, asOf)}${span.startTime === null ? '' : ` at ${span.startTime}`}`;
  return `${start} to ${end}`;
}

/** "until 12:00", "from 12:00": some hours of each day; nothing for the whole. */
export function partOfDay(span: Pick<SpanLine, 'startTime' | 'endTime' | 'place'>): string {
  const { startTime, endTime, place } = span;
  const where = place === undefined ? '' : ` in ${place}`;
  if (startTime !== null && endTime !== null) return `from ${startTime} to ${endTime}${where}`;
  if (startTime !== null) return `from ${startTime}${where}`;
  return endTime === null ? '' : `until ${endTime}${where}`;
}

/** In brackets in a list: "back Tue 24 Nov", "from 15:00", "today; back not said", "until further notice". */
export function inBrackets(span: SpanLine, asOf: IsoDate): string {
  if (span.part === 'early') return 'leaving early';
  if (span.part === 'late') return 'in late';
  if (span.part === 'from_now') return 'for the rest of the day';
  if (span.to === null) return 'until further notice';
  if (span.endAssumed)
    return span.to < asOf ? 'back not said' : `${dayInShort(span.to, asOf)}; back not said`;
  if (span.from === span.to && partOfDay(span) !== '') return partOfDay(span);
  if (span.backOn !== null && span.availability === 'away') return `back ${formatDay(span.backOn, asOf)}`;
  return span.to === asOf ? 'today' : `through ${formatDay(span.to, asOf)}`;
}
