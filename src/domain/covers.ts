import type { CampaignId, CoverId, PersonId, TaskId } from './ids.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';

/** `declined`: the holder cannot take it; `ended`: it went back; `undone`: as if it never was. */
export type CoverState = 'assigned' | 'declined' | 'ended' | 'undone';

/** Someone doing another's task, or standing in for a role where no tasks are known, for a time. */
export interface Cover {
  readonly id: CoverId;
  readonly campaign: CampaignId;
  /** Null is a cover by role. */
  readonly task: TaskId | null;
  /** The owner, who is away; the task returns to them. */
  readonly absentee: PersonId;
  readonly holder: PersonId;
  readonly from: IsoDate;
  /** Last day; null is until the owner is back. */
  readonly until: IsoDate | null;
  /** Some hours only ("the morning"): both null for the whole. */
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  /** Hours of the task that the holder takes; 0 for a role. */
  readonly hours: number;
  readonly state: CoverState;
  readonly assignedBy: PersonId;
  readonly assignedAt: Date;
  /** When the holder pressed Got it. */
  readonly seenAt: Date | null;
  /** It does not end with the owner's return: the AM left it with the holder, or gave it by hand to a date. */
  readonly kept: boolean;
  readonly endedAt: Date | null;
  /** Who ended it; null where it ended by itself, with its owner's return. */
  readonly endedBy: PersonId | null;
}

/** The cover as it went back to its owner. */
export function ended(cover: Cover, at: Date, by: PersonId | null): Cover {
  return { ...cover, state: 'ended', endedAt: at, endedBy: by };
}

/** True where the cover stands on that day. */
export function standsOn(cover: Cover, day: IsoDate): boolean {
  return cover.state === 'assigned' && cover.from <= day && (cover.until === null || day <= cover.until);
}
