// Stretches of time as pairs of milliseconds, [from, until).

/** A stretch of time in milliseconds; `until` is outside it. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** What is left of the spans (in order) once the cut is taken out. */
export function without(spans: readonly Span[], cut: Span): Span[] {
  const left: Span[] = [];
  for (const span of spans) {
    if (cut.until <= span.from || span.until <= cut.from) left.push(span);
    else {
      if (span.from < cut.from) left.push({ from: span.from, until: cut.from });
      if (cut.until < span.until) left.push({ from: cut.until, until: span.until });
    }
  }
  return left;
}

/** Milliseconds of the spans that lie in [from, until). */
export function millisWithin(spans: readonly Span[], from: number, until: number): number {
  let total = 0;
  for (const span of spans) {
    const overlap = Math.min(span.until, until) - Math.max(span.from, from);
    if (overlap > 0) total += overlap;
  }
  return total;
}
