// The way of a CSV file into rows and back; the CSV library stops here. A cell that a spreadsheet would run as a formula is
// written with an apostrophe before it, and reading takes it off again: what is exported comes back the same.

import { readFile } from 'node:fs/promises';
import { type CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Problem, SourceRow, SourceTable } from '../usecases/import/source.ts';
import { whyUnreadable } from './why-unreadable.ts';

const FORMULA = /^'*[=+\-@\t\r]/; // yes: =1+1, '=1+1 · no: a=b
const GUARDED = /^'(?='*[=+\-@\t\r])/; // yes: '=1+1 · no: 'tis
const LINE_BREAK = /\r\n?|\n/g; // yes: each line's end, of any system · no: a blank

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The rows of a CSV file, or what keeps it from being read at all. */
export async function readCsvFile(
  file: string,
): Promise<{ readonly table: SourceTable } | { readonly problem: Problem }> {
  const wrong = (line: number, message: string) => ({
    problem: { file, line, column: null, columnNumber: null, message },
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return wrong(1, `can’t be read: ${whyUnreadable(error)}`);
  }
  try {
    return parseCsv(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return wrong(1, 'is not UTF-8; save it as “CSV UTF-8”');
  }
}

/** The same of a text; line breaks inside cells become line feeds. */
export function parseCsv(
  file: string,
  text: string,
): { readonly table: SourceTable } | { readonly problem: Problem } {
  const lines = text.split(LINE_BREAK);
  const rows: SourceRow[] = [];
  let ended = 0;
  const wrong = (line: number, message: string) => ({
    problem: { file, line, column: null, columnNumber: null, message },
  });
  const keep = ({ record, info }: ParsedRecord) => {
    const breaks = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    ended = info.lines;
    rows.push({ line: ended - breaks, cells: record.map((cell) => cell.replace(GUARDED, '')) });
    return null;
  };
  try {
    parse(lines.join('\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: '\n',
      // Rows are kept as they come: where one can't be read, those before it tell its line.
      on_record: (parsed) => keep(parsed as unknown as ParsedRecord),
    });
  } catch (error) {
    while (lines[ended]?.trim() === '') ended += 1;
    return wrong(ended + 1, sayWhatIsWrong(error as CsvError));
  }
  const [header, ...rest] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return header ? { table: { file, header: header.cells, rows: rest } } : wrong(1, 'is empty');
}

function sayWhatIsWrong(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'begins a quoted cell that never ends; close it with "';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'has a stray quote; put the whole cell in quotes and write a quote inside it as ""';
    default:
      return `is no CSV: ${error.message}`;
  }
}

/** A CSV text of a header and rows, with guarded formulas, a line feed after each. */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return stringify([[...header], ...guarded]);
}
