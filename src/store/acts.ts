// Who did what, with every row before and after: the one way back (product rule 5). An act that a later act
// stands on is not undone; the answer says which one.
import type { Database } from 'better-sqlite3';
import type { PersonId } from '../domain/ids.ts';
import type { SqlValue } from './columns.ts';
import { type Journal, type SqlRow, upsertSql } from './table.ts';

export type ActId = string & { readonly __act: unique symbol };

export interface Act {
  readonly id: ActId;
  /** What was done, as a dotted verb: `cover.assign`, `absence.note`. */
  readonly kind: string;
  /** Null is the bot itself. */
  readonly doneBy: PersonId | null;
  readonly doneAt: Date;
  readonly undoneBy: PersonId | null;
  readonly undoneAt: Date | null;
}

export type UndoOutcome =
  | { readonly kind: 'undone' }
  | { readonly kind: 'already_undone'; readonly act: Act }
  | { readonly kind: 'stands_under'; readonly later: Act }
  | { readonly kind: 'unknown' };

interface StoredAct {
  id: string;
  kind: string;
  done_by: string | null;
  done_at: number;
  undone_by: string | null;
  undone_at: number | null;
}

interface StoredRow {
  table_name: string;
  row_key: string;
  before: string | null;
  after: string | null;
}

/** The record of acts, and the journal that tables write to; `restored` is told of each row that Undo writes back. */
export function openActs(
  db: Database,
  nextId: (name: string) => string,
  restored: (table: string, key: SqlValue) => void = () => {},
) {
  let current: { id: ActId; position: number } | null = null;

  const insert = db.prepare('INSERT INTO act (id, kind, done_by, done_at) VALUES (?, ?, ?, ?)');
  const insertRow = db.prepare(
    'INSERT INTO act_row (act, position, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const get = db.prepare<[string], StoredAct>('SELECT * FROM act WHERE id = ?');
  const rowsOf = db.prepare<[string], StoredRow>(
    'SELECT * FROM act_row WHERE act = ? ORDER BY position DESC',
  );
  const laterOn = db.prepare<[string, string, number], StoredAct>(
    `SELECT act.* FROM act_row JOIN act ON act.id = act_row.act
     WHERE table_name = ? AND row_key = ? AND act.rowid > ? AND act.undone_at IS NULL ORDER BY act.rowid LIMIT 1`,
  );
  const rowidOf = db.prepare<[string], number>('SELECT rowid FROM act WHERE id = ?').pluck();
  const lastOn = db.prepare<[string, string], StoredAct>(
    `SELECT act.* FROM act_row JOIN act ON act.id = act_row.act
     WHERE table_name = ? AND row_key = ? AND act.undone_at IS NULL ORDER BY act.rowid DESC LIMIT 1`,
  );
  const changedFrom = db.prepare<
    { table: string; path: string; value: SqlValue; since: number },
    StoredAct & { row_key: string }
  >(
    `SELECT act.*, row_key FROM act_row JOIN act ON act.id = act_row.act
     WHERE table_name = @table AND act.done_at >= @since AND act.undone_at IS NULL
       AND json_extract(before, @path) IS @value AND json_extract(after, @path) IS NOT @value ORDER BY act.rowid`,
  );
  const markUndone = db.prepare('UPDATE act SET undone_by = ?, undone_at = ? WHERE id = ?');

  const journal: Journal = (table, key, before, after) => {
    if (!current) return;
    current.position += 1;
    insertRow.run(current.id, current.position, table, JSON.stringify(key), toJson(before), toJson(after));
  };

  /** Does the work as one act; everything written meanwhile can be taken back together. */
  function perform<Result>(
    kind: string,
    by: PersonId | null,
    at: Date,
    work: (act: ActId) => Result,
  ): Result {
    if (current) return work(current.id);
    const id = nextId('act') as ActId;
    insert.run(id, kind, by, at.getTime());
    current = { id, position: 0 };
    try {
      return work(id);
    } finally {
      current = null;
    }
  }

  /** Restores every row as it was before the act, unless a later act changed one of them. */
  function undo(id: ActId, by: PersonId | null, at: Date): UndoOutcome {
    const stored = get.get(id);
    if (!stored) return { kind: 'unknown' };
    if (stored.undone_at !== null) return { kind: 'already_undone', act: decodeAct(stored) };
    const rows = rowsOf.all(id);
    const rowid = rowidOf.get(id) as number;
    for (const row of rows) {
      const later = laterOn.get(row.table_name, row.row_key, rowid);
      if (later) return { kind: 'stands_under', later: decodeAct(later) };
    }
    for (const row of rows) {
      restore(db, row);
      restored(row.table_name, (JSON.parse(row.row_key) as SqlValue[])[0] ?? null);
    }
    markUndone.run(by, at.getTime(), id);
    return { kind: 'undone' };
  }

  return {
    journal,
    perform,
    undo,
    /** Keys of the rows that the act made in a table of one key column. */
    madeBy: (id: ActId, table: string): string[] =>
      rowsOf
        .all(id)
        .filter((row) => row.table_name === table && row.before === null)
        .map((row) => (JSON.parse(row.row_key) as string[])[0] as string),
    /** What a column held before the act, by row key, in a table of one key column. */
    fieldBefore: (id: ActId, table: string, column: string): Map<string, SqlValue> =>
      new Map(
        rowsOf
          .all(id)
          .filter((row) => row.table_name === table && row.before !== null)
          .map((row) => [
            (JSON.parse(row.row_key) as string[])[0] as string,
            (JSON.parse(row.before as string) as SqlRow)[column] ?? null,
          ]),
      ),
    /** The acts since then, not undone, that changed a column from that value, each with the row, in order. */
    changedFrom: (table: string, column: string, value: SqlValue, since: Date): { act: Act; key: string }[] =>
      changedFrom
        .all({ table, path: `$.${column}`, value, since: since.getTime() })
        .map((row) => ({ act: decodeAct(row), key: (JSON.parse(row.row_key) as string[])[0] as string })),
    /** Forgets what acts kept of a row, so that a deleted absence is gone everywhere. */
    forgetRow: (table: string, ...key: string[]): void => {
      db.prepare('DELETE FROM act_row WHERE table_name = ? AND row_key = ?').run(table, JSON.stringify(key));
    },
    /** Forgets the rows of acts before the instant: who did what and when stays, Undo does not. */
    prune: (before: Date): void => {
      db.prepare('DELETE FROM act_row WHERE act IN (SELECT id FROM act WHERE done_at < ?)').run(
        before.getTime(),
      );
    },
    /** The latest act, not undone, that changed the row; null where none did. */
    lastOn: (table: string, ...key: string[]): Act | null => {
      const stored = lastOn.get(table, JSON.stringify(key));
      return stored ? decodeAct(stored) : null;
    },
    get: (id: ActId): Act | null => {
      const stored = get.get(id);
      return stored ? decodeAct(stored) : null;
    },
  };
}

const toJson = (row: SqlRow | null) => (row ? JSON.stringify(row) : null);

function decodeAct(stored: StoredAct): Act {
  return {
    id: stored.id as ActId,
    kind: stored.kind,
    doneBy: stored.done_by as PersonId | null,
    doneAt: new Date(stored.done_at),
    undoneBy: stored.undone_by as PersonId | null,
    undoneAt: stored.undone_at === null ? null : new Date(stored.undone_at),
  };
}

function restore(db: Database, row: StoredRow): void {
  const key = JSON.parse(row.row_key) as SqlValue[];
  const columns = db.pragma(`table_info(${row.table_name})`) as { name: string; pk: number }[];
  const keyNames = columns
    .filter((column) => column.pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map((column) => column.name);
  if (row.before === null) {
    db.prepare(
      `DELETE FROM ${row.table_name} WHERE ${keyNames.map((name) => `${name} = ?`).join(' AND ')}`,
    ).run(...key);
    return;
  }
  const before = JSON.parse(row.before) as SqlRow;
  db.prepare(upsertSql(row.table_name, Object.keys(before), keyNames)).run(before);
}
