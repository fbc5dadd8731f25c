// Lengths: "3 days", "a fortnight", "couple of hours", "half an hour".
import type { DateRule, Unplaced } from './date-rule.ts';
import { COUNT_WORDS, countOf } from './number-words.ts';

type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

const UNITS: Readonly<Record<string, Unit>> = {
  m: 'minute',
  min: 'minute',
  minute: 'minute',
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  d: 'day',
  day: 'day',
  w: 'week',
  wk: 'week',
  week: 'week',
  month: 'month',
  year: 'year',
};
const UNIT = '(minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';
const KIND =
  '(?:(?:more|full|whole|solid|extra|further|additional|long|good|calendar|little|short|straight) )*';

const unitOf = (name: string): Unit => UNITS[name.replace(/s$/, '')] ?? 'day';

function length(count: number | null, unit: Unit, vague = false): Unplaced | null {
  if (count === null || count > 1000) return null;
  return { kind: 'length', count, unit, ...(vague ? { vague: true } : {}) } as Unplaced;
}

const NEXT = /^(?:the )?next /; // yes: the next couple of days · no: a few days

/** "The next few days" begin today. */
const ahead = (whole: string, said: Unplaced | null): Unplaced | null =>
  said !== null && NEXT.test(whole) ? ({ ...said, next: true } as Unplaced) : said;

/** Rules for lengths. */
export const LENGTH_RULES: readonly DateRule[] = [
  {
    // yes: 3 days, a week, two more weeks, 10 working days, 1.5 hours · no: days
    pattern: new RegExp(
      `(?<![\\d.,])(?:another )?(\\d{1,3}(?:[.,]\\d)?|a|an|one|another|${COUNT_WORDS})(?:[ -]${KIND}(?:(working|business|work|week) ?)?|-?)${UNIT}(?![ -](?:old|ago|later|late|early|earlier|behind|before|sooner|ahead)\\b)`,
    ),
    read: ([, count = '', working, unit = '']) => length(countOf(count), working ? 'workday' : unitOf(unit)),
  },
  {
    // yes: 2h, 30m, 5d · no: 45k
    pattern: /(\d{1,3})(h|hr|hrs|min|mins)/,
    read: ([, count = '', unit = '']) => length(countOf(count), unitOf(unit)),
  },
  {
    // yes: a fortnight, two fortnights · no: fortnite
    pattern: /(?:(a|one|two|the|next) )?fortnights?/,
    read: ([, count]) => length(2 * (count === 'two' ? 2 : 1), 'week'),
  },
  {
    // yes: a couple of days, couple weeks · no: a couple
    pattern: new RegExp(`(?:a |another |the next |next |last )?couple (?:of |more )?(?:working )?${UNIT}`),
    read: ([whole = '', unit = '']) => ahead(whole, length(2, unitOf(unit))),
  },
  {
    // yes: a few days, several weeks, some time · no: few
    pattern: new RegExp(
      `(?:a |the next |next )?(?:few|several|some|many) (?:more |working )?${UNIT}|(?:a |one )day or (?:two|so)|a week or (?:two|so)|(?:a|an|one|two|1|2) hours? or (?:two|so|three)|${'(?:\\d|two|three|one) (?:or|to|-) (?:\\d|two|three|four) (?:days|weeks|hours|months)'}`,
    ),
    read: ([whole = '', unit]) =>
      ahead(whole, length(3, unitOf(unit ?? /(hour|week|day|month)/.exec(whole)?.[1] ?? 'hour'), true)),
  },
  {
    // yes: half an hour, half hour, an hour and a half · no: half a day
    pattern: /half an hour|half hour|an hour and a half|(\d) and a half hours/,
    read: ([whole = '', count]) => {
      if (whole.startsWith('half')) return length(30, 'minute');
      return length((count === undefined ? 1 : Number(count)) + 0.5, 'hour');
    },
  },
  {
    // yes: a week and a half, the next week and a half · no: a week and a bit
    pattern: /(?:(?:for )?the next |next |a |one )week and a half|(\d|two|three) and a half weeks/,
    read: ([, count]) => length((count === undefined ? 1 : (countOf(count) ?? 1)) + 0.5, 'week'),
  },
  {
    // yes: the whole week from monday · no: the whole week
    pattern: /(?:the (?:whole|entire|full)) week(?= (?:from|starting|beginning|commencing)\b)/,
    read: () => length(1, 'week'),
  },
  {
    // yes: for the next week · no: next week, the next week after
    pattern: /for the (?:next|coming) week(?! (?:after|of|or))/,
    read: () => ({ ...length(1, 'week'), next: true }) as Unplaced,
  },
  {
    // yes: next 3 days, the next two weeks · no: next week
    pattern: new RegExp(
      `(?:the |these )?(?:next|coming|following) (\\d{1,2}|${COUNT_WORDS})(?: (working|business|work))? ${UNIT}`,
    ),
    read: ([, count = '', working, unit = '']) =>
      ({ ...length(countOf(count), working ? 'workday' : unitOf(unit)), next: true }) as Unplaced,
  },
];
