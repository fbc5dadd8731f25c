// "The week of Feb 15", "w/c 15th", "weeks of 7 and 14 Dec": Monday to Friday of the weeks that a day names.
import { addDays, weekdayOf } from '../domain/plain-date.ts';
import { mondayOf } from './calendar.ts';
import { isDay, linked } from './date-links.ts';
import type { DateMention, DayMention } from './dates.ts';
import type { Token } from './text.ts';

const LEADS = new Set(
  'of commencing beginning starting ending the w/c c b e / wc from week weeks with on .'.split(' '),
);
const LEADS_AT_MOST = 4;
const NAMES_WEEK = /^(?:the )?(?:weeks? (?:of|commencing|beginning|starting|ending)|wc|with \/ [cbe])/; // yes: the week of · no: week on
const NAMES_WEEKS = /^(?:the )?weeks/; // yes: weeks of · no: week of

/** Days behind such words as their weeks. */
export function startOfNamedWeek(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  let several = false;
  return mentions.map((mention, index) => {
    if (!isDay(mention) || mention.grain !== 'day') return mention;
    const before = mentions[index - 1];
    if (several && before !== undefined && linked(before, mention, tokens))
      return weekOf(mention, mention.start);
    const at = beforeLeads(mention, before, tokens);
    const words = tokens
      .slice(at + 1, mention.start)
      .map(({ norm }) => norm)
      .join(' ');
    if (isLength(before, at)) return mention;
    several = NAMES_WEEKS.test(words) && NAMES_WEEK.test(words);
    return NAMES_WEEK.test(words) ? weekOf(mention, at + 1) : mention;
  });
}

/** The place before the words that lead to a day; "Monday of the week of the 14th" keeps its own "of". */
function beforeLeads(
  { start }: DayMention,
  before: DateMention | undefined,
  tokens: readonly Token[],
): number {
  let at = start - 1;
  while (at >= start - LEADS_AT_MOST && LEADS.has(tokens[at]?.norm ?? '')) at -= 1;
  const ofWeek = tokens[at + 1]?.norm === 'of' && isDay(before) && before.end === at + 1;
  return ofWeek ? at + 1 : at;
}

/** "A week starting Thursday" is seven days. */
const isLength = (before: DateMention | undefined, at: number) =>
  before?.kind === 'length' && before.end > at + 1 && before.start <= at;

/** Of a day at a weekend the week to come. */
function weekOf({ from: day, end }: DayMention, start: number): DayMention {
  const workday = weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day;
  const monday = mondayOf(workday);
  return { kind: 'day', grain: 'week', from: monday, to: addDays(monday, 4), start, end };
}
