// Builds everything from a configuration and a clock; the only place that constructs. What it gives can be started and
// stopped, by the command line and by tests alike.
import type { App } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config, SlackConnection } from './config.ts';
import { createChannelAudience } from './delivery/channel-audience.ts';
import { createDelivery } from './delivery/deliver-due.ts';
import { createHandoverLinks } from './delivery/handover-links.ts';
import { createSlackPort } from './delivery/slack-port.ts';
import { asId, type PersonId } from './domain/ids.ts';
import { createSlackLogger } from './logger.ts';
import { createPlanner } from './planning/plan.ts';
import { runJobs, type Scheduler } from './schedule/run-jobs.ts';
import { createApp } from './slack/app.ts';
import { catchUp } from './slack/catch-up.ts';
import type { SlackParts } from './slack/parts.ts';
import { createReceiver } from './slack/receiver.ts';
import { setUp } from './slack/set-up.ts';
import { createTeamDirectory } from './slack/team-directory.ts';
import type { Store } from './store/store.ts';
import { asksOf } from './usecases/asks-of.ts';
import type { Deps } from './usecases/deps.ts';
import { describeNotice } from './usecases/describe-notice.ts';
import { createPlanKeeper } from './usecases/keep-plan.ts';
import { lineToCopyFor } from './usecases/line-to-copy.ts';
import { createStoreReader } from './usecases/reading.ts';
import { saysAbsence } from './usecases/says-absence.ts';
import { readScene } from './usecases/scene.ts';
import { tick } from './usecases/tick.ts';
import { renderReplaced } from './views/morning.ts';
import { renderNotice } from './views/notice.ts';

const CALL_TIMEOUT_MS = 10_000;
const EVERY_MINUTE = '* * * * *';
const EVERY_SECOND = '* * * * * *';
const EVERY_TEN_MINUTES = '*/10 * * * *';

/** The running bot. */
export interface Understudy {
  readonly app: App;
  readonly deps: Deps;
  /** Connects, learns who is who, catches up on what was missed, and begins to work. */
  start(): Promise<void>;
  /** Lets what is under way finish. */
  stop(): Promise<void>;
  /** Runs what the clock brings now, and sends what is due: for a clock that was moved. */
  settle(): Promise<void>;
}

export interface Surroundings {
  readonly config: Config & { readonly slack: SlackConnection };
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** The solver's compiled thread; null keeps to the quick proposals. */
  readonly solver: URL | null;
}

/** The bot, ready to be started. */
export function compose({ config, store, clock, log, solver }: Surroundings): Understudy {
  const now = () => clock.now();
  const clientOptions = {
    retryConfig: { retries: 0 },
    timeout: CALL_TIMEOUT_MS,
    // A throttled post is the outbox's to repeat; it must not queue what comes after it.
    rejectRateLimitedCalls: true,
    logger: createSlackLogger(log),
    ...(config.slackApiUrl ? { slackApiUrl: config.slackApiUrl } : {}),
  };
  const client = new WebClient(config.slack.botToken, clientOptions);
  const deps: Deps = {
    store,
    reader: createStoreReader(store),
    wake: () => {
      plans?.request();
      void delivery.wake();
    },
  };
  const planner = solver ? createPlanner(solver) : null;
  const plans =
    planner &&
    createPlanKeeper(
      store,
      planner,
      now,
      () => void delivery.wake(),
      (err) => log.error({ err }, 'no plan could be made'),
    );
  const directory = createTeamDirectory(client, deps, now);
  const audience = createChannelAudience(client, directory.belongs, now);
  const delivery = createDelivery({
    store,
    port: createSlackPort(client),
    audience,
    now,
    describe: (notice, at, anew) => describeNotice(readScene(store, at), notice, anew),
    insteadOf: (notice, at) => lineToCopyFor(readScene(store, at), notice),
    lookUp: createHandoverLinks({
      client,
      store,
      audience,
      saysAbsence: (message) => saysAbsence(deps, message, now()),
      log,
    }),
    render: renderNotice,
    asksOf,
    renderReplaced,
    log,
  });
  let botUser: PersonId | null = null;
  const parts: SlackParts = { deps, now, audience, directory, log, botUser: () => botUser };
  const receiver = createReceiver(config.slack, {
    slackApiUrl: config.slackApiUrl,
    port: config.port,
    logger: createSlackLogger(log),
  });
  const app = createApp(
    {
      botToken: config.slack.botToken,
      slackApiUrl: config.slackApiUrl,
      receiver,
      logger: createSlackLogger(log),
    },
    parts,
  );
  let scheduler: Scheduler | null = null;

  async function start(): Promise<void> {
    const identity = await client.auth.test();
    botUser = asId<PersonId>(identity.user_id ?? '');
    await directory.load(identity.team_id ?? null);
    for (const problem of await setUp(config, store, client)) log.warn(problem);
    await (config.slack.mode === 'http' ? app.start(config.port) : app.start());
    const missed = await catchUp(parts, client);
    if (missed > 0) log.info({ missed }, 'caught up on what was said meanwhile');
    scheduler = runJobs(jobs(), clock, (err, job) => log.error({ err, job }, 'a job went wrong'));
    await settle();
  }

  const jobs = () => [
    { name: 'tick', pattern: EVERY_MINUTE, run: (at: Date) => tick(deps, at) },
    { name: 'deliver', pattern: EVERY_SECOND, run: () => delivery.wake() },
    {
      name: 'catch up',
      pattern: EVERY_TEN_MINUTES,
      run: async () => {
        await catchUp(parts, client);
      },
    },
  ];

  async function settle(): Promise<void> {
    tick(deps, now());
    await plans?.idle();
    await delivery.wake();
  }

  async function stop(): Promise<void> {
    scheduler?.stop();
    await app.stop();
    await delivery.stop();
    await plans?.stop();
  }

  return { app, deps, start, stop, settle };
}
