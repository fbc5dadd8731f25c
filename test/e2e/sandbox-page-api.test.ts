import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OffsetClock } from '../../src/sandbox/clock.ts';
import type { Action, ActResult, Snapshot } from '../../src/sandbox/protocol.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { smallWorkspace, WEDNESDAY_MORNING } from '../support/small-workspace.ts';

let sandbox: Sandbox;
let folder: string;
const clock = new OffsetClock(WEDNESDAY_MORNING);
const digestAt = new Date('2026-11-25T08:30:00Z');

beforeEach(async () => {
  clock.moveTo(WEDNESDAY_MORNING);
  folder = await mkdtemp(join(tmpdir(), 'sandbox-page-'));
  await writeFile(
    join(folder, 'index.html'),
    '<script type="importmap">{}</script><script src="app.js"></script>',
  );
  await writeFile(join(folder, 'secret.txt'), 'not a page');
  await writeFile(join(folder, 'preact.js'), 'export {}');
  sandbox = await startSandbox({
    seed: smallWorkspace(),
    clock,
    zone: 'Europe/Berlin',
    landmarks: [
      { id: 'digest', label: 'Jump to the digest', at: () => digestAt, channel: () => 'C1GENERAL' },
    ],
    hints: [{ as: 'U2DANA', conversation: 'C1GENERAL', text: 'Write "out today"' }],
    files: { folders: [folder], vendor: { '/vendor/preact.js': join(folder, 'preact.js') } },
  });
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function act(as: string, action: Action, headers: Record<string, string> = {}): Promise<ActResult> {
  const body = JSON.stringify({ as, action });
  const response = await fetch(`${sandbox.url}sandbox/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await response.json()) as ActResult;
}

/** Reads snapshots from the stream until one fits. */
async function snapshotOf(
  as: string,
  fits: (snapshot: Snapshot) => boolean = () => true,
  url = sandbox.url,
): Promise<Snapshot> {
  const response = await fetch(`${url}sandbox/live?as=${as}`);
  let buffered = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    buffered += new TextDecoder().decode(chunk);
    const data = buffered.split('\n\n').findLast((event) => event.startsWith('event: snapshot\n'));
    if (data === undefined || !buffered.endsWith('\n\n')) continue;
    const snapshot = JSON.parse(data.slice(data.indexOf('{'))) as Snapshot;
    if (fits(snapshot)) return snapshot;
  }
  throw new Error('The stream ended');
}

/** The status of a plain request whose headers the browser would not let a page choose. */
function statusOf(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, sandbox.url), { method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{"as":"U1MIA","action":{"type":"open_home"}}' : undefined);
  });
}

describe('only the own page may act', () => {
  const json = { 'content-type': 'application/json' };

  test('another site cannot, through the browser of the visitor', async () => {
    expect(await statusOf('/sandbox/act', { ...json, origin: 'https://evil.example' }, 'POST')).toBe(403);
    expect(await statusOf('/sandbox/act', { ...json, 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
    expect(await statusOf('/sandbox/act', { 'content-type': 'text/plain' }, 'POST')).toBe(403);
    expect(await statusOf('/sandbox/live', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf('/sandbox/act', { ...json, origin: new URL(sandbox.url).origin }, 'POST')).toBe(
      200,
    );
  });

  test('a name of another site that leads here gets nothing', async () => {
    for (const path of ['/', '/api/auth.test', '/sandbox/live', '/vendor/preact.js']) {
      expect(await statusOf(path, { host: 'evil.example' })).toBe(421);
    }
    const socket = { host: 'evil.example', connection: 'upgrade', upgrade: 'websocket' };
    await expect(statusOf('/link/', socket)).rejects.toThrow('socket hang up');
  });

  test('what is no action is told so, and too much of it is cut off', async () => {
    const response = await fetch(`${sandbox.url}sandbox/act`, {
      method: 'POST',
      headers: json,
      body: '{"as":1}',
    });
    expect(response.status).toBe(400);
    const huge = await fetch(`${sandbox.url}sandbox/act`, {
      method: 'POST',
      headers: json,
      body: 'x'.repeat(300_000),
    });
    expect(huge.status).toBe(413);
    const nonsense = [
      { type: 'dance' },
      { type: 'post', channel: 'C1GENERAL' },
      { type: 'post', channel: 'C1GENERAL', text: ['a'] },
      { type: 'submit_view', viewId: 'V1', values: { a: 'b' } },
      { type: 'block_action', container: { kind: 'home' }, blockId: 'a', actionId: 'b' },
      { type: 'constructor' },
    ];
    for (const action of nonsense) {
      expect(await act('U1MIA', action as unknown as Action)).toMatchObject({
        ok: false,
        error: 'invalid_json',
      });
    }
    expect(sandbox.problems).toEqual([]);
  });
});

describe('files', () => {
  test('outside the folder, or of another kind, are not found', async () => {
    for (const path of [
      '/secret.txt',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/package.json',
      '/nothing.js',
      '/%zz.js',
    ]) {
      expect(await statusOf(path, {})).toBe(404);
    }
  });

  test('of the page are served, its own inline script allowed and no other', async () => {
    const page = await fetch(sandbox.url);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
    const vendor = await fetch(`${sandbox.url}vendor/preact.js`);
    expect([await vendor.text(), vendor.headers.get('content-type')]).toEqual([
      'export {}',
      'text/javascript; charset=utf-8',
    ]);
  });
});

describe('a snapshot', () => {
  test('shows the acting person what is theirs and nothing else', async () => {
    await sandbox.as('U2DANA').post('G1SECRET', 'a secret');
    const mias = await snapshotOf('U1MIA');
    const ravis = await snapshotOf('U3RAVI');
    expect(mias.messages['G1SECRET']).toMatchObject([{ text: 'a secret', isMine: false }]);
    expect(JSON.stringify(ravis)).not.toContain('secret');
    expect(ravis.conversations.find(({ id }) => id === 'C2NOBOT')).toMatchObject({ isMember: false });
    expect(ravis).toMatchObject({
      me: 'U3RAVI',
      clock: { zone: 'Europe/Berlin' },
      app: { isConnected: false },
    });
    expect(ravis.conversations.find(({ kind }) => kind === 'im')).toMatchObject({
      name: 'Understudy',
      with: 'UBOT',
    });
  });

  test('comes anew with each change, unread messages counted until they are read', async () => {
    const waiting = snapshotOf('U1MIA', ({ messages }) => messages['C1GENERAL']?.length === 1);
    const posted = await act('U2DANA', { type: 'post', channel: 'C1GENERAL', text: 'hello @mia' });
    const seen = await waiting;
    expect(seen.conversations.find(({ id }) => id === 'C1GENERAL')).toMatchObject({
      unread: 1,
      hasMention: true,
    });
    expect(seen.waiting).toEqual({ U1MIA: 1 });
    const ts = posted.ok ? (posted.ts ?? '') : '';
    await act('U1MIA', { type: 'mark_read', channel: 'C1GENERAL', ts });
    const after = await snapshotOf('U1MIA');
    expect(after.conversations.find(({ id }) => id === 'C1GENERAL')).toMatchObject({
      unread: 0,
      lastRead: ts,
    });
    expect(after.waiting).toEqual({});
  });
});

test('what was said before the start is there, read by all, and the bot is not told', async () => {
  const at = new Date('2026-11-24T15:00:00Z');
  const history = [{ channel: 'C1GENERAL', user: 'U2DANA', text: 'Thanks @mia', at }];
  const older = await startSandbox({ seed: smallWorkspace({ history }), clock });
  expect(older.messagesIn('C1GENERAL')).toMatchObject([{ text: 'Thanks <@U1MIA>', user: 'U2DANA' }]);
  expect(Math.floor(Number(older.messagesIn('C1GENERAL')[0]?.ts))).toBe(at.getTime() / 1000);
  expect(older.sentEvents).toEqual([]);
  expect((await snapshotOf('U1MIA', undefined, older.url)).waiting).toEqual({});
  await older.close();
});

describe('actions', () => {
  test('that Slack forbids say so in a sentence', async () => {
    const post = (as: string, channel: string, text = 'a') => act(as, { type: 'post', channel, text });
    expect(await post('U3RAVI', 'C2NOBOT')).toEqual({
      ok: false,
      error: 'not_in_channel',
      message: 'This person is not in that channel.',
    });
    expect(await post('U1MIA', 'C4OLD')).toMatchObject({ error: 'is_archived' });
    expect(await post('U1MIA', 'C1GENERAL', '  ')).toMatchObject({ error: 'no_text' });
    expect(await post('UBOT', 'C1GENERAL')).toMatchObject({ error: 'user_not_found' });
    expect(await act('U3RAVI', { type: 'join', channel: 'G1SECRET' })).toMatchObject({
      error: 'channel_not_found',
    });
    const { ts } = await sandbox.as('U2DANA').post('C1GENERAL', 'mine');
    const edit: Action = { type: 'edit', channel: 'C1GENERAL', ts, text: 'yours' };
    expect(await act('U1MIA', edit)).toMatchObject({ error: 'cant_update_message' });
  });

  test('move the clock to the digest while it is to come, and open it once it is there', async () => {
    const go: Action = { type: 'go_to_landmark', id: 'digest' };
    expect(await act('U1MIA', go)).toEqual({ ok: true, open: { channel: 'C1GENERAL' } });
    expect(clock.now().toISOString().slice(0, 16)).toBe('2026-11-25T08:30');
    const response = await fetch(`${sandbox.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sandbox.botToken}`,
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify({ channel: 'C1GENERAL', text: 'The digest' }),
    });
    const { ts } = (await response.json()) as { ts: string };
    clock.moveTo(new Date('2026-11-25T12:00:00Z'));
    expect(await act('U1MIA', go)).toEqual({ ok: true, open: { channel: 'C1GENERAL', ts } });
    expect((await snapshotOf('U1MIA')).landmarks).toMatchObject([{ id: 'digest', messageTs: ts }]);
  });

  test('move the clock by minutes, and never to nonsense', async () => {
    await act('U1MIA', { type: 'advance_clock', minutes: 90 });
    expect(clock.now().toISOString().slice(0, 16)).toBe('2026-11-25T09:25');
    expect(await act('U1MIA', { type: 'move_clock', to: 'soon' })).toMatchObject({
      ok: false,
      error: 'invalid_date',
    });
  });
});

test('it cannot be reached by any other address of this machine', async () => {
  const { port } = new URL(sandbox.url);
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed');
});

test('a port that is taken is told so', async () => {
  const port = Number(new URL(sandbox.url).port);
  await expect(startSandbox({ seed: smallWorkspace(), clock, port })).rejects.toThrow('EADDRINUSE');
});
