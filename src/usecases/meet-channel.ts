import type { CampaignId, ChannelId } from '../domain/ids.ts';
import type { Store } from '../store/store.ts';

/** Notes a channel that the bot is in, and links the campaigns whose imported row names it and that have none yet. */
export function meetChannel(store: Store, id: ChannelId, name: string, now: Date): void {
  store.channels.named(id, name);
  for (const { key, cells } of store.importRows.all('campaigns')) {
    if (cells['channel']?.toLowerCase() !== `#${name.toLowerCase()}`) continue;
    const campaign = store.campaigns.get(key as CampaignId);
    const isFree = store.campaigns.all().every((each) => each.channel !== id);
    if (campaign?.channel !== null || !isFree) continue;
    store.acts.perform('campaign.link_channel', null, now, () =>
      store.campaigns.put({ ...campaign, channel: id }),
    );
    store.importRows.put('campaigns', key, { ...cells, channel: id });
  }
}
