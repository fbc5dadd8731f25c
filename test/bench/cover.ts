import { greedyPlan } from '../../src/planning/greedy-plan.ts';
import { loadSolver } from '../../src/planning/load-solver.ts';
import { solveStages } from '../../src/planning/solve-stages.ts';
import { aPlanProblem } from '../support/plan-cases.ts';

const highs = await loadSolver();
for (const [needs, people] of [
  [8, 6],
  [30, 50],
  [60, 80],
  [60, 80],
] as const) {
  for (let seed = 1; seed <= 6; seed += 1) {
    const problem = aPlanProblem(seed, { needs, people });
    const t = performance.now();
    greedyPlan(problem);
    const g = performance.now();
    const plan = solveStages(problem, highs, { seconds: 20, clock: () => performance.now() });
    process.stdout.write(
      `${needs}×${people} #${seed} greedy ${(g - t).toFixed(0)} total ${(performance.now() - g).toFixed(0)} ms ${plan.proven} ${plan.stages.map((s) => (s.value === s.bound ? s.value : `${s.value}/${s.bound}`)).join(' ')}\n`,
    );
  }
}
