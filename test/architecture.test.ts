// The table of rooms in docs/architecture.md, held against the code: imports point down, and each package has its room.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = join(__dirname, '..', 'src');

/** Rooms that each room may import from, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  understanding: ['domain'],
  planning: ['domain'],
  views: ['domain'],
  store: ['domain'],
  usecases: ['domain', 'understanding', 'planning', 'store'],
  slack: ['usecases', 'views', 'domain', 'store', 'config.ts'],
  delivery: ['store', 'views', 'domain'],
  schedule: ['domain'],
  sandbox: [],
  commands: [
    'compose.ts',
    'planning',
    'usecases',
    'store',
    'domain',
    'sandbox',
    'config.ts',
    'logger.ts',
    'clock.ts',
  ],
  'compose.ts': [
    'domain',
    'understanding',
    'planning',
    'views',
    'store',
    'usecases',
    'slack',
    'delivery',
    'schedule',
    'config.ts',
    'logger.ts',
    'clock.ts',
  ],
  'main.ts': ['commands', 'clock.ts'],
  'config.ts': ['domain'],
  'logger.ts': ['config.ts'],
  'clock.ts': [],
};

/** Packages that one room alone may import; a file is named where one file alone wraps it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'date-fns': ['domain/plain-date.ts'],
  '@date-fns/tz': ['domain/plain-date.ts'],
  'chrono-node': ['understanding'],
  'fastest-levenshtein': ['understanding'],
  highs: ['planning'],
  'date-holidays': ['planning/holidays.ts'],
  '@slack/types': ['views', 'delivery'],
  'better-sqlite3': ['store'],
  '@slack/bolt': ['slack', 'logger.ts', 'compose.ts'],
  '@slack/web-api': ['delivery', 'slack', 'compose.ts', 'commands/draft.ts'],
  croner: ['schedule'],
  ws: ['sandbox'],
  preact: ['sandbox/page'],
  commander: ['commands'],
  'csv-parse': ['commands'],
  'csv-stringify': ['commands'],
  yaml: ['commands'],
  dotenv: ['main.ts'],
  zod: ['config.ts', 'commands'],
  pino: ['logger.ts', 'compose.ts', 'slack', 'commands'],
};

const IMPORT = /^(?:import|export)\b[^';]*?from '([^']+)'|\bimport\('([^']+)'\)/gm; // yes: import { a } from './a.ts' · no: "away from 'x'"

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = filesIn(SRC).map((path) => ({
  path: relative(SRC, path),
  room: relative(SRC, path).split('/')[0] as string,
  imports: [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2]) as string),
}));

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('the house', () => {
  test('has no room that the table does not know', () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  test('imports point down, never up or sideways', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(SRC, resolve(dirname(join(SRC, path)), name)).split('/')[0] as string)
        .filter((target) => target !== room && !ROOMS[room]?.includes(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each package is known in its own room only', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map(packageOf)
        .filter((name) => !PACKAGES[name]?.some((room) => path === room || path.startsWith(`${room}/`)))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only one command knows the sandbox', () => {
    const knowing = files.filter(
      ({ path, room, imports }) =>
        room === 'commands' && imports.some((name) => name.includes('/sandbox/')) && path !== '',
    );
    expect(
      knowing
        .map((file) => file.path)
        .filter((path) => !/^commands\/(?:run-)?sandbox(?:-[a-z]+)?\.ts$/.test(path)),
    ).toEqual([]);
  });

  test('the pure rooms read no clock, no environment and no file', () => {
    const pure = files.filter(({ room }) => ['domain', 'understanding', 'planning', 'views'].includes(room));
    const impure = pure.filter(({ path }) => {
      const code = readFileSync(join(SRC, path), 'utf8');
      return /Date\.now\(|new Date\(\)|process\.env|node:fs/.test(code);
    });
    expect(impure.map((file) => file.path)).toEqual([]);
  });
});
