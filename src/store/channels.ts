import type { Database } from 'better-sqlite3';
import type { ChannelId, MessageTs } from '../domain/ids.ts';

/** A channel that the bot is in. */
export interface KnownChannel {
  readonly id: ChannelId;
  readonly name: string;
  readonly introducedAt: Date | null;
  /** The last message that was read there: catch-up begins after it. */
  readonly readUntil: MessageTs | null;
}

interface StoredChannel {
  id: string;
  name: string;
  introduced_at: number | null;
  read_until: string | null;
}

export function openChannels(db: Database) {
  const get = db.prepare<[string], StoredChannel>('SELECT * FROM channel WHERE id = ?');
  const all = db.prepare<[], StoredChannel>('SELECT * FROM channel ORDER BY id');
  const name = db.prepare(
    'INSERT INTO channel (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
  );
  const introduced = db.prepare('UPDATE channel SET introduced_at = ? WHERE id = ?');
  const readUntil = db.prepare(
    `INSERT INTO channel (id, name, read_until) VALUES (@id, @id, @ts)
     ON CONFLICT (id) DO UPDATE SET read_until = max(coalesce(read_until, ''), excluded.read_until)`,
  );
  return {
    get: (id: ChannelId): KnownChannel | null => {
      const row = get.get(id);
      return row ? decode(row) : null;
    },
    all: (): KnownChannel[] => all.all().map(decode),
    named: (id: ChannelId, called: string): void => void name.run(id, called),
    introduced: (id: ChannelId, at: Date): void => void introduced.run(at.getTime(), id),
    read: (id: ChannelId, ts: MessageTs): void => void readUntil.run({ id, ts }),
  };
}

const decode = (row: StoredChannel): KnownChannel => ({
  id: row.id as ChannelId,
  name: row.name,
  introducedAt: row.introduced_at === null ? null : new Date(row.introduced_at),
  readUntil: row.read_until as MessageTs | null,
});
