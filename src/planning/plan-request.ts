import type { Highs } from 'highs';
import type { AgencyFacts } from '../domain/facts.ts';
import type { Need } from '../domain/needs.ts';
import { buildPlanProblem, type PlanChoices } from './build-plan-problem.ts';
import { createCalendars } from './calendar.ts';
import type { CoverPlan } from './plan-problem.ts';
import { solveStages } from './solve-stages.ts';

/** What a plan is asked for, as it crosses to the solver's thread. */
export interface PlanRequest {
  readonly facts: AgencyFacts;
  readonly needs: readonly Need[];
  readonly now: Date;
  readonly choices?: PlanChoices;
  /** How long it may take; 7 where left out. */
  readonly seconds?: number;
}

const USUAL_SECONDS = 7;

/** The plan for a request, by the solver given; the clock is only for the time limit. */
export function answerRequest(request: PlanRequest, highs: Highs, clock: () => number): CoverPlan {
  const start = clock();
  const calendars = createCalendars(request.facts);
  const problem = buildPlanProblem(request.facts, calendars, request.needs, request.now, request.choices);
  const seconds = (request.seconds ?? USUAL_SECONDS) - (clock() - start) / 1000;
  return solveStages(problem, highs, { seconds, clock });
}
