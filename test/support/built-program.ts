// The built program as a child process, under a machine zone of the test's choice.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..');
const ENTRY = join(PROJECT, 'dist', 'main.js');
const STARTS_WITHIN_MS = 40_000;

export interface RunningSandbox {
  readonly url: string;
  /** What it wrote so far. */
  output(): string;
  /** Does something as a person, as the page does; throws where the sandbox refuses. */
  act(as: string, action: Record<string, unknown>): Promise<void>;
  /** The page's view of everything for that person, once it fits. */
  snapshot<Found>(
    as: string,
    probe: (snapshot: Snapshot) => Found | null | undefined | false,
  ): Promise<Found>;
  stop(): Promise<number | null>;
}

export interface Snapshot {
  readonly clock: { readonly now: string };
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: string }[];
  readonly conversations: readonly { readonly id: string; readonly name: string }[];
  readonly messages: Readonly<
    Record<
      string,
      readonly { readonly ts: string; readonly text: string; readonly blocks: readonly unknown[] }[]
    >
  >;
  readonly hints: readonly { readonly as: string; readonly conversation: string; readonly text: string }[];
  readonly app: { readonly isConnected: boolean; readonly botUserId: string };
}

/** Starts `understudy sandbox` on a free port with a database of its own. */
export async function startBuiltSandbox(
  env: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<RunningSandbox> {
  if (!existsSync(ENTRY)) throw new Error('There is no dist/: run `npm run build` first (npm test does).');
  const folder = mkdtempSync(join(tmpdir(), 'understudy-'));
  const child = spawn(
    process.execPath,
    [ENTRY, 'sandbox', '--port', '0', '--database', join(folder, 'sandbox.db'), ...args],
    {
      env: { PATH: process.env['PATH'] ?? '', ...env },
    },
  );
  let written = '';
  child.stdout.on('data', (data) => {
    written += String(data);
  });
  child.stderr.on('data', (data) => {
    written += String(data);
  });
  const url = await addressOf(child, () => written);
  return {
    url,
    output: () => written,
    act: async (as, action) => {
      const response = await fetch(`${url}sandbox/act`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url.slice(0, -1) },
        body: JSON.stringify({ as, action }),
      });
      const result = (await response.json()) as { ok: boolean };
      if (!result.ok) throw new Error(`${JSON.stringify(action)}: ${JSON.stringify(result)}`);
    },
    snapshot: (as, probe) => firstFitting(`${url}sandbox/live?as=${as}`, probe),
    stop: async () => {
      const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function addressOf(child: ChildProcess, written: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The sandbox did not start:\n${written()}`));
    const timer = setTimeout(fail, STARTS_WITHIN_MS);
    child.once('exit', fail);
    child.stdout?.on('data', () => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(written())?.[0];
      if (!url) return;
      clearTimeout(timer);
      child.removeListener('exit', fail);
      resolve(url);
    });
  });
}

/** Reads the stream of snapshots until one fits. */
async function firstFitting<Found>(
  url: string,
  probe: (snapshot: Snapshot) => Found | null | undefined | false,
): Promise<Found> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(new Error('nothing fitting came')), STARTS_WITHIN_MS);
  try {
    const response = await fetch(url, { signal: ended.signal });
    let text = '';
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(piece);
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = event
          .split('\n')
          .find((line) => line.startsWith('data:'))
          ?.slice(5);
        const found = data ? probe(JSON.parse(data) as Snapshot) : null;
        if (found) return found;
      }
    }
    throw new Error('the stream ended');
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}
