// The one port of the house: what delivery asks of Slack. Everything else is done with real things in tests too.
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';

/** A message ready to be sent; `text` is what notifications and screen readers say. */
export interface OutgoingMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Where a message stands. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

const METADATA_TYPE = 'understudy_notice';
const LOOK_BACK = 50; // messages of a conversation that are searched for one that may have gone through

/** Posting, over a client of its own: a throttled post must not hold up an answer (slack-facts 0.7). */
export function createSlackPort(client: WebClient) {
  const content = (message: OutgoingMessage) => ({
    text: message.text,
    blocks: [...message.blocks],
    unfurl_links: false,
    unfurl_media: false,
  });
  return {
    post: async (recipient: string, message: OutgoingMessage, noticeId: string): Promise<Posted> => {
      const metadata = { event_type: METADATA_TYPE, event_payload: { id: noticeId } };
      const { channel, ts } = await client.chat.postMessage({
        channel: recipient,
        ...content(message),
        metadata,
      });
      return { channel: channel as string, ts: ts as string };
    },
    update: async (at: Posted, message: OutgoingMessage): Promise<void> => {
      await client.chat.update({
        channel: at.channel,
        ts: at.ts,
        text: message.text,
        blocks: [...message.blocks],
      });
    },
    /** The message that an earlier, unanswered attempt posted, if it did. */
    find: async (recipient: string, noticeId: string): Promise<Posted | null> => {
      const channel = await conversationOf(client, recipient);
      const { messages } = await client.conversations.history({
        channel,
        limit: LOOK_BACK,
        include_all_metadata: true,
      });
      const found = messages?.find(
        ({ metadata }) =>
          metadata?.event_type === METADATA_TYPE &&
          (metadata.event_payload as { id?: string })?.id === noticeId,
      );
      return found?.ts ? { channel, ts: found.ts } : null;
    },
    permalink: async (at: Posted): Promise<string | null> => {
      const { permalink } = await client.chat.getPermalink({ channel: at.channel, message_ts: at.ts });
      return permalink ?? null;
    },
    react: async (at: Posted, name: string, on: boolean): Promise<void> => {
      const target = { channel: at.channel, timestamp: at.ts, name };
      await (on ? client.reactions.add(target) : client.reactions.remove(target));
    },
  };
}

export type SlackPort = ReturnType<typeof createSlackPort>;

async function conversationOf(client: WebClient, recipient: string): Promise<string> {
  if (!recipient.startsWith('U') && !recipient.startsWith('W')) return recipient;
  const { channel } = await client.conversations.open({ users: recipient });
  return channel?.id as string;
}
