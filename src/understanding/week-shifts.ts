// "Tuesday and Wednesday next week", "next week Thursday": weekdays beside a week are of that week.
import { addDays } from '../domain/plain-date.ts';
import { mondayOf } from './calendar.ts';
import { isDay, linked, onDay } from './date-links.ts';
import type { DateMention, DayMention, LocalNow } from './dates.ts';
import type { Token } from './text.ts';

/** "Tuesday and Wednesday next week", "next week Thursday": the weekdays are of that week. */
export function shiftIntoNamedWeek(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
  now: LocalNow,
): readonly DateMention[] {
  const kept: DateMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at] as DateMention;
    if (!isWeek(mention)) {
      kept.push(mention);
      continue;
    }
    const before = weekdaysBefore(kept, mention, tokens);
    const after = before === 0 ? weekdaysAfter(mentions, at, tokens) : 0;
    const excepted = after > 0 && leavesOut(mention, mentions[at + 1], tokens);
    if ((before === 0 && after === 0) || excepted) kept.push(mention);
    shiftBefore(kept, before, mention, now);
    const days = mentions.slice(at + 1, at + 1 + after);
    const shifted = shiftedAfter(days, mention, now);
    const apart = excepted || saysState(mention, days[0], tokens);
    kept.push(...shifted.map((day, index) => (apart ? { ...day, start: days[index]?.start ?? 0 } : day)));
    at += after;
  }
  return kept;
}

const isWeek = (mention: DateMention): mention is DayMention =>
  isDay(mention) && mention.grain === 'week' && !mention.vague;

/** The weekdays kept last are of the week; the nearest takes its words too. */
function shiftBefore(kept: DateMention[], count: number, week: DayMention, now: LocalNow): void {
  for (let back = 1; back <= count; back += 1) {
    const moved = inWeek(kept[kept.length - back] as DayMention, week, now);
    kept[kept.length - back] = back === 1 ? { ...moved, end: week.end } : moved;
  }
}

function shiftedAfter(weekdays: readonly DateMention[], week: DayMention, now: LocalNow): DateMention[] {
  return weekdays.map((weekday, index) => {
    const moved = inWeek(weekday as DayMention, week, now);
    return index === 0 ? { ...moved, start: week.start } : moved;
  });
}

function inWeek(weekday: DayMention, week: DayMention, now: LocalNow): DayMention {
  const day = addDays(mondayOf(week.from), (weekday.bareWeekday ?? 1) - 1);
  if (week.past) return { ...onDay(weekday, day), past: true };
  return onDay(weekday, day < now.today && week.from === now.today ? weekday.from : day);
}

function weekdaysBefore(kept: readonly DateMention[], week: DayMention, tokens: readonly Token[]): number {
  let count = 0;
  let right: DateMention = week;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const left = kept[at];
    if (!isDay(left) || left.bareWeekday === undefined) break;
    const close =
      count === 0
        ? tokens.slice(left.end, right.start).every((t) => t.norm === 'of') && right.start - left.end < 2
        : linked(left, right, tokens);
    if (!close && !(count > 0 && insteadOf(left, right, tokens))) break;
    count += 1;
    right = left;
  }
  return count;
}

/** "Next week except Wednesday" keeps its week. */
const leavesOut = (week: DayMention, day: DateMention | undefined, tokens: readonly Token[]) =>
  tokens.slice(week.end, day?.start ?? week.end).some(({ norm }) => EXCEPTS.has(norm));

/** "This week I'm off Friday": the words between are no part of the day. */
const saysState = (week: DayMention, day: DateMention | undefined, tokens: readonly Token[]) =>
  day !== undefined && !tokens.slice(week.end, day.start).every(({ norm }) => PICKS.has(norm));

/** "Next week: Tuesday". */
const EXCEPTS = new Set('except for apart from aside other than but not excluding bar minus'.split(' '));
const PICKS = new Set(['on', ':', ',', '(', '-', ...EXCEPTS]);
/** "Xmas week: wfh Mon-Wed", "week of the 14th I'm off Monday". */
const STATES = new Set('i am will be off out away wfh remote ooo on pto leave : , -'.split(' '));
const STATES_AT_MOST = 4;

const INSTEAD = new Set(['instead', 'of', 'not', ',', 'rather', 'than', 'from', 'to']);

const insteadOf = (left: DateMention, right: DateMention, tokens: readonly Token[]) =>
  right.start - left.end <= 3 &&
  tokens.slice(left.end, right.start).every((token) => INSTEAD.has(token.norm));

function weekdaysAfter(mentions: readonly DateMention[], at: number, tokens: readonly Token[]): number {
  let count = 0;
  let left = mentions[at] as DateMention;
  for (let next = at + 1; next < mentions.length; next += 1) {
    const right = mentions[next];
    if (!isDay(right) || right.bareWeekday === undefined) break;
    const between = tokens.slice(left.end, right.start);
    const close =
      count === 0
        ? (between.length <= 3 && between.every((token) => PICKS.has(token.norm))) ||
          (between.length <= STATES_AT_MOST && between.every((token) => STATES.has(token.norm)))
        : linked(left, right, tokens);
    if (!close) break;
    count += 1;
    left = right;
  }
  return count;
}
