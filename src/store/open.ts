import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { migrate } from './migrate.ts';

/** Opens (and makes, with its folder) the database file, or one in memory for `:memory:`, at the newest version. */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new BetterSqlite3(file);
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  db.pragma('synchronous = NORMAL');
  migrate(db);
  return db;
}

/** True where the database was made for the sandbox's demo agency. */
export function isDemo(db: Database): boolean {
  return db.prepare("SELECT value FROM meta WHERE key = 'demo'").pluck().get() === 'yes';
}

/** Marks the database as the sandbox's: the real bot refuses it. */
export function markDemo(db: Database): void {
  db.prepare("INSERT INTO meta (key, value) VALUES ('demo', 'yes') ON CONFLICT (key) DO NOTHING").run();
}
