import type { PersonId, TaskId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import { type IsoDate, localDate } from '../domain/plain-date.ts';
import type { StaleTask, StaleTasksContent } from '../domain/task-contents.ts';
import { isOpen } from '../domain/tasks.ts';
import type { Scene } from './scene.ts';

/** The weekly question as of now, what was answered marked. */
export function describeStaleTasks(
  scene: Scene,
  notice: Extract<Notice, { kind: 'stale_tasks' }>,
): StaleTasksContent | null {
  const tasks = notice.tasks.flatMap((id) => lineOf(scene, notice.person, id, notice.day));
  if (tasks.length === 0) return null;
  const check = scene.store.taskChecks.get(notice.person);
  return {
    kind: 'stale_tasks',
    asOf: notice.day,
    tasks,
    dismissed: check?.askedOn === notice.day && check.dismissed,
  };
}

function lineOf(scene: Scene, person: PersonId, id: TaskId, day: IsoDate): StaleTask[] {
  const task = scene.store.tasks.get(id);
  if (!task) return [];
  const zone = scene.facts.people.get(person)?.timeZone ?? scene.facts.settings.timeZone;
  const since = localDate(task.confirmedAt, zone);
  const answered = !isOpen(task)
    ? 'done'
    : task.owner !== person
      ? 'not_mine'
      : since >= day
        ? 'still_on_it'
        : null;
  return [
    {
      task: id,
      what: scene.taskName(id),
      due: task.due,
      overdue: task.due !== null && task.due < day,
      notConfirmedSince: since,
      answered,
    },
  ];
}
