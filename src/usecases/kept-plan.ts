// The latest plan, in memory: it is made anew after a restart.
import type { CoverPlan } from '../planning/plan-problem.ts';
import type { Store } from '../store/store.ts';

const kept = new WeakMap<Store, { readonly plan: CoverPlan; readonly version: number }>();

/** Keeps the plan that was made from the facts of that version. */
export function keepPlan(store: Store, plan: CoverPlan, version: number): void {
  kept.set(store, { plan, version });
}

/** The plan that holds for the store's facts; null while there is none. */
export function planFor(store: Store): CoverPlan | null {
  const latest = kept.get(store);
  return latest?.version === store.factsVersion() ? latest.plan : null;
}
