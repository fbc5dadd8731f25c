// The plan, exactly: one stage after the other in their strict order, each held at its best while the next is bettered. A stage that
// a greedy plan already brings to its bound needs no solving, and every option that falls short of the best is dropped then.
import type { Highs } from 'highs';
import { DraftPlan, NONE } from './draft-plan.ts';
import { greedyPlan, improve } from './greedy-plan.ts';
import { type CoverPlan, type PlanProblem, STAGES, type StageResult } from './plan-problem.ts';
import { compareValues, isAdditive, isMaximised } from './plan-values.ts';
import { readPlan } from './read-plan.ts';
import { easyBound, everythingLive, type Live, leaveBest } from './stage-bounds.ts';
import { stageModel } from './stage-model.ts';

/** How long solving may take. */
export interface SolveLimits {
  readonly seconds: number;
  /** The clock that the limit is read from, in milliseconds; only differences count. */
  readonly clock: () => number;
}

/** Of the time left, how much one stage may take: what comes later in the order must not starve. */
const SHARE_OF_TIME = 0.7;
/** Objectives are whole numbers: a bound closer than this leaves nothing to find. */
const LESS_THAN_ONE = 0.999;

/** The best plan there is, proven stage by stage; where time runs out, the best found with the gap that is left. */
export function solveStages(problem: PlanProblem, highs: Highs, limits: SolveLimits): CoverPlan {
  const end = limits.clock() + limits.seconds * 1000;
  const secondsLeft = () => (end - limits.clock()) / 1000;
  const draft = greedyPlan(problem, () => secondsLeft() <= 0);
  const solve = new StageSolve(draft, highs, secondsLeft);
  return readPlan(draft, solve.run());
}

class StageSolve {
  readonly #draft: DraftPlan;
  readonly #highs: Highs;
  readonly #secondsLeft: () => number;
  readonly #live: Live;
  readonly #settled: (number | null)[] = [];

  constructor(draft: DraftPlan, highs: Highs, secondsLeft: () => number) {
    this.#draft = draft;
    this.#highs = highs;
    this.#secondsLeft = secondsLeft;
    this.#live = everythingLive(draft);
  }

  run(): StageResult[] {
    const bounds = STAGES.map((_, at) => this.#settle(at));
    const values = this.#draft.values();
    return STAGES.map((stage, at) => ({ stage, value: values[at] ?? 0, bound: bounds[at] ?? 0 }));
  }

  /** Settles a stage: solves it where the plan is not at its bound already, and keeps what it came to. */
  #settle(at: number): number {
    const easy = easyBound(this.#draft, this.#live, at);
    const bound = this.#value(at) === easy ? easy : this.#better(at, easy);
    const value = this.#value(at);
    if (value === easy) leaveBest(this.#draft, this.#live, at);
    this.#settled.push(value === easy && isAdditive(at) ? null : value);
    return bound;
  }

  #value(at: number): number {
    return this.#draft.values()[at] ?? 0;
  }

  /** Betters the stage by HiGHS; the bound it proves. */
  #better(at: number, easy: number): number {
    const seconds = this.#secondsLeft() * SHARE_OF_TIME;
    if (seconds <= 0.05) return easy;
    const built = stageModel(this.#draft, this.#live, at, this.#settled);
    const model = this.#highs.createModel(built.data);
    try {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: LESS_THAN_ONE,
        time_limit: seconds,
      });
      model.setSolution({ colValue: built.start });
      model.run();
      if (model.getModelStatus() === this.#highs.constants.modelStatus.infeasible)
        throw new Error('no plan fits');
      const sign = isMaximised(at) ? -1 : 1;
      const dual = Number(model.info.get('mip_dual_bound')) * sign;
      this.#adopt(model.getSolution().colValue, built.columns, at);
      return this.#provenBound(at, dual, easy);
    } finally {
      model.dispose();
    }
  }

  #provenBound(at: number, dual: number, easy: number): number {
    const value = this.#value(at);
    if (!Number.isFinite(dual)) return easy;
    const whole = isMaximised(at) ? Math.floor(dual + 1e-6) : Math.ceil(dual - 1e-6);
    const best = isMaximised(at) ? Math.min(whole, easy) : Math.max(whole, easy);
    return isMaximised(at) ? Math.max(best, value) : Math.min(best, value);
  }

  /** Takes the solver's plan where it keeps every limit and is better. */
  #adopt(values: Float64Array, columns: readonly number[], at: number): void {
    const found = new DraftPlan(this.#draft.problem, this.#draft.options);
    for (const [column, index] of columns.entries()) {
      if ((values[column] ?? 0) > 0.5 && found.fits(index)) found.take(index);
    }
    const before = this.#draft.values();
    if (compareValues(found.values().slice(0, at + 1), before.slice(0, at + 1)) <= 0) return;
    for (const need of this.#draft.byNeed.keys()) this.#draft.release(need);
    for (const index of found.chosen) if (index !== NONE) this.#draft.take(index);
    improve(this.#draft, [...this.#draft.byNeed.keys()], () => this.#secondsLeft() <= 0);
  }
}
