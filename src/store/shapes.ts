// The tables of facts, field by field. A field's column is its name in snake case unless one is given.
import type { Absence } from '../domain/absences.ts';
import type { Campaign, CampaignChange, CampaignEdit } from '../domain/campaigns.ts';
import type { Cover } from '../domain/covers.ts';
import type { CoverId, PersonId } from '../domain/ids.ts';
import type { KnownNeed } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Task } from '../domain/tasks.ts';
import { asIs, flag, instant, json, named } from './columns.ts';
import type { TableShape } from './table.ts';

export const PERSON: TableShape<Person> = {
  name: 'person',
  key: ['id'],
  columns: {
    id: asIs,
    name: asIs,
    alsoCalled: json,
    email: asIs,
    role: asIs,
    skills: json,
    learning: json,
    hoursPerWeek: asIs,
    workdays: json,
    workStart: asIs,
    workEnd: asIs,
    timeZone: asIs,
    locale: asIs,
    country: asIs,
    kind: asIs,
    lastDay: asIs,
    admin: flag,
    deactivated: flag,
    guest: flag,
    readingOff: flag,
  },
};

/** A campaign without its members, which stand in a table of their own. */
export type CampaignRow = Omit<Campaign, 'members'>;

export const CAMPAIGN: TableShape<CampaignRow> = {
  name: 'campaign',
  key: ['id'],
  columns: {
    id: asIs,
    ref: asIs,
    client: asIs,
    name: asIs,
    aliases: json,
    channel: asIs,
    accountManager: asIs,
    deputy: asIs,
    status: asIs,
    start: asIs,
    deadline: asIs,
    budget: asIs,
    currency: asIs,
  },
};

export interface MemberRow {
  readonly campaign: string;
  readonly person: string;
  readonly role: string;
}

export const MEMBER: TableShape<MemberRow> = {
  name: 'campaign_member',
  key: ['campaign', 'person'],
  columns: { campaign: asIs, person: asIs, role: asIs },
};

export const CHANGE: TableShape<CampaignChange> = {
  name: 'campaign_change',
  key: ['id'],
  columns: {
    id: asIs,
    campaign: asIs,
    candidates: json,
    change: asIs,
    certainty: asIs,
    was: json,
    becomes: json,
    shiftDays: asIs,
    percent: asIs,
    state: asIs,
    saidBy: asIs,
    saidAt: instant,
    channel: asIs,
    ts: asIs,
    words: asIs,
    decidedBy: asIs,
    decidedAt: instant,
    saidThere: flag,
    saidOutside: flag,
    tasks: json,
    task: asIs,
    handOver: json,
    followedBy: asIs,
  },
};

export const EDIT: TableShape<CampaignEdit> = {
  name: 'campaign_edit',
  key: ['id'],
  columns: {
    id: asIs,
    campaign: asIs,
    field: asIs,
    was: json,
    becomes: json,
    editedBy: asIs,
    editedAt: instant,
  },
};

export const TASK: TableShape<Task> = {
  name: 'task',
  key: ['id'],
  columns: {
    id: asIs,
    ref: asIs,
    campaign: asIs,
    title: asIs,
    owner: asIs,
    skill: asIs,
    sizeHours: asIs,
    remainingHours: asIs,
    start: asIs,
    due: asIs,
    dueTime: asIs,
    clientFacing: flag,
    status: asIs,
    url: asIs,
    confirmedAt: instant,
  },
};

export const ABSENCE: TableShape<Absence> = {
  name: 'absence',
  key: ['id'],
  columns: {
    id: asIs,
    person: asIs,
    availability: asIs,
    from: named('from_on'),
    to: named('to_on'),
    startTime: asIs,
    endTime: asIs,
    part: asIs,
    certainty: asIs,
    zone: asIs,
    endAssumed: flag,
    state: asIs,
    handCorrected: flag,
    heardAt: instant,
    coverBy: json,
  },
};

/** One source of an absence, flat; which fields are set follows `kind`. */
export interface SourceRow {
  readonly id: string;
  readonly absence: string;
  readonly kind: 'message' | 'form' | 'command' | 'button' | 'import';
  readonly channel: string | null;
  readonly ts: string | null;
  readonly number: number | null;
  readonly rule: string | null;
  readonly importKey: string | null;
  readonly saidBy: string | null;
  readonly saidAt: Date;
  readonly withdrawn: boolean;
}

export const SOURCE: TableShape<SourceRow> = {
  name: 'absence_source',
  key: ['id'],
  columns: {
    id: asIs,
    absence: asIs,
    kind: asIs,
    channel: asIs,
    ts: asIs,
    number: asIs,
    rule: asIs,
    importKey: asIs,
    saidBy: asIs,
    saidAt: instant,
    withdrawn: flag,
  },
};

export const COVER: TableShape<Cover> = {
  name: 'cover',
  key: ['id'],
  columns: {
    id: asIs,
    campaign: asIs,
    task: asIs,
    absentee: asIs,
    holder: asIs,
    from: named('from_on'),
    until: named('until_on'),
    startTime: asIs,
    endTime: asIs,
    hours: asIs,
    state: asIs,
    assignedBy: asIs,
    assignedAt: instant,
    seenAt: instant,
    kept: flag,
    endedAt: instant,
    endedBy: asIs,
  },
};

/** When an owner was last asked about tasks that look out of date. */
export interface TaskCheck {
  readonly person: PersonId;
  readonly askedOn: IsoDate;
  readonly answered: boolean;
  readonly dismissed: boolean;
  /** Weeks in a row without an answer. */
  readonly ignored: number;
}

export const TASK_CHECK: TableShape<TaskCheck> = {
  name: 'task_check',
  key: ['person'],
  columns: { person: asIs, askedOn: asIs, answered: flag, dismissed: flag, ignored: asIs },
};

/** A name that an account manager ruled out for a need. */
export interface ForbiddenCover {
  readonly need: string;
  readonly person: PersonId;
  readonly forbiddenBy: PersonId;
  readonly forbiddenAt: Date;
}

export const FORBIDDEN_COVER: TableShape<ForbiddenCover> = {
  name: 'forbidden_cover',
  key: ['need', 'person'],
  columns: { need: asIs, person: asIs, forbiddenBy: asIs, forbiddenAt: instant },
};

/** How far the question about a begun cover has gone whose absence was taken back. */
interface AskedGiveBack extends Pick<KnownNeed, 'openedAt' | 'stage' | 'askedAt' | 'askedOf'> {
  readonly cover: CoverId;
}

export const GIVE_BACK: TableShape<AskedGiveBack> = {
  name: 'give_back',
  key: ['cover'],
  columns: { cover: asIs, openedAt: instant, stage: asIs, askedAt: instant, askedOf: asIs },
};

export const NEED: TableShape<KnownNeed> = {
  name: 'need',
  key: ['key'],
  columns: {
    key: asIs,
    campaign: asIs,
    task: asIs,
    absentee: asIs,
    from: named('from_on'),
    to: named('to_on'),
    urgency: asIs,
    dueAt: instant,
    due: asIs,
    clientFacing: flag,
    hours: asIs,
    state: asIs,
    openedAt: instant,
    decidedBy: asIs,
    decidedAt: instant,
    stage: asIs,
    askedAt: instant,
    askedOf: asIs,
  },
};
