import type { Answer } from '../domain/answers.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import { type IsoDate, localTime } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';
import { leaveKey } from './describe-return.ts';
import { reassignIn } from './reassign.ts';

/**
 * *Leave it with Ravi*, by whoever is back: the account manager is asked, and until they agree it stays the owner's. Once
 * for each stretch away.
 */
export function leaveWith(
  deps: Deps,
  by: PersonId,
  asked: { task: TaskId; holder: PersonId; from: IsoDate },
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const task = scene.facts.tasks.get(asked.task);
    if (!task || task.owner !== by) return { kind: 'gone' };
    const key = leaveKey(by, asked.from, asked.task);
    const before = scene.store.prompts.answerOf(key);
    if (before) {
      const at = localTime(before.at, scene.calendars.zoneOf(by));
      return { kind: 'already', by: scene.nameOf(before.by), what: 'asked for this', at };
    }
    const wish = { work: { kind: 'task', id: asked.task } as const, from: by, to: asked.holder, until: null };
    const outcome = reassignIn(scene, by, wish);
    if (outcome.kind === 'proposed' || outcome.kind === 'reassigned')
      scene.store.prompts.answered(key, by, asked.holder, null, now);
    return outcome.kind === 'proposed' ? null : outcome;
  });
}
