import type { Answer } from '../domain/answers.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { type IsoDate, localTime } from '../domain/plain-date.ts';
import { isOpen } from '../domain/tasks.ts';
import { saidToWait, waitKey } from './before-you-go.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import type { Scene } from './scene.ts';

/** *Done* or *Can wait*, by the owner. */
export function answerBeforeLeaving(
  deps: Deps,
  by: PersonId,
  asked: { task: TaskId; from: IsoDate },
  answer: 'done' | 'waits',
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const task = scene.store.tasks.get(asked.task);
    const campaign = task ? scene.facts.campaigns.get(task.campaign) : undefined;
    if (!task || !campaign || !isOpen(task)) return alreadyDone(scene, asked.task, by);
    if (!may(scene.facts, by, { action: 'edit_task', task, campaign }, now))
      return notAllowed(scene, campaign, 'change this');
    if (answer === 'waits') {
      if (saidToWait(scene, task.id, asked.from)) return null;
      scene.store.prompts.answered(waitKey(task.id, asked.from), by, null, null, now);
      return null;
    }
    scene.store.acts.perform('task.done', by, now, () =>
      scene.store.tasks.put({ ...task, status: 'done', remainingHours: 0, confirmedAt: now }),
    );
    return null;
  });
}

function alreadyDone(scene: Scene, task: TaskId, reader: PersonId): Answer {
  const act = scene.store.acts.lastOn('task', task);
  if (act?.kind !== 'task.done' || !act.doneBy) return { kind: 'gone' };
  const at = localTime(act.doneAt, scene.calendars.zoneOf(reader));
  return { kind: 'already', by: scene.nameOf(act.doneBy), what: 'marked this as done', at };
}
