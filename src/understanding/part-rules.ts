// Parts of a day: "this afternoon", "Friday pm", "the first half", "end of day".
import { timeOfMinutes } from '../domain/plain-date.ts';
import type { DateRule, Unplaced } from './date-rule.ts';
import { WEEKDAY_NAMES } from './weekday-names.ts';

const ISH = '(?:[ -]*ish)?';

const PARTS: Readonly<
  Record<
    string,
    { part: 'morning' | 'afternoon' | 'evening' | 'midday' | 'lunch'; from: number; to?: number }
  >
> = {
  morning: { part: 'morning', from: 0, to: 720 },
  am: { part: 'morning', from: 0, to: 720 },
  afternoon: { part: 'afternoon', from: 720, to: 1440 },
  pm: { part: 'afternoon', from: 720, to: 1440 },
  evening: { part: 'evening', from: 1080, to: 1440 },
  night: { part: 'evening', from: 1080, to: 1440 },
  noon: { part: 'midday', from: 720 },
  midday: { part: 'midday', from: 720 },
  lunch: { part: 'lunch', from: 780 },
  lunchtime: { part: 'lunch', from: 780 },
};

function partOfDay(word: string, today?: string): Unplaced | null {
  const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  if (!part) return null;
  return {
    kind: 'time',
    from: timeOfMinutes(part.from),
    ...(part.to === undefined ? {} : { to: timeOfMinutes(part.to) }),
    part: part.part,
    ...(today === undefined ? {} : { day: today }),
  } as Unplaced;
}

/** Rules for the parts of a day. */
export const PART_RULES: readonly DateRule[] = [
  {
    // yes: the second half, first half off, first half of the day, first half of tomorrow · no: first half of next week
    pattern: new RegExp(
      `(?:the )?(first|second|1st|2nd) half(?: of the day| of(?= (?:today|tomorrow|the \\d|${WEEKDAY_NAMES})))?(?! of\\b)`,
    ),
    read: ([, which]) => partOfDay(which === 'first' || which === '1st' ? 'morning' : 'afternoon'),
  },
  {
    // yes: until after lunch · no: after lunch
    pattern: /(?<=until )after (?:lunch|lunchtime)/,
    read: () => ({ kind: 'time', from: timeOfMinutes(780) }) as Unplaced,
  },
  {
    // yes: noon, midday, lunchtime · no: afternoon
    pattern: new RegExp(`(noon|midday|lunchtime|lunch)${ISH}`),
    read: ([, word = '']) => partOfDay(word),
  },
  {
    // yes: this afternoon, tonight, this am · no: this
    pattern:
      /(?:this|today 's|later this|rest of the|the rest of the|rest of this) (morning|afternoon|evening|am|pm)|to(night)/,
    read: ([, part, night], { today }) => partOfDay(part ?? night ?? '', today),
  },
  {
    // yes: tomorrow am, morning, friday pm · no: i am
    pattern:
      /(?:(?:in |for )?the |first thing in the |early |late |all |mid-? ?)?(morning|afternoon|evening)s?(?: of(?= (?:the )?\d))?|(?<=(?:in|for) the )(am|pm)|(?<=(?:day|tomorrow|mon|tue|tues|wed|thu|fri|\d(?:st|nd|rd|th)?) )(am|pm)/,
    read: ([whole = '', part, half, beside]) => {
      const said = partOfDay(part ?? half ?? beside ?? '');
      return said !== null && whole.endsWith(' of') ? ({ ...said, ofNext: true } as Unplaced) : said;
    },
  },
  {
    // yes: out pm, wfh am, pm off · no: i am, the pm, am i
    pattern:
      /(?<=(?:^|[ (])(?:out|off|away|ooo|wfh|pto|leave|remote|unavailable|offline|online|in|only|home|sick) )(am|pm)(?! (?:i|not|so|going|to)\b)|(?<!\d ?)\b(pm)(?= (?:off|out|away|wfh)\b)|(?<=\(|half day,? )(am|pm)(?= ?\)| only|$)/,
    read: ([, half, off, bracketed]) => partOfDay(half ?? off ?? bracketed ?? ''),
  },
  {
    // yes: end of day, eod, cob, close of play · no: end
    pattern: /(?:the )?end of (?:the )?day|eod|cob|cop|close of (?:business|play)/,
    read: () => ({ kind: 'time', from: timeOfMinutes(1080), part: 'evening' }) as Unplaced,
  },
];
