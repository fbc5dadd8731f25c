// Bolt does not dedupe: Slack redelivers under the same event id, and catch-up reads the same messages again.
import type { Database } from 'better-sqlite3';

const KEPT_FOR_MS = 48 * 60 * 60 * 1000; // Delayed Events retry for 24 h

/** Keys of events that were handled: `Ev…`, or `message:C…:ts:subtype`. */
export function openSeenEvents(db: Database) {
  const insert = db.prepare('INSERT INTO seen_event (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING');
  const prune = db.prepare('DELETE FROM seen_event WHERE at < ?');
  return {
    /** True the first time: call it in the transaction that handles the event. */
    remember: (keys: readonly string[], at: Date): boolean =>
      keys.map((key) => insert.run(key, at.getTime()).changes > 0).every(Boolean),
    prune: (now: Date): void => {
      prune.run(now.getTime() - KEPT_FOR_MS);
    },
  };
}
