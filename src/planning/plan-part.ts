// Needs that share no one can be planned apart: each stage is a sum over such parts, so the best of each is the best of all. As
// options are dropped stage by stage, parts fall into smaller ones.
import { DraftPlan, NONE } from './draft-plan.ts';
import type { PlanOption } from './plan-values.ts';
import type { Live } from './stage-bounds.ts';

/** Part of a plan: its own small problem, and which needs and options of the whole it holds. */
export interface PlanPart {
  readonly draft: DraftPlan;
  /** Needs of the whole, by need of the part. */
  readonly needs: readonly number[];
  /** Options of the whole, by option of the part. */
  readonly options: readonly number[];
  readonly live: Live;
  /** What stages before came to here; null where dropped options say it all. */
  readonly settled: readonly (number | null)[];
  /** Proven the best at all stages. */
  readonly isBest: boolean;
}

/** The whole plan as one part. */
export function wholePlan(draft: DraftPlan): PlanPart {
  const options = draft.options.map((_, index) => index);
  const needs = draft.problem.needs.map((_, index) => index);
  return { draft, needs, options, live: everything(draft), settled: [], isBest: false };
}

function everything(draft: DraftPlan): Live {
  const options = new Uint8Array(draft.options.length).fill(1);
  return { options, mustMeet: new Uint8Array(draft.problem.needs.length) };
}

/** The parts that a part falls into by its live options, each keeping its own share of what was settled. */
export function fallApart(part: PlanPart): PlanPart[] {
  const groups = groupsOf(part);
  return groups.length === 1 ? [part] : groups.map((needs) => partOf(part, needs));
}

/** Needs that are linked through people, together. */
function groupsOf(part: PlanPart): number[][] {
  const { draft, live } = part;
  const people = draft.problem.people.length;
  const parent = Int32Array.from({ length: people + part.needs.length }, (_, index) => index);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] as number;
    parent[node] = root;
    return root;
  };
  for (const [index, option] of draft.options.entries()) {
    if (live.options[index]) parent[rootOf(people + option.need)] = rootOf(option.person);
  }
  const groups = new Map<number, number[]>();
  for (const need of part.needs.keys()) {
    const root = rootOf(people + need);
    const group = groups.get(root);
    if (group) group.push(need);
    else groups.set(root, [need]);
  }
  return [...groups.values()];
}

function partOf(part: PlanPart, needs: readonly number[]): PlanPart {
  const { draft, live } = part;
  const people: number[] = [];
  const placeOf = new Map<number, number>();
  const options: PlanOption[] = [];
  const kept: number[] = [];
  for (const [place, need] of needs.entries()) {
    for (const index of draft.byNeed[need] ?? []) {
      if (!live.options[index]) continue;
      const option = draft.option(index);
      const person = placeOf.get(option.person) ?? people.push(option.person) - 1;
      placeOf.set(option.person, person);
      options.push({ ...option, need: place, person });
      kept.push(index);
    }
  }
  const problem = {
    ...draft.problem,
    needs: needs.map((need) => draft.problem.needs[need] as (typeof draft.problem.needs)[number]),
    people: people.map((person) => draft.problem.people[person] as (typeof draft.problem.people)[number]),
  };
  const own = new DraftPlan(problem, options);
  for (const [at, index] of kept.entries())
    if (draft.chosen[draft.option(index).need] === index) own.take(at);
  const values = own.values();
  return {
    draft: own,
    needs: needs.map((need) => part.needs[need] ?? NONE),
    options: kept.map((index) => part.options[index] ?? NONE),
    live: {
      options: new Uint8Array(options.length).fill(1),
      mustMeet: Uint8Array.from(needs, (need) => live.mustMeet[need] ?? 0),
    },
    settled: part.settled.map((value, at) => (value === null ? null : (values[at] ?? 0))),
    isBest: part.isBest,
  };
}

/** Puts what the part chose into the whole plan, whose needs of it must be free. */
export function putBack(part: PlanPart, whole: DraftPlan): void {
  for (const index of part.draft.chosen) {
    if (index !== NONE) whole.take(part.options[index] as number);
  }
}
