// Words that only lead to what is told, days in doubt after a sentence, leave without an end, days put down as leave, and what only sounds like it. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('what leads to it, and what stays open', () => {
  test.each([
    'with no set date for the launch yet',
    'client on leave with no set return date',
    'the deck today, tomorrow doubtful',
    "Friday's launch is doubtful",
    'the server is unreachable 1 to 3 pm London time',
    'meeting at 4 eastern today',
    'excuse me, starting the call at 1 pm',
    'blocking Monday for the shoot',
    'marking Monday as the deadline',
    'blocking Tuesday as an edit day',
    'PTO is use it or lose it',
    'home from Bali footage in the drive',
    "swapping Monday's post for Tuesday's",
    'June found a bug so the site is working tomorrow after all',
  ])('%s says nothing', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    [
      'Maternity leave begins 14th December for me, coming back date depends on the baby',
      'kofi away 12-14..open',
    ],
    ['Effective today I am on medical leave with no set return date.', 'kofi away 11-25..open'],
    ['on medical leave from today, no return date set', 'kofi away 11-25..open'],
    ['on sick leave as of today, return date unknown', 'kofi away 11-25..open'],
    ["I'm on leave from today with no fixed end date", 'kofi away 11-25..open'],
    ['on compassionate leave, no set date for coming back', 'kofi away 11-25..open'],
    ["on leave from Monday, god knows when you'll next see me", 'kofi away 11-30..open'],
    ["starting Monday I'm on medical leave, end date open", 'kofi away 11-30..open'],
    ['paternity leave from Monday, end TBD', 'kofi away 11-30..open'],
    ['out on leave from monday, length unknown', 'kofi away 11-30..open'],
    ['on bereavement leave from Monday for as long as it takes', 'kofi away 11-30..open'],
    ['parental leave from Monday, return depends on how we get on', 'kofi away 11-30..open'],
    [
      'Bad migraine, will not be working today. Tomorrow also doubtful',
      'kofi away 11-25; kofi away 11-26 tentative',
    ],
    ['out sick today, tomorrow doubtful', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['out sick today. Tomorrow is also doubtful', 'kofi away 11-25; kofi away 11-26 tentative'],
    ["out sick today. tomorrow's looking iffy too", 'kofi away 11-25; kofi away 11-26 tentative'],
    ['sick today, tomorrow is touch and go', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['off sick today. Tomorrow not looking good either', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['off today. tomorrow tbd', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['off today, tomorrow tbc', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['not working today, tomorrow unlikely as well', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['out today. Thursday unclear', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['Off sick today. Possibly tomorrow also', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['I wanted only to say that on Friday I am not there', 'kofi away 11-27'],
    ['I wanted only to say that on Friday I work from home', 'kofi remote 11-27'],
    ["I just wanted to let you know that I'm off on Friday", 'kofi away 11-27'],
    ['I want to inform you that I will be absent on Friday', 'kofi away 11-27'],
    ['I would like to inform that on Friday I am absent', 'kofi away 11-27'],
    ["I'd like to let everyone know I'll be out Friday", 'kofi away 11-27'],
    ["wanted to flag that I'm out Friday", 'kofi away 11-27'],
    ["Wanted to mention I'm on leave Friday", 'kofi away 11-27'],
    ["just want to remind everyone I'm off Friday", 'kofi away 11-27'],
    ["wanted to give you all a heads up that I'm off Friday", 'kofi away 11-27'],
    ['would like to share that I am on leave on Friday', 'kofi away 11-27'],
    ["hoping this reaches you all, I'm off Friday", 'kofi away 11-27'],
    ["may I remind you that I'm off Friday", 'kofi away 11-27'],
    ['I would like to take Friday off', 'kofi away 11-27 tentative'],
    ['I want to take Friday off', 'kofi away 11-27 tentative'],
    ['wanted to ask if I could take Friday off', 'kofi away 11-27 tentative'],
    ['I wanted to request leave on Friday', 'kofi away 11-27 tentative'],
    ['hoping to take Friday off', 'kofi away 11-27 tentative'],
    ['Embassy appointment today so unreachable 1 to 3 pm London time', 'kofi away 11-25 13:00-15:00'],
    ['unreachable 1 to 3 pm London time, pls call June if anything breaks', 'kofi away 11-25 13:00-15:00'],
    ['unreachable 1-3pm UK time today', 'kofi away 11-25 13:00-15:00'],
    ['unavailable from 1 pm to 3 pm GMT today', 'kofi away 11-25 13:00-15:00'],
    ['gone at 11 eastern today', 'kofi away 11-25 16:00-'],
    ["I'm gone at 11am Eastern today", 'kofi away 11-25 16:00-'],
    ['leaving at 10 central today', 'kofi away 11-25 16:00-'],
    ['leaving at 9 Pacific today', 'kofi away 11-25 17:00-'],
    ['Pls excuse me tomorrow, starting only at 1 pm', 'kofi away 11-26 -13:00'],
    ['out tomorrow AM, online again at 1 PM', 'kofi away 11-26 -13:00'],
    ['out of pocket tomorrow morning, back on at 1', 'kofi away 11-26 -13:00'],
    ['gone tomorrow morning, will be online again by 1pm', 'kofi away 11-26 -13:00'],
    ['I am not reachable after 4 pm tomorrow', 'kofi away 11-26 16:00-'],
    ['House puja tomorrow, I am not reachable after 4 pm', 'kofi away 11-26 16:00-'],
    ['Blocking Monday and Tuesday as PTO', 'kofi away 11-30; kofi away 12-01'],
    ['Blocking 30/11, 1/12 as PTO', 'kofi away 11-30; kofi away 12-01'],
    ['Marking Monday as PTO', 'kofi away 11-30'],
    ['putting Monday down as leave', 'kofi away 11-30'],
    ['logging Monday as holiday', 'kofi away 11-30'],
    ['using Monday as a vacation day', 'kofi away 11-30'],
    ['claiming Monday as PTO', 'kofi away 11-30'],
    ['Use-it-or-lose-it PTO day tomorrow, so no meetings with me please.', 'kofi away 11-26'],
    ['use it or lose it day tomorrow', 'kofi away 11-26'],
    ['last PTO day of the year tomorrow', 'kofi away 11-26'],
    ['PTO day tomorrow', 'kofi away 11-26'],
    ['leftover PTO day tomorrow', 'kofi away 11-26'],
    ['my one remaining holiday day is tomorrow', 'kofi away 11-26'],
    ['out sick, not sure how long for', 'kofi away 11-25'],
    ['off sick, no idea how long', 'kofi away 11-25'],
  ])('%s', (text, expected) => expect(saidBy(text)).toBe(expected));
});

describe("that's me", () => {
  const friday = { sentAt: '2026-11-27T17:50:00+00:00' };

  test('at the end of the day it is a good-bye', () =>
    expect(saidBy("That's me for the week, mind yourselves", friday)).toBe(''));

  test('what is told after it counts', () =>
    expect(saidBy("righto that's me for the week. not in monday", friday)).toBe('kofi away 11-30'));

  test('in the middle of the day with a day of return it is an absence', () =>
    expect(saidBy("that's me for the week, back monday")).toBe('kofi away 11-25..11-29'));
});
