import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { isJsonObject, parseJson, textField } from '../json.ts';
import type { Envelope, Outcome, Transport } from './transport.ts';

/** What the socket side of the sandbox needs to be told. */
export interface SocketOptions {
  readonly appId: string;
  readonly ackWithinMs: number;
  /** Called when a connection has said hello, and when one has gone. */
  readonly onConnectionsChanged: () => void;
}

/** Why Slack says goodbye. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** Slack allows ten connections per app. */
const MAX_CONNECTIONS = 10;
/** socket-mode gives up a connection that has not been pinged for 30 seconds. */
const PING_EVERY_MS = 10_000;

/** A client that has not answered the close frame by then is cut. */
const CLOSE_WITHIN_MS = 1000;

type Waiting = Map<string, (outcome: Outcome) => void>;

/** Socket Mode as Slack speaks it: tickets, hello, envelopes to any one connection, acknowledgements. */
export class SocketTransport implements Transport {
  readonly #options: SocketOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 1_000_000 });
  readonly #connections = new Map<WebSocket, Waiting>();
  readonly #tickets = new Set<string>();
  readonly #pings: NodeJS.Timeout;
  #turn = 0;
  #acksToLose = 0;

  constructor(options: SocketOptions) {
    this.#options = options;
    this.#pings = setInterval(() => {
      for (const connection of this.#connections.keys()) connection.ping(`Ping from sandbox (${Date.now()})`);
    }, PING_EVERY_MS);
    this.#pings.unref();
  }

  get isConnected(): boolean {
    return this.#connections.size > 0;
  }

  /** A ticket that opens one connection. */
  issueTicket(): string {
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Takes over an HTTP upgrade; refuses it without a fresh ticket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#welcome(connection));
  }

  #welcome(connection: WebSocket): void {
    if (this.#connections.size >= MAX_CONNECTIONS) {
      connection.send(disconnectFrame('too_many_websockets'));
      connection.close();
      return;
    }
    const waiting: Waiting = new Map();
    connection.on('message', (data) => this.#onMessage(waiting, String(data)));
    connection.on('error', () => connection.terminate());
    connection.on('close', () => {
      this.#connections.delete(connection);
      for (const settle of waiting.values())
        settle({ isTaken: false, reason: 'connection_failed', mayRetry: true });
      this.#options.onConnectionsChanged();
    });
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#connections.size + 1,
        debug_info: { host: 'sandbox', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: this.#options.appId },
      }),
    );
    this.#connections.set(connection, waiting);
    this.#options.onConnectionsChanged();
  }

  #onMessage(waiting: Waiting, data: string): void {
    const frame = parseJson(data);
    const envelopeId = textField(frame, 'envelope_id');
    if (envelopeId === undefined || !isJsonObject(frame)) return;
    if (this.#acksToLose > 0) {
      this.#acksToLose -= 1;
      return;
    }
    const { payload } = frame as { payload?: unknown };
    waiting.get(envelopeId)?.({ isTaken: true, answer: payload });
  }

  deliver(envelope: Envelope): Promise<Outcome> {
    const open = [...this.#connections].filter(([connection]) => connection.readyState === WebSocket.OPEN);
    this.#turn += 1;
    const [connection, waiting] = open[this.#turn % Math.max(open.length, 1)] ?? [];
    if (connection === undefined || waiting === undefined) {
      return Promise.resolve({ isTaken: false, reason: 'not_connected', mayRetry: true });
    }
    const envelopeId = randomUUID();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        waiting.delete(envelopeId);
        resolve(outcome);
      };
      const timer = setTimeout(
        () => settle({ isTaken: false, reason: 'http_timeout', mayRetry: true }),
        this.#options.ackWithinMs,
      );
      waiting.set(envelopeId, settle);
      connection.send(JSON.stringify(frameOf(envelopeId, envelope)));
    });
  }

  /** Behaves as if the next acknowledgements never arrived, so that what they were for comes again. */
  loseAcks(count: number): void {
    this.#acksToLose = count;
  }

  /** Says goodbye on every connection, as Slack does when it recycles one; the app is expected to come back. */
  sayGoodbye(reason: DisconnectReason): void {
    for (const connection of this.#connections.keys()) connection.send(disconnectFrame(reason));
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const connection of this.#connections.keys()) connection.terminate();
  }

  /**
   * Ends every connection with a close frame. Cut without one, socket-mode 3.1 sends its own and waits 30 seconds for
   * the answer, which keeps the process alive.
   */
  close(): void {
    clearInterval(this.#pings);
    for (const connection of this.#connections.keys()) {
      connection.close(1001);
      setTimeout(() => connection.terminate(), CLOSE_WITHIN_MS).unref();
    }
    this.#server.close();
  }
}

function frameOf(envelopeId: string, { kind, body, retryAttempt, retryReason }: Envelope): object {
  const isEvent = kind === 'events_api';
  return {
    envelope_id: envelopeId,
    type: kind,
    accepts_response_payload: !isEvent,
    payload: body,
    ...(isEvent ? { retry_attempt: retryAttempt, retry_reason: retryReason } : {}),
  };
}

function disconnectFrame(reason: DisconnectReason): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'sandbox' } });
}
