// The one file that knows date-holidays (its data are CC-BY-3.0: the README names the source). Only holidays of type
// `public` count: bank, school and optional days are working days to an agency unless it adds a closure.
import Holidays from 'date-holidays';
import { addDays, type IsoDate } from '../domain/plain-date.ts';

const calendars = new Map<string, Holidays>();
const years = new Map<string, ReadonlySet<IsoDate>>();
const COUNTRY = /^[A-Z]{2}(?:-[A-Z0-9]{1,4}){0,2}$/; // yes: GB-ENG, US, DE-BY · no: England

/** True where the day is a public holiday of an ISO country with an optional region; unknown places have none. */
export function isPublicHoliday(country: string, day: IsoDate): boolean {
  return holidaysOf(country.toUpperCase(), Number(day.slice(0, 4))).has(day);
}

function holidaysOf(country: string, year: number): ReadonlySet<IsoDate> {
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const found = COUNTRY.test(country) ? readYear(country, year) : new Set<IsoDate>();
  years.set(key, found);
  return found;
}

function readYear(country: string, year: number): ReadonlySet<IsoDate> {
  const found = new Set<IsoDate>();
  for (const holiday of calendarOf(country).getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    const first = holiday.date.slice(0, 10) as IsoDate;
    const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
    for (let count = 0; count < days; count += 1) found.add(addDays(first, count));
  }
  return found;
}

function calendarOf(country: string): Holidays {
  const known = calendars.get(country);
  if (known) return known;
  const [nation = '', state, region] = country.split('-');
  const calendar = new Holidays();
  calendar.init(
    { country: nation, ...(state && { state }), ...(region && { region }) },
    { types: ['public'] },
  );
  calendars.set(country, calendar);
  return calendar;
}
