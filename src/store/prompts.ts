// A living message: where it stands in Slack, and its revision, which its buttons carry. What it says is never
// kept, only a digest of it, so that it is edited exactly when facts change what it says.
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { NoticeContent } from '../domain/contents.ts';
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
  const answer = db.prepare(
    'INSERT INTO answer (prompt, revision, person, choice, act, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const forgetAnswers = db.prepare('DELETE FROM answer WHERE prompt = ?');
  const firstAnswer = db.prepare<[string], { person: string; choice: string | null; at: number }>(
    'SELECT person, choice, at FROM answer WHERE prompt = ? ORDER BY rowid LIMIT 1',
  );

  return {
    get: (key: string): Prompt | null => table.get(key),
    atMessage: (channel: ChannelId, ts: MessageTs): Prompt | null =>
      table.where('channel = @channel AND ts = @ts', { channel, ts })[0] ?? null,
    /** Those whose key begins so. */
    under: (start: string): Prompt[] =>
      table.where('key >= @start AND key < @end', { start, end: `${start}\uffff` }),
    /** Those that stand in Slack since then. */
    postedSince: (since: Date): Prompt[] =>
      table.where('ts IS NOT NULL AND posted_at >= @since', { since: since.getTime() }),
    put: table.put,
    remove: (key: string): void => table.remove(key),
    /** Removes it with its answers, so that the same question can be asked again. */
    forget: (key: string): void => {
      table.remove(key);
      forgetAnswers.run(key);
    },
    /** Keeps who answered what: `choice` is a person's id where a person was chosen. */
    answered: (key: string, by: PersonId, choice: PersonId | null, act: ActId | null, at: Date): void => {
      answer.run(key, table.get(key)?.revision ?? 0, by, choice, act, at.getTime());
    },
    /** The first answer settles it. */
    answerOf: (key: string): { by: PersonId; choice: PersonId | null; at: Date } | null => {
      const row = firstAnswer.get(key);
      if (!row) return null;
      return { by: row.person as PersonId, choice: row.choice as PersonId | null, at: new Date(row.at) };
    },
  };
}

const COUNTS_EDITS = new Set(['revision', 'updatedAt']);

/** A short digest of what a message says; what only counts or times its edits is not part of it. */
export function digestOf(content: NoticeContent): string {
  const says = JSON.stringify(content, (key, value: unknown) => (COUNTS_EDITS.has(key) ? undefined : value));
  return createHash('sha256').update(says).digest('base64url');
}
