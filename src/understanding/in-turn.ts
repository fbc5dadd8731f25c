// Clauses of one message tell days in the order of time: "WFH Monday, off Tuesday" is the Tuesday after, "here until
// Thursday, then off for a week" begins on that Thursday, "in Wednesday but off the rest of the week" on the day after.
import { addDays, type IsoDate, weekdayOf } from '../domain/plain-date.ts';
import { nextDateOfMonth } from './calendar.ts';
import { onDay } from './date-links.ts';
import type { DayMention } from './dates.ts';
import type { Frame } from './frames.ts';
import { isAtOffice } from './presence-days.ts';
import type { Placed } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';
import { isWeekdayName } from './weekday-names.ts';

/** The frames with their days behind those of the clause before. */
export function inTurn({ text: { tokens }, now }: Scene, frames: readonly Frame[]): Frame[] {
  const done = new Map<Frame, Frame>();
  for (const frame of frames) {
    const previous = frame.previous ? (done.get(frame.previous) ?? null) : null;
    const own = withoutEarlier({ ...frame, previous }, tokens);
    const before = previous ?? sentenceBefore(own, [...done.values()]);
    const last =
      before === null || own.anchor.kind === 'present' || !sameWho(own, before) ? null : lastDay(before);
    let sayings = rangeEnds(own.sayings, tokens, own);
    sayings = sayings.map((saying, index) => everyWeek(saying, sayings[index + 1], tokens));
    sayings = sayings.map((saying) => placedWeek(byNight(saying, own, tokens), sayings, tokens));
    if (last !== null) sayings = shifted(sayings, last, own, tokens, now.today);
    done.set(frame, { ...own, sayings });
  }
  return [...done.values()];
}

/** "Out Monday next week. Remote Tuesday." goes on where the sentence before ended. */
function sentenceBefore({ sentence }: Frame, done: readonly Frame[]): Frame | null {
  const last = done.at(-1);
  return last?.sentence.end === sentence.start ? last : null;
}

const sameWho = (one: Frame, other: Frame) => {
  const [mine, theirs] = [one.subject.subject, other.subject.subject];
  if (mine.kind !== 'people') return theirs.kind !== 'people' && theirs.kind !== 'other';
  return theirs.kind === 'people' && theirs.ids.join() === mine.ids.join();
};

/** "…, then", "…, after that"; "until then" is of what comes before. */
const followsThen = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ norm }, index) =>
        (norm === 'then' &&
          tokens[from + index - 1]?.norm !== 'until' &&
          tokens[from + index + 1]?.norm !== 'again') ||
        norm === 'afterwards' ||
        (norm === 'after' && tokens[from + index + 1]?.norm === 'that'),
    );

/** "In Monday and Tuesday, then off": days before "then" are no days off; nor is "in Thursday". */
function withoutEarlier(frame: Frame, tokens: readonly Token[]): Frame {
  const { anchor, sayings } = frame;
  if (anchor.kind === 'present' || anchor.kind === 'back' || anchor.kind === 'arrive') return frame;
  const earlier = sayings.filter(
    ({ mention }) => mention.end <= anchor.start && followsThen(tokens, mention.end, anchor.start),
  );
  const here = sayings.filter((saying) => isHere(saying, tokens) || isAtOffice(saying, frame, tokens));
  if (earlier.length === 0 && (here.length === 0 || here.length === sayings.length)) return frame;
  const dropped = new Set([...earlier, ...here]);
  return {
    ...frame,
    sayings: sayings.filter((saying) => !dropped.has(saying)).map((saying) => restOfWeek(saying, here)),
    loose: [...frame.loose, ...earlier],
  };
}

/** "In Wednesday but off the rest of the week". */
function restOfWeek(saying: Saying, here: readonly Saying[]): Saying {
  const { mention } = saying;
  const day = here.at(-1)?.mention;
  if (mention.kind !== 'day' || mention.grain !== 'week' || day?.kind !== 'day') return saying;
  const within = day.to >= mention.from && day.to < mention.to;
  return within ? { ...saying, mention: { ...mention, from: addDays(day.to, 1) } } : saying;
}

