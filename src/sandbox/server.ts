import { randomUUID } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import { listenOnLoopback } from './front/listen.ts';
import { LivePages } from './front/live-pages.ts';
import { handleRequest } from './front/request-handler.ts';
import { snapshotFor } from './front/snapshot.ts';
import type { StaticFiles } from './front/static-files.ts';
import type { Landmark } from './people/landmarks.ts';
import type { Stage } from './people/perform.ts';
import type { Hint } from './protocol.ts';
import type { SandboxSeed } from './seed.ts';
import { Deliveries, RETRY_DELAYS_MS } from './to-app/deliveries.ts';
import { ResponseUrls } from './to-app/response-urls.ts';
import { SocketTransport } from './to-app/socket-transport.ts';
import { ACK_WITHIN_MS } from './to-app/transport.ts';
import { TRIGGER_LIVES_MS, TriggerIds } from './to-app/trigger-ids.ts';
import type { RecordedCall, Tokens } from './web-api/answer-call.ts';
import { Faults } from './web-api/faults.ts';
import { placeHistory } from './workspace/messages.ts';
import { Workspace } from './workspace/workspace.ts';

/** So many calls are kept for tests to look at. */
const KEPT_CALLS = 2000;

/** What a sandbox server is made from. */
export interface SandboxOptions {
  readonly seed: SandboxSeed;
  /** Shared with whoever must move along. */
  readonly clock: SandboxClock;
  /** 0, and so any free port, if not given. */
  readonly port?: number;
  /** The agency's zone, in which the page shows the clock; UTC if not given. */
  readonly zone?: string;
  readonly landmarks?: readonly Landmark[];
  readonly hints?: readonly Hint[];
  /** The page; without it only the API is served. */
  readonly files?: StaticFiles;
  /** Made up if not given. */
  readonly tokens?: Tokens;
  /** How long the app may take to acknowledge: 3000 ms as in Slack, less in tests that wait for it. */
  readonly ackWithinMs?: number;
  readonly retryDelaysMs?: readonly number[];
  readonly triggerLivesMs?: number;
}

/** A running sandbox: what the start and the tests' drivers work with. */
export interface SandboxServer {
  readonly url: string;
  /** The value of SLACK_API_URL. */
  readonly apiUrl: string;
  readonly tokens: Tokens;
  readonly workspace: Workspace;
  readonly stage: Stage;
  readonly deliveries: Deliveries;
  readonly socket: SocketTransport;
  readonly faults: Faults;
  /** The calls of the Web API so far (the latest 2000), oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Ends every connection and timer at once. */
  close(): Promise<void>;
}

/** Starts a small Slack on this machine, on 127.0.0.1 only and in memory only. */
export async function createSandboxServer(options: SandboxOptions): Promise<SandboxServer> {
  const { seed, clock, zone = 'UTC', landmarks = [], hints = [], ackWithinMs = ACK_WITHIN_MS } = options;
  const tokens = options.tokens ?? madeUpTokens();
  const workspace = new Workspace(seed, clock);
  placeHistory(workspace);
  const calls: RecordedCall[] = [];
  let port = options.port ?? 0;
  const baseUrl = () => `http://127.0.0.1:${port}`;

  const socket = new SocketTransport({ appId: seed.app.id, ackWithinMs, onConnectionsChanged });
  const deliveries = new Deliveries(workspace, socket, options.retryDelaysMs ?? RETRY_DELAYS_MS);
  const triggers = new TriggerIds(options.triggerLivesMs ?? TRIGGER_LIVES_MS);
  const stage = {
    workspace,
    deliveries,
    triggers,
    landmarks,
    responseUrls: new ResponseUrls(workspace, baseUrl),
  };
  const faults = new Faults();
  const pages = new LivePages((me) =>
    snapshotFor(workspace, me, { zone, landmarks, hints, isConnected: deliveries.transport.isConnected }),
  );
  const newSocketUrl = () =>
    `ws://127.0.0.1:${port}/link/?ticket=${socket.issueTicket()}&app_id=${seed.app.id}`;
  const api = { workspace, triggers, newSocketUrl, tokens, faults, record };
  const desk = { api, stage, pages, files: options.files ?? null, port: () => port };

  function onConnectionsChanged() {
    deliveries.flush();
    workspace.changed();
  }
  function record(call: RecordedCall) {
    calls.push(call);
    if (calls.length > KEPT_CALLS) calls.shift();
    workspace.changed();
  }

  const stopRefreshing = workspace.onChange(() => pages.refresh());
  const stopMoving = clock.onMove(() => workspace.changed());
  const listening = await listenOnLoopback(port, {
    onRequest: (request, response) => void handleRequest(desk, request, response),
    onUpgrade: (request, connection, head) => socket.accept(request, connection, head),
  });
  port = listening.port;

  async function close() {
    stopRefreshing();
    stopMoving();
    deliveries.close();
    socket.close();
    pages.close();
    await listening.close();
  }
  const url = `${baseUrl()}/`;
  return { url, apiUrl: `${url}api/`, tokens, workspace, stage, deliveries, socket, faults, calls, close };
}

function madeUpTokens(): Tokens {
  return { bot: `xoxb-sandbox-${randomUUID()}`, app: `xapp-sandbox-${randomUUID()}` };
}
