// What needs someone (product rules 12 and 19): each absentee's own work in order of due date against the hours they still have.
// Hours that need cover are not counted against later work of the same person, since someone else does them.
import type { AgencyFacts } from '../domain/facts.ts';
import type { Need } from '../domain/needs.ts';
import type { Calendars } from './calendar.ts';
import { roleNeeds } from './role-needs.ts';
import { taskNeeds } from './task-needs.ts';

/**
 * Every open task that a running or coming absence touches, with how urgent it is, and every role that nobody
 * fills near a campaign's date, the first due first. Work that is covered for as long as it must be is left out.
 */
export function findNeeds(facts: AgencyFacts, calendars: Calendars, now: Date): Need[] {
  return [...taskNeeds(facts, calendars, now), ...roleNeeds(facts, calendars, now)].sort(byDue);
}

function byDue(a: Need, b: Need): number {
  const due =
    (a.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) - (b.dueAt?.getTime() ?? Number.POSITIVE_INFINITY);
  if (due !== 0 && !Number.isNaN(due)) return due;
  if (a.clientFacing !== b.clientFacing) return a.clientFacing ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
