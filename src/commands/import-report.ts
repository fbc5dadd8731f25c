import type { PlannedRow } from '../usecases/import/draft.ts';
import { FILE_KINDS, type Problem } from '../usecases/import/source.ts';
import type { ImportOutcome } from '../usecases/import-data.ts';

/** Every problem on a line of its own: file, line, column, what is wrong. */
export function tellProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${[`Nothing was imported: ${count}.`, ...problems.map(tellProblem)].join('\n')}\n`;
}

function tellProblem({ file, line, column, columnNumber, message }: Problem): string {
  const number = columnNumber === null ? '' : ` (${columnNumber})`;
  const place = column === null ? '' : `, column ${column}${number}`;
  return `  ${file}, line ${line}${place}: ${message}`;
}

/** What an import did: counts per file, what changed, what was kept; a dry run also names what stays as it is. */
export function tellOutcome(
  { rows, notes }: ImportOutcome,
  { dryRun }: { readonly dryRun: boolean },
): string {
  const lines = dryRun ? ['Dry run: nothing is written.'] : [];
  if (rows.every((row) => row.outcome === 'unchanged')) lines.push('Nothing changed.');
  for (const kind of FILE_KINDS) {
    const its = rows.filter((row) => row.kind === kind);
    if (its.length > 0) lines.push(`${kind}: ${countsOf(its)}`, ...tellRows(its, dryRun));
  }
  const kept = rows.flatMap(tellKept);
  if (kept.length > 0) lines.push('Kept as edited in Slack since the last import:', ...kept);
  return `${[...lines, ...notes.map((note) => `Note: ${note}`)].join('\n')}\n`;
}

function countsOf(rows: readonly PlannedRow[]): string {
  return (['added', 'changed', 'unchanged'] as const)
    .map((outcome) => `${rows.filter((row) => row.outcome === outcome).length} ${outcome}`)
    .join(', ');
}

function tellRows(rows: readonly PlannedRow[], dryRun: boolean): string[] {
  return rows.flatMap((row) => {
    if (row.outcome === 'added') return [`  + ${row.name}`];
    if (row.outcome === 'changed')
      return [
        `  ~ ${row.name}: ${row.changes.map(({ column, was, is }) => `${column} ${was} → ${is}`).join(', ')}`,
      ];
    return dryRun ? [`  = ${row.name}`] : [];
  });
}

function tellKept(row: PlannedRow): string[] {
  return row.kept.map(
    ({ column, inFile, kept }) =>
      `  ! ${row.file}, line ${row.line}, ${row.name}: ${column} stays ${kept}; the file says ${inFile}`,
  );
}
