// Days that people call by name, as data: enough for "the day after Thanksgiving"; who has them off is planning's business.
import { addDays, type IsoDate, type Weekday, weekdayOf } from '../domain/plain-date.ts';
import { dayOf } from './calendar.ts';

type Rule = (year: number) => IsoDate;

const fixed =
  (month: number, date: number): Rule =>
  (year) =>
    dayOf(year, month, date) as IsoDate;

/** The nth such weekday of a month; -1 the last. */
const nth =
  (count: number, weekday: Weekday, month: number): Rule =>
  (year) => {
    if (count < 0) {
      const last = addDays(dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) as IsoDate, -1);
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = dayOf(year, month, 1) as IsoDate;
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };

/** Easter Sunday of the Gregorian calendar (Anonymous Gregorian computus). */
const easter =
  (shift: number): Rule =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    return addDays(dayOf(year, Math.floor(f / 31), (f % 31) + 1) as IsoDate, shift);
  };

const RULES: Readonly<Record<string, Rule>> = {
  thanksgiving: nth(4, 4, 11),
  'turkey day': nth(4, 4, 11),
  'black friday': (year) => addDays(nth(4, 4, 11)(year), 1),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  xmas: fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'xmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "st stephen's day": fixed(12, 26),
  'st stephens day': fixed(12, 26),
  'canada day': fixed(7, 1),
  'guy fawkes': fixed(11, 5),
  'bonfire night': fixed(11, 5),
  'melbourne cup day': nth(1, 2, 11),
  'gandhi jayanti': fixed(10, 2),
  'indigenous peoples day': nth(2, 1, 10),
  "indigenous peoples' day": nth(2, 1, 10),
  'election day': (year) => addDays(nth(1, 1, 11)(year), 1),
  "new year's eve": fixed(12, 31),
  'new years eve': fixed(12, 31),
  nye: fixed(12, 31),
  "new year's day": fixed(1, 1),
  'new years day': fixed(1, 1),
  "new year's": fixed(1, 1),
  'new years': fixed(1, 1),
  'new year': fixed(1, 1),
  'good friday': easter(-2),
  'maundy thursday': easter(-3),
  'holy thursday': easter(-3),
  'ash wednesday': easter(-46),
  'shrove tuesday': easter(-47),
  'easter monday': easter(1),
  'easter tuesday': easter(2),
  'ascension day': easter(39),
  'whit monday': easter(50),
  pentecost: easter(49),
  'corpus christi': easter(60),
  easter: easter(0),
  "valentine's day": fixed(2, 14),
  'valentines day': fixed(2, 14),
  halloween: fixed(10, 31),
  'fourth of july': fixed(7, 4),
  'independence day': fixed(7, 4),
  juneteenth: fixed(6, 19),
  'memorial day': nth(-1, 1, 5),
  'labor day': nth(1, 1, 9),
  'labour day': fixed(5, 1),
  'mlk day': nth(3, 1, 1),
  mlk: nth(3, 1, 1),
  'presidents day': nth(3, 1, 2),
  "presidents' day": nth(3, 1, 2),
  'columbus day': nth(2, 1, 10),
  'veterans day': fixed(11, 11),
  'australia day': fixed(1, 26),
  'anzac day': fixed(4, 25),
  "st patrick's day": fixed(3, 17),
  'republic day': fixed(1, 26),
};

/** Their names, longest first, for a pattern. */
export const HOLIDAY_NAMES: readonly string[] = Object.keys(RULES).sort((a, b) => b.length - a.length);

/** The next day of that name from `today` on, or null where none is known. */
export function holidayFrom(name: string, today: IsoDate): IsoDate | null {
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (!rule) return null;
  const year = Number(today.slice(0, 4));
  const day = rule(year);
  return day >= today ? day : rule(year + 1);
}
