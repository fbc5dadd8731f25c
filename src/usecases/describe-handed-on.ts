import type { HandedOnContent } from '../domain/contents.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { ActId } from '../store/acts.ts';
import type { Scene } from './scene.ts';

/** To the old or the new owner of tasks that were handed on; null where the act is unknown. */
export function describeHandedOn(
  scene: Scene,
  notice: Extract<Notice, { kind: 'handed_on' }>,
  asOf: IsoDate,
): HandedOnContent | null {
  const act = scene.store.acts.get(asId<ActId>(notice.act));
  if (!act) return null;
  const owners = scene.store.acts.fieldBefore(act.id, 'task', 'owner');
  return {
    kind: 'handed_on',
    asOf,
    by: act.doneBy ? scene.nameOf(act.doneBy) : 'Understudy',
    tasks: notice.tasks.flatMap((id) => {
      const task = scene.store.tasks.get(id);
      if (!task) return [];
      const before = owners.get(id) as PersonId | null | undefined;
      const gained = before !== notice.person;
      const other = gained ? before : task.owner;
      return [{ what: scene.taskName(id), due: task.due, gained, other: other ? scene.nameOf(other) : null }];
    }),
    undone: act.undoneAt !== null,
  };
}
