import type { PageMessage } from '../../protocol.ts';
import { instantOfTs, isoDay } from '../text/times.ts';

/** A line of the message list. */
export type Row =
  | { readonly kind: 'day'; readonly key: string; readonly at: Date }
  | { readonly kind: 'new'; readonly key: string }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: PageMessage;
      readonly follows: boolean;
    };

/** Messages of one person within this many seconds stand together. */
const TOGETHER_S = 300;

/** Messages as rows: a divider before each day, one before what is new, a person's messages in a row together. */
export function rowsOf(
  messages: readonly PageMessage[],
  zone: string,
  readUpTo: string,
  me: string,
): readonly Row[] {
  const rows: Row[] = [];
  let before: PageMessage | undefined;
  let isMarked = readUpTo === '';
  for (const message of messages) {
    const at = instantOfTs(message.ts);
    const day = isoDay(at, zone);
    const isNewDay = before === undefined || isoDay(instantOfTs(before.ts), zone) !== day;
    if (isNewDay) rows.push({ kind: 'day', key: day, at });
    const isNew = !isMarked && message.ts > readUpTo && message.user !== me;
    if (isNew) rows.push({ kind: 'new', key: 'new' });
    isMarked ||= isNew;
    const follows = !isNewDay && !isNew && before !== undefined && standTogether(before, message);
    rows.push({ kind: 'message', key: message.ts, message, follows });
    before = message;
  }
  return rows;
}

/** The messages of the conversation itself: replies only where they were sent to it too. */
export function channelMessages(messages: readonly PageMessage[]): readonly PageMessage[] {
  return messages.filter(
    ({ threadTs, ts, subtype }) => threadTs === null || threadTs === ts || subtype === 'thread_broadcast',
  );
}

/** A thread: what it began with, then the replies. */
export function threadMessages(messages: readonly PageMessage[], root: string): readonly PageMessage[] {
  return messages.filter(({ ts, threadTs }) => ts === root || threadTs === root);
}

function standTogether(one: PageMessage, other: PageMessage): boolean {
  const isPlain = [one, other].every(({ subtype, isEphemeral }) => subtype === null && !isEphemeral);
  return isPlain && one.user === other.user && Number(other.ts) - Number(one.ts) < TOGETHER_S;
}
