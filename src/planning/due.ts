// When work falls due, and whether what is known of it is still to be trusted (product rule 1).
import type { PersonId } from '../domain/ids.ts';
import type { Task } from '../domain/tasks.ts';
import { wholeDay } from './away-spans.ts';
import type { Calendars } from './calendar.ts';
import { millisOf } from './day-numbers.ts';

const TRUSTED_WORKDAYS = 10;

/**
 * The instant at which a task is due for whoever does it: the end of their working day, or the time given, in
 * the owner's zone; null where it has no date.
 */
export function dueInstant(
  task: Pick<Task, 'due' | 'dueTime' | 'owner'>,
  doer: PersonId,
  calendars: Calendars,
): Date | null {
  if (task.due === null) return null;
  const zone = calendars.zoneOf(task.owner ?? doer);
  if (task.dueTime !== null) return new Date(millisOf(task.due, task.dueTime, zone));
  const presence = calendars.daysOf(doer)?.at(task.due).presence;
  return new Date(presence?.until ?? wholeDay(task.due, calendars.zoneOf(doer)).until);
}

/** True where the task's date lies behind `now`. */
function isPastDue(task: Task, calendars: Calendars, now: Date): boolean {
  const due = task.owner === null ? null : dueInstant(task, task.owner, calendars);
  return due !== null && due < now;
}

/** True where the task was touched within ten working days and is not past due: only then does it count as load. */
export function isConfirmed(task: Task, calendars: Calendars, now: Date): boolean {
  return isFresh(task, calendars, now) && !isPastDue(task, calendars, now);
}

/** True where someone touched the task within ten of its owner's working days. */
export function isFresh(task: Task, calendars: Calendars, now: Date): boolean {
  if (task.owner === null) return true;
  const oldest = calendars.workdaysBefore(task.owner, now, TRUSTED_WORKDAYS);
  return calendars.dayOf(task.owner, task.confirmedAt) >= oldest;
}
