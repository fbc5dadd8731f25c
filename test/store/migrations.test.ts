import BetterSqlite3, { type Database } from 'better-sqlite3';
import { MIGRATIONS, migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open.ts';

const tablesOf = (db: Database) =>
  db.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all() as string[];

const versionOf = (db: Database) => db.pragma('user_version', { simple: true });

test('a database of a newer program is refused and left alone', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
  expect(() => migrate(db)).toThrow(`of version ${MIGRATIONS.length + 1}`);
  expect(tablesOf(db)).toEqual([]);
});

test('a migration that fails leaves the version and the tables as they were', () => {
  const db = new BetterSqlite3(':memory:');
  db.exec('CREATE TABLE person (id TEXT) STRICT');
  expect(() => migrate(db)).toThrow('already exists');
  expect(versionOf(db)).toBe(0);
  expect(tablesOf(db)).toHaveLength(1);
});

const versions = MIGRATIONS.map((_, version) => version);

test.each(versions)('a database of version %i comes to the same tables as a new one', (version) => {
  const db = new BetterSqlite3(':memory:');
  migrate(db, version);
  expect(versionOf(db)).toBe(version);
  migrate(db);
  expect(versionOf(db)).toBe(MIGRATIONS.length);
  expect(tablesOf(db)).toEqual(tablesOf(openDatabase(':memory:')));
});

test.each(versions.slice(1))('rows of version %i are still there at the newest', (version) => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, version);
  const before = fillEveryTable(db);
  migrate(db);
  for (const [table, count] of Object.entries(before)) {
    expect([table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, count]);
  }
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('migrating twice changes nothing', () => {
  const db = openDatabase(':memory:');
  const before = tablesOf(db);
  migrate(db);
  expect(tablesOf(db)).toEqual(before);
});

test('every table is STRICT, foreign keys are kept, writers do not block readers', () => {
  const db = openDatabase(':memory:');
  const strict = db.pragma('table_list') as { name: string; strict: number; type: string }[];
  const loose = strict.filter(
    (each) => each.type === 'table' && !each.name.startsWith('sqlite_') && !each.strict,
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(() =>
    db.prepare("INSERT INTO campaign_member (campaign, person, role) VALUES ('none', 'none', 'x')").run(),
  ).toThrow('FOREIGN KEY');
});

/** Words that would name a place for a reason, or for what somebody wrote about an absence. */
const FORBIDDEN = /reason|why|text|body|comment|note|sick|diagnos|evidence|excerpt|message_words/;

test('no column could hold a reason for an absence or the words of its message', () => {
  const db = openDatabase(':memory:');
  const columns = (db.pragma('table_list') as { name: string }[])
    .filter(({ name }) => !name.startsWith('sqlite_'))
    .flatMap(({ name }) =>
      (db.pragma(`table_info(${name})`) as { name: string }[]).map((column) => `${name}.${column.name}`),
    );
  expect(columns.filter((column) => FORBIDDEN.test(column.split('.')[1] ?? ''))).toEqual([]);
  // The one place for words is a campaign change's, which is empty where the message says an absence.
  expect(columns.filter((column) => column.endsWith('.words'))).toEqual(['campaign_change.words']);
});

/** One row in each table of the first two versions, by plain SQL, as a program of then would have written it. */
function fillEveryTable(db: Database): Record<string, number> {
  const rows = ROWS.filter(([table]) => db.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table));
  for (const [table, values] of rows) {
    const names = Object.keys(values);
    const places = names.map((name) => `@${name}`).join(', ');
    db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`).run(values);
  }
  return Object.fromEntries(rows.map(([table]) => [table, 1]));
}

const ROWS: readonly (readonly [string, Readonly<Record<string, string | number | null>>])[] = [
  [
    'person',
    {
      id: 'U1',
      name: 'Dana',
      also_called: '[]',
      role: 'designer',
      skills: '[]',
      learning: '[]',
      hours_per_week: 40,
      workdays: '[1]',
      work_start: '09:00',
      work_end: '17:00',
      time_zone: 'UTC',
      locale: 'en-GB',
      kind: 'staff',
      admin: 0,
      deactivated: 0,
      guest: 0,
      reading_off: 0,
    },
  ],
  [
    'campaign',
    { id: 'c1', client: 'Acme', name: 'Spring', aliases: '[]', account_manager: 'U1', status: 'active' },
  ],
  ['campaign_member', { campaign: 'c1', person: 'U1', role: 'design' }],
  [
    'task',
    {
      id: 't1',
      campaign: 'c1',
      title: 'banners',
      size_hours: 4,
      remaining_hours: 4,
      client_facing: 1,
      status: 'todo',
      confirmed_at: 1,
    },
  ],
  [
    'absence',
    {
      id: 'a1',
      person: 'U1',
      availability: 'away',
      from_on: '2026-11-25',
      to_on: '2026-11-25',
      certainty: 'stated',
      zone: 'UTC',
      end_assumed: 0,
      state: 'active',
      hand_corrected: 0,
      heard_at: 1,
      cover_by: '[]',
    },
  ],
  ['absence_source', { id: 's1', absence: 'a1', kind: 'form', said_by: 'U1', said_at: 1, withdrawn: 0 }],
  [
    'cover',
    {
      id: 'k1',
      campaign: 'c1',
      task: 't1',
      absentee: 'U1',
      holder: 'U1',
      from_on: '2026-11-25',
      hours: 4,
      state: 'assigned',
      assigned_by: 'U1',
      assigned_at: 1,
      kept: 0,
    },
  ],
  [
    'need',
    {
      key: 'n1',
      campaign: 'c1',
      task: 't1',
      absentee: 'U1',
      from_on: '2026-11-25',
      urgency: 'needs_cover',
      client_facing: 1,
      hours: 4,
      state: 'open',
      opened_at: 1,
      stage: 0,
    },
  ],
  ['act', { id: 'act_1', kind: 'x', done_by: 'U1', done_at: 1 }],
  ['act_row', { act: 'act_1', position: 1, table_name: 'task', row_key: '["t1"]' }],
  ['prompt', { key: 'p1', notice: '{}', recipient: 'U1', revision: 1, asks: '[]' }],
  ['answer', { prompt: 'p1', revision: 1, person: 'U1', at: 1 }],
  [
    'outbox',
    { key: 'p1', notice: '{}', repost: 0, due_at: 1, state: 'due', attempts: 0, unsure: 0, created_at: 1 },
  ],
  ['channel', { id: 'C1', name: 'team' }],
  ['setting', { key: 'timeZone', value: '"UTC"' }],
];
