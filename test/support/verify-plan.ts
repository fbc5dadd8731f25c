// Checks a plan against its problem from scratch, sharing no code with the planner: who may take what, every limit, each
// need at most once, and the worth of every stage.
import type { CoverPlan, PlanProblem } from '../../src/planning/plan-problem.ts';

/** What one need is given: a cover, a move, or nothing. */
export type Choice = { readonly kind: 'cover' | 'move'; readonly index: number } | null;

/** Which stage values count upwards, in the order of the stages. */
const MORE_IS_BETTER = [true, true, false, false, false, false, true, true, true, false];

/** Everything that is wrong with the plan, in words; empty where it is sound and its values are right. */
export function faultsOf(problem: PlanProblem, plan: CoverPlan): string[] {
  const faults: string[] = [];
  const choices = problem.needs.map((_, need) => choiceOf(problem, plan, need, faults));
  for (const { need, person } of problem.pinned) {
    if (!plan.assignments.some((each) => each.need === need && each.person === person))
      faults.push(`${need} is unpinned`);
  }
  if (!isWithinLimits(problem, choices)) faults.push('someone is past a limit');
  const values = valuesOf(problem, choices);
  for (const [at, result] of plan.stages.entries()) {
    if (result.value !== values[at]) faults.push(`${result.stage} is ${values[at]}, not ${result.value}`);
    const isBeyond = MORE_IS_BETTER[at] ? result.bound < result.value : result.bound > result.value;
    if (isBeyond) faults.push(`${result.stage} is better than its bound`);
  }
  return faults;
}

function choiceOf(problem: PlanProblem, plan: CoverPlan, need: number, faults: string[]): Choice {
  const key = problem.needs[need]?.key;
  const covers = plan.assignments.filter((each) => each.need === key);
  const moves = plan.moves.filter((each) => each.need === key);
  const named = plan.uncovered.filter((each) => each === key);
  if (covers.length + moves.length + named.length !== 1)
    faults.push(`${key} is not met or named exactly once`);
  const index = covers[0]
    ? problem.covers.findIndex(
        (each) => each.need === need && problem.people[each.person]?.id === covers[0]?.person,
      )
    : problem.moves.findIndex(
        (each) => each.need === need && each.days.some((one) => one.day === moves[0]?.due),
      );
  if (index >= 0) return { kind: covers[0] ? 'cover' : 'move', index };
  if (covers[0]) faults.push(`${covers[0].person} may not take ${key}`);
  if (moves[0]) faults.push(`${key} may not move to ${moves[0].due}`);
  return null;
}

/** True where no limit of anyone who may not be over is passed. */
function isWithinLimits(problem: PlanProblem, choices: readonly Choice[]): boolean {
  return problem.people.every(
    (person, index) =>
      person.mayBeOver || person.limits.every((limit) => excess(problem, choices, index, limit) <= 0),
  );
}

function excess(
  problem: PlanProblem,
  choices: readonly Choice[],
  person: number,
  limit: { readonly due: number; readonly minutes: number },
): number {
  let minutes = 0;
  for (const [need, choice] of choices.entries()) {
    const option = choice && (choice.kind === 'cover' ? problem.covers : problem.moves)[choice.index];
    if (option && option.person === person && option.due <= limit.due)
      minutes += problem.needs[need]?.minutes ?? 0;
  }
  return minutes - limit.minutes;
}

/** The worth of the choices, stage by stage. */
function valuesOf(problem: PlanProblem, choices: readonly Choice[]): number[] {
  const given = choices.flatMap((choice, need) => {
    const cover = choice?.kind === 'cover' ? problem.covers[choice.index] : undefined;
    return cover ? [{ cover, need: problem.needs[need] }] : [];
  });
  const moved = choices.filter((choice) => choice?.kind === 'move').length;
  const count = (isIt: (each: (typeof given)[number]) => boolean) => given.filter(isIt).length;
  const asked = new Set(given.map((each) => each.cover.person));
  const newly = [...asked].filter((person) => !problem.people[person]?.isAsked).length;
  let over = 0;
  for (const [index, person] of problem.people.entries()) {
    if (!person.mayBeOver) continue;
    over += Math.max(0, ...person.limits.map((limit) => excess(problem, choices, index, limit)));
  }
  return [
    given.reduce((sum, { need }) => sum + (need?.clientFacing ? need.minutes : 0), 0),
    count(({ need }) => !need?.clientFacing) + moved,
    moved,
    over,
    count(({ cover }) => cover.askedLast),
    newly,
    count(({ cover }) => cover.named),
    count(({ cover }) => cover.knowsClient),
    count(({ cover }) => cover.matches),
    given.reduce((sum, { cover }) => sum + cover.rank, 0),
  ];
}

/** The best values there are, by trying everything: for small problems only. */
export function bestByBruteForce(problem: PlanProblem): number[] {
  const options = problem.needs.map((_, need): Choice[] => [
    ...problem.covers.flatMap((each, index) =>
      each.need === need ? [{ kind: 'cover' as const, index }] : [],
    ),
    ...problem.moves.flatMap((each, index) => (each.need === need ? [{ kind: 'move' as const, index }] : [])),
    null,
  ]);
  let best: number[] | null = null;
  const choices: Choice[] = problem.needs.map(() => null);
  const tryFrom = (need: number): void => {
    if (!isWithinLimits(problem, choices)) return;
    if (need === options.length) {
      const values = valuesOf(problem, choices);
      if (best === null || isBetter(values, best)) best = values;
      return;
    }
    for (const choice of options[need] ?? []) {
      choices[need] = choice;
      tryFrom(need + 1);
    }
    choices[need] = null;
  };
  tryFrom(0);
  return best ?? valuesOf(problem, choices);
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (MORE_IS_BETTER[at] ? (a[at] ?? 0) > (b[at] ?? 0) : (a[at] ?? 0) < (b[at] ?? 0));
}
