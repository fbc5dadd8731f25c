// The guide's own calendar: what "Friday", "next Friday", "the 14th" or "next week" mean on a given day. Weeks begin
// on Monday; nothing here depends on the machine's zone or clock.
import {
  addDays,
  type IsoDate,
  parseIsoDate,
  type TimeOfDay,
  type Weekday,
  weekdayOf,
} from '../domain/plain-date.ts';

/** A bare weekday that is today means today until then. */
const DAY_OVER = '18:00';

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** The next such weekday, today included until 18:00. */
export function comingWeekday(weekday: Weekday, today: IsoDate, time: TimeOfDay): IsoDate {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead === 0 && time >= DAY_OVER ? 7 : ahead);
}

/** The first such weekday after a day. */
export function weekdayAfter(weekday: Weekday, day: IsoDate): IsoDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
}

/** That weekday of the week so many weeks on; of this week where it is past, the coming one. */
export function weekdayOfWeek(weekday: Weekday, weeksOn: number, today: IsoDate): IsoDate {
  const day = addDays(mondayOf(today), 7 * weeksOn + weekday - 1);
  return weeksOn === 0 && day < today ? addDays(day, 7) : day;
}

/** A real day of the calendar, or null. */
export function dayOf(year: number, month: number, date: number): IsoDate | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

/** The next such day of the year from `today` on, or null where no year has it. */
export function nextMonthDay(month: number, date: number, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead < 9; ahead += 1) {
    const day = dayOf(year + ahead, month, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The next such date of a month from `day` on: "the 14th". */
export function nextDateOfMonth(date: number, day: IsoDate): IsoDate | null {
  let [year, month] = day.split('-').map(Number) as [number, number];
  for (let tries = 0; tries < 14; tries += 1) {
    const found = dayOf(year, month, date);
    if (found !== null && found >= day) return found;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return null;
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): IsoDate {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return addDays(next as IsoDate, -1);
}

/** The Monday of an ISO week of the year nearest ahead: "week 42", "CW 3". */
export function mondayOfWeekNumber(week: number, today: IsoDate): IsoDate | null {
  if (week < 1 || week > 53) return null;
  const year = Number(today.slice(0, 4));
  const of = (inYear: number) => addDays(mondayOf(dayOf(inYear, 1, 4) as IsoDate), 7 * (week - 1));
  const thisYear = of(year);
  return addDays(thisYear, 6) >= today ? thisYear : of(year + 1);
}

/** The first working day at or after a day. */
export function workdayFrom(day: IsoDate, workdays: readonly Weekday[]): IsoDate {
  let at = day;
  for (let tries = 0; tries < 7 && !workdays.includes(weekdayOf(at)); tries += 1) at = addDays(at, 1);
  return at;
}

/** The last of so many working days, the first of them at or after `from`. */
export function lastOfWorkdays(from: IsoDate, count: number, workdays: readonly Weekday[]): IsoDate {
  if (workdays.length === 0) return addDays(from, count - 1);
  let day = workdayFrom(from, workdays);
  for (let left = Math.min(count, 400) - 1; left > 0; left -= 1) day = workdayFrom(addDays(day, 1), workdays);
  return day;
}

/** The day before `day` that closes an absence whose first day in is `day`. */
export function dayBefore(day: IsoDate): IsoDate {
  return addDays(day, -1);
}
