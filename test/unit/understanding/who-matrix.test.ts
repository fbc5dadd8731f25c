// Who is away, as a matrix: every way to say it of somebody else, with every time phrase, reads as "I'm out" reads with the
// same phrase. Kofi writes, on Wednesday 25 November 2026 at half past nine.
import { saidBy } from '../../support/understanding.ts';

const WHENS = [
  'today',
  'tomorrow',
  'on Friday',
  'until Monday',
  'through Friday',
  'next week',
  'this afternoon',
  'from 2',
  'Mon-Wed',
  'Thu + Fri',
  'for 3 days',
  'tomorrow morning',
  'until further notice',
  '30 Nov - 4 Dec',
] as const;

const SAID = [
  "NAME's out",
  'NAME is off',
  "NAME won't be in",
  'heads up, NAME is out',
  'NAME has called in sick, off',
  "NAME just texted, she's ill, off",
  "NAME asked me to say she's out",
  'NAME wanted me to let you know she is off',
  'Morning! NAME is away',
  'NAME: out',
  'NAME - out',
  '*NAME* is off',
  'NAME (off',
  'NAME, who is on my team, is off',
  'NAME (dentist) is off',
  "NAME let me know she's out",
  'NAME says: "I\'m out',
] as const;

describe.each(SAID)('%s', (frame) => {
  test.each(WHENS)('%s', (when) => {
    const mine = saidBy(`I'm out ${when}`);
    expect(mine).not.toBe('');
    const closed = frame.includes('(off') ? ')' : frame.includes('"') ? '"' : '';
    for (const name of ['Noor', 'June'])
      expect(saidBy(`${frame.replace('NAME', name)} ${when}${closed}`)).toBe(
        mine.replaceAll('kofi', name.toLowerCase()),
      );
  });
});

describe.each(['no NAME', "we're without NAME", "we don't have NAME", "we've lost NAME"])('%s', (frame) => {
  test.each(WHENS)('%s', (when) => {
    expect(saidBy(`${frame.replace('NAME', 'Noor')} ${when}`)).toBe(
      saidBy(`I'm out ${when}`).replaceAll('kofi', 'noor'),
    );
  });
});

describe('a day that heads a line', () => {
  test.each([
    'tomorrow',
    'Friday',
    'Mon-Wed',
    'Thu + Fri',
    'this afternoon',
    '30 Nov - 4 Dec',
    'Mon, Tue and Wed',
  ])('%s', (when) => {
    expect(saidBy(`${when}: Noor off`)).toBe(saidBy(`I'm out ${when}`).replaceAll('kofi', 'noor'));
    expect(saidBy(`${when}: off`)).toBe(saidBy(`I'm out ${when}`));
  });

  test('each line has its own', () => {
    expect(saidBy('Thu: Noor off, Fri: June off')).toBe('noor away 11-26; june away 11-27');
  });
});

describe('lists', () => {
  test.each([
    ['Out today - Noor, June', 'noor away 11-25; june away 11-25'],
    ['Out today: Noor & June, back tomorrow', 'noor away 11-25; june away 11-25'],
    ["Who's out today: Noor, June", 'noor away 11-25; june away 11-25'],
    ['Absences today:\n• Noor\n• June', 'noor away 11-25; june away 11-25'],
    ['Out today: Noor (dentist, from 2), June (all day)', 'noor away 11-25 14:00-; june away 11-25'],
    ['Out today:\n- Noor (dentist, from 2)\n- June (all day)', 'noor away 11-25 14:00-; june away 11-25'],
    ['Out today: Noor (back Friday), June', 'noor away 11-25..11-26; june away 11-25'],
    ['Noor (dentist, from 2), June (all day)', 'noor away 11-25 14:00-; june away 11-25'],
    ['June - strep, out through Friday', 'june away 11-25..11-27'],
    ['Noor - off today\nJune - off tomorrow', 'noor away 11-25; june away 11-26'],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));

  test.each([
    ['Noor - take Friday off', ''],
    ["Noor - I'm out today", 'kofi away 11-25'],
    ['Noor - out today, can you cover?', 'kofi away 11-25'],
    ['Out today - Noor is covering', 'kofi away 11-25'],
  ])('who is spoken to is not who is away: %s', (text, said) => expect(saidBy(text)).toBe(said));
});

describe('stories in which no word says that somebody is away', () => {
  test.each([
    ['tested positive for covid', 'WHO away 11-25'],
    ['got the flu, back Monday', 'WHO away 11-25..11-29'],
    ['stuck in Denver until Friday', 'WHO away 11-25..11-26'],
    ["can't make it in, will work from home", 'WHO remote 11-25'],
    ["can't come in today, working from home", 'WHO remote 11-25'],
    ["can't make it in today", 'WHO away 11-25'],
  ])('%s', (story, said) => {
    expect(saidBy(`I ${story}`.replace('I stuck', "I'm stuck"))).toBe(said.replace('WHO', 'kofi'));
    expect(saidBy(`Noor ${story}`.replace('Noor stuck', 'Noor is stuck'))).toBe(said.replace('WHO', 'noor'));
  });

  test.each([
    ["my son is ill so I'm home with him", 'kofi away 11-25'],
    ["kid's ill, I'm looking after him today", 'kofi away 11-25'],
    ["my wife is ill so I've got the kids today", 'kofi away 11-25'],
    ["Noor's son is ill so she's home with him", 'noor away 11-25'],
    ['my flight got cancelled so stuck in Denver till tomorrow', 'kofi away 11-25'],
    ['not in today, wfh', 'kofi remote 11-25'],
    ['Noor had to leave, kid is sick', 'noor away 11-25'],
    ["Noor's left for the day", 'noor away 11-25'],
    ['Noor called out', 'noor away 11-25'],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));

  test.each([
    'my flight got cancelled',
    'the client just texted, off today',
    'my sister Noor is out today',
    "no Noor's wife today",
    'Noor take tomorrow off, you earned it',
    'my son is ill so my wife is home with him',
    'my husband tested positive',
    'the ad tested positive with mums',
    'the nanny has covid',
    'looking after the kids section today',
    'stuck in meetings until 3',
    'stuck in Figma until 3',
    'Noor left early on Friday',
    'Noor called out the issue today',
    'Noor had to leave the call',
    'we lost Noor on Friday',
    "we've lost Noor to the other team",
    "we've lost the signal until Thursday",
    'laptop is off to repair until Monday',
    'back to work everyone',
    'no more bugs, all working',
    'have you got covid?',
  ])('nobody is away: %s', (text) => expect(saidBy(text)).toBe(''));
});

describe('neither of two', () => {
  test.each([
    ['neither Noor nor June is in today', 'noor away 11-25; june away 11-25'],
    ['Neither Noor nor June will be in tomorrow', 'noor away 11-26; june away 11-26'],
    ['neither Noor nor I will be in tomorrow', 'noor away 11-26; kofi away 11-26'],
    ['neither Noor nor June is in the deck today', ''],
    ['neither Noor nor June is the lead today', ''],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));
});
