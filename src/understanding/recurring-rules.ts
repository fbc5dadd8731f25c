// Days and weeks that are counted or recur in a time: "the next two Fridays", "Fridays in December", "the last Monday of
// January", "first two weeks of March", "between Christmas and New Year".
import { addDays, type IsoDate, laterDay, type Weekday, weekdayOf } from '../domain/plain-date.ts';
import { comingWeekday, dayOf, lastOfMonth, mondayOf, weekdayAfter } from './calendar.ts';
import { type DateRule, MONTH_NAMES, monthOf, oneDay, type Unplaced } from './date-rule.ts';
import { HOLIDAY_NAMES, holidayFrom } from './holidays.ts';
import { COUNT_WORDS, countOf } from './number-words.ts';
import { WEEKDAY_NAMES, weekdayNamed } from './weekday-names.ts';

const MONTH = `(${MONTH_NAMES}|the month|this month|next month)`;
const NTH: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
  final: -1,
};
const WHICH = `(${Object.keys(NTH).join('|')})`;

interface Month {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

function monthNamed(name: string, today: IsoDate): Month {
  const current = Number(today.slice(5, 7));
  const ahead = name.endsWith('month')
    ? name === 'next month'
      ? 1
      : 0
    : (monthOf(name) - current + 12) % 12;
  const at = Number(today.slice(0, 4)) * 12 + current - 1 + ahead;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return { first: dayOf(year, month, 1) as IsoDate, last: lastOfMonth(year, month) };
}

function span(from: IsoDate, to: IsoDate, only?: Weekday): Unplaced | null {
  if (from > to) return null;
  return {
    kind: 'day',
    from,
    to,
    grain: from === to || only !== undefined ? 'day' : 'week',
    ...(only === undefined ? {} : { only }),
  } as Unplaced;
}

/** The nth such weekday of a month; -1 the last. */
function nthWeekday(count: number, weekday: Weekday, { first, last }: Month): IsoDate | null {
  if (count < 0) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const day = addDays(weekdayAfter(weekday, addDays(first, -1)), 7 * (count - 1));
  return day > last ? null : day;
}

/** The first weeks begin with the month, the last end with it and begin on a Monday. */
function weeksOfMonth(which: string, count: number, { first, last }: Month): Unplaced | null {
  if ((NTH[which] ?? 1) < 0) return span(addDays(mondayOf(last), -7 * (count - 1)), last);
  return span(first, addDays(first, 7 * count - 1));
}

function weekNamed(name: string, today: IsoDate): Month {
  const monday = addDays(mondayOf(today), name === 'next week' ? 7 : 0);
  return { first: monday, last: addDays(monday, 4) };
}

const daysOf = (which: string, count: number, { first, last }: Month) =>
  (NTH[which] ?? 1) > 0 ? span(first, addDays(first, count - 1)) : span(addDays(last, 1 - count), last);

/** A week with only a day or two in the month is not its first, nor its last. */
function weekOfMonth(count: number, { first, last }: Month): Unplaced | null {
  if (count > 0) {
    const monday = weekdayOf(first) <= WEDNESDAY ? mondayOf(first) : mondayOf(addDays(first, 6));
    const from = addDays(monday, 7 * (count - 1));
    return span(laterDay(first, from), addDays(from, 4));
  }
  return weekdayOf(last) > 2 ? weekFrom(mondayOf(last)) : span(addDays(mondayOf(last), -7), last);
}

const WEDNESDAY = 3;

const weekFrom = (monday: IsoDate) => span(monday, addDays(monday, 4));

/** Rules for days that recur and spans that are counted. */
export const RECURRING_RULES: readonly DateRule[] = [
  {
    // yes: the next two fridays · no: the next two days
    pattern: new RegExp(`(?:the |for the )?(?:next|coming|following) (\\d|${COUNT_WORDS}) ${WEEKDAY_NAMES}`),
    read: ([, count = '', name], { today, time }) => {
      const weekday = weekdayNamed(name);
      const first = comingWeekday(weekday, today, time);
      return span(first, addDays(first, 7 * ((countOf(count) ?? 1) - 1)), weekday);
    },
  },
  {
    // yes: this friday and next · no: this friday and next week
    pattern: new RegExp(
      `this ${WEEKDAY_NAMES} (?:and|&|\\+) (?:the )?next(?! (?:week|month|year|\\d|${WEEKDAY_NAMES}))`,
    ),
    read: ([, name], { today, time }) => {
      const weekday = weekdayNamed(name);
      const first = comingWeekday(weekday, today, time);
      return span(first, addDays(first, 7), weekday);
    },
  },
  {
    // yes: every friday in december, all mondays of january · no: friday in december
    pattern: new RegExp(
      `(?:(?:every|each|all|all the) ${WEEKDAY_NAMES}|(?:the )?${WEEKDAY_NAMES}(?<=days)) (?:in|of|during|throughout|through) ${MONTH}`,
    ),
    read: ([, one, other, name = ''], { today }) => {
      const month = monthNamed(name, today);
      return span(laterDay(today, month.first), month.last, weekdayNamed(one ?? other));
    },
  },
  {
    // yes: every friday, mondays · no: friday
    pattern: new RegExp(`(?:every|each) ${WEEKDAY_NAMES}|${WEEKDAY_NAMES}(?<=days)`),
    read: ([, one, other], { today, time }) => {
      const weekday = weekdayNamed(one ?? other);
      const day = comingWeekday(weekday, today, time);
      return {
        kind: 'day',
        from: day,
        to: day,
        grain: 'day',
        bareWeekday: weekday,
        only: weekday,
      } as Unplaced;
    },
  },
  {
    // yes: the last friday in december · no: last friday
    pattern: new RegExp(`(?:the )?${WHICH} ${WEEKDAY_NAMES} (?:of|in) ${MONTH}`),
    read: ([, which = '', name, month = ''], { today }) =>
      oneDay(nthWeekday(NTH[which] ?? 1, weekdayNamed(name), monthNamed(month, today))),
  },
  {
    // yes: the last two weeks of december, first 3 weeks in may · no: the last two weeks
    pattern: new RegExp(
      `(?:the )?(first|last|final) (\\d|${COUNT_WORDS}|couple(?: of)?) weeks (?:of|in) ${MONTH}`,
    ),
    read: ([, which = '', count = '', month = ''], { today }) =>
      weeksOfMonth(which, countOf(count.replace(' of', '')) ?? 2, monthNamed(month, today)),
  },
  {
    // yes: first week of december, the last week of the month · no: first week
    pattern: new RegExp(`(?:the )?${WHICH} week (?:of|in) ${MONTH}`),
    read: ([, which = '', month = ''], { today }) => weekOfMonth(NTH[which] ?? 1, monthNamed(month, today)),
  },
  {
    // yes: the first 3 days of next week, last two days of december · no: the first day
    pattern: new RegExp(
      `(?:the )?(first|last|final) (\\d|${COUNT_WORDS}|couple(?: of)?) (?:working |business )?days (?:of|in) (?:${MONTH}|(next week|the week|this week))`,
    ),
    read: ([, which = '', count = '', month, week], { today }) =>
      daysOf(
        which,
        countOf(count.replace(' of', '')) ?? 2,
        week === undefined ? monthNamed(month ?? '', today) : weekNamed(week, today),
      ),
  },
  {
    // yes: first half of december · no: first half of the day
    pattern: new RegExp(`(?:the )?(first|1st|second|2nd|back|latter) half of ${MONTH}`),
    read: ([, which = '', name = ''], { today }) => {
      const { first, last } = monthNamed(name, today);
      return NTH[which] === 1 ? span(first, addDays(first, 14)) : span(addDays(first, 15), last);
    },
  },
  {
    // yes: between christmas and new year, twixmas · no: christmas
    pattern: /between (?:christmas|xmas)(?: day)? (?:and|&) (?:the )?(?:new year(?:'?s)?|ny)|twixmas/,
    read: (_, { today }) => {
      const christmas = holidayFrom('christmas', today) as IsoDate;
      return span(addDays(christmas, 1), addDays(christmas, 6));
    },
  },
  {
    // yes: over christmas and new year · no: christmas
    pattern: /(?:over |for )?(?:christmas|xmas) (?:and|&|\/|\+) (?:the )?(?:new year(?:'?s)?|ny)/,
    read: (_, { today }) => {
      const christmas = holidayFrom('christmas', today) as IsoDate;
      return span(christmas, addDays(christmas, 7));
    },
  },
  {
    // yes: christmas week, labor day week · no: christmas weekend
    pattern: new RegExp(`(?:the )?(?:whole )?(${HOLIDAY_NAMES.join('|')}) week`),
    read: ([, name = ''], { today }) => {
      const monday = mondayOf(holidayFrom(name, today) as IsoDate);
      return span(laterDay(today, monday), addDays(monday, 4));
    },
  },
  {
    // yes: bank holiday monday · no: bank holiday
    pattern: new RegExp(`(?:the )?(?:bank|public|national) holiday ${WEEKDAY_NAMES}`),
    read: ([, name], { today, time }) => oneDay(comingWeekday(weekdayNamed(name), today, time)),
  },
  {
    // yes: easter weekend, over easter · no: easter
    pattern:
      /(?:the |over the )?easter (?:bank holiday )?(?:long )?weekend|over easter|(?:the )?easter break/,
    read: (_, { today }) => {
      const friday = holidayFrom('good friday', today) as IsoDate;
      return { ...span(friday, addDays(friday, 3)), grain: 'day' } as Unplaced;
    },
  },
];
