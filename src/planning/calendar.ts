// One calendar per person: workdays, hours, zone, holidays, closures and absences, through daylight saving. It is built
// from one reading of the facts and remembers what it worked out: build it anew when the facts change.
import { type Absence, type Episode, episodesOf } from '../domain/absences.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import { addDays, type IsoDate } from '../domain/plain-date.ts';
import { dayAt, dayOfNumber, numberOfDay } from './day-numbers.ts';
import { PersonDays } from './person-days.ts';
import { patternKey, WorkPattern } from './work-pattern.ts';

/** When someone works, an instant to an instant. */
export interface WorkInterval {
  readonly from: Date;
  readonly until: Date;
}

/** The calendars of everyone in the facts. People who are not in them never work. */
export interface Calendars {
  /** True where the person would work that day, absences aside. */
  isWorkday(person: PersonId, day: IsoDate): boolean;
  /** When the person is at work on a day of their own calendar, absences taken out, breaks not. */
  workIntervals(person: PersonId, day: IsoDate): WorkInterval[];
  /** Hours of capacity between two instants; work already theirs is not taken off (see load.ts). */
  freeHours(person: PersonId, from: Date, until: Date): number;
  /** Hours of capacity in an ordinary day of the person. */
  hoursOfDay(person: PersonId): number;
  /** True where the person is away at that instant, days off within a stretch away included. */
  isAway(person: PersonId, at: Date): boolean;
  /** True where the person is away for the whole of that working day. */
  isAwayOn(person: PersonId, day: IsoDate): boolean;
  /** True where a stretch away is over whose end nobody said, and nobody has seen the person since. */
  isUnconfirmed(person: PersonId, now: Date): boolean;
  /** The person's stretches away, in order. */
  episodes(person: PersonId): readonly Episode[];
  /** From the first instant away to the last; `until` null while the end is open. */
  spanOf(episode: Episode): { from: Date; until: Date | null };
  /** The first day on which the person works once the stretch is over; null while its end is open. */
  firstWorkingDayBack(episode: Episode): IsoDate | null;
  /** The first workday after the day, absences aside. */
  nextWorkday(person: PersonId, day: IsoDate): IsoDate;
  /** The workday so many workdays after the day (before it where negative), absences aside. */
  addWorkdays(person: PersonId, day: IsoDate, count: number): IsoDate;
  /** The instant at which so many hours of the person's working time have passed; null if not within 60 days. */
  afterWorkingHours(person: PersonId, from: Date, hours: number): Date | null;
  /** The instant itself within the person's usual hours, absences aside; else when those next begin. */
  nextUsualHours(person: PersonId, at: Date): Date;
  /** The day so many workdays before the one that `now` is for the person, absences aside. */
  workdaysBefore(person: PersonId, now: Date, count: number): IsoDate;
  /** The person's zone, the agency's for strangers. */
  zoneOf(person: PersonId): string;
  /** The day that an instant is in the person's zone. */
  dayOf(person: PersonId, at: Date): IsoDate;
  /** The person's days, for the other files of planning. */
  daysOf(person: PersonId): PersonDays | null;
}

/** How far a search for a workday goes before it gives up: someone without workdays has none. */
const FARTHEST_DAYS = 400;
const LONGEST_WAIT_DAYS = 60;

/** The calendars that the facts give. */
export function createCalendars(facts: AgencyFacts): Calendars {
  const absences = new Map<PersonId, Absence[]>();
  for (const absence of facts.absences) {
    if (absence.state !== 'active' || absence.availability !== 'away') continue;
    absences.set(absence.person, [...(absences.get(absence.person) ?? []), absence]);
  }
  return new FactCalendars(facts, absences);
}

class FactCalendars implements Calendars {
  readonly #facts: AgencyFacts;
  readonly #absences: ReadonlyMap<PersonId, readonly Absence[]>;
  readonly #days = new Map<PersonId, PersonDays>();
  readonly #patterns = new Map<string, WorkPattern>();
  readonly #before = new Map<PersonId, { now: number; count: number; day: IsoDate }>();
  readonly #episodes = new Map<PersonId, readonly Episode[]>();

  constructor(facts: AgencyFacts, absences: ReadonlyMap<PersonId, readonly Absence[]>) {
    this.#facts = facts;
    this.#absences = absences;
  }

