/** Tells the time; the one clock of the program is injected wherever time matters. */
export interface Clock {
  now(): Date;
}

/** This machine's clock. */
export const systemClock: Clock = { now: () => new Date() };
