// When people work in an ordinary week, absences aside. An unpaid half hour in the middle of a day of six hours or more is presence
// but not capacity; who works fewer hours a week than their days add up to has proportionally less. Most people of an
// agency share a few patterns, so each pattern's days are worked out once for all of them.
import type { Person } from '../domain/people.ts';
import { type IsoDate, minutesOf, timeOfMinutes, type Weekday } from '../domain/plain-date.ts';
import { closesAt, isClosed, type Settings } from '../domain/settings.ts';
import { CapacityMinutes } from './capacity-minutes.ts';
import { dayOfNumber, millisOf } from './day-numbers.ts';
import { type HolidayHours, publicHolidayOn } from './holidays.ts';
import { type Span, without } from './spans.ts';

const MINUTE = 60_000;
const LUNCH_MINUTES = 30;
const LUNCH_FROM_MINUTES = 360;

/** A day as someone works it. */
export interface PersonDay {
  /** From the start to the end of work, absences aside; null on a day off. */
  readonly presence: Span | null;
  /** The break within it; null where the day is short. */
  readonly lunch: Span | null;
  /** Presence less absences. */
  readonly work: readonly Span[];
  /** Presence less absences and the break: what capacity is made of. */
  readonly capacity: readonly Span[];
  /** Presence less the break: what capacity would be without absences. */
  readonly ordinary: readonly Span[];
}

/** A day on which nobody of the pattern works. */
export const DAY_OFF: PersonDay = { presence: null, lunch: null, work: [], capacity: [], ordinary: [] };

/** What of a person decides when they work. */
export type WorkTerms = Pick<
  Person,
  'workdays' | 'workStart' | 'workEnd' | 'hoursPerWeek' | 'timeZone' | 'country'
>;

/** The same for everyone who works alike. */
export function patternKey(terms: WorkTerms): string {
  const { workdays, workStart, workEnd, hoursPerWeek, timeZone, country } = terms;
  return `${workdays.join('')} ${workStart}${workEnd} ${hoursPerWeek} ${timeZone} ${country}`;
}

/** An ordinary week, asked day by day: workdays, hours, holidays of the place, closures. */
export class WorkPattern {
  /** Hours of capacity for each hour of presence outside the break, at most 1. */
  readonly density: number;
  /** Minutes of capacity in a day. */
  readonly dayMinutes: number;
  /** Minutes of capacity between two instants, nobody away. */
  readonly minutes: CapacityMinutes;
  readonly #terms: WorkTerms;
  readonly #settings: Settings;
  readonly #minutes: number;
  readonly #days = new Map<number, PersonDay>();

  constructor(terms: WorkTerms, settings: Settings) {
    this.#terms = terms;
    this.#settings = settings;
    const length = minutesOf(terms.workEnd) - minutesOf(terms.workStart);
    this.#minutes = length > 0 ? length : length + 24 * 60;
    const paid = this.#minutes >= LUNCH_FROM_MINUTES ? this.#minutes - LUNCH_MINUTES : this.#minutes;
    const week = paid * terms.workdays.length;
    this.density = week > 0 ? Math.min(1, Math.max(0, (terms.hoursPerWeek * 60) / week)) : 0;
    this.dayMinutes = Math.round(paid * this.density);
    this.minutes = new CapacityMinutes((number) => this.at(number).ordinary, this.density);
  }

  /** The day of that number, nobody away. */
  at(number: number): PersonDay {
    const known = this.#days.get(number);
    if (known) return known;
    const found = this.#read(number);
    this.#days.set(number, found);
    return found;
  }

  #read(number: number): PersonDay {
    const day = dayOfNumber(number);
    if (!this.#isWorked(number, day)) return DAY_OFF;
    const { workStart, workEnd, timeZone } = this.#terms;
    const endsOn = workEnd > workStart ? day : dayOfNumber(number + 1);
    const usual = { from: millisOf(day, workStart, timeZone), until: millisOf(endsOn, workEnd, timeZone) };
    const presence = this.#openHours(usual, day);
    if (presence === null) return DAY_OFF;
    // The break stays where it is; a day that is made short has none.
    const minutes = presence === usual ? this.#minutes : (presence.until - presence.from) / MINUTE;
    const lunch = minutes >= LUNCH_FROM_MINUTES ? this.#lunchOf(usual) : null;
    const ordinary = lunch ? without([presence], lunch) : [presence];
    return { presence, lunch, work: [presence], capacity: ordinary, ordinary };
  }

  /** What is left of the day by a public holiday, and by the agency where it closes early. */
  #openHours(usual: Span, day: IsoDate): Span | null {
    const { country, timeZone } = this.#terms;
    const holiday = country === null ? null : publicHolidayOn(country, day);
    const closes = closesAt(this.#settings, day);
    let left: Span | null = usual;
    if (holiday) left = longerPart(left, takenOf(day, holiday, timeZone));
    if (closes && left)
      left = longerPart(left, takenOf(day, { from: minutesOf(closes), until: 1440 }, timeZone));
    return left;
  }

  #lunchOf(presence: Span): Span {
    const from = presence.from + Math.round((this.#minutes - LUNCH_MINUTES) / 2) * MINUTE;
    return { from, until: from + LUNCH_MINUTES * MINUTE };
  }

  #isWorked(number: number, day: IsoDate): boolean {
    const weekday = ((((number + 3) % 7) + 7) % 7) + 1;
    return this.#terms.workdays.includes(weekday as Weekday) && !isClosed(this.#settings, day);
  }
}

/** What goes on to midnight goes on to the end of a night's work too. */
function takenOf(day: IsoDate, hours: HolidayHours, zone: string): Span {
  const end =
    hours.until === 1440 ? Number.POSITIVE_INFINITY : millisOf(day, timeOfMinutes(hours.until), zone);
  return { from: millisOf(day, timeOfMinutes(hours.from), zone), until: end };
}

/** What is left once that is taken out: the longer part where it lies in the middle. */
function longerPart(span: Span, taken: Span): Span | null {
  const [first, second] = without([span], taken);
  if (!first || !second) return first ?? null;
  return second.until - second.from > first.until - first.from ? second : first;
}
