// The plan, exactly: one stage after the other in their strict order, each held at its best while the next is bettered. A stage that
// a greedy plan already brings to its bound needs no solving, and every option that falls short of the best is dropped then.
import type { Highs } from 'highs';
import { DraftPlan, NONE } from './draft-plan.ts';
import { greedyPlan, improve } from './greedy-plan.ts';
import { fallApart, type PlanPart, putBack, wholePlan } from './plan-part.ts';
import { type CoverPlan, type PlanProblem, STAGES } from './plan-problem.ts';
import { compareValues, isAdditive, isMaximised } from './plan-values.ts';
import { readPlan } from './read-plan.ts';
import { searchPart } from './search-part.ts';
import { easyBound, leaveBest } from './stage-bounds.ts';
import { stageModel } from './stage-model.ts';

/** How long solving may take. */
export interface SolveLimits {
  readonly seconds: number;
  /** The clock that the limit is read from, in milliseconds; only differences count. */
  readonly clock: () => number;
  /** Steps that looking through a part may take before it goes to the solver; 3,000 where left out. */
  readonly searchSteps?: number;
}

const USUAL_SEARCH_STEPS = 3000;

/** Of the time left, how much one stage may take: what comes later in the order must not starve. */
const SHARE_OF_TIME = 0.7;
/**
 * Objectives are whole numbers: a bound closer than one leaves nothing to find. The search for first plans is switched
 * off, since the greedy plan is one and it takes a third of the time.
 */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0.999,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_root_reduced_cost: false,
};

/** The best plan there is, proven stage by stage; where time runs out, the best found with the gap that is left. */
export function solveStages(problem: PlanProblem, highs: Highs, limits: SolveLimits): CoverPlan {
  const end = limits.clock() + limits.seconds * 1000;
  const secondsLeft = () => (end - limits.clock()) / 1000;
  const start = greedyPlan(problem, () => secondsLeft() <= 0);
  const searched = (part: PlanPart): PlanPart => ({
    ...part,
    isBest: part.isBest || searchPart(part.draft, part.live, limits.searchSteps ?? USUAL_SEARCH_STEPS),
  });
  let parts = fallApart(wholePlan(start)).map(searched);
  const bounds = STAGES.map((_, at) => {
    let bound = 0;
    const next: PlanPart[] = [];
    for (const part of parts) {
      const settled = settle(part, at, highs, secondsLeft);
      bound += settled.bound;
      next.push(...(settled.dropped > 0 ? fallApart(settled.part).map(searched) : [settled.part]));
    }
    parts = next;
    return bound;
  });
  const draft = new DraftPlan(problem);
  for (const part of parts) putBack(part, draft);
  const values = draft.values();
  return readPlan(
    draft,
    STAGES.map((stage, at) => ({ stage, value: values[at] ?? 0, bound: bounds[at] ?? 0 })),
  );
}

/** Settles a stage of a part: solves it where the plan is not at its bound already, and keeps what it came to. */
function settle(
  part: PlanPart,
  at: number,
  highs: Highs,
  secondsLeft: () => number,
): { bound: number; dropped: number; part: PlanPart } {
  const { draft, live } = part;
  if (part.isBest) return { bound: valueAt(draft, at), dropped: 0, part };
  const easy = easyBound(draft, live, at);
  const bound = valueAt(draft, at) === easy ? easy : better(part, at, highs, secondsLeft, easy);
  const value = valueAt(draft, at);
  const isAtEasy = value === easy && isAdditive(at);
  const dropped = isAtEasy ? leaveBest(draft, live, at) : 0;
  const kept = { ...part, settled: [...part.settled, isAtEasy ? null : value] };
  return { bound, dropped, part: kept };
}

function valueAt(draft: DraftPlan, at: number): number {
  return draft.values()[at] ?? 0;
}

/** Betters the stage by HiGHS; the bound it proves. */
function better(part: PlanPart, at: number, highs: Highs, secondsLeft: () => number, easy: number): number {
  const seconds = secondsLeft() * SHARE_OF_TIME;
  if (seconds <= 0.05) return easy;
  const built = stageModel(part.draft, part.live, at, part.settled);
  const model = highs.createModel(built.data);
  try {
    model.options.set({ ...OPTIONS, time_limit: seconds });
    model.setSolution({ colValue: built.start });
    model.run();
    if (model.getModelStatus() === highs.constants.modelStatus.infeasible) throw new Error('no plan fits');
    const dual = Number(model.info.get('mip_dual_bound')) * (isMaximised(at) ? -1 : 1);
    adopt(part.draft, model.getSolution().colValue, built.columns, at);
    return wholeBound(at, dual, easy, valueAt(part.draft, at));
  } finally {
    model.dispose();
  }
}

/** Objectives are whole: the next whole number that the solver's bound allows, never worse than the easy bound. */
function wholeBound(at: number, dual: number, easy: number, value: number): number {
  if (!Number.isFinite(dual)) return easy;
  if (isMaximised(at)) return Math.max(value, Math.min(easy, Math.floor(dual + 1e-6)));
  return Math.min(value, Math.max(easy, Math.ceil(dual - 1e-6)));
}

/** Takes the solver's plan where it keeps every limit and is better. */
function adopt(draft: DraftPlan, values: Float64Array, columns: readonly number[], at: number): void {
  const found = new DraftPlan(draft.problem, draft.options);
  for (const [column, index] of columns.entries()) {
    if ((values[column] ?? 0) > 0.5 && found.fits(index)) found.take(index);
  }
  const before = draft.values();
  if (compareValues(found.values().slice(0, at + 1), before.slice(0, at + 1)) <= 0) return;
  for (const need of draft.byNeed.keys()) draft.release(need);
  for (const index of found.chosen) if (index !== NONE) draft.take(index);
  improve(draft, [...draft.byNeed.keys()], () => false);
}
