// How the app gets to hear of things. Events are kept until they are acknowledged and retried as Slack does: the
// same event_id in a new envelope. Commands and interactions are tried once; the person sees that they failed.
import { randomUUID } from 'node:crypto';
import { type JsonObject, textField } from '../json.ts';
import type { AppEvent, Workspace } from '../workspace/workspace.ts';
import type { Envelope, FailureReason, Outcome, Transport } from './transport.ts';

/** Slack retries nearly at once, after a minute and after five. */
export const RETRY_DELAYS_MS: readonly number[] = [1000, 60_000, 300_000];

/** So many bodies are kept for tests to look at. */
const KEPT_EVENTS = 2000;

/** An event on its way to the app. */
interface PendingEvent {
  readonly body: JsonObject;
  attempt: number;
  reason: string;
  /** Not under way: it waits for its timer, or for a connection. */
  isWaiting: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Hands events, commands and interactions to the app through whatever transport is there. */
export class Deliveries {
  readonly #workspace: Workspace;
  readonly #retryDelaysMs: readonly number[];
  readonly #pending = new Set<PendingEvent>();
  readonly #sent: JsonObject[] = [];
  #transport: Transport;
  #attempting = 0;
  #isClosed = false;

  constructor(workspace: Workspace, transport: Transport, retryDelaysMs: readonly number[]) {
    this.#workspace = workspace;
    this.#transport = transport;
    this.#retryDelaysMs = retryDelaysMs;
    workspace.onEvent((event) => this.#onEvent(event));
  }

  get transport(): Transport {
    return this.#transport;
  }

  /** Everything goes another way from now on. */
  use(transport: Transport): void {
    this.#transport = transport;
    this.flush();
  }

  /** Attempts under way and events still waiting to be taken. */
  get unsettled(): number {
    return this.#attempting + this.#pending.size;
  }

  /** What has been sent and is not acknowledged yet. */
  get attempting(): number {
    return this.#attempting;
  }

  /** Bodies of the events sent so far, oldest first. */
  get sentEvents(): readonly JsonObject[] {
    return this.#sent;
  }

  #onEvent({ event, conversation, subscription }: AppEvent): void {
    const { seed, botUserId } = this.#workspace;
    if (conversation !== null && !conversation.members.has(botUserId)) return;
    if (seed.app.botEvents !== undefined && !seed.app.botEvents.includes(subscription)) return;
    const body = this.#eventBody(event, conversation?.isExtShared ?? false);
    this.#sent.push(body);
    if (this.#sent.length > KEPT_EVENTS) this.#sent.shift();
    this.#start({ body, attempt: 0, reason: '', isWaiting: false, timer: undefined });
  }

  #eventBody(event: JsonObject, isExtShared: boolean): JsonObject {
    const { team, app, bot } = this.#workspace.seed;
    const authorization = { enterprise_id: null, team_id: team.id, user_id: bot.userId, is_bot: true };
    return {
      token: 'sandbox',
      team_id: team.id,
      context_team_id: team.id,
      context_enterprise_id: null,
      api_app_id: app.id,
      event,
      type: 'event_callback',
      event_id: this.#workspace.nextId('Ev'),
      event_time: this.#workspace.nowSeconds(),
      authorizations: [{ ...authorization, is_enterprise_install: false }],
      is_ext_shared_channel: isExtShared,
      event_context: `4-${randomUUID()}`,
    };
  }

  /** Sends an event that was sent before once more, as Slack may; the app must notice the same event_id. */
  redeliver(body: JsonObject): void {
    this.#start({ body, attempt: 1, reason: 'http_timeout', isWaiting: false, timer: undefined });
  }

  #start(pending: PendingEvent): void {
    this.#pending.add(pending);
    void this.#attempt(pending);
  }

  async #attempt(pending: PendingEvent): Promise<void> {
    pending.isWaiting = false;
    const { body, attempt, reason } = pending;
    const envelope = { kind: 'events_api', body, retryAttempt: attempt, retryReason: reason } as const;
    const outcome = await this.#deliver(envelope);
    if (outcome.isTaken || !outcome.mayRetry || !this.#keep(pending, outcome.reason)) {
      this.#pending.delete(pending);
      this.#workspace.changed();
    }
  }

  /** Plans the next attempt; false if there have been enough. */
  #keep(pending: PendingEvent, reason: FailureReason): boolean {
    if (this.#isClosed) return false;
    pending.isWaiting = true;
    if (reason === 'not_connected') {
      // Nothing was sent, so it does not count: it waits for a connection, and comes as a retry then.
      pending.attempt = Math.max(pending.attempt, 1);
      pending.reason = 'http_timeout';
      return true;
    }
    const delay = this.#retryDelaysMs[pending.attempt];
    if (delay === undefined) {
      const { event_id } = pending.body as { event_id?: string };
      this.#workspace.problems.push(`the event ${event_id} was never acknowledged: ${reason}`);
      return false;
    }
    pending.attempt += 1;
    pending.reason = reason;
    pending.timer = setTimeout(() => void this.#attempt(pending), delay);
    pending.timer.unref();
    return true;
  }

  /** Retries at once all that is waiting: called when a connection has opened. */
  flush(): void {
    for (const pending of this.#pending) {
      if (!pending.isWaiting) continue;
      clearTimeout(pending.timer);
      void this.#attempt(pending);
    }
  }

  /** Hands over a command or an interaction, once. */
  async deliverOnce(kind: 'interactive' | 'slash_commands', body: JsonObject): Promise<Outcome> {
    const outcome = await this.#deliver({ kind, body, retryAttempt: 0, retryReason: '' });
    if (!outcome.isTaken && outcome.reason !== 'not_connected') {
      const what = textField(body, 'command') ?? textField(body, 'type');
      this.#workspace.problems.push(`${what} was not acknowledged: ${outcome.reason}`);
    }
    this.#workspace.changed();
    return outcome;
  }

  async #deliver(envelope: Envelope): Promise<Outcome> {
    this.#attempting += 1;
    try {
      return await this.#transport.deliver(envelope);
    } finally {
      this.#attempting -= 1;
    }
  }

  /** Forgets what is waiting and ends the transport. */
  close(): void {
    this.#isClosed = true;
    for (const pending of this.#pending) clearTimeout(pending.timer);
    this.#pending.clear();
    this.#transport.close();
  }
}
