// When a person works in an ordinary week, absences aside. An unpaid half hour in the middle of a day of six hours or more
// counts as presence, not as capacity; who works fewer hours a week than their days add up to has proportionally less.
import type { AgencyFacts } from '../domain/facts.ts';
import { isOnTeam, type Person } from '../domain/people.ts';
import { type IsoDate, minutesOf, type Weekday } from '../domain/plain-date.ts';
import { isClosed } from '../domain/settings.ts';
import { dayOfNumber, millisOf, numberOfDay } from './day-numbers.ts';
import { isPublicHoliday } from './holidays.ts';
import type { Span } from './spans.ts';

const MINUTE = 60_000;
const LUNCH_MINUTES = 30;
const LUNCH_FROM_MINUTES = 360;

/** The person's ordinary week, ready to be asked day by day. */
export interface WorkPattern {
  isWorkday(day: IsoDate): boolean;
  /** From the start to the end of work, the break included; null on a day off. */
  presence(day: IsoDate): Span | null;
  /** The break within it; null where the day is short. */
  lunch(presence: Span): Span | null;
  /** Hours of capacity for each hour of presence outside the break, at most 1. */
  readonly density: number;
  /** Minutes of capacity in a day on which nothing is taken off. */
  readonly dayMinutes: number;
}

/** The pattern of a person: their workdays, hours and zone, holidays where they live, closures, their last day. */
export function workPattern(person: Person, settings: AgencyFacts['settings']): WorkPattern {
  const start = minutesOf(person.workStart);
  const end = minutesOf(person.workEnd);
  const overnight = end <= start;
  const minutes = end - start + (overnight ? 24 * 60 : 0);
  const paid = minutes >= LUNCH_FROM_MINUTES ? minutes - LUNCH_MINUTES : minutes;
  const week = paid * person.workdays.length;
  const density = week > 0 ? Math.min(1, Math.max(0, (person.hoursPerWeek * 60) / week)) : 0;
  const isWorkday = (day: IsoDate) => worksOn(person, settings, day);
  return {
    isWorkday,
    density,
    dayMinutes: Math.round(paid * density),
    presence(day) {
      if (!isWorkday(day)) return null;
      const lastDay = overnight ? dayOfNumber(numberOfDay(day) + 1) : day;
      return {
        from: millisOf(day, person.workStart, person.timeZone),
        until: millisOf(lastDay, person.workEnd, person.timeZone),
      };
    },
    lunch(presence) {
      if (minutes < LUNCH_FROM_MINUTES) return null;
      const from = presence.from + Math.round((minutes - LUNCH_MINUTES) / 2) * MINUTE;
      return { from, until: from + LUNCH_MINUTES * MINUTE };
    },
  };
}

function worksOn(person: Person, settings: AgencyFacts['settings'], day: IsoDate): boolean {
  const weekday = ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
  return (
    person.workdays.includes(weekday as Weekday) &&
    isOnTeam(person, day) &&
    !isClosed(settings, day) &&
    !(person.country !== null && isPublicHoliday(person.country, day))
  );
}
