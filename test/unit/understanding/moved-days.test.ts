// Days off that move, and what else moves. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('days off that move', () => {
  test.each([
    "switched my desk, it's by the window not the door",
    "switched my shift on the rota, it's Noor's now",
    "switched my meeting, it's thurs not fri",
    'moved my 1:1 to thurs instead of fri',
    'the shoot is preponed, now 6-10 May in place of 13-17',
    'the standup is preponed, now 9 in place of 10',
    "I'd told you the deck was due Thursday but it's Friday now",
    "I told you the client was away Thursday but it's Friday now",
    'the 16th is a working day for the printers',
    'the 16th is a working day?',
    'our meeting is Thursday not Friday',
    "it's Thursday not Friday",
    'the deadline is Thursday instead of Friday',
    "I told you I'd be back Monday",
  ])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ["switched my day off, it's fri not thurs", 'return kofi 11-26; kofi away 11-27'],
    ['switched my day off, its fri not thurs', 'return kofi 11-26; kofi away 11-27'],
    ["changed my day off, it's Friday not Thursday", 'return kofi 11-26; kofi away 11-27'],
    ['swapped my day off: Friday not Thursday', 'return kofi 11-26; kofi away 11-27'],
    ['swapped my day off from Thursday to Friday', 'return kofi 11-26; kofi away 11-27'],
    ['moved my day off from Thursday to Friday', 'return kofi 11-26; kofi away 11-27'],
    ['moving my PTO from Thursday to Friday', 'return kofi 11-26; kofi away 11-27'],
    ['my day off is now Friday, not Thursday', 'return kofi 11-26; kofi away 11-27'],
    ['day off is Friday now not Thursday', 'return kofi 11-26; kofi away 11-27'],
    ["I'm off Friday now, not Thursday", 'return kofi 11-26; kofi away 11-27'],
    ["I'm off Friday instead of Thursday", 'return kofi 11-26; kofi away 11-27'],
    ['off Friday rather than Thursday', 'return kofi 11-26; kofi away 11-27'],
    ['swap: off 4/12 not 27/11', 'return kofi 11-27; kofi away 12-04'],
    ['swap: off Friday not Thursday', 'return kofi 11-26; kofi away 11-27'],
    [
      'my leave is preponed, now 7-9 Dec in place of 14-16 Dec',
      'return kofi 12-14..12-16; kofi away 12-07..12-09',
    ],
    [
      'My leave is preponed, now it is 7th to 9th Dec in place of 14th to 16th',
      'return kofi 12-14..12-16; kofi away 12-07..12-09',
    ],
    ['My leave has been preponed to Thursday in place of Friday', 'return kofi 11-27; kofi away 11-26'],
    ['leave postponed, now 14-16 Dec instead of 7-9 Dec', 'return kofi 12-07..12-09; kofi away 12-14..12-16'],
    ['PTO moved: now Friday instead of Thursday', 'return kofi 11-26; kofi away 11-27'],
    ["I'd told you I'd be away Thursday but it's Friday now", 'return kofi 11-26; kofi away 11-27'],
    ["I told you I'd be off Thursday, but it's Friday now", 'return kofi 11-26; kofi away 11-27'],
    [
      "I'd told you I'd be away on Thursday, but my niece has rearranged and it's Friday I'll be missing instead.",
      'return kofi 11-26; kofi away 11-27',
    ],
    ["I said I'd be out Thursday, it's actually Friday", 'return kofi 11-26; kofi away 11-27'],
    ["said I'm off Thursday, now it's Friday", 'return kofi 11-26; kofi away 11-27'],
    ["earlier I said I'd be off Thursday but it has moved to Friday", 'return kofi 11-26; kofi away 11-27'],
    ['The 4th is a working day once more', 'return kofi 12-04'],
    ['Friday is a working day again for me', 'return kofi 11-27'],
    [
      'Changing my days: 1.12. you have me at work, I take 3.12. free instead.',
      'return kofi 12-01; kofi away 12-03',
    ],
    ['taking Friday off instead of Thursday', 'return kofi 11-26; kofi away 11-27'],
    ['taking Friday instead of Thursday', 'return kofi 11-26; kofi away 11-27'],
    ['wfh Friday instead of Thursday', 'return kofi 11-26; kofi remote 11-27'],
    ['my week off is now 7-11 Dec, not 14-18 Dec', 'return kofi 12-14..12-18; kofi away 12-07..12-11'],
    ["Noor swapped her day off, it's Friday not Thursday", 'return noor 11-26; noor away 11-27'],
    ['Noor is off Friday instead of Thursday now', 'return noor 11-26; noor away 11-27'],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));
});
