import { type DraftPlan, NONE } from './draft-plan.ts';
import type { Assignment, CoverPlan, DueMove, StageResult } from './plan-problem.ts';

/** The plan in people's terms; each moved task takes the first day after the return that its owner can keep. */
export function readPlan(draft: DraftPlan, stages: readonly StageResult[]): CoverPlan {
  const { problem } = draft;
  const assignments: Assignment[] = [...problem.pinned];
  const uncovered: string[] = [];
  for (const [need, { key }] of problem.needs.entries()) {
    const index = draft.chosen[need] ?? NONE;
    if (index === NONE) uncovered.push(key);
    else if (!draft.option(index).isMove) {
      const person = problem.people[draft.option(index).person];
      if (person) assignments.push({ need: key, person: person.id });
    }
  }
  return {
    assignments,
    moves: movesOf(draft),
    uncovered,
    proven: stages.every((each) => each.value === each.bound),
    stages,
  };
}

/** Owners take their moved work in order, each piece on the first day by which all of it so far fits. */
function movesOf(draft: DraftPlan): DueMove[] {
  const { problem } = draft;
  const taken = new Map<number, { due: number; minutes: number }[]>();
  const moves: DueMove[] = [];
  for (const move of problem.moves) {
    const chosen = draft.chosen[move.need] ?? NONE;
    if (chosen === NONE || !draft.option(chosen).isMove) continue;
    const need = problem.needs[move.need];
    const limits = problem.people[move.person]?.limits ?? [];
    const own = taken.get(move.person) ?? [];
    taken.set(move.person, own);
    const fits = (due: number) =>
      limits.every((limit) => {
        if (limit.due < due) return true;
        const load = own.filter((each) => each.due <= limit.due).reduce((sum, each) => sum + each.minutes, 0);
        return load + (need?.minutes ?? 0) <= limit.minutes;
      });
    const day = move.days.find((each) => fits(each.due)) ?? move.days.at(-1);
    if (!need || !day) continue;
    own.push({ due: day.due, minutes: need.minutes });
    moves.push({ need: need.key, due: day.day });
  }
  return moves;
}
