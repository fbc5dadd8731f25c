// Bounds that need no solver: what a stage could come to at best if every need had its own best option. Where a plan reaches the
// bound, the stage is proven, and every option that falls short of its need's best can be dropped without losing the optimum.
import type { DraftPlan } from './draft-plan.ts';
import { isAdditive, isMaximised, OVER_AT, PEOPLE_AT } from './plan-values.ts';

/** What is still open: which options may be in a best plan, and which needs every best plan meets. */
export interface Live {
  readonly options: Uint8Array;
  readonly mustMeet: Uint8Array;
}

/** A value that no plan of live options betters at the stage. */
export function easyBound(draft: DraftPlan, live: Live, stage: number): number {
  if (stage === OVER_AT) return 0;
  if (stage === PEOPLE_AT) return fewestPeople(draft, live);
  return draft.byNeed.reduce((sum, _, need) => sum + bestFor(draft, live, need, stage), 0);
}

/** Drops the options that fall short of their need's best, where the stage is settled at its easy bound; how many. */
export function leaveBest(draft: DraftPlan, live: Live, stage: number): number {
  if (!isAdditive(stage)) return 0;
  const isWorse = isMaximised(stage)
    ? (adds: number, best: number) => best > 0 && adds < best
    : (adds: number, best: number) => adds > best;
  let dropped = 0;
  for (const [need, options] of draft.byNeed.entries()) {
    const best = bestFor(draft, live, need, stage);
    if (isMaximised(stage) && best > 0) live.mustMeet[need] = 1;
    const worse = options.filter(
      (index) => live.options[index] && isWorse(draft.option(index).adds[stage] ?? 0, best),
    );
    for (const index of worse) live.options[index] = 0;
    dropped += worse.length;
  }
  return dropped;
}

function bestFor(draft: DraftPlan, live: Live, need: number, stage: number): number {
  const most = isMaximised(stage);
  let best = live.mustMeet[need] ? null : 0;
  for (const index of draft.byNeed[need] ?? []) {
    if (!live.options[index]) continue;
    const adds = draft.option(index).adds[stage] ?? 0;
    if (best === null || (most ? adds > best : adds < best)) best = adds;
  }
  return best ?? 0;
}

/** At least so many people beyond those asked already: by hours, whoever has most first, for the worst date. */
function fewestPeople(draft: DraftPlan, live: Live): number {
  const dates = new Set<number>();
  for (const [index, option] of draft.options.entries()) if (live.options[index]) dates.add(option.due);
  let most = anyoneNeeded(draft, live) ? 1 : 0;
  for (const date of dates) most = Math.max(most, fewestBy(draft, live, date));
  return most;
}

function anyoneNeeded(draft: DraftPlan, live: Live): boolean {
  return draft.byNeed.some(
    (options, need) =>
      live.mustMeet[need] &&
      options.every((index) => {
        const option = draft.option(index);
        return !live.options[index] || (!option.isMove && !draft.problem.people[option.person]?.isAsked);
      }),
  );
}

function fewestBy(draft: DraftPlan, live: Live, date: number): number {
  let minutes = 0;
  const able = new Set<number>();
  for (const need of draft.byNeed.keys()) {
    const takers = takersBy(draft, live, need, date);
    if (takers === null) continue;
    minutes += draft.problem.needs[need]?.minutes ?? 0;
    for (const person of takers) able.add(person);
  }
  const room: number[] = [];
  for (const person of able) {
    const who = draft.problem.people[person];
    if (!who || who.mayBeOver) return 0;
    const minutesBy = who.limits.findLast((limit) => limit.due <= date)?.minutes ?? 0;
    if (who.isAsked) minutes -= minutesBy;
    else room.push(minutesBy);
  }
  return countUntil(
    minutes,
    room.sort((a, b) => b - a),
  );
}

/** Who could take a need that someone must take by the date; null where it may move, wait longer or stay unmet. */
function takersBy(draft: DraftPlan, live: Live, need: number, date: number): number[] | null {
  if (!live.mustMeet[need]) return null;
  const open = (draft.byNeed[need] ?? []).filter((index) => live.options[index]);
  const options = open.map((index) => draft.option(index));
  if (options.some((option) => option.isMove || option.due > date)) return null;
  return options.map((option) => option.person);
}

function countUntil(minutes: number, room: readonly number[]): number {
  let left = minutes;
  let people = 0;
  for (; left > 0 && people < room.length; people += 1) left -= room[people] ?? 0;
  return people;
}
