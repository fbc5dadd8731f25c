import type { Answer } from '../domain/answers.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import { type Deps, inTransaction } from './deps.ts';
import { mendTask } from './mend-task.ts';
import type { Scene } from './scene.ts';

/** *Done* or *Still on it*; null where the message itself says so. */
export function answerStaleTask(
  deps: Deps,
  by: PersonId,
  task: TaskId,
  answer: 'done' | 'still_on_it',
  now: Date,
): Answer | null {
  const outcome = mendTask(deps, by, task, { kind: answer }, now);
  inTransaction(deps, now, (scene) => markAnswered(scene, by, {}));
  return outcome.kind === 'task_changed' ? null : outcome;
}

/** *Not this week*. */
export function dismissStaleTasks(deps: Deps, by: PersonId, now: Date): null {
  inTransaction(deps, now, (scene) => markAnswered(scene, by, { dismissed: true }));
  return null;
}

function markAnswered(scene: Scene, person: PersonId, more: { dismissed?: boolean }): void {
  const check = scene.store.taskChecks.get(person);
  if (check) scene.store.taskChecks.put({ ...check, answered: true, ignored: 0, ...more });
}
