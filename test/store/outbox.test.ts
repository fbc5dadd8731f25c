import { asId } from '../../src/domain/ids.ts';
import type { Notice } from '../../src/domain/notices.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore, type Store } from '../../src/store/store.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 9, minute));
const line = (day: string): Notice => ({ kind: 'digest', channel: asId('C1'), day: day as never });
const hello: Notice = { kind: 'dm_reply', person: asId('U1'), reply: 'help' };

let store: Store;
beforeEach(() => {
  store = createStore(openDatabase(':memory:'));
});
const add = (
  key: string | null,
  notice: Notice,
  minute: number,
  more: { repost?: boolean; now?: Date } = {},
) => store.outbox.add({ key, notice, dueAt: at(minute), now: at(0), ...more });
const due = (minute: number) => store.outbox.due(at(minute), 10);

test('nothing goes out before its time', () => {
  add(null, hello, 5);
  expect(due(4)).toEqual([]);
  expect(due(5)).toHaveLength(1);
  expect(store.outbox.nextDueAt()).toEqual(at(5));
});

test('what has no key is never joined', () => {
  add(null, hello, 0);
  add(null, hello, 0);
  expect(due(0)).toHaveLength(2);
});

test('two wishes for one living message are one, the newer one, at the earlier time, posted anew if either wants that', () => {
  add('k', line('2026-11-25'), 5, { repost: true });
  add('k', line('2026-11-26'), 2);
  const [only, ...others] = due(5);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ notice: line('2026-11-26'), repost: true, dueAt: at(2) });
});

test('a wish that joins while the first is on its way goes out after it', () => {
  add('k', line('2026-11-25'), 0, { repost: true });
  const [claimed] = due(0);
  add('k', line('2026-11-26'), 0);
  if (claimed) store.outbox.sent(claimed, at(1));
  expect(due(1)).toMatchObject([{ notice: line('2026-11-26'), repost: false, attempts: 0 }]);
});

test('a wish to post anew that joins an edit on its way is kept', () => {
  add('k', line('2026-11-25'), 0);
  const [claimed] = due(0);
  add('k', line('2026-11-25'), 0, { repost: true });
  if (claimed) store.outbox.sent(claimed, at(1));
  expect(due(1)).toMatchObject([{ repost: true }]);
});

test('a message taken back while it was on its way is edited afterwards', () => {
  add('k', line('2026-11-25'), 0);
  const [claimed] = due(0);
  expect(store.outbox.dropWaiting('k', at(0))).toBe(true);
  if (claimed) store.outbox.sent(claimed, at(1));
  expect(due(1)).toHaveLength(1);
});

test('what was sent is sent, and a new wish starts anew', () => {
  add('k', line('2026-11-25'), 0);
  const [claimed] = due(0);
  if (claimed) store.outbox.sent(claimed, at(1));
  expect(due(1)).toEqual([]);
  add('k', line('2026-11-26'), 1);
  expect(due(1)).toHaveLength(1);
});

test('what is tried again counts its attempts and remembers that it may have gone through', () => {
  add('k', line('2026-11-25'), 0);
  const [claimed] = due(0);
  store.outbox.retryAt(claimed?.id ?? 0, at(7), true, 'HTTP 503');
  expect(due(6)).toEqual([]);
  expect(due(7)).toMatchObject([{ attempts: 1, unsure: true }]);
});

test('what was dropped before it went out never goes out', () => {
  add('k', line('2026-11-25'), 0);
  expect(store.outbox.dropWaiting('k', at(0))).toBe(true);
  expect(store.outbox.dropWaiting('k', at(0))).toBe(false);
  expect(due(10)).toEqual([]);
});

test('a transaction that throws leaves nothing in the outbox', () => {
  expect(() =>
    store.transact(() => {
      add('k', line('2026-11-25'), 0);
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(due(10)).toEqual([]);
});

test('an event is remembered once under any of its keys, and forgotten after two days', () => {
  const { seenEvents } = store;
  expect(seenEvents.remember(['Ev1', 'message:C:1'], at(0))).toBe(true);
  expect(seenEvents.remember(['Ev2', 'message:C:1'], at(1))).toBe(false);
  expect(seenEvents.remember(['Ev1'], at(1))).toBe(false);
  seenEvents.prune(at(24 * 60));
  expect(seenEvents.remember(['Ev1'], at(1))).toBe(false);
  seenEvents.prune(at(49 * 60));
  expect(seenEvents.remember(['Ev1'], at(1))).toBe(true);
});

test("a setting's first value is only the first: what admins set stays", () => {
  expect(store.settings.read()).toEqual(DEFAULT_SETTINGS);
  store.settings.setFirst({ timeZone: 'Europe/London', digestTime: '09:00' as never });
  store.settings.change({ timeZone: 'Europe/Paris' });
  store.settings.setFirst({ timeZone: 'Europe/London', digestTime: '10:00' as never });
  expect(store.settings.read()).toMatchObject({ timeZone: 'Europe/Paris', digestTime: '09:00' });
});
