import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import { asId, type TaskId } from '../domain/ids.ts';
import type { HandoverProposal } from '../domain/notices.ts';
import { may } from '../domain/permissions.ts';
import { localTime } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';
import { handoverAnswerKey } from './describe-handover.ts';
import { notAllowed } from './not-allowed.ts';
import { reassignIn } from './reassign.ts';

/** The AM applies or ignores a member's proposal to hand a task on; the first answer settles it. */
export function decideHandover(
  deps: Deps,
  by: PersonId,
  proposal: Pick<HandoverProposal, 'task' | 'to' | 'until'>,
  apply: boolean,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const id = asId<TaskId>(proposal.task);
    const task = scene.facts.tasks.get(id);
    const campaign = task ? scene.facts.campaigns.get(task.campaign) : undefined;
    if (!task?.owner || !campaign) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'reassign', task, campaign }, now))
      return notAllowed(scene, campaign, 'reassign this');
    const key = handoverAnswerKey(proposal);
    const answered = scene.store.prompts.answerOf(key);
    if (answered) {
      const zone = scene.facts.people.get(by)?.timeZone ?? scene.facts.settings.timeZone;
      return {
        kind: 'already',
        by: scene.nameOf(answered.by),
        what: 'answered this',
        at: localTime(answered.at, zone),
      };
    }
    if (!apply) {
      scene.store.prompts.answered(key, by, null, null, now);
      return null;
    }
    const wish = {
      work: { kind: 'task', id } as const,
      from: task.owner,
      to: proposal.to,
      until: proposal.until,
    };
    const outcome = reassignIn(scene, by, wish);
    if (outcome.kind === 'reassigned') scene.store.prompts.answered(key, by, proposal.to, null, now);
    return outcome;
  });
}
