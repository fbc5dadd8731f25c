import type { CampaignChange, ChangeValue } from '../domain/campaigns.ts';
import type { ChangeLine } from '../domain/contents.ts';
import { formatDay } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

/** A change as it is told; budgets and kept words only where `full`, for AMs, deputies and admins (product rule 7). */
export function lineOfChange(scene: Scene, change: CampaignChange, full: boolean): ChangeLine {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  const currency = campaign?.currency ?? '';
  const show = (value: ChangeValue | null) =>
    full || change.change !== 'budget' ? showValue(scene, value, currency) : null;
  return {
    change: change.id,
    campaign: campaign ? scene.campaignName(campaign.id) : null,
    candidates: change.candidates.map((id) => ({ campaign: id, name: scene.campaignName(id) })),
    what: change.change,
    certainty: change.certainty,
    was: show(change.was),
    becomes: show(change.becomes),
    state: change.state,
    saidBy: scene.nameOf(change.saidBy),
    words: full ? change.words : null,
    undo:
      change.state === 'applied' ? (scene.store.acts.lastOn('campaign_change', change.id)?.id ?? null) : null,
  };
}

function showValue(scene: Scene, value: ChangeValue | null, currency: string): string | null {
  if (value === null) return null;
  if (value.deadline !== undefined) {
    const today = scene.now.toISOString().slice(0, 10) as Parameters<typeof formatDay>[0];
    return value.deadline === null ? 'to be confirmed' : formatDay(value.deadline, today);
  }
  if (value.status !== undefined) return value.status;
  if (value.budget === undefined) return null;
  return value.budget === null ? 'not set' : `${currency} ${value.budget.toLocaleString('en-US')}`.trim();
}
