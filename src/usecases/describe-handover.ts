import type { HandoverAskContent } from '../domain/contents.ts';
import { asId, type PersonId, type TaskId } from '../domain/ids.ts';
import type { HandoverProposal, Notice } from '../domain/notices.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

/** Where the answer is kept, whoever of those asked gives it. */
export const handoverAnswerKey = ({ task, to }: Pick<HandoverProposal, 'task' | 'to'>) =>
  `handover:${task}:${to}`;

/** A member's proposal to hand a task on, or what became of it; null where the task is gone. */
export function describeHandover(
  scene: Scene,
  { proposal }: Extract<Notice, { kind: 'handover_ask' }>,
  asOf: IsoDate,
): HandoverAskContent | null {
  const task = scene.store.tasks.get(proposal.task);
  if (!task) return null;
  const answer = scene.store.prompts.answerOf(handoverAnswerKey(proposal));
  return {
    kind: 'handover_ask',
    asOf,
    task: asId<TaskId>(proposal.task),
    what: scene.taskName(task.id),
    from: scene.nameOf(proposal.from),
    to: proposal.to,
    toName: scene.nameOf(proposal.to),
    until: proposal.until,
    proposedBy: scene.nameOf(proposal.proposedBy),
    outcome: answer && outcomeOf(scene, proposal, answer),
  };
}

/** "Mia gave it to Ravi." or "Mia left it with Dana." */
function outcomeOf(
  scene: Scene,
  proposal: HandoverProposal,
  { by, choice }: { by: PersonId; choice: PersonId | null },
): string {
  return choice === null
    ? `${scene.nameOf(by)} left it with ${scene.nameOf(proposal.from)}.`
    : `${scene.nameOf(by)} gave it to ${scene.nameOf(choice)}.`;
}
