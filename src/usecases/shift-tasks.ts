// Moving a campaign's open tasks with its deadline, all or those that were chosen; one act, so that it can be taken back.

import type { Answer } from '../domain/answers.ts';
import type { ShiftForm } from '../domain/change-contents.ts';
import type { ChangeId, PersonId, TaskId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import { readScene } from './scene.ts';
import { moved, shiftOf } from './task-shift.ts';

/** Moves the tasks (null: all that may be) and remembers the act, so that it can be taken back. */
export function shiftTasks(
  deps: Deps,
  by: PersonId,
  id: ChangeId,
  chosen: readonly TaskId[] | null,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const { store, facts } = scene;
    const change = store.changes.get(id);
    const campaign = change?.campaign ? facts.campaigns.get(change.campaign) : undefined;
    if (!change || !campaign) return { kind: 'gone' };
    if (!may(facts, by, { action: 'edit_campaign', campaign }, now))
      return notAllowed(scene, campaign, 'move its dates');
    const shift = shiftOf(scene, change);
    const tasks = shift?.tasks.filter(({ task }) => chosen === null || chosen.includes(task.id)) ?? [];
    if (!shift || tasks.length === 0) return { kind: 'gone' };
    const today = scene.calendars.dayOf(campaign.accountManager, now);
    store.acts.perform('change.shift', by, now, (act) => {
      for (const { task, becomes } of tasks) {
        const start =
          task.start !== null && task.start >= today
            ? moved(scene, task.owner ?? by, task.start, shift.workdays, today)
            : task.start;
        store.tasks.put({ ...task, start, due: becomes, confirmedAt: now });
      }
      store.changes.put({ ...change, followedBy: act });
    });
    return null;
  });
}

/** *Choose…*: every task that may move, with its old and new date. */
export function shiftForm(deps: Deps, by: PersonId, id: ChangeId, now: Date): ShiftForm | Answer {
  const scene = readScene(deps.store, now);
  const change = scene.store.changes.get(id);
  const campaign = change?.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  const shift = change && shiftOf(scene, change);
  if (!change || !campaign || !shift) return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'edit_campaign', campaign }, now))
    return notAllowed(scene, campaign, 'move its dates');
  return {
    change: id,
    campaign: scene.campaignName(campaign.id),
    asOf: scene.calendars.dayOf(by, now),
    workdays: shift.workdays,
    tasks: shift.tasks.map(({ task, due, becomes }) => ({
      task: task.id,
      what: scene.taskName(task.id),
      due,
      becomes,
    })),
  };
}
