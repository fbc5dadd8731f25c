// Every way of writing a time in every frame that takes one, before and after every kind of day: a grammar reads the
// product. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const TIMES: readonly (readonly [said: string, time: string])[] = [
  ['3', '15:00'],
  ['3pm', '15:00'],
  ['3 p.m.', '15:00'],
  ['15:00', '15:00'],
  ['1500', '15:00'],
  ['330pm', '15:30'],
  ['3:30ish', '15:30'],
  ['half three', '15:30'],
  ['quarter past 3', '15:15'],
  ['a quarter to four', '15:45'],
  ["three o'clock", '15:00'],
  ['3 in the afternoon', '15:00'],
  ['12 noon', '12:00'],
  ['midday', '12:00'],
  ['10am ET', '15:00'],
  ['4pm CET', '15:00'],
];

describe.each([
  'leaving at T',
  'heading out at T',
  'out from T',
  'offline after T',
  'gone by T',
  "I'm only here until T",
  'have to duck out at T',
  'dentist at T',
])('%s', (frame) => {
  test.each(TIMES)('T is %s', (said, time) =>
    expect(saidBy(frame.replace('T', said))).toBe(`kofi away 11-25 ${time}-`),
  );
});

const RANGES: readonly (readonly [said: string, from: string, to: string])[] = [
  ['2-4', '14:00', '16:00'],
  ['2pm to 4pm', '14:00', '16:00'],
  ['between 2 & 4', '14:00', '16:00'],
  ['noon-2', '12:00', '14:00'],
  ['10am-noon', '10:00', '12:00'],
  ['from half two to half three', '14:30', '15:30'],
  ['from quarter past 2 to quarter to 4', '14:15', '15:45'],
  ['between half two and four', '14:30', '16:00'],
  ['two till four', '14:00', '16:00'],
];

describe.each(['out R', 'away R', 'unavailable R', 'dentist R', 'WFH, offline R'])('%s', (frame) => {
  test.each(RANGES)('R is %s', (said, from, to) => {
    const away = `kofi away 11-25 ${from}-${to}`;
    const remote = frame.startsWith('WFH') ? 'kofi remote 11-25' : '';
    const both = [away, remote].filter((part) => part !== '');
    expect(saidBy(frame.replace('R', said)).split('; ').sort()).toEqual(both.sort());
  });
});

const DAYS: readonly (readonly [said: string, date: string])[] = [
  ['today', '11-25'],
  ['tomorrow', '11-26'],
  ['on Friday', '11-27'],
  ['Monday', '11-30'],
  ['next Tuesday', '12-01'],
  ['on the 3rd', '12-03'],
];

describe.each([
  ['leaving at 3', '15:00-'],
  ['out between 2 and 4', '14:00-16:00'],
  ['out for the morning', '-12:00'],
  ['out for the afternoon', '12:00-'],
  ['in by 11', '-11:00'],
  ['dentist at 2, back at 4', '14:00-16:00'],
  ['late start, 11', '-11:00'],
  ['half day', '12:00-'],
  ['in late', ''],
  ['leaving early', ''],
])('%s', (frame, times) => {
  const said = (date: string) => `kofi away ${date} ${times}`.trim();
  test.each(DAYS)('before %s', (day, date) => expect(saidBy(`${frame} ${day}`)).toBe(said(date)));
  test.each(DAYS)('after %s', (day, date) => expect(saidBy(`${day}: ${frame}`)).toBe(said(date)));
});

describe.each([
  ['dentist 11-12:30', '11:00-12:30'],
  ['leaving at 3', '15:00-'],
  ['in by 11', '-11:00'],
  ['afternoon off', '12:00-'],
  ['half day', '12:00-'],
  ['signing off early', ''],
])('a part of a day at home: %s', (part, times) => {
  test.each(DAYS.flatMap(([day, date]) => [', ', ' and ', ' but '].map((link) => [link, day, date])))(
    'WFH%s%s',
    (link, day, date) => {
      const said = saidBy(`WFH ${day}${link}${part}`).split('; ').sort();
      expect(said).toEqual([`kofi away ${date} ${times}`.trim(), `kofi remote ${date}`]);
    },
  );
});

test.each([
  ['in at 10 and leaving at 4', 'kofi away 11-25 -10:00; kofi away 11-25 16:00-'],
  ['in at 11, out again 2-3', 'kofi away 11-25 -11:00; kofi away 11-25 14:00-15:00'],
  ['leaving at 3, back at 11 tomorrow', 'kofi away 11-25..11-26 15:00-11:00'],
  ['leaving at 3, back tomorrow', 'kofi away 11-25 15:00-'],
  ['out at 2, back Monday at 10', 'kofi away 11-25..11-30 14:00-10:00'],
])('two stretches of one day are no one stretch: %s', (text, said) => expect(saidBy(text)).toBe(said));

describe.each(['the client', 'the printer', 'our meeting', 'the newsletter', 'the standup'])(
  'nothing is said of %s',
  (thing) => {
    test.each([
      'leaves at half three',
      'is out from noon to 2',
      'is offline between 2 & 4',
      'finishes at 4',
      'moved to 3pm tomorrow',
      "won't be back this morning",
      'is on 10am-noon',
    ])('%s', (does) => expect(saidBy(`${thing} ${does}`)).toBe(''));
  },
);

test.each([
  'meeting early tomorrow',
  'returning early samples Friday',
  'running late, 5 mins',
  'need another day on this',
  'need another day to finish',
  'early, 3 versions',
  'when I get back from lunch',
  '12 noon works for me',
])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));
