import fc from 'fast-check';
import type { Absence } from '../../../src/domain/absences.ts';
import type { Campaign } from '../../../src/domain/campaigns.ts';
import type { Cover } from '../../../src/domain/covers.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Task } from '../../../src/domain/tasks.ts';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { findNeeds } from '../../../src/planning/needs.ts';
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

/** Wed 25 Nov 2026, before work; Dana is out today unless said otherwise. */
const NOW = new Date('2026-11-25T08:55:00Z');
const PEOPLE = [
  aPerson(),
  aPerson({ id: asId('U_MIA'), name: 'Mia' }),
  aPerson({ id: asId('U_RAVI'), name: 'Ravi' }),
];

interface Case {
  readonly tasks?: Partial<Task>[];
  readonly absences?: Partial<Absence>[];
  readonly covers?: Partial<Cover>[];
  readonly campaign?: Partial<Campaign>;
}

function needsOf({ tasks = [{}], absences = [{}], covers = [], campaign = {} }: Case, now = NOW) {
  const facts = someFacts({
    people: PEOPLE,
    campaigns: [aCampaign(campaign)],
    tasks: tasks.map((each, at) => aTask({ id: asId(at === 0 ? 'task_banners' : `task_${at}`), ...each })),
    absences: absences.map((each, at) => anAbsence({ id: asId(`absence_${at}`), ...each })),
    covers: covers.map((each, at) => aCover({ id: asId(`cover_${at}`), ...each })),
  });
  return findNeeds(facts, createCalendars(facts), now);
}

const TODAY = day('2026-11-25');
const TOMORROW = day('2026-11-26');

describe('nothing is asked', () => {
  test.each<[string, Case]>([
    ['when nobody is away', { tasks: [{ due: TODAY }], absences: [] }],
    ['when the owner works from home', { tasks: [{ due: TODAY }], absences: [{ availability: 'remote' }] }],
    ['while the absence is only asked about', { tasks: [{ due: TODAY }], absences: [{ state: 'asked' }] }],
    ['once the absence is over', { tasks: [{ due: TODAY }], absences: [{ from: day('2026-11-24') }] }],
    ['of leave in two months', { tasks: [{ due: TODAY }], absences: [{ from: day('2027-01-25') }] }],
    ['about work that is done', { tasks: [{ due: TODAY, status: 'done' }] }],
    ['about work with nothing left', { tasks: [{ due: TODAY, remainingHours: 0 }] }],
    ['about a paused campaign', { tasks: [{ due: TODAY }], campaign: { status: 'paused' } }],
    ['about work that nobody owns', { tasks: [{ due: TODAY, owner: null }] }],
    ['about work that is covered', { tasks: [{ due: TODAY }], covers: [{}] }],
    ['about work covered until the owner is back', { tasks: [{ due: TODAY }], covers: [{ until: null }] }],
    [
      'where two share it',
      { tasks: [{ due: TODAY }], covers: [{ hours: 2 }, { hours: 2, holder: asId('U_MIA') }] },
    ],
  ])('%s', (_name, situation) => {
    expect(needsOf(situation)).toEqual([]);
  });
});

describe('how urgent a task is', () => {
  test.each<[string, Case, string]>([
    ['due today, owner out today', { tasks: [{ due: TODAY }] }, 'needs_cover'],
    [
      'due on the Saturday after a Friday away',
      { tasks: [{ due: day('2026-11-28'), sizeHours: 1 }], absences: [{ to: day('2026-11-27') }] },
      'needs_cover',
    ],
    ['more work than the first day back holds', { tasks: [{ due: TOMORROW, sizeHours: 9 }] }, 'needs_cover'],
    ['a leave without end', { tasks: [{ due: day('2026-12-18') }], absences: [{ to: null }] }, 'needs_cover'],
    [
      'due today at noon, owner in at 11:00, two hours to do',
      { tasks: [{ due: TODAY, dueTime: time('12:00'), sizeHours: 2 }], absences: [{ part: 'late' }] },
      'needs_cover',
    ],
    [
      'due today, owner leaves early with six hours to do',
      { tasks: [{ due: TODAY, sizeHours: 6 }], absences: [{ part: 'early' }] },
      'tight',
    ],
    ['due on the first day back', { tasks: [{ due: TOMORROW, sizeHours: 1 }] }, 'tight'],
    ['less than half a day to spare', { tasks: [{ due: day('2026-11-27'), sizeHours: 13 }] }, 'tight'],
    ['a quiet week later', { tasks: [{ due: day('2026-12-04') }] }, 'can_wait'],
    [
      'done before leave begins',
      { tasks: [{ due: day('2026-12-10') }], absences: [{ from: day('2026-12-07'), to: day('2026-12-11') }] },
      'can_wait',
    ],
    ['without a date', { tasks: [{ due: null }] }, 'no_date'],
  ])('%s: %s', (_name, situation, urgency) => {
    expect(needsOf(situation).map((each) => each.urgency)).toEqual([urgency]);
  });

  test('work is done in order of due date: the later of two no longer fits', () => {
    const needs = needsOf({
      tasks: [
        { due: TOMORROW, sizeHours: 7 },
        { due: day('2026-11-27'), sizeHours: 12 },
      ],
    });
    expect(needs.map((each) => [each.task, each.urgency])).toEqual([
      ['task_banners', 'tight'],
      ['task_1', 'needs_cover'],
    ]);
  });

  test('only what the owner cannot do is asked of someone else', () => {
    expect(needsOf({ tasks: [{ due: TOMORROW, sizeHours: 10 }] })[0]?.hours).toBe(2);
  });

  test('work that someone else must do leaves the owner free for what comes after', () => {
    const needs = needsOf({
      tasks: [
        { due: TODAY, sizeHours: 8 },
        { due: day('2026-11-27'), sizeHours: 6 },
      ],
    });
    expect(needs.map((each) => each.urgency)).toEqual(['needs_cover', 'can_wait']);
  });

  test('work that fell due while its owner is away still needs someone', () => {
    const needs = needsOf(
      { tasks: [{ due: TODAY, dueTime: time('10:00') }] },
      new Date('2026-11-25T11:00:00Z'),
    );
    expect(needs.map((each) => each.urgency)).toEqual(['needs_cover']);
  });

  test('work that was late before its owner went is not asked about as if they had made it late', () => {
    expect(needsOf({ tasks: [{ due: day('2026-11-24') }] }).map((each) => each.urgency)).toEqual(['tight']);
  });

  test('work that nobody has touched for weeks does not push other work out', () => {
    const stale = { due: TOMORROW, sizeHours: 8, confirmedAt: new Date('2026-11-02T12:00:00Z') };
    const needs = needsOf({ tasks: [stale, { due: day('2026-11-27'), sizeHours: 8 }] });
    expect(needs.find((each) => each.task === 'task_1')?.urgency).toBe('can_wait');
  });

  test('of two stretches away, the one that breaks it is named', () => {
    const [later] = needsOf({
      tasks: [{ due: day('2026-12-01'), sizeHours: 14 }],
      absences: [{}, { from: day('2026-11-30'), to: day('2026-12-01') }],
    });
    expect([later?.from, later?.urgency]).toEqual(['2026-11-30', 'tight']);
  });
});

