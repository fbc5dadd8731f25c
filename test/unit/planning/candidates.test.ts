import fc from 'fast-check';
import type { Absence } from '../../../src/domain/absences.ts';
import type { Campaign } from '../../../src/domain/campaigns.ts';
import type { Cover } from '../../../src/domain/covers.ts';
import type { AgencyFacts } from '../../../src/domain/facts.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import type { Need } from '../../../src/domain/needs.ts';
import type { Person } from '../../../src/domain/people.ts';
import type { Task } from '../../../src/domain/tasks.ts';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { rankCandidates } from '../../../src/planning/candidates.ts';
import { findNeeds } from '../../../src/planning/needs.ts';
import { proposeCovers } from '../../../src/planning/propose.ts';
import { whyNot } from '../../../src/planning/why-not.ts';
import { anAgency, BAD_MORNING } from '../../support/agency-cases.ts';
import {
  aCampaign,
  aCover,
  anAbsence,
  aPerson,
  aTask,
  day,
  someFacts,
  time,
} from '../../support/builders.ts';

const NOW = new Date('2026-11-25T08:55:00Z');
const id = (name: string) => asId<PersonId>(`U_${name.toUpperCase()}`);

/** Dana is out today with four hours of client work due at 17:30; Mia runs the campaign and does no design. */
function agency(
  others: Partial<Person>[],
  more: {
    absences?: Partial<Absence>[];
    tasks?: Partial<Task>[];
    covers?: Partial<Cover>[];
    campaign?: Partial<Campaign>;
    task?: Partial<Task>;
    dana?: Partial<Absence>;
  } = {},
): { facts: AgencyFacts; need: Need } {
  const mia = aPerson({ id: id('mia'), name: 'Mia', role: 'account manager', skills: ['accounts'] });
  const people = others.map((each) => aPerson({ id: id(each.name ?? ''), ...each }));
  const facts = someFacts({
    people: [aPerson(), mia, ...people],
    campaigns: [
      aCampaign(more.campaign),
      aCampaign({ id: asId('campaign_globex'), client: 'Globex', accountManager: id('tom') }),
    ],
    tasks: [
      aTask({ due: day('2026-11-25'), clientFacing: true, ...more.task }),
      ...(more.tasks ?? []).map((each, at) =>
        aTask({ id: asId(`task_${at}`), campaign: asId('campaign_globex'), due: day('2026-11-25'), ...each }),
      ),
    ],
    absences: [
      anAbsence(more.dana),
      ...(more.absences ?? []).map((each, at) => anAbsence({ id: asId(`absence_${at}`), ...each })),
    ],
    covers: (more.covers ?? []).map((each, at) =>
      aCover({ id: asId(`cover_${at}`), task: asId('task_old'), state: 'ended', ...each }),
    ),
  });
  const need = findNeeds(facts, createCalendars(facts), NOW).find((each) => each.absentee === 'U_DANA');
  if (!need) throw new Error('the case has no need');
  return { facts, need };
}

const rank = ({ facts, need }: { facts: AgencyFacts; need: Need }) =>
  rankCandidates(facts, createCalendars(facts), need, NOW);

describe('who is never proposed', () => {
  test.each<[string, Partial<Person>, Partial<Absence>[], string]>([
    ['someone away', {}, [{ person: id('ravi'), to: day('2026-11-27') }], 'away Wed–Fri'],
    ['someone out for the day', {}, [{ person: id('ravi') }], 'away Wed'],
    ['someone away with no end in sight', {}, [{ person: id('ravi'), to: null }], 'away from Wed'],
    ['someone who is not in yet', {}, [{ person: id('ravi'), part: 'late' }], 'away part of Wed'],
    ['someone who left', { lastDay: day('2026-11-20') }, [], 'not on the team any more'],
    ['someone deactivated', { deactivated: true }, [], 'not on the team any more'],
    ['a guest of another campaign', { guest: true }, [], 'a guest who is not on Acme'],
    ['someone of another trade', { role: 'copywriter', skills: ['copy'] }, [], 'no design'],
  ])('%s', (_name, person, absences, why) => {
    const { facts, need } = agency([{ name: 'Ravi', ...person }, { name: 'Ana' }], { absences });
    expect(rank({ facts, need }).map((each) => each.person)).toEqual([id('ana')]);
    expect(whyNot(facts, createCalendars(facts), need, id('ravi'), NOW)).toBe(why);
  });

  test('the absentee', () => {
    const { facts, need } = agency([{ name: 'Ana' }]);
    expect(whyNot(facts, createCalendars(facts), need, id('dana'), NOW)).toBe(
      'it is theirs, and they are away',
    );
  });

  test('whoever said they can’t', () => {
    const { facts, need } = agency([{ name: 'Ana' }, { name: 'Ravi' }]);
    const options = { forbidden: (person: PersonId) => person === id('ana') };
    const ranked = rankCandidates(facts, createCalendars(facts), need, NOW, options);
    expect(ranked.map((each) => each.person)).toEqual([id('ravi')]);
  });

  test('a stranger', () => {
    const { facts, need } = agency([{ name: 'Ana' }]);
    expect(whyNot(facts, createCalendars(facts), need, id('nobody'), NOW)).toBe('not on the team');
  });
});

