import { nextMorning, shortDay, slackDate } from '../../../src/sandbox/page/text/times.ts';

const next = (now: string, zone: string) => nextMorning(new Date(now), zone).toISOString();

describe('the next morning is 08:55 on the zone’s clocks', () => {
  test.each([
    ['of the next day', '2026-11-25T08:55:00Z', 'Europe/London', '2026-11-26T08:55:00.000Z'],
    ['of Monday on a Friday', '2026-11-27T17:00:00Z', 'Europe/London', '2026-11-30T08:55:00.000Z'],
    ['of Monday on a Saturday', '2026-11-28T17:00:00Z', 'America/New_York', '2026-11-30T13:55:00.000Z'],
    ['where it is tomorrow already', '2026-11-25T23:30:00Z', 'Asia/Kolkata', '2026-11-27T03:25:00.000Z'],
    ['after the clocks went forward', '2026-03-06T15:00:00Z', 'America/New_York', '2026-03-09T12:55:00.000Z'],
  ])('%s', (_, now, zone, expected) => {
    expect(next(now, zone)).toBe(expected);
  });
});

test('an instant is written in the reader’s zone, and what is unknown stays as it is', () => {
  const instant = new Date('2026-11-25T23:30:00Z');
  expect(slackDate(instant, '{date_short} {time}, {date_num}, {when}', 'Asia/Kolkata')).toBe(
    '26 Nov 2026 05:00, 2026-11-26, {when}',
  );
  expect(shortDay(instant, 'America/New_York')).toBe('Wed 25 Nov');
});
