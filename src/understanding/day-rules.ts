// Days by word: relative days, weekdays with what goes before and after them, dates of the month, named days.
import { addDays, type IsoDate, type Weekday } from '../domain/plain-date.ts';
import { comingWeekday, mondayOf, weekdayAfter, weekdayOfWeek } from './calendar.ts';
import { type DateRule, oneDay, type RuleNow, type Unplaced } from './date-rule.ts';
import { HOLIDAY_NAMES, holidayFrom } from './holidays.ts';
import { COUNT_WORDS, countOf } from './number-words.ts';
import { WEEKDAY_NAMES as WEEKDAY, weekdayNamed } from './weekday-names.ts';

const RELATIVE: Readonly<Record<string, number>> = {
  'day after tomorrow': 2,
  'day before yesterday': -2,
  overmorrow: 2,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};

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
      return {
        ...oneDay(weekdayOfWeek(weekday, 1, today)),
        following: weekday,
        relative: 'following_weekday',
      } as Unplaced;
    default:
      return oneDay(weekdayOfWeek(weekday, 1, today));
  }
}

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
    // yes: the rest of the day · no: the day
    pattern: /(?:for )?(?:the )?(?:rest|remainder) of (?:the |my |this )?day/,
    read: (_, { today }) => oneDay(today),
  },
  {
    // yes: the day after, the monday after · no: the day after tomorrow
    pattern: new RegExp(
      `the (day|${WEEKDAY.slice(1, -1)}) after(?! (?:that|the|next|my|our|we|i|${HOLIDAY_NAMES.join('|')})\\b)`,
    ),
    read: ([, name = ''], { today }) =>
      ({
        ...oneDay(addDays(today, 1)),
        ...(name === 'day'
          ? { relative: 'day_after' }
          : { following: weekdayNamed(name), relative: 'weekday_after' }),
      }) as Unplaced,
  },
  {
    // yes: and day after, n the day after · no: the day after tomorrow
    pattern: /(?<=\b(?:and|n|&) )day after(?! (?:that|the|next|my|our|we|i)\b)/,
    read: (_, { today }) => ({ ...oneDay(addDays(today, 1)), relative: 'day_after' }) as Unplaced,
  },
  {
    // yes: the two days after that, the following 3 days, the day after that · no: two days after the launch
    pattern: new RegExp(
      `the (?:(\\d|${COUNT_WORDS}) )?days? after (?:that|it)|(?<=\\b(?:and|&|\\+) )the (?:(\\d|${COUNT_WORDS}) days after|following (\\d|${COUNT_WORDS}) days)(?! (?:the|my|our|we|i)\\b)`,
    ),
    read: ([, one, other, third], { today }) => {
      const count = countOf(one ?? other ?? third ?? '');
      const day = { ...oneDay(addDays(today, 1)), relative: 'day_after' };
      return (count === null ? day : { ...day, count }) as Unplaced;
    },
  },
  {
    // yes: that whole week · no: that weekend
    pattern: /(?:all (?:of )?)?that (?:whole |entire )?week/,
    read: (_, { today }) => ({ ...oneDay(today), grain: 'week', relative: 'same_week' }) as Unplaced,
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
    pattern: new RegExp(`${WEEKDAY} (week|fortnight)(?! of\\b)`),
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
      `(?<!for )(?<!for a )(?<!\\b(?:this|the|next|working) )(?:(a|an|one|\\d{1,2}|${COUNT_WORDS}) )?(days?|weeks?|fortnight|months?) (?:from |on )?(today|tomorrow|now)`,
    ),
    read: ([, count, unit = '', relative], now) => {
      if (count === undefined && unit !== 'week' && unit !== 'fortnight') return null;
      return oneDay(addDays(relativeDay(relative, now.today), (countOf(count ?? 'a') ?? 1) * daysIn(unit)));
    },
  },
  {
    // yes: until a week from friday, a week on monday, two weeks on friday · no: for a week from friday
    pattern: new RegExp(
      `(?:(?<=(?:until|on|to|by|back) )(a|one|two|three) weeks? (?:from |on )?|(a|one|two|three) weeks? on )${WEEKDAY}`,
    ),
    read: ([, led, count, name], now) => weeksFrom(led ?? count, name, now),
  },
  {
    // yes: a week from friday, two weeks from monday (as Americans say it) · no: for two weeks from monday
    pattern: new RegExp(`(?<!for |next |another |extra )(a|one|two|three) weeks? from ${WEEKDAY}`),
    read: ([, count, name], now) => (now.monthFirst ? weeksFrom(count, name, now) : null),
  },
  {
    // yes: in two weeks, in 3 days · no: in 3 hours
    pattern: new RegExp(`in (a|an|\\d{1,2}|${COUNT_WORDS}) (days?|weeks?|months?)(?: time)?(?! or)`),
    read: ([, count = '', unit = ''], { today }) =>
      oneDay(addDays(today, (countOf(count) ?? 1) * daysIn(unit))),
  },
  {
    // yes: the day after thanksgiving, boxing day · no: thanks
    pattern: new RegExp(
      `(?:the )?(?:(day|week|weekend|${WEEKDAY.slice(1, -1)}) (after|before) )?(${HOLIDAY_NAMES.join('|')})(?! (?:party|lunch|card|cards|campaign|ad|ads|dinner|playlist|plan|plans|cover|schedule|content|post|posts|sale|tv|spot|promo|hours|rota|album|song|movie|film|creative|copy|shoot|launch|do|drinks|jumper|raffle))`,
    ),
    read: ([, unit, side, name = ''], { today, monthFirst }) =>
      isNational(name) && !monthFirst ? null : aroundHoliday(unit, side, holidayFrom(name, today)),
  },
];

/** Every country has one of its own; only Americans mean the Fourth of July. */
const isNational = (name: string) => name === 'independence day';

/** So many weeks after the coming weekday of that name. */
const weeksFrom = (count: string | undefined, name: string | undefined, { today, time }: RuleNow) =>
  oneDay(addDays(comingWeekday(weekdayNamed(name), today, time), 7 * (countOf(count ?? 'a') ?? 1)));

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
