import { asId, type PersonId } from '../../../src/domain/ids.ts';
import type { Person } from '../../../src/domain/people.ts';
import type { Task } from '../../../src/domain/tasks.ts';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { learningPair } from '../../../src/planning/learning-pair.ts';
import { findNeeds } from '../../../src/planning/needs.ts';
import { aCampaign, anAbsence, aPerson, aTask, day, someFacts } from '../../support/builders.ts';

const NOW = new Date('2026-11-25T08:55:00Z');
const id = (name: string) => asId<PersonId>(`U_${name.toUpperCase()}`);

/** Dana is away for a week; Ana has her design task; Luis learns design. */
function pairOf(over: {
  task?: Partial<Task>;
  ana?: Partial<Person>;
  luis?: Partial<Person>;
  luisIsOut?: boolean;
}) {
  const facts = someFacts({
    people: [
      aPerson(),
      aPerson({ id: id('ana'), name: 'Ana', ...over.ana }),
      aPerson({ id: id('luis'), name: 'Luis', skills: ['copy'], learning: ['Design'], ...over.luis }),
    ],
    campaigns: [aCampaign()],
    tasks: [aTask({ due: day('2026-11-27'), ...over.task })],
    absences: [
      anAbsence({ to: day('2026-12-01') }),
      ...(over.luisIsOut ? [anAbsence({ id: asId('absence_2'), person: id('luis') })] : []),
    ],
  });
  const calendars = createCalendars(facts);
  const needs = findNeeds(facts, calendars, NOW);
  const assignments = needs.map((need) => ({ need: need.key, person: id('ana') }));
  return learningPair(facts, calendars, needs, assignments, NOW);
}

describe('nobody is paired', () => {
  test.each<[string, Parameters<typeof pairOf>[0]]>([
    ['when the work is due today', { task: { due: day('2026-11-25') } }],
    ['when it fills the time there is', { task: { sizeHours: 20 } }],
    ['when nobody learns the skill', { luis: { learning: ['motion'] } }],
    ['when the work names no skill', { task: { skill: null } }],
    ['when the holder does not have it either', { ana: { skills: ['copy'] } }],
    ['when the learner is away', { luisIsOut: true }],
    ['when the learner left', { luis: { lastDay: day('2026-11-20') } }],
  ])('%s', (_name, over) => {
    expect(pairOf(over)).toBeNull();
  });
});

test('with more than a day to spare, who learns the skill is offered beside who has it', () => {
  expect(pairOf({})).toEqual({
    task: 'task_banners',
    skill: 'design',
    holder: id('ana'),
    learner: id('luis'),
  });
});
