import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { findNeeds } from '../../../src/planning/needs.ts';
import { createPlanner, type Planner } from '../../../src/planning/plan.ts';
import { anAgency, BAD_MORNING } from '../../support/agency-cases.ts';

/** The built worker: a thread runs compiled files only, and `npm test` builds first. */
const WORKER = pathToFileURL(join(__dirname, '../../../dist/planning/solver-worker.js'));

function aRequest(seed: number) {
  const facts = anAgency(seed, { people: 12, campaigns: 4, tasks: 40, away: 0.3 });
  const needs = findNeeds(facts, createCalendars(facts), BAD_MORNING);
  return { facts, needs, now: BAD_MORNING };
}

let planner: Planner;
beforeEach(() => {
  planner = createPlanner(WORKER);
});
afterEach(() => planner.close());

test('plans come from a thread of their own, in the order asked, the same for the same facts', async () => {
  const order: number[] = [];
  const [first, second] = await Promise.all(
    [1, 1].map(async (seed, at) => {
      const plan = await planner.plan(aRequest(seed));
      order.push(at);
      return plan;
    }),
  );
  expect(order).toEqual([0, 1]);
  expect(first?.proven).toBe(true);
  expect(first?.assignments.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});

test('a closed planner refuses, and so is whatever it was at', async () => {
  const waiting = planner.plan(aRequest(2));
  const refused = expect(waiting).rejects.toThrow('the planner is closed');
  await planner.close();
  await refused;
  await expect(planner.plan(aRequest(2))).rejects.toThrow('the planner is closed');
});

test('a request that cannot be answered is refused with its cause, and the next one is answered', async () => {
  const broken = { ...aRequest(3), needs: [null as never] };
  await expect(planner.plan(broken)).rejects.toThrow('the solver failed');
  expect((await planner.plan(aRequest(3))).proven).toBe(true);
});

test('a thread that cannot start is told as such', async () => {
  const lost = createPlanner(pathToFileURL('/nowhere/solver-worker.js'));
  await expect(lost.plan(aRequest(4))).rejects.toThrow('the solver stopped');
  await lost.close();
});
