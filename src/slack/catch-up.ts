// What was said while no connection was open: the history of each channel since the last message that was read there.
// A channel met for the first time is read from now on (slack-facts 0.1, 0.5).
import type { WebClient } from '@slack/web-api';
import { asId, type ChannelId, type MessageTs } from '../domain/ids.ts';
import { meetChannel } from '../usecases/meet-channel.ts';
import { hearMessage } from './hear-message.ts';
import type { RawMessageEvent } from './message-events.ts';
import type { SlackParts } from './parts.ts';

const PAGE = 200;
const KINDS = 'public_channel,private_channel,im';

/** Reads what was missed, oldest first; gives how many messages that were. */
export async function catchUp(parts: SlackParts, client: WebClient): Promise<number> {
  let heard = 0;
  let cursor: string | undefined;
  do {
    const page = await client.users.conversations({
      types: KINDS,
      limit: PAGE,
      exclude_archived: true,
      ...(cursor ? { cursor } : {}),
    });
    for (const { id, name, is_im: isIm } of page.channels ?? []) {
      if (!id) continue;
      try {
        heard += await catchUpIn(parts, client, asId<ChannelId>(id), name ?? id, isIm === true);
      } catch (err) {
        // One channel that cannot be read now is read at the next catch-up; the others wait for nothing.
        parts.log.warn({ err, channel: id }, 'what was missed in a channel could not be read');
      }
    }
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return heard;
}

async function catchUpIn(
  parts: SlackParts,
  client: WebClient,
  channel: ChannelId,
  name: string,
  isIm: boolean,
): Promise<number> {
  const { store } = parts.deps;
  const { channels } = store;
  const since = channels.get(channel)?.readUntil;
  if (!isIm) store.transact(() => meetChannel(store, channel, name, parts.now()));
  if (!since) {
    channels.read(channel, asId<MessageTs>((parts.now().getTime() / 1000).toFixed(6)));
    return 0;
  }
  const missed = await messagesSince(client, channel, since);
  for (const message of missed) {
    await hearMessage(parts, { ...message, channel, channel_type: isIm ? 'im' : 'channel' }, null);
  }
  return missed.length;
}

/** Oldest first. */
async function messagesSince(
  client: WebClient,
  channel: ChannelId,
  since: MessageTs,
): Promise<RawMessageEvent[]> {
  const found: RawMessageEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.conversations.history({
      channel,
      oldest: since,
      limit: PAGE,
      ...(cursor ? { cursor } : {}),
    });
    found.push(...((page.messages ?? []) as RawMessageEvent[]));
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return found.sort((one, other) => Number(one.ts) - Number(other.ts));
}
