// One's own absence in every frame with every way of saying when: a frame and its days are read by composition. The author
// is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const WHEN: readonly (readonly [when: string, days: string])[] = [
  ['this Friday', '11-27'],
  ['next Tuesday', '12-01'],
  ['a week on Friday', '12-04'],
  ['4-Dec', '12-04'],
  ['Mon-Wed', '11-30..12-02'],
  ['next week Mon-Wed', '11-30..12-02'],
  ['7–11 Dec', '12-07..12-11'],
  ['from the 7th to the 11th', '12-07..12-11'],
  ['between 7 and 11 December', '12-07..12-11'],
  ['all of next week', '11-30..12-04'],
  ['the whole week next week', '11-30..12-04'],
  ['late next week', '12-03..12-04'],
  ['w/c 7 Dec', '12-07..12-11'],
  ['the first week of December', '12-01..12-04'],
  ['the first half of December', '12-01..12-15'],
  ['the whole of December', '12-01..12-31'],
  ['for 3 days from Tuesday', '12-01..12-03'],
  ['from Friday until Wednesday', '11-27..12-01'],
  ['until the end of the week', '11-25..11-27'],
  ['tomorrow, back Monday', '11-26..11-29'],
  ['Thursday, in again on Tuesday', '11-26..11-30'],
];

const AWAY = [
  "I'm out {}",
  "I'll be off {}",
  'OOO {}',
  "I'm on leave {}",
  "I won't be in {}",
  "I'm not around {}",
  'heads up: out {}',
  "I'm abroad {}",
  "I've got leave {}",
  "I've booked a holiday {}",
  'PTO {}',
];

const ELSEWHERE = [
  'WFH {}',
  "I'm working from home {}",
  "I'm at the client's office {}",
  'working abroad {}',
];

describe.each(AWAY)('away: %s', (frame) => {
  test.each(WHEN)('%s', (when, days) => expect(saidBy(frame.replace('{}', when))).toBe(`kofi away ${days}`));
});

describe.each(ELSEWHERE)('at work elsewhere: %s', (frame) => {
  test.each(WHEN)('%s', (when, days) =>
    expect(saidBy(frame.replace('{}', when))).toBe(`kofi remote ${days}`),
  );
});

describe.each(['I might be out {}', 'can I be off {}?'])('in doubt: %s', (frame) => {
  test.each(WHEN)('%s', (when, days) =>
    expect(saidBy(frame.replace('{}', when))).toBe(`kofi away ${days} tentative`),
  );
});

describe.each([
  'is anyone out {}?',
  'the office is closed {}',
  'our client is on holiday {}',
  'the studio is unavailable {}',
  'if I were out {} would anyone mind',
  'the ad runs abroad {}',
])('nobody is away: %s', (frame) => {
  test.each(WHEN.filter(([when]) => !/back|again/.test(when)))('%s', (when) =>
    expect(saidBy(frame.replace('{}', when))).toBe(''),
  );
});
