// The quick proposal that the AM sees until the plan is there: the best name for each need in turn, each reckoned with
// the hours that the names before it took.
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CoverCandidate, Need } from '../domain/needs.ts';
import type { Calendars } from './calendar.ts';
import { rankCandidates } from './candidates.ts';
import { windowFor } from './eligibility.ts';
import type { DueWork } from './load.ts';

/** Who is not to be proposed for what. */
export interface ProposeOptions<N extends Need> {
  readonly forbidden?: (need: N, person: PersonId) => boolean;
}

/**
 * For the key of each need that needs cover, the best person, or null where nobody could. Where the best has
 * `overHours`, nobody has the hours: it is a name to consider, not one to assign with a single click.
 */
export function proposeCovers<N extends Need>(
  facts: AgencyFacts,
  calendars: Calendars,
  needs: readonly N[],
  now: Date,
  options: ProposeOptions<N> = {},
): Map<string, CoverCandidate | null> {
  const proposed = new Map<string, CoverCandidate | null>();
  const extraLoad = new Map<PersonId, DueWork[]>();
  for (const need of [...needs].sort(mostPressing)) {
    if (need.urgency !== 'needs_cover') continue;
    const forbidden = (person: PersonId) => options.forbidden?.(need, person) ?? false;
    const ranked = rankCandidates(facts, calendars, need, now, { limit: 1, extraLoad, forbidden });
    const best = ranked[0] ?? null;
    proposed.set(need.key, best);
    if (best === null || best.overHours > 0) continue;
    const due = windowFor(facts, calendars, need, best.person, now).until;
    extraLoad.set(best.person, [...(extraLoad.get(best.person) ?? []), { due, hours: need.hours }]);
  }
  return proposed;
}

/** Client-facing work first, then what is due first, then what takes longest. */
function mostPressing(a: Need, b: Need): number {
  if (a.clientFacing !== b.clientFacing) return a.clientFacing ? -1 : 1;
  const [first, second] = [a, b].map((each) => each.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
  if (first !== second) return (first ?? 0) - (second ?? 0);
  if (a.hours !== b.hours) return b.hours - a.hours;
  return a.key < b.key ? -1 : 1;
}
