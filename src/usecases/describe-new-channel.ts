import type { NewChannelContent } from '../domain/desk-contents.ts';
import type { ChannelId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import type { Scene } from './scene.ts';

/** Under which *No* is kept: the first answer settles every copy. */
export const channelAnswerKey = (channel: ChannelId) => `channel:${channel}`;

/** The question, or what became of it. */
export function describeNewChannel(
  scene: Scene,
  { channel }: Extract<Notice, { kind: 'new_channel' }>,
): NewChannelContent {
  const campaign = [...scene.facts.campaigns.values()].find((each) => each.channel === channel);
  return {
    kind: 'new_channel',
    channel,
    campaign: campaign ? scene.campaignName(campaign.id) : null,
    answeredNo: scene.store.prompts.answerOf(channelAnswerKey(channel)) !== null,
  };
}
