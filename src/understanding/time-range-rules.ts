// From one time of day to another: "2-4pm", "noon to 2", "between half two and four".
import { timeOfMinutes } from '../domain/plain-date.ts';
import { at, CLOCK, COUNTED, clock, HOUR_WORDS, ISH, minutesAt, spokenMinutes } from './clock-times.ts';
import type { DateRule, Unplaced } from './date-rule.ts';
import { countOf } from './number-words.ts';

/** "2-4pm", "11 to 1", "9:30-12": the end comes after the start; an am or pm said once counts for both. */
function range(groups: readonly (string | undefined)[]): Unplaced | null {
  const [, hour = '', colon, joined, half, hourTo = '', colonTo, joinedTo, halfTo] = groups;
  const minute = colon ?? joined;
  const minuteTo = colonTo ?? joinedTo;
  if (Number(hour) > 24 || Number(hourTo) > 24) return null;
  const shared = half?.startsWith('p') && Number(hourTo) < 12 ? 'pm' : undefined;
  const to = clock(hourTo, minuteTo, halfTo ?? shared);
  const from =
    to === null
      ? null
      : startOf(clock(hour, minute, half ?? halfTo), clock(hour, minute, 'am'), to, half, halfTo);
  const bare = [minute, minuteTo, half, halfTo].every((said) => said === undefined);
  return to === null || from === null ? null : fromTo(from, to, halfTo === undefined, bare);
}

/** The end comes after the start, in the afternoon where it must. */
function fromTo(from: number, to: number, mayBeLater: boolean, bare: boolean): Unplaced | null {
  const end = to <= from && mayBeLater ? to + 720 : to;
  if (end <= from || end > 1440) return null;
  return { kind: 'time', from: timeOfMinutes(from), to: timeOfMinutes(end), ...(bare ? { bare: true } : {}) };
}

/** "11-1pm" begins in the morning. */
function startOf(
  from: number | null,
  morning: number | null,
  to: number,
  half?: string,
  halfTo?: string,
): number | null {
  return from !== null && half === undefined && halfTo !== undefined && from >= to ? morning : from;
}

const SPOKEN = `(?:a )?(?:quarter|half|ten|twenty|five|10|20|5) (?:past|to) (?:\\d{1,2}|${HOUR_WORDS})|half (?:\\d{1,2}|${HOUR_WORDS})|(?:12 )?(?:noon|midday)|(?:${HOUR_WORDS})(?: o'?clock)?`;
const ANY = `${SPOKEN}|\\d{1,2}(?:[:.h][0-5]\\d)?${ISH}`;
const HALF_OF_DAY = '(?: ?(?:am|pm))?';
const MIDDAY = /noon|midday/; // yes: 12 noon · no: 12
const WORD = /^[a-z]+$/; // yes: two · no: half two
const FIGURES = /^\d/; // yes: 2:30 · no: two
const PARTS = /^(?:a )?(?:(\w+) )?(?:(past|to) )?(\w+?)(?: o'?clock)?$/; // yes: half past two · no: 2:30
const IN_FIGURES = /^(\d{1,2})(?:[:.h](\d{2}))?/; // yes: 2:30 · no: two

/** The minutes of any such time; null for none. */
function minutesOf(said: string, half = ''): number | null {
  if (MIDDAY.test(said)) return 720;
  const figures = IN_FIGURES.exec(said);
  const [, minutes, side = 'past', hour = ''] = PARTS.exec(said) ?? [];
  if (minutes !== undefined) return spokenMinutes(minutes, side, hour);
  if (figures !== null) return clock(figures[1], figures[2], half.trim() || undefined);
  return minutesAt(countOf(hour) ?? 99, 0, half.trim() || undefined, false);
}

/** Two times that make a range: "and" needs "between", two bare words need a word before them or "until". */
function joins(lead: string | undefined, from: string, link: string, to: string): boolean {
  if ((link === 'and' || link === '&') && lead !== 'between') return false;
  if (FIGURES.test(from) && FIGURES.test(to)) return link === '&' || MIDDAY.test(from);
  const bare = WORD.test(from) && !MIDDAY.test(from) && !MIDDAY.test(to);
  return !bare || lead !== undefined || link === 'until';
}

function spokenRange(
  from: number | null,
  morning: number | null,
  to: number | null,
  halves: string,
): Unplaced | null {
  if (from === null || to === null) return null;
  const start = from >= to && morning !== null && to <= 780 ? morning : from;
  return fromTo(start, to, halves === '', false);
}

/** Rules for ranges of times. */
export const TIME_RANGE_RULES: readonly DateRule[] = [
  {
    // yes: 14:00 - 16:00 hours · no: 14 - 16 hours
    pattern: /(?:from )?(\d{1,2})[:.]?([0-5]\d) ?(?:hours )?(?:-|to|until) ?(\d{1,2})[:.]?([0-5]\d) ?hours/,
    read: ([, hour, minute, hourTo, minuteTo]) =>
      range(['', hour, minute, undefined, undefined, hourTo, minuteTo]),
  },
  {
    // yes: 1pm - eod, noon until close of play · no: 1 - 2
    pattern: new RegExp(
      `(?:from )?(?:${CLOCK}|(${SPOKEN})) ?(?:-|to|until|through) ?(?:the )?(?:eod|cob|cop|end of (?:the )?day|close(?: of (?:business|play))?)`,
    ),
    read: ([, hour, colon, joined, half, words]) =>
      at(words === undefined ? clock(hour, colon ?? joined, half) : minutesOf(words)),
  },
  {
    // yes: 2 - 4pm, 11 to 1, 9:30 - 12, between 8 and 1 · no: 2 - 4 days
    pattern: new RegExp(
      `(?:between |from )?${CLOCK} ?(?:-|to|until|through|and) ?(?:about |around |like )?${CLOCK}${COUNTED}(?! ?-)`,
    ),
    read: (groups) =>
      (groups[0] ?? '').includes(' and ') && !(groups[0] ?? '').startsWith('between') ? null : range(groups),
  },
  {
    // yes: half 2 to 4, 10am - noon, from eleven to three, two until four, between 2 & 4 · no: one to one, 2 to 4
    pattern: new RegExp(
      `(?:(between|from) (?:about |around )?)?(${ANY})(${HALF_OF_DAY}) ?(-|to|until|through|and|&) ?(?:about |around )?(${ANY})(${HALF_OF_DAY})${COUNTED}(?! \\w+s\\b)`,
    ),
    read: ([, lead, from = '', half = '', link = '', to = '', halfTo = '']) =>
      joins(lead, from, link, to)
        ? spokenRange(
            minutesOf(from, half || halfTo),
            minutesOf(from, 'am'),
            minutesOf(to, halfTo),
            half + halfTo,
          )
        : null,
  },
];
