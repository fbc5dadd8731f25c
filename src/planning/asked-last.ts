import type { AgencyFacts } from '../domain/facts.ts';
import type { Need } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';
import type { Calendars } from './calendar.ts';

/** More than any lateness. */
export const LATEST = 8;

/**
 * How late someone is asked though they could take the need: a freelancer after all staff, before them whoever is due
 * back but not seen yet, before those the campaign's own account manager; 0 for everyone else.
 */
export function latenessOf(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  person: Person,
  now: Date,
): number {
  const runsIt = facts.campaigns.get(need.campaign)?.accountManager === person.id;
  const isUnseen = calendars.isUnconfirmed(person.id, now);
  return (person.kind === 'freelancer' ? 4 : 0) + (isUnseen ? 2 : 0) + (runsIt ? 1 : 0);
}
