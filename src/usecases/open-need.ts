import type { KnownNeed, Need } from '../domain/needs.ts';

/** The need as one that waits for a decision and that nobody was asked about yet. */
export function asOpen(need: Need, now: Date): KnownNeed {
  return {
    ...need,
    state: 'open',
    openedAt: now,
    decidedBy: null,
    decidedAt: null,
    stage: 0,
    askedAt: null,
    askedOf: null,
  };
}
