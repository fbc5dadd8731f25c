// What single expressions mean beside each other: "Mon 4 Jan" is one day, "Tuesday and Wednesday next week" are of next
// week, "Dec 23 and 24" are two days; and words that only look like dates ("may", "sat") are dropped. One ordered list.
import { addDays, type IsoDate, weekdayOf } from '../domain/plain-date.ts';
import { nextDateOfMonth } from './calendar.ts';
import { isDay, linked, onDay } from './date-links.ts';
import { addDateOfWeekday, addDatesAfter, addDatesBefore } from './date-lists.ts';
import type { DateMention, DayMention, LocalNow } from './dates.ts';
import { datesInstead } from './dates-instead.ts';
import { dropWordsThatAreNoDates } from './false-dates.ts';
import { startOfNamedWeek } from './named-weeks.ts';
import { dropOccasions } from './occasions.ts';
import { resolveRelative } from './relative-days.ts';
import { joinRests } from './rest-of.ts';
import type { Token } from './text.ts';
import { shiftIntoNamedWeek } from './week-shifts.ts';
import { dropRestatedDates, dropRestatedWeekdays, inSequence } from './weekday-lists.ts';
import { isWeekdayName } from './weekday-names.ts';
import { withZones } from './zones.ts';

type Refiner = (
  mentions: readonly DateMention[],
  tokens: readonly Token[],
  now: LocalNow,
) => readonly DateMention[];

const REFINERS: readonly Refiner[] = [
  withZones,
  dropWordsThatAreNoDates,
  addDatesBefore,
  addDateOfWeekday,
  dropRestatedWeekdays,
  dropOccasions,
  resolveOrdinals,
  addDatesAfter,
  datesInstead,
  mergeWeekdayWithDate,
  mergeEndOfDay,
  alignEarlierOrdinals,
  startOfNamedWeek,
  shiftIntoNamedWeek,
  inSequence,
  joinRests,
  dropRestatedDates,
  resolveRelative,
];

/** Applies every refiner in order. */
export function refineDates(
  found: readonly DateMention[],
  tokens: readonly Token[],
  now: LocalNow,
): DateMention[] {
  return [...REFINERS.reduce((mentions, refine) => refine(mentions, tokens, now), found)];
}

/** "Dec 28 through the 4th": the 4th after that. */
function resolveOrdinals(mentions: readonly DateMention[], tokens: readonly Token[]): readonly DateMention[] {
  const done: DateMention[] = [];
  for (const mention of mentions) {
    const before = done.at(-1);
    const near =
      isDay(before) && before.grain === 'day' && !before.past && linked(before, mention, tokens, 3);
    if (isDay(mention) && mention.ordinal !== undefined && near && isDay(before)) {
      const day = nextDateOfMonth(mention.ordinal, before.to);
      done.push(day === null ? mention : { ...onDay(mention, day), ordinal: mention.ordinal });
    } else done.push(mention);
  }
  return done;
}

/** "The 4th and 5th of March", "1st–5th of March": the month named last holds for those before. */
function alignEarlierOrdinals(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const aligned = [...mentions];
  for (let at = aligned.length - 2; at >= 0; at -= 1) {
    const [left, right] = [aligned[at], aligned[at + 1]];
    if (!isDay(left) || !isDay(right) || left.ordinal === undefined || right.ordinal !== undefined) continue;
    if (right.grain !== 'day' || right.bareWeekday !== undefined || !linked(left, right, tokens)) continue;
    const day = `${right.from.slice(0, 8)}${String(left.ordinal).padStart(2, '0')}` as IsoDate;
    if (day < right.from) aligned[at] = onDay(left, day);
  }
  return aligned;
}

const isWeekday = (mention: DateMention | undefined, tokens: readonly Token[]) =>
  isDay(mention) &&
  mention.grain === 'day' &&
  mention.from === mention.to &&
  tokens[mention.end - 1]?.kind === 'word';

/** "Friday 12/5", "Monday the 4th", "tomorrow (Thursday)": one day; the written date wins. */
function mergeWeekdayWithDate(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    if (isDay(before) && isDay(mention) && sameDayTwice(before, mention, tokens)) {
      const restated = before.bareWeekday !== undefined || mention.bareWeekday === undefined;
      const explicit = restated ? onNamedWeekday(mention, before) : before;
      const closed = tokens[mention.end]?.norm === ')' && tokens[mention.start - 1]?.norm === '(' ? 1 : 0;
      merged[merged.length - 1] = { ...explicit, start: before.start, end: mention.end + closed };
    } else merged.push(mention);
  }
  return merged;
}

/** "Monday the 4th": the next 4th that is a Monday, if one is near. */
function onNamedWeekday(mention: DayMention, weekday: DayMention): DayMention {
  if (mention.ordinal === undefined || weekday.bareWeekday === undefined) return mention;
  let day: IsoDate | null = mention.from;
  for (let tries = 0; tries < 6 && day !== null; tries += 1) {
    if (weekdayOf(day) === weekday.bareWeekday) return { ...mention, from: day, to: day };
    day = nextDateOfMonth(mention.ordinal, addDays(day, 1));
  }
  return mention;
}

/** "COB Friday", "end of day on the 4th": until then the day is away in whole. */
function mergeEndOfDay(mentions: readonly DateMention[], tokens: readonly Token[]): readonly DateMention[] {
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    const between = before === undefined ? [] : tokens.slice(before.end, mention.start);
    const ends =
      before?.kind === 'time' &&
      before.part === 'evening' &&
      before.from === END_OF_DAY &&
      before.day === undefined;
    const until = UNTIL.has(tokens[(before?.start ?? 0) - 1]?.norm ?? '');
    if (
      ends &&
      until &&
      isDay(mention) &&
      mention.from === mention.to &&
      between.every(({ norm }) => norm === 'on')
    )
      merged[merged.length - 1] = { ...mention, atEnd: true, start: before.start };
    else merged.push(mention);
  }
  return merged;
}

const END_OF_DAY = '18:00';
const UNTIL = new Set(['until', 'through', 'by', 'to']);

/** "Nov 23 (Mon)". */
const isRestated = (before: DayMention, { bareWeekday }: DayMention, between: readonly Token[]) =>
  between[0]?.norm === '(' && bareWeekday === weekdayOf(before.from);

const APPOSITION = new Set([',', '(', 'the']);

function sameDayTwice(before: DayMention, mention: DayMention, tokens: readonly Token[]): boolean {
  const between = tokens.slice(before.end, mention.start);
  if (between.length > 2 || !between.every((token) => APPOSITION.has(token.norm))) return false;
  if (mention.grain !== 'day' || before.grain !== 'day') return false;
  const weekdayFirst = isWeekday(before, tokens) && before.bareWeekday !== undefined;
  if (weekdayFirst && mention.bareWeekday === undefined) {
    const adjacent =
      between.every((token) => token.norm !== ',') || weekdayOf(mention.from) === before.bareWeekday;
    return (
      adjacent &&
      (tokens[mention.end - 1]?.kind === 'number' ||
        mention.from === before.from ||
        weekdayOf(mention.from) === before.bareWeekday)
    );
  }
  if (between.length === 0) return false;
  const sameWeekday =
    between[0]?.norm === '(' &&
    isWeekdayName(tokens[before.end - 1]?.norm ?? '') &&
    weekdayOf(mention.from) === weekdayOf(before.from);
  return (
    sameWeekday ||
    isRestated(before, mention, between) ||
    (mention.bareWeekday !== undefined && mention.from === before.from)
  );
}
