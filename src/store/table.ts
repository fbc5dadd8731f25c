// One gateway for every table of facts. Each write is kept in the journal of the act under way, which is what
// makes undo one mechanism for everything (product rule 5).
import type { Database, Statement } from 'better-sqlite3';
import type { Column, SqlValue } from './columns.ts';

export type SqlRow = Record<string, SqlValue>;

/** Told of every write: the row's key, and the row before and after (null: there was or is none). */
export type Journal = (
  table: string,
  key: readonly SqlValue[],
  before: SqlRow | null,
  after: SqlRow | null,
) => void;

export interface TableShape<Value> {
  readonly name: string;
  readonly columns: Readonly<Record<keyof Value & string, Column>>;
  /** Fields of the primary key. */
  readonly key: readonly (keyof Value & string)[];
}

export interface Table<Value> {
  get(...key: string[]): Value | null;
  /** Those for which the SQL condition holds; all where left out. Ordered by insertion. */
  where(condition?: string, parameters?: Record<string, SqlValue>): Value[];
  /** Inserts the value, or replaces the one with the same key. */
  put(value: Value): void;
  remove(...key: string[]): void;
}

const snakeCase = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table that the shape describes, its writes told to the journal. */
export function openTable<Value>(db: Database, shape: TableShape<Value>, journal: Journal): Table<Value> {
  const fields = Object.entries(shape.columns) as [keyof Value & string, Column][];
  const columnOf = (field: string, column: Column) => column.name ?? snakeCase(field);
  const named = fields.map(([field, column]) => [field, column, columnOf(field, column)] as const);
  const names = named.map(([, , name]) => name);
  const found = new Map<string, Statement<SqlRow, SqlRow>>();
  const keyNames = shape.key.map((field) => columnOf(field, shape.columns[field]));
  const byKey = keyNames.map((name) => `${name} = ?`).join(' AND ');

  const get = db.prepare<SqlValue[], SqlRow>(`SELECT * FROM ${shape.name} WHERE ${byKey}`);
  const upsert = db.prepare<SqlRow>(upsertSql(shape.name, names, keyNames));
  const remove = db.prepare<SqlValue[]>(`DELETE FROM ${shape.name} WHERE ${byKey}`);

  const decode = (row: SqlRow): Value =>
    Object.fromEntries(
      named.map(([field, column, name]) => [field, column.fromSql(row[name] ?? null)]),
    ) as Value;
  const encode = (value: Value): SqlRow =>
    Object.fromEntries(named.map(([field, column, name]) => [name, column.toSql(value[field])]));

  return {
    get: (...key) => {
      const row = get.get(...key);
      return row ? decode(row) : null;
    },
    where: (condition = '1', parameters = {}) => {
      const statement =
        found.get(condition) ??
        db.prepare<SqlRow, SqlRow>(`SELECT * FROM ${shape.name} WHERE ${condition} ORDER BY rowid`);
      found.set(condition, statement);
      return statement.all(parameters).map(decode);
    },
    put: (value) => {
      const row = encode(value);
      const key = keyNames.map((name) => row[name] as SqlValue);
      const before = get.get(...key) ?? null;
      if (before && names.every((name) => before[name] === row[name])) return;
      upsert.run(row);
      journal(shape.name, key, before, row);
    },
    remove: (...key) => {
      const before = get.get(...key);
      if (!before) return;
      remove.run(...key);
      journal(shape.name, key, before, null);
    },
  };
}

/** The statement that inserts a row or replaces the one with its key; also used to restore a journaled row. */
export function upsertSql(table: string, names: readonly string[], keyNames: readonly string[]): string {
  const rest = names.filter((name) => !keyNames.includes(name));
  const update =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})
    ON CONFLICT (${keyNames.join(', ')}) DO ${update}`;
}
