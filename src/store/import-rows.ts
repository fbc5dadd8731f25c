import type { Database } from 'better-sqlite3';

/** The cells of each row as last imported: a cell is applied only where it differs from these. */
export function openImportRows(db: Database) {
  const get = db
    .prepare<[string, string], string>('SELECT cells FROM import_row WHERE file = ? AND row_key = ?')
    .pluck();
  const all = db.prepare<[string], { row_key: string; cells: string }>(
    'SELECT row_key, cells FROM import_row WHERE file = ? ORDER BY row_key',
  );
  const put = db.prepare(
    `INSERT INTO import_row (file, row_key, cells) VALUES (?, ?, ?)
     ON CONFLICT (file, row_key) DO UPDATE SET cells = excluded.cells`,
  );
  const remove = db.prepare('DELETE FROM import_row WHERE file = ? AND row_key = ?');
  return {
    get: (file: string, key: string): Record<string, string> | null => {
      const cells = get.get(file, key);
      return cells === undefined ? null : (JSON.parse(cells) as Record<string, string>);
    },
    all: (file: string): { readonly key: string; readonly cells: Record<string, string> }[] =>
      all
        .all(file)
        .map((row) => ({ key: row.row_key, cells: JSON.parse(row.cells) as Record<string, string> })),
    put: (file: string, key: string, cells: Record<string, string>): void => {
      put.run(file, key, JSON.stringify(cells));
    },
    remove: (file: string, key: string): void => void remove.run(file, key),
  };
}
