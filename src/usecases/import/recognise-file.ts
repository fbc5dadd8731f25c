// The kind of file is known by its header, whatever the file is called and whatever the order of its columns.
import { nearestNames } from '../../understanding/nearest-names.ts';
import { HEADERS, REQUIRED } from './headers.ts';
import { FILE_KINDS, type FileKind, type Problem, type SourceTable } from './source.ts';

/** What a file is, and where its columns are. */
export interface RecognisedFile {
  readonly kind: FileKind;
  /** The name of each column in order; null for one that is not read. */
  readonly columns: readonly (string | null)[];
  /** What is wrong with columns that are there; the others can be read all the same. */
  readonly problems: readonly Problem[];
}

/** Why people ask for such a column: a reason has no place here, by construction (product rule 7). */
const REASONS = new Set([
  'reason',
  'reasons',
  'why',
  'type',
  'leave_type',
  'absence_type',
  'note',
  'notes',
  'comment',
]);

/** The kind of a file with its columns; only the problem where the kind is unknown or a needed column missing. */
export function recogniseFile(
  table: SourceTable,
): RecognisedFile | { readonly unreadable: readonly Problem[] } {
  const names = table.header.map((name) => name.trim().toLowerCase());
  const kind = kindOf(names);
  if (kind === null) return { unreadable: [headerProblem(table, null, unrecognised(names))] };
  const wrong = names.map((_name, at) => problemOf(kind, names, at, table));
  const problems = wrong.flatMap((message, at) =>
    message === null ? [] : [headerProblem(table, at, message)],
  );
  const missing = REQUIRED[kind]
    .filter((column) => !names.includes(column))
    .map((column) => ({ ...headerProblem(table, null, `is missing; ${kind}.csv needs it`), column }));
  if (missing.length > 0) return { unreadable: [...problems, ...missing] };
  return {
    kind,
    columns: names.map((name, at) => (wrong[at] === null && name !== '' ? name : null)),
    problems,
  };
}

/** The kind that has most of the columns, fewest others, and all that it needs. */
function kindOf(names: readonly string[]): FileKind | null {
  const scored = FILE_KINDS.map((kind) => {
    const own = names.filter((name) => HEADERS[kind].includes(name)).length;
    const needed = REQUIRED[kind].every((column) => names.includes(column));
    return { kind, score: own + (needed ? 2 : 0) };
  }).sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score >= 2 ? best.kind : null;
}

function unrecognised(names: readonly string[]): string {
  if (names.length === 1 && (names[0] ?? '').includes(';'))
    return 'separates columns by semicolons; separate them by commas, and only lists inside a cell by semicolons';
  const known = FILE_KINDS.map((kind) => `${kind}.csv (${HEADERS[kind].join(',')})`).join(', ');
  return `has a header that fits none of ${known}`;
}

function problemOf(kind: FileKind, names: readonly string[], at: number, table: SourceTable): string | null {
  const name = names[at] ?? '';
  if (name === '') {
    const filled = table.rows.some((row) => (row.cells[at] ?? '').trim() !== '');
    return filled ? 'has cells but no name' : null;
  }
  if (names.indexOf(name) !== at) return 'is there twice';
  if (HEADERS[kind].includes(name)) return null;
  if (kind === 'absences' && REASONS.has(name))
    return 'is refused: why someone is away is never read or kept; leave the column out';
  const [near] = nearestNames(name, HEADERS[kind], 1);
  return near
    ? `is no column of ${kind}.csv; did you mean ${near}?`
    : `is no column of ${kind}.csv; it has ${HEADERS[kind].join(', ')}`;
}

function headerProblem(table: SourceTable, at: number | null, message: string): Problem {
  const column = at === null ? null : (table.header[at] ?? '').trim() || null;
  return { file: table.file, line: 1, column, columnNumber: at === null ? null : at + 1, message };
}
