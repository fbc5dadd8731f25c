// A return names days; where its words also say hours ("in from noon after all") only those hours no longer count.
// The reader keeps such words as evidence, in memory only: what they mean is worked out here and never stored as words.
import { type HoursIn, NOON } from '../domain/absences.ts';
import type { Explanation } from '../domain/interpretations.ts';
import type { Person } from '../domain/people.ts';
import { type IsoDate, localDate, localTime, type TimeOfDay } from '../domain/plain-date.ts';
import { findDates, type TimeMention } from '../understanding/dates.ts';
import { readText } from '../understanding/text.ts';

const DAY_BEGUN = '09:30'; // who is in from here on is in for the day

const TIME_ROLE = /^([a-z]+), time$/; // yes: from, time · no: on, day

/** The hours of that day in which someone is in again; null where the words say none, or all of the day that is left. */
export function hoursSaid(
  { text, sentAt }: { readonly text: string; readonly sentAt: Date },
  explanation: Explanation | undefined,
  day: IsoDate,
  author: Person,
): HoursIn | null {
  const said = (explanation?.evidence ?? []).filter(({ as }) => TIME_ROLE.test(as));
  const [only] = said;
  if (!only || said.length > 1) return null;
  const read = readText(text);
  const sentence = read.sentences.find(
    ({ start, end }) =>
      (read.tokens[start]?.start ?? 0) <= only.start && only.start < (read.tokens[end - 1]?.end ?? 0),
  );
  if (!sentence) return null;
  const today = localDate(sentAt, author.timeZone);
  const now = {
    today,
    time: localTime(sentAt, author.timeZone),
    monthFirst: false,
    workdays: author.workdays,
  };
  const time = findDates(read, sentence, now).find(
    (each): each is TimeMention => each.kind === 'time' && read.tokens[each.start]?.start === only.start,
  );
  if (!time || time.zone) return null;
  const hours = hoursOf(time, TIME_ROLE.exec(only.as)?.[1] ?? '');
  const begun = day === today && now.time > DAY_BEGUN ? now.time : DAY_BEGUN;
  return hours && hours.to === null && (hours.from ?? '') <= begun ? null : hours;
}

const UNTIL = new Set(['until', 'before', 'through', 'end']);

function hoursOf(time: TimeMention, role: string): HoursIn | null {
  if (time.part === 'evening') return null;
  if (time.part === 'morning') return role === 'from' || role === 'after' ? null : { from: null, to: NOON };
  if (time.to !== undefined && time.part === undefined) return { from: time.from, to: time.to };
  const at = timeOf(time, role);
  return UNTIL.has(role) ? { from: null, to: at } : { from: at, to: null };
}

function timeOf({ part, from }: TimeMention, role: string): TimeOfDay {
  return part === 'afternoon' || (part === 'lunch' && role !== 'after') ? NOON : from;
}
