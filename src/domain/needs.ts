// A need is a piece of work that its owner's absence touches; a decision is always made about it (product rule 13).
import type { CampaignId, PersonId, TaskId } from './ids.ts';
import type { IsoDate } from './plain-date.ts';

/** How urgent a piece of work is, given when its owner is there (product rule 19). */
export type Urgency = 'needs_cover' | 'tight' | 'can_wait' | 'no_date';

/** The work of an open task, or of a role where no tasks are known. */
export interface Need {
  /**
   * Same work of the same stretch away, same key: `task:task_4:2026-11-25`, `role:campaign_2:U07:2026-11-25`; with the
   * holder at its end (`…:U08`) where whoever covers it goes away in turn.
   */
  readonly key: string;
  readonly campaign: CampaignId;
  readonly task: TaskId | null;
  readonly absentee: PersonId;
  /** The stretch away that touches it. */
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly urgency: Urgency;
  /** When the first thing falls due; null for a role without a date or a task without one. */
  readonly dueAt: Date | null;
  readonly due: IsoDate | null;
  readonly clientFacing: boolean;
  /** Hours that someone else would have to do; 0 for a role. */
  readonly hours: number;
}

/** `open` waits for a decision; the others are decisions, or `void` where the facts no longer ask for one. */
export type NeedState = 'open' | 'covered' | 'left' | 'nobody' | 'void';

/** A need with what was decided about it, as the store keeps it. */
export interface KnownNeed extends Need {
  readonly state: NeedState;
  readonly openedAt: Date;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
  /** How far the question has gone, one of `STAGES`. */
  readonly stage: number;
  /** When whoever it is with was first asked; null before that. */
  readonly askedAt: Date | null;
  readonly askedOf: PersonId | null;
}

/** A question about cover, as it is passed on until somebody answers. */
export interface Question
  extends Pick<
    KnownNeed,
    'key' | 'campaign' | 'dueAt' | 'clientFacing' | 'openedAt' | 'stage' | 'askedAt' | 'askedOf'
  > {}

/** The way of a question that nobody answers (product rule 13). */
export const STAGES = { asked: 0, repeated: 1, deputy: 2, admins: 3 } as const;

/** One person who could take a need, with the few words that say why, in the fixed order of product rule 20 (6). */
export interface CoverCandidate {
  readonly person: PersonId;
  /** "named by Dana", "knows Acme", "paid social", "3 h free". */
  readonly reasons: readonly string[];
  /** Hours over capacity that taking it would cost; 0 where it fits. */
  readonly overHours: number;
  readonly freelancer: boolean;
}

/** Why someone is not among the candidates, never why they are away: "away Thu–Fri", "8 of 8 h booked". */
export type WhyNot = string;