describe('the order, each pair differing in one thing', () => {
  const onAcme = (name: string) => ({ members: [{ person: id(name), role: 'designer' }] });
  test.each<[string, Partial<Person>, Partial<Person>, Parameters<typeof agency>[1]]>([
    [
      'named by the absentee before knowing the client',
      { name: 'Zoe' },
      { name: 'Ana' },
      { dana: { coverBy: [{ person: id('zoe'), campaign: null }] }, campaign: onAcme('ana') },
    ],
    [
      'knowing the client before the skill',
      { name: 'Zoe', skills: ['motion'] },
      { name: 'Ana' },
      { campaign: onAcme('zoe') },
    ],
    [
      'the skill before free hours',
      { name: 'Zoe' },
      { name: 'Ana', skills: ['motion'] },
      { tasks: [{ owner: id('zoe'), sizeHours: 4 }] },
    ],
    [
      'free hours before recent covers',
      { name: 'Zoe' },
      { name: 'Ana' },
      {
        tasks: [{ owner: id('ana'), sizeHours: 3 }],
        covers: [{ holder: id('zoe'), campaign: asId('campaign_globex') }],
      },
    ],
    [
      'fewer recent covers first',
      { name: 'Zoe' },
      { name: 'Ana' },
      { covers: [{ holder: id('ana'), campaign: asId('campaign_globex') }] },
    ],
    [
      'more shared hours first',
      { name: 'Zoe' },
      { name: 'Ana', workStart: time('08:00'), workEnd: time('16:30') },
      { task: { sizeHours: 1, dueTime: time('15:00') } },
    ],
    [
      'who fits before who would be overloaded, though named',
      { name: 'Zoe' },
      { name: 'Ana' },
      {
        dana: { coverBy: [{ person: id('ana'), campaign: null }] },
        tasks: [{ owner: id('ana'), sizeHours: 6 }],
      },
    ],
    [
      'staff before freelancers',
      { name: 'Zoe' },
      { name: 'Ana', kind: 'freelancer' },
      { campaign: onAcme('ana') },
    ],
    [
      'anyone before who is due back and not seen yet',
      { name: 'Zoe' },
      { name: 'Ana' },
      { absences: [{ person: id('ana'), from: day('2026-11-24'), endAssumed: true }] },
    ],
    [
      'anyone before the campaign’s own account manager',
      { name: 'Zoe' },
      { name: 'Ana' },
      { campaign: { accountManager: id('ana') } },
    ],
  ])('%s', (_name, first, second, more) => {
    const ranked = rank(agency([second, first], more));
    expect(ranked.slice(0, 2).map((each) => each.person)).toEqual([id('zoe'), id('ana')]);
  });

  test('all else equal, by name, so that the same facts always give the same order', () => {
    const ranked = rank(agency([{ name: 'Zoe' }, { name: 'Ana' }, { name: 'Luis' }]));
    expect(ranked.map((each) => each.person)).toEqual([id('ana'), id('luis'), id('zoe')]);
  });
});

describe('what a candidate’s card says', () => {
  test('the reasons in their fixed order', () => {
    const [best] = rank(
      agency([{ name: 'Luis' }], {
        dana: { coverBy: [{ person: id('luis'), campaign: asId('campaign_acme') }] },
        campaign: { members: [{ person: id('luis'), role: 'designer' }] },
        tasks: [{ owner: id('luis'), sizeHours: 4 }],
      }),
    );
    expect(best).toEqual({
      person: id('luis'),
      reasons: ['named by Dana', 'knows Acme', 'design', '4 h free'],
      overHours: 0,
      freelancer: false,
    });
  });

  test('who was named for another campaign was not named for this one', () => {
    const [best] = rank(
      agency([{ name: 'Luis' }], {
        dana: { coverBy: [{ person: id('luis'), campaign: asId('campaign_globex') }] },
      }),
    );
    expect(best?.reasons).toEqual(['design', '8 h free']);
  });

  test('the hours over, where it is too much', () => {
    const [best] = rank(agency([{ name: 'Tom' }], { tasks: [{ owner: id('tom'), sizeHours: 6 }] }));
    expect(best).toMatchObject({ overHours: 2, reasons: ['design', '2 h free'] });
  });

  test('hours needed for work due a day later are not free today', () => {
    const tasks = [{ owner: id('tom'), sizeHours: 14, due: day('2026-11-26') }];
    expect(rank(agency([{ name: 'Tom' }], { tasks }))[0]).toMatchObject({ overHours: 2 });
  });

  test('work that nobody has confirmed for weeks takes no hours', () => {
    const tasks = [{ owner: id('tom'), sizeHours: 8, confirmedAt: new Date('2026-11-02T09:00:00Z') }];
    expect(rank(agency([{ name: 'Tom' }], { tasks }))[0]?.overHours).toBe(0);
  });
});

