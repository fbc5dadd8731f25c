// The latest plan, in memory: it is made anew after a restart. It holds for the facts and the open needs that it was made from.
import type { KnownNeed } from '../domain/needs.ts';
import type { CoverPlan } from '../planning/plan-problem.ts';
import type { Store } from '../store/store.ts';

const kept = new WeakMap<Store, { readonly plan: CoverPlan; readonly basis: string }>();

/** What a plan is made from, in a word: it changes when another plan may be better. */
export function planBasis(store: Store, needs: readonly KnownNeed[]): string {
  const keys = needs.filter((need) => need.urgency === 'needs_cover').map((need) => need.key);
  return `${store.factsVersion()} ${keys.sort().join(' ')}`;
}

/** Keeps the plan that was made from that basis. */
export function keepPlan(store: Store, plan: CoverPlan, basis: string): void {
  kept.set(store, { plan, basis });
}

/** The plan that holds for the store's facts and these open needs; null while there is none. */
export function planFor(store: Store, needs: readonly KnownNeed[]): CoverPlan | null {
  const latest = kept.get(store);
  return latest?.basis === planBasis(store, needs) ? latest.plan : null;
}
