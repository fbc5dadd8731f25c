import fc from 'fast-check';
import { formatCsv, parseCsv } from '../../src/commands/csv-file.ts';
import type { Absence } from '../../src/domain/absences.ts';
import type { Campaign } from '../../src/domain/campaigns.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import { addDays } from '../../src/domain/plain-date.ts';
import type { Task } from '../../src/domain/tasks.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { exportData } from '../../src/usecases/export-data.ts';
import type { SourceTable } from '../../src/usecases/import/source.ts';
import { importData } from '../../src/usecases/import-data.ts';
import { aCampaign, anAbsence, aPerson, aTask, day, time } from '../support/builders.ts';

const NOW = new Date('2026-11-25T08:55:00Z');

/** Text that spreadsheets, CSV and lists could trip over. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''+x",
    '-50% sale',
    '@all',
    'a;b',
    'say "hi"',
    'two\nlines',
    ' wide ',
    'ö, ü',
    "'tis",
    '~campaign1',
  ),
);
const name = text.filter((each) => each.trim() !== '');
const list = fc.array(text, { maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const someDay = fc.integer({ min: -25, max: 60 }).map((days) => addDays(day('2026-11-25'), days));
const someTime = fc.constantFrom('07:00', '12:30', '18:15').map(time);
const hours = fc.double({ min: 0, max: 100, noNaN: true });

const person = fc
  .record({
    name,
    alsoCalled: list,
    role: text,
    skills: list,
    learning: list,
    hoursPerWeek: hours,
    workdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const),
    locale: fc.constantFrom('en-GB', 'en_US', 'de'),
    country: fc.constantFrom(null, 'US', 'GB-ENG'),
    kind: fc.constantFrom('staff' as const, 'freelancer' as const),
    lastDay: maybe(someDay),
    admin: fc.boolean(),
    hasEmail: fc.boolean(),
    deactivated: fc.boolean(),
  })
  .map(
    ({ hasEmail, ...over }) =>
      (id: string): Person =>
        aPerson({ ...over, id: asId(id), email: hasEmail ? `${id.toLowerCase()}@agency.example` : null }),
  );

const campaign = fc
  .record({
    client: fc.constantFrom('Acme', 'ACME', 'Tansy & Rye', '=Globex'),
    aliases: list,
    status: fc.constantFrom('planned', 'active', 'paused', 'completed', 'cancelled'),
    start: maybe(fc.constant(day('2026-10-01'))),
    deadline: maybe(fc.constant(day('2026-12-04'))),
    budget: maybe(fc.nat(90_000)),
    currency: fc.constantFrom(null, 'GBP'),
    manager: fc.nat(2),
    deputy: maybe(fc.nat(2)),
    members: fc.uniqueArray(fc.record({ person: fc.nat(2), role: name }), {
      selector: (each) => each.person,
      maxLength: 3,
    }),
    hasChannel: fc.boolean(),
    hasRef: fc.boolean(),
    named: name,
  })
  .map(({ manager, deputy, members, hasChannel, hasRef, named, ...over }) => (number: number): Campaign => {
    const who = (at: number) => asId<Person['id']>(`U00${at}`);
    return aCampaign({
      ...over,
      status: over.status as Campaign['status'],
      id: asId(`campaign_${number}`),
      ref: hasRef ? `ref ${number}` : null,
      aliases: over.aliases.map((alias) => `${alias} ${number}`),
      name: number === 0 ? over.client.toLowerCase() : `${named} ${number}`,
      channel: hasChannel ? asId(`C0${number}`) : null,
      accountManager: who(manager),
      deputy: deputy === null ? null : who(deputy),
      members: members.map((each) => ({ person: who(each.person), role: each.role })),
    });
  });

const task = fc
  .record({
    title: name,
    campaign: fc.nat(1).map((at) => asId<Campaign['id']>(`campaign_${at}`)),
    owner: maybe(fc.nat(2).map((at) => asId<Person['id']>(`U00${at}`))),
    skill: maybe(name),
    sizeHours: fc.oneof(hours, fc.constantFrom(1, 4, 8, 16)),
    remainingHours: hours,
    start: maybe(fc.constant(day('2026-11-01'))),
    due: maybe(someDay.filter((each) => each >= '2026-11-01')),
    clientFacing: fc.boolean(),
    status: fc.constantFrom(
      'todo' as const,
      'doing' as const,
      'blocked' as const,
      'done' as const,
      'dropped' as const,
    ),
    url: fc.constantFrom(null, 'https://tracker.example/?a=1,2&b="x"'),
    dueTime: maybe(someTime),
    hasRef: fc.boolean(),
  })
  .map(
    ({ hasRef, ...over }) =>
      (number: number): Task =>
        aTask({
          ...over,
          id: asId(`task_${number}`),
          ref: hasRef ? `T-${number}` : null,
          dueTime: over.due === null ? null : over.dueTime,
          remainingHours: over.status === 'done' ? 0 : over.remainingHours,
        }),
  );

const absence = fc
  .record({
    person: fc.nat(2).map((at) => asId<Person['id']>(`U00${at}`)),
    from: someDay,
    days: maybe(fc.nat(4)),
    availability: fc.constantFrom('away' as const, 'remote' as const),
    startTime: maybe(fc.constantFrom('08:00').map(time)),
    endTime: maybe(fc.constantFrom('12:00').map(time)),
    imported: fc.boolean(),
  })
  .map(({ days, imported, ...over }) => ({
    imported,
    make: (number: number): Absence =>
      anAbsence({
        ...over,
        id: asId(`absence_${number}`),
        to: days === null ? null : addDays(over.from, days),
      }),
  }));

const agency = fc.record({
  people: fc.tuple(person, person, person),
  campaigns: fc.tuple(campaign, campaign),
  tasks: fc.array(task, { maxLength: 6 }),
  absences: fc.array(absence, { maxLength: 6 }),
});
type Agency = typeof agency extends fc.Arbitrary<infer Value> ? Value : never;

function filled({ people, campaigns, tasks, absences }: Agency): Store {
  const store = createStore(openDatabase(':memory:'));
  for (const [at, make] of people.entries()) store.people.put(make(`U00${at}`));
  for (const [at, make] of campaigns.entries()) store.campaigns.put(make(at));
  for (const [at, make] of tasks.entries()) store.tasks.put(make(at));
  for (const [at, { imported, make }] of absences.entries()) {
    const made = make(at);
    store.absences.put(made);
    const key = `${made.person}:${made.from}`;
    if (imported && store.sources.ofImport(key).length === 0)
      store.sources.attach(made.id, { kind: 'import', row: key, by: null, at: NOW });
  }
  return store;
}

function exported(store: Store): { texts: string[]; tables: SourceTable[] } {
  const texts = exportData(store).files.map(({ header, rows }) => formatCsv(header, rows));
  const tables = texts.map((csv, at) => {
    const parsed = parseCsv(`${at}.csv`, csv);
    if ('problem' in parsed) throw new Error(parsed.problem.message);
    return parsed.table;
  });
  return { texts, tables };
}

const everything = (store: Store) => [
  store.people.where(),
  store.campaigns.all(),
  store.tasks.where(),
  store.absences.where(),
];

function imported(store: Store, tables: readonly SourceTable[]) {
  const outcome = importData(store, tables, NOW, { dryRun: false });
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

test('whatever the store holds, what is exported and imported again changes nothing', () => {
  fc.assert(
    fc.property(agency, (parts) => {
      const store = filled(parts);
      const before = everything(store);
      const outcome = imported(store, exported(store).tables);
      expect(outcome.rows.filter((row) => row.outcome !== 'unchanged' || row.kept.length > 0)).toEqual([]);
      expect(everything(store)).toEqual(before);
      store.close();
    }),
    { numRuns: 60 },
  );
});

// An empty role is a cell like any other empty one in an empty store: it takes its default.
test('an exported agency comes up the same in an empty store', () => {
  fc.assert(
    fc.property(agency, (parts) => {
      const store = filled(parts);
      for (const each of store.people.where())
        store.people.put({ ...each, role: each.role.trim() || 'designer' });
      const { tables, texts } = exported(store);
      const other = createStore(openDatabase(':memory:'));
      imported(other, tables);
      const sorted = (csv: readonly string[]) => csv.map((each) => each.split('\n').sort());
      expect(sorted(exported(other).texts)).toEqual(sorted(texts));
      expect(imported(other, tables).rows.filter((row) => row.outcome !== 'unchanged')).toEqual([]);
      store.close();
      other.close();
    }),
    { numRuns: 40 },
  );
});
