// Days by a letter or two. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('letters that are no days', () => {
  test.each([
    'F in chat for our queue',
    'vitamin B and F',
    'F-150 ad is out today',
    'M and F segments 18-35 are off',
    'audience M/F 25-34 is out of date',
    'out of T-shirts',
    'T minus 3 days',
    'R&D is off',
    'plan F is out',
    'the W is out on socials',
    'version W-F of the deck',
    'took the L today',
    'Alex M off the call',
    'Deck F, copy Th',
    'ship Th, QA F',
    'section M, part T',
  ])('%s', (text) => expect(saidBy(text)).toBe(''));
});

describe('letters that are days beside an absence', () => {
  test.each([
    ['OOO Th-F', '11-26..11-27'],
    ['OOO W-F', '11-25..11-27'],
    ['OOO W–F', '11-25..11-27'],
    ['OOO Th', '11-26'],
    ['out F', '11-27'],
    ['out Th + F', '11-26; 11-27'],
    ['PTO Th & F', '11-26; 11-27'],
    ['AL Th/Fr', '11-26; 11-27'],
    ['out W/Th', '11-25; 11-26'],
    ['OOO M/T', '11-30; 12-01'],
    ['off Mo-We', '11-30..12-02'],
    ['OOO M thru W', '11-30..12-02'],
    ['OOO F, back M', '11-27..11-29'],
    ['OOO M–Th next week', '11-30..12-03'],
    ['out Th AM', '11-26 -12:00'],
    ['in F, out Th', '11-26'],
    ['Th: me out, funeral', '11-26'],
    ['AM only Tu, movers', '12-01 12:00-'],
    ['3:30 exit today + F', '11-25 15:30-; 11-27 15:30-'],
    ['early finish F', '11-27'],
    ["I'm out thru F", '11-25..11-27'],
  ])('%s', (text, days) => {
    const said = days.split('; ').map((day) => `kofi away ${day}`);
    expect(saidBy(text)).toBe(said.join('; '));
  });
});
