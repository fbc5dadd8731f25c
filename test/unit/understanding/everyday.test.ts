// What is typed every day, in the plainest words. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('everyday words', () => {
  test.each([
    'we need to leave at 3 for the shoot',
    'the courier has to leave at 3',
    'do you have to leave at 3?',
    'need to leave the logo at 3 cm',
    'running about 20 min late',
    'the noon start for the shoot is fine',
    'the rest until Thursday is retouching',
    'let the file rest until Friday',
    'the client is here but only until 1',
    "back online when it's fixed",
    "I'm home now",
    'home now, have to go back tomorrow night',
    'someone told me to not come here again',
    'since yesterday I am unable to login',
    'the conference in Denver is on Wednesday',
    'the conference in May is ours',
    '4 you: the deck',
    'back once the boiler is fixed',
  ])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ['need to leave at 3', 'kofi away 11-25 15:00-'],
    ['need to leave at 3 to get my daughter', 'kofi away 11-25 15:00-'],
    ['I have to leave at 2:30', 'kofi away 11-25 14:30-'],
    ['have to leave at 2:30 for the airport', 'kofi away 11-25 14:30-'],
    ['gotta leave by 3', 'kofi away 11-25 15:00-'],
    ['have to head out at 4 today', 'kofi away 11-25 16:00-'],
    ['I might have to leave early tomorrow', 'kofi away 11-26 tentative'],
    ['I may have to leave early tomorrow if the school calls', 'kofi away 11-26 tentative'],
    ["won't be in until noonish", 'kofi away 11-25 -12:00'],
    ['in noonish', 'kofi away 11-25 -12:00'],
    ['not in until elevenish', 'kofi away 11-25 -11:00'],
    ['doc says to rest until Friday', 'kofi away 11-25..11-26'],
    ["doctor's orders: rest until Friday", 'kofi away 11-25..11-26'],
    ['told to rest until Friday', 'kofi away 11-25..11-26'],
    ['heading home sick', 'kofi away 11-25'],
    ['headed home ill', 'kofi away 11-25'],
    ["I'm here but only until 1", 'kofi away 11-25 13:00-'],
    ['out sick, likely tomorrow as well', 'kofi away 11-25; kofi away 11-26 tentative'],
    ['not coming in, possibly tomorrow too', 'kofi away 11-25; kofi away 11-26 tentative'],
    ["Out Mon-Wed next week; Thursday I'm remote", 'kofi away 11-30..12-02; kofi remote 12-03'],
    [
      'Off Monday next week. Remote Tuesday and Wednesday.',
      'kofi away 11-30; kofi remote 12-01; kofi remote 12-02',
    ],
    ["Not sure if I mentioned but I'm off Friday", 'kofi away 11-27'],
    ["can't remember if I told you all but I'm away next week", 'kofi away 11-30..12-04'],
    ['conference in Denver Wed thru Fri next week', 'kofi away 12-02..12-04'],
    ['conf in Leeds Thu and Fri', 'kofi away 11-26; kofi away 11-27'],
    ['half day fri 4 me', 'kofi away 11-27 12:00-'],
    ['Noor starts her maternity leave on Thursday', 'noor away 11-26..open'],
    ['Out Friday. Back Monday.', 'kofi away 11-27..11-29'],
  ])('%s', (text, reading) => expect(saidBy(text)).toBe(reading));
});
