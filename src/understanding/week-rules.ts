// Weeks, months, weekends and their ends.
import { addDays, type IsoDate, laterDay, weekdayOf } from '../domain/plain-date.ts';
import { dayOf, lastOfMonth, mondayOf, mondayOfWeekNumber } from './calendar.ts';
import { type DateRule, MONTH_NAMES, monthOf, type Unplaced } from './date-rule.ts';

/** Monday to Friday of the week so many weeks on; this week is what is left of it, at a weekend the one to come. */
function workweek(today: IsoDate, weeksOn: number): Unplaced {
  const atWeekend = weeksOn === 0 && weekdayOf(today) > 5;
  const monday = addDays(mondayOf(today), 7 * (atWeekend ? 1 : weeksOn));
  const friday = addDays(monday, 4);
  const from = weeksOn === 0 && !atWeekend ? today : monday;
  return { kind: 'day', from, to: friday < from ? addDays(monday, 6) : friday, grain: 'week' };
}

function month(year: number, number: number, today: IsoDate, atEnd: boolean): Unplaced {
  const first = dayOf(year, number, 1) as IsoDate;
  const last = lastOfMonth(year, number);
  if (atEnd) return { kind: 'day', from: last, to: last, grain: 'day', atEnd: true };
  return { kind: 'day', from: first < today && last >= today ? today : first, to: last, grain: 'month' };
}

function monthAhead(today: IsoDate, monthsOn: number, atEnd: boolean): Unplaced {
  const at = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + monthsOn;
  return month(Math.floor(at / 12), (at % 12) + 1, today, atEnd);
}

function namedMonth(name: string, today: IsoDate, atEnd: boolean): Unplaced {
  const number = monthOf(name);
  const ahead = (number - Number(today.slice(5, 7)) + 12) % 12;
  return monthAhead(today, ahead, atEnd);
}

function endOfWeek(today: IsoDate, weeksOn: number): Unplaced {
  const week = workweek(today, weeksOn) as { to: IsoDate };
  return { kind: 'day', from: week.to, to: week.to, grain: 'day', atEnd: true };
}

const OPENS = /^(?:early|beginning|start)/; // yes: early · no: late
const ANY_DAY = /^(?:some|one|any)/; // yes: sometime, one day · no: mid
const CLOSES = /^late/; // yes: later · no: early

/** "Early next week" is its first two days, "late" its last two, "mid" the one between; of a month its thirds. */
function partOf(today: IsoDate, where: string, whole: string): Unplaced {
  const next = whole.includes('next') ? 1 : 0;
  if (whole.endsWith('month')) return thirdOf(monthAhead(today, next, false), where);
  const week = workweek(today, next) as { from: IsoDate; to: IsoDate };
  const [first, last] = daysOfPart(where);
  const monday = mondayOf(week.from);
  const to = addDays(monday, last);
  if (to < week.from) return workweek(today, next);
  return { kind: 'day', from: laterDay(week.from, addDays(monday, first)), to, grain: 'week' };
}

/** The first and the last day of such a part of a week, counted from its Monday. */
function daysOfPart(where: string): readonly [number, number] {
  if (OPENS.test(where)) return [0, 1];
  if (CLOSES.test(where)) return [3, 4];
  return where.startsWith('mid') ? [2, 2] : [0, 4];
}

/** The third of a month that is meant; all that is left of it where that third is over. */
function thirdOf(said: Unplaced, where: string): Unplaced {
  const { from, to } = said as { from: IsoDate; to: IsoDate };
  const on = (date: string) => `${to.slice(0, 8)}${date}` as IsoDate;
  if (ANY_DAY.test(where)) return said;
  const first = OPENS.test(where) ? on('01') : CLOSES.test(where) ? on('21') : on('11');
  const last = OPENS.test(where) ? on('10') : CLOSES.test(where) ? to : on('20');
  return last < from ? said : ({ ...said, from: laterDay(from, first), to: last } as Unplaced);
}

