// What one person brings to one need: whether they may and can be asked at all, and the hours they would have for it.

import { peopleOn } from '../domain/campaigns.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import { isOnTeam, type Person } from '../domain/people.ts';
import { daysFrom, type IsoDate } from '../domain/plain-date.ts';
import { wholeDay } from './away-spans.ts';
import type { Calendars } from './calendar.ts';
import { dueInstant } from './due.ts';
import type { DueWork, Loads } from './load.ts';

/** Why someone cannot be asked: it is theirs, they are gone, a guest elsewhere, or away for it. */
export type Barrier = 'absentee' | 'off_team' | 'guest' | 'away';

/** The time that someone would have a need for. */
export interface CoverWindow {
  readonly from: Date;
  /** When they must be done. */
  readonly until: Date;
}

/** From the start of the stretch away (or now) until the work is due; a day where it has no date or that is past. */
export function windowFor(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  person: PersonId,
  now: Date,
): CoverWindow {
  const zone = calendars.zoneOf(person);
  const start = wholeDay(need.from, zone).from;
  const from = new Date(Math.max(now.getTime(), start));
  const task = need.task === null ? undefined : facts.tasks.get(need.task);
  const dated = task ?? { due: need.due, dueTime: null, owner: need.absentee };
  const due = dueInstant(dated, person, calendars);
  if (due !== null && due > from) return { from, until: due };
  return { from, until: new Date(wholeDay(calendars.dayOf(person, from), zone).until) };
}

/** What keeps a person from being asked about a need in that window; null where nothing does. */
export function barrierOf(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  person: Person,
  window: CoverWindow,
): Barrier | null {
  if (!isOnTeam(person, calendars.dayOf(person.id, window.from))) return 'off_team';
  const campaign = facts.campaigns.get(need.campaign);
  if (person.guest && !(campaign && peopleOn(campaign).includes(person.id))) return 'guest';
  // Someone away for a part of the day has hours left, but it is their own work that is short of them.
  if (person.id === need.absentee) return 'absentee';
  return isAwayFor(calendars, need, person.id, window) ? 'away' : null;
}

function isAwayFor(calendars: Calendars, need: Need, person: PersonId, window: CoverWindow): boolean {
  const days = calendars.daysOf(person);
  if (!days || days.absences.length === 0) return false;
  const first = calendars.dayOf(person, window.from);
  if (calendars.isAway(person, window.from) || calendars.isAwayOn(person, first)) return true;
  const from = window.from.getTime();
  const until = window.until.getTime();
  if (days.ordinaryMinutes(from, until) > 0 && days.freeMinutes(from, until) === 0) return true;
  if (need.task !== null) return false;
  const last = lastDay(need, calendars.dayOf(person, window.until));
  return daysFrom(first, last).some((day) => calendars.isAwayOn(person, day));
}

function lastDay(need: Need, until: IsoDate): IsoDate {
  return need.to === null || need.to > until ? until : need.to;
}

/** Hours that the person can give within the window without anything of theirs being late; never below 0. */
export function roomFor(
  calendars: Calendars,
  loads: Loads,
  person: PersonId,
  window: CoverWindow,
  extra?: readonly DueWork[],
): number {
  const slack = loads.slackHours(person, window.until, extra);
  return Math.max(0, Math.min(slack, calendars.freeHours(person, window.from, window.until)));
}
