// "My leave is 8-9 Dec, not 7-8", "14-18 Dec instead of 7-11": numbers told against dates are dates of the same month.
import { dayOf } from './calendar.ts';
import { isDay } from './date-links.ts';
import type { DateMention, DayMention } from './dates.ts';
import type { Token } from './text.ts';

const AGAINST = new Set(['not', 'of', 'than', 'was', 'originally', 'previously']);
const BETWEEN = new Set([
  ...AGAINST,
  ',',
  '(',
  '-',
  'instead',
  'rather',
  'in',
  'place',
  'lieu',
  'and',
  'the',
]);
const DATE = /^(?:[12]?\d|3[01])$/; // yes: 7 · no: 7pm
const WITHIN = 4;

/** Ranges of bare numbers that are told against a range of dates before them. */
export function datesInstead(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    if (mention.kind !== 'time' || !isDay(before) || before.grain !== 'day') return mention;
    return againstDates(mention, before, tokens) ?? mention;
  });
}

function againstDates(numbers: DateMention, dates: DayMention, tokens: readonly Token[]): DayMention | null {
  const between = tokens.slice(dates.end, numbers.start).map(({ norm }) => norm);
  const told = between.length <= WITHIN && between.some((norm) => AGAINST.has(norm));
  const said = tokens.slice(numbers.start, numbers.end);
  const [first, last] = said.filter(({ norm }) => DATE.test(norm)).map(({ norm }) => Number(norm));
  const dated = tokens.slice(dates.start, dates.end).some(({ kind }) => kind === 'number');
  if (!told || !dated || !between.every((norm) => BETWEEN.has(norm)) || said.length > 3) return null;
  if (first === undefined || last === undefined || first >= last) return null;
  const [year, month] = [Number(dates.from.slice(0, 4)), Number(dates.from.slice(5, 7))];
  const [from, to] = [dayOf(year, month, first), dayOf(year, month, last)];
  if (from === null || to === null) return null;
  return { kind: 'day', from, to, grain: 'day', start: numbers.start, end: numbers.end };
}
