// Tasks that look out of date are asked about at most once a week: one private message to each owner, up to five tasks, one
// tap each, *Not this week*, ending after two ignored weeks. Nobody away is asked anything.
import type { PersonId } from '../domain/ids.ts';
import { daysBetween, localTime } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { isConfirmed } from '../planning/due.ts';
import { isUnconfirmed } from './presence.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { isAtWork } from './working-hours.ts';

const ASK_FROM = '10:00'; // after the morning's rush, in the owner's zone
const DAYS_BETWEEN = 7;
const AT_MOST = 5;
const IGNORED_AT_MOST = 2;

/** Asks every owner whose turn it is. */
export function checkTasks(scene: Scene): void {
  for (const person of scene.facts.people.values()) {
    const stale = staleTasksOf(scene, person.id);
    if (stale.length === 0 || !isTheirTurn(scene, person.id, person.timeZone)) continue;
    const day = scene.calendars.dayOf(person.id, scene.now);
    const before = scene.store.taskChecks.get(person.id);
    const ignored = before && !before.answered ? before.ignored + 1 : 0;
    if (ignored >= IGNORED_AT_MOST) continue;
    scene.store.taskChecks.put({
      person: person.id,
      askedOn: day,
      answered: false,
      dismissed: false,
      ignored,
    });
    say(scene, { kind: 'stale_tasks', person: person.id, day, tasks: stale.map((task) => task.id) });
  }
}

function isTheirTurn(scene: Scene, person: PersonId, zone: string): boolean {
  if (localTime(scene.now, zone) < ASK_FROM || !isAtWork(scene, person)) return false;
  if (isUnconfirmed(scene, person)) return false;
  const before = scene.store.taskChecks.get(person);
  return !before || daysBetween(before.askedOn, scene.calendars.dayOf(person, scene.now)) >= DAYS_BETWEEN;
}

function staleTasksOf(scene: Scene, person: PersonId): Task[] {
  return [...scene.facts.tasks.values()]
    .filter((task) => task.owner === person && isOpen(task) && !isConfirmed(task, scene.calendars, scene.now))
    .sort((one, other) => one.confirmedAt.getTime() - other.confirmedAt.getTime())
    .slice(0, AT_MOST);
}
