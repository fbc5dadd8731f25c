import type { Command } from 'commander';
import type { Problem, SourceTable } from '../usecases/import/source.ts';
import { importData } from '../usecases/import-data.ts';
import { configOf } from './command-config.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { readCsvFile } from './csv-file.ts';
import { tellOutcome, tellProblems } from './import-report.ts';
import { openStoreToRead, openStoreToWrite } from './open-store.ts';

/** Adds `import`. */
export function registerImportCommand(program: Command, parts: CommandParts): void {
  program
    .command('import')
    .description('read people, campaigns, members, tasks and absences from CSV files, all or nothing')
    .argument('<files...>', 'CSV files; what each holds is known by its header')
    .option('--dry-run', 'say what would be added, changed and left unchanged, and write nothing')
    .addHelpText('after', '\nExample: understudy import people.csv campaigns.csv tasks.csv --dry-run')
    .action((files: string[], options: { dryRun?: true }) =>
      importFiles(files, options.dryRun === true, parts),
    );
}

async function importFiles(files: readonly string[], dryRun: boolean, parts: CommandParts): Promise<void> {
  const config = configOf(parts);
  const tables = await readTables(files);
  const store = dryRun ? openStoreToRead(config) : openStoreToWrite(config);
  try {
    const outcome = importData(store, tables, parts.clock.now(), { dryRun });
    if ('problems' in outcome) throw new CommandFailure(tellProblems(outcome.problems).trimEnd());
    parts.output.write(tellOutcome(outcome, { dryRun }));
  } finally {
    store.close();
  }
}

/** The tables of the files; fails with every file that can't be read. */
export async function readTables(files: readonly string[]): Promise<SourceTable[]> {
  const tables: SourceTable[] = [];
  const problems: Problem[] = [];
  for (const file of new Set(files)) {
    const read = await readCsvFile(file);
    if ('table' in read) tables.push(read.table);
    else problems.push(read.problem);
  }
  if (problems.length > 0) throw new CommandFailure(tellProblems(problems).trimEnd());
  return tables;
}
