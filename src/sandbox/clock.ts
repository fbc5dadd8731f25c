/** One clock for the sandbox and whoever shares it: it runs on by itself and can be moved. */
export interface SandboxClock {
  now(): Date;
  /** Sets the present instant, forwards or back; it runs on from there. */
  moveTo(instant: Date): void;
  /** Calls back after each move; answers how to stop that. */
  onMove(listener: (now: Date) => void): () => void;
}

/** A clock that starts at a given instant, runs on in real time and can be moved. */
export class OffsetClock implements SandboxClock {
  readonly #realNow: () => number;
  readonly #listeners = new Set<(now: Date) => void>();
  #offset: number;

  constructor(startsAt: Date, realNow: () => number = Date.now) {
    this.#realNow = realNow;
    this.#offset = startsAt.getTime() - realNow();
  }

  now(): Date {
    return new Date(this.#realNow() + this.#offset);
  }

  moveTo(instant: Date): void {
    this.#offset = instant.getTime() - this.#realNow();
    const now = this.now();
    for (const listener of [...this.#listeners]) listener(now);
  }

  onMove(listener: (now: Date) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
