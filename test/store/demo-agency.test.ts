import { DEMO_FOLDER, openingAfter, readAgencyFolder } from '../../src/commands/demo-data.ts';
import { fillSandboxStore, sandboxWorkspace } from '../../src/commands/sandbox-agency.ts';
import type { Absence } from '../../src/domain/absences.ts';
import type { AgencyFacts } from '../../src/domain/facts.ts';
import { asId } from '../../src/domain/ids.ts';
import type { CoverCandidate, Need } from '../../src/domain/needs.ts';
import type { Person } from '../../src/domain/people.ts';
import { localDate } from '../../src/domain/plain-date.ts';
import { createCalendars } from '../../src/planning/calendar.ts';
import { findNeeds } from '../../src/planning/needs.ts';
import { proposeCovers } from '../../src/planning/propose.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { aCover, anAbsence } from '../support/builders.ts';

const ZONE = 'Europe/London';
const APP = { id: 'A0UNDERSTUDY', name: 'Understudy' };

/** Each weekday, both clock changes, Thanksgiving, the turn of the year. */
const STARTS = [
  '2026-11-23T07:00:00Z',
  '2026-11-24T07:00:00Z',
  '2026-11-25T07:00:00Z',
  '2026-11-26T07:00:00Z',
  '2026-11-27T07:00:00Z',
  '2026-11-28T12:00:00Z',
  '2026-03-27T12:00:00Z',
  '2026-10-23T12:00:00Z',
  '2026-12-24T12:00:00Z',
  '2026-12-31T12:00:00Z',
];

async function demoAt(start: string): Promise<{ store: Store; opening: Date; facts: AgencyFacts }> {
  const store = createStore(openDatabase(':memory:'));
  const tables = await readAgencyFolder(DEMO_FOLDER);
  const opening = openingAfter(new Date(start), ZONE);
  fillSandboxStore(store, tables, { opening, zone: ZONE, settle: true });
  return { store, opening, facts: store.readFacts(opening) };
}

const designersOf = (facts: AgencyFacts) =>
  [...facts.people.values()].filter((person) => person.role === 'designer');

function outToday(facts: AgencyFacts, person: Person, opening: Date): AgencyFacts {
  const absence: Absence = anAbsence({
    id: asId(`absence_${person.id}`),
    person: person.id,
    from: localDate(opening, person.timeZone),
    zone: person.timeZone,
    heardAt: opening,
  });
  return { ...facts, absences: [...facts.absences, absence] };
}

interface Found {
  readonly need: Need;
  readonly proposal: CoverCandidate;
}

/** The one thing that somebody must decide; fails where there is another number of them. */
function theOneNeed(facts: AgencyFacts, opening: Date): Found {
  const calendars = createCalendars(facts);
  const needs = findNeeds(facts, calendars, opening).filter((each) => each.urgency === 'needs_cover');
  expect(needs.map((need) => facts.tasks.get(need.task as never)?.title ?? need.key)).toHaveLength(1);
  const need = needs[0] as Need;
  const proposal = proposeCovers(facts, calendars, needs, opening).get(need.key);
  expect(proposal).toMatchObject({ overHours: 0, freelancer: false });
  return { need, proposal: proposal as CoverCandidate };
}

function covered(facts: AgencyFacts, { need, proposal }: Found): AgencyFacts {
  const cover = aCover({
    id: asId(`cover_${need.key}`),
    campaign: need.campaign,
    task: need.task,
    absentee: need.absentee,
    holder: proposal.person,
    from: need.from,
    until: need.to,
    hours: need.hours,
  });
  return { ...facts, covers: [...facts.covers, cover] };
}

test.each(STARTS)('started at %s, no absence leaves anybody anything to decide', async (start) => {
  const { facts, opening } = await demoAt(start);
  expect(
    findNeeds(facts, createCalendars(facts), opening).filter((need) => need.urgency === 'needs_cover'),
  ).toEqual([]);
});

test.each(STARTS)(
  'started at %s, any designer who is out leaves one task, with a colleague at work who can take it',
  async (start) => {
    const { facts, opening } = await demoAt(start);
    const managers = new Set<string>();
    for (const designer of designersOf(facts)) {
      const now = outToday(facts, designer, opening);
      const { need, proposal } = theOneNeed(now, opening);
      expect(need).toMatchObject({
        absentee: designer.id,
        clientFacing: true,
        due: localDate(opening, ZONE),
      });
      const atWork = createCalendars(now)
        .workIntervals(proposal.person, localDate(opening, ZONE))
        .some(({ from, until }) => from <= opening && opening < until);
      expect([designer.name, proposal.person, atWork]).toEqual([designer.name, proposal.person, true]);
      managers.add(facts.campaigns.get(need.campaign)?.accountManager as string);
    }
    expect(managers.size).toBe(4);
  },
);

