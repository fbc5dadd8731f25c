// Days that are told from the day named before them: "the following Wednesday", "the day after", "that whole week".
import { addDays, type Weekday } from '../domain/plain-date.ts';
import { lastOfWorkdays, mondayOf, weekdayAfter } from './calendar.ts';
import { isDay, onDay } from './date-links.ts';
import type { DateMention, DayMention, LocalNow } from './dates.ts';
import type { Token } from './text.ts';

/** Resolves them; one that needs a day before it and has none is dropped. */
export function resolveRelative(
  mentions: readonly DateMention[],
  _tokens: readonly Token[],
  { workdays }: LocalNow,
): readonly DateMention[] {
  let last: DayMention | null = null;
  const resolved: DateMention[] = [];
  for (const mention of mentions) {
    if (!isDay(mention)) {
      resolved.push(mention);
      continue;
    }
    const day: DayMention | null = last === null ? alone(mention) : after(last, mention, workdays);
    if (day === null) continue;
    last = day;
    resolved.push(day);
  }
  return resolved;
}

const NEEDS_ONE = new Set<DayMention['relative']>(['day_after', 'same_week', 'weekday_after']);

const alone = (mention: DayMention): DayMention | null => (NEEDS_ONE.has(mention.relative) ? null : mention);

function after(last: DayMention, mention: DayMention, workdays: readonly Weekday[]): DayMention {
  switch (mention.relative) {
    case 'day_after':
      return daysAfter(mention, last, workdays);
    case 'weekday_after':
    case 'following_weekday':
      return onDay(mention, weekdayAfter(mention.following ?? 1, last.to));
    case 'same_week':
      return week(mention, last, 0);
    case 'following_week':
      return week(mention, last, 7);
    default:
      return mention;
  }
}

/** "The day after" is the next one; "the two days after that" are so many working days. */
function daysAfter(mention: DayMention, { to }: DayMention, workdays: readonly Weekday[]): DayMention {
  const from = addDays(to, 1);
  return mention.count === undefined
    ? onDay(mention, from)
    : { ...onDay(mention, from), to: lastOfWorkdays(from, mention.count, workdays) };
}

function week(mention: DayMention, { to }: DayMention, ahead: number): DayMention {
  const monday = addDays(mondayOf(to), ahead);
  return { ...mention, from: monday, to: addDays(monday, 4) };
}
