// "From the 21st for the rest of the year", "the rest of December off from the 18th": the rest of a time begins on the day
// that is said beside it.
import { isDay } from './date-links.ts';
import type { DateMention, DayMention } from './dates.ts';
import type { Token } from './text.ts';

const RESTS = new Set(['rest', 'remainder', 'balance']);
const LEADS = new Set(['for', 'through', 'and', ',', 'until', '-', 'to', 'then', 'off', 'out']);
const LINKS_AT_MOST = 2;
const OPENS = new Set(['from', 'starting', 'beginning', 'since']);

const isRest = (mention: DayMention, tokens: readonly Token[]): boolean =>
  mention.from !== mention.to && tokens.slice(mention.start, mention.end).some(({ norm }) => RESTS.has(norm));

const isOpening = ({ start }: DayMention, tokens: readonly Token[]) =>
  [tokens[start - 1], tokens[start - 2]].some((token) => OPENS.has(token?.norm ?? ''));

/** True where the second is the rest of a time that the first opens, or the other way round. */
function belongs(one: DateMention | undefined, two: DateMention | undefined, tokens: readonly Token[]) {
  if (!isDay(one) || !isDay(two) || one.end > two.start) return false;
  const [day, rest] = isRest(two, tokens) ? [one, two] : [two, one];
  if (!isRest(rest, tokens) || isRest(day, tokens) || !isOpening(day, tokens)) return false;
  if (day.from !== day.to || day.from < rest.from || day.from > rest.to) return false;
  const between = tokens.slice(one.end, two.start);
  return (
    between.length <= LINKS_AT_MOST &&
    between.every(({ norm }) => LEADS.has(norm) || OPENS.has(norm) || norm === 'the')
  );
}

/** Joins the rest of a week, a month or a year with the day it begins on. */
export function joinRests(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (!isDay(before) || !isDay(mention) || !belongs(before, mention, tokens)) {
      joined.push(mention);
      continue;
    }
    const [day, rest] = isRest(mention, tokens) ? [before, mention] : [mention, before];
    joined[joined.length - 1] = { ...rest, from: day.from, start: before.start, end: mention.end };
  }
  return joined;
}
