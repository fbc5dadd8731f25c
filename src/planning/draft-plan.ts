// A plan in the making: which option each need has, and what that leaves of people's limits. Never past a limit.
import type { PlanProblem } from './plan-problem.ts';
import { STAGES } from './plan-problem.ts';
import { OVER_AT, optionsOf, PEOPLE_AT, type PlanOption } from './plan-values.ts';

/** Nothing chosen for a need. */
export const NONE = -1;

/** Which option each need has, by need; kept within everyone's limits. */
export class DraftPlan {
  readonly problem: PlanProblem;
  readonly options: readonly PlanOption[];
  /** Indexes of options, by need. */
  readonly byNeed: readonly (readonly number[])[];
  readonly chosen: Int32Array;
  /** How many covers each person has here. */
  readonly covers: Int32Array;
  readonly #used: readonly Float64Array[];

  constructor(problem: PlanProblem, options: readonly PlanOption[] = optionsOf(problem)) {
    this.problem = problem;
    this.options = options;
    const byNeed: number[][] = problem.needs.map(() => []);
    for (const [index, option] of options.entries()) byNeed[option.need]?.push(index);
    this.byNeed = byNeed;
    this.chosen = new Int32Array(problem.needs.length).fill(NONE);
    this.covers = new Int32Array(problem.people.length);
    this.#used = problem.people.map((person) => new Float64Array(person.limits.length));
  }

  /** The option, by its index. */
  option(index: number): PlanOption {
    return this.options[index] as PlanOption;
  }

  /** True where taking the option keeps its person within every limit, or they may be over. */
  fits(index: number): boolean {
    const { person, due, minutes } = this.option(index);
    const who = this.problem.people[person];
    if (!who || who.mayBeOver || minutes === 0) return true;
    const used = this.#used[person] as Float64Array;
    for (const [at, limit] of who.limits.entries()) {
      if (limit.due >= due && (used[at] ?? 0) + minutes > limit.minutes) return false;
    }
    return true;
  }

  /** Gives the need its option; it must have none. */
  take(index: number): void {
    const option = this.option(index);
    this.chosen[option.need] = index;
    this.#count(option, 1);
  }

  /** Takes the need's option away, and tells which it was. */
  release(need: number): number {
    const index = this.chosen[need] ?? NONE;
    if (index === NONE) return NONE;
    this.chosen[need] = NONE;
    this.#count(this.option(index), -1);
    return index;
  }

  /** What an option would add to the plan, which must lack it, at each stage. */
  worthOf(index: number): readonly number[] {
    const option = this.option(index);
    const mayBeOver = this.problem.people[option.person]?.mayBeOver ?? false;
    const isNew = !option.isMove && !this.isAsked(option.person);
    if (!isNew && !mayBeOver) return option.adds;
    const worth = [...option.adds];
    if (isNew) worth[PEOPLE_AT] = 1;
    if (mayBeOver) {
      const before = this.overBy(option.person);
      this.#count(option, 1);
      worth[OVER_AT] = this.overBy(option.person) - before;
      this.#count(option, -1);
    }
    return worth;
  }

  /** True where the person has work by the plan or by a pin. */
  isAsked(person: number): boolean {
    return (this.covers[person] ?? 0) > 0 || (this.problem.people[person]?.isAsked ?? false);
  }

  /** The plan's value at each stage. */
  values(): number[] {
    const values: number[] = STAGES.map(() => 0);
    for (const index of this.chosen) {
      if (index === NONE) continue;
      for (const [at, amount] of this.option(index).adds.entries()) values[at] = (values[at] ?? 0) + amount;
    }
    let people = 0;
    let over = 0;
    for (const [person, who] of this.problem.people.entries()) {
      if ((this.covers[person] ?? 0) > 0 && !who.isAsked) people += 1;
      if (who.mayBeOver) over += this.overBy(person);
    }
    values[PEOPLE_AT] = people;
    values[OVER_AT] = over;
    return values;
  }

  /** Minutes by which the person is past their tightest limit. */
  overBy(person: number): number {
    let most = 0;
    for (const [at, limit] of (this.problem.people[person]?.limits ?? []).entries()) {
      most = Math.max(most, (this.#used[person]?.[at] ?? 0) - limit.minutes);
    }
    return most;
  }

  #count(option: PlanOption, sign: 1 | -1): void {
    if (!option.isMove) this.covers[option.person] = (this.covers[option.person] ?? 0) + sign;
    const used = this.#used[option.person];
    const limits = this.problem.people[option.person]?.limits ?? [];
    for (const [at, limit] of limits.entries()) {
      if (used && limit.due >= option.due) used[at] = (used[at] ?? 0) + sign * option.minutes;
    }
  }
}
