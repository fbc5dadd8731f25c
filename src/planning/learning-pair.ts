// Shared learning: where there is time, whoever learns a skill may do the work together with whoever has it. One pair at most.
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';
import { hasSkill } from './acquaintance.ts';
import type { Calendars } from './calendar.ts';
import { barrierOf, roomFor, windowFor } from './eligibility.ts';
import { loadsOf } from './load.ts';
import type { Assignment } from './plan-problem.ts';

/** Someone who could learn a skill by doing a task with its holder. */
export interface LearningPair {
  readonly task: TaskId;
  readonly skill: string;
  readonly holder: PersonId;
  readonly learner: PersonId;
}

/**
 * The one pairing that a plan offers, for the work with the most time: its holder has the skill and more than a day
 * to spare, the learner has the hours. Null where there is none.
 */
export function learningPair(
  facts: AgencyFacts,
  calendars: Calendars,
  needs: readonly Need[],
  assignments: readonly Assignment[],
  now: Date,
): LearningPair | null {
  const learners = [...facts.people.values()].filter((person) => person.learning.length > 0);
  if (learners.length === 0) return null;
  let best: { pair: LearningPair; spare: number } | null = null;
  for (const { need: key, person } of assignments) {
    const need = needs.find((each) => each.key === key);
    const holder = facts.people.get(person);
    if (!need || !holder) continue;
    const spare = spareHours(facts, calendars, need, holder, now) - need.hours;
    if (spare <= calendars.hoursOfDay(person) || (best && spare <= best.spare)) continue;
    const pair = pairFor(facts, calendars, need, holder, learners, now);
    if (pair) best = { pair, spare };
  }
  return best?.pair ?? null;
}

function pairFor(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  holder: Person,
  learners: readonly Person[],
  now: Date,
): LearningPair | null {
  const task = need.task === null ? undefined : facts.tasks.get(need.task);
  const skill = task?.skill;
  if (!task || !skill || !hasSkill(holder, skill)) return null;
  const learner = learners.find((person) => {
    if (person.id === holder.id || person.id === need.absentee) return false;
    if (!hasSkill({ skills: person.learning }, skill)) return false;
    const window = windowFor(facts, calendars, need, person.id, now);
    if (barrierOf(facts, calendars, need, person, window) !== null) return false;
    return spareHours(facts, calendars, need, person, now) >= need.hours;
  });
  return learner ? { task: task.id, skill, holder: holder.id, learner: learner.id } : null;
}

function spareHours(facts: AgencyFacts, calendars: Calendars, need: Need, person: Person, now: Date): number {
  const window = windowFor(facts, calendars, need, person.id, now);
  return roomFor(calendars, loadsOf(facts, calendars, now), person.id, window);
}
