// Halves of days and times as people write them. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) => `kofi away ${days}`;

test.each([
  'will miss the first half of the call',
  'missing the morning standup',
  'I am not out',
  'the PM is out of ideas',
  'out am I not',
  'budget is 3.15 off',
  'option 3a is out',
  '5 a day is off brand',
  'half the day is gone',
])('no absence: %s', (text) => expect(saidBy(text)).toBe(''));

test.each([
  ['½ day Th', '11-26 12:00-'],
  ['1/2 day Fri', '11-27 12:00-'],
  ['1/2 day off Friday', '11-27 12:00-'],
  ['out pm', '11-25 12:00-'],
  ['out am tmrw', '11-26 -12:00'],
  ['OOO pm today', '11-25 12:00-'],
  ['off am fri', '11-27 -12:00'],
  ['out pm Th', '11-26 12:00-'],
  ['out the first half of tomorrow', '11-26 -12:00'],
  ['will miss the first half on Friday', '11-27 -12:00'],
  ['missing the second half today', '11-25 12:00-'],
  ['out the rest of the day', '11-25'],
  ['out Thursday morning only', '11-26 -12:00'],
  ['out Thursday, just the morning', '11-26 -12:00'],
  ['off Thursday (pm only)', '11-26 12:00-'],
  ['out on Thursday (am)', '11-26 -12:00'],
  ['mornings only Thu', '11-26 12:00-'],
  ['half day Fri, out from 12:30', '11-27 12:30-'],
])('halves: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each([
  ['Hard stop 3p Fri', '11-27 15:00-'],
  ['offline from 14 h 30', '11-25 14:30-'],
  ['out 14:00-16:00 hrs', '11-25 14:00-16:00'],
  ['out from 1400 hrs', '11-25 14:00-'],
  ['unavailable 4pm onwards', '11-25 16:00-'],
  ['out 4 onwards', '11-25 16:00-'],
  ['dentist 3.15', '11-25 15:15-'],
  ['leaving at three thirty', '11-25 15:30-'],
  ['out 1p-EOD', '11-25 13:00-'],
  ['out from half 11 to half 1', '11-25 11:30-13:30'],
  ['out half 2 to 4', '11-25 14:30-16:00'],
  ['out 2pm til close', '11-25 14:00-'],
  ['out til COB Fri', '11-25..11-27'],
  ['out til end of day Friday', '11-25..11-27'],
])('times: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test('half a day at home is remote for that half', () => {
  expect(saidBy('wfh pm')).toBe('kofi remote 11-25 12:00-');
  expect(saidBy('wfh am')).toBe('kofi remote 11-25 -12:00');
});