/** "Out tomorrow, in Thursday". */
function isHere({ mention, role }: Saying, tokens: readonly Token[]): boolean {
  const before = tokens[mention.start - 2];
  return (
    role === 'in' &&
    mention.kind === 'day' &&
    mention.grain === 'day' &&
    tokens[mention.start - 1]?.norm === 'in' &&
    (before === undefined || before.kind === 'punctuation' || BEFORE_IN.has(before.norm))
  );
}

const BEFORE_IN = new Set(['but', 'be', 'am', 'is']);

/** The last day that a frame tells. */
function lastDay({ sayings }: Frame): DayMention | null {
  const days = sayings.flatMap(({ mention, role }) =>
    mention.kind === 'day' && !mention.past && role !== 'not' && role !== 'except' ? [mention] : [],
  );
  const single = days.filter(({ grain }) => grain === 'day');
  return (single.length > 0 ? single : days).reduce<DayMention | null>(
    (last, day) => (last === null || day.to > last.to ? day : last),
    null,
  );
}

const CLOSING = new Set(['until', 'through', 'end', 'before']);

/** "From 2pm Thursday until noon Monday": what is said of the time is said of its day. */
function rangeEnds(
  sayings: readonly Saying[],
  tokens: readonly Token[],
  { anchor }: Frame,
): readonly Saying[] {
  if (anchor.kind === 'leave' || anchor.kind === 'arrive') return sayings;
  return sayings.map((saying, index) => {
    const time = sayings[index - 1];
    const opened = sayings.slice(0, Math.max(0, index - 1)).some(({ mention }) => mention.kind === 'day');
    if (!opened || saying.mention.kind !== 'day' || saying.role !== 'on' || time?.mention.kind !== 'time')
      return saying;
    const between = tokens.slice(time.mention.end, saying.mention.start);
    const beside = between.every(({ norm }) => norm === 'on' || norm === 'of');
    return beside && CLOSING.has(time.role) ? { ...saying, role: time.role } : saying;
  });
}

/** "Off Fridays through the end of May": of the days only such weekdays. */
function everyWeek(saying: Saying, next: Saying | undefined, tokens: readonly Token[]): Saying {
  const { mention } = saying;
  if (mention.kind !== 'day' || mention.bareWeekday === undefined || next?.mention.kind !== 'day')
    return saying;
  const plural = tokens[mention.end - 1]?.text.toLowerCase().endsWith('days') === true;
  const closes = CLOSING.has(next.role) && next.mention.bareWeekday === undefined;
  return plural && closes ? { ...saying, mention: { ...mention, only: mention.bareWeekday } } : saying;
}

/** "Leaving Thursday night": away from the next day. */
function byNight(saying: Saying, { anchor }: Frame, tokens: readonly Token[]): Saying {
  const { mention } = saying;
  const night = tokens[mention.end]?.norm === 'night' || tokens[mention.end]?.norm === 'evening';
  if (!night || mention.kind !== 'day' || mention.from !== mention.to) return saying;
  const leaves =
    anchor.kind === 'leave' || saying.role === 'from' || tokens[mention.start - 1]?.norm === 'of';
  return leaves ? { ...saying, mention: onDay(mention, addDays(mention.from, 1)) } : saying;
}

const ADDS = new Set(['and', 'plus', '&', '+']);

