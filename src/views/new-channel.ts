import type { NewChannelContent } from '../domain/desk-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import { type Message, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { channelLink, say } from './phrase.ts';

/** To whoever invited the bot: is the channel a campaign's? */
export function renderNewChannel(content: NewChannelContent): Message {
  const channel = channelLink(content.channel);
  if (content.campaign !== null)
    return toMessage([{ lines: [say`${channel} is ${content.campaign}'s channel.`] }]);
  if (content.answeredNo)
    return toMessage([{ lines: [say`${channel} is no campaign's. I read it all the same.`] }]);
  return toMessage([
    { lines: [say`I'm in ${channel} now. Is it a campaign's?`] },
    {
      buttons: [
        button(
          ACTION_IDS.addChannelCampaign,
          'Yes, add it…',
          encode('channel', { channel: content.channel }),
          'primary',
        ),
        button(ACTION_IDS.noCampaign, 'No', encode('channel', { channel: content.channel })),
      ],
    },
  ]);
}