  daysOf(id: PersonId): PersonDays | null {
    const known = this.#days.get(id);
    if (known) return known;
    const person = this.#facts.people.get(id);
    if (!person) return null;
    const days = new PersonDays(person, this.#patternOf(person), this.#absences.get(id) ?? []);
    this.#days.set(id, days);
    return days;
  }

  #patternOf(person: Person): WorkPattern {
    const key = patternKey(person);
    const known = this.#patterns.get(key);
    if (known) return known;
    const pattern = new WorkPattern(person, this.#facts.settings);
    this.#patterns.set(key, pattern);
    return pattern;
  }

  isWorkday(person: PersonId, day: IsoDate): boolean {
    return (this.daysOf(person)?.at(day).presence ?? null) !== null;
  }

  workIntervals(person: PersonId, day: IsoDate): WorkInterval[] {
    const work = this.daysOf(person)?.at(day).work ?? [];
    return work.map((span) => ({ from: new Date(span.from), until: new Date(span.until) }));
  }

  freeHours(person: PersonId, from: Date, until: Date): number {
    return (this.daysOf(person)?.freeMinutes(from.getTime(), until.getTime()) ?? 0) / 60;
  }

  hoursOfDay(person: PersonId): number {
    return (this.daysOf(person)?.pattern.dayMinutes ?? 0) / 60;
  }

  zoneOf(person: PersonId): string {
    return this.#facts.people.get(person)?.timeZone ?? this.#facts.settings.timeZone;
  }

  dayOf(person: PersonId, at: Date): IsoDate {
    return dayAt(at.getTime(), this.zoneOf(person));
  }

  workdaysBefore(person: PersonId, now: Date, count: number): IsoDate {
    const known = this.#before.get(person);
    if (known && known.now === now.getTime() && known.count === count) return known.day;
    const day = this.addWorkdays(person, this.dayOf(person, now), -count);
    this.#before.set(person, { now: now.getTime(), count, day });
    return day;
  }

  isAway(person: PersonId, at: Date): boolean {
    const days = this.daysOf(person);
    if (!days || days.absences.length === 0) return false;
    const instant = at.getTime();
    const today = this.dayOf(person, at);
    for (const day of [today, addDays(today, -1)]) {
      for (const absence of days.absences) {
        const away = days.awayOn(absence, day);
        if (away && away.from <= instant && instant < away.until) return true;
      }
    }
    return days.at(today).presence === null && this.#isInside(person, today);
  }

  isAwayOn(person: PersonId, day: IsoDate): boolean {
    const days = this.daysOf(person);
    if (!days || days.absences.length === 0) return false;
    const { presence, work } = days.at(day);
    return presence ? work.length === 0 : this.#isInside(person, day);
  }

  episodes(person: PersonId): readonly Episode[] {
    const known = this.#episodes.get(person);
    if (known) return known;
    const found = episodesOf(this.#absences.get(person) ?? [], (day) => !this.isWorkday(person, day));
    this.#episodes.set(person, found);
    return found;
  }

  isUnconfirmed(person: PersonId, now: Date): boolean {
    const last = this.episodes(person).findLast((each) => each.from <= this.dayOf(person, now));
    return last?.endAssumed === true && last.to !== null && last.to < this.dayOf(person, now);
  }

  spanOf(episode: Episode): { from: Date; until: Date | null } {
    const days = this.daysOf(episode.person);
    let from = Number.POSITIVE_INFINITY;
    let until = Number.NEGATIVE_INFINITY;
    for (const absence of days ? episode.absences : []) {
      const first = days?.awayOn(absence, absence.from);
      if (first) from = Math.min(from, first.from);
      const last = absence.to === null ? null : days?.awayOn(absence, absence.to);
      if (last) until = Math.max(until, last.until);
    }
    if (from === Number.POSITIVE_INFINITY) from = Date.parse(`${episode.from}T00:00:00Z`);
    if (episode.to === null) return { from: new Date(from), until: null };
    if (until < from) until = Date.parse(`${addDays(episode.to, 1)}T00:00:00Z`);
    return { from: new Date(from), until: new Date(until) };
  }

  firstWorkingDayBack(episode: Episode): IsoDate | null {
    const end = this.spanOf(episode).until?.getTime();
    if (episode.to === null || end === undefined) return null;
    const isBack = (day: IsoDate) =>
      this.daysOf(episode.person)
        ?.at(day)
        .work.some((span) => span.until > end) ?? false;
    return firstDay(episode.to, 1, isBack) ?? addDays(episode.to, 1);
  }

  nextWorkday(person: PersonId, day: IsoDate): IsoDate {
    return this.addWorkdays(person, day, 1);
  }

  addWorkdays(person: PersonId, day: IsoDate, count: number): IsoDate {
    const step = count < 0 ? -1 : 1;
    let reached = day;
    for (let left = Math.abs(count); left > 0; left -= 1) {
      const next = firstDay(dayOfNumber(numberOfDay(reached) + step), step, (each) =>
        this.isWorkday(person, each),
      );
      if (next === null) return addDays(day, count);
      reached = next;
    }
    return reached;
  }

  afterWorkingHours(person: PersonId, from: Date, hours: number): Date | null {
    let left = Math.round(hours * 3_600_000);
    let day = addDays(this.dayOf(person, from), -1);
    for (let count = 0; count <= LONGEST_WAIT_DAYS; count += 1, day = addDays(day, 1)) {
      for (const span of this.daysOf(person)?.at(day).work ?? []) {
        const start = Math.max(span.from, from.getTime());
        if (span.until <= start) continue;
        if (span.until - start >= left) return new Date(start + left);
        left -= span.until - start;
      }
    }
    return null;
  }

  nextUsualHours(person: PersonId, at: Date): Date {
    const first = addDays(this.dayOf(person, at), -1);
    for (let count = 0, day = first; count <= LONGEST_WAIT_DAYS; count += 1, day = addDays(day, 1)) {
      const presence = this.daysOf(person)?.at(day).presence;
      if (presence && at.getTime() < presence.until) return new Date(Math.max(at.getTime(), presence.from));
    }
    return at;
  }

  #isInside(person: PersonId, day: IsoDate): boolean {
    return this.episodes(person).some(
      (each) => each.wholeDays && each.from <= day && (each.to === null || day <= each.to),
    );
  }
}

function firstDay(from: IsoDate, step: number, isIt: (day: IsoDate) => boolean): IsoDate | null {
  let number = numberOfDay(from);
  for (let count = 0; count < FARTHEST_DAYS; count += 1, number += step) {
    const day = dayOfNumber(number);
    if (isIt(day)) return day;
  }
  return null;
}
