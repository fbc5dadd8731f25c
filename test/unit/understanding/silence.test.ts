// Silence is the default: what must never be read as an absence, a return or a change.
import { ORDINARY_CHAT } from '../../support/ordinary-chat.ts';
import { saidBy } from '../../support/understanding.ts';

describe('silence', () => {
  test.each(ORDINARY_CHAT)('ordinary chat says nothing: %s', (line) => {
    expect(saidBy(line)).toBe('');
  });

  test.each([
    ['a quoted line', '&gt; I am out tomorrow\nfeel better soon'],
    ['a quote to the end', '&gt;&gt;&gt; I am out tomorrow\nand Friday'],
    ['a code block', '```status: out of office today```'],
    ['inline code', 'set it to `OOO today` please'],
    ['struck-out words', '~I am out tomorrow~'],
    ['an absence that is over', 'I was out yesterday'],
    ['leave that is over', 'Noor was off all last week'],
    ['a question about others', 'is anyone out today?'],
    ['a question about one', 'is Noor out today?'],
    ['a question of when', "when's June back?"],
    ['a hypothetical', 'if I were out tomorrow would anyone notice'],
    ['a condition on an absence', "if I'm out tomorrow, ask Noor"],
    ['leave wished on someone', 'Take Friday off!'],
    ['a client', "Priya's on leave until the 9th"],
    ["a client's namesake", 'Noor from their legal team is out this week'],
    ['a namesake with another surname', 'Noor Okafor is out today'],
    ['a thing that is out', 'the newsletter is out today'],
    ['numbers that are off', 'the numbers are off on slide 9'],
    ['a closed office', 'office is closed Thursday and Friday'],
    ['a break', 'lunch, back in 30'],
    ['a break with no length', 'afk'],
    ['a good-bye', 'logging off, have a good weekend everyone'],
    ['a momentary place', "I'm at the airport"],
    ['load', 'In back to back calls until 4, slow to reply'],
    ['a standing pattern', "I don't work Fridays"],
    ['back from lunch', 'back from lunch'],
    ['back with a question', "I'm back with a question"],
    ['being in as always', "I'll be in tomorrow"],
    ['a Saturday', "I'm out on Saturday"],
    ['an idiom', "I'm out of patience"],
    ['a meeting', "I'm off to the Contoso call"],
  ])('%s says nothing', (_what, text) => {
    expect(saidBy(text)).toBe('');
  });

  describe('versions and measures are no days', () => {
    test.each([
      'it works on 6.06 and not on 7.04',
      'full res or half, both work, but not on 15.04.',
      'Not in 24 hours, no',
      'we are down from 4 to 3 options',
      'down to my last 30 min',
      'the score increases by 2 every time I exit from the menu',
      'back to 600 fps',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('how long something takes is no leave', () => {
    test.each([
      'It takes 3 days to render',
      'Legal review could take a week',
      'this edit is going to take 2 days to finish',
      'you have to wait for it to end (could take 24 hours)',
      'I spend 4 hours on this without success',
      'I need 2 hours for the retouching',
      'I need a day for this',
      "I'm going to take 5 days to back these files up",
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('verbs that look like events', () => {
    test.each([
      'tomorrow I have to wake up early',
      "today i wake up and it's there again",
      'shrink the logo from 400 to 300',
      'the jury is still out on route 2 this morning',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe("copy and quotes are nobody's", () => {
    test.each([
      'headline option 2: "I\'m out Friday. Are you?"',
      "Copy idea for the travel client: I'm off to the beach until September",
      'Caption: back in 5, out until Monday',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('out-of-office messages and paperwork', () => {
    test.each([
      'OOO auto-reply copy is due Friday',
      'got an OOO from Priya until the 9th',
      'Please log your PTO by Friday',
      'Leave requests for December are due by Friday',
      'Out of office bounced from the client',
      "kids today don't know about afk",
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('habits and nights', () => {
    test.each([
      "as usual I'm offline after 6",
      "most Fridays I'm offline by 4",
      "Normally I'm out by 3 on Thursdays",
      'My day ends at 4 normally',
      'Noor works from home on Fridays as ever',
      "I'll probably be in bed",
      "it's 1:30 here so I am going to bed",
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('what one is out of, off or dead to', () => {
    test.each([
      "I'm out of ideas for Thursday's pitch",
      "I'm ill-prepared for tomorrow's pitch",
      "I'm away with the fairies today",
      "well I'm about dead I will try tomorrow",
      "I can't back out of it for a year though",
      'i unplugged EVERYTHING until I find help',
      'getting so dark until I turn it up',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('sign-offs that are approvals, slots and meetings', () => {
    test.each([
      'Need sign off by Thursday noon',
      "can't do Thursday for the crit, Friday works",
      "I'm with the client from 2 on Zoom",
      "I'll be at the Contoso workshop with you at 2",
      "I'll be back with numbers by 4",
      'Happy holidays, see you in January',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('being back from little, and things that are back', () => {
    test.each([
      "I'm back with a question",
      'im back its ati',
      "i'm back, didn't work, tried the old file",
      "Ok I'm back, with some more questions. I have put the fonts in.",
      'back from my ciggie, where were we',
      'log off, log on, then go back in and untick it',
      'logging out and logging back in',
      'Tracking pixel: working again',
      'Figma is down, back at 11 they say',
      "I'm going to reinstall and ask here again tomorrow",
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('signs of an absence withdrawn beside words of place', () => {
    test.each([
      "the font isn't loading anymore; I am on the new version",
      'as I said I am on my laptop',
      'not yet, I can do that though, as I said',
      'plugin is no more available',
      "Nevermind. I'll come back with questions",
      'see http://mirror.in.th/a/b moved permanently',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('campaign talk that changes nothing', () => {
    test.each([
      'Contoso followers went from 10k to 12k',
      'Contoso cancelled our lunch',
      'I dreamt that Contoso cancelled',
      'Contoso was paused when I joined',
      'the Contoso paused-state icon is missing',
      'Dropped the Contoso assets in the drive',
      'Cut the Contoso reel to 30s as briefed',
      "I've extended the Contoso timeline in the sheet to show January",
      'Contoso case study went live on our site',
      'The Contoso press release goes out tomorrow at 9',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('socials, errands and what things do', () => {
    test.each([
      'count me out for Thursday drinks',
      "I'm out for Thursday's drinks, sorry",
      'catering leaves at 2',
      'afk til the kettle boils',
      'on lunch until 2',
      "I'm around until 5",
      'leaving card for Sam is on my desk until 3',
      'popping to Tailspin to drop samples',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('what others say, give and order', () => {
    test.each([
      "Line 4 says I'm off on Friday",
      'Her status says away until 3',
      'give Noor Friday off, she earned it',
      "go home June, you're ill",
      'should I be off on Friday, ask June',
      'supposed to be off today but here I am',
      'I need a week off after that pitch',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe('papers and things that are out', () => {
    test.each([
      'the revised timings, out with the client until tomorrow',
      'will be out by Friday, the new deck',
      'Not available in Germany until Friday',
      "Out of 40 entries we're in the top 5 until Friday's vote",
      "the server's moving tonight, so it'll be offline from 10",
      "I'm on shoot calls until 3",
      'starting early tomorrow at 7',
      'I will get back by 4 with the numbers',
    ])('%s', (text) => {
      expect(saidBy(text)).toBe('');
    });
  });

  describe("talk in a campaign's own channel", () => {
    test.each([
      'killed it today team',
      'We were out of the office on Tuesday when it happened',
      'timeline slipped on my side by an hour',
      "Let's pause here for lunch",
      'pausing for a coffee',
      'gotta go, bye',
      'please stop it',
      'stop it please',
      'it came up in the call',
      "that's pretty advanced",
      'just reboot',
      'it freezes when I export',
      "it won't happen again",
      "I don't want it",
      'can it be exported twice?',
      "don't ask me for the asset list",
      'hold up, I am reading',
    ])('%s', (text) => {
      expect(saidBy(text, { channel: 'C_LAUNCH' })).toBe('');
    });
  });

  test('a first name that fits two people is a question, not an absence', () => {
    expect(saidBy('Alex is out today')).toBe('');
  });
});
