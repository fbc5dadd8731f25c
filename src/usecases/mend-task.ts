// Mending a task where it is seen, one tap each: every tap is an act, so it has Undo.
import type { Answer } from '../domain/answers.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { MendForm } from '../domain/task-contents.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import type { ActId } from '../store/acts.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import { reassignIn } from './reassign.ts';
import { readScene, type Scene } from './scene.ts';

/** What is to become of the task. */
export type TaskChange =
  | { readonly kind: 'done' | 'not_needed' | 'still_on_it' }
  | { readonly kind: 'someone_else'; readonly person: PersonId }
  | { readonly kind: 'due'; readonly due: IsoDate | null }
  | { readonly kind: 'size'; readonly hours: number };

/** Does it, or says what stands in the way. *Someone else* is a proposal where the person may not reassign. */
export function mendTask(deps: Deps, by: PersonId, id: TaskId, change: TaskChange, now: Date): Answer {
  return inTransaction(deps, now, (scene) => {
    const task = scene.store.tasks.get(id);
    const campaign = task ? scene.facts.campaigns.get(task.campaign) : undefined;
    if (!task || !campaign || !isOpen(task)) return { kind: 'gone' };
    if (change.kind === 'someone_else') return giveToSomeoneElse(scene, by, task, change.person);
    if (!may(scene.facts, by, { action: 'edit_task', task, campaign }, now)) {
      return notAllowed(scene, campaign, 'change this task');
    }
    const today = scene.calendars.dayOf(by, now);
    if (change.kind === 'due' && change.due !== null && change.due < today)
      return { kind: 'past_day', day: change.due, asOf: today };
    const undo = scene.store.acts.perform(`task.${change.kind}`, by, now, (act: ActId) => {
      scene.store.tasks.put({ ...task, ...changed(task, change), confirmedAt: now });
      return act;
    });
    return {
      kind: 'task_changed',
      what: scene.taskName(id),
      asOf: today,
      change: change.kind,
      due: dueOf(change),
      hours: hoursOf(change),
      undo,
    };
  });
}

function giveToSomeoneElse(scene: Scene, by: PersonId, task: Task, person: PersonId): Answer {
  if (task.owner === null) return { kind: 'gone' };
  return reassignIn(scene, by, {
    work: { kind: 'task', id: task.id },
    from: task.owner,
    to: person,
    until: null,
  });
}

/** Done makes what remains 0; a new size keeps the share that is done (product rule 1). */
function changed(task: Task, change: Exclude<TaskChange, { kind: 'someone_else' }>): Partial<Task> {
  switch (change.kind) {
    case 'done':
      return { status: 'done', remainingHours: 0 };
    case 'not_needed':
      return { status: 'dropped' };
    case 'still_on_it':
      return {};
    case 'due':
      return { due: change.due, dueTime: null };
    case 'size': {
      const share = task.sizeHours > 0 ? task.remainingHours / task.sizeHours : 1;
      return { sizeHours: change.hours, remainingHours: change.hours * share };
    }
  }
}

const dueOf = (change: TaskChange) => (change.kind === 'due' ? change.due : null);
const hoursOf = (change: TaskChange) => (change.kind === 'size' ? change.hours : null);

/** The form that a mend opens; null where the task is gone. */
export function mendForm(deps: Deps, id: TaskId, mend: MendForm['mend'], now: Date): MendForm | null {
  const scene = readScene(deps.store, now);
  const task = scene.facts.tasks.get(id);
  if (!task || !isOpen(task)) return null;
  return { task: id, what: scene.taskName(id), mend, due: task.due, sizeHours: task.sizeHours };
}
