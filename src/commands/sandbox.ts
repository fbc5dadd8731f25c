import { type Command, InvalidArgumentError } from 'commander';
import { configOf } from './command-config.ts';
import type { CommandParts } from './command-parts.ts';

/** Adds `sandbox`. */
export function registerSandboxCommand(program: Command, parts: CommandParts): void {
  program
    .command('sandbox')
    .description('try Understudy in the browser: a small Slack on this machine, with a demo agency')
    .option('--port <port>', 'of the page (default: PORT, or 3000)', portOf)
    .option('--keep', 'go on with the database of the last time')
    .option('--data <folder>', 'CSV files in place of the demo agency')
    .option('--database <file>', 'where its database is kept (default: data/sandbox.db)')
    .action(async (options: { port?: number; keep?: true; data?: string; database?: string }) => {
      const port = options.port ?? configOf(parts).port;
      const { data = null, database = null } = options;
      const { runSandbox } = await import('./run-sandbox.ts');
      await runSandbox(parts, { port, keep: options.keep === true, data, database });
    });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('It takes a number from 0 to 65535.');
}