describe('the key of a need', () => {
  test('stays when the stretch away is extended at its end', () => {
    const one = needsOf({ tasks: [{ due: TODAY }] });
    const two = needsOf({ tasks: [{ due: TODAY }], absences: [{}, { from: TOMORROW }] });
    expect(one[0]?.key).toBe('task:task_banners:2026-11-25');
    expect(two[0]?.key).toBe(one[0]?.key);
    expect(two[0]?.to).toBe('2026-11-26');
  });

  test('is another where the holder goes away in turn, and cover is needed until the owner is back', () => {
    const needs = needsOf({
      tasks: [{ due: day('2026-11-27') }],
      absences: [{ to: day('2026-11-27') }, { person: asId('U_RAVI'), from: TODAY, to: day('2026-11-27') }],
      covers: [{ until: null }],
    });
    expect(needs).toMatchObject([
      {
        key: 'task:task_banners:2026-11-25:U_RAVI',
        absentee: 'U_DANA',
        to: '2026-11-27',
        urgency: 'needs_cover',
      },
    ]);
  });

  test('a holder who is away after the work is done changes nothing', () => {
    const needs = needsOf({
      tasks: [{ due: TODAY }],
      absences: [{}, { person: asId('U_RAVI'), from: day('2026-11-27') }],
      covers: [{}],
    });
    expect(needs).toEqual([]);
  });
});

describe('a role where no tasks are known', () => {
  const member = { members: [{ person: asId<never>('U_DANA'), role: 'media' }], deadline: TOMORROW };
  const none = { tasks: [] };

  test('is asked about when its person is away near the campaign’s date', () => {
    expect(needsOf({ ...none, campaign: member })).toMatchObject([
      {
        key: 'role:campaign_acme:U_DANA:2026-11-25',
        task: null,
        hours: 0,
        urgency: 'needs_cover',
        due: '2026-11-26',
      },
    ]);
  });

  test('so it is for the account manager', () => {
    const needs = needsOf({
      ...none,
      absences: [{ person: asId('U_MIA') }],
      campaign: { deadline: TOMORROW },
    });
    expect(needs.map((each) => each.absentee)).toEqual(['U_MIA']);
  });

  test.each<[string, Case]>([
    ['when the date is further off', { campaign: { ...member, deadline: day('2026-12-03') } }],
    ['when the date is past', { campaign: { ...member, deadline: day('2026-11-24') } }],
    ['when the date is open', { campaign: { ...member, deadline: null } }],
    ['when the campaign is paused', { campaign: { ...member, status: 'paused' } }],
    ['when they only leave early', { campaign: member, absences: [{ part: 'early' }] }],
    ['when someone stands in', { campaign: member, covers: [{ task: null, hours: 0 }] }],
    ['when an open task of theirs is known', { campaign: member, tasks: [{ due: day('2026-12-18') }] }],
  ])('is not asked about %s', (_name, situation) => {
    expect(needsOf({ ...none, ...situation }).filter((each) => each.task === null)).toEqual([]);
  });

  test('is asked about again when whoever stands in is away too', () => {
    const needs = needsOf({
      ...none,
      campaign: member,
      absences: [{}, { person: asId('U_RAVI') }],
      covers: [{ task: null, hours: 0 }],
    });
    expect(needs.map((each) => each.key)).toEqual(['role:campaign_acme:U_DANA:2026-11-25:U_RAVI']);
  });
});

test('in any agency, keys are unique, every need is of someone away, and hours are never more than the task', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const facts = anAgency(seed, { people: 25, campaigns: 8, tasks: 90, away: 0.3 });
      const needs = findNeeds(facts, createCalendars(facts), BAD_MORNING);
      const away = new Set(facts.absences.map((each) => each.person));
      expect(new Set(needs.map((each) => each.key)).size).toBe(needs.length);
      for (const need of needs) {
        expect(away.has(need.absentee)).toBe(true);
        const task = need.task === null ? undefined : facts.tasks.get(need.task);
        if (task) expect(need.hours).toBeLessThanOrEqual(task.remainingHours);
      }
    }),
    { numRuns: 30, seed: 4 },
  );
});
