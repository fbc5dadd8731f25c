// "Mon, Tue and Thurs", "next Thurs and Fri": weekdays of a list come one after the other.
import { addDays } from '../domain/plain-date.ts';
import { weekdayAfter } from './calendar.ts';
import { isDay, onDay } from './date-links.ts';
import type { DateMention, DayMention } from './dates.ts';
import type { Token } from './text.ts';
import { isWeekdayName } from './weekday-names.ts';

const LIST_LINKS = new Set([',', 'and', '&', '+', '/', 'or', 'plus', 'also']);

/** Moves a bare weekday behind the weekday that it is listed after. */
export function inSequence(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const done: DateMention[] = [];
  for (const mention of mentions) {
    const before = done.at(-1);
    done.push(
      isDay(mention) && isDay(before) && isListed(before, mention, tokens)
        ? after(before, mention, tokens)
        : mention,
    );
  }
  return done;
}

function isListed(before: DayMention, mention: DayMention, tokens: readonly Token[]): boolean {
  if (mention.bareWeekday === undefined || before.past || before.from !== before.to) return false;
  const between = tokens.slice(before.end, mention.start);
  return between.length > 0 && between.length <= 2 && between.every(({ norm }) => LIST_LINKS.has(norm));
}

function after(before: DayMention, mention: DayMention, tokens: readonly Token[]): DayMention {
  const weekday = mention.bareWeekday ?? 1;
  if (before.bareWeekday !== undefined) {
    const late = mention.from < before.from && before.bareWeekday < weekday;
    return late ? { ...mention, from: addDays(mention.from, 7), to: addDays(mention.from, 7) } : mention;
  }
  const named = tokens.slice(before.start, before.end).some(({ norm }) => isWeekdayName(norm));
  return named && mention.from <= before.from ? onDay(mention, weekdayAfter(weekday, before.from)) : mention;
}
