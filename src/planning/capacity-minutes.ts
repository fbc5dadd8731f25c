import { millisWithin, type Span } from './spans.ts';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Minutes of capacity between two instants. Ranking asks about the same few stretches for everyone, so each is counted once. */
export class CapacityMinutes {
  readonly #spansOf: (day: number) => readonly Span[];
  readonly #density: number;
  readonly #known = new Map<number, Map<number, number>>();

  /** `density`: hours of capacity for each hour of the spans. */
  constructor(spansOf: (day: number) => readonly Span[], density: number) {
    this.#spansOf = spansOf;
    this.#density = density;
  }

  /** Minutes in [from, until), in milliseconds. */
  within(from: number, until: number): number {
    if (until <= from) return 0;
    let since = this.#known.get(from);
    if (!since) {
      since = new Map();
      this.#known.set(from, since);
    }
    let minutes = since.get(until);
    if (minutes === undefined) {
      minutes = this.#count(from, until);
      since.set(until, minutes);
    }
    return minutes;
  }

  #count(from: number, until: number): number {
    const last = Math.floor(until / MS_PER_DAY) + 1;
    let millis = 0;
    for (let number = Math.floor(from / MS_PER_DAY) - 1; number <= last; number += 1) {
      const spans = this.#spansOf(number);
      if (spans.length > 0) millis += millisWithin(spans, from, until);
    }
    return Math.floor((millis / MS_PER_MINUTE) * this.#density + 1e-6);
  }
}
