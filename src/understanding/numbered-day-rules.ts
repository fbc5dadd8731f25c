// Days by number: dates of the month, with the month's name or between dots and slashes, and their ranges.
import type { IsoDate } from '../domain/plain-date.ts';
import { addDays } from '../domain/plain-date.ts';
import { dayOf, nextDateOfMonth, nextMonthDay } from './calendar.ts';
import { type DateRule, MONTH_NAMES, monthOf, oneDay, type Unplaced } from './date-rule.ts';

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

const LOOKS_TIMED = /^\d{1,2}\.\d[05] ?(?:-|to|through) ?\d{1,2}\.\d[05]$/; // yes: 9.30 - 10.10 · no: 30.11. - 2.12.

/** "30.11 - 2.12": both ends with their month. */
function dottedRange(whole: string, parts: readonly (string | undefined)[], today: IsoDate) {
  const [date, month, lastDate, lastMonth] = parts.slice(0, 4).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (LOOKS_TIMED.test(whole) || month < 1 || month > 12 || lastMonth < 1 || lastMonth > 12) return null;
  const year = parts[4];
  const to = year ? dayOf(Number(year), lastMonth, lastDate) : nextMonthDay(lastMonth, lastDate, today);
  if (to === null) return null;
  const inYear = Number(to.slice(0, 4)) - (month > lastMonth ? 1 : 0);
  const from = dayOf(inYear, month, date);
  return from === null || from > to ? null : ({ kind: 'day', from, to, grain: 'day' } as const);
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Rules that need a figure. */
export const NUMBERED_DAY_RULES: readonly DateRule[] = [
  {
    // yes: from the 16 to the 27 · no: from 2 to 4, from the 2 to 4pm
    pattern: /(?<=\bfrom )the (\d{1,2}) (?:to|until|till|-) the (\d{1,2})(?! ?(?:am|pm|%|:|[a-z]+s\b))/,
    read: ([, first, last], { today }) => {
      const from = nextDateOfMonth(Number(first), today);
      const to = from === null ? null : nextDateOfMonth(Number(last), from);
      return from === null || to === null ? null : { kind: 'day', from, to, grain: 'day' };
    },
  },
  {
    // yes: christmas (23-31), xmas: 23rd to 2nd · no: christmas 2026
    pattern:
      /(?:christmas|xmas) ?[(:,]? ?(?:the )?(\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|through) ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?! ?(?:am|pm|[:/.]\d))/,
    read: ([, first, last], { today }) => {
      const feast = nextMonthDay(12, 25, today);
      const from = feast === null ? null : nextDateOfMonth(Number(first), addDays(feast, -20));
      const to = from === null ? null : nextDateOfMonth(Number(last), from);
      return from === null || to === null ? null : { kind: 'day', from, to, grain: 'day' };
    },
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
    // yes: 12. - 16. october, 3. dec, 4-dec, the 4th - 6th of december, between 7 and 11 dec · no: 12 october (chrono's)
    pattern: new RegExp(
      `(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: ?(?:- ?>?|to|through|(?<=between (?:the )?\\d{1,2}(?:st|nd|rd|th)? )(?:and|&)) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?)? ?(?:of | ?- ?(?=[a-z]+\\b(?! ?\\d)))?(${MONTH_NAMES})(?: (20\\d\\d))?`,
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
    // yes: 30.11 - 2.12, 28.12. to 3.1. · no: 14.00 - 16.00, 9.30 - 10.10
    pattern: /(\d{1,2})\.(\d{1,2})\.?(?:20\d\d)? ?(?:-|to|through) ?(\d{1,2})\.(\d{1,2})(?:\.(20\d\d)?)?/,
    read: ([whole = '', date, month, last, lastMonth, year], { today, monthFirst }) =>
      monthFirst && !whole.includes('. ')
        ? dottedRange(whole, [month, date, lastMonth, last, year], today)
        : dottedRange(whole, [date, month, last, lastMonth, year], today),
  },
  {
    // yes: 27. - 28.5., 8. - 12.3. · no: 8 - 12.30
    pattern: /(\d{1,2})\.? ?(?:-|to|through) ?(\d{1,2})\.(\d{1,2})\.(20\d\d)?/,
    read: ([, date = '', last, month = '', year], { today }) =>
      Number(month) > 12 ? null : monthRange(date, last, Number(month), year, today),
  },
  {
    // yes: 23.11., 4.1.2027, 24.12 · no: 10.30
    pattern:
      /(?:(?<=\b(?:on|from|until|through|to|the|by|since|am|vom) |[-–] ?)(\d{1,2})\.(\d{1,2})\.?|(\d{1,2})\.(\d{1,2})\.)(\d{4}|(?<=\.)\d{2})?/,
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
];
