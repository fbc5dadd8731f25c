import type { JsonObject } from '../json.ts';

/** One thing to hand to the app. */
export interface Envelope {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands';
  readonly body: JsonObject;
  /** 0 the first time. */
  readonly retryAttempt: number;
  readonly retryReason: string;
}

/** Why the app has not taken something. */
export type FailureReason = 'not_connected' | 'http_timeout' | 'http_error' | 'connection_failed';

/** What became of an attempt: taken, perhaps with an answer, or not. */
export type Outcome =
  | { readonly isTaken: true; readonly answer: unknown }
  | { readonly isTaken: false; readonly reason: FailureReason; readonly mayRetry: boolean };

/** A way to reach the app: Socket Mode or signed HTTP. */
export interface Transport {
  readonly isConnected: boolean;
  /** Hands the envelope over and waits for the acknowledgement; never throws. */
  deliver(envelope: Envelope): Promise<Outcome>;
  /** Ends everything at once. */
  close(): void;
}

/** How long the app has to acknowledge, unless a test shortens it. */
export const ACK_WITHIN_MS = 3000;
