// A good plan in no time: the first bound for the exact one, and the answer itself where that would take too long. The best
// option for each need in turn, then steps that make room, ask fewer people and fit better.
import { DraftPlan, NONE } from './draft-plan.ts';
import type { PlanProblem } from './plan-problem.ts';
import { compareValues } from './plan-values.ts';

/** A plan within all limits, improved until nothing simple helps or the time is up. */
export function greedyPlan(problem: PlanProblem, isTimeUp: () => boolean = () => false): DraftPlan {
  const plan = new DraftPlan(problem);
  const order = problem.needs.map((_, index) => index).sort((a, b) => mostPressing(plan, a, b));
  for (const need of order) takeBest(plan, need);
  improve(plan, order, isTimeUp);
  return plan;
}

/** Betters the plan by single steps until none helps. */
export function improve(plan: DraftPlan, order: readonly number[], isTimeUp: () => boolean): void {
  for (let better = true; better && !isTimeUp(); ) {
    better = false;
    for (const need of order) {
      if (plan.chosen[need] === NONE) better = makeRoom(plan, need) || better;
      else better = switchOption(plan, need) || better;
      if (isTimeUp()) return;
    }
    better = askFewer(plan) || better;
  }
}

function mostPressing(plan: DraftPlan, a: number, b: number): number {
  const [first, second] = [plan.problem.needs[a], plan.problem.needs[b]];
  if (!first || !second) return 0;
  if (first.clientFacing !== second.clientFacing) return first.clientFacing ? -1 : 1;
  if (first.minutes !== second.minutes) return second.minutes - first.minutes;
  return (plan.byNeed[a]?.length ?? 0) - (plan.byNeed[b]?.length ?? 0) || a - b;
}

function takeBest(plan: DraftPlan, need: number): boolean {
  let best = NONE;
  for (const index of plan.byNeed[need] ?? []) {
    if (plan.fits(index) && (best === NONE || compareValues(plan.worthOf(index), plan.worthOf(best)) > 0))
      best = index;
  }
  if (best === NONE) return false;
  plan.take(best);
  return true;
}

/** Meets an unmet need by sending one other piece of work of its taker to someone else. */
function makeRoom(plan: DraftPlan, need: number): boolean {
  if (takeBest(plan, need)) return true;
  for (const index of plan.byNeed[need] ?? []) {
    const { person } = plan.option(index);
    for (const other of needsOf(plan, person)) {
      const was = plan.release(other);
      if (plan.fits(index)) {
        plan.take(index);
        if (takeBest(plan, other)) return true;
        plan.release(need);
      }
      plan.take(was);
    }
  }
  return false;
}

function needsOf(plan: DraftPlan, person: number): number[] {
  const needs: number[] = [];
  for (const [need, index] of plan.chosen.entries()) {
    if (index !== NONE && plan.option(index).person === person) needs.push(need);
  }
  return needs;
}

/** Gives the need another option where that is better at the first stage in which they differ. */
function switchOption(plan: DraftPlan, need: number): boolean {
  const was = plan.release(need);
  let best = was;
  let bestWorth = plan.worthOf(was);
  for (const index of plan.byNeed[need] ?? []) {
    if (index === was || !plan.fits(index)) continue;
    const worth = plan.worthOf(index);
    if (compareValues(worth, bestWorth) > 0) {
      best = index;
      bestWorth = worth;
    }
  }
  plan.take(best);
  return best !== was;
}

/** Takes all the work of one person to others who are asked anyway. */
function askFewer(plan: DraftPlan): boolean {
  let better = false;
  const people = plan.problem.people.map((_, index) => index).filter((each) => plan.covers[each]);
  people.sort((a, b) => (plan.covers[a] ?? 0) - (plan.covers[b] ?? 0));
  for (const person of people) {
    if (plan.problem.people[person]?.isAsked) continue;
    better = emptied(plan, person) || better;
  }
  return better;
}

function emptied(plan: DraftPlan, person: number): boolean {
  const before = plan.values();
  const needs = needsOf(plan, person).filter((need) => !plan.option(plan.chosen[need] ?? 0).isMove);
  const was = needs.map((need) => plan.release(need));
  const taken: number[] = [];
  for (const need of needs) {
    const options = (plan.byNeed[need] ?? []).filter((index) => {
      const option = plan.option(index);
      return !option.isMove && option.person !== person && plan.isAsked(option.person) && plan.fits(index);
    });
    options.sort((a, b) => compareValues(plan.worthOf(b), plan.worthOf(a)));
    if (options[0] === undefined) break;
    plan.take(options[0]);
    taken.push(need);
  }
  if (taken.length === needs.length && compareValues(plan.values(), before) > 0) return true;
  for (const need of taken) plan.release(need);
  for (const index of was) plan.take(index);
  return false;
}
