// Most parts of a plan are a few needs and a few people: looking through them takes less than handing one to the solver. Needs with
// the fewest options go first, and a branch that cannot beat the best plan so far is left at the first stage that tells.
import { type DraftPlan, NONE } from './draft-plan.ts';
import { STAGES } from './plan-problem.ts';
import { compareValues, isMaximised } from './plan-values.ts';
import type { Live } from './stage-bounds.ts';

/** Brings the plan to the best of its live options; false, with the plan as it was or better, where it takes more steps. */
export function searchPart(draft: DraftPlan, live: Live, mostSteps: number): boolean {
  return new PartSearch(draft, live, mostSteps).run();
}

class PartSearch {
  readonly #draft: DraftPlan;
  /** Live options of each need, NONE among them where it may stay unmet, in the order in which needs are looked at. */
  readonly #choices: readonly (readonly number[])[];
  readonly #order: readonly number[];
  /** The most that the needs from here on could add, by place in the order. */
  readonly #hopes: readonly (readonly number[])[];
  #best: { readonly values: readonly number[]; readonly chosen: readonly number[] };
  readonly #mostSteps: number;
  #steps = 0;

  constructor(draft: DraftPlan, live: Live, mostSteps: number) {
    this.#draft = draft;
    this.#mostSteps = mostSteps;
    this.#best = { values: draft.values(), chosen: [...draft.chosen] };
    const own = draft.byNeed.map((options, need) => {
      const open = options.filter((index) => live.options[index]);
      open.sort((a, b) => compareValues(draft.option(b).adds, draft.option(a).adds));
      return live.mustMeet[need] ? open : [...open, NONE];
    });
    this.#order = [...own.keys()].sort((a, b) => (own[a]?.length ?? 0) - (own[b]?.length ?? 0));
    this.#choices = this.#order.map((need) => own[need] ?? []);
    this.#hopes = this.#hopesOf();
  }

  run(): boolean {
    for (const need of this.#order) this.#draft.release(need);
    const isDone = this.#lookFrom(
      0,
      STAGES.map(() => 0),
    );
    for (const need of this.#order) this.#draft.release(need);
    for (const index of this.#best.chosen) if (index !== NONE) this.#draft.take(index);
    return isDone;
  }

  #lookFrom(place: number, values: readonly number[]): boolean {
    this.#steps += 1;
    if (this.#steps > this.#mostSteps) return false;
    if (place === this.#order.length) {
      if (compareValues(values, this.#best.values) > 0)
        this.#best = { values, chosen: [...this.#draft.chosen] };
      return true;
    }
    return (this.#choices[place] ?? []).every((index) => this.#tryChoice(place, index, values));
  }

  /** False where the steps are used up. */
  #tryChoice(place: number, index: number, values: readonly number[]): boolean {
    const isNone = index === NONE;
    if (!isNone && !this.#draft.fits(index)) return true;
    const next = isNone ? values : sum(values, this.#draft.worthOf(index));
    if (compareValues(sum(next, this.#hopes[place + 1] ?? []), this.#best.values) <= 0) return true;
    if (!isNone) this.#draft.take(index);
    const isDone = this.#lookFrom(place + 1, next);
    if (!isNone) this.#draft.release(this.#draft.option(index).need);
    return isDone;
  }

  #hopesOf(): number[][] {
    const hopes: number[][] = [STAGES.map(() => 0)];
    for (const choices of [...this.#choices].reverse()) {
      const best = STAGES.map((_, at) => {
        const adds = choices.map((index) => (index === NONE ? 0 : (this.#draft.option(index).adds[at] ?? 0)));
        if (adds.length === 0) return 0;
        return isMaximised(at) ? Math.max(...adds) : Math.min(...adds);
      });
      hopes.unshift(sum(best, hopes[0] ?? []));
    }
    return hopes;
  }
}

function sum(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}
