// Rows with named cells, between a recognised file and the plans.
import type { Book } from './book.ts';
import { tidy } from './clean-cells.ts';
import type { Cleaned, Column } from './column.ts';
import { REQUIRED } from './headers.ts';
import type { RecognisedFile } from './recognise-file.ts';
import type { FileKind, Problem, SourceRow, SourceTable } from './source.ts';

/** A row whose cells are known by column, tidied and nothing more. */
export interface NamedRow {
  readonly kind: FileKind;
  readonly file: string;
  readonly line: number;
  /** It has not as many cells as the header: it is not followed, only known of. */
  readonly broken: boolean;
  readonly cells: ReadonlyMap<string, { readonly text: string; readonly number: number }>;
}

/** The rows of a recognised file; a row of another length than the header is a problem. */
export function nameRows(table: SourceTable, recognised: RecognisedFile, problems: Problem[]): NamedRow[] {
  return table.rows.map((row) => {
    const message = lengthProblem(row, recognised.columns.length);
    if (message)
      problems.push({ file: table.file, line: row.line, column: null, columnNumber: null, message });
    return nameCells(table.file, row, recognised, message !== null);
  });
}

function lengthProblem(row: SourceRow, columns: number): string | null {
  const count = row.cells.length;
  if (count === columns) return null;
  const hint = count > columns ? '; put quotes around a cell that holds a comma' : '';
  return `has ${count} ${count === 1 ? 'cell' : 'cells'}, the header has ${columns}${hint}`;
}

function nameCells(
  file: string,
  row: SourceRow,
  { kind, columns }: RecognisedFile,
  broken: boolean,
): NamedRow {
  const cells = new Map<string, { text: string; number: number }>();
  for (const [at, column] of columns.entries()) {
    if (column !== null) cells.set(column, { text: tidy(row.cells[at] ?? ''), number: at + 1 });
  }
  return { kind, file, line: row.line, broken, cells };
}

/** The text of a row's cell; empty where the column is not there. */
export function textAt(row: NamedRow, column: string): string {
  return row.cells.get(column)?.text ?? '';
}

/** A problem of one cell of a row. */
export function problemAt(row: NamedRow, column: string, message: string): Problem {
  const columnNumber = row.cells.get(column)?.number ?? null;
  return { file: row.file, line: row.line, column, columnNumber, message };
}

/** A row's cells as canonical texts: empty ones too, those of columns that are not there not. */
export interface CleanCells {
  readonly texts: Readonly<Record<string, string>>;
  /** Cells that can't be followed yet, as they stand. */
  readonly pending: Readonly<Record<string, string>>;
}

/** Cleans a row's cells; null where one of them is wrong, which is told, or the row is broken. */
export function cleanCells(
  row: NamedRow,
  columns: readonly Pick<Column<never>, 'name' | 'clean'>[],
  book: Book,
  problems: Problem[],
): CleanCells | null {
  if (row.broken) return null;
  const texts: Record<string, string> = {};
  const pending: Record<string, string> = {};
  let sound = true;
  for (const { name, clean } of columns) {
    const text = row.cells.get(name)?.text;
    if (text === undefined) continue;
    const cleaned = text === '' ? emptyCell(row.kind, name) : clean(text, book);
    if ('problem' in cleaned) {
      problems.push(problemAt(row, name, cleaned.problem));
      sound = false;
    } else if (cleaned.pending === undefined) texts[name] = cleaned.text;
    else pending[name] = cleaned.pending;
  }
  return sound ? { texts, pending } : null;
}

function emptyCell(kind: FileKind, column: string): Cleaned {
  return REQUIRED[kind].includes(column) ? { problem: 'is empty' } : { text: '' };
}
