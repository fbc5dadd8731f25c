// What a start must never do: lose a database, or show a stack trace.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markDemo, openDatabase } from '../../../src/store/open.ts';
import { createStore } from '../../../src/store/store.ts';
import { aPerson } from '../../support/builders.ts';
import { startBuiltSandbox } from '../../support/built-program.ts';

const ENTRY = join(__dirname, '..', '..', '..', 'dist', 'main.js');
const understudy = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [ENTRY, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });

describe('starting', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-'));
  const real = join(folder, 'real.db');
  const people = () => {
    const store = createStore(openDatabase(real));
    const found = store.people.where().map((person) => person.id);
    store.close();
    return found;
  };
  beforeAll(() => {
    const store = createStore(openDatabase(real));
    store.people.put(aPerson());
    store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the sandbox never touches a database that is not a sandbox’s', () => {
    const { status, stderr } = understudy(['sandbox', '--port', '0', '--database', real]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("is not a sandbox's database, so it is left alone"),
    ]);
    expect(people()).toEqual(['U_DANA']);
  });

  test('a sandbox that cannot start leaves the one before as it was', async () => {
    const database = join(folder, 'sandbox.db');
    const db = openDatabase(database);
    markDemo(db);
    const before = createStore(db);
    before.people.put(aPerson());
    before.close();
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const onTaken = understudy(['sandbox', '--port', String(port), '--database', database]);
    taken.close();
    expect([onTaken.status, onTaken.stderr]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    const noData = understudy([
      'sandbox',
      '--port',
      '0',
      '--database',
      database,
      '--data',
      join(folder, 'none'),
    ]);
    expect([noData.status, noData.stderr]).toEqual([1, expect.stringContaining('there is no such file')]);
    const after = createStore(openDatabase(database));
    expect(after.people.where()).toHaveLength(1);
    after.close();
  });

  test('a port that is none is a usage error', () => {
    const { status, stderr } = understudy(['sandbox', '--port', 'abc']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Usage:')]);
  });

  test.each([[{ SLACK_APP_TOKEN: 'xapp-1' }], [{ SLACK_MODE: 'http', SLACK_SIGNING_SECRET: 'secret' }]])(
    'a Slack that does not answer is one sentence, no stack trace (%p)',
    (mode) => {
      const { status, stderr, stdout } = understudy(['start'], {
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_API_URL: 'http://127.0.0.1:1/',
        DATABASE_FILE: join(folder, 'slack.db'),
        ...mode,
      });
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining('Could not start on http://127.0.0.1:1/'),
      ]);
      expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    },
  );

  test('--keep goes on with what was there', async () => {
    const database = join(folder, 'kept.db');
    const first = await startBuiltSandbox({}, ['--database', database]);
    await first.act('U05DANA', { type: 'post', channel: 'C0TEAM', text: 'out today' });
    await first.snapshot('U01MIA', (seen) => JSON.stringify(seen.messages).includes('needs someone'));
    expect(await first.stop()).toBe(0);
    const second = await startBuiltSandbox({}, ['--database', database, '--keep']);
    expect(second.output()).toContain('12 people');
    await second.stop();
    const store = createStore(openDatabase(database));
    expect(store.absences.where("person = 'U05DANA'")).toHaveLength(1);
    store.close();
  });
});
