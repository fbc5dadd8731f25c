// Who can read a channel (product rule 8), fail closed: a channel is outside where Slack says that it is shared, where
// anyone in it is neither team nor bot, or where Slack refuses to say. Where it only does not answer now, there is no
// answer: nothing is read or posted before there is.
import type { WebClient } from '@slack/web-api';
import type { ChannelId } from '../domain/ids.ts';
import { classifyFailure } from './classify-failure.ts';

export type Audience = 'team' | 'outside' | 'dm';

const KEPT_FOR_MS = 10 * 60 * 1000;
const PAGE = 200;

/** True where the user id is a person of the team, or a bot. */
export type BelongsToTeam = (userId: string) => Promise<boolean>;

/** Tells a channel's audience; `fresh` asks Slack anew, else an answer of the last ten minutes will do. Rejects while Slack does not answer. */
export function createChannelAudience(client: WebClient, belongsToTeam: BelongsToTeam, now: () => Date) {
  const known = new Map<string, { audience: Audience; at: number }>();

  async function ask(channel: ChannelId): Promise<Audience> {
    try {
      const { channel: info } = await client.conversations.info({ channel });
      if (!info) return 'outside';
      if (info.is_im) return 'dm';
      if (info.is_ext_shared || info.is_pending_ext_shared) return 'outside';
      return (await everyoneBelongs(channel)) ? 'team' : 'outside';
    } catch (error) {
      const failure = classifyFailure(error);
      if (failure?.kind === 'wait' || failure?.kind === 'unsure') throw error;
      return 'outside';
    }
  }

  async function everyoneBelongs(channel: ChannelId): Promise<boolean> {
    let cursor: string | undefined;
    do {
      const page = await client.conversations.members({
        channel,
        limit: PAGE,
        ...(cursor ? { cursor } : {}),
      });
      for (const member of page.members ?? []) if (!(await belongsToTeam(member))) return false;
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor);
    return true;
  }

  return {
    of: async (channel: ChannelId, fresh = false): Promise<Audience> => {
      const answer = known.get(channel);
      const at = now().getTime();
      if (!fresh && answer && at - answer.at >= 0 && at - answer.at < KEPT_FOR_MS) return answer.audience;
      const audience = await ask(channel);
      known.set(channel, { audience, at });
      return audience;
    },
    /** Forgets what is known of one channel, or of all: someone joined, it was shared, a person changed. */
    forget: (channel?: ChannelId): void => {
      if (channel) known.delete(channel);
      else known.clear();
    },
  };
}

export type ChannelAudience = ReturnType<typeof createChannelAudience>;
