// The plan as one would first write it: one model, all options, one objective with a weight so large for each stage that
// it outweighs all that come after. What the stages are measured against.
import type { Highs } from 'highs';
import type { PlanProblem } from '../../src/planning/plan-problem.ts';
import { optionsOf, type PlanOption } from '../../src/planning/plan-values.ts';

/** Solves the plain model to proven optimality and tells its objective. */
export function plainPlan(problem: PlanProblem, highs: Highs, seconds: number): { status: string } {
  const text = plainModel(problem);
  const solved = highs.solve(text, { output_flag: false, mip_rel_gap: 0, time_limit: seconds });
  return { status: solved.Status };
}

function plainModel(problem: PlanProblem): string {
  const options = optionsOf(problem);
  const names = [...options.keys()].map((index) => `x${index}`);
  names.push(...[...problem.people.keys()].map((person) => `y${person}`));
  const rows = [...needRows(problem, options), ...personRows(problem, options)];
  return `Maximize\n obj: ${objective(problem, options).join('\n ')}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nBinary\n ${names.join('\n ')}\nEnd\n`;
}

function objective(problem: PlanProblem, options: readonly PlanOption[]): string[] {
  const count = problem.needs.length + 1;
  const places = 60 * count;
  const client = places * count ** 3;
  const terms = options.map((option, index) => {
    const [clientMinutes = 0, other = 0, moved = 0] = option.adds;
    const place = option.isMove ? 0 : placeOf(problem, index);
    const weight =
      (clientMinutes / 15) * client * count + other * client - moved * places * count ** 2 - place;
    return `${weight >= 0 ? '+' : '-'} ${Math.abs(weight)} x${index}`;
  });
  return [...terms, ...[...problem.people.keys()].map((person) => `- ${places * count} y${person}`)];
}

function needRows(problem: PlanProblem, options: readonly PlanOption[]): string[] {
  return [...problem.needs.keys()].flatMap((need) => {
    const own = [...options.keys()].filter((index) => options[index]?.need === need);
    return own.length > 0 ? [`${own.map((index) => `x${index}`).join(' + ')} <= 1`] : [];
  });
}

function personRows(problem: PlanProblem, options: readonly PlanOption[]): string[] {
  return problem.people.flatMap((who, person) => {
    const own = [...options.entries()].filter(([, each]) => each.person === person);
    const limits = who.limits.flatMap((limit) => {
      const within = own.filter(([, each]) => each.minutes > 0 && each.due <= limit.due);
      const terms = within.map(([index, each]) => `${each.minutes} x${index}`);
      return terms.length > 0 ? [`${terms.join(' + ')} <= ${limit.minutes}`] : [];
    });
    const covers = own.filter(([, each]) => !each.isMove);
    return [...limits, ...covers.map(([index]) => `x${index} - y${person} <= 0`)];
  });
}

/** Named, knows, skill and rank as one place, as a plain formulation would. */
function placeOf(problem: PlanProblem, index: number): number {
  const cover = problem.covers[index];
  if (!cover) return 0;
  return (
    (cover.named ? 0 : 24) + (cover.knowsClient ? 0 : 12) + (cover.matches ? 0 : 6) + Math.min(5, cover.rank)
  );
}