describe('why someone is not among the three', () => {
  test.each<[string, Partial<Person>, Parameters<typeof agency>[1], string]>([
    ['booked out', {}, { tasks: [{ owner: id('tom'), sizeHours: 8 }] }, '8 of 8 h booked'],
    ['booked in part', {}, { tasks: [{ owner: id('tom'), sizeHours: 5 }] }, '5 of 8 h booked'],
    ['only begins later', { timeZone: 'America/New_York' }, {}, 'only 3.5 h before it is due'],
    [
      'covered often',
      {},
      { covers: [1, 2, 3, 4].map(() => ({ holder: id('tom') })) },
      'covered 4 times this month',
    ],
    ['a freelancer', { kind: 'freelancer' }, {}, 'a freelancer, asked last'],
    [
      'out yesterday, no end said',
      {},
      { absences: [{ person: id('tom'), from: day('2026-11-24'), endAssumed: true }] },
      'not yet known to be back',
    ],
    ['new to the client', {}, {}, 'new to Acme'],
  ])('%s', (_name, person, more, why) => {
    const { facts, need } = agency([{ name: 'Tom', ...person }], {
      ...more,
      task: { dueTime: time('17:30') },
    });
    expect(whyNot(facts, createCalendars(facts), need, id('tom'), NOW)).toBe(why);
  });
});

test('the deputy stands in for the account manager first', () => {
  const mia = aPerson({ id: id('mia'), name: 'Mia', role: 'account manager', skills: [] });
  const facts = someFacts({
    people: [
      mia,
      aPerson({ id: id('ana'), name: 'Ana' }),
      aPerson({ id: id('jon'), name: 'Jon', role: 'strategist' }),
    ],
    campaigns: [
      aCampaign({
        deputy: id('jon'),
        deadline: day('2026-11-26'),
        members: [{ person: id('ana'), role: 'designer' }],
      }),
    ],
    absences: [anAbsence({ person: id('mia') })],
  });
  const calendars = createCalendars(facts);
  const [need] = findNeeds(facts, calendars, NOW);
  expect(need && rankCandidates(facts, calendars, need, NOW)[0]).toMatchObject({
    person: id('jon'),
    reasons: ['deputy', 'knows Acme', expect.any(String)],
  });
});

describe('the quick proposal', () => {
  test('does not give the same hours twice', () => {
    const { facts } = agency([{ name: 'Ana' }, { name: 'Zoe' }], {
      task: { sizeHours: 5 },
      tasks: [{ owner: id('dana'), sizeHours: 5 }],
      campaign: { members: [{ person: id('ana'), role: 'designer' }] },
    });
    const calendars = createCalendars(facts);
    const proposed = proposeCovers(facts, calendars, findNeeds(facts, calendars, NOW), NOW);
    expect([...proposed.values()].map((each) => [each?.person, each?.overHours])).toEqual([
      [id('ana'), 0],
      [id('zoe'), 0],
    ]);
  });

  test('names who would be over where nobody has the hours', () => {
    const { facts } = agency([{ name: 'Ana' }], { task: { sizeHours: 9 } });
    const calendars = createCalendars(facts);
    const proposed = proposeCovers(facts, calendars, findNeeds(facts, calendars, NOW), NOW);
    expect([...proposed.values()]).toMatchObject([{ person: id('ana'), overHours: 1 }]);
  });

  test('is nobody where nobody is there', () => {
    const { facts } = agency([], { absences: [{ person: id('mia') }] });
    const calendars = createCalendars(facts);
    const proposed = proposeCovers(facts, calendars, findNeeds(facts, calendars, NOW), NOW);
    expect([...proposed.values()]).toEqual([null]);
  });
});

test('in any agency, nobody is proposed while away, and nobody for more than their free hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const facts = anAgency(seed, { people: 25, campaigns: 8, tasks: 90, away: 0.3 });
      const calendars = createCalendars(facts);
      const needs = findNeeds(facts, calendars, BAD_MORNING);
      const given = new Map<PersonId, number>();
      for (const [key, best] of proposeCovers(facts, calendars, needs, BAD_MORNING)) {
        if (!best) continue;
        expect(calendars.isAway(best.person, BAD_MORNING)).toBe(false);
        const need = needs.find((each) => each.key === key);
        if (best.overHours > 0 || !need?.dueAt) continue;
        given.set(best.person, (given.get(best.person) ?? 0) + need.hours);
        const week = new Date(BAD_MORNING.getTime() + 40 * 86_400_000);
        expect(given.get(best.person)).toBeLessThanOrEqual(
          calendars.freeHours(best.person, BAD_MORNING, week),
        );
      }
    }),
    { numRuns: 30, seed: 4 },
  );
});
