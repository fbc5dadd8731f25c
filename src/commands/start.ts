import type { Command } from 'commander';
import { configOf } from './command-config.ts';
import type { CommandParts } from './command-parts.ts';

/** `start`: the bot on Slack, or the sandbox where no `SLACK_*` is set. */
export function registerStartCommand(program: Command, parts: CommandParts): void {
  program
    .command('start')
    .description('run the bot on Slack; with no SLACK_* set, start the sandbox')
    .action(async () => {
      const config = configOf(parts);
      const { slack } = config;
      if (slack === null) {
        const { runSandbox } = await import('./run-sandbox.ts');
        await runSandbox(parts, { port: config.port, keep: false, data: null, database: null });
      } else {
        const { runOnSlack } = await import('./run-on-slack.ts');
        await runOnSlack(parts, { ...config, slack });
      }
    });
}
