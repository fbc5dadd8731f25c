// The latest proposals, in memory: each message of a minute shows the same ones, and they take longest to work out.
import type { CoverCandidate } from '../domain/needs.ts';
import type { CoverPlan } from '../planning/plan-problem.ts';
import type { Store } from '../store/store.ts';
import { proposeForOpenNeeds } from './propose.ts';
import type { Scene } from './scene.ts';

type Proposals = ReadonlyMap<string, CoverCandidate | null>;

const MS_PER_MINUTE = 60_000;
const kept = new WeakMap<Store, { basis: string; plan: CoverPlan | null; proposals: Proposals }>();

/** The proposals for the scene's open needs: of the same minute, facts, needs and plan they are worked out once. */
export function proposalsFor(scene: Scene, plan: CoverPlan | null): Proposals {
  const minute = Math.floor(scene.now.getTime() / MS_PER_MINUTE);
  const basis = [scene.store.factsVersion(), minute, ...scene.openNeeds().map((need) => need.key)].join(' ');
  const latest = kept.get(scene.store);
  if (latest?.basis === basis && latest.plan === plan) return latest.proposals;
  const proposals = proposeForOpenNeeds(scene, plan);
  kept.set(scene.store, { basis, plan, proposals });
  return proposals;
}
