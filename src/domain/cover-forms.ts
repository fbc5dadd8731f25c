// The forms about cover, absence and handing on, as data for the views.
import type { AbsenceId, CampaignId, CoverId, PersonId, TaskId } from './ids.ts';
import type { Availability } from './interpretations.ts';
import type { NeedLine, ProposalLine } from './lines.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';

/** What stands behind the proposals: the quick ones, or the plan over all open needs, proven the best or not. */
export interface PlanNote {
  readonly state: 'quick' | 'proven' | 'best_found';
  /** Needs of the whole agency that nobody can take. */
  readonly uncovered: readonly string[];
  /** Internal due dates that the plan moves to after their owner's return. */
  readonly moves: readonly { readonly what: string; readonly due: IsoDate }[];
  /** Someone learning a skill could do the work with its holder; at most one. */
  readonly learning: {
    readonly learner: string;
    readonly skill: string;
    readonly holder: string;
    readonly what: string;
  } | null;
}

/** A form for an absence: a new one, or a correction of `absence`. */
export interface AbsenceForm {
  readonly absence: AbsenceId | null;
  /** Null is the reader's own. */
  readonly name: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly availability: Availability;
}

/** Whom the reader looked at under *Someone else…*, and why they are not among the three; null where they are. */
export interface LookedAt {
  readonly person: PersonId;
  readonly name: string;
  readonly whyNot: string | null;
  readonly overHours: number;
}

/** One open need with the best who could take it. */
export interface NeedChoice {
  readonly need: NeedLine;
  /** At most three. */
  readonly candidates: readonly ProposalLine[];
  readonly lookedAt: LookedAt | null;
}

/** *Change…* of a morning message: every open need from the `offset`th on. */
/** Needs on one page of *Change…*: as many as one can scroll through on a phone. */
export const NEEDS_PER_PAGE = 10;

export interface PlanForm {
  readonly asOf: IsoDate;
  readonly key: string;
  readonly revision: number;
  /** Those of this page. */
  readonly choices: readonly NeedChoice[];
  readonly offset: number;
  /** Open needs that come after this page. */
  readonly rest: number;
}

/** Choices that take someone over their hours, to be confirmed. */
export interface OverCapacityForm {
  readonly key: string;
  readonly revision: number;
  readonly over: readonly {
    readonly need: string;
    readonly what: string;
    readonly person: PersonId;
    readonly name: string;
    readonly overHours: number;
  }[];
}

/** What an account manager may tell a client: who looks after what, or a new date. Nobody's absence. */
export type ClientNote =
  | {
      readonly kind: 'who';
      readonly asOf: IsoDate;
      readonly campaign: string;
      /** Null is a role. */
      readonly what: string | null;
      readonly holders: readonly string[];
      /** Those of them who have not said *Got it* yet. */
      readonly unconfirmed: readonly string[];
      readonly date: IsoDate | null;
    }
  | {
      readonly kind: 'new_date';
      readonly asOf: IsoDate;
      readonly campaign: string;
      /** Null is to be confirmed. */
      readonly date: IsoDate | null;
    };

/** *Adjust…* for the cover of one need. */
export interface AdjustForm {
  readonly need: string;
  readonly cover: CoverId;
  readonly what: string;
  readonly absentee: string;
  readonly isRole: boolean;
  readonly holder: PersonId;
  readonly holderName: string;
  /** Who has the rest of it. */
  readonly rest: PersonId | null;
  readonly part: 'whole' | 'morning' | 'afternoon';
  /** Null is all of the part. */
  readonly hours: number | null;
  /** `back`: with the owner's return; `day`: by hand; `keep`: it stays with its holder; `now`. */
  readonly end: 'back' | 'day' | 'keep' | 'now';
  readonly until: IsoDate | null;
  /** Whom it would take over their hours. */
  readonly over: { readonly name: string; readonly hours: number } | null;
}

/** *Someone else…* for one need. */
export interface SomeoneElseForm {
  readonly asOf: IsoDate;
  readonly key: string;
  readonly revision: number;
  readonly choice: NeedChoice;
}

/** A task or a whole campaign, as it is found by typing. */
export interface WorkChoice {
  readonly work:
    | { readonly kind: 'task'; readonly id: TaskId }
    | { readonly kind: 'campaign'; readonly id: CampaignId };
  readonly name: string;
}

/** `/reassign` as a form; what is known already is filled in. */
export interface ReassignForm {
  readonly work: WorkChoice | null;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
  readonly until: IsoDate | null;
}
