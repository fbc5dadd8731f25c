import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markDemo, openDatabase } from '../../src/store/open.ts';
import { SMALL_AGENCY } from '../support/csv-files.ts';
import { run } from '../support/run-program.ts';

let folder: string;
let database: string;
let files: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  database = join(folder, 'understudy.db');
  mkdirSync(join(folder, 'in'));
  files = Object.entries(SMALL_AGENCY).map(([name, text]) => {
    writeFileSync(join(folder, 'in', name), text);
    return join(folder, 'in', name);
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

const understudy = (...args: string[]) => run(args, { env: { DATABASE_FILE: database } });

test('import without a file gets the usage and exit code 2', async () => {
  expect(await understudy('import')).toMatchObject({ code: 2, out: '' });
  expect(existsSync(database)).toBe(false);
});

test('a problem is told with file, line, column and its number, and exit code 1', async () => {
  const tasks = join(folder, 'in', 'tasks.csv');
  writeFileSync(tasks, SMALL_AGENCY['tasks.csv'].replace('half day', 'huge'));
  const { code, out, err } = await understudy('import', ...files);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toBe(
    `Nothing was imported: 1 problem.\n  ${tasks}, line 2, column size (6): “huge” is no size; write quick, half day, day, two days, or hours such as 2.5\n`,
  );
});

test('files that can’t be read or parsed are all told', async () => {
  const open = join(folder, 'in', 'open.csv');
  writeFileSync(open, 'a,"b\n');
  const latin = join(folder, 'in', 'latin.csv');
  writeFileSync(latin, Buffer.from([0x61, 0x2c, 0xe9, 0x0a]));
  const { code, err } = await understudy('import', open, latin, join(folder, 'none.csv'));
  expect(code).toBe(1);
  expect(err).toContain('3 problems');
  expect(err).toContain('not UTF-8');
});

test('a wrong configuration is told in full, and nothing is opened', async () => {
  const { code, err } = await run(['import', ...files], {
    env: { DATABASE_FILE: database, PORT: 'many', TEAM_TIMEZONE: 'London' },
  });
  expect(code).toBe(1);
  expect(err).toContain('PORT must be a port');
  expect(err).toContain('TEAM_TIMEZONE must be a time zone');
  expect(existsSync(database)).toBe(false);
});

test('the sandbox’s database is refused', async () => {
  const db = openDatabase(database);
  markDemo(db);
  db.close();
  const { code, err } = await understudy('import', ...files);
  expect(code).toBe(1);
  expect(err).toContain('is the sandbox’s database');
});

test('a dry run makes no database', async () => {
  const { code, out } = await understudy('import', ...files, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Dry run: nothing is written.');
  expect(out).toContain('  + Mia Okafor\n');
  expect(existsSync(database)).toBe(false);
});

test('a dry run lists what would be added, what would change from what to what, and what stays', async () => {
  await understudy('import', ...files);
  const people = join(folder, 'in', 'people.csv');
  writeFileSync(
    people,
    `${SMALL_AGENCY['people.csv'].replace('design;email', 'design')}U0WILL,Will Diaz,,,\n`,
  );
  const { out } = await understudy('import', people, '--dry-run');
  expect(out).toBe(
    [
      'Dry run: nothing is written.',
      'people: 1 added, 1 changed, 2 unchanged',
      '  = Mia Okafor',
      '  = Dana Reyes',
      '  ~ Ravi Patel: skills design;email → design',
      '  + Will Diaz',
      '',
    ].join('\n'),
  );
});

test('the same files again say that nothing changed', async () => {
  expect((await understudy('import', ...files)).out).toContain('people: 3 added, 0 changed, 0 unchanged');
  const { code, out } = await understudy('import', ...files);
  expect(code).toBe(0);
  expect(out).toBe(
    'Nothing changed.\npeople: 0 added, 0 changed, 3 unchanged\ncampaigns: 0 added, 0 changed, 1 unchanged\nmembers: 0 added, 0 changed, 1 unchanged\ntasks: 0 added, 0 changed, 2 unchanged\nabsences: 0 added, 0 changed, 1 unchanged\n',
  );
});

test('export without a database says so', async () => {
  const { code, err } = await understudy('export', join(folder, 'out'));
  expect(code).toBe(1);
  expect(err).toContain('There is no database');
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('export writes five files, and importing them changes nothing', async () => {
  await understudy('import', ...files);
  const out = join(folder, 'out', 'today');
  expect(await understudy('export', out)).toMatchObject({ code: 0, err: '' });
  const written = Object.keys(SMALL_AGENCY).map((name) => join(out, name));
  expect(readFileSync(join(out, 'tasks.csv'), 'utf8')).toContain(
    'T-1,Acme,Spring Launch,Banners,dana@agency.example,,half day,4,,2026-12-04 15:00,yes,todo,\n',
  );
  const again = await understudy('import', ...written);
  expect(again.out.startsWith('Nothing changed.\n')).toBe(true);
});
