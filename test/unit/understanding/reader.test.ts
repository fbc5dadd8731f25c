// What holds for the reader as a whole: nothing makes it throw, the screen loses nothing, every reading is explained,
// and one line in a table teaches it a word.
import fc from 'fast-check';
import { CHANGES, type Interpretation } from '../../../src/domain/interpretations.ts';
import { LEXICON } from '../../../src/understanding/lexicon-data.ts';
import { createReader } from '../../../src/understanding/reader.ts';
import { ABSENCE_RULE_IDS } from '../../../src/understanding/rules.ts';
import { ORDINARY_CHAT } from '../../support/ordinary-chat.ts';
import { AGENCY, aMessage } from '../../support/understanding.ts';

const reader = createReader(AGENCY);
const DAY = /^\d{4}-\d{2}-\d{2}$/; // yes: 2026-11-25 · no: today
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/; // yes: 09:30 · no: 9:30

const PIECES = [
  'I am',
  "I'm",
  'im',
  'Noor is',
  'me and Noor are',
  'she is',
  'Contoso is',
  'out',
  'off',
  'OOO',
  'on leave',
  'wfh',
  'back',
  'sick',
  'away',
  'leaving at',
  'in at',
  'dentist',
  'until',
  'through',
  'from',
  'for',
  'on',
  'next',
  'not',
  'might be',
  'if',
  'after all',
  'paused',
  'pushed to',
  'cut by',
  '10%',
  'today',
  'tomorrow',
  'Friday',
  'Monday',
  'the 14th',
  '12/5',
  '3pm',
  '2-4',
  'next week',
  '3 days',
  'a week',
  'noon',
  'this afternoon',
  ',',
  '.',
  '?',
  '!',
  '\n',
  '-',
  '/',
  ':palm_tree:',
  '🌴',
  '<@noor>',
  '<#C_LAUNCH|launch>',
  '&gt;',
  '`',
  '```',
  '"',
  '&amp;',
  '\u200f',
  '\u0000',
  'no more',
  'half day',
  'taking',
  'day off',
  'instead of',
  'maybe',
  'see you',
  'feeling better',
  'can I take',
  'w/',
  "o'clock",
  'budget',
  'launch',
  'cancelled',
  'Alex',
];
const mash = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '));

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '  \n\t '],
    ['only emoji', ':tada: :palm_tree: 🌴🌴'],
    ['control characters', '\u0000\u0001\u0007'],
    ['right-to-left marks', '\u202eout tomorrow\u202c'],
    ['unclosed quotes and code', '"```out `tomorrow'],
    ['a thousand mentions', '<@noor>'.repeat(1000)],
    ['unclosed brackets', '<@'.repeat(5000)],
    ['many dashes', '-'.repeat(20000)],
    ['many tildes and backticks', '~`'.repeat(10000)],
    ['one long word', 'a'.repeat(40000)],
    ['many numbers', '1/2/3.4:5 '.repeat(4000)],
    ['many dates', 'out Mon Dec 5 to 12/9, back 3pm Friday '.repeat(1000)],
    ['a lone surrogate', '\ud83c out today'],
  ])('%s is read without a fault', (_what, text) => {
    expect(() => reader.readInFull(aMessage(text))).not.toThrow();
  });

  test('an instant that is none gives nothing', () => {
    expect(reader.readInFull(aMessage('out today', { sentAt: 'whenever' })).interpretations).toEqual([]);
  });

  test('an author nobody knows is never away', () => {
    expect(reader.read(aMessage('out today', { author: 'stranger' })).interpretations).toEqual([]);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), mash),
        (text) => reader.readInFull(aMessage(text)) !== null,
      ),
      {
        numRuns: 400,
      },
    );
  });

  test('every day that it gives is a real one, in order, and every time a time', () => {
    const isDay = (day: string) => DAY.test(day);
    const isSound = (item: Interpretation): boolean => {
      if (item.kind === 'campaign_change') return CHANGES.includes(item.change);
      const ordered = item.to == null || (isDay(item.to) && item.to >= item.from);
      return isDay(item.from) && ordered && (item.kind === 'return' || CLOCK.test(item.startTime ?? '00:00'));
    };
    fc.assert(
      fc.property(mash, (text) => reader.readInFull(aMessage(text)).interpretations.every(isSound)),
      { numRuns: 400 },
    );
  });
});

describe('the quick screen', () => {
  test('never loses what the full reader understands', () => {
    fc.assert(
      fc.property(mash, fc.constantFrom('C_TEAM', 'C_LAUNCH'), (text, channel) => {
        const message = aMessage(text, { channel });
        expect(reader.read(message)).toEqual(reader.readInFull(message));
      }),
      { numRuns: 1500 },
    );
  });

  test('lets most ordinary chat pass unread', () => {
    const read = ORDINARY_CHAT.filter((text) => reader.admits(aMessage(text)));
    expect(read.length / ORDINARY_CHAT.length).toBeLessThan(0.5);
  });
});

describe('explanations', () => {
  test('each interpretation has one, with words of the message and a rule that names a construction', () => {
    const { interpretations, explanations } = reader.read(
      aMessage('Noor is sick today and I am out until Monday'),
    );
    expect(explanations).toHaveLength(interpretations.length);
    for (const { rule, evidence } of explanations) {
      expect(ABSENCE_RULE_IDS).toContain(rule);
      for (const { start, end, text } of evidence)
        expect('Noor is sick today and I am out until Monday'.slice(start, end)).toBe(text);
    }
  });

  test('no rule is named after a reason', () => {
    expect(
      ABSENCE_RULE_IDS.filter((rule) => /sick|ill|doctor|holiday|vacation|leave$|palm|child/.test(rule)),
    ).toEqual([]);
  });
});

describe('the lexicon is data', () => {
  test('one word and one phrase added to a table are understood everywhere', () => {
    const taught = createReader(AGENCY, {
      entries: [
        ...LEXICON.entries,
        { cue: 'away', means: { form: 'state' }, trigger: true, phrases: ['zonked', 'down the mines'] },
      ],
    });
    const said = (text: string) => taught.read(aMessage(text)).interpretations;
    expect(reader.read(aMessage('zonked tomorrow')).interpretations).toEqual([]);
    expect(said('zonked tomorrow')).toMatchObject([{ person: 'kofi', from: '2026-11-26' }]);
    expect(said("Noor's zonked until Monday")).toMatchObject([{ person: 'noor', to: '2026-11-29' }]);
    expect(said('I might be down the mines on Friday')).toMatchObject([
      { from: '2026-11-27', certainty: 'tentative' },
    ]);
    expect(said('not zonked Friday after all')).toMatchObject([{ kind: 'return', from: '2026-11-27' }]);
  });
});
