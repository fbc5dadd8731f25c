// The one file that knows date-holidays (its data are CC-BY-3.0: the README names the source). Only holidays of type
// `public` count: bank, school and optional days are working days to an agency unless it adds a closure. Some begin at noon
// or in the evening: they take only what is left of the day.
import Holidays from 'date-holidays';
import { addDays, type IsoDate, minutesOf, type TimeOfDay } from '../domain/plain-date.ts';

/** What a holiday takes of a day, in minutes since midnight on the wall of its place. */
export interface HolidayHours {
  readonly from: number;
  readonly until: number;
}

const WHOLE_DAY: HolidayHours = { from: 0, until: 1440 };

const calendars = new Map<string, Holidays>();
const years = new Map<string, ReadonlyMap<IsoDate, HolidayHours>>();
const COUNTRY = /^[A-Z]{2}(?:-[A-Z0-9]{1,4}){0,2}$/; // yes: GB-ENG, US, DE-BY · no: England

/** What public holidays of an ISO country with an optional region take of the day, null where nothing; unknown places have none. */
export function publicHolidayOn(country: string, day: IsoDate): HolidayHours | null {
  return holidaysOf(country.toUpperCase(), Number(day.slice(0, 4))).get(day) ?? null;
}

function holidaysOf(country: string, year: number): ReadonlyMap<IsoDate, HolidayHours> {
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const found = COUNTRY.test(country) ? readYear(country, year) : new Map<IsoDate, HolidayHours>();
  years.set(key, found);
  return found;
}

function readYear(country: string, year: number): ReadonlyMap<IsoDate, HolidayHours> {
  const found = new Map<IsoDate, HolidayHours>();
  for (const holiday of calendarOf(country).getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    const first = holiday.date.slice(0, 10) as IsoDate;
    const from = minutesOf(holiday.date.slice(11, 16) as TimeOfDay);
    const hours = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 3_600_000);
    if (from > 0) note(found, first, { from, until: Math.min(1440, from + hours * 60) });
    else {
      // A day through a change of clocks has 23 hours; what goes beyond whole days is the evening before.
      const days = Math.max(1, Math.floor((hours + 1) / 24));
      for (let count = 0; count < days; count += 1) note(found, addDays(first, count), WHOLE_DAY);
    }
  }
  return found;
}

/** Of two holidays on one day both count. */
function note(found: Map<IsoDate, HolidayHours>, day: IsoDate, hours: HolidayHours): void {
  const known = found.get(day) ?? hours;
  found.set(day, { from: Math.min(known.from, hours.from), until: Math.max(known.until, hours.until) });
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
