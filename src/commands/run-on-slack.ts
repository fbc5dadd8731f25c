// The bot on real Slack. Loaded only when it is to run: Bolt and SQLite take a while, and most commands need neither.
import { compose, type Understudy } from '../compose.ts';
import type { Config, SlackConnection } from '../config.ts';
import { createLogger } from '../logger.ts';
import { SOLVER_WORKER_FILE } from '../planning/solver-worker-file.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { openStoreToWrite } from './open-store.ts';
import { untilStopped } from './until-stopped.ts';

/** Runs the bot until it is asked to end. */
export async function runOnSlack(
  parts: CommandParts,
  config: Config & { slack: SlackConnection },
): Promise<void> {
  const log = createLogger(config.logLevel);
  const store = openStoreToWrite(config);
  // From here on, so that what the SDK lets go while it starts is no uncaught error.
  const stopped = untilStopped(log);
  const bot = compose({ config, store, clock: parts.clock, log, solver: SOLVER_WORKER_FILE });
  await startOrExplain(bot, config);
  const how = config.slack.mode === 'socket' ? 'Socket Mode' : `HTTP on port ${config.port}`;
  parts.output.write(`Understudy is listening to Slack by ${how}. Ctrl+C ends it.\n`);
  await stopped;
  await bot.stop();
  store.close();
}

/** What Slack answers at start is put into a sentence that says what to do. */
async function startOrExplain(bot: Understudy, config: Config & { slack: SlackConnection }): Promise<void> {
  try {
    await bot.start();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const where = config.slackApiUrl ?? 'Slack';
    throw new CommandFailure(
      `Could not start on ${where}: ${why}. Check the tokens in .env, and that the app is installed with manifest.yml's scopes.`,
    );
  }
}
