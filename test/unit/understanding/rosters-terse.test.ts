// Rosters as somebody who reports for a team writes them: days that head lines, all but some, notes in brackets; and what only looks
// like them. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('terse rosters', () => {
  test.each([
    'Mon - deck due\nTue - shoot\nWed - nothing',
    'Mon - Noor review (10.30)',
    'Mon - Noor presents the deck, nobody out of ideas',
    'Everyone in bar the intern',
    'Everyone in today',
    'All in, full house',
    'All in on Contoso except Noor',
    'Everyone has signed off bar Noor',
    'Everyone liked it except Noor',
    'Everyone is in the loop bar Noor',
    'Is everyone in except Noor?',
    'Short-staffed tomorrow: Noor reviews the deck',
    "Scrap Noor's Thurs deck",
    "Noor's over it, can we move on?",
    'Noor is over the moon',
    'June late next year',
    "I'm not taking Contoso any more questions",
    "we don't have a call Friday any more",
    'client not signed off the deck for 7-11 Dec',
    'Noor, the deck - both versions today?',
    'June running costs are in',
    'June put a strain on the team',
  ])('%s says nothing', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ['Mon - Noor off\nTue - Alex Young WFH\nWed - all in', 'noor away 11-30; alexy remote 12-01'],
    ['Thu - Noor off am\nFri - Alex Young out from 3', 'noor away 11-26 -12:00; alexy away 11-27 15:00-'],
    ['Tomorrow - Noor late (11.00)', 'noor away 11-26 -11:00'],
    ['Everyone in bar Noor (flu, no ETA).', 'noor away 11-25'],
    ['All in bar Noor', 'noor away 11-25'],
    ['Full house today except Noor and Alex Young', 'noor away 11-25; alexy away 11-25'],
    ["Everyone's in tomorrow but Noor", 'noor away 11-26'],
    ['All in today apart from Noor', 'noor away 11-25'],
    ['All hands on deck today minus Noor', 'noor away 11-25'],
    ['Short-staffed tmrw: Noor off', 'noor away 11-26'],
    ["Scrap Noor's Thurs off - she's working.", 'return noor 11-26'],
    ['Noor on maternity leave from Monday, end TBC', 'noor away 11-30..open'],
    ['Noor: Diwali leave 30/11-3/12, WFH on the 4th.', 'noor away 11-30..12-03; noor remote 12-04'],
    ["Noor's over it, online as of now.", 'return noor 11-25'],
    ['Noor PM off Thu.', 'noor away 11-26 12:00-'],
    ['Noor, Alex Young - both WFH today', 'alexy remote 11-25; noor remote 11-25'],
    ["Noor's asked for 7-11 Dec, not signed off", 'noor away 12-07..12-11 tentative'],
    ["Noor isn't taking Friday any more", 'return noor 11-27'],
    ["I'm not taking Friday any more", 'return kofi 11-27'],
    ['June gone for the pm', 'june away 11-25 12:00-'],
    ['June late, in by 11', 'june away 11-25 -11:00'],
    ['June put in for Friday, I have to approve it', 'june away 11-27 tentative'],
    ['Everyone in bar June (flu, no ETA).', 'june away 11-25'],
    [
      'Noor + Alex Young travelling Thu, unreachable. Fri: both working from the Barcelona hotel.',
      'alexy away 11-26; noor away 11-26; alexy remote 11-27; noor remote 11-27',
    ],
    ['June: out for 3 days', 'june away 11-25..11-27'],
  ])('%s is read', (text, expected) => expect(saidBy(text)).toBe(expected));
});
