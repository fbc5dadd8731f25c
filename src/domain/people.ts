import type { PersonId } from './ids.ts';
import type { IsoDate, TimeOfDay, Weekday } from './plain-date.ts';

export type PersonKind = 'staff' | 'freelancer';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly email: string | null;
  /** Job title as the agency says it: "designer". */
  readonly role: string;
  readonly skills: readonly string[];
  readonly learning: readonly string[];
  readonly hoursPerWeek: number;
  readonly workdays: readonly Weekday[];
  readonly workStart: TimeOfDay;
  readonly workEnd: TimeOfDay;
  /** IANA zone. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  /** ISO country with an optional region: `US`, `GB-ENG`; null keeps no public holidays. */
  readonly country: string | null;
  readonly kind: PersonKind;
  readonly lastDay: IsoDate | null;
  readonly admin: boolean;
  /** Deactivated in Slack. */
  readonly deactivated: boolean;
  /** A Slack guest: team only because people.csv or an admin names them. */
  readonly guest: boolean;
  /** Switched reading of their channel messages off. */
  readonly readingOff: boolean;
}

/** The name that colleagues use: the first word. */
export function firstName(person: Pick<Person, 'name'>): string {
  return person.name.split(' ')[0] ?? person.name;
}

/** True while the person belongs to the team on that day: not deactivated, not past their last day. */
export function isOnTeam(person: Person, asOf: IsoDate): boolean {
  return !person.deactivated && (person.lastDay === null || asOf <= person.lastDay);
}
