import type { WebClient } from '@slack/web-api';
import { asId, type ChannelId, type PersonId } from '../domain/ids.ts';
import type { TimeOfDay } from '../domain/plain-date.ts';
import type { Store } from '../store/store.ts';

const PAGE = 200;

/** First values of settings, as the environment gives them. */
export interface FirstSettings {
  readonly teamTimeZone: string | null;
  /** An id or `#name`. */
  readonly digestChannel: string | null;
  readonly digestTime: string | null;
  readonly admins: readonly string[];
}

/** Writes first values of settings where none were set; ADMINS are always admins. Gives what could not be found. */
export async function setUp(first: FirstSettings, store: Store, client: WebClient): Promise<string[]> {
  const channel = first.digestChannel === null ? null : await findChannel(client, first.digestChannel);
  store.settings.setFirst({
    ...(first.teamTimeZone ? { timeZone: first.teamTimeZone } : {}),
    ...(channel ? { digestChannel: channel } : {}),
    ...(first.digestTime ? { digestTime: first.digestTime as TimeOfDay } : {}),
  });
  const admins = first.admins.map((id) => asId<PersonId>(id));
  const known = store.settings.read().admins;
  const all = [...new Set([...known, ...admins])];
  if (all.length > known.length) store.settings.change({ admins: all });
  return first.digestChannel !== null && channel === null
    ? [
        `DIGEST_CHANNEL ${first.digestChannel} is no channel that the bot is in: invite it there, then start it again.`,
      ]
    : [];
}

async function findChannel(client: WebClient, asked: string): Promise<ChannelId | null> {
  if (!asked.startsWith('#')) return asId<ChannelId>(asked);
  let cursor: string | undefined;
  do {
    const page = await client.users.conversations({
      types: 'public_channel,private_channel',
      limit: PAGE,
      ...(cursor ? { cursor } : {}),
    });
    const found = page.channels?.find(({ name }) => `#${name}` === asked);
    if (found?.id) return asId<ChannelId>(found.id);
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return null;
}
