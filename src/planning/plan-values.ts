// What a plan is worth, stage by stage. Values are kept apart in their strict order: nothing is ever weighed against anything.
import type { PlanProblem, Stage } from './plan-problem.ts';
import { STAGES } from './plan-problem.ts';

/** One way of meeting one need, cover or move alike. */
export interface PlanOption {
  readonly need: number;
  readonly person: number;
  readonly due: number;
  readonly minutes: number;
  readonly isMove: boolean;
  /** What it adds to each stage of `STAGES`; what depends on other options (`over_minutes`, `people`) is 0 here. */
  readonly adds: readonly number[];
}

const MAXIMISED: ReadonlySet<Stage> = new Set([
  'client_minutes',
  'other_needs',
  'named',
  'knows_client',
  'matches',
]);

/** Places in `STAGES` of the two that depend on who else is asked. */
export const OVER_AT = STAGES.indexOf('over_minutes');
export const PEOPLE_AT = STAGES.indexOf('people');

/** True where the stage is the sum of what each option adds. */
export function isAdditive(at: number): boolean {
  return at !== OVER_AT && at !== PEOPLE_AT;
}

/** True where more is better at that stage. */
export function isMaximised(at: number): boolean {
  return MAXIMISED.has(STAGES[at] as Stage);
}

/** Every option of the problem, covers first, in its order. */
export function optionsOf(problem: PlanProblem): PlanOption[] {
  const flag = (value: boolean) => (value ? 1 : 0);
  const covers = problem.covers.map((each) => {
    const need = problem.needs[each.need];
    const minutes = need?.minutes ?? 0;
    const client = need?.clientFacing ?? false;
    const adds = [
      client ? minutes : 0,
      flag(!client),
      0,
      0,
      flag(each.askedLast),
      0,
      flag(each.named),
      flag(each.knowsClient),
      flag(each.matches),
      each.rank,
    ];
    return { need: each.need, person: each.person, due: each.due, minutes, isMove: false, adds };
  });
  const moves = problem.moves.map((each) => {
    const minutes = problem.needs[each.need]?.minutes ?? 0;
    const adds = [0, 1, 1, 0, 0, 0, 0, 0, 0, 0];
    return { need: each.need, person: each.person, due: each.due, minutes, isMove: true, adds };
  });
  return [...covers, ...moves];
}

/** Positive where values `a` are better than `b` at the first stage in which they differ; 0 where equal. */
export function compareValues(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < STAGES.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return isMaximised(at) ? difference : -difference;
  }
  return 0;
}
