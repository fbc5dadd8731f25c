// One person's days: their pattern's, with what their absences take and what their last day ends.
import type { Absence } from '../domain/absences.ts';
import { isOnTeam, type Person } from '../domain/people.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { awaySpan } from './away-spans.ts';
import { CapacityMinutes } from './capacity-minutes.ts';
import { dayOfNumber, numberOfDay } from './day-numbers.ts';
import { type Span, without } from './spans.ts';
import { DAY_OFF, type PersonDay, type WorkPattern } from './work-pattern.ts';

/** One person's days, remembered for as long as the facts stand. */
export class PersonDays {
  readonly person: Person;
  readonly pattern: WorkPattern;
  /** Active away absences. */
  readonly absences: readonly Absence[];
  readonly #isOrdinary: boolean;
  readonly #days = new Map<number, PersonDay>();
  readonly #free: CapacityMinutes;
  readonly #ordinary: CapacityMinutes;

  constructor(person: Person, pattern: WorkPattern, absences: readonly Absence[]) {
    this.person = person;
    this.pattern = pattern;
    this.absences = absences;
    this.#isOrdinary = absences.length === 0 && person.lastDay === null && !person.deactivated;
    const minutesOf = (spansOf: (day: PersonDay) => readonly Span[]) =>
      this.#isOrdinary
        ? pattern.minutes
        : new CapacityMinutes((number) => spansOf(this.#atNumber(number)), pattern.density);
    this.#free = minutesOf((day) => day.capacity);
    this.#ordinary = minutesOf((day) => day.ordinary);
  }

  /** The day as the person works it. */
  at(day: IsoDate): PersonDay {
    return this.#atNumber(numberOfDay(day));
  }

  /** Minutes of capacity in [from, until), absences taken out. */
  freeMinutes(from: number, until: number): number {
    return this.#free.within(from, until);
  }

  /** Minutes of capacity in [from, until) had the person no absence. */
  ordinaryMinutes(from: number, until: number): number {
    return this.#ordinary.within(from, until);
  }

  /** What an absence takes of the day; null where nothing. */
  awayOn(absence: Absence, day: IsoDate): Span | null {
    return awaySpan(absence, day, this.person.timeZone, this.at(day).presence);
  }

  #atNumber(number: number): PersonDay {
    if (this.#isOrdinary) return this.pattern.at(number);
    const known = this.#days.get(number);
    if (known) return known;
    const found = this.#read(number);
    this.#days.set(number, found);
    return found;
  }

  #read(number: number): PersonDay {
    const day = dayOfNumber(number);
    const usual = this.pattern.at(number);
    if (usual.presence === null || !isOnTeam(this.person, day)) return DAY_OFF;
    let work = usual.work;
    for (const absence of this.absences) {
      const away = awaySpan(absence, day, this.person.timeZone, usual.presence);
      if (away) work = without(work, away);
    }
    return { ...usual, work, capacity: usual.lunch ? without(work, usual.lunch) : work };
  }
}