const weekend = (today: IsoDate, weeksOn: number): Unplaced => {
  const saturday = addDays(mondayOf(today), 7 * weeksOn + 5);
  const from = saturday < today ? today : saturday;
  return { kind: 'day', from, to: addDays(mondayOf(from), 6), grain: 'day', weekend: true } as Unplaced;
};

/** Rules for spans of days that have a name. */
export const WEEK_RULES: readonly DateRule[] = [
  {
    // yes: rest of the week, all week, this week · no: a week
    pattern:
      /(?:for )?(?:the )?(?:rest|remainder|balance|back half|tail end) of (?:the |this )?week|(?:for )?all (?:of )?(?:this )?week(?: long)?|this (?:whole |entire |full )?week|(?:the (?:whole|entire|full)|for the) week(?! (?:of|after|before|commencing|beginning|from|starting|next|in)\b)/,
    read: (_, { today }) => workweek(today, 0),
  },
  {
    // yes: the back end of next week · no: the end of next week
    pattern: /(?:the )?(?:back|tail|second|latter) (?:end|half|part) of next week/,
    read: (_, { today }) => {
      const friday = addDays(mondayOf(today), 11);
      return { kind: 'day', from: addDays(friday, -1), to: friday, grain: 'week' };
    },
  },
  {
    // yes: the first half of next week · no: the first of next month
    pattern: /(?:the )?(?:first|front) (?:half|part|end) of next week/,
    read: (_, { today }) => {
      const monday = addDays(mondayOf(today), 7);
      return { kind: 'day', from: monday, to: addDays(monday, 2), grain: 'week' };
    },
  },
  {
    // yes: this week, and all of next · no: all of next month
    pattern: /(?:all|the whole|the rest) of next(?! [a-z0-9])/,
    read: (_, { today }) => workweek(today, 1),
  },
  {
    // yes: all next week, week after next, the week after · no: week
    pattern:
      /(?:all (?:of )?|(?:each|every) day (?:of )?)?(?:the )?(?:whole |entire |full )?(?:week )?(?:of )?(?:the )?(next week|(?:this |the )?coming week|following week|week after next|week after(?! (?:that|the|my|our|we|he|she|i)\b)|(?<=week (?:and|&|\+) (?:all of )?(?:the )?)week after)(?:,? (?:all|the whole) week)?/,
    read: ([, which], { today }) => ({
      ...workweek(today, which === 'week after next' || which === 'week after' ? 2 : 1),
      ...(which === 'following week' || which === 'week after' ? { relative: 'following_week' } : {}),
    }),
  },
  {
    // yes: last night · no: tonight
    pattern: /last night/,
    read: (_, { today }) => ({
      kind: 'day',
      from: addDays(today, -1),
      to: addDays(today, -1),
      grain: 'day',
      past: true,
    }),
  },
  {
    // yes: last week, last month · no: the last day
    pattern:
      /(?:all (?:of )?)?(?:last|previous|past) (week|month|year|weekend)|the other day|earlier this week/,
    read: (_, { today }) => ({
      kind: 'day',
      from: addDays(today, -7),
      to: addDays(today, -1),
      grain: 'week',
      past: true,
    }),
  },
  {
    // yes: end of the week, eow, end of next week · no: weekend
    pattern: /(?:the )?end of (?:the |this )?(?:working |business )?week|eow|(?:the )?end of (next) week/,
    read: ([, next], { today }) => endOfWeek(today, next ? 1 : 0),
  },
  {
    // yes: end of the month, eom, last day of next month, month end · no: month
    pattern:
      /(?:the )?(?:end|last day) of (?:the |this )?month|eom|month end|(?:the )?(?:end|last day) of (next) month/,
    read: ([, next], { today }) => monthAhead(today, next ? 1 : 0, true),
  },
  {
    // yes: end of january, early march, mid-may · no: january
    pattern: new RegExp(
      `(?:the )?(end of|late|early|mid|middle of(?: the)?|beginning of|start of)[ -](${MONTH_NAMES})(?! \\d)`,
    ),
    read: ([, where = '', name = ''], { today }) => {
      if (where === 'end of') return namedMonth(name, today, true);
      return { ...thirdOf(namedMonth(name, today, false), where), vague: true } as Unplaced;
    },
  },
  {
    // yes: early next week, mid week, later this week · no: next week
    pattern:
      /(?:the )?(early|mid|late|later|middle of|beginning of|start of|sometime|some time|some days?|one day|any day)[ -](?:in )?(?:the |this |next |of next |of this )?(?:week|month|year)|midweek/,
    read: ([whole = '', where = 'mid'], { today }) =>
      whole.endsWith('year')
        ? null
        : ({
            ...partOf(today, where, whole),
            vague: true,
            ...(ANY_DAY.test(where) ? { someDay: true } : {}),
          } as Unplaced),
  },
  {
    // yes: the rest of the year, the remainder of this year · no: the year
    pattern: /(?:the )?(?:rest|remainder|balance) of (?:the |this )?year/,
    read: (_, { today }) => ({
      kind: 'day',
      from: today,
      to: dayOf(Number(today.slice(0, 4)), 12, 31) as IsoDate,
      grain: 'month',
    }),
  },
  {
    // yes: next month, this month · no: month
    pattern: /(?:(?:all|the whole|whole|the entire|the rest|rest) (?:of )?)?(this|next|the) month(?! of\b)/,
    read: ([, which], { today }) => monthAhead(today, which === 'next' ? 1 : 0, false),
  },
  {
    // yes: in january, all of february · no: may i
    pattern: new RegExp(
      `(?:(?:all|the whole|the entire|the rest|the remainder|most) (?:of )?|in |into |next |this )?(${MONTH_NAMES})(?! \\d)`,
    ),
    read: ([, name = ''], { today }) => namedMonth(name, today, false),
  },
  {
    // yes: weeks 26 - 29, weeks 50 and 51 · no: weeks 2 of 5
    pattern: /(?:calendar )?weeks ?(\d{1,2}) ?(?:-|to|through|and|&|\+|\/) ?(\d{1,2})(?! ?(?:of|:|days?))/,
    read: ([, first, last], { today }) => {
      const from = mondayOfWeekNumber(Number(first), today);
      const to = from === null ? null : mondayOfWeekNumber(Number(last), from);
      return from === null || to === null ? null : { kind: 'day', from, to: addDays(to, 4), grain: 'week' };
    },
  },
  {
    // yes: this week and next · no: this week
    pattern: /this (?:week and|and) (?:all (?:of )?)?next(?: week)?/,
    read: (_, { today }) => ({ ...workweek(today, 1), from: today }) as Unplaced,
  },
  {
    // yes: week 42, cw 3 · no: week 60
    pattern: /(?:calendar )?(?:(?:the )?(?:whole |entire )?week|cw|kw|wk) ?(\d{1,2})(?! ?(?:of|:|days?|\/))/,
    read: ([, number], { today }) => {
      const monday = mondayOfWeekNumber(Number(number), today);
      return monday === null ? null : { kind: 'day', from: monday, to: addDays(monday, 4), grain: 'week' };
    },
  },
  {
    // yes: the weekend, next weekend · no: weekday
    pattern: /(?:the |this |next |over the )?weekend/,
    read: ([whole = ''], { today }) =>
      weekend(today, whole.startsWith('next') && weekdayOf(today) < 6 ? 1 : 0),
  },
  {
    // yes: new year as a span: "over christmas" is left to holidays · yes: the new year · no: year
    pattern: /(?:in |into )?the new year/,
    read: (_, { today }) => {
      const first = dayOf(Number(today.slice(0, 4)) + 1, 1, 1) as IsoDate;
      return { kind: 'day', from: first, to: first, grain: 'year', vague: true };
    },
  },
];
