import type { Absence } from '../../../src/domain/absences.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import type { Person } from '../../../src/domain/people.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { createCalendars } from '../../../src/planning/calendar.ts';
import { anAbsence, aPerson, day, someFacts, time } from '../../support/builders.ts';

const DANA = asId<PersonId>('U_DANA');

function calendarsOf(
  person: Partial<Person>,
  absences: Partial<Absence>[] = [],
  settings: Partial<Settings> = {},
) {
  return createCalendars(
    someFacts({
      people: [aPerson(person)],
      absences: absences.map((each, at) => anAbsence({ id: asId(`absence_${at}`), ...each })),
      settings,
    }),
  );
}

/** Hours of capacity on one day of the person, midnight to midnight in their zone (London unless said). */
function hoursOn(on: string, person: Partial<Person> = {}, absences: Partial<Absence>[] = [], settings = {}) {
  const calendars = calendarsOf(person, absences, settings);
  return calendars.freeHours(DANA, new Date(`${on}T00:00:00Z`), new Date(`${on}T23:59:00Z`));
}

describe('a day on which someone does not work', () => {
  test.each<[string, string, Partial<Person>, Partial<Absence>[], Partial<Settings>]>([
    ['a Saturday', '2026-11-28', {}, [], {}],
    ['a day outside a part-timer’s week', '2026-11-26', { workdays: [1, 2, 3] }, [], {}],
    ['Thanksgiving in the US', '2026-11-26', { country: 'US' }, [], {}],
    ['Christmas in England', '2026-12-25', { country: 'GB-ENG' }, [], {}],
    ['Boxing Day’s substitute in England', '2026-12-28', { country: 'GB-ENG' }, [], {}],
    ['Epiphany in Bavaria', '2026-01-06', { country: 'DE-BY' }, [], {}],
    ['the last of three days of Bayram in Turkey', '2024-04-12', { country: 'TR' }, [], {}],
    [
      'a closure of the agency',
      '2026-11-25',
      {},
      [],
      { closures: [{ day: day('2026-11-25'), name: 'Moving' }] },
    ],
    ['the day after their last', '2026-11-25', { lastDay: day('2026-11-24') }, [], {}],
    ['any day, once deactivated', '2026-11-25', { deactivated: true }, [], {}],
    ['a day away', '2026-11-25', {}, [{}], {}],
    ['a day of a leave without an end', '2026-12-22', {}, [{ to: null }], {}],
    ['hours they do not have', '2026-11-25', { hoursPerWeek: 0 }, [], {}],
  ])('%s has no hours', (_name, on, person, absences, settings) => {
    expect(hoursOn(on, person, absences, settings)).toBe(0);
  });
});

