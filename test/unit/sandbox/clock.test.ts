import { OffsetClock } from '../../../src/sandbox/clock.ts';
import { MessageStamps, stampOf } from '../../../src/sandbox/workspace/message-stamps.ts';

const NINE = new Date('2026-11-25T09:00:00.000Z');

/** Real time that stands still until it is pushed. */
function pushedTime() {
  let now = 5_000_000;
  return { now: () => now, push: (millis: number) => (now += millis) };
}

describe('OffsetClock', () => {
  test('starts at the given instant and runs on in real time', () => {
    const real = pushedTime();
    const clock = new OffsetClock(NINE, real.now);
    expect(clock.now()).toEqual(NINE);
    real.push(1500);
    expect(clock.now()).toEqual(new Date('2026-11-25T09:00:01.500Z'));
  });

  test('moved, it runs on from there and tells everyone who listens', () => {
    const real = pushedTime();
    const clock = new OffsetClock(NINE, real.now);
    const heard: Date[] = [];
    const stop = clock.onMove((now) => heard.push(now));
    const later = new Date('2026-11-26T08:00:00Z');
    clock.moveTo(later);
    stop();
    clock.moveTo(NINE);
    real.push(1000);
    expect(heard).toEqual([later]);
    expect(clock.now()).toEqual(new Date('2026-11-25T09:00:01Z'));
  });
});

describe('message timestamps', () => {
  test('grow even within one millisecond', () => {
    const stamps = new MessageStamps(() => NINE);
    expect([stamps.next(), stamps.next(), stamps.next()]).toEqual([
      '1795597200.000000',
      '1795597200.000001',
      '1795597200.000002',
    ]);
  });

  test('stay unique, and true to the clock, when it is moved back', () => {
    let now = NINE;
    const stamps = new MessageStamps(() => now);
    const before = [stamps.next(), stamps.next()];
    now = new Date(NINE.getTime() + 60_000);
    const ahead = stamps.next();
    now = NINE;
    const again = [stamps.next(), stamps.next()];
    expect(again).toEqual(['1795597200.000002', '1795597200.000003']);
    expect(new Set([...before, ahead, ...again]).size).toBe(5);
  });

  test('of an instant is its seconds with six decimals', () => {
    expect(stampOf(new Date('2026-11-25T09:00:00.007Z'))).toBe('1795597200.007000');
  });
});
