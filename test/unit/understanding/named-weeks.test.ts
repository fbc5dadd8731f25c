// Weeks that a day names, dates said twice, mornings told the evening before. Kofi is in London, Noor in New York; it is
// Wednesday 25 November 2026.
import { saidBy } from '../../support/understanding.ts';

test.each([
  ['out Mon-Wed (12/7-12/9)', '12-07..12-09'],
  ['out Mon–Wed 12/7–12/9', '12-07..12-09'],
  ['out next Mon (12/7)', '12-07'],
  ['out the weeks of 12/7 and 12/14', '12-07..12-11; noor away 12-14..12-18'],
  ['out 12.7-12.9', '12-07..12-09'],
])('in New York: %s', (text, days) => expect(saidBy(text, { author: 'noor' })).toBe(`noor away ${days}`));

test('weekdays and then their dates are the dates', () => {
  expect(saidBy('out Thursday and Friday (26th & 27th)')).toBe('kofi away 11-26; kofi away 11-27');
  expect(saidBy("I'm off next Mon and Tue, 30th and 1st")).toBe('kofi away 11-30; kofi away 12-01');
});

test.each([
  ['not in before 10', '2026-11-25T17:20:00+00:00', '11-26 -10:00'],
  ['in at 11, dentist first', '2026-11-27T20:00:00+00:00', '11-30 -11:00'],
  ['not in before 11', '2026-11-25T09:20:00+00:00', '11-25 -11:00'],
])('%s, said at %s', (text, sentAt, days) => expect(saidBy(text, { sentAt })).toBe(`kofi away ${days}`));

test.each([
  ['off this week', '11-30..12-04'],
  ['off all week', '11-30..12-04'],
  ['off next week', '11-30..12-04'],
])('on a Sunday: %s', (text, days) =>
  expect(saidBy(text, { sentAt: '2026-11-29T20:00:00+00:00' })).toBe(`kofi away ${days}`),
);
