// "Mon, Tue and Thurs", "next Thurs and Fri": weekdays of a list come one after the other.
import { addDays, type IsoDate, weekdayOf } from '../domain/plain-date.ts';
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
  return between.length <= 2 && between.every(({ norm }) => LIST_LINKS.has(norm));
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

const OPENS_DATES = new Set(['(', ',', ':']);

/** "Mon-Wed (12/7-12/9)", "Thursday and Friday, 26th and 27th": the dates say it again, and say it better. */
export function dropRestatedWeekdays(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  for (let at = 0; at + 2 < mentions.length; at += 1) {
    const [first, second, date] = mentions.slice(at, at + 3);
    if (
      !isNamed(first, tokens) ||
      !isNamed(second, tokens) ||
      !isDay(date) ||
      date.bareWeekday !== undefined ||
      date.grain !== 'day'
    )
      continue;
    const between = tokens.slice(second.end, date.start);
    if (between.length > 1 || !between.every(({ norm }) => OPENS_DATES.has(norm))) continue;
    const last = date.from === date.to ? mentions[at + 3] : date;
    if (!isDay(last) || !isOn(date.from, first) || !isOn(last.to, second)) continue;
    return [
      ...mentions.slice(0, at),
      { ...date, start: first.start },
      ...dropRestatedWeekdays(mentions.slice(at + 3), tokens),
    ];
  }
  return mentions;
}

const BARE_RANGE = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/; // yes: 11 · no: 11am

/** "Next week (7-11)", "Mon-Fri (7-11)": the figures are its dates, no hours. */
export function dropRestatedDates(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  return mentions.filter((mention, at) => {
    const before = mentions[at - 1];
    if (mention.kind !== 'time' || !isDay(before) || tokens[mention.start - 1]?.norm !== '(') return true;
    const said = tokens.slice(mention.start, mention.end).filter(({ norm }) => BARE_RANGE.test(norm));
    const first = mentions[at - 2];
    const ranges = isDay(first) && before.from === before.to && before.start - first.end <= 1;
    const from = ranges ? first.from : before.from;
    return !(
      said.length === 2 &&
      Number.parseInt(said[0]?.norm ?? '', 10) === Number(from.slice(8)) &&
      Number.parseInt(said[1]?.norm ?? '', 10) === Number(before.to.slice(8))
    );
  });
}

/** A weekday by its name alone: "Friday", "next Friday". */
const isNamed = (mention: DateMention | undefined, tokens: readonly Token[]): mention is DayMention =>
  isDay(mention) && mention.from === mention.to && isWeekdayName(tokens[mention.end - 1]?.norm ?? '');

const isOn = (day: IsoDate, { from }: DayMention) => weekdayOf(day) === weekdayOf(from);
