// A decision is always made (product rule 13), about a member's wish to hand a task on too: what its AM leaves unanswered
// for two working hours is asked once more, two later of the deputy, two later of the admins. One answer settles all.
import type { PersonId } from '../domain/ids.ts';
import type { HandoverProposal } from '../domain/notices.ts';
import { isOpen } from '../domain/tasks.ts';
import type { Prompt } from '../store/prompts.ts';
import { handoverAnswerKey } from './describe-handover.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { adminsOf, deciderOf, isIn } from './who-decides.ts';
import { isAtWork } from './working-hours.ts';

const PATIENCE_HOURS = 2; // working hours of whoever is asked
const ASKED_FOR_MS = 7 * 24 * 60 * 60 * 1000;

/** Asks on where the time to answer is up. Idempotent: who was asked is known by their message. */
export function escalateHandovers(scene: Scene): void {
  const since = new Date(scene.now.getTime() - ASKED_FOR_MS);
  const open = new Map<string, HandoverProposal>();
  for (const { notice } of scene.store.prompts.postedSince(since)) {
    if (notice.kind === 'handover_ask' && isUnanswered(scene, notice.proposal))
      open.set(handoverAnswerKey(notice.proposal), notice.proposal);
  }
  for (const proposal of open.values()) follow(scene, proposal);
}

function isUnanswered(scene: Scene, proposal: HandoverProposal): boolean {
  const task = scene.store.tasks.get(proposal.task);
  const stands = task !== null && isOpen(task) && task.owner === proposal.from;
  return stands && scene.store.prompts.answerOf(handoverAnswerKey(proposal)) === null;
}

function follow(scene: Scene, proposal: HandoverProposal): void {
  const campaign = scene.facts.campaigns.get(proposal.campaign);
  const reader = campaign ? deciderOf(scene, campaign) : null;
  if (!campaign || !reader) return;
  const asked = promptOf(scene, proposal, reader);
  // Whoever was asked is away by now.
  if (!asked) say(scene, { kind: 'handover_ask', reader, proposal });
  if (!asked || !isOver(scene, asked, reader)) return;
  if (asked.previousTs !== null) passOn(scene, proposal, campaign.deputy === reader ? null : campaign.deputy);
  else if (isAtWork(scene, reader)) say(scene, { kind: 'handover_ask', reader, proposal }, { repost: true });
}

/** To the deputy where there is one to ask, from some time on to the admins. */
function passOn(scene: Scene, proposal: HandoverProposal, deputy: PersonId | null): void {
  const reader = deputy && isIn(scene, deputy) ? deputy : null;
  const asked = reader && promptOf(scene, proposal, reader);
  if (reader && !asked) say(scene, { kind: 'handover_ask', reader, proposal });
  else if (!reader || !asked || isOver(scene, asked, reader)) askAdmins(scene, proposal);
}

function askAdmins(scene: Scene, proposal: HandoverProposal): void {
  for (const admin of adminsOf(scene)) {
    if (isIn(scene, admin) && !promptOf(scene, proposal, admin))
      say(scene, { kind: 'handover_ask', reader: admin, proposal });
  }
}

const promptOf = (scene: Scene, { task, to }: HandoverProposal, reader: PersonId) =>
  scene.store.prompts.get(`handover:${task}:${to}:${reader}`);

function isOver(scene: Scene, { postedAt }: Prompt, reader: PersonId): boolean {
  const at = postedAt && scene.calendars.afterWorkingHours(reader, postedAt, PATIENCE_HOURS);
  return at !== null && at <= scene.now;
}
