import fc from 'fast-check';
import type { Highs } from 'highs';
import type { Absence } from '../../../src/domain/absences.ts';
import type { AgencyFacts } from '../../../src/domain/facts.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import type { Person } from '../../../src/domain/people.ts';
import { instantOf } from '../../../src/domain/plain-date.ts';
import type { Task } from '../../../src/domain/tasks.ts';
import { buildPlanProblem, type PlanChoices } from '../../../src/planning/build-plan-problem.ts';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { loadSolver } from '../../../src/planning/load-solver.ts';
import { findNeeds } from '../../../src/planning/needs.ts';
import { proposeCovers } from '../../../src/planning/propose.ts';
import { solveStages } from '../../../src/planning/solve-stages.ts';
import { anAgency, BAD_MORNING } from '../../support/agency-cases.ts';
import { aCampaign, anAbsence, aPerson, aTask, day, someFacts, time } from '../../support/builders.ts';
import { faultsOf } from '../../support/verify-plan.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const NOW = new Date('2026-11-25T08:55:00Z');
const id = (name: string) => asId<PersonId>(`U_${name.toUpperCase()}`);

/** Dana, out today, with the tasks given, due today; Mia runs Acme and does no design. */
function agency(
  others: Partial<Person>[],
  tasks: Partial<Task>[],
  absences: Partial<Absence>[] = [{}],
): AgencyFacts {
  return someFacts({
    people: [
      aPerson({ skills: ['design', 'motion'] }),
      aPerson({ id: id('mia'), name: 'Mia', role: 'account manager', skills: ['accounts'] }),
      ...others.map((each) => aPerson({ id: id(each.name ?? ''), ...each })),
    ],
    campaigns: [aCampaign({ members: [{ person: id('ana'), role: 'designer' }] })],
    tasks: tasks.map((each, at) =>
      aTask({ id: asId(`task_${at}`), due: day('2026-11-25'), clientFacing: true, ...each }),
    ),
    absences: absences.map((each, at) => anAbsence({ id: asId(`absence_${at}`), ...each })),
  });
}

function planFor(facts: AgencyFacts, choices: PlanChoices = {}, now = NOW) {
  const calendars = createCalendars(facts);
  const needs = findNeeds(facts, calendars, now);
  const problem = buildPlanProblem(facts, calendars, needs, now, choices);
  const plan = solveStages(problem, highs, { seconds: 30, clock: () => performance.now() });
  expect(faultsOf(problem, plan)).toEqual([]);
  return { needs, problem, plan };
}

const keyOf = (task: number) => `task:task_${task}:2026-11-25`;
const holders = (plan: ReturnType<typeof planFor>['plan']) =>
  Object.fromEntries(plan.assignments.map((each) => [each.need, each.person]));

describe('where taking the first candidate each time fails', () => {
  // Ana knows Acme and is the best for both; only she can do the second, and she has hours for one.
  const facts = agency(
    [
      { name: 'Ana', skills: ['design', 'motion'], hoursPerWeek: 20 },
      { name: 'Zoe', role: 'artist' },
    ],
    [
      { dueTime: time('15:00'), sizeHours: 2 },
      { skill: 'motion', sizeHours: 3, dueTime: time('17:30') },
    ],
  );

  test('the quick proposal overloads someone', () => {
    const calendars = createCalendars(facts);
    const proposed = proposeCovers(facts, calendars, findNeeds(facts, calendars, NOW), NOW);
    expect(proposed.get(keyOf(0))?.person).toBe(id('ana'));
    expect(proposed.get(keyOf(1))?.overHours).toBeGreaterThan(0);
  });

  test('the plan covers both', () => {
    const { plan } = planFor(facts);
    expect(holders(plan)).toEqual({ [keyOf(0)]: id('zoe'), [keyOf(1)]: id('ana') });
    expect([plan.uncovered, plan.proven]).toEqual([[], true]);
  });
});

describe('what the account manager decides first', () => {
  const two = [{ name: 'Ana' }, { name: 'Zoe' }];

  test('a pin holds, and its hours are not given twice', () => {
    const facts = agency(two, [{ sizeHours: 5 }, { sizeHours: 5 }]);
    const { plan } = planFor(facts, { pins: new Map([[keyOf(0), id('zoe')]]) });
    expect(holders(plan)).toEqual({ [keyOf(0)]: id('zoe'), [keyOf(1)]: id('ana') });
  });

  test('who is asked by a pin takes more before anyone else is asked', () => {
    const { plan } = planFor(agency(two, [{ sizeHours: 2 }, { sizeHours: 2 }]), {
      pins: new Map([[keyOf(0), id('zoe')]]),
    });
    expect(holders(plan)[keyOf(1)]).toBe(id('zoe'));
  });

  test('who can’t take it is left out', () => {
    const { plan } = planFor(agency(two, [{}]), { forbids: [{ need: keyOf(0), person: id('ana') }] });
    expect(holders(plan)).toEqual({ [keyOf(0)]: id('zoe') });
  });

  test('nobody is overloaded, and the work that is left is named', () => {
    const { plan } = planFor(agency([{ name: 'Ana' }], [{ sizeHours: 9 }]));
    expect([plan.assignments, plan.uncovered]).toEqual([[], [keyOf(0)]]);
  });

  test('unless the account manager allows that person', () => {
    const { plan } = planFor(agency([{ name: 'Ana' }], [{ sizeHours: 9 }]), { allowOver: [id('ana')] });
    expect(holders(plan)).toEqual({ [keyOf(0)]: id('ana') });
    expect(plan.stages.find((each) => each.stage === 'over_minutes')?.value).toBe(60);
  });
});

