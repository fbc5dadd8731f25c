/** Gives out Slack timestamps ("1764057300.000200") that are unique, and increasing while time does. */
export class MessageStamps {
  readonly #now: () => Date;
  readonly #subMillis: number;
  readonly #used = new Set<number>();
  #lastMillis = 0;
  #lastMicros = 0;

  /** `subMillis`, 0 to 999, is added to the first stamp within a millisecond. */
  constructor(now: () => Date, subMillis = 0) {
    this.#now = now;
    this.#subMillis = subMillis;
  }

  /** The next timestamp, from the clock's present instant; after a move back, from the earlier instant. */
  next(): string {
    const millis = this.#now().getTime();
    const runsForward = millis >= this.#lastMillis;
    const first = millis * 1000 + this.#subMillis;
    const micros = this.#unused(runsForward ? Math.max(first, this.#lastMicros + 1) : first);
    this.#lastMillis = millis;
    this.#lastMicros = micros;
    return stampOfMicros(micros);
  }

  /** A timestamp for something of another time; the next ones take no notice of it. */
  at(instant: Date): string {
    return stampOfMicros(this.#unused(instant.getTime() * 1000 + this.#subMillis));
  }

  #unused(from: number): number {
    let micros = from;
    while (this.#used.has(micros)) micros += 1;
    this.#used.add(micros);
    return micros;
  }
}

/** The Slack timestamp of an instant, not necessarily unique. */
export function stampOf(instant: Date): string {
  return stampOfMicros(instant.getTime() * 1000);
}

function stampOfMicros(micros: number): string {
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
}
