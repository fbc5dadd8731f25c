import type { Campaign, CampaignChange, ChangeValue } from '../domain/campaigns.ts';
import type { ChangeLine } from '../domain/lines.ts';
import { formatDay, localDate } from '../domain/plain-date.ts';
import { isEditable, needsEdit, rebase } from './derive-change.ts';
import type { Scene } from './scene.ts';
import { shiftDone } from './task-shift.ts';

/** A change as it is told; budgets and kept words only where `full`, for AMs, deputies and admins (product rule 7). */
export function lineOfChange(scene: Scene, change: CampaignChange, full: boolean): ChangeLine {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  const told = asOfNow(scene, change, campaign);
  const show = (value: ChangeValue | null) =>
    full || change.change !== 'budget' ? showValue(value, campaign?.currency ?? null, scene.now) : null;
  return {
    change: change.id,
    campaign: nameOf(scene, change),
    candidates: change.candidates.map((id) => ({ campaign: id, name: scene.campaignName(id) })),
    tasks: change.tasks.map((task) => ({ task, name: scene.taskName(task) })),
    what: change.change,
    certainty: change.certainty,
    ...(staffOf(scene, change) ?? { was: show(told.was), becomes: show(told.becomes) }),
    state: change.state,
    edit: editOf(scene, told, campaign),
    shifted: change.state === 'applied' ? shiftDone(scene, change) : null,
    saidBy: scene.nameOf(change.saidBy),
    words: full ? change.words : null,
    undo:
      change.state === 'applied' ? (scene.store.acts.lastOn('campaign_change', change.id)?.id ?? null) : null,
  };
}

/** Who goes and who comes, and for which part where one was named. */
function staffOf(scene: Scene, { handOver }: CampaignChange): Pick<ChangeLine, 'was' | 'becomes'> | null {
  if (handOver === null) return null;
  const to = scene.nameOf(handOver.to);
  return { was: scene.nameOf(handOver.from), becomes: handOver.role ? `${to} (${handOver.role})` : to };
}

function nameOf(scene: Scene, change: CampaignChange): string | null {
  if (change.task !== null) return scene.taskName(change.task);
  return change.campaign ? scene.campaignName(change.campaign) : null;
}

/** What is only heard follows the campaign: "three days later" is three days after the date of now. */
function asOfNow(scene: Scene, change: CampaignChange, campaign: Campaign | undefined): CampaignChange {
  if (change.state !== 'heard' || !campaign) return change;
  const task = change.task === null ? null : scene.store.tasks.get(change.task);
  return { ...change, ...rebase(change, campaign, task) };
}

function editOf(scene: Scene, change: CampaignChange, campaign: Campaign | undefined): ChangeLine['edit'] {
  if (change.state !== 'heard' || !campaign || !isEditable(change.change)) return 'none';
  const today = localDate(scene.now, scene.facts.settings.timeZone);
  return needsEdit(change, today) ? 'needed' : 'offered';
}

/** A field's value as it is read: "Wed 9 Dec", "paused", "EUR 20,000"; null where there is none. */
export function showValue(value: ChangeValue | null, currency: string | null, now: Date): string | null {
  if (value === null) return null;
  if (value.deadline !== undefined) {
    return value.deadline === null ? 'to be confirmed' : formatDay(value.deadline, localDate(now, 'UTC'));
  }
  if (value.status !== undefined) return value.status;
  if (value.budget === undefined) return null;
  const unit = value.currency === undefined ? currency : value.currency;
  return value.budget === null ? 'not set' : `${unit ?? ''} ${value.budget.toLocaleString('en-US')}`.trim();
}
