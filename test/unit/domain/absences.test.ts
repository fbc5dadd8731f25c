import fc from 'fast-check';
import { coversDay, episodesOf, isWholeDays, minutesAway } from '../../../src/domain/absences.ts';
import { asId } from '../../../src/domain/ids.ts';
import { addDays, daysFrom, type IsoDate, weekdayOf } from '../../../src/domain/plain-date.ts';
import { anAbsence, day, time } from '../../support/builders.ts';

const weekend = (each: IsoDate) => weekdayOf(each) > 5;
const never = (_day: IsoDate) => false;
const span = (from: string, to: string | null, over = {}) =>
  anAbsence({ id: asId(`a_${from}`), from: day(from), to: to === null ? null : day(to), ...over });
const spansOf = (absences: Parameters<typeof episodesOf>[0], isDayOff = never) =>
  episodesOf(absences, isDayOff).map(({ from, to }) => `${from}..${to}`);

describe('episodes', () => {
  test('what only asks, was taken back, expired or is remote is none', () => {
    const states = (['asked', 'withdrawn', 'expired'] as const).map((state) =>
      span('2026-11-25', '2026-11-25', { state }),
    );
    const remote = span('2026-11-25', '2026-11-25', { availability: 'remote' });
    expect(episodesOf([...states, remote], never)).toEqual([]);
  });

  test('a day at work between two absences keeps them apart', () => {
    expect(spansOf([span('2026-11-23', '2026-11-24'), span('2026-11-26', '2026-11-26')])).toEqual([
      '2026-11-23..2026-11-24',
      '2026-11-26..2026-11-26',
    ]);
  });

  test('parts of neighbouring days with work between them are two', () => {
    const apart = ['2026-11-25..2026-11-25', '2026-11-26..2026-11-26'];
    const inLate = span('2026-11-25', '2026-11-25', { endTime: time('10:30') });
    const outEarly = span('2026-11-25', '2026-11-25', { startTime: time('15:00') });
    const afternoon = span('2026-11-26', '2026-11-26', { startTime: time('12:00') });
    const day2 = span('2026-11-26', '2026-11-26');
    expect(spansOf([inLate, afternoon])).toEqual(apart);
    expect(spansOf([outEarly, afternoon])).toEqual(apart);
    expect(spansOf([inLate, day2])).toEqual(apart);
    expect(spansOf([outEarly, day2])).toEqual(['2026-11-25..2026-11-26']);
  });

  test('overlapping and adjoining ones are one, in whatever order they were said', () => {
    expect(
      spansOf([
        span('2026-11-26', '2026-11-27'),
        span('2026-11-23', '2026-11-25'),
        span('2026-11-24', '2026-11-24'),
      ]),
    ).toEqual(['2026-11-23..2026-11-27']);
  });

  test('a Friday and the Monday after are one; with a Tuesday they are not', () => {
    expect(spansOf([span('2026-11-20', '2026-11-20'), span('2026-11-23', '2026-11-23')], weekend)).toEqual([
      '2026-11-20..2026-11-23',
    ]);
    expect(
      spansOf([span('2026-11-20', '2026-11-20'), span('2026-11-24', '2026-11-24')], weekend),
    ).toHaveLength(2);
  });

  test('one without an end takes in all that begins later', () => {
    const episodes = episodesOf([span('2026-11-23', null), span('2027-01-04', '2027-01-05')], never);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]?.to).toBeNull();
  });

  test('a short one inside a long one does not end it early', () => {
    expect(
      spansOf([
        span('2026-11-23', '2026-11-27'),
        span('2026-11-24', '2026-11-24'),
        span('2026-11-28', '2026-11-28'),
      ]),
    ).toEqual(['2026-11-23..2026-11-28']);
  });

  test('whether the end was said is that of the last one', () => {
    const [episode] = episodesOf(
      [span('2026-11-23', '2026-11-24', { endAssumed: true }), span('2026-11-25', '2026-11-26')],
      never,
    );
    expect(episode?.endAssumed).toBe(false);
  });

  const someAbsences = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 40 }), days: fc.integer({ min: 0, max: 6 }) }),
    { minLength: 1, maxLength: 12 },
  );
  const START = day('2026-11-01');
  const fromPlan = (plan: readonly { start: number; days: number }[]) =>
    plan.map(({ start, days }, index) =>
      anAbsence({ id: asId(`a${index}`), from: addDays(START, start), to: addDays(START, start + days) }),
    );

  test('each day away is in exactly one episode, and each episode is told once per absence', () => {
    fc.assert(
      fc.property(someAbsences, (plan) => {
        const absences = fromPlan(plan);
        const episodes = episodesOf(absences, weekend);
        for (const absence of absences) {
          for (const each of daysFrom(absence.from, absence.to as IsoDate)) {
            expect(episodes.filter((episode) => coversDay(episode, each))).toHaveLength(1);
          }
        }
        expect(episodes.flatMap((episode) => episode.absences)).toHaveLength(absences.length);
      }),
    );
  });

  test('between two episodes there is a day at work', () => {
    fc.assert(
      fc.property(someAbsences, (plan) => {
        const episodes = episodesOf(fromPlan(plan), weekend);
        for (const [index, next] of episodes.slice(1).entries()) {
          const gap = daysFrom(addDays(episodes[index]?.to as IsoDate, 1), addDays(next.from, -1));
          expect(gap.some((each) => !weekend(each))).toBe(true);
        }
      }),
    );
  });

  test('the order in which absences were heard makes no difference', () => {
    fc.assert(
      fc.property(someAbsences, fc.integer(), (plan, turn) => {
        const absences = fromPlan(plan);
        const turned = absences.map((_, index) => absences[(index + Math.abs(turn)) % absences.length]);
        expect(spansOf(turned as typeof absences, weekend)).toEqual(spansOf(absences, weekend));
      }),
    );
  });
});

describe('minutes away', () => {
  const afternoon = span('2026-11-25', '2026-11-25', { startTime: time('14:00') });
  const week = span('2026-11-23', '2026-11-27', { startTime: time('12:00'), endTime: time('11:00') });

  test('none on a day outside', () => {
    expect(minutesAway(afternoon, day('2026-11-24'))).toBeNull();
    expect(minutesAway(afternoon, day('2026-11-26'))).toBeNull();
  });

  test('a start counts on the first day, an end on the last, the days between are whole', () => {
    expect(minutesAway(afternoon, day('2026-11-25'))).toEqual({ from: 840, to: 1440 });
    expect(minutesAway(week, day('2026-11-23'))).toEqual({ from: 720, to: 1440 });
    expect(minutesAway(week, day('2026-11-25'))).toEqual({ from: 0, to: 1440 });
    expect(minutesAway(week, day('2026-11-27'))).toEqual({ from: 0, to: 660 });
  });

  test('a time the wrong way round takes nothing', () => {
    const odd = span('2026-11-25', '2026-11-25', { startTime: time('15:00'), endTime: time('14:00') });
    expect(minutesAway(odd, day('2026-11-25'))).toBeNull();
  });

  test('only what has neither time nor part takes whole days', () => {
    expect(isWholeDays(afternoon)).toBe(false);
    expect(isWholeDays(span('2026-11-25', '2026-11-25', { part: 'early' }))).toBe(false);
    expect(isWholeDays(span('2026-11-25', '2026-11-25'))).toBe(true);
  });
});
