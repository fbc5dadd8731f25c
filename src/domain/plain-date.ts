// Days are plain ISO dates, times of day are "HH:mm", instants are Date. This is the one file of the domain
// that knows date-fns: whatever needs a calendar or a time zone asks here.
import { TZDate } from '@date-fns/tz/date';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

declare const brand: unique symbol;
/** A calendar day, `YYYY-MM-DD`, in no zone. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };
/** A wall-clock time of day, `HH:mm`, 24 h; `24:00` is the end of a day. */
export type TimeOfDay = string & { readonly [brand]: 'TimeOfDay' };
/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/; // yes: 2026-11-25 · no: 25.11.2026
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/; // yes: 09:05 · no: 9:05

/** The day that the text names, or null where it is no real `YYYY-MM-DD` day. */
export function parseIsoDate(text: string): IsoDate | null {
  if (!ISO_DATE.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : (text as IsoDate);
}

/** The time that the text names, or null where it is no `HH:mm`. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  return TIME_OF_DAY.test(text) ? (text as TimeOfDay) : null;
}

/** Minutes since midnight of a time of day. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of day so many minutes after midnight, 0 to 1440. */
export function timeOfMinutes(minutes: number): TimeOfDay {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as TimeOfDay;
}

const MS_PER_HOUR = 3_600_000;
const atNoonUtc = (day: IsoDate) => new Date(`${day}T12:00:00Z`);
const dayOfUtc = (date: Date) => date.toISOString().slice(0, 10) as IsoDate;

/** The day so many calendar days later (earlier where negative). */
export function addDays(day: IsoDate, count: number): IsoDate {
  return dayOfUtc(addDaysToDate(atNoonUtc(day), count));
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(atNoonUtc(to), atNoonUtc(from));
}

/** The later of two days. */
export function laterDay(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? other : one;
}

/** The ISO weekday of a day. */
export function weekdayOf(day: IsoDate): Weekday {
  return (atNoonUtc(day).getUTCDay() || 7) as Weekday;
}

/** Every day from `from` to `to`, both included; empty where `to` is earlier. */
export function daysFrom(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The calendar day of an instant in an IANA zone. */
export function localDate(now: Date, zone: string): IsoDate {
  const local = new TZDate(now.getTime(), zone);
  return `${String(local.getFullYear()).padStart(4, '0')}-${String(local.getMonth() + 1).padStart(2, '0')}-${String(local.getDate()).padStart(2, '0')}` as IsoDate;
}

/** The wall-clock time of an instant in an IANA zone. */
export function localTime(now: Date, zone: string): TimeOfDay {
  const local = new TZDate(now.getTime(), zone);
  return timeOfMinutes(local.getHours() * 60 + local.getMinutes());
}

/**
 * The instant of a wall-clock time on a day in an IANA zone. A time that daylight saving skips is the
 * instant an hour on; of a time that it repeats, the first.
 */
export function instantOf(day: IsoDate, time: TimeOfDay, zone: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const minutes = minutesOf(time);
  const local = new TZDate(year, month - 1, date, Math.floor(minutes / 60), minutes % 60, 0, 0, zone);
  const hourBefore = new Date(local.getTime() - MS_PER_HOUR);
  const repeats = localTime(hourBefore, zone) === time && localDate(hourBefore, zone) === day;
  return repeats ? hourBefore : new Date(local.getTime());
}

/** An instant as ISO text with the offset that the zone has then: `2026-11-23T07:50:00.000-05:00`. */
export function withOffset(at: Date, zone: string): string {
  return new TZDate(at.getTime(), zone).toISOString();
}

/** True where the text is a time zone that this machine's tables know (`Europe/London`). */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as people read it, weekday always: `Mon 23 Nov`; the year where it is not `asOf`'s. */
export function formatDay(day: IsoDate, asOf?: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const short = `${WEEKDAYS[weekdayOf(day) - 1]} ${date} ${MONTHS[month - 1]}`;
  return asOf && asOf.slice(0, 4) !== day.slice(0, 4) ? `${short} ${year}` : short;
}
