import type { Campaign, CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { localDate } from '../domain/plain-date.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

/** How long the team is not told yet, so that Undo and edits show nothing (product table). */
export const TOLD_AFTER_MS = 2 * 60 * 1000;

/** Writes the change into its campaign and has the campaign's channel told in two minutes, unless it was said there. */
export function applyChange(scene: Scene, campaign: Campaign, change: CampaignChange, by: PersonId): void {
  const { store, now } = scene;
  const current = store.campaigns.get(campaign.id) ?? campaign;
  const { deadline, status, budget } = change.becomes ?? {};
  store.campaigns.put({
    ...current,
    ...(deadline !== undefined ? { deadline } : {}),
    ...(status !== undefined ? { status } : {}),
    ...(budget !== undefined ? { budget } : {}),
  });
  store.changes.put({ ...change, state: 'applied', decidedBy: by, decidedAt: now });
  for (const older of store.changes.where("campaign = @campaign AND state = 'heard'", {
    campaign: campaign.id,
  })) {
    if (older.id !== change.id && older.change === change.change)
      store.changes.put({ ...older, state: 'superseded' });
  }
  if (campaign.channel && campaign.channel !== change.channel) {
    const day = localDate(now, scene.facts.settings.timeZone);
    say(
      scene,
      { kind: 'channel_line', channel: campaign.channel, day },
      { dueAt: new Date(now.getTime() + TOLD_AFTER_MS) },
    );
  }
}