/** "Today and the rest of the week", "next week plus the Monday": what is added is beside, not within. */
function placedWeek(saying: Saying, sayings: readonly Saying[], tokens: readonly Token[]): Saying {
  const { mention } = saying;
  if (mention.kind !== 'day' || saying.role !== 'on') return saying;
  const the = tokens[mention.start - 1]?.norm === 'the' ? 2 : 1;
  if (!ADDS.has(tokens[mention.start - the]?.norm ?? '')) return saying;
  const before = sayings.findLast(({ mention: other }) => other.kind === 'day' && other.end <= mention.start);
  if (before?.mention.kind !== 'day') return saying;
  if (mention.grain === 'week') return { ...saying, mention: { ...mention, grain: 'day' } };
  const within =
    before.mention.grain === 'week' &&
    mention.bareWeekday !== undefined &&
    the === 2 &&
    mention.from >= before.mention.from &&
    mention.from <= before.mention.to;
  return within ? { ...saying, mention: moved(mention, addDays(mention.from, 7)) } : saying;
}

/** Weekdays of another's, told behind a frame, as days after the frame's own. */
export function behindLast(
  { text: { tokens }, now }: Scene,
  sayings: readonly Saying[],
  frame: Frame,
): readonly Saying[] {
  const own = frame.sayings.filter(({ mention }) => !sayings.some((other) => other.mention === mention));
  const last = lastDay({ ...frame, sayings: own });
  return last === null ? sayings : shifted(sayings, last, frame, tokens, now.today);
}

/** Weekdays and dates that are told after another day come after it. */
function shifted(
  sayings: readonly Saying[],
  last: DayMention,
  { anchor }: Frame,
  tokens: readonly Token[],
  today: IsoDate,
): readonly Saying[] {
  const isBack = anchor.kind === 'back';
  const near = last.from <= addDays(today, 13) && isWeekdays(last, tokens);
  return sayings.map((saying) => {
    const { mention } = saying;
    if (mention.kind !== 'day' || mention.start < last.end || mention.from > last.to) return saying;
    const day = isBack && mention.ordinal !== undefined ? dateAfter(mention.ordinal, last) : null;
    if (day !== null) return { ...saying, mention: onDay(mention, day) };
    return near ? { ...saying, mention: weekdayBehind(mention, last, isBack) } : saying;
  });
}

const isWeekdays = ({ start, end, from, to }: DayMention, tokens: readonly Token[]) =>
  from !== to || tokens.slice(start, end).some(({ norm }) => isWeekdayName(norm));

const dateAfter = (date: number, { to }: DayMention) => nextDateOfMonth(date, addDays(to, 1));

/** A weekday later in the week than the last one; one of return whichever it is. */
function weekdayBehind(mention: DayMention, last: DayMention, isBack: boolean): DayMention {
  const { bareWeekday } = mention;
  if (bareWeekday === undefined) return mention;
  if (!isBack && bareWeekday <= (last.bareWeekday ?? weekdayOf(last.to))) return mention;
  let day = mention.from;
  while (day <= last.to) day = addDays(day, 7);
  return moved(mention, day);
}

const moved = (mention: DayMention, day: IsoDate): DayMention => ({ ...mention, from: day, to: day });

/** The day on which what comes after "then" begins, told by the words before it; null where they tell none. */
export function startAfter({ text: { tokens } }: Scene, frame: Frame): IsoDate | null {
  const { previous, anchor } = frame;
  const after = frame.loose.findLast(({ mention }) => mention.end <= anchor.start);
  if (after !== undefined && followsThen(tokens, after.mention.end, anchor.start)) return dayAfter(after);
  if (previous === null || previous.subject.subject.kind === 'other') return null;
  const here = previous.anchor.kind === 'present';
  if (!here && !followsThen(tokens, previous.anchor.end, anchor.start)) return null;
  if (!here && previous.anchor.kind !== 'remote' && previous.anchor.kind !== 'away') return null;
  const last = previous.sayings.findLast(
    ({ mention }) => mention.kind === 'day' && mention.end <= anchor.start,
  );
  return last === undefined ? null : dayAfter(last);
}

function dayAfter({ mention, role }: Placed): IsoDate | null {
  if (mention.kind !== 'day') return null;
  return role === 'until' || role === 'before' ? mention.from : addDays(mention.to, 1);
}
