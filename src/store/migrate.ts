// Migrations are numbered by their place in the list and run once each, in order, in one transaction; the
// database keeps its version in PRAGMA user_version. An applied migration is never edited.
import type { Database } from 'better-sqlite3';
import { facts } from './migrations/001-facts.ts';
import { conversation } from './migrations/002-conversation.ts';
import { forbiddenCovers } from './migrations/003-forbidden-covers.ts';
import { escalation } from './migrations/004-escalation.ts';
import { changes } from './migrations/005-changes.ts';
import { taskChecks } from './migrations/006-task-checks.ts';
import { coverEnds } from './migrations/007-cover-ends.ts';
import { changesOutside } from './migrations/008-changes-outside.ts';
import { campaignEdits } from './migrations/009-campaign-edits.ts';
import { giveBacks } from './migrations/010-give-backs.ts';

export const MIGRATIONS: readonly string[] = [
  facts,
  conversation,
  forbiddenCovers,
  escalation,
  changes,
  taskChecks,
  coverEnds,
  changesOutside,
  campaignEdits,
  giveBacks,
];

/** Brings the database to the newest version; throws where it comes from a newer program. */
export function migrate(db: Database, to = MIGRATIONS.length): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > MIGRATIONS.length) {
    throw new Error(
      `The database is of version ${version}, this program knows ${MIGRATIONS.length}: update Understudy.`,
    );
  }
  db.transaction(() => {
    for (const migration of MIGRATIONS.slice(version, to)) db.exec(migration);
    db.pragma(`user_version = ${Math.max(version, to)}`);
  }).immediate();
}
