import type { Campaign, CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { leads } from '../domain/permissions.ts';
import { ASKED_AT_ONCE } from './derive-change.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { deciderOf } from './who-decides.ts';

/** Asks whoever decides by a message of its own; what can wait for the morning message is not asked here. */
export function askAboutChange(scene: Scene, change: CampaignChange): void {
  for (const reader of readersOf(scene, change))
    say(scene, { kind: 'change_ask', reader, change: change.id });
}

/** True where a message of its own asks about it: whichever day it is, that one is there to be answered. */
export function isAskedByItself(scene: Scene, change: CampaignChange): boolean {
  const unclear = change.campaign === null || change.tasks.length > 0;
  return unclear || change.saidOutside || ASKED_AT_ONCE.has(change.change) || isByLead(scene, change);
}

/** The author where they lead one of the campaigns that it may be about, else whoever decides about those. */
function readersOf(scene: Scene, change: CampaignChange): PersonId[] {
  if (!change.saidOutside && isByLead(scene, change)) return [change.saidBy];
  if (!isAskedByItself(scene, change)) return [];
  const deciders = campaignsMeant(scene, change).map((campaign) => deciderOf(scene, campaign));
  return [...new Set(deciders.filter((id) => id !== null))];
}

/** True where the author leads one of the campaigns that it may be about. */
export const isByLead = (scene: Scene, change: CampaignChange) =>
  campaignsMeant(scene, change).some((campaign) => leads(campaign, change.saidBy));

/** The campaign, or each of those that it could be. */
export function campaignsMeant(scene: Scene, change: CampaignChange): Campaign[] {
  const ids = change.campaign ? [change.campaign] : change.candidates;
  return ids.map((id) => scene.facts.campaigns.get(id)).filter((each) => each !== undefined);
}
