// Times beside several days. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) =>
  days
    .split('; ')
    .map((day) => `kofi away ${day}`)
    .join('; ');

test.each([
  ['out tomorrow morning and Friday afternoon', '11-26 -12:00; 11-27 12:00-'],
  ['out Thu pm + Fri am', '11-26 12:00-; 11-27 -12:00'],
  ['out Mon 9-11 and Tue 2-4', '11-30 09:00-11:00; 12-01 14:00-16:00'],
  ['out Mon at 3 and Tue at 4', '11-30 15:00-; 12-01 16:00-'],
  ['leaving at 2 today and at 3 tomorrow', '11-25 14:00-; 11-26 15:00-'],
  ['out tomorrow from 2, Friday all day', '11-26 14:00-; 11-27'],
  ['in at 11 tomorrow and Friday', '11-26 -11:00; 11-27 -11:00'],
])('each day has its own time: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each([
  ['out Mon to Wed 2-4pm', '11-30 14:00-16:00; 12-01 14:00-16:00; 12-02 14:00-16:00'],
  ['leaving at 3 Mon to Wed', '11-30 15:00-; 12-01 15:00-; 12-02 15:00-'],
  ['leaving at 3 all week', '11-25 15:00-; 11-26 15:00-; 11-27 15:00-'],
])('a time of every day: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each([
  ['off Thurs pm to Mon', '11-26..11-30 12:00-'],
  ['out Thu afternoon through Monday', '11-26..11-30 12:00-'],
  ['out Thu 3pm to Mon 11am', '11-26..11-30 15:00-11:00'],
  ['out from 3pm Thursday to Monday', '11-26..11-30 15:00-'],
  ['off from 2pm today through Friday', '11-25..11-27 14:00-'],
  ['out until Friday 3pm', '11-25..11-27 -15:00'],
  ['out till Monday lunchtime', '11-25..11-30 -12:00'],
  ['out till Monday morning', '11-25..11-29'],
  ['out tomorrow, back Monday at 11', '11-26..11-30 -11:00'],
  ['out tomorrow, back Monday morning', '11-26..11-29'],
])('a part of the first or the last day: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each([
  ['out for an hour at 2', '11-25 14:00-15:00'],
  ['out for 2 hours from 1', '11-25 13:00-15:00'],
  ['out 1pm for two hours', '11-25 13:00-15:00'],
  ['out tomorrow for 2 hours at 1', '11-26 13:00-15:00'],
])('hours that begin at a time: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));
