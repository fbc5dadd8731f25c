// What of a message event is a person's new words, an edit or a deletion. Bolt's ignoreSelf lets the bot's own edits
// through (slack-facts 0.4), and edits also come from link previews: both would feed the bot its own words.
import { asId, type ChannelId, type MessageTs, type PersonId } from '../domain/ids.ts';

/** A message event of any subtype, as far as it is read. */
export interface RawMessageEvent {
  readonly type?: string;
  readonly subtype?: string | undefined;
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly user?: string;
  readonly text?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly thread_ts?: string;
  readonly edited?: { readonly ts?: string };
  readonly message?: RawMessage;
  readonly previous_message?: RawMessage;
  readonly deleted_ts?: string;
}

interface RawMessage {
  readonly ts?: string;
  readonly user?: string;
  readonly text?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly subtype?: string | undefined;
  readonly thread_ts?: string;
  readonly edited?: { readonly ts?: string };
}

interface Words {
  readonly channel: ChannelId;
  readonly ts: MessageTs;
  readonly author: PersonId;
  readonly text: string;
  readonly threadTs: MessageTs | null;
  /** The same message under the same key, however often and by whatever way it comes. */
  readonly key: string;
}

export type ReadEvent =
  | ({ readonly kind: 'new' } & Words)
  | ({ readonly kind: 'edited' } & Words)
  | { readonly kind: 'deleted'; readonly channel: ChannelId; readonly ts: MessageTs; readonly key: string };

const SAID_BY_PEOPLE = new Set<string | undefined>([
  undefined,
  'me_message',
  'thread_broadcast',
  'file_share',
]);

/** What happened; null for what is no person's words: bots, the bot itself, joins, link previews. */
export function readMessageEvent(event: RawMessageEvent, botUser: PersonId | null): ReadEvent | null {
  if (event.subtype === 'message_changed') return readEdit(event, botUser);
  if (event.subtype === 'message_deleted') return readDeletion(event, botUser);
  if (!SAID_BY_PEOPLE.has(event.subtype) || !isByPerson(event, botUser)) return null;
  return { kind: 'new', ...wordsOf(event.channel, event, '') };
}

function readEdit(event: RawMessageEvent, botUser: PersonId | null): ReadEvent | null {
  const { message, previous_message: before } = event;
  if (message?.subtype === 'tombstone') return deletion(event.channel, message.ts ?? '');
  const edited = message?.edited?.ts;
  if (!message || !isByPerson(message, botUser) || edited === undefined) return null;
  if (edited === before?.edited?.ts || message.text === before?.text) return null;
  return { kind: 'edited', ...wordsOf(event.channel, message, `:edited:${edited}`) };
}

function readDeletion(event: RawMessageEvent, botUser: PersonId | null): ReadEvent | null {
  const { previous_message: before, deleted_ts: ts } = event;
  if (!ts || (before && !isByPerson(before, botUser))) return null;
  return deletion(event.channel, ts);
}

const deletion = (channel: string, ts: string): ReadEvent => ({
  kind: 'deleted',
  channel: asId<ChannelId>(channel),
  ts: asId<MessageTs>(ts),
  key: `message:${channel}:${ts}:deleted`,
});

function wordsOf(channel: string, message: RawMessage, suffix: string): Words {
  const ts = message.ts ?? '';
  return {
    channel: asId<ChannelId>(channel),
    ts: asId<MessageTs>(ts),
    author: asId<PersonId>(message.user ?? ''),
    text: message.text ?? '',
    threadTs: message.thread_ts ? asId<MessageTs>(message.thread_ts) : null,
    key: `message:${channel}:${ts}${suffix}`,
  };
}

function isByPerson(message: RawMessage, botUser: PersonId | null): boolean {
  return (
    Boolean(message.user) &&
    !message.bot_id &&
    !message.app_id &&
    message.user !== botUser &&
    message.user !== 'USLACKBOT'
  );
}

/** The instant of a message's `ts`. */
export function instantOfTs(ts: string): Date {
  return new Date(Math.round(Number(ts) * 1000));
}
