import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { exportData } from '../usecases/export-data.ts';
import { configOf } from './command-config.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { formatCsv } from './csv-file.ts';
import { openStoreToRead } from './open-store.ts';

/** Adds `export`. */
export function registerExportCommand(program: Command, parts: CommandParts): void {
  program
    .command('export')
    .description('write people, campaigns, members, tasks and absences as the CSV files that import reads')
    .argument('<folder>', 'where to write them; files of these names there are replaced')
    .addHelpText('after', '\nExample: understudy export backup')
    .action((folder: string) => exportTo(folder, parts));
}

async function exportTo(folder: string, parts: CommandParts): Promise<void> {
  const config = configOf(parts);
  if (!existsSync(config.databaseFile))
    throw new CommandFailure(`There is no database ${config.databaseFile} yet.`);
  const store = openStoreToRead(config);
  try {
    const { files, leftOut } = exportData(store);
    await mkdir(folder, { recursive: true });
    for (const { kind, header, rows } of files) {
      const file = join(folder, `${kind}.csv`);
      await writeFile(file, formatCsv(header, rows));
      parts.output.write(`${file}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`);
    }
    if (leftOut > 0)
      parts.output.write(
        `Left out: ${leftOut} absences of a part of a day without times (“leaving early”).\n`,
      );
  } finally {
    store.close();
  }
}
