// Flu day as product rule 11 defines it: 5 out before 09:30, 4 account managers who each answer within 30 minutes of
// their last message, every holder presses Got it.
import { type FluCount, type FluDay, liveThrough, overbooked, startFluDay } from '../support/flu-day.ts';
import type { RunningBot } from '../support/running-bot.ts';

/** Answers that differ from message to message, the same in each run. */
const seeded = (seed: number) => (manager: string, n: number) =>
  (seed * 7919 + n * 104_729 + manager.charCodeAt(1) * 31 + manager.charCodeAt(2) * 17) % 31;

const spread = { UANA: '08:31', UBEN: '08:40', UCAL: '08:52', UDEE: '09:05', UELI: '09:25' };
// All five share account managers with each other, and each next one is likely to hold what the ones before left.
const crowd = { UANA: '08:33', UELI: '08:41', UIDA: '08:54', UBEN: '09:12', UFAY: '09:29' };
const early = { UANA: '07:38', UGUS: '08:02', UIDA: '08:29', UBEN: '08:44', UFAY: '09:27' };
const SCHEDULES: readonly (FluDay & { readonly name: string })[] = [
  { name: 'everyone answers at once', out: spread, answersAfter: () => 0, until: '10:02' },
  { name: 'everyone answers after 29 minutes', out: spread, answersAfter: () => 29, until: '10:02' },
  { name: 'answers come after any number of minutes', out: spread, answersAfter: seeded(3), until: '10:02' },
  { name: 'all touch the same, answered at once', out: crowd, answersAfter: () => 0, until: '10:02' },
  { name: 'all touch the same, answered some time', out: crowd, answersAfter: seeded(11), until: '10:02' },
  { name: 'some write before work, answered at once', out: early, answersAfter: () => 0, until: '10:02' },
  { name: 'some write before work, answered some time', out: early, answersAfter: seeded(5), until: '10:02' },
];

describe.each(SCHEDULES)('flu day: $name', (schedule) => {
  let running: RunningBot;
  let count: FluCount;
  beforeAll(async () => {
    running = await startFluDay();
    count = await liveThrough(running, schedule);
  });
  afterAll(async () => {
    const { problems } = running.sandbox;
    await running.stop();
    expect(problems).toEqual([]);
  });

  test('no account manager has more than two messages', () => {
    expect(Object.values(count.managers).filter((messages) => messages > 2)).toEqual([]);
    expect(Math.max(...Object.values(count.managers))).toBeGreaterThan(0);
  });

  test('who covers has one message from each account manager who asks', () => {
    expect(Object.values(count.holders).length).toBeGreaterThan(3);
    expect(new Set(Object.values(count.holders))).toEqual(new Set([1]));
  });

  test("a campaign's channel has one line", () => {
    expect(Object.values(count.channels).filter((lines) => lines > 1)).toEqual([]);
    expect(Object.values(count.channels).filter((lines) => lines === 1).length).toBeGreaterThan(3);
  });

  test('every client is covered, and what is not is named in the digest', () => {
    const open = running.store.needs
      .where("state = 'open'")
      .filter(({ urgency }) => urgency === 'needs_cover');
    expect(open.map(({ task }) => task)).toEqual([]);
    expect(count.digest).toContain('Covering: ');
  });

  test('nobody who is out holds anything', () => {
    const out = new Set(Object.keys(schedule.out));
    const held = running.store.covers.where("state = 'assigned'");
    expect(held.length).toBeGreaterThan(5);
    expect(held.filter(({ holder }) => out.has(holder))).toEqual([]);
  });

  test('nobody has more to do by any hour than fits, and every holder has said Got it', () => {
    expect(overbooked(running, Object.keys(schedule.out))).toEqual([]);
    expect(running.store.covers.where("state = 'assigned'").filter(({ seenAt }) => !seenAt)).toEqual([]);
  });
});

describe('flu day: many go out within half an hour, later in the morning', () => {
  let running: RunningBot;
  let count: FluCount;
  const out = { UANA: '08:56', UELI: '09:02', UIDA: '09:08', UBEN: '09:14', UFAY: '09:19' };
  beforeAll(async () => {
    running = await startFluDay();
    count = await liveThrough(running, { out, answersAfter: () => 0, until: '10:00' });
  });
  afterAll(async () => {
    const { problems } = running.sandbox;
    await running.stop();
    expect(problems).toEqual([]);
  });

  test('no account manager has more than two messages; what is still open stands in the last one and in the digest', () => {
    expect(Object.values(count.managers).filter((messages) => messages > 2)).toEqual([]);
    const open = running.store.needs
      .where("state = 'open'")
      .filter(({ urgency }) => urgency === 'needs_cover');
    for (const { task } of open) {
      const title = running.store.tasks.get(task ?? ('' as never))?.title ?? 'none';
      expect(count.digest).toContain(title);
    }
  });
});
