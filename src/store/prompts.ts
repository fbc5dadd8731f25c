// A living message: where it stands in Slack, and its revision, which its buttons carry. What it says is never
// kept, only a digest of it, so that it is edited exactly when facts change what it says.
import type { Database } from 'better-sqlite3';
import type { ChannelId, MessageTs, PersonId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import type { ActId } from './acts.ts';
import { asIs, instant, json } from './columns.ts';
import { openTable } from './table.ts';

export interface Prompt {
  readonly key: string;
  readonly notice: Notice;
  /** A user id or a channel id. */
  readonly recipient: string;
  /** Null until it was posted. */
  readonly channel: ChannelId | null;
  readonly ts: MessageTs | null;
  readonly postedAt: Date | null;
  readonly revision: number;
  /** Of what it said last. */
  readonly digest: string | null;
  /** Keys of the questions that its reader has been notified of. */
  readonly asks: readonly string[];
  /** The message that this one replaced, until that is closed. */
  readonly previousChannel: ChannelId | null;
  readonly previousTs: MessageTs | null;
}

export function openPrompts(db: Database) {
  const table = openTable<Prompt>(
    db,
    {
      name: 'prompt',
      key: ['key'],
      columns: {
        key: asIs,
        notice: json,
        recipient: asIs,
        channel: asIs,
        ts: asIs,
        postedAt: instant,
        revision: asIs,
        digest: asIs,
        asks: json,
        previousChannel: asIs,
        previousTs: asIs,
      },
    },
    () => {},
  );
  const answer = db.prepare('INSERT INTO answer (prompt, revision, person, act, at) VALUES (?, ?, ?, ?, ?)');

  return {
    get: (key: string): Prompt | null => table.get(key),
    atMessage: (channel: ChannelId, ts: MessageTs): Prompt | null =>
      table.where('channel = @channel AND ts = @ts', { channel, ts })[0] ?? null,
    all: (prefix: string): Prompt[] => table.where('substr(key, 1, length(@prefix)) = @prefix', { prefix }),
    put: table.put,
    remove: (key: string): void => table.remove(key),
    answered: (key: string, revision: number, by: PersonId, act: ActId | null, at: Date): void => {
      answer.run(key, revision, by, act, at.getTime());
    },
  };
}
