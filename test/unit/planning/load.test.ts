import type { Campaign } from '../../../src/domain/campaigns.ts';
import type { Cover } from '../../../src/domain/covers.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import type { Task } from '../../../src/domain/tasks.ts';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { loadsOf } from '../../../src/planning/load.ts';
import { aCampaign, aCover, aPerson, aTask, day, someFacts, time } from '../../support/builders.ts';

const NOW = new Date('2026-11-25T08:55:00Z');
const END = new Date('2026-11-27T23:00:00Z');
const DANA = asId<PersonId>('U_DANA');
const RAVI = asId<PersonId>('U_RAVI');

function loads(
  task: Partial<Task>,
  covers: Partial<Cover>[] = [],
  campaign: Partial<Campaign> = {},
  now = NOW,
) {
  const facts = someFacts({
    people: [aPerson(), aPerson({ id: RAVI, name: 'Ravi' })],
    campaigns: [aCampaign(campaign)],
    tasks: [aTask({ due: day('2026-11-26'), ...task })],
    covers: covers.map((each, at) => aCover({ id: asId(`cover_${at}`), ...each })),
  });
  return loadsOf(facts, createCalendars(facts), now);
}

describe('what does not count as load', () => {
  test.each<[string, Partial<Task>, Partial<Campaign>]>([
    ['work that is done', { status: 'done' }, {}],
    ['work that was dropped', { status: 'dropped' }, {}],
    ['work without a date', { due: null }, {}],
    ['work whose date has passed', { due: day('2026-11-24') }, {}],
    ['work whose time has passed', { due: day('2026-11-25'), dueTime: time('08:00') }, {}],
    ['work that nobody touched for ten working days', { confirmedAt: new Date('2026-11-10T12:00:00Z') }, {}],
    ['work of a paused campaign', {}, { status: 'paused' }],
    ['nobody’s work', { owner: null }, {}],
  ])('%s', (_name, task, campaign) => {
    expect(loads(task, [], campaign).hoursDueBy(DANA, END)).toBe(0);
  });

  test('work due later', () => {
    expect(loads({ due: day('2026-11-30') }).hoursDueBy(DANA, END)).toBe(0);
  });
});

describe('what counts', () => {
  test('work touched ten working days ago counts', () => {
    expect(loads({ confirmedAt: new Date('2026-11-11T12:00:00Z') }).hoursDueBy(DANA, END)).toBe(4);
  });

  test('what remains counts, not the size', () => {
    expect(loads({ sizeHours: 8, remainingHours: 3 }).hoursDueBy(DANA, END)).toBe(3);
  });

  test.each<[string, Partial<Cover>, number, number]>([
    ['a cover moves the hours to its holder', {}, 0, 4],
    ['part of it moves part', { hours: 1 }, 3, 1],
    ['a cover that ended moves nothing', { state: 'ended' }, 4, 0],
    ['a declined one neither', { state: 'declined' }, 4, 0],
    ['nor one whose last day is over', { from: day('2026-11-23') }, 4, 0],
    ['one that is yet to begin does', { from: day('2026-11-26') }, 0, 4],
  ])('%s', (_name, cover, owner, holder) => {
    const found = loads({}, [cover]);
    expect([found.hoursDueBy(DANA, END), found.hoursDueBy(RAVI, END)]).toEqual([owner, holder]);
  });
});

test('room for work due today is what later work leaves as well', () => {
  const found = loads({ due: day('2026-11-26'), sizeHours: 14 });
  expect(found.slackHours(DANA, new Date('2026-11-25T17:30:00Z'))).toBe(2);
  expect(found.slackHours(DANA, new Date('2026-11-27T17:30:00Z'))).toBe(10);
});

test('work reckoned with besides takes its hours too', () => {
  const due = new Date('2026-11-25T17:30:00Z');
  expect(loads({ due: null }).slackHours(DANA, due, [{ due, hours: 3 }])).toBe(5);
});
