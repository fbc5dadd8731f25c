import { createHmac } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { parseJson, textField } from '../json.ts';
import type { Envelope, Outcome, Transport } from './transport.ts';

/** Where signed requests go, and what they are signed with. */
export interface RequestUrl {
  readonly url: string;
  readonly signingSecret: string;
}

/** Slack's signed HTTP requests: JSON for events, forms for interactions and commands. */
export class HttpTransport implements Transport {
  readonly isConnected = true;
  readonly #target: RequestUrl;
  readonly #ackWithinMs: number;
  readonly #closing = new AbortController();

  constructor(target: RequestUrl, ackWithinMs: number) {
    this.#target = target;
    this.#ackWithinMs = ackWithinMs;
  }

  async deliver(envelope: Envelope): Promise<Outcome> {
    const { contentType, text } = encode(envelope);
    try {
      const response = await this.#post(contentType, text, retryHeaders(envelope));
      const body = await response.text();
      if (response.ok) return { isTaken: true, answer: answerOf(body) };
      return {
        isTaken: false,
        reason: 'http_error',
        mayRetry: response.headers.get('x-slack-no-retry') !== '1',
      };
    } catch (error) {
      const isTimeout = error instanceof Error && error.name === 'TimeoutError';
      return { isTaken: false, reason: isTimeout ? 'http_timeout' : 'connection_failed', mayRetry: true };
    }
  }

  /** Asks the app to repeat a challenge, as Slack does when a request URL is entered; true if it did. */
  async verifyUrl(): Promise<boolean> {
    const challenge = 'sandbox-challenge';
    const text = JSON.stringify({ type: 'url_verification', token: 'sandbox', challenge });
    const response = await this.#post('application/json', text, {});
    return response.ok && textField(parseJson(await response.text()), 'challenge') === challenge;
  }

  #post(contentType: string, text: string, more: { [name: string]: string }): Promise<Response> {
    // Signed with the machine's time and not the sandbox's clock: receivers compare it with their own machine's.
    const timestamp = String(Math.floor(Date.now() / 1000));
    const hmac = createHmac('sha256', this.#target.signingSecret)
      .update(`v0:${timestamp}:${text}`)
      .digest('hex');
    return fetch(this.#target.url, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': contentType,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${hmac}`,
        connection: 'close',
        ...more,
      },
      redirect: 'manual',
      signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(this.#ackWithinMs)]),
    });
  }

  close(): void {
    this.#closing.abort();
  }
}

function encode({ kind, body }: Envelope): { contentType: string; text: string } {
  if (kind === 'events_api') return { contentType: 'application/json', text: JSON.stringify(body) };
  const fields = kind === 'interactive' ? { payload: JSON.stringify(body) } : stringFields(body);
  return { contentType: 'application/x-www-form-urlencoded', text: new URLSearchParams(fields).toString() };
}

function stringFields(body: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
}

function retryHeaders({ retryAttempt, retryReason }: Envelope): { [name: string]: string } {
  if (retryAttempt === 0) return {};
  return { 'x-slack-retry-num': String(retryAttempt), 'x-slack-retry-reason': retryReason };
}

function answerOf(body: string): unknown {
  if (body === '') return undefined;
  return parseJson(body) ?? { text: body };
}
