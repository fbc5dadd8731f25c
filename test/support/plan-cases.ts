// Made-up plan problems, the same for the same seed: for the property tests and the benchmark.
import { asId } from '../../src/domain/ids.ts';
import type { CoverOption, MoveOption, PlanProblem } from '../../src/planning/plan-problem.ts';
import { day } from './builders.ts';

/** A small, fast, well-spread generator of numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How a problem is to be: the tighter, the less room people have. */
export interface ProblemShape {
  readonly needs: number;
  readonly people: number;
  /** Share of the people who could take a need at all. */
  readonly able?: number;
  /** Hours that each person has left in the week, at most. */
  readonly hours?: number;
  /** Share of people who may be overloaded, and who have a pinned need already. */
  readonly mayBeOver?: number;
  readonly isAsked?: number;
}

const DAY = 86_400_000;
const MONDAY = Date.parse('2026-11-23T00:00:00Z');

/** A problem of that shape: needs of half an hour to a day and a half, due within a week. */
export function aPlanProblem(seed: number, shape: ProblemShape): PlanProblem {
  const random = seededRandom(seed);
  const dice: Dice = {
    pick: (count) => Math.floor(random() * count),
    chance: (share) => random() < share,
  };
  const people = Array.from({ length: shape.people }, (_, index) => {
    const hours = random() * (shape.hours ?? 24);
    return {
      id: asId<never>(`U${String(index).padStart(3, '0')}`),
      mayBeOver: dice.chance(shape.mayBeOver ?? 0),
      isAsked: dice.chance(shape.isAsked ?? 0),
      limits: [1, 2, 3, 4, 5, 9].map((count) => ({
        due: MONDAY + count * DAY,
        minutes: Math.floor((hours * Math.min(count, 5) * 12) / 15) * 15,
      })),
    };
  });
  const traits = people.map(() => ({ askedLast: dice.chance(0.1), client: dice.pick(8) }));
  const covers: CoverOption[] = [];
  const moves: MoveOption[] = [];
  const needs = Array.from({ length: shape.needs }, (_, need) => {
    const isRole = dice.chance(0.1);
    const clientFacing = !isRole && dice.chance(0.5);
    const minutes = isRole ? 0 : 30 * (1 + dice.pick(24));
    covers.push(...coversOf(need, traits, shape.able ?? 0.4, dice));
    if (!clientFacing && !isRole && dice.chance(0.6)) {
      const due = MONDAY + 9 * DAY;
      moves.push({ need, person: dice.pick(people.length), due, days: [{ day: day('2026-12-01'), due }] });
    }
    return { key: `task:${need}`, clientFacing, minutes };
  });
  return { needs, people, covers, moves, pinned: [] };
}

interface Dice {
  readonly pick: (count: number) => number;
  readonly chance: (share: number) => boolean;
}

function coversOf(
  need: number,
  traits: readonly { askedLast: boolean; client: number }[],
  able: number,
  { pick, chance }: Dice,
): CoverOption[] {
  const due = MONDAY + (1 + pick(5)) * DAY;
  const client = pick(8);
  const named = chance(0.2) ? pick(traits.length) : -1;
  const takers = [...traits.keys()].filter(() => chance(able));
  return takers.map((person) => ({
    need,
    person,
    due,
    askedLast: traits[person]?.askedLast ?? false,
    named: person === named,
    knowsClient: traits[person]?.client === client || chance(0.2),
    matches: chance(0.7),
    rank: pick(6),
  }));
}
