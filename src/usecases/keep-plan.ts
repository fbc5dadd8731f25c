// The exact plan over all open needs is made off the bot's thread and takes its time: messages show the quick proposals
// first and are edited when the plan is there. A plan holds only for the facts that it was made from.
import type { Planner } from '../planning/plan.ts';
import type { Store } from '../store/store.ts';
import { keepPlan, planBasis } from './kept-plan.ts';
import { ruledOut } from './propose.ts';
import { reconcile } from './reconcile.ts';
import { readScene } from './scene.ts';

/** The plan for the facts of now, once it is made. */
export interface PlanKeeper {
  /** Has one made where needs are open and none holds; call it after each change. */
  request(): void;
  /** Resolves when no plan is under way. */
  idle(): Promise<void>;
  /** Ends the planner; what is under way is let go. */
  stop(): Promise<void>;
}

/** Keeps the plan up to the facts; `onPlan` hears that one arrived and messages were brought in line. */
export function createPlanKeeper(
  store: Store,
  planner: Planner,
  now: () => Date,
  onPlan: () => void,
  onError: (error: unknown) => void,
): PlanKeeper {
  let planned: string | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;

  const openNeeds = () => store.needs.where("state = 'open'");

  async function make(basis: string): Promise<void> {
    const scene = readScene(store, now());
    const needs = scene.openNeeds().filter((need) => need.urgency === 'needs_cover');
    if (needs.length === 0) return;
    const forbids = needs.flatMap((need) =>
      ruledOut(scene, need).map((person) => ({ need: need.key, person })),
    );
    const plan = await planner.plan({ facts: scene.facts, needs, now: scene.now, choices: { forbids } });
    if (planBasis(store, openNeeds()) !== basis) return;
    keepPlan(store, plan, basis);
    store.transact(() => reconcile(store, now()));
    onPlan();
  }

  function request(): void {
    if (running || stopped) return;
    const basis = planBasis(store, openNeeds());
    if (basis === planned) return;
    planned = basis;
    running = make(basis)
      .catch((error: unknown) => {
        if (!stopped) onError(error);
      })
      .finally(() => {
        running = null;
        // What changed meanwhile is planned next.
        request();
      });
  }

  const stop = async () => {
    stopped = true;
    await planner.close();
  };

  return { request, idle: async () => running ?? undefined, stop };
}
