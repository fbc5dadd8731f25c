// Who has what of whose work now and later: the covers that stand, by task.
import type { Cover } from '../domain/covers.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import type { Task } from '../domain/tasks.ts';
import type { Calendars } from './calendar.ts';

/** The covers of tasks that stand today or later, by task. */
export function standingCovers(
  facts: AgencyFacts,
  calendars: Calendars,
  now: Date,
): ReadonlyMap<TaskId, readonly Cover[]> {
  const found = new Map<TaskId, Cover[]>();
  for (const cover of facts.covers) {
    if (cover.task === null || !isStanding(cover, calendars, now)) continue;
    const known = found.get(cover.task);
    if (known) known.push(cover);
    else found.set(cover.task, [cover]);
  }
  return found;
}

/** True where the cover is assigned and its last day is not over for its holder. */
export function isStanding(cover: Cover, calendars: Calendars, now: Date): boolean {
  if (cover.state !== 'assigned') return false;
  return cover.until === null || cover.until >= calendars.dayOf(cover.holder, now);
}

/** Minutes of a task that a cover takes: the whole task where the cover names no hours. */
export function coveredMinutes(cover: Cover, task: Task): number {
  const remaining = Math.round(task.remainingHours * 60);
  return cover.hours === 0 ? remaining : Math.min(remaining, Math.round(cover.hours * 60));
}

/** Minutes of a task left to its owner, or to a holder where `besides` names one: what the other covers leave. */
export function uncoveredMinutes(task: Task, covers: readonly Cover[], besides?: PersonId): number {
  let left = Math.round(task.remainingHours * 60);
  for (const cover of covers) if (cover.holder !== besides) left -= coveredMinutes(cover, task);
  return Math.max(0, left);
}
