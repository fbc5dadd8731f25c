// People as Slack knows them. A full member who is not in people.csv is created from users.info; guests, bots and people
// of other organisations never are (product rule 8).

import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import type { TimeOfDay, Weekday } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';

/** What Slack says of a user, as far as we use it. */
export interface SlackUser {
  readonly id: PersonId;
  readonly name: string;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly deleted: boolean;
  /** A guest, restricted or ultra-restricted. */
  readonly guest: boolean;
  /** A bot, an app or someone of another organisation. */
  readonly stranger: boolean;
}

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Creates or updates the person; true where they are of the team. */
export function admitPerson(deps: Deps, user: SlackUser, now: Date): boolean {
  const known = deps.store.people.get(user.id);
  if (user.stranger) return false;
  if (!known && (user.guest || user.deleted)) return false;
  if (known && known.deactivated === user.deleted && known.guest === user.guest) return !known.deactivated;
  return inTransaction(deps, now, ({ store, facts }) => {
    const next = known
      ? { ...known, deactivated: user.deleted, guest: user.guest }
      : newcomer(user, facts.settings);
    store.people.put(next);
    return !next.deactivated;
  });
}

function newcomer(
  user: SlackUser,
  settings: { timeZone: string; workStart: TimeOfDay; workEnd: TimeOfDay },
): Person {
  return {
    id: user.id,
    name: user.name,
    alsoCalled: [],
    email: null,
    role: '',
    skills: [],
    learning: [],
    hoursPerWeek: 40,
    workdays: WORKDAYS,
    workStart: settings.workStart,
    workEnd: settings.workEnd,
    timeZone: user.timeZone ?? settings.timeZone,
    locale: user.locale ?? 'en-US',
    country: null,
    kind: 'staff',
    lastDay: null,
    admin: false,
    deactivated: false,
    guest: user.guest,
    readingOff: false,
  };
}
