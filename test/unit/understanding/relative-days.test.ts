// Days told from a day named before. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) =>
  days
    .split('; ')
    .map((day) => `kofi away ${day}`)
    .join('; ');

test.each([
  'the day after was rough',
  'the Monday after suits the client',
  'that whole week is booked for Contoso',
  'weeks 2 of 5 are done',
])('no absence: %s', (text) => expect(saidBy(text)).toBe(''));

test.each([
  ['out Thanksgiving and the day after', '11-26; 11-27'],
  ['out Fri and the Monday after', '11-27; 11-30'],
  ['out Friday and the following Monday', '11-27; 11-30'],
  ["wedding on 7 Dec, so I'm off that day", '12-07'],
  ['off next week and the week after', '11-30..12-04; 12-07..12-11'],
  ['off this week and next', '11-25..12-04'],
  ['out weeks 50 and 51', '12-07..12-18'],
  ['on leave weeks 50-51', '12-07..12-18'],
  ['out 26th/27th', '11-26; 11-27'],
  ['out til a week Monday', '11-25..12-06'],
  ['out for the next week', '11-25..12-01'],
  ['off sick for the week', '11-25..11-27'],
])('%s', (text, days) => expect(saidBy(text)).toBe(away(days)));
