// The names of weekdays as the date rules see them.
import type { Weekday } from '../domain/plain-date.ts';

/** A pattern's group for a weekday's name, long or short; a plural in -s where the text had one. */
export const WEEKDAY_NAMES =
  '(mondays?|mon|tuesdays?|tues|tue|wednesdays?|wed|thursdays?|thu|fridays?|fri|saturdays?|sat|sundays?|sun)';

const ORDER = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The weekday of such a name. */
export const weekdayNamed = (name: string | undefined): Weekday =>
  (ORDER.indexOf((name ?? '').slice(0, 3)) + 1) as Weekday;

const NAMES: ReadonlySet<string> = new Set(WEEKDAY_NAMES.slice(1, -1).replaceAll('?', '').split('|'));

/** True for a weekday's name. */
export const isWeekdayName = (norm: string): boolean => NAMES.has(norm) || NAMES.has(`${norm}s`);
