import type { CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { campaignsMeant, isByLead } from './ask-change.ts';
import type { Scene } from './scene.ts';
import { deciderOf } from './who-decides.ts';

/** Changes that were heard and wait for that reader. */
export function openChangesFor(scene: Scene, reader: PersonId): CampaignChange[] {
  return scene.store.changes.where("state = 'heard'").filter((change) => decides(scene, change, reader));
}

function decides(scene: Scene, change: CampaignChange, reader: PersonId): boolean {
  if (change.saidBy === reader && isByLead(scene, change)) return true;
  return campaignsMeant(scene, change).some((campaign) => deciderOf(scene, campaign) === reader);
}
