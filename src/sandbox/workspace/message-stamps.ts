/** Gives out Slack timestamps ("1764057300.000200") that are unique, and increasing while time does. */
export class MessageStamps {
  readonly #now: () => Date;
  readonly #used = new Set<number>();
  #lastMillis = 0;
  #lastMicros = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** The next timestamp, from the clock's present instant; after a move back, from the earlier instant. */
  next(): string {
    const millis = this.#now().getTime();
    const runsForward = millis >= this.#lastMillis;
    let micros = runsForward ? Math.max(millis * 1000, this.#lastMicros + 1) : millis * 1000;
    while (this.#used.has(micros)) micros += 1;
    this.#used.add(micros);
    this.#lastMillis = millis;
    this.#lastMicros = micros;
    return stampOfMicros(micros);
  }
}

/** The Slack timestamp of an instant, not necessarily unique. */
export function stampOf(instant: Date): string {
  return stampOfMicros(instant.getTime() * 1000);
}

function stampOfMicros(micros: number): string {
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
}