test.each(STARTS)(
  'started at %s, a second designer who is out leaves one task more once the first is covered',
  async (start) => {
    const { facts, opening } = await demoAt(start);
    const designers = designersOf(facts);
    for (const first of designers) {
      const afterFirst = outToday(facts, first, opening);
      const settled = covered(afterFirst, theOneNeed(afterFirst, opening));
      for (const second of designers.filter((each) => each !== first)) {
        const { need } = theOneNeed(outToday(settled, second, opening), opening);
        expect(need.absentee).toBe(second.id);
      }
    }
  },
);

test('the demo agency is as large as promised', async () => {
  const { store, facts } = await demoAt('2026-11-25T07:00:00Z');
  const people = [...facts.people.values()];
  const campaigns = [...facts.campaigns.values()];
  expect(people).toHaveLength(12);
  expect(new Set(people.map((person) => person.timeZone)).size).toBe(4);
  expect(people.filter((person) => person.role === 'account manager')).toHaveLength(4);
  expect(designersOf(facts)).toHaveLength(4);
  expect(campaigns).toHaveLength(8);
  expect(new Set(campaigns.map((campaign) => campaign.client)).size).toBe(6);
  expect(store.tasks.where()).toHaveLength(40);
});

test('account managers and designers are in the agency’s zone and at work when it opens', async () => {
  const { facts } = await demoAt('2026-11-25T07:00:00Z');
  for (const person of facts.people.values()) {
    if (person.role === 'account manager')
      expect(person).toMatchObject({ timeZone: ZONE, workStart: '08:30' });
    if (person.role === 'designer') {
      expect(person.timeZone).toBe(ZONE);
      expect(person.workStart <= '08:55').toBe(true);
    }
  }
});

test('one person is remote, one away with cover that was accepted', async () => {
  const { store, facts, opening } = await demoAt('2026-11-25T07:00:00Z');
  const name = (id: string) => facts.people.get(asId(id))?.name;
  expect(
    facts.absences.map(({ person, availability, from, to }) => [name(person), availability, from, to]),
  ).toEqual([
    ['Noor Haddad', 'away', '2026-11-24', '2026-11-27'],
    ['Priya Raman', 'remote', '2026-11-25', '2026-11-25'],
  ]);
  expect(facts.covers).toHaveLength(1);
  const [cover] = facts.covers;
  expect([name(cover?.absentee ?? ''), name(cover?.holder ?? ''), name(cover?.assignedBy ?? '')]).toEqual([
    'Noor Haddad',
    'Sam Whitfield',
    'Mark Achterberg',
  ]);
  expect(cover?.seenAt && cover.seenAt < opening).toBe(true);
  expect(store.needs.where()).toMatchObject([{ state: 'covered', task: cover?.task }]);
});

test('nobody has more work than hours when the sandbox opens', async () => {
  const { facts, opening } = await demoAt('2026-11-27T12:00:00Z');
  const calendars = createCalendars(facts);
  const rested = { ...facts, absences: [] };
  expect(findNeeds(rested, calendars, opening)).toEqual([]);
});

test('the workspace has everybody, the campaigns’ channels with the bot, and one channel shared with a client', async () => {
  const { store } = await demoAt('2026-11-25T07:00:00Z');
  const seed = sandboxWorkspace(store, APP);
  expect(seed.people.filter((person) => !person.teamId)).toHaveLength(12);
  const named = (name: string) => seed.channels.find((channel) => channel.name === name);
  expect(named('acme-spring')?.members).toEqual(
    expect.arrayContaining(['U05DANA', 'U01MIA', 'U02MARK', seed.bot.userId]),
  );
  expect(named('acme-spring')?.members).not.toContain('U06RAVI');
  expect(named('random')?.members).not.toContain(seed.bot.userId);
  expect(seed.channels.filter((channel) => channel.isExtShared).map((channel) => channel.name)).toEqual([
    'tansy-and-rye-client',
  ]);
  expect(new Set(seed.channels.map((channel) => channel.id)).size).toBe(seed.channels.length);
  expect(
    store.campaigns.all().every((campaign) => seed.channels.some(({ id }) => id === campaign.channel)),
  ).toBe(true);
  expect(store.settings.read()).toMatchObject({ timeZone: ZONE, digestChannel: named('team-today')?.id });
});
