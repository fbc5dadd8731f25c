// Planning asks for the same few hundred days and instants over and over: both are remembered here, since
// building a zoned date costs some twenty microseconds and the bot plans anew at every change.
import { addDays, type IsoDate, instantOf, type TimeOfDay } from '../domain/plain-date.ts';

const MS_PER_DAY = 86_400_000;
const EPOCH = '1970-01-01' as IsoDate;
const MIDNIGHT = '00:00' as TimeOfDay;
const numbers = new Map<IsoDate, number>();
const days = new Map<number, IsoDate>();
const instants = new Map<string, Map<TimeOfDay, Map<IsoDate, number>>>();
/** Far more days than an agency plans; then the memory starts over. */
const MOST_REMEMBERED = 20_000;

/** Days since 1 January 1970, so that days can be counted on. */
export function numberOfDay(day: IsoDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** The day of such a number. */
export function dayOfNumber(number: number): IsoDate {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = addDays(EPOCH, number);
  if (days.size >= MOST_REMEMBERED) days.clear();
  days.set(number, day);
  return day;
}

/** The instant of a wall-clock time in a zone, in milliseconds; `24:00` is the next day's midnight. */
export function millisOf(day: IsoDate, time: TimeOfDay, zone: string): number {
  const known = ofTime(zone, time);
  const at = known.get(day);
  if (at !== undefined) return at;
  const millis = instantOf(day, time, zone).getTime();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(day, millis);
  return millis;
}

function ofTime(zone: string, time: TimeOfDay): Map<IsoDate, number> {
  let times = instants.get(zone);
  if (!times) {
    times = new Map();
    instants.set(zone, times);
  }
  let days = times.get(time);
  if (!days) {
    days = new Map();
    times.set(time, days);
  }
  return days;
}

/** The calendar day of an instant in a zone. */
export function dayAt(millis: number, zone: string): IsoDate {
  let number = Math.floor(millis / MS_PER_DAY);
  if (millis < millisOf(dayOfNumber(number), MIDNIGHT, zone)) number -= 1;
  else if (millis >= millisOf(dayOfNumber(number + 1), MIDNIGHT, zone)) number += 1;
  return dayOfNumber(number);
}
