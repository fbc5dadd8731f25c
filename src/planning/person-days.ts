// One person's days, each worked out once: when they work, and how much, once absences are taken out.
import type { Absence } from '../domain/absences.ts';
import type { Person } from '../domain/people.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Settings } from '../domain/settings.ts';
import { awaySpan } from './away-spans.ts';
import { dayOfNumber, numberOfDay } from './day-numbers.ts';
import { millisWithin, type Span, without } from './spans.ts';
import { type WorkPattern, workPattern } from './work-pattern.ts';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** A day of a person. */
export interface PersonDay {
  /** From the start to the end of work, absences aside; null on a day off. */
  readonly presence: Span | null;
  /** Presence less absences. */
  readonly work: readonly Span[];
  /** Presence less absences and the break: what capacity is made of. */
  readonly capacity: readonly Span[];
  /** The same without taking absences out. */
  readonly ordinary: readonly Span[];
}

/** One person's days, remembered for as long as the facts stand. */
export class PersonDays {
  readonly person: Person;
  readonly pattern: WorkPattern;
  /** Active away absences. */
  readonly absences: readonly Absence[];
  readonly #days = new Map<number, PersonDay>();

  constructor(person: Person, settings: Settings, absences: readonly Absence[]) {
    this.person = person;
    this.pattern = workPattern(person, settings);
    this.absences = absences;
  }

  /** The day as the person works it. */
  at(day: IsoDate): PersonDay {
    return this.#atNumber(numberOfDay(day));
  }

  /** Minutes of capacity in [from, until), absences taken out. */
  freeMinutes(from: number, until: number): number {
    return this.#minutes(from, until, (day) => day.capacity);
  }

  /** Minutes of capacity in [from, until) had the person no absence. */
  ordinaryMinutes(from: number, until: number): number {
    return this.#minutes(from, until, (day) => day.ordinary);
  }

  /** What an absence takes of the day; null where nothing. */
  awayOn(absence: Absence, day: IsoDate): Span | null {
    return awaySpan(absence, day, this.person.timeZone, this.at(day).presence);
  }

  #minutes(from: number, until: number, spansOf: (day: PersonDay) => readonly Span[]): number {
    if (until <= from) return 0;
    const last = Math.floor(until / MS_PER_DAY) + 1;
    let millis = 0;
    for (let number = Math.floor(from / MS_PER_DAY) - 1; number <= last; number += 1) {
      const spans = spansOf(this.#atNumber(number));
      if (spans.length > 0) millis += millisWithin(spans, from, until);
    }
    return Math.floor((millis / MS_PER_MINUTE) * this.pattern.density + 1e-6);
  }

  #atNumber(number: number): PersonDay {
    const known = this.#days.get(number);
    if (known) return known;
    const found = this.#read(dayOfNumber(number));
    this.#days.set(number, found);
    return found;
  }

  #read(day: IsoDate): PersonDay {
    const presence = this.pattern.presence(day);
    if (presence === null) return DAY_OFF;
    let work: readonly Span[] = [presence];
    for (const absence of this.absences) {
      const away = awaySpan(absence, day, this.person.timeZone, presence);
      if (away) work = without(work, away);
    }
    const lunch = this.pattern.lunch(presence);
    const ordinary = lunch ? without([presence], lunch) : [presence];
    const capacity = lunch ? without(work, lunch) : work;
    return { presence, work, capacity, ordinary };
  }
}

const DAY_OFF: PersonDay = { presence: null, work: [], capacity: [], ordinary: [] };
