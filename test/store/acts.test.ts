// Undo as the store does it: every row before, or an answer why not.
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { aCampaign, anAbsence, aPerson, aTask } from '../support/builders.ts';

const MIA = asId<PersonId>('UMIA');
const DANA = asId<PersonId>('UDANA');
const AT = new Date('2026-11-25T09:00:00Z');
const LATER = new Date('2026-11-25T10:00:00Z');

let store: Store;
beforeEach(() => {
  store = createStore(openDatabase(':memory:'));
  store.people.put(aPerson({ id: MIA, name: 'Mia' }));
  store.people.put(aPerson({ id: DANA }));
  store.campaigns.put(
    aCampaign({ id: asId('c1'), accountManager: MIA, members: [{ person: DANA, role: 'design' }] }),
  );
  store.tasks.put(aTask({ id: asId('t1'), campaign: asId('c1'), owner: DANA }));
});

const task = () => store.tasks.get('t1');

function retitle(title: string, by: PersonId = MIA, at = AT): string {
  return store.acts.perform('task.edit', by, at, (act) => {
    const known = task();
    if (known) store.tasks.put({ ...known, title });
    return act;
  });
}

test('what nobody did as an act is not undone', () => {
  expect(store.acts.undo(asId('act_99'), MIA, AT)).toEqual({ kind: 'unknown' });
});

test('an act undone already says by whom and when', () => {
  const act = retitle('posters');
  store.acts.undo(asId(act), MIA, AT);
  const again = store.acts.undo(asId(act), DANA, LATER);
  expect(again).toMatchObject({ kind: 'already_undone', act: { undoneBy: MIA, undoneAt: AT } });
});

test('an act that a later one stands on is not undone, and the later one is named', () => {
  const first = retitle('posters');
  retitle('flyers', DANA, LATER);
  expect(store.acts.undo(asId(first), MIA, LATER)).toMatchObject({
    kind: 'stands_under',
    later: { doneBy: DANA, doneAt: LATER, kind: 'task.edit' },
  });
  expect(task()?.title).toBe('flyers');
});

test('once the later act is undone, the first can be too', () => {
  const first = retitle('posters');
  const second = retitle('flyers', DANA, LATER);
  expect(store.acts.undo(asId(second), DANA, LATER).kind).toBe('undone');
  expect(task()?.title).toBe('posters');
  expect(store.acts.undo(asId(first), MIA, LATER).kind).toBe('undone');
  expect(task()?.title).toBe('Banners');
});

test('a later act on something else does not stand in the way', () => {
  const first = retitle('posters');
  store.acts.perform('person.reading', DANA, LATER, () =>
    store.people.put(aPerson({ id: DANA, readingOff: true })),
  );
  expect(store.acts.undo(asId(first), MIA, LATER).kind).toBe('undone');
});

test('every table that an act touched is restored: made rows go, changed and removed rows come back', () => {
  const before = store.campaigns.get(asId('c1'));
  const act = store.acts.perform('many', MIA, AT, (id) => {
    store.campaigns.put(aCampaign({ id: asId('c1'), accountManager: MIA, name: 'Autumn', members: [] }));
    store.absences.put(anAbsence({ id: asId('a1'), person: DANA }));
    store.sources.attach(asId('a1'), { kind: 'form', by: DANA, at: AT });
    store.tasks.remove('t1');
    return id;
  });
  expect(store.acts.undo(act, MIA, LATER).kind).toBe('undone');
  expect(store.campaigns.get(asId('c1'))).toEqual(before);
  expect(store.absences.get('a1')).toBeNull();
  expect(store.sources.everOf(asId('a1'))).toEqual([]);
  expect(task()?.title).toBe('Banners');
});

test('undoing is a change of the facts too: what was worked out from them is out of date', () => {
  const act = store.acts.perform('person.reading', DANA, AT, (id) => {
    store.people.put(aPerson({ id: DANA, readingOff: true }));
    return id;
  });
  const versions = [store.contextVersion(), store.factsVersion()];
  store.acts.undo(act, DANA, LATER);
  expect(store.contextVersion()).toBeGreaterThan(versions[0] as number);
  expect(store.factsVersion()).toBeGreaterThan(versions[1] as number);
});

test('an act inside an act belongs to the outer one', () => {
  const outer = store.acts.perform('outer', MIA, AT, (id) => {
    store.acts.perform('inner', DANA, AT, () => store.people.put(aPerson({ id: DANA, readingOff: true })));
    return id;
  });
  expect(store.acts.undo(outer, MIA, LATER).kind).toBe('undone');
  expect(store.people.get(DANA)?.readingOff).toBe(false);
});

test('what throws inside an act leaves the next act clean', () => {
  expect(() =>
    store.transact(() =>
      store.acts.perform('bad', MIA, AT, () => {
        throw new Error('no');
      }),
    ),
  ).toThrow('no');
  const act = retitle('posters');
  expect(store.acts.undo(asId(act), MIA, LATER).kind).toBe('undone');
});

test('forgotten rows are gone from the history of acts; who did what stays', () => {
  const act = store.acts.perform('absence.note', DANA, AT, (id) => {
    store.absences.put(anAbsence({ id: asId('a1'), person: DANA }));
    return id;
  });
  store.acts.forgetRow('absence', 'a1');
  expect(store.acts.undo(act, DANA, LATER).kind).toBe('undone');
  expect(store.absences.get('a1')).not.toBeNull();
  expect(store.acts.get(act)).toMatchObject({ kind: 'absence.note', doneBy: DANA, undoneBy: DANA });
});
