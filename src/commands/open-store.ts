import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { isDemo, openDatabase } from '../store/open.ts';
import { createStore, type Store } from '../store/store.ts';
import { CommandFailure } from './command-parts.ts';

/** The store to write to: the database file is made where there is none. Fails where it is the sandbox's. */
export function openStoreToWrite(config: Config): Store {
  const db = openDatabase(config.databaseFile);
  if (isDemo(db)) {
    db.close();
    throw new CommandFailure(
      `${config.databaseFile} is the sandbox’s database; give another by DATABASE_FILE.`,
    );
  }
  const store = createStore(db);
  if (config.teamTimeZone) store.settings.setFirst({ timeZone: config.teamTimeZone });
  return store;
}

/** The store to look at; an empty one in memory where there is no database file, which is not made. */
export function openStoreToRead(config: Config): Store {
  return createStore(openDatabase(existsSync(config.databaseFile) ? config.databaseFile : ':memory:'));
}