describe('a day on which someone works, whatever it looks like', () => {
  test.each<[string, string, Partial<Person>, Partial<Absence>[], number]>([
    ['an ordinary day, the break not counted', '2026-11-25', {}, [], 8],
    ['Thanksgiving for someone in London', '2026-11-26', { country: 'GB-ENG' }, [], 8],
    ['Epiphany in Berlin, where it is none', '2026-01-06', { country: 'DE-BE' }, [], 8],
    ['a bank holiday of Scotland in England', '2026-11-30', { country: 'GB-ENG' }, [], 8],
    ['a holiday that begins after work, in Queensland', '2026-12-24', { country: 'AU-QLD' }, [], 8],
    ['a holiday that begins at noon, in Valais', '2026-12-24', { country: 'CH-VS' }, [], 3],
    ['that day elsewhere in Switzerland', '2026-12-24', { country: 'CH-GE' }, [], 8],
    ['a holiday from 13:00, the break before it gone', '2026-12-24', { country: 'IS' }, [], 4],
    ['the day after Bayram in Turkey', '2026-03-23', { country: 'TR' }, [], 8],
    ['half a holiday for half the hours', '2026-12-24', { country: 'CH-VS', hoursPerWeek: 20 }, [], 1.5],
    [
      'half a holiday with the morning until 11:00 off',
      '2026-12-24',
      { country: 'CH-VS' },
      [{ from: day('2026-12-24'), endTime: time('11:00') }],
      1,
    ],
    ['a country that is not one', '2026-12-25', { country: 'Atlantis' }, [], 8],
    ['their last day', '2026-11-25', { lastDay: day('2026-11-25') }, [], 8],
    ['a remote day', '2026-11-25', {}, [{ availability: 'remote' }], 8],
    ['an absence still asked about', '2026-11-25', {}, [{ state: 'asked' }], 8],
    ['a withdrawn absence', '2026-11-25', {}, [{ state: 'withdrawn' }], 8],
    ['someone else’s absence', '2026-11-25', {}, [{ person: asId('U_RAVI') }], 8],
    ['half the hours on all days', '2026-11-25', { hoursPerWeek: 20 }, [], 4],
    ['no more hours than the clock has', '2026-11-25', { hoursPerWeek: 60 }, [], 8],
    ['a short day without a break', '2026-11-25', { workEnd: time('13:00'), hoursPerWeek: 20 }, [], 4],
    ['the morning off', '2026-11-25', {}, [{ endTime: time('13:00') }], 4],
    ['the afternoon off', '2026-11-25', {}, [{ startTime: time('13:30') }], 4],
    ['leaving early', '2026-11-25', {}, [{ part: 'early' }], 6],
    ['in late', '2026-11-25', {}, [{ part: 'late' }], 6],
    [
      'logging off at 11:00',
      '2026-11-25',
      {},
      [{ part: 'from_now', heardAt: new Date('2026-11-25T11:00:00Z') }],
      2,
    ],
    [
      'two absences over the same hours, once',
      '2026-11-25',
      {},
      [{ part: 'early' }, { startTime: time('15:00') }],
      5.5,
    ],
  ])('%s', (_name, on, person, absences, hours) => {
    expect(hoursOn(on, person, absences)).toBe(hours);
  });

  test('the agency closing at noon takes the afternoon, wherever someone is', () => {
    const settings = { closures: [{ day: day('2026-11-25'), from: time('12:00'), name: 'Party' }] };
    expect(hoursOn('2026-11-25', {}, [], settings)).toBe(3);
    expect(hoursOn('2026-11-25', { country: 'GB-ENG' }, [{ endTime: time('11:00') }], settings)).toBe(1);
    expect(hoursOn('2026-11-26', {}, [], settings)).toBe(8);
  });

  test('times count in the zone they were said in', () => {
    // 9:00 to 12:00 in New York are 14:00 to 17:00 in London.
    const said = { zone: 'America/New_York', startTime: time('09:00'), endTime: time('12:00') };
    expect(hoursOn('2026-11-25', {}, [said])).toBe(5);
  });

  test('the day is the person’s own, not London’s', () => {
    const calendars = calendarsOf({ timeZone: 'Asia/Tokyo' });
    const [work] = calendars.workIntervals(DANA, day('2026-11-25'));
    expect(work?.from.toISOString()).toBe('2026-11-25T00:00:00.000Z');
    expect(calendars.dayOf(DANA, new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26');
  });

  test.each(['2026-03-27', '2026-03-30', '2026-10-23', '2026-10-26'])(
    'daylight saving around %s leaves eight hours from nine on the wall',
    (on) => {
      const calendars = calendarsOf({ timeZone: 'Europe/Berlin' });
      const [work] = calendars.workIntervals(DANA, day(on));
      const local = work?.from.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin' });
      expect(local).toBe('09:00:00');
      expect(calendars.freeHours(DANA, new Date(`${on}T00:00:00Z`), new Date(`${on}T22:00:00Z`))).toBe(8);
    },
  );

  test('a night shift through the change of clocks is an hour shorter', () => {
    const calendars = calendarsOf({
      timeZone: 'Europe/Berlin',
      workdays: [6],
      workStart: time('22:00'),
      workEnd: time('06:00'),
      hoursPerWeek: 8,
    });
    const [work] = calendars.workIntervals(DANA, day('2026-03-28'));
    expect((Number(work?.until) - Number(work?.from)) / 3_600_000).toBe(7);
  });
});

describe('whether someone is away', () => {
  test.each<[string, Partial<Absence>, string, boolean]>([
    ['before a day away begins', {}, '2026-11-24T23:59:00Z', false],
    ['on a day away, at night too', {}, '2026-11-25T02:00:00Z', true],
    ['once the day is over', {}, '2026-11-26T00:00:00Z', false],
    ['before leaving early', { part: 'early' }, '2026-11-25T15:00:00Z', false],
    ['after leaving early', { part: 'early' }, '2026-11-25T15:30:00Z', true],
    ['before coming in late', { part: 'late' }, '2026-11-25T10:59:00Z', true],
    ['once in late', { part: 'late' }, '2026-11-25T11:00:00Z', false],
    [
      'on a weekend at home',
      { from: day('2026-11-27'), to: day('2026-11-27') },
      '2026-11-29T12:00:00Z',
      false,
    ],
    [
      'on a weekend of a leave',
      { from: day('2026-11-27'), to: day('2026-12-01') },
      '2026-11-29T12:00:00Z',
      true,
    ],
  ])('%s', (_name, absence, at, isAway) => {
    expect(calendarsOf({}, [absence]).isAway(DANA, new Date(at))).toBe(isAway);
  });

  test('two absences with a weekend between are one, and away on its Sunday', () => {
    const calendars = calendarsOf({}, [
      { from: day('2026-11-27'), to: day('2026-11-27') },
      { from: day('2026-11-30'), to: day('2026-11-30') },
    ]);
    expect(calendars.isAway(DANA, new Date('2026-11-29T12:00:00Z'))).toBe(true);
    expect(calendars.episodes(DANA)).toHaveLength(1);
  });

  test('half a day is not a day away', () => {
    const calendars = calendarsOf({}, [{ endTime: time('13:00') }]);
    expect(calendars.isAwayOn(DANA, day('2026-11-25'))).toBe(false);
  });

  test('two halves are a day away', () => {
    const calendars = calendarsOf({}, [{ endTime: time('13:00') }, { startTime: time('13:00') }]);
    expect(calendars.isAwayOn(DANA, day('2026-11-25'))).toBe(true);
  });

  test('strangers are never away and never at work', () => {
    const calendars = calendarsOf({});
    expect(calendars.isAway(asId('U_NOBODY'), new Date('2026-11-25T10:00:00Z'))).toBe(false);
    expect(calendars.workIntervals(asId('U_NOBODY'), day('2026-11-25'))).toEqual([]);
  });
});

describe('the first working day back', () => {
  test.each<[string, Partial<Person>, Partial<Absence>, string | null]>([
    ['the day after a day away', {}, {}, '2026-11-26'],
    ['Monday after a Friday', {}, { from: day('2026-11-27') }, '2026-11-30'],
    ['after the holiday that follows', { country: 'US' }, {}, '2026-11-27'],
    ['a part-timer’s next workday', { workdays: [1, 2, 3] }, {}, '2026-11-30'],
    ['the same day after a morning away', {}, { endTime: time('13:00') }, '2026-11-25'],
    ['the same day after coming in late', {}, { part: 'late' }, '2026-11-25'],
    ['the next day after leaving early', {}, { part: 'early' }, '2026-11-26'],
    ['unknown while the end is open', {}, { to: null }, null],
  ])('is %s', (_name, person, absence, back) => {
    const calendars = calendarsOf(person, [absence]);
    const [episode] = calendars.episodes(DANA);
    expect(episode && calendars.firstWorkingDayBack(episode)).toBe(back);
  });
});

describe('counting workdays', () => {
  test.each([
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-25', 5, '2026-12-02'],
    ['2026-11-30', -1, '2026-11-27'],
    ['2026-11-25', 0, '2026-11-25'],
  ])('from %s, %i workdays lead to %s', (from, count, to) => {
    expect(calendarsOf({}).addWorkdays(DANA, day(from), count)).toBe(to);
  });

  test('someone without workdays is counted in calendar days, not forever', () => {
    expect(calendarsOf({ workdays: [] }).addWorkdays(DANA, day('2026-11-25'), 2)).toBe('2026-11-27');
  });

  test('two working hours from Friday 16:30 end on Monday at 10:00', () => {
    const at = calendarsOf({}).afterWorkingHours(DANA, new Date('2026-11-27T16:30:00Z'), 2);
    expect(at?.toISOString()).toBe('2026-11-30T10:00:00.000Z');
  });

  test('working hours pass over a day away', () => {
    const at = calendarsOf({}, [{}]).afterWorkingHours(DANA, new Date('2026-11-24T17:00:00Z'), 1);
    expect(at?.toISOString()).toBe('2026-11-26T09:30:00.000Z');
  });

  test('usual hours begin on time even where the person is away', () => {
    const calendars = calendarsOf({}, [{}]);
    expect(calendars.nextUsualHours(DANA, new Date('2026-11-24T22:00:00Z')).toISOString()).toBe(
      '2026-11-25T09:00:00.000Z',
    );
    expect(calendars.nextUsualHours(DANA, new Date('2026-11-25T10:00:00Z')).toISOString()).toBe(
      '2026-11-25T10:00:00.000Z',
    );
  });
});
