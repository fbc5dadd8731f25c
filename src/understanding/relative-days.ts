// Days that are told from the day named before them: "the following Wednesday", "the day after", "that whole week".
import { addDays } from '../domain/plain-date.ts';
import { mondayOf, weekdayAfter } from './calendar.ts';
import { isDay, onDay } from './date-links.ts';
import type { DateMention, DayMention } from './dates.ts';

/** Resolves them; one that needs a day before it and has none is dropped. */
export function resolveRelative(mentions: readonly DateMention[]): readonly DateMention[] {
  let last: DayMention | null = null;
  const resolved: DateMention[] = [];
  for (const mention of mentions) {
    if (!isDay(mention)) {
      resolved.push(mention);
      continue;
    }
    const day: DayMention | null = last === null ? alone(mention) : after(last, mention);
    if (day === null) continue;
    last = day;
    resolved.push(day);
  }
  return resolved;
}

const NEEDS_ONE = new Set<DayMention['relative']>(['day_after', 'same_week', 'weekday_after']);

const alone = (mention: DayMention): DayMention | null => (NEEDS_ONE.has(mention.relative) ? null : mention);

function after(last: DayMention, mention: DayMention): DayMention {
  switch (mention.relative) {
    case 'day_after':
      return onDay(mention, addDays(last.to, 1));
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

function week(mention: DayMention, { to }: DayMention, ahead: number): DayMention {
  const monday = addDays(mondayOf(to), ahead);
  return { ...mention, from: monday, to: addDays(monday, 4) };
}
