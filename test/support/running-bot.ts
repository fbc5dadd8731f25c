// The real bot on the sandbox over the wire, with an agency that the test makes.
import type { Database } from 'better-sqlite3';
import { type Logger, pino } from 'pino';
import { compose, type Understudy } from '../../src/compose.ts';
import type { Campaign } from '../../src/domain/campaigns.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Task } from '../../src/domain/tasks.ts';
import { OffsetClock } from '../../src/sandbox/clock.ts';
import type { SandboxSeed } from '../../src/sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { aCampaign, aPerson, aTask, day, time } from './builders.ts';

/** Wed 25 Nov 2026, 08:55 in London. */
export const OPENING = new Date('2026-11-25T08:55:00Z');

export interface Agency {
  readonly people: readonly Person[];
  readonly campaigns: readonly Campaign[];
  readonly tasks: readonly Task[];
  readonly settings?: Partial<Settings>;
}

export interface RunningBot {
  readonly bot: Understudy;
  readonly sandbox: Sandbox;
  readonly store: Store;
  readonly db: Database;
  readonly clock: OffsetClock;
  /** Moves the clock and has the bot look at it. */
  moveTo(instant: Date): Promise<void>;
  stop(): Promise<void>;
}

/** Mia (AM), Jon (deputy), Dana with banners due today, Ravi and Noor, all in London; #team, #acme-spring, #digest. */
export function acme(over: Partial<Agency> = {}): Agency {
  const person = (id: string, name: string, more: Partial<Person> = {}) =>
    aPerson({ id: asId(id), name, workStart: time('08:30'), ...more });
  return {
    people: [
      person('UMIA', 'Mia Ortiz', { role: 'account manager', skills: ['client'] }),
      person('UJON', 'Jon Bell', { role: 'account manager', skills: ['client'] }),
      person('UDANA', 'Dana Reyes'),
      person('URAVI', 'Ravi Shah'),
      person('UNOOR', 'Noor Haddad', { role: 'media buyer', skills: ['media'] }),
    ],
    campaigns: [
      aCampaign({
        id: asId('campaign_acme'),
        channel: asId('CACME'),
        accountManager: asId('UMIA'),
        deputy: asId('UJON'),
        deadline: day('2026-12-18'),
        members: [
          { person: asId('UDANA'), role: 'design' },
          { person: asId('URAVI'), role: 'design' },
          { person: asId('UNOOR'), role: 'media' },
        ],
      }),
    ],
    tasks: [
      aTask({
        owner: asId('UDANA'),
        title: 'banners',
        due: day('2026-11-25'),
        dueTime: time('15:00'),
        remainingHours: 3,
        clientFacing: true,
        confirmedAt: new Date('2026-11-24T10:00:00Z'),
      }),
    ],
    ...over,
  };
}

function seedOf(agency: Agency): SandboxSeed {
  const members = ['UBOT', ...agency.people.map((person) => person.id)];
  return {
    team: { id: 'T1', name: 'Agency', domain: 'agency' },
    people: agency.people.map((person) => ({
      id: person.id,
      name: person.name.split(' ')[0]?.toLowerCase() ?? '',
      realName: person.name,
      tz: person.timeZone,
      locale: person.locale,
    })),
    channels: [
      { id: 'CTEAM', name: 'team', members },
      { id: 'CACME', name: 'acme-spring', members },
      { id: 'CDIGEST', name: 'digest', members },
      { id: 'CSHARED', name: 'acme-client', members, isExtShared: true },
    ],
    bot: { userId: 'UBOT', botId: 'BBOT', name: 'understudy' },
    app: {
      id: 'A1',
      name: 'Understudy',
      commands: [
        { command: '/whois-on', description: 'Who', usageHint: '' },
        { command: '/reassign', description: 'Reassign', usageHint: '' },
        { command: '/digest', description: 'Digest', usageHint: '' },
        { command: '/task', description: 'Task', usageHint: '' },
      ],
    },
  };
}

/** What a test wants otherwise than usual. */
export interface RunOptions {
  /** Someone or something more in Slack. */
  readonly seed?: (seed: SandboxSeed) => SandboxSeed;
  readonly log?: Logger;
  /** Before the bot connects. */
  readonly prepare?: (sandbox: Sandbox, store: Store) => void;
  readonly ackWithinMs?: number;
  readonly admins?: readonly string[];
  /** The solver's compiled thread; none is the quick proposals alone. */
  readonly solver?: URL;
  /** Signed HTTP on this port in place of Socket Mode. */
  readonly http?: { readonly port: number; readonly signingSecret: string };
}

/** Starts both and connects them by Socket Mode. */
export async function runBot(
  agency: Agency = acme(),
  startsAt: Date = OPENING,
  { seed = (usual) => usual, log, prepare, ackWithinMs, admins = [], solver, http }: RunOptions = {},
): Promise<RunningBot> {
  const clock = new OffsetClock(startsAt);
  const sandbox = await startSandbox({
    seed: seed(seedOf(agency)),
    clock,
    zone: 'Europe/London',
    // Slack's three seconds are the subject of tests of their own; elsewhere a busy machine may take longer.
    ackWithinMs: ackWithinMs ?? 15_000,
    ...(ackWithinMs ? { retryDelaysMs: [0, 0, 0] } : {}),
  });
  const db = openDatabase(':memory:');
  const store = createStore(db);
  store.transact(() => {
    for (const person of agency.people) store.people.put(person);
    for (const campaign of agency.campaigns) store.campaigns.put(campaign);
    for (const task of agency.tasks) store.tasks.put(task);
    store.settings.change({ timeZone: 'Europe/London', digestChannel: asId('CDIGEST'), ...agency.settings });
  });
  prepare?.(sandbox, store);
  const bot = compose({
    config: {
      slack: http
        ? { mode: 'http', botToken: sandbox.botToken, signingSecret: http.signingSecret }
        : { mode: 'socket', botToken: sandbox.botToken, appToken: sandbox.appToken },
      slackApiUrl: sandbox.apiUrl,
      port: http?.port ?? 0,
      databaseFile: ':memory:',
      admins,
      logLevel: 'error',
      teamTimeZone: null,
      digestChannel: null,
      digestTime: null,
    },
    store,
    clock,
    solver: solver ?? null,
    log: log ?? pino({ level: process.env['UNDERSTUDY_TEST_LOG'] ?? 'error' }),
  });
  await bot.start();
  return {
    bot,
    sandbox,
    store,
    db,
    clock,
    moveTo: async (instant) => {
      // What is under way belongs to the time before.
      await bot.settle();
      clock.moveTo(instant);
      await bot.settle();
    },
    stop: async () => {
      await sandbox.close();
      await bot.stop();
      store.close();
    },
  };
}
