import type { NewChannelContent } from '../domain/desk-contents.ts';
import type { Notice } from '../domain/notices.ts';
import type { Scene } from './scene.ts';

/** The question, or what became of it. */
export function describeNewChannel(
  scene: Scene,
  { channel, reader }: Extract<Notice, { kind: 'new_channel' }>,
): NewChannelContent {
  const campaign = [...scene.facts.campaigns.values()].find((each) => each.channel === channel);
  return {
    kind: 'new_channel',
    channel,
    campaign: campaign ? scene.campaignName(campaign.id) : null,
    answeredNo: scene.store.prompts.answerOf(`channel:${channel}:${reader}`) !== null,
  };
}
