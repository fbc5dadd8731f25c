// Absences and the episodes they form. Nothing here can hold why someone is away: there is no field for it.
import type { AbsenceId, CampaignId, ChannelId, MessageTs, PersonId } from './ids.ts';
import type { Availability, Certainty, DayPart } from './interpretations.ts';
import { addDays, type IsoDate, minutesOf, type TimeOfDay } from './plain-date.ts';

/** `asked` is tentative and waits for the person; only `active` counts. */
export type AbsenceState = 'asked' | 'active' | 'withdrawn' | 'expired';

export interface Absence {
  readonly id: AbsenceId;
  readonly person: PersonId;
  readonly availability: Availability;
  readonly from: IsoDate;
  /** Null is open-ended, said so. */
  readonly to: IsoDate | null;
  /** On the first day only, where the span is longer than a day. */
  readonly startTime: TimeOfDay | null;
  /** On the last day only. */
  readonly endTime: TimeOfDay | null;
  readonly part: DayPart | null;
  readonly certainty: Certainty;
  /** The IANA zone that its times are in. */
  readonly zone: string;
  /** Nobody said the end. */
  readonly endAssumed: boolean;
  readonly state: AbsenceState;
  /** Corrected by a person: an edited message never re-corrects it. */
  readonly handCorrected: boolean;
  readonly heardAt: Date;
  /** Who was named for what, as ids; a null campaign is "my stuff". */
  readonly coverBy: readonly NamedCover[];
}

export interface NamedCover {
  readonly person: PersonId;
  readonly campaign: CampaignId | null;
}

/** Where an absence comes from: it dies when its last source is withdrawn. */
export type AbsenceSource = SourceOfMessage | SourceOfAct | SourceOfImport;

interface SourceOfMessage {
  readonly kind: 'message';
  readonly channel: ChannelId;
  readonly ts: MessageTs;
  /** Which interpretation of the message, from 0. */
  readonly number: number;
  readonly by: PersonId;
  readonly at: Date;
  /** Names the construction that fired; never a reason. */
  readonly rule: string;
}

interface SourceOfAct {
  readonly kind: 'form' | 'command' | 'button';
  readonly by: PersonId;
  readonly at: Date;
}

interface SourceOfImport {
  readonly kind: 'import';
  /** The row's key in absences.csv. */
  readonly row: string;
  readonly by: null;
  readonly at: Date;
}

/** The hours of one day in which someone is in after all; null is the beginning or the end of that day. */
export interface HoursIn {
  readonly from: TimeOfDay | null;
  readonly to: TimeOfDay | null;
}

/** Where a morning ends and an afternoon begins. */
export const NOON = '12:00' as TimeOfDay;

/** True where the absence takes whole days, not a part of one. */
export function isWholeDays(absence: Pick<Absence, 'startTime' | 'endTime' | 'part'>): boolean {
  return absence.startTime === null && absence.endTime === null && absence.part === null;
}

/** True where the span, times aside, includes the day. */
export function coversDay(absence: Pick<Absence, 'from' | 'to'>, day: IsoDate): boolean {
  return absence.from <= day && (absence.to === null || day <= absence.to);
}

/** The minutes of a day, [from, to), that an absence takes; null where it takes none of that day. */
export function minutesAway(absence: Absence, day: IsoDate): { from: number; to: number } | null {
  if (!coversDay(absence, day)) return null;
  const from = absence.startTime !== null && day === absence.from ? minutesOf(absence.startTime) : 0;
  const to = absence.endTime !== null && day === absence.to ? minutesOf(absence.endTime) : 24 * 60;
  return from < to ? { from, to } : null;
}

/** One continuous stretch of being away. */
export interface Episode {
  readonly person: PersonId;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** True where the end of its last absence was not said. */
  readonly endAssumed: boolean;
  /** False where it is one part of one day. */
  readonly wholeDays: boolean;
  readonly absences: readonly Absence[];
}

/**
 * The episodes that active away absences of one person form: overlapping or adjoining ones are one, and so
 * are those with only days off between them (`isDayOff`: a Friday and the Monday after).
 */
export function episodesOf(absences: readonly Absence[], isDayOff: (day: IsoDate) => boolean): Episode[] {
  const away = absences
    .filter((each) => each.state === 'active' && each.availability === 'away')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const episodes: Absence[][] = [];
  let end: IsoDate | null | undefined;
  for (const absence of away) {
    const current = episodes.at(-1);
    if (current && end !== undefined && adjoins(current, absence, end, isDayOff)) current.push(absence);
    else {
      episodes.push([absence]);
      end = absence.to;
    }
    end =
      end === null || absence.to === null ? null : end !== undefined && end > absence.to ? end : absence.to;
  }
  return episodes.map(episodeOf);
}

/** A gap in the middle of a working day parts two stretches: in by 10:30 today and out tomorrow afternoon are two. */
function adjoins(
  current: readonly Absence[],
  next: Absence,
  end: IsoDate | null,
  isDayOff: (day: IsoDate) => boolean,
): boolean {
  if (!joins(end, next.from, isDayOff)) return false;
  if (end === null || next.from <= end) return true;
  const isBackBefore = current.every(
    (each) => each.to !== end || each.endTime !== null || each.part === 'late',
  );
  const leavesLater = next.startTime !== null || next.part === 'early' || next.part === 'from_now';
  return !isBackBefore && !leavesLater;
}

function joins(end: IsoDate | null, from: IsoDate, isDayOff: (day: IsoDate) => boolean): boolean {
  if (end === null) return true;
  let next = addDays(end, 1);
  for (let steps = 0; steps < 14 && next < from && isDayOff(next); steps += 1) next = addDays(next, 1);
  return from <= next;
}

function episodeOf(absences: readonly Absence[]): Episode {
  const first = absences[0] as Absence;
  const open = absences.find((each) => each.to === null);
  const last = open ?? absences.reduce((a, b) => ((a.to as IsoDate) >= (b.to as IsoDate) ? a : b));
  return {
    person: first.person,
    from: first.from,
    to: last.to,
    endAssumed: last.endAssumed,
    wholeDays: absences.some(isWholeDays),
    absences,
  };
}
