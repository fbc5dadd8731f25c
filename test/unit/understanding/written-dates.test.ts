// Dates in lists, shortened and abbreviated. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) =>
  days
    .split('; ')
    .map((day) => `kofi away ${day}`)
    .join('; ');

describe('figures and short words that are no dates', () => {
  test.each([
    'btw 3 posts are out today',
    'post 4 today please',
    'an effective ad, off to a flying start',
    'slides 7, 8 and 9 are off',
    'out of 3, 4 or 5 options',
    'the incl. VAT price is off',
    'I will post lunch pics',
  ])('%s', (text) => expect(saidBy(text)).toBe(''));
});

describe('lists of dates', () => {
  test.each([
    ['off 7, 8 and 9 Dec', '12-07; 12-08; 12-09'],
    ['off 7/8/9 Dec', '12-07; 12-08; 12-09'],
    ['off Dec 7/8/9', '12-07; 12-08; 12-09'],
    ['off 7+8 Dec', '12-07; 12-08'],
    ['off 7, 9 and 11 December', '12-07; 12-09; 12-11'],
    ['off 3 and 10 Dec', '12-03; 12-10'],
    ['off 3rd & 4th of December', '12-03; 12-04'],
    ['off the 3rd and 4th', '12-03; 12-04'],
    ['off Mon 7 to Wed 9 December', '12-07..12-09'],
    ['off Mon 7 - Wed 9 Dec', '12-07..12-09'],
    ['off Mon 7th-Wed 9th', '12-07..12-09'],
    ['off 30.11-2.12', '11-30..12-02'],
    ['off 30.11.-2.12.', '11-30..12-02'],
    ['off 27.-28.12.', '12-27..12-28'],
    ['off 7.–9.12.2026', '12-07..12-09'],
    ['out 14.00-16.00', '11-25 14:00-16:00'],
  ])('%s', (text, days) => expect(saidBy(text)).toBe(away(days)));
});

describe('lists of weekdays', () => {
  test.each([
    ['off Mon, Tue and Thurs', '11-30; 12-01; 12-03'],
    ['off next Thurs and Fri', '12-03; 12-04'],
    ['off next Mon/Tue', '11-30; 12-01'],
    ['off next Friday and Monday', '12-04; 12-07'],
    ['off Friday and Monday', '11-27; 11-30'],
    ['off Mon, Tue & Thurs next week', '11-30; 12-01; 12-03'],
  ])('%s', (text, days) => expect(saidBy(text)).toBe(away(days)));
});

describe('short words beside dates', () => {
  test.each([
    ['off from Mon to incl. Wed', '11-30..12-02'],
    ['off up to and incl. Fri', '11-25..11-27'],
    ["I'll be off so, from Mon to incl. Wed", '11-30..12-02'],
    ['off until and including Friday', '11-25..11-27'],
    ['off til Fri incl.', '11-25..11-27'],
    ['OOO Mon. thru Wed.', '11-30..12-02'],
    ['out Tues. Noor covers.', '12-01'],
    ['Mat leave eff. 7/12, open-ended', '12-07..open'],
    ['OOO eff. Monday', '11-30'],
    ['off wk commencing 7 Dec', '12-07..12-11'],
    ['off w/b 7 Dec', '12-07..12-11'],
    ['off w/e 11 Dec', '12-07..12-11'],
    ['on leave wk50', '12-07..12-11'],
    ['on leave KW 50', '12-07..12-11'],
    ['out btw 1 and 3', '11-25 13:00-15:00'],
    ['not available post 4 today', '11-25 16:00-'],
    ['out post-lunch tomorrow', '11-26 13:00-'],
    ['off 2moro n fri', '11-26; 11-27'],
  ])('%s', (text, days) => expect(saidBy(text)).toBe(away(days)));
});
