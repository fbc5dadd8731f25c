// How a field of a domain value stands in SQLite: instants as milliseconds, booleans as 0 and 1, lists as JSON.

export type SqlValue = string | number | null;

/** One field's way into a column and back. */
export interface Column {
  /** The column's name where it is not the field's in snake case. */
  readonly name?: string;
  toSql(value: unknown): SqlValue;
  fromSql(value: SqlValue): unknown;
}

const plain = (value: unknown) => (value ?? null) as SqlValue;

/** Text, a number or null, as it is. */
export const asIs: Column = { toSql: plain, fromSql: (value) => value };

/** The same under a column name of its own (`from` is a word of SQL). */
export function named(name: string, column: Column = asIs): Column {
  return { ...column, name };
}

export const flag: Column = { toSql: (value) => (value ? 1 : 0), fromSql: (value) => value === 1 };

export const instant: Column = {
  toSql: (value) => (value instanceof Date ? value.getTime() : null),
  fromSql: (value) => (value === null ? null : new Date(value as number)),
};

export const json: Column = {
  toSql: (value) => (value === null || value === undefined ? null : JSON.stringify(value)),
  fromSql: (value) => (value === null ? null : JSON.parse(value as string)),
};
