import { SlackError } from '../slack-error.ts';

/** What a trigger stands for. */
export interface Trigger {
  readonly user: string;
  /** It came from a modal, so that views.push may put another on top. */
  readonly isFromModal: boolean;
}

/** A trigger opens one modal within three seconds: of real time, for moving the clock must not use it up. */
export const TRIGGER_LIVES_MS = 3000;

/** Older ones are long expired. */
const KEPT_TRIGGERS = 1000;

/** Gives out trigger ids and takes each back once. */
export class TriggerIds {
  readonly #livesMs: number;
  readonly #realNow: () => number;
  #count = 0;
  readonly #issued = new Map<string, { trigger: Trigger; at: number; isUsed: boolean }>();

  constructor(livesMs: number, realNow: () => number = () => performance.now()) {
    this.#livesMs = livesMs;
    this.#realNow = realNow;
  }

  /** A new trigger id. */
  issue(trigger: Trigger): string {
    this.#count += 1;
    const id = `${this.#count}.${Date.now()}.${crypto.randomUUID().replaceAll('-', '')}`;
    this.#issued.set(id, { trigger, at: this.#realNow(), isUsed: false });
    this.#forgetOldest();
    return id;
  }

  #forgetOldest(): void {
    const [oldest] = this.#issued.keys();
    if (this.#issued.size > KEPT_TRIGGERS && oldest !== undefined) this.#issued.delete(oldest);
  }

  /** What the id stands for; fails as Slack does if it is unknown, used or too old. */
  redeem(id: string): Trigger {
    const issued = this.#issued.get(id);
    if (issued === undefined) throw new SlackError('invalid_trigger_id');
    if (issued.isUsed) throw new SlackError('exchanged_trigger_id');
    if (this.#realNow() - issued.at > this.#livesMs) throw new SlackError('expired_trigger_id');
    issued.isUsed = true;
    return issued.trigger;
  }
}
