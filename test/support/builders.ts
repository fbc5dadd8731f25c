// Facts for tests: each builder gives something ordinary, and a test says only what it is about.
import type { Absence } from '../../src/domain/absences.ts';
import type { Campaign } from '../../src/domain/campaigns.ts';
import type { Cover } from '../../src/domain/covers.ts';
import type { AgencyFacts } from '../../src/domain/facts.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import type { IsoDate, TimeOfDay } from '../../src/domain/plain-date.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts';
import type { Task } from '../../src/domain/tasks.ts';

/** A day from plain text, for tests only: `day('2026-11-25')`. */
export const day = (text: string) => text as IsoDate;
/** A time of day from plain text, for tests only. */
export const time = (text: string) => text as TimeOfDay;

/** A full-time designer in London on the team, Dana unless said otherwise. */
export function aPerson(over: Partial<Person> = {}): Person {
  return {
    id: asId('U_DANA'),
    name: 'Dana Reyes',
    alsoCalled: [],
    email: null,
    role: 'designer',
    skills: ['design'],
    learning: [],
    hoursPerWeek: 40,
    workdays: [1, 2, 3, 4, 5],
    workStart: time('09:00'),
    workEnd: time('17:30'),
    timeZone: 'Europe/London',
    locale: 'en-GB',
    country: null,
    kind: 'staff',
    lastDay: null,
    admin: false,
    deactivated: false,
    guest: false,
    readingOff: false,
    ...over,
  };
}

/** Acme Spring Launch: active, Mia its AM, nobody else on it, no deadline yet. */
export function aCampaign(over: Partial<Campaign> = {}): Campaign {
  return {
    id: asId('campaign_acme'),
    ref: null,
    client: 'Acme',
    name: 'Spring Launch',
    aliases: [],
    channel: asId('C_ACME'),
    accountManager: asId('U_MIA'),
    deputy: null,
    status: 'active',
    start: null,
    deadline: null,
    budget: null,
    currency: null,
    members: [],
    ...over,
  };
}

/** Dana's Acme banners: four hours to do, no due date, confirmed on Tue 24 Nov 2026. */
export function aTask(over: Partial<Task> = {}): Task {
  const sizeHours = over.sizeHours ?? over.remainingHours ?? 4;
  return {
    id: asId('task_banners'),
    ref: null,
    campaign: asId('campaign_acme'),
    title: 'Banners',
    owner: asId('U_DANA'),
    skill: 'design',
    sizeHours,
    remainingHours: sizeHours,
    start: null,
    due: null,
    dueTime: null,
    clientFacing: false,
    status: 'todo',
    url: null,
    confirmedAt: new Date('2026-11-24T12:00:00Z'),
    ...over,
  };
}

/** Dana away for the whole of Wed 25 Nov 2026, stated; a `from` alone is one day. */
export function anAbsence(over: Partial<Absence> = {}): Absence {
  const from = over.from ?? day('2026-11-25');
  return {
    id: asId('absence_1'),
    person: asId('U_DANA'),
    availability: 'away',
    from,
    to: from,
    startTime: null,
    endTime: null,
    part: null,
    certainty: 'stated',
    zone: 'Europe/London',
    endAssumed: false,
    state: 'active',
    handCorrected: false,
    heardAt: new Date('2026-11-25T07:50:00Z'),
    coverBy: [],
    ...over,
  };
}

/** Ravi covers Dana's banners on Wed 25 Nov 2026; a `from` alone is one day. */
export function aCover(over: Partial<Cover> = {}): Cover {
  const from = over.from ?? day('2026-11-25');
  return {
    id: asId('cover_1'),
    campaign: asId('campaign_acme'),
    task: asId('task_banners'),
    absentee: asId('U_DANA'),
    holder: asId('U_RAVI'),
    from,
    until: from,
    startTime: null,
    endTime: null,
    hours: 4,
    state: 'assigned',
    assignedBy: asId('U_MIA'),
    assignedAt: new Date('2026-11-25T08:30:00Z'),
    seenAt: null,
    kept: false,
    endedAt: null,
    endedBy: null,
    ...over,
  };
}

/** What `someFacts` gathers: plain lists, and the settings that differ from the defaults. */
export interface FactsParts {
  readonly people?: readonly Person[];
  readonly campaigns?: readonly Campaign[];
  readonly tasks?: readonly Task[];
  readonly absences?: readonly Absence[];
  readonly covers?: readonly Cover[];
  readonly settings?: Partial<Settings>;
}

/** An agency in London of the parts given, and nothing else. */
export function someFacts(parts: FactsParts = {}): AgencyFacts {
  return {
    people: new Map((parts.people ?? []).map((each) => [each.id, each])),
    campaigns: new Map((parts.campaigns ?? []).map((each) => [each.id, each])),
    tasks: new Map((parts.tasks ?? []).map((each) => [each.id, each])),
    absences: parts.absences ?? [],
    covers: parts.covers ?? [],
    settings: { ...DEFAULT_SETTINGS, timeZone: 'Europe/London', ...parts.settings },
  };
}
