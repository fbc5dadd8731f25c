// What project managers and office managers write of themselves and their team. The author is Kofi, on Wednesday
// 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('notes on a team', () => {
  test.each([
    "the designer's working out of the client's office Thursday",
    'from now to launch we freeze the copy',
    'where is everyone this week?',
    'who is off this week, Noor?',
    'the client decided to take Friday off',
    'their leave got turned down',
    'Family Day on Monday, so no standup',
    'the deck is on the mend, back to you tomorrow',
    'drop the leave form on my desk tomorrow',
    'the meeting was cut short, back to the deck tomorrow',
    'on Monday I will be starting the new deck',
    'Noor works on Monday',
    'thanks emma k, sounds good',
    'the print is late tomorrow, like half the run',
    'Heritage Day is on Thursday',
    'no power from 4 to 6',
    'the server has no power until 2',
    'can someone cover the desk on Friday?',
    'let the dough rest today',
    'what happened to the rest of the week from hell?',
  ])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ["noor h's working out of the client's office tomorrow", 'noor remote 11-26'],
    ["I'm offline from now to 3", 'kofi away 11-25 -15:00'],
    [
      "June's maternity leave starts March 1 and she'll be gone to the end of August",
      'june away 03-01..08-31',
    ],
    ["Noor's parental leave runs March 1 to April 30", 'noor away 03-01..04-30'],
    ['noor off rest of this week from tomorrow', 'noor away 11-26..11-27'],
    ["from tomorrow I'm off the rest of the week", 'kofi away 11-26..11-27'],
    ['off the rest of the week from tomorrow', 'kofi away 11-26..11-27'],
    ["On Monday I'll be starting at 10:30 instead of 9", 'kofi away 11-30 -10:30'],
    [
      "Where everyone is this week: Noor is off Thursday, June is working remotely Friday, I'm in the office every day.",
      'noor away 11-26; june remote 11-27',
    ],
    ["I'm extending my time off to Friday", 'kofi away 11-25..11-27'],
    ['in late tomorrow, like half 10', 'kofi away 11-26 -10:30'],
    ['in late tomorrow, dentist, say half 11', 'kofi away 11-26 -11:30'],
    ['Noor has decided to take Friday off', 'noor away 11-27'],
  ])('%s: %s', (text, expected) => expect(saidBy(text)).toBe(expected));

  test.each([
    ['Noor rang about the deck. Out at 3 today', 'kofi away 11-25 15:00-'],
    ['Noor says hi. Off tomorrow btw', 'kofi away 11-26'],
    ['Thanks Noor. Off tomorrow', 'kofi away 11-26'],
    ['Noor is on the call. Out at 3 today', 'kofi away 11-25 15:00-'],
    ["Noor's ill. I'm off tomorrow", 'noor away 11-25; kofi away 11-26'],
    ["Noor's ill. Off until Monday.", 'noor away 11-25..11-29'],
    ['Noor called in sick. Out until Monday.', 'noor away 11-25..11-29'],
    ['Noor messaged at 6, proper ill bless her. not in today', 'noor away 11-25'],
    ['Heard from Noor. Not in today, fever', 'noor away 11-25'],
    ['Noor pinged me. wfh today', 'noor remote 11-25'],
  ])('the sentence before tells who: %s: %s', (text, expected) => expect(saidBy(text)).toBe(expected));

  test.each([
    ['the Contoso shoot is Thursday, Noor is off sick', 'noor away 11-25'],
    ["I can't do Monday, but Tuesday works", 'kofi away 11-30'],
    ["I'm out Monday, so Wednesday works better for the review", 'kofi away 11-30'],
    ['Not available Thursday, Friday is good for me', 'kofi away 11-26'],
    ['noor + me are judging the awards tomorrow, phones off all day', 'noor away 11-26; kofi away 11-26'],
    ["Noor's filming tomorrow, offline all day", 'noor away 11-26'],
    ['Bank holiday Monday so Noor and June are off', 'june away 11-30; noor away 11-30'],
    ["it's Heritage Day on Thursday, Noor not around", 'noor away 11-26'],
    ["It's a holiday in Mexico on Monday, Noor is off", 'noor away 11-30'],
  ])('whose day it is: %s: %s', (text, expected) => expect(saidBy(text)).toBe(expected));

  test.each([
    ['can someone cover my call on Friday? Out sick today', 'kofi away 11-25'],
    ['Can someone send me the deck on Friday? I am on leave', 'kofi away 11-25'],
    ['load shedding here from 4 to 6, will be offline', 'kofi away 11-25 16:00-18:00'],
    ["power's off from 2 till 5, I'll be unreachable", 'kofi away 11-25 14:00-17:00'],
    ['no power till 2, offline till then', 'kofi away 11-25 -14:00'],
    ["Can someone cover the desk on Friday? I'm on leave", 'kofi away 11-27'],
    ["Cover for reception needed Thursday, I'm out", 'kofi away 11-26'],
    ["I'm going to rest today and tomorrow and try again on Monday", 'kofi away 11-25; kofi away 11-26'],
    ['going to rest today and be back at it Friday', 'kofi away 11-25..11-26'],
    ['hi im at the dentist rn back around 12!', 'kofi away 11-25 -12:00'],
    ['deck due tomorrow, in by 11', 'kofi away 11-25 -11:00'],
    ['portfolio review at uni tomorrow morning, in by 1', 'kofi away 11-26 -13:00'],
    ['client breakfast tomorrow, in by 11', 'kofi away 11-26 -11:00'],
    ["Taking back the 27th, I'll be in", 'return kofi 11-27'],
  ])('days and hours of the words before: %s: %s', (text, expected) => expect(saidBy(text)).toBe(expected));

  test.each([
    ['noor is on the mend, back online tomorrow she says', 'return noor 11-26'],
    ["noor says she's better, back tomorrow", 'return noor 11-26'],
    ['scrap me leaving at 4, they moved my slot', 'return kofi 11-25'],
    ['forget me wfh tomorrow, coming in', 'return kofi 11-26'],
    [
      "Please remove Noor's vacation next week from your plans, she's decided to work instead",
      'return noor 11-30..12-04',
    ],
    ["Noor has decided not to take Friday, so she's here", 'return noor 11-27'],
    ["My leave for Friday got turned down so I'll be here", 'return kofi 11-27'],
    ["My trip's been cut short, I'm back from tomorrow", 'return kofi 11-26'],
  ])('an absence is off: %s: %s', (text, expected) => expect(saidBy(text)).toBe(expected));
});
