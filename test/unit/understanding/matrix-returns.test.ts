// Being back from anything, days off that are called off in any words, and days that move: the product of frames and
// fillers. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe.each([
  'from holiday',
  'from two weeks off',
  'from my honeymoon',
  'from parental leave',
  'from my day off',
  'from being sick',
  'after a few days off',
])('back %s', (away) => {
  test.each([
    `I'm back ${away}`,
    `I'm back online ${away}`,
    `back at work ${away}`,
    `I'm back at my desk ${away}`,
    `back ${away} today`,
    `I'm back in the office ${away} as of today`,
  ])('%s', (text) => expect(saidBy(text)).toBe('return kofi 11-25'));
});

const DAYS: readonly (readonly [said: string, date: string])[] = [
  ['tomorrow', '11-26'],
  ['Friday', '11-27'],
  ['Monday', '11-30'],
  ['next Tuesday', '12-01'],
];

describe.each([
  "I'll be back DAY after all",
  'trip cut short, back DAY',
  "holiday cut short, I'll be back DAY",
  "feeling better, I'll be in DAY",
  'change of plans: working DAY',
  'feeling better, will be in first thing DAY',
  'ended up not needing DAY off',
  'taking back my leave DAY',
  'pulling my PTO request for DAY',
  "I had DAY booked off but I'm working now",
  "I was supposed to be off DAY but that's cancelled",
  "my trip DAY fell through so I'm in",
  'not leaving early DAY after all',
  'scrap my leave DAY',
])('%s', (frame) => {
  test.each(DAYS)('%s', (day, date) => expect(saidBy(frame.replace('DAY', day))).toBe(`return kofi ${date}`));
});

describe.each([
  'swapped my day off from Thursday to Friday',
  'rescheduled my day off from Thursday to Friday',
  'pushing my PTO to Friday instead of Thursday',
])('a day off moves', (text) => {
  test(text, () => expect(saidBy(text)).toBe('return kofi 11-26; kofi away 11-27'));
});

describe.each(['dentist', 'my appointment', 'my physio'])('%s', (event) => {
  test.each([
    ['moved to 3', '11-25 15:00-'],
    ['moved to 3pm tomorrow', '11-26 15:00-'],
    ['has been moved to Tuesday 2-4', '12-01 14:00-16:00'],
    ['got moved to Tuesday at 2', '12-01 14:00-'],
  ])('%s', (moved, when) => expect(saidBy(`${event} ${moved}`)).toBe(`kofi away ${when}`));
});

describe.each(['the shoot', 'the client', 'the deck', "Acme's call"])('nothing is said of %s', (thing) => {
  test.each([
    'is back from the printers',
    'is back online from the outage today',
    'is cut short, back Friday',
    'moved to 3pm tomorrow',
    'swapped from Thursday to Friday',
    'was supposed to be off Friday but that got cancelled',
    'is working on Friday after all',
  ])('%s', (does) => expect(saidBy(`${thing} ${does}`)).toBe(''));
});

test.each([
  'swapping the image for the new one',
  'swapped Monday for Tuesday on the schedule',
  'pulling my request for the logo',
  'the dentist shoot moved to 3pm',
  "when I'm back from two weeks off",
  'is anyone back from holiday?',
])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));
