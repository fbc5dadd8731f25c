// Small rules of the domain: people, campaigns, covers, sizes, days in zones.
import fc from 'fast-check';
import { fullName, isRunning, peopleOn, roleOn } from '../../../src/domain/campaigns.ts';
import { standsOn } from '../../../src/domain/covers.ts';
import { asId } from '../../../src/domain/ids.ts';
import { firstName, isOnTeam } from '../../../src/domain/people.ts';
import {
  addDays,
  daysBetween,
  instantOf,
  localDate,
  localTime,
  weekdayOf,
} from '../../../src/domain/plain-date.ts';
import { closesAt, DEFAULT_SETTINGS, isClosed } from '../../../src/domain/settings.ts';
import { formatHours, isOpen, TASK_STATUSES } from '../../../src/domain/tasks.ts';
import { aCampaign, aCover, aPerson, day, time } from '../../support/builders.ts';

test('whoever left or was deactivated is not of the team; on the last day they are', () => {
  expect(isOnTeam(aPerson({ deactivated: true }), day('2026-11-25'))).toBe(false);
  expect(isOnTeam(aPerson({ lastDay: day('2026-11-24') }), day('2026-11-25'))).toBe(false);
  expect(isOnTeam(aPerson({ lastDay: day('2026-11-25') }), day('2026-11-25'))).toBe(true);
});

test('colleagues use the first word of a name', () => {
  expect(firstName({ name: 'Dana Reyes' })).toBe('Dana');
  expect(firstName({ name: 'Cher' })).toBe('Cher');
});

test('work goes on while a campaign is planned or active, not once it is paused or over', () => {
  const running = (['planned', 'active', 'paused', 'completed', 'cancelled'] as const).filter((status) =>
    isRunning({ status }),
  );
  expect(running).toEqual(['planned', 'active']);
});

test('everyone on a campaign is named once, with the role they have there', () => {
  const campaign = aCampaign({
    accountManager: asId('U1'),
    deputy: asId('U2'),
    members: [
      { person: asId('U1'), role: 'strategy' },
      { person: asId('U3'), role: 'design' },
    ],
  });
  expect(peopleOn(campaign)).toEqual(['U1', 'U2', 'U3']);
  expect(['U1', 'U2', 'U3', 'U4'].map((each) => roleOn(campaign, asId(each)))).toEqual([
    'strategy',
    'deputy',
    'design',
    null,
  ]);
});

test('a campaign that has no name of its own is called by its client, once', () => {
  expect(fullName({ client: 'Acme', name: '' })).toBe('Acme');
  expect(fullName({ client: 'Acme', name: 'Acme' })).toBe('Acme');
  expect(fullName({ client: 'Acme', name: 'Spring' })).toBe('Acme Spring');
});

test('a cover stands on its days only, and only while it is assigned', () => {
  const cover = aCover({ from: day('2026-11-25'), until: day('2026-11-26') });
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(day);
  expect(days.map((each) => standsOn(cover, each))).toEqual([false, true, true, false]);
  expect(standsOn(aCover({ until: null }), day('2027-11-26'))).toBe(true);
  for (const state of ['declined', 'ended', 'undone'] as const) {
    expect(standsOn(aCover({ state }), day('2026-11-25'))).toBe(false);
  }
});

test('only what is to do, under way or blocked is open', () => {
  expect(TASK_STATUSES.filter((status) => isOpen({ status }))).toEqual(['todo', 'doing', 'blocked']);
});

test('sizes are said as people say them', () => {
  expect([0.5, 1, 2.4, 4, 8, 16].map(formatHours)).toEqual([
    'about an hour',
    'about an hour',
    'about 2 h',
    'about half a day',
    'about a day',
    'about 2 days',
  ]);
});

test('the agency is closed on its closures alone', () => {
  const settings = { ...DEFAULT_SETTINGS, closures: [{ day: day('2026-12-25'), name: 'Christmas' }] };
  expect(isClosed(settings, day('2026-12-24'))).toBe(false);
  expect(isClosed(settings, day('2026-12-25'))).toBe(true);
  const early = { closures: [{ day: day('2026-12-24'), from: time('12:00'), name: 'Eve' }] };
  expect(isClosed(early, day('2026-12-24'))).toBe(false);
  expect(closesAt(early, day('2026-12-24'))).toBe('12:00');
  expect(closesAt(early, day('2026-12-25'))).toBeNull();
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('2000-01-01'), count));
const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC');

test('days added are days between, and a week later it is the same weekday', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (start, count) => {
      expect(daysBetween(start, addDays(start, count))).toBe(count);
      expect(weekdayOf(addDays(start, 7))).toBe(weekdayOf(start));
    }),
  );
});

test('noon of a day in any zone is noon of that day there again', () => {
  fc.assert(
    fc.property(anyDay, zones, (each, zone) => {
      const at = instantOf(each, time('12:00'), zone);
      expect([localDate(at, zone), localTime(at, zone)]).toEqual([each, '12:00']);
    }),
  );
});

test('a time that daylight saving skips is an hour on; of one that it repeats, the first counts', () => {
  expect(localTime(instantOf(day('2026-03-29'), time('01:30'), 'Europe/London'), 'Europe/London')).toBe(
    '02:30',
  );
  expect(instantOf(day('2026-10-25'), time('01:30'), 'Europe/London')).toEqual(
    new Date('2026-10-25T00:30:00Z'),
  );
});
