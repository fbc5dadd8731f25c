import type { HandoverAskContent } from '../domain/contents.ts';
import { asId, type TaskId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

/** A member's proposal to hand a task on, or what became of it; null where the task is gone. */
export function describeHandover(
  scene: Scene,
  { proposal, reader }: Extract<Notice, { kind: 'handover_ask' }>,
  asOf: IsoDate,
): HandoverAskContent | null {
  const task = scene.store.tasks.get(proposal.task);
  if (!task) return null;
  const answer = scene.store.prompts.answerOf(`handover:${proposal.task}:${proposal.to}:${reader}`);
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
    outcome: answer === null ? null : answer.choice === null ? 'ignored' : scene.nameOf(answer.choice),
  };
}
