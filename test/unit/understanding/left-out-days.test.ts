// Days left out, stretches of one day, first and last days of a time. The author is Kofi, on Wednesday 25 November 2026 at
// 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) =>
  days
    .split('; ')
    .map((day) => `kofi away ${day}`)
    .join('; ');

test.each([
  ['off next week except Wednesday', '11-30..12-01; 12-03..12-04'],
  ['off all week apart from Friday', '11-25..11-26'],
  ['off every day next week bar Friday', '11-30..12-03'],
  ['out 10-11 & 2-3 tomorrow', '11-26 10:00-11:00; 11-26 14:00-15:00'],
  ["I'm out 10-11:30 and then 2-3 today", '11-25 10:00-11:30; 11-25 14:00-15:00'],
  ['off for the first 3 days of next week', '11-30..12-02'],
  ['off the first two days of December', '12-01..12-02'],
  ['off two days next week: Tuesday and Thursday', '12-01; 12-03'],
  ['on leave until (and including) the 9th', '11-25..12-09'],
  ['off right through Friday', '11-25..11-27'],
  ['hols 21 Dec → 4 Jan', '12-21..01-04'],
  ['hols 21 Dec -&gt; 4 Jan', '12-21..01-04'],
  ['leave booked: 3-4 Dec, 10-11 Dec, 24 Dec-2 Jan', '12-03..12-04; 12-10..12-11; 12-24..01-02'],
  ['off Mon/Fri next week', '11-30; 12-04'],
])('%s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each(['happy with all of it except Friday', 'out of 3 days, bar Friday, it was fine'])(
  'no absence: %s',
  (text) => expect(saidBy(text)).toBe(''),
);
