import type { Weekday } from '../../domain/plain-date.ts';
import { parseList } from './clean-cells.ts';
import type { Cleaned } from './column.ts';

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const DAY_RANGE = /^(\S+?)\s?[-–]\s?(\S+)$/; // yes: Mon-Fri · no: Mon;Tue
const NO_DAYS = 'none';

/** `Mon-Fri`, `Mon;Tue;Thu`, or both mixed; `none` for no fixed days. */
export function cleanWorkdays(text: string): Cleaned {
  const days = new Set<Weekday>();
  for (const item of text.toLowerCase() === NO_DAYS ? [] : parseList(text)) {
    const [, first = item, last = item] = DAY_RANGE.exec(item) ?? [];
    const [from, to] = [weekdayNamed(first), weekdayNamed(last)];
    if (!from || !to || from > to) return { problem: `“${item}” are no days; write Mon-Fri or Mon;Tue;Thu` };
    for (let day = from; day <= to; day += 1) days.add(day as Weekday);
  }
  return { text: formatWorkdays([...days].sort()) };
}

/** The days of a canonical text. */
export function parseWorkdays(text: string): Weekday[] {
  if (text === NO_DAYS) return [];
  const [, first, last] = DAY_RANGE.exec(text) ?? [];
  if (!first || !last) return parseList(text).map((day) => weekdayNamed(day) ?? 1);
  const [from, to] = [weekdayNamed(first) ?? 1, weekdayNamed(last) ?? 7];
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => from <= day && day <= to);
}

/** Days as a cell: a range where it is one of three days or more. */
export function formatWorkdays(workdays: readonly Weekday[]): string {
  const days = [...new Set(workdays)].sort();
  const names = days.map((day) => DAY_NAMES[day - 1] as string);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return NO_DAYS;
  return days.length >= 3 && last - first === days.length - 1
    ? `${names[0]}-${names.at(-1)}`
    : names.join(';');
}

function weekdayNamed(text: string): Weekday | null {
  const at = DAY_NAMES.findIndex(
    (name) => text.length >= 2 && fullNameOf(name).startsWith(text.toLowerCase()),
  );
  return at < 0 ? null : ((at + 1) as Weekday);
}

const FULL_DAY_NAMES = {
  Mon: 'monday',
  Tue: 'tuesday',
  Wed: 'wednesday',
  Thu: 'thursday',
  Fri: 'friday',
  Sat: 'saturday',
  Sun: 'sunday',
};
const fullNameOf = (name: (typeof DAY_NAMES)[number]) => FULL_DAY_NAMES[name];
