// Days by word: relative days, weekdays with what goes before and after them, dates of the month, named days.
import { addDays, type IsoDate, type Weekday } from '../domain/plain-date.ts';
import {
  comingWeekday,
  dayOf,
  mondayOf,
  nextDateOfMonth,
  nextMonthDay,
  weekdayAfter,
  weekdayOfWeek,
} from './calendar.ts';
import { type DateRule, MONTH_NAMES, monthOf, oneDay, type RuleNow, type Unplaced } from './date-rule.ts';
import { HOLIDAY_NAMES, holidayFrom } from './holidays.ts';
import { COUNT_WORDS, countOf } from './number-words.ts';

const WEEKDAY = '(monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RELATIVE: Readonly<Record<string, number>> = {
  'day after tomorrow': 2,
  'day before yesterday': -2,
  overmorrow: 2,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};

const weekdayNamed = (name: string | undefined) =>
  (WEEKDAYS.indexOf((name ?? '').slice(0, 3)) + 1) as Weekday;

function pastDay(day: IsoDate): Unplaced {
  return { kind: 'day', from: day, to: day, grain: 'day', past: true };
}

function relativeDay(name: string | undefined, today: IsoDate): IsoDate {
  return addDays(today, RELATIVE[(name ?? '').replace('the ', '')] ?? 0);
}

function modifiedWeekday(modifier: string | undefined, weekday: Weekday, now: RuleNow): Unplaced | null {
  const { today, time } = now;
  switch (modifier?.trim()) {
    case undefined:
    case 'coming':
    case 'this coming':
    case 'the coming':
      return {
        kind: 'day',
        from: comingWeekday(weekday, today, time),
        to: comingWeekday(weekday, today, time),
        grain: 'day',
        ...(modifier === undefined ? { bareWeekday: weekday } : {}),
      };
    case 'this':
      return oneDay(weekdayOfWeek(weekday, 0, today));
    case 'last':
    case 'past':
      return pastDay(addDays(weekdayAfter(weekday, addDays(today, -8)), 0));
    case 'following':
    case 'the following':
      return { ...oneDay(weekdayOfWeek(weekday, 1, today)), following: weekday } as Unplaced;
    default:
      return oneDay(weekdayOfWeek(weekday, 1, today));
  }
}