describe('the strict order', () => {
  test('client work before more internal work', () => {
    const facts = agency(
      [{ name: 'Ana' }],
      [{ sizeHours: 8 }, { sizeHours: 4, clientFacing: false }, { sizeHours: 4, clientFacing: false }],
      [{ to: null }],
    );
    expect(holders(planFor(facts).plan)).toEqual({ [keyOf(0)]: id('ana') });
  });

  test('an internal task that nobody can take moves to the first day after the return that its owner can keep', () => {
    const facts = agency(
      [],
      [
        { sizeHours: 6, clientFacing: false },
        { sizeHours: 6, clientFacing: false },
      ],
    );
    const { plan } = planFor(facts);
    expect(plan.moves).toEqual([
      { need: keyOf(0), due: '2026-11-26' },
      { need: keyOf(1), due: '2026-11-27' },
    ]);
  });

  test.each<[string, Partial<Task>, Partial<Absence>]>([
    ['client-facing work', { clientFacing: true }, {}],
    ['work of someone without a day of return', { clientFacing: false }, { to: null }],
  ])('%s never moves', (_name, task, absence) => {
    expect(planFor(agency([], [task], [absence])).plan).toMatchObject({ moves: [], uncovered: [keyOf(0)] });
  });

  test('somebody takes it before it moves', () => {
    const { plan } = planFor(agency([{ name: 'Ana' }], [{ clientFacing: false }]));
    expect([plan.moves, holders(plan)]).toEqual([[], { [keyOf(0)]: id('ana') }]);
  });

  test('one person for two tasks rather than two', () => {
    const { plan } = planFor(
      agency([{ name: 'Ana' }, { name: 'Zoe' }], [{ sizeHours: 3 }, { sizeHours: 3 }]),
    );
    expect(new Set(plan.assignments.map((each) => each.person)).size).toBe(1);
  });

  test('a freelancer only where the team cannot', () => {
    const free = { name: 'Fay', kind: 'freelancer' as const };
    const facts = agency([free, { name: 'Ana' }], [{ sizeHours: 5 }, { sizeHours: 5 }]);
    const alone = agency([free, { name: 'Ana' }], [{ sizeHours: 5 }]);
    expect(Object.values(holders(planFor(facts).plan)).sort()).toEqual([id('ana'), id('fay')]);
    expect(Object.values(holders(planFor(alone).plan))).toEqual([id('ana')]);
  });
});

test('in any agency, nobody gets work while away, and all that is due by any date fits the hours until then', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const facts = anAgency(seed, { people: 18, campaigns: 6, tasks: 80, away: 0.3 });
      const { needs, plan } = planFor(facts, {}, BAD_MORNING);
      const calendars = createCalendars(facts);
      for (const { need: key, person } of plan.assignments) {
        expect(calendars.isAway(person, BAD_MORNING)).toBe(false);
        expect(needs.find((each) => each.key === key)?.absentee).not.toBe(person);
      }
      for (const person of new Set(plan.assignments.map((each) => each.person))) {
        expect(overloadOf(facts, needs, plan, person)).toEqual([]);
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});

/** The days by which a person would have more to do than hours, counted from the facts alone. */
function overloadOf(
  facts: AgencyFacts,
  needs: ReturnType<typeof findNeeds>,
  plan: ReturnType<typeof planFor>['plan'],
  person: PersonId,
): string[] {
  const calendars = createCalendars(facts);
  const taken = needs.filter((need) =>
    plan.assignments.some((each) => each.need === need.key && each.person === person),
  );
  const given = taken.flatMap((need) => {
    const task = need.task === null ? undefined : facts.tasks.get(need.task);
    return task ? [{ task, hours: need.hours }] : [];
  });
  const own = [...facts.tasks.values()].filter((task) => task.owner === person);
  const work = [...own.map((task) => ({ task, hours: task.remainingHours })), ...given]
    .map(({ task, hours }) => ({ until: dueOf(facts, task, person), hours }))
    .filter(({ until }) => until >= BAD_MORNING);
  const firstGiven = Math.min(...given.map(({ task }) => dueOf(facts, task, person).getTime()));
  return work
    .filter(({ until }) => until.getTime() >= firstGiven)
    .filter(({ until }) => {
      const due = work.filter((each) => each.until <= until).reduce((sum, each) => sum + each.hours, 0);
      return due > calendars.freeHours(person, BAD_MORNING, until) + 0.01;
    })
    .map(({ until }) => until.toISOString());
}

/** A time counts where the owner is; a day without one ends where the person is. */
function dueOf(facts: AgencyFacts, task: Task, person: PersonId): Date {
  const zoneOf = (who: PersonId | null) => (who && facts.people.get(who)?.timeZone) ?? 'Europe/London';
  if (task.due === null) return new Date(0);
  return task.dueTime === null
    ? instantOf(task.due, time('23:59'), zoneOf(person))
    : instantOf(task.due, task.dueTime, zoneOf(task.owner));
}
