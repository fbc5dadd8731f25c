import {
  addDays,
  formatDay,
  type IsoDate,
  instantOf,
  localDate,
  localTime,
  parseIsoDate,
  type TimeOfDay,
  weekdayOf,
} from '../../src/domain/plain-date.ts';

const day = (text: string) => text as IsoDate;
const time = (text: string) => text as TimeOfDay;

describe('plain dates', () => {
  test.each(['2026-02-30', '26-01-01', '2026-1-1', '', 'today'])('%p is no day', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  test('a day knows its weekday and its neighbours over a month end', () => {
    expect(weekdayOf(day('2026-11-25'))).toBe(3);
    expect(addDays(day('2026-11-30'), 1)).toBe('2026-12-01');
  });

  test('a day is shown with its weekday, and with its year only where that is another', () => {
    expect(formatDay(day('2026-11-23'), day('2026-11-25'))).toBe('Mon 23 Nov');
    expect(formatDay(day('2027-01-04'), day('2026-11-25'))).toBe('Mon 4 Jan 2027');
  });

  test('an instant is the same wall clock again in its zone, through daylight saving', () => {
    for (const zone of ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Australia/Sydney']) {
      for (const on of ['2026-03-09', '2026-07-01', '2026-11-02']) {
        const at = instantOf(day(on), time('09:30'), zone);
        expect([localDate(at, zone), localTime(at, zone)]).toEqual([on, '09:30']);
      }
    }
  });

  test('midnight belongs to the day that begins', () => {
    const at = instantOf(day('2026-11-25'), time('00:00'), 'America/Los_Angeles');
    expect(localDate(at, 'America/Los_Angeles')).toBe('2026-11-25');
    expect(localTime(at, 'America/Los_Angeles')).toBe('00:00');
  });
});
