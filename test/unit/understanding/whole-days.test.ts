// Whole days away and at work elsewhere: lists, ranges, feasts that only say what days are for, trips to a town, and the
// words that look like them. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('no day away', () => {
  test.each([
    'the OOO banner runs Friday',
    'our OOO replies need updating by Friday',
    'the out of office for Contoso ends Friday',
    'the holiday is Friday',
    "there's a holiday on Monday",
    'presenting early next week',
    "I'll be in late next week",
    'launching early next week',
    'Happy Friday, off to bed',
    'I never take leave in December',
    "I'm on holiday cover for the studio next week",
    "Friday doesn't work for me, how about Monday?",
    'Friday is out for me, what about Monday?',
    "can't do Friday, can we do Monday instead",
    'Summer Fridays end next week',
    'I took a week off in October, was great',
    'I took two days off last month',
    'the team in NYC are free Tues-Thurs for client meetings',
    "in London Thursday there's a slot for client meetings",
    'in Figma by Thursday for the pitch please',
    'hotel in Paris is booked Tue-Thu for the shoot',
    'are you in NYC Tues-Thurs for client meetings?',
    'in Berlin they want it Friday for the launch',
    'I WFH on Fridays',
    'no plans to take leave in December',
    'Only in Friday next week, otherwise on leave',
    'did you do the WFH day rota for Friday',
    "I'm off to the pitch Thursday at 2",
    "I'm around until Thursday",
  ])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));
});

describe('days of the author', () => {
  test.each([
    ['Until Friday WFH', 'kofi remote 11-25..11-26'],
    ['Friday all day PTO', 'kofi away 11-27'],
    ['Friday is leave for me', 'kofi away 11-27'],
    ["I'm away 7 till 11 December inclusive", 'kofi away 12-07..12-11'],
    ['OOO the 7th-11th - Kofi', 'kofi away 12-07..12-11'],
    ["I'm out Tuesday next week and the two days after that", 'kofi away 12-01; kofi away 12-02..12-03'],
    ['Kindly note I will be on leave tomorrow and day after', 'kofi away 11-26; kofi away 11-27'],
    ['out mon tue', 'kofi away 11-30; kofi away 12-01'],
    ['off next week (30-4)', 'kofi away 11-30..12-04'],
    ['home office wed-fri', 'kofi remote 11-25..11-27'],
    ["I'll be on leave early next week", 'kofi away 11-30..12-01'],
    ["I'll be off sometime next week", 'kofi away 11-30..12-04 tentative'],
    ["I'm off one day next week", 'kofi away 11-30..12-04 tentative'],
    ["morning all, I'm out tomorrow", 'kofi away 11-26'],
    ['Mon and Tue of the week of the 14th I am in the Paris office', 'kofi remote 12-14; kofi remote 12-15'],
  ])('%s', (text, reading) => expect(saidBy(text)).toBe(reading));

  test.each([
    ["I'm away over Christmas, 23rd to the 3rd", 'kofi away 12-23..01-03'],
    ["I'm away over xmas (23-31)", 'kofi away 12-23..12-31'],
    ["I finish up on the 11th for Christmas and I'm back on the 4th", 'kofi away 12-12..01-03'],
    ['Signing off for Christmas on Friday 18th, back 4th Jan', 'kofi away 12-19..01-03'],
    ['logging off on the 22nd, back on the 4th', 'kofi away 12-23..01-03'],
    [
      'Blocking 22/4, 23/4 and the morning of 26/4 as PTO',
      'kofi away 04-22; kofi away 04-23; kofi away 04-26 -12:00',
    ],
  ])('%s', (text, reading) => expect(saidBy(text)).toBe(reading));

  test.each([
    ['in NYC Tues-Thurs for client meetings', 'kofi away 12-01..12-03'],
    ["I'm in Paris Tue-Thu next week for a shoot", 'kofi away 12-01..12-03'],
    ['in Dubai 8-9 Dec for work, online as normal', 'kofi remote 12-08..12-09'],
    ['speaking at a conference in Berlin 15-17 December, OOO', 'kofi away 12-15..12-17'],
    ['travelling on the 11th, wfh on the 10th', 'kofi away 12-11; kofi remote 12-10'],
    ["me and Zofia are at the client's tomorrow", 'kofi remote 11-26'],
    ['out at client site on thursday', 'kofi remote 11-26'],
    ["I'm off Friday, could we do Monday?", 'kofi away 11-27'],
    ['I can do Thursday but I am off Friday', 'kofi away 11-27'],
    ["don't forget I'm off Friday!!", 'kofi away 11-27'],
    ["did I mention I'm off Friday?", 'kofi away 11-27'],
    ["If you need anything get it in by Friday, I'm on holiday all next week", 'kofi away 11-30..12-04'],
    ['off from 24th until 4th Jan', 'kofi away 12-24..01-03'],
    ["I'm around until Thursday evening, then away Friday", 'kofi away 11-27'],
    ["week of the 14th I'm off Monday", 'kofi away 12-14'],
    ['Xmas week: wfh Mon-Wed', 'kofi remote 12-21..12-23'],
    ["Please don't forget that I'm off on Friday", 'kofi away 11-27'],
    ["don't forget June is off Friday", 'june away 11-27'],
    ['I need to be off today, sorry guys', 'kofi away 11-25'],
    ['need to be out Friday', 'kofi away 11-27'],
    ["School's closed tomorrow so I'm wfh with the kids", 'kofi remote 11-26'],
    ["kids' school is shut tomorrow - taking the day off", 'kofi away 11-26'],
    ["I'm doing a WFH day on Thursday", 'kofi remote 11-26'],
    ['Thursday will be a WFH day for me', 'kofi remote 11-26'],
    ['staying home Thursday to work', 'kofi remote 11-26'],
    ['Visiting the London office Dec 8-10', 'kofi remote 12-08..12-10'],
    ["I'm off for the rest of the year", 'kofi away 11-25..12-31'],
    ['Out from the 21st for the rest of the year', 'kofi away 12-21..12-31'],
    ['taking the rest of December off from the 18th', 'kofi away 12-18..12-31'],
    ['outta office tomorrow and thursday', 'kofi away 11-26'],
    ['away nxt week', 'kofi away 11-30..12-04'],
    ["I'm OOTO Thursday", 'kofi away 11-26'],
  ])('%s', (text, reading) => expect(saidBy(text)).toBe(reading));
});