function monthRange(
  date: string,
  last: string | undefined,
  month: number,
  year: string | undefined,
  today: IsoDate,
) {
  const end = last === undefined ? null : Number(last);
  const to = year
    ? dayOf(fullYear(year), month, end ?? Number(date))
    : nextMonthDay(month, end ?? Number(date), today);
  if (to === null) return null;
  const from = end === null ? to : dayOf(Number(to.slice(0, 4)), month, Number(date));
  return from === null || from > to ? null : ({ kind: 'day', from, to, grain: 'day' } as const);
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The day-of-month rules and the rest of the words for single days. */
export const DAY_RULES: readonly DateRule[] = [
  {
    // yes: the day after tomorrow · no: the day after
    pattern: /(?:the )?(day after tomorrow|day before yesterday)|(today|tomorrow|yesterday|overmorrow)/,
    read: ([, long, short], { today }) => {
      const day = relativeDay(long ?? short, today);
      return day < today ? pastDay(day) : oneDay(day);
    },
  },
  {
    // yes: next friday, fri · no: fridge
    pattern: new RegExp(
      `(?:(the coming|this coming|coming|this|next|last|past|the following|following) )?${WEEKDAY}`,
    ),
    read: ([, modifier, name], now) => modifiedWeekday(modifier, weekdayNamed(name), now),
  },
  {
    // yes: friday week, thursday fortnight · no: friday weekly
    pattern: new RegExp(`${WEEKDAY} (week|fortnight)(?! of)`),
    read: ([, name, unit], { today, time }) =>
      oneDay(addDays(comingWeekday(weekdayNamed(name), today, time), unit === 'week' ? 7 : 14)),
  },
  {
    // yes: friday after next · no: friday after
    pattern: new RegExp(`(?:the )?${WEEKDAY} after next`),
    read: ([, name], { today }) => oneDay(weekdayOfWeek(weekdayNamed(name), 2, today)),
  },
  {
    // yes: a week today, week tomorrow, 3 days from now · no: two weeks from the launch
    pattern: new RegExp(
      `(?<!for )(?<!for a )(?:(a|an|one|\\d{1,2}|${COUNT_WORDS}) )?(days?|weeks?|fortnight|months?) (?:from |on )?(today|tomorrow|now)`,
    ),
    read: ([, count, unit = '', relative], now) => {
      if (count === undefined && unit !== 'week' && unit !== 'fortnight') return null;
      return oneDay(addDays(relativeDay(relative, now.today), (countOf(count ?? 'a') ?? 1) * daysIn(unit)));
    },
  },
  {
    // yes: on a week from friday, a week on monday · no: for a week from friday
    pattern: new RegExp(`(?:(?<=(?:until|on|to|by) )a week from|a week on) ${WEEKDAY}`),
    read: ([, name], now) => oneDay(addDays(comingWeekday(weekdayNamed(name), now.today, now.time), 7)),
  },
  {
    // yes: in two weeks, in 3 days · no: in 3 hours
    pattern: new RegExp(`in (a|an|\\d{1,2}|${COUNT_WORDS}) (days?|weeks?|months?)(?: time)?(?! or)`),
    read: ([, count = '', unit = ''], { today }) =>
      oneDay(addDays(today, (countOf(count) ?? 1) * daysIn(unit))),
  },
  {
    // yes: the 14th, 2nd of next month · no: 14
    pattern: /(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of (this|next) month)?/,
    read: ([, date, month], { today }) => {
      if (month !== 'next')
        return { ...oneDay(nextDateOfMonth(Number(date), today)), ordinal: Number(date) } as Unplaced;
      return oneDay(nextDateOfMonth(Number(date), addDays(today, 32 - Number(today.slice(8)))));
    },
  },
  {
    // yes: 12. - 16. october, 3. dec, the 4th - 6th of december · no: 12 october (chrono's)
    pattern: new RegExp(
      `(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: ?(?:-|to|through|&|and) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?)? ?(?:of )?(${MONTH_NAMES})(?: (20\\d\\d))?`,
    ),
    read: ([, date = '', last, month = '', year], { today }) =>
      monthRange(date, last, monthOf(month), year, today),
  },
  {
    // yes: june 15 through 19, dec 21st to the 24th · no: dec 21 (chrono's)
    pattern: new RegExp(
      `(${MONTH_NAMES}) (\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|through|until) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?! ?(?:am|pm|${MONTH_NAMES}))(?:,? (20\\d\\d))?`,
    ),
    read: ([whole = '', month = '', date = '', last, year], { today }) =>
      whole.includes('until') ? null : monthRange(date, last, monthOf(month), year, today),
  },
  {
    // yes: 23.11., 4.1.2027, 24.12 · no: 10.30
    pattern: /(?:(?<=\b(?:on|from|until|through|to|the|by|since|am|vom) |[-–] ?)(\d{1,2})\.(\d{1,2})\.?|(\d{1,2})\.(\d{1,2})\.)(\d{4}|(?<=\.)\d{2})?/,
    read: ([whole = '', led, ledMonth, closed, closedMonth, year], { today }) => {
      const [date, month] = [led ?? closed ?? '', ledMonth ?? closedMonth ?? ''];
      const minutes = /^\d{1,2}\.\d[05]$/.test(whole) && Number(date) < 24;
      if (Number(month) > 12 || (minutes && !whole.endsWith('.'))) return null;
      return monthRange(date, undefined, Number(month), year, today);
    },
  },
  {
    // yes: 5 - 9/12, 21 - 23/12/2026 (day first only) · no: 5 - 9
    pattern: /(\d{1,2}) ?(?:-|to) ?(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?/,
    read: ([, date = '', last, month = '', year], { today, monthFirst }) =>
      monthFirst ? null : monthRange(date, last, Number(month), year, today),
  },
  {
    // yes: 12/21 - 24 (month first only) · no: 12/21 - 24/1
    pattern: /(\d{1,2})\/(\d{1,2}) ?- ?(\d{1,2})(?![/:.]| ?(?:am|pm))/,
    read: ([, month = '', date = '', last], { today, monthFirst }) =>
      monthFirst ? monthRange(date, last, Number(month), undefined, today) : null,
  },
  {
    // yes: the day after thanksgiving, boxing day · no: thanks
    pattern: new RegExp(
      `(?:the )?(?:(?:(day|week|weekend|${WEEKDAY.slice(1, -1)}) )?(after|before) )?(${HOLIDAY_NAMES.join('|')})(?! (?:party|lunch|card|cards|campaign|ad|ads|dinner|playlist|plan|plans|cover|schedule|content|post|posts|sale|tv|spot|promo|hours|rota|album|song|movie|film|creative|copy|shoot|launch|do|drinks|jumper|raffle))`,
    ),
    read: ([, unit, side, name = ''], { today }) => aroundHoliday(unit, side, holidayFrom(name, today)),
  },
];

function daysIn(unit: string): number {
  if (unit.startsWith('day')) return 1;
  if (unit.startsWith('fortnight')) return 14;
  return unit.startsWith('week') ? 7 : 30;
}

function aroundHoliday(
  unit: string | undefined,
  side: string | undefined,
  day: IsoDate | null,
): Unplaced | null {
  if (day === null || side === undefined || unit === undefined) return oneDay(day);
  if (unit === 'weekend') return null;
  if (unit === 'week') {
    const monday = addDays(mondayOf(day), side === 'after' ? 7 : -7);
    return { kind: 'day', from: monday, to: addDays(monday, 4), grain: 'week' };
  }
  if (unit === 'day') return oneDay(addDays(day, side === 'after' ? 1 : -1));
  const weekday = weekdayNamed(unit);
  return oneDay(
    side === 'after' ? weekdayAfter(weekday, day) : addDays(weekdayAfter(weekday, addDays(day, -8)), 0),
  );
}
