// Every message to Slack starts here, written in the transaction of its cause. A living message has a key: while it
// waits, a second wish to show it joins the first, so that what is edited before it was sent is sent once. A wish that
// joins while the first is on its way is not lost with it: it waits on its own.
import type { Database } from 'better-sqlite3';
import type { Notice } from '../domain/notices.ts';

export interface OutboxEntry {
  readonly id: number;
  readonly key: string | null;
  readonly notice: Notice;
  /** Post a living message anew, closing the old one with a link. */
  readonly repost: boolean;
  readonly dueAt: Date;
  readonly attempts: number;
  /** The last attempt may have gone through (no answer, or a 5xx): look before posting again. */
  readonly unsure: boolean;
  /** Moves on with each wish that joins. */
  readonly wishedAt: number;
}

interface Stored {
  id: number;
  key: string | null;
  notice: string;
  repost: number;
  due_at: number;
  attempts: number;
  unsure: number;
  created_at: number;
}

export function openOutbox(db: Database) {
  const insert = db.prepare(
    `INSERT INTO outbox (key, notice, repost, due_at, state, attempts, unsure, created_at)
     VALUES (@key, @notice, @repost, @dueAt, 'due', 0, 0, @createdAt)
     ON CONFLICT (key) WHERE state = 'due' AND key IS NOT NULL
     DO UPDATE SET notice = excluded.notice, repost = max(repost, excluded.repost), due_at = min(due_at, excluded.due_at),
       created_at = max(created_at + 1, excluded.created_at)`,
  );
  const finishUnchanged = db.prepare(
    "UPDATE outbox SET state = 'sent', problem = NULL, done_at = ? WHERE id = ? AND created_at = ? AND state = 'due'",
  );
  const waitOn = db.prepare(
    `INSERT INTO outbox (key, notice, repost, due_at, state, attempts, unsure, created_at)
     SELECT key, notice, repost > @repost, due_at, 'due', 0, 0, created_at FROM outbox WHERE id = @id`,
  );
  const due = db.prepare<[number, number], Stored>(
    "SELECT * FROM outbox WHERE state = 'due' AND due_at <= ? ORDER BY due_at, id LIMIT ?",
  );
  const waiting = db
    .prepare<[string], number>("SELECT created_at FROM outbox WHERE key = ? AND state = 'due'")
    .pluck();
  const next = db.prepare<[], number>("SELECT min(due_at) FROM outbox WHERE state = 'due'").pluck();
  const finish = db.prepare('UPDATE outbox SET state = ?, problem = ?, done_at = ? WHERE id = ?');
  const delay = db.prepare(
    'UPDATE outbox SET attempts = attempts + 1, due_at = ?, unsure = ?, problem = ? WHERE id = ?',
  );
  const drop = db.prepare("UPDATE outbox SET state = 'dropped', done_at = ? WHERE key = ? AND state = 'due'");
  const prune = db.prepare("DELETE FROM outbox WHERE state <> 'due' AND done_at < ?");

  return {
    add: (entry: { key: string | null; notice: Notice; repost?: boolean; dueAt: Date; now: Date }): void => {
      insert.run({
        key: entry.key,
        notice: JSON.stringify(entry.notice),
        repost: entry.repost ? 1 : 0,
        dueAt: entry.dueAt.getTime(),
        createdAt: entry.now.getTime(),
      });
    },
    due: (now: Date, limit: number): OutboxEntry[] => due.all(now.getTime(), limit).map(decode),
    /** When what still waits under the key was last wished for; null where nothing waits. */
    waitingSince: (key: string): Date | null => {
      const at = waiting.get(key);
      return at === undefined ? null : new Date(at);
    },
    nextDueAt: (): Date | null => {
      const at = next.get();
      return at === null || at === undefined ? null : new Date(at);
    },
    /** It went out; a wish that joined or took it back meanwhile waits on, posted anew only where that wish asked for it. */
    sent: ({ id, wishedAt, repost }: Pick<OutboxEntry, 'id' | 'wishedAt' | 'repost'>, now: Date): void => {
      if (finishUnchanged.run(now.getTime(), id, wishedAt).changes > 0) return;
      finish.run('sent', null, now.getTime(), id);
      waitOn.run({ id, repost: repost ? 1 : 0 });
    },
    /** Nothing to say any more. */
    dropped: (id: number, now: Date): void => void finish.run('dropped', null, now.getTime(), id),
    failed: (id: number, problem: string, now: Date): void =>
      void finish.run('failed', problem, now.getTime(), id),
    retryAt: (id: number, at: Date, unsure: boolean, problem: string): void =>
      void delay.run(at.getTime(), unsure ? 1 : 0, problem, id),
    /** Drops what still waits under the key: undone before it was delivered. */
    dropWaiting: (key: string, now: Date): boolean => drop.run(now.getTime(), key).changes > 0,
    prune: (before: Date): void => void prune.run(before.getTime()),
  };
}

const decode = (row: Stored): OutboxEntry => ({
  id: row.id,
  key: row.key,
  notice: JSON.parse(row.notice) as Notice,
  repost: row.repost === 1,
  dueAt: new Date(row.due_at),
  attempts: row.attempts,
  unsure: row.unsure === 1,
  wishedAt: row.created_at,
});
