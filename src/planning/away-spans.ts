// What an absence takes of one of the person's days. Whole days are days of their own calendar; times count in the
// zone they were said in; parts without a time cost two hours of work, or the rest of the day (product rule 3).
import { type Absence, coversDay, isWholeDays, minutesAway } from '../domain/absences.ts';
import { type IsoDate, timeOfMinutes } from '../domain/plain-date.ts';
import { dayAt, dayOfNumber, millisOf, numberOfDay } from './day-numbers.ts';
import type { Span } from './spans.ts';

const PART_MILLIS = 2 * 3_600_000;
const MIDNIGHT = timeOfMinutes(0);

/** The calendar day in the person's zone. */
export function wholeDay(day: IsoDate, zone: string): Span {
  return {
    from: millisOf(day, MIDNIGHT, zone),
    until: millisOf(dayOfNumber(numberOfDay(day) + 1), MIDNIGHT, zone),
  };
}

/**
 * What an active away absence takes of a day (in the person's zone) with that presence, days off included;
 * null where it takes nothing. A timed one may reach over from a neighbouring day of another zone.
 */
export function awaySpan(absence: Absence, day: IsoDate, zone: string, presence: Span | null): Span | null {
  if (absence.startTime !== null || absence.endTime !== null) return timedSpan(absence, day, zone);
  if (!coversDay(absence, day)) return null;
  const whole = wholeDay(day, zone);
  if (isWholeDays(absence)) return whole;
  if (absence.part === 'from_now') return fromNow(absence, day, whole, zone);
  if (presence === null) return null;
  return absence.part === 'late'
    ? { from: whole.from, until: Math.min(presence.until, presence.from + PART_MILLIS) }
    : {
        from: Math.max(presence.from, presence.until - PART_MILLIS),
        until: Math.max(whole.until, presence.until),
      };
}

function fromNow(absence: Absence, day: IsoDate, whole: Span, zone: string): Span {
  const first = day === absence.from && dayAt(absence.heardAt.getTime(), zone) === day;
  return { from: first ? absence.heardAt.getTime() : whole.from, until: whole.until };
}

function timedSpan(absence: Absence, day: IsoDate, zone: string): Span | null {
  const around = absence.zone === zone ? [0] : [0, -1, 1];
  const whole = wholeDay(day, zone);
  for (const offset of around) {
    const said = dayOfNumber(numberOfDay(day) + offset);
    const span = saidSpan(absence, said, zone);
    if (span && span.from < whole.until && whole.from < span.until) return span;
  }
  return null;
}

function saidSpan(absence: Absence, day: IsoDate, zone: string): Span | null {
  const minutes = minutesAway(absence, day);
  if (minutes === null) return null;
  const whole = wholeDay(day, zone);
  return {
    from: minutes.from === 0 ? whole.from : millisOf(day, timeOfMinutes(minutes.from), absence.zone),
    until: minutes.to === 1440 ? whole.until : millisOf(day, timeOfMinutes(minutes.to), absence.zone),
  };
}
