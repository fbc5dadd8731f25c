import fc from 'fast-check';
import type { Highs } from 'highs';
import { loadSolver } from '../../../src/planning/load-solver.ts';
import type { PlanProblem } from '../../../src/planning/plan-problem.ts';
import { solveStages } from '../../../src/planning/solve-stages.ts';
import { aPlanProblem } from '../../support/plan-cases.ts';
import { bestByBruteForce, faultsOf } from '../../support/verify-plan.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const clock = () => performance.now();
const solve = (problem: PlanProblem) => solveStages(problem, highs, { seconds: 60, clock });

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const share = fc.constantFrom(0, 0, 0.2);

test('nothing to plan is a plan of nothing, proven', () => {
  const plan = solve({ needs: [], people: [], covers: [], moves: [], pinned: [] });
  expect(plan).toMatchObject({ assignments: [], moves: [], uncovered: [], proven: true });
});

test('needs that nobody can take are named', () => {
  const needs = [{ key: 'task:1', clientFacing: true, minutes: 60 }];
  expect(solve({ needs, people: [], covers: [], moves: [], pinned: [] })).toMatchObject({
    uncovered: ['task:1'],
    proven: true,
  });
});

test('200 small plans are sound, proven, and as good as trying everything, by search and by solver alike', () => {
  const shapes = fc.record({
    seed: seeds,
    needs: fc.integer({ min: 1, max: 8 }),
    people: fc.integer({ min: 1, max: 6 }),
    able: fc.constantFrom(0.3, 0.5),
    hours: fc.constantFrom(6, 16, 30),
    mayBeOver: share,
    isAsked: share,
  });
  fc.assert(
    fc.property(shapes, ({ seed, ...shape }) => {
      const problem = aPlanProblem(seed, shape);
      const plan = solve(problem);
      expect(faultsOf(problem, plan)).toEqual([]);
      expect(plan.proven).toBe(true);
      expect(plan.stages.map((each) => each.value)).toEqual(bestByBruteForce(problem));
      const bySolver = solveStages(problem, highs, { seconds: 60, clock, searchSteps: 0 });
      expect(faultsOf(problem, bySolver)).toEqual([]);
      expect(bySolver.stages).toEqual(plan.stages);
    }),
    { numRuns: 200, seed: 20 },
  );
});

test('60 larger plans are sound and proven', () => {
  const shapes = fc.record({
    seed: seeds,
    needs: fc.integer({ min: 9, max: 18 }),
    people: fc.integer({ min: 7, max: 14 }),
    able: fc.constantFrom(0.2, 0.3),
    mayBeOver: share,
    isAsked: share,
  });
  fc.assert(
    fc.property(shapes, ({ seed, ...shape }) => {
      const problem = aPlanProblem(seed, shape);
      const plan = solve(problem);
      expect(faultsOf(problem, plan)).toEqual([]);
      expect(plan.proven).toBe(true);
    }),
    { numRuns: 60, seed: 21 },
  );
});

test('the same problem always has the same plan', () => {
  const problem = aPlanProblem(5, { needs: 16, people: 12 });
  expect(solve(problem)).toEqual(solve(problem));
});

test('without time there is still a sound plan, and it says how far from the best it may be', () => {
  const problem = aPlanProblem(2, { needs: 30, people: 50, able: 1 });
  const plan = solveStages(problem, highs, { seconds: 0, clock });
  expect(faultsOf(problem, plan)).toEqual([]);
  expect(plan.proven).toBe(false);
  expect(plan.stages.some((each) => each.value !== each.bound)).toBe(true);
});
