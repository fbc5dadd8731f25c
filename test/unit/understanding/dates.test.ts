// The guide's "Dates", on every day of the year and whatever the machine's or the author's zone.
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  type IsoDate,
  type TimeOfDay,
  weekdayOf,
} from '../../../src/domain/plain-date.ts';
import { type DateMention, type DayMention, findDates } from '../../../src/understanding/dates.ts';
import { readText } from '../../../src/understanding/text.ts';
import { saidBy } from '../../support/understanding.ts';

const NOON = '12:00' as TimeOfDay;
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function datesIn(
  text: string,
  today = '2026-11-25',
  monthFirst = false,
  time: TimeOfDay = NOON,
): DateMention[] {
  const read = readText(text);
  return findDates(
    read,
    { start: 0, end: read.tokens.length },
    { today: today as IsoDate, time, monthFirst, workdays: [1, 2, 3, 4, 5] },
  );
}

const dayIn = (text: string, today?: string, monthFirst?: boolean, time?: TimeOfDay) => {
  const [first] = datesIn(text, today, monthFirst, time);
  return first?.kind === 'day'
    ? `${first.from}${first.to === first.from ? '' : `..${first.to}`}`
    : first?.kind;
};

const anyDay = fc.integer({ min: 0, max: 1460 }).map((ahead) => addDays('2026-01-01' as IsoDate, ahead));
const anyWeekday = fc.integer({ min: 1, max: 7 });

describe('words that are no dates', () => {
  test.each([
    'you may be right',
    'we march on',
    'he sat down',
    'the sun is out',
    'i wed the two ideas',
    'mar the finish',
    'the second option',
    'version 14.04',
    'half the team',
    '24/7 support',
    '1/2 the time',
    'the 3rd time',
    'at 3 places',
  ])('%s', (text) => expect(datesIn(text).filter((mention) => mention.kind === 'day')).toEqual([]));
});

describe('dates', () => {
  test.each([
    ['today', '2026-11-25'],
    ['tmrw', '2026-11-26'],
    ['the day after tomorrow', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['this Friday', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['Friday week', '2026-12-04'],
    ['a week today', '2026-12-02'],
    ['next week', '2026-11-30..2026-12-04'],
    ['rest of the week', '2026-11-25..2026-11-27'],
    ['end of the month', '2026-11-30'],
    ['the 14th', '2026-12-14'],
    ['Dec 21–24', '2026-12-21..2026-12-24'],
    ['12.–16. October', '2027-10-12..2027-10-16'],
    ['28.12.', '2026-12-28'],
    ['week of Feb 15', '2027-02-15..2027-02-19'],
    ['CW 3', '2027-01-18..2027-01-22'],
    ['Monday the 4th', '2027-01-04'],
    ['2026-12-05', '2026-12-05'],
    ['boxing day', '2026-12-26'],
  ])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));

  test('12/5 is read as the author writes it', () => {
    expect(dayIn('12/5', '2026-11-25', true)).toBe('2026-12-05');
    expect(dayIn('12/5', '2026-11-25', false)).toBe('2027-05-12');
  });

  test('a bare weekday that is today is today until six in the evening', () => {
    expect(dayIn('Wednesday', '2026-11-25', false, '17:59' as TimeOfDay)).toBe('2026-11-25');
    expect(dayIn('Wednesday', '2026-11-25', false, '18:00' as TimeOfDay)).toBe('2026-12-02');
  });

  test('today late at night is still the day of the clock', () => {
    expect(saidBy('out sick today', { sentAt: '2026-11-25T23:40:00+00:00' })).toBe('kofi away 11-25');
    expect(saidBy('out sick today', { sentAt: '2026-11-26T02:40:00+00:00' })).toBe('kofi away 11-26');
  });

  test.each([
    ['-08:00', '11-26'],
    ['+00:00', '11-26'],
    ['+11:00', '11-26'],
  ])("tomorrow is of the author's own clock at %s", (offset, day) => {
    expect(saidBy('out tomorrow', { sentAt: `2026-11-25T23:30:00${offset}` })).toBe(`kofi away ${day}`);
  });

  test('a bare weekday is the next to come, on any day', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (today, weekday) => {
        const [mention] = datesIn(NAMES[weekday - 1] as string, today) as [DayMention];
        expect(weekdayOf(mention.from)).toBe(weekday);
        expect(daysBetween(today, mention.from)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(today, mention.from)).toBeLessThan(7);
      }),
    );
  });

  test('next weekday is of next week, on any day', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (today, weekday) => {
        const [mention] = datesIn(`next ${NAMES[weekday - 1]}`, today) as [DayMention];
        const monday = addDays(today, 8 - weekdayOf(today));
        expect(mention.from).toBe(addDays(monday, weekday - 1));
      }),
    );
  });

  test('until a weekday ends the day before it, on any day of the year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5 }), (today, weekday) => {
        const said = saidBy(`out until ${NAMES[weekday - 1]}`, { sentAt: `${today}T08:00:00+00:00` });
        const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
        const worksBefore = Array.from({ length: ahead }, (_, at) => weekdayOf(addDays(today, at))).some(
          (day) => day < 6,
        );
        const last = addDays(today, ahead - 1).slice(5);
        const first = today.slice(5);
        expect(said).toBe(worksBefore ? `kofi away ${first === last ? first : `${first}..${last}`}` : '');
      }),
    );
  });

  test('a date without a year is the next such date, on any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), (today, ahead) => {
        const day = addDays(today, ahead);
        fc.pre(!day.endsWith('02-29'));
        const written = `${Number(day.slice(8))} ${['jan', 'feb', 'mar', 'apr', 'may', 'june', 'july', 'aug', 'sept', 'oct', 'nov', 'dec'][Number(day.slice(5, 7)) - 1]}`;
        expect(dayIn(`on ${written}`, today)).toBe(day);
      }),
    );
  });
});

describe('times', () => {
  test.each([
    ['at 3', '15:00'],
    ['at 10', '10:00'],
    ['3:30pm', '15:30'],
    ['half 3', '15:30'],
    ['quarter to four', '15:45'],
    ['at 17h30', '17:30'],
    ['from 10.30', '10:30'],
    ['noon', '12:00'],
  ])('%s is %s', (text, time) => expect(datesIn(text)).toMatchObject([{ kind: 'time', from: time }]));

  test.each([
    ['2-4pm', '14:00', '16:00'],
    ['11 to 1', '11:00', '13:00'],
    ['9:30–12', '09:30', '12:00'],
    ['between 8 and 1', '08:00', '13:00'],
    ['from eleven to three', '11:00', '15:00'],
    ['8:30-ish to 11-ish', '08:30', '11:00'],
  ])('%s is %s to %s', (text, from, to) => expect(datesIn(text)).toMatchObject([{ kind: 'time', from, to }]));
});
