// Parts of days as they come up at work: hours at the office and what comes after them, blocked hours, delays, errands.
// The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) => `kofi away ${days}`;
const remote = (days: string) => `kofi remote ${days}`;

test.each([
  'the noon start is confirmed for the shoot',
  'shoot has a 10am start',
  '10am start for the client workshop tomorrow',
  'start at noon for the crew tomorrow',
  'noon start for me works, send the invite',
  'pastries in the kitchen till noon',
  'samples are in the office until 3',
  'leaving card is on my desk until 3',
  'in the office until 6 today',
  'blocked out 1-3 for the Contoso review',
  'blocked out 1-3 for reporting',
  'block out 1-3 for the shoot please',
  'blocked out 1-3',
  'Available 1-3 if anyone needs me',
  'I can do 2-4',
  "we're working on 3-4 routes",
  'working 9-5 today as normal',
  'working 2 to 3 days ahead',
  'do 2-3 by tomorrow',
  "the courier's stuck in traffic, there by 11",
  'traffic is down, there by 11 we should see a lift',
  'stuck on the traffic report, think by 3',
  'server is down, there by 11 hopefully',
  'school run 3-3:30',
  'school run at 3, back by 3:30',
  'lunch at 12, back at 1',
  'heading out at lunch to grab a sandwich',
  'need to drop off the hard drives by 4',
  'drop-off rate is up since 2',
  'this needs to go at 2',
  'must be live by 3',
  'must be off by 3 pixels',
  'sign off by 3 please',
  'wrapping up the report at 3',
  'Workshop 1-4 tomorrow with Contoso',
  'mornings only ads, no evenings',
  'a possible half day of edits Thursday',
  'finish the deck from home',
  'so I guess I will be back in like 10-15',
])('no absence: %s', (text) => expect(saidBy(text)).toBe(''));

test.each([
  ['noon start for me today', '11-25 -12:00'],
  ["It'll be a noon start for me today, dentist", '11-25 -12:00'],
  ["I've a 10:30 start tomorrow", '11-26 -10:30'],
  ["2 o'clock finish for me on Friday", '11-27 14:00-'],
  ['My day starts at 11 today', '11-25 -11:00'],
  ["I'll be in for 10 tomorrow", '11-26 -10:00'],
  ['in late tomorrow, 11 or so', '11-26 -11:00'],
  ['Leaving early, 3 or so', '11-25 15:00-'],
  ['bit of a late one for me today - 10.30', '11-25 -10:30'],
])('starts and finishes: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each([
  ['in the office until 2 today', '11-25 14:00-'],
  ['i will be available till 2 pm only today', '11-25 14:00-'],
  ['desk til 3, then offline', '11-25 15:00-'],
  ["I'm around till 12 and then out for the rest of the day", '11-25 12:00-'],
  ["Around this morning, then I'm off", '11-25 12:00-'],
  ["I'll be working 7-3 tomorrow, vet", '11-26 15:00-'],
  ["I'm in 8-1 tomorrow", '11-26 13:00-'],
  ['working 10-6 tomorrow', '11-26 -10:00'],
  ['only working this afternoon', '11-25 -12:00'],
])('away outside the hours someone is there: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test('hours in the middle of a day leave two stretches away', () =>
  expect(saidBy('in 11-2 tomorrow')).toBe('kofi away 11-26 -11:00; kofi away 11-26 14:00-'));

test.each([
  ['in the office till noon then home', '11-25 12:00-'],
  ['office till 12, home from then on', '11-25 12:00-'],
  ['at the office until 1, then remote', '11-25 13:00-'],
  ['office until noon tomorrow then remote', '11-26 12:00-'],
  ['in until noon then working from home the rest of the day', '11-25 12:00-'],
  ['leaving the office at 1 then working from home the rest of the afternoon', '11-25 13:00-'],
  ['going to finish the day from home, leaving at 2', '11-25 14:00-'],
  [
    "plumber's coming between 10 and 12 so I'll be working from home this morning, in after lunch",
    '11-25 -13:00',
  ],
])('at work elsewhere before or after: %s', (text, days) => expect(saidBy(text)).toBe(remote(days)));

test('who is in until two and then home is one person', () =>
  expect(saidBy('June is in the office until 2 then home')).toBe('june remote 11-25 14:00-'));

test.each([
  ['blocked out 1-3 for a vet appt', '11-25 13:00-15:00'],
  ["Blocking 1-3 off today for a doctor's appointment", '11-25 13:00-15:00'],
  ['My calendar is blocked 10-12 for a hospital visit', '11-25 10:00-12:00'],
  ['Blocked out Friday afternoon for a school thing', '11-27 12:00-'],
  ['dentist at 2 so offline from 1:30', '11-25 13:30-'],
  ['Flying at 5 so out from 2:30', '11-25 14:30-'],
  ['dentist at 9, in by 11 tomorrow', '11-26 09:00-11:00'],
  ['Jury duty in the morning, in by 1 tomorrow', '11-26 -13:00'],
  ['picking up my daughter at 2:30, offline for the rest of the day', '11-25 14:30-'],
  ['Taking 2 hours off this afternoon', '11-25 12:00-'],
  ['Taking first half off tomorrow', '11-26 -12:00'],
  ['School run at 3, back on at 4', '11-25 15:00-16:00'],
  ['nursery run then in at 11', '11-25 -11:00'],
  ['Going home at lunchtime, migraine', '11-25 12:00-'],
  ['leaving in an hour', '11-25 10:30-'],
])('appointments, errands and leaving: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test('arriving and leaving are of the one day named', () =>
  expect(saidBy('in at 10 and leaving at 3 tomorrow')).toBe(
    'kofi away 11-26 -10:00; kofi away 11-26 15:00-',
  ));

test.each([
  ['stuck in traffic, there by 11', '11-25 -11:00'],
  ['flat tyre, more like 11', '11-25 -11:00'],
  ['signal failure at Clapham, eta 10:40', '11-25 -10:40'],
  ["Northern line's knackered again, gonna be an hour late", '11-25'],
  ['I come one hour later today', '11-25'],
])('late by what went wrong on the way: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));

test.each([
  ['may have to drop off at 3', '11-25 15:00- tentative'],
  ['I may need to head off at 4', '11-25 16:00- tentative'],
  ['possible half day Thursday, will confirm', '11-26 12:00- tentative'],
])('in doubt: %s', (text, days) => expect(saidBy(text)).toBe(away(days)));
