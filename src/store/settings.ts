import type { Database } from 'better-sqlite3';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';

/** Settings by name, one row each, as JSON; what has no row has its default. */
export function openSettings(db: Database) {
  const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting');
  const put = db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const putFirst = db.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING');

  return {
    read: (): Settings => ({
      ...DEFAULT_SETTINGS,
      ...Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value)])),
    }),
    change: (changes: Partial<Settings>): void => {
      for (const [key, value] of Object.entries(changes)) put.run(key, JSON.stringify(value));
    },
    /** Sets what was never set: the environment's value is only the first one. */
    setFirst: (values: Partial<Settings>): void => {
      for (const [key, value] of Object.entries(values)) putFirst.run(key, JSON.stringify(value));
    },
  };
}
