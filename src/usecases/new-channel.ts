import type { CampaignForm } from '../domain/desk-contents.ts';
import type { ChannelId, PersonId } from '../domain/ids.ts';
import { type Deps, inTransaction } from './deps.ts';
import { channelAnswerKey } from './describe-new-channel.ts';
import { campaignForm } from './edit-campaign.ts';

const PARTS = /[-_]+/; // yes: acme-spring_launch · no: acme spring

/** A new campaign for the channel, its client and name guessed from the channel's. */
export function campaignFormForChannel(
  deps: Deps,
  reader: PersonId,
  channel: ChannelId,
  now: Date,
): CampaignForm | null {
  const name = deps.store.channels.get(channel)?.name ?? '';
  const [client = '', ...rest] = name
    .split(PARTS)
    .filter((part) => part !== '')
    .map(capital);
  return campaignForm(deps, reader, null, now, { channel, client, name: rest.join(' '), status: 'active' });
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** *No*: it is no campaign's. */
export function declineChannel(deps: Deps, by: PersonId, channel: ChannelId, now: Date): null {
  inTransaction(deps, now, (scene) =>
    scene.store.prompts.answered(channelAnswerKey(channel), by, null, null, now),
  );
  return null;
}
