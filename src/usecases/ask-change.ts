import type { Campaign, CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { leads } from '../domain/permissions.ts';
import { ASKED_AT_ONCE } from './derive-change.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { deciderOf } from './who-decides.ts';

/** Asks whoever decides by a message of its own; what can wait for the morning message is not asked here. */
export function askAboutChange(scene: Scene, change: CampaignChange, outside: boolean): void {
  for (const reader of readersOf(scene, change, outside))
    say(scene, { kind: 'change_ask', reader, change: change.id });
}

/** The author where they lead one of the campaigns that it may be about, else whoever decides about those. */
function readersOf(scene: Scene, change: CampaignChange, outside: boolean): PersonId[] {
  const meant = campaignsMeant(scene, change);
  const { saidBy } = change;
  if (!outside && meant.some((campaign) => leads(campaign, saidBy))) return [saidBy];
  const unclear = change.campaign === null || change.tasks.length > 0;
  if (!(outside || unclear || ASKED_AT_ONCE.has(change.change))) return [];
  const deciders = meant.map((campaign) => deciderOf(scene, campaign)).filter((id) => id !== null);
  return [...new Set(deciders)];
}

/** The campaign, or each of those that it could be. */
export function campaignsMeant(scene: Scene, change: CampaignChange): Campaign[] {
  const ids = change.campaign ? [change.campaign] : change.candidates;
  return ids.map((id) => scene.facts.campaigns.get(id)).filter((each) => each !== undefined);
}
