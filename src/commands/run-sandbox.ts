// The sandbox: a small Slack on this machine, the real bot connected to it over real Socket Mode, one clock for both.
// run-sandbox.ts and sandbox-*.ts alone know both sides of the wire; nothing in the bot knows that it talks to a sandbox.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compose } from '../compose.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import { SOLVER_WORKER_FILE } from '../planning/solver-worker-file.ts';
import { OffsetClock } from '../sandbox/clock.ts';
import { pageFiles } from '../sandbox/page-files.ts';
import type { Hint } from '../sandbox/protocol.ts';
import type { SeedApp } from '../sandbox/seed.ts';
import { createSandboxServer, type SandboxServer } from '../sandbox/server.ts';
import { isDemo, markDemo, openDatabase } from '../store/open.ts';
import { createStore, type Store } from '../store/store.ts';
import { configOf } from './command-config.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { commonZone, DEMO_FOLDER, openingAfter, readAgencyFolder } from './demo-data.ts';
import { fillSandboxStore, sandboxWorkspace } from './sandbox-agency.ts';
import { digestLandmark, tellHint, thingsToTry } from './sandbox-hints.ts';
import { untilStopped } from './until-stopped.ts';

/** How the sandbox is started. */
export interface SandboxWishes {
  readonly port: number;
  /** Go on with the database of the last time. */
  readonly keep: boolean;
  /** A folder of CSV files in place of the demo agency. */
  readonly data: string | null;
  /** Where its database is kept; null is data/sandbox.db. */
  readonly database: string | null;
}

/** Runs the sandbox until it is asked to end. */
export async function runSandbox(parts: CommandParts, wishes: SandboxWishes): Promise<void> {
  const sandbox = await openSandbox(parts, wishes);
  parts.output.write(sandbox.greeting);
  await untilStopped(createLogger('warn', 2));
  await sandbox.close();
}

/** Starts everything; `greeting` holds the page's address and what to try. */
async function openSandbox(parts: CommandParts, wishes: SandboxWishes) {
  const { store, clock, zone } = await prepareStore(parts, wishes);
  const hints = thingsToTry(store, clock.now());
  const server = await createSandboxServer({
    seed: sandboxWorkspace(store, appOf(parts.project)),
    clock,
    port: wishes.port,
    zone,
    landmarks: [digestLandmark(store, clock)],
    hints,
    files: pageFiles(parts.project),
  });
  const config: Config & { slack: { mode: 'socket'; botToken: string; appToken: string } } = {
    ...configOf({ ...parts, env: {} }),
    slack: { mode: 'socket', botToken: server.tokens.bot, appToken: server.tokens.app },
    slackApiUrl: server.apiUrl,
  };
  const bot = compose({ config, store, clock, log: createLogger('warn', 2), solver: SOLVER_WORKER_FILE });
  await bot.start();
  clock.onMove(() => void bot.settle());
  return {
    url: server.url,
    store,
    clock,
    greeting: greet(server, hints, store),
    close: async () => {
      await server.close();
      await bot.stop();
      store.close();
    },
  };
}

/**
 * The store with the agency in it, and the clock at 08:55 of its next working day. What was there is removed only once
 * nothing can fail any more: the port is free, the files are good, and the database is a sandbox's.
 */
async function prepareStore(parts: CommandParts, { port, keep, data, database }: SandboxWishes) {
  await portIsFree(port);
  const file = database ?? join(parts.project, 'data', 'sandbox.db');
  const kept = existsSync(file) ? openKept(file) : null;
  const goesOn = keep && kept !== null && kept.people.where().length > 0;
  const tables = goesOn ? [] : await readAgencyFolder(data ?? join(parts.project, DEMO_FOLDER));
  const zone = goesOn ? kept.settings.read().timeZone : (commonZone(tables) ?? 'UTC');
  const opening = openingAfter(later(parts.clock.now(), goesOn ? kept.lastEventAt() : null), zone);
  const clock = new OffsetClock(opening);
  if (goesOn) return { store: kept, zone, clock };

  const fill = (store: Store) =>
    store.transact(() => fillSandboxStore(store, tables, { opening, zone, settle: data === null }));
  const trial = createStore(openDatabase(':memory:'));
  fill(trial);
  trial.close();
  kept?.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  const db = openDatabase(file);
  markDemo(db);
  const store = createStore(db);
  fill(store);
  return { store, zone, clock };
}

/** The database of an earlier sandbox; any other file is left alone. */
function openKept(file: string): Store {
  const db = openDatabase(file);
  if (isDemo(db)) return createStore(db);
  db.close();
  throw new CommandFailure(
    `${file} is not a sandbox's database, so it is left alone. Name another by --database.`,
  );
}

const later = (one: Date, other: Date | null) => (other && other > one ? other : one);

/** Commands and shortcuts as manifest.yml declares them, so that the sandbox offers what Slack would. */
function appOf(project: string): SeedApp {
  const manifest = parse(readFileSync(join(project, 'manifest.yml'), 'utf8')) as {
    features: {
      slash_commands: {
        command: string;
        description: string;
        usage_hint?: string;
        should_escape?: boolean;
      }[];
      shortcuts: { name: string; type: 'message' | 'global'; callback_id: string; description: string }[];
    };
    oauth_config: { scopes: { bot: string[] } };
    settings: { event_subscriptions: { bot_events: string[] } };
  };
  return {
    id: 'A0UNDERSTUDY',
    name: 'Understudy',
    commands: manifest.features.slash_commands.map((each) => ({
      command: each.command,
      description: each.description,
      usageHint: each.usage_hint ?? '',
      shouldEscape: each.should_escape === true,
    })),
    shortcuts: manifest.features.shortcuts.map((each) => ({
      callbackId: each.callback_id,
      name: each.name,
      description: each.description,
      kind: each.type,
    })),
    botEvents: manifest.settings.event_subscriptions.bot_events,
    scopes: manifest.oauth_config.scopes.bot,
  };
}

/** Fails with a sentence that says what to do where something else listens there. */
function portIsFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      const sentence = `Port ${port} is taken: choose another, such as PORT=${port + 1} npm start`;
      reject(cause.code === 'EADDRINUSE' ? new CommandFailure(sentence, { cause }) : cause);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function greet(server: SandboxServer, hints: readonly Hint[], store: Store): string {
  const agency = `${store.people.where().length} people, ${store.campaigns.all().length} campaigns`;
  return [
    '',
    `  Understudy sandbox: ${server.url}`,
    `  A small Slack on this machine with a made-up agency (${agency}). Nothing leaves it.`,
    '',
    '  Three things to try:',
    ...hints.map((hint, index) => `  ${index + 1}. ${tellHint(store, hint)}`),
    '',
    '  Ctrl+C ends it. For real Slack, see .env.example and the README.',
    '',
    '',
  ].join('\n');
}
