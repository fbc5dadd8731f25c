// Handover without work for whoever is away: links to their own last messages in the campaign's channel, looked up when the
// holder's message is sent and kept nowhere. None where they switched reading off, where the holder is not in the
// channel, or where people outside the team read it; never a message in which an absence is found. No answer is no link.
import type { WebClient } from '@slack/web-api';
import type { CoverRequestContent, NoticeContent } from '../domain/contents.ts';
import { asId, type ChannelId, type MessageTs, type PersonId } from '../domain/ids.ts';
import type { HandoverLine } from '../domain/lines.ts';
import type { Notice } from '../domain/notices.ts';
import { formatDay, localDate, localTime } from '../domain/plain-date.ts';
import type { Store } from '../store/store.ts';
import type { ChannelAudience } from './channel-audience.ts';

const LOOK_BACK = 100; // messages of the channel
const MOST = 3;
const PAGE = 200;
const WRITTEN = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** A message of whoever is away, as it is checked before anyone is shown the way to it. */
interface PastMessage {
  readonly channel: ChannelId;
  readonly ts: MessageTs;
  readonly author: PersonId;
  readonly text: string;
}

interface LinkParts {
  readonly client: WebClient;
  readonly store: Store;
  readonly audience: ChannelAudience;
  /** True where the reader finds in it that someone is away or back, or cannot tell. */
  readonly saysAbsence: (message: PastMessage) => boolean;
  readonly log: { warn(fields: object, text: string): void };
}

/** Fills what a holder is asked with the links that they may see; anything else comes back as it is. */
export function createHandoverLinks(parts: LinkParts) {
  return async (notice: Notice, content: NoticeContent): Promise<NoticeContent> => {
    if (notice.kind !== 'cover_request' || content.kind !== 'cover_request') return content;
    const handovers = await Promise.all(
      content.handovers.map((line) => withLinks(parts, notice.holder, line)),
    );
    return closedChannels({ ...content, handovers });
  };
}

/** A channel that the holder is not in is no place to send them to. */
function closedChannels(content: CoverRequestContent): CoverRequestContent {
  const open = new Set<string | null>(
    content.handovers.filter((each) => each.inChannel).map((each) => each.channel),
  );
  const covers = content.covers.map((held) => (open.has(held.channel) ? held : { ...held, channel: null }));
  return { ...content, covers };
}

async function withLinks(parts: LinkParts, holder: PersonId, line: HandoverLine): Promise<HandoverLine> {
  const { channel, absentee } = line;
  if (channel === null) return line;
  try {
    const inChannel = await isMember(parts.client, channel, holder);
    if (!inChannel || parts.store.people.get(absentee)?.readingOff !== false) return { ...line, inChannel };
    if ((await parts.audience.of(channel, true)) !== 'team') return { ...line, inChannel };
    const messages = await lastMessages(parts, channel, absentee);
    const zone = parts.store.people.get(holder)?.timeZone ?? 'UTC';
    return {
      ...line,
      inChannel,
      links: await Promise.all(messages.map((each) => linkTo(parts, each, zone))),
    };
  } catch (error) {
    parts.log.warn({ err: error }, 'no links for a handover');
    return line;
  }
}

async function isMember(client: WebClient, channel: ChannelId, person: PersonId): Promise<boolean> {
  let cursor: string | undefined;
  do {
    const page = await client.conversations.members({ channel, limit: PAGE, ...(cursor ? { cursor } : {}) });
    if (page.members?.includes(person)) return true;
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
  return false;
}

/** The newest first, absences left out. */
async function lastMessages(parts: LinkParts, channel: ChannelId, author: PersonId): Promise<PastMessage[]> {
  const { messages } = await parts.client.conversations.history({ channel, limit: LOOK_BACK });
  return (messages ?? [])
    .filter(({ user, bot_id: bot, subtype }) => user === author && !bot && WRITTEN.has(subtype))
    .flatMap(({ ts, text }) => (ts && text ? [{ channel, author, text, ts: asId<MessageTs>(ts) }] : []))
    .filter(
      (each) => parts.store.sources.atMessage(channel, each.ts).length === 0 && !parts.saysAbsence(each),
    )
    .slice(0, MOST);
}

async function linkTo({ client }: LinkParts, { channel, ts }: PastMessage, zone: string) {
  const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
  const at = new Date(Number(ts) * 1000);
  return { url: permalink ?? '', sent: `${formatDay(localDate(at, zone))} ${localTime(at, zone)}` };
}
