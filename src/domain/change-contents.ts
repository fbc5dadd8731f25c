// What is said about a change of a campaign beyond the change itself: what follows from it, and its forms.
import type { CampaignStatus, ChangeValue, HandOver } from './campaigns.ts';
import type { CampaignId, ChangeId, PersonId, TaskId } from './ids.ts';
import type { IsoDate } from './plain-date.ts';

/** Open tasks whose dates move with a deadline; `workdays` is negative where that is sooner. */
export interface Shift {
  readonly tasks: number;
  readonly workdays: number;
  /** Some move by less: none is moved into the past. */
  readonly some?: boolean;
}

/** What follows from an applied change, as of now; empty lists where nothing does. */
export interface ChangeConsequences {
  readonly campaign: CampaignId;
  /** Offered: open tasks that still have their old dates. */
  readonly shift: Shift | null;
  /** Of a change of staff: the work that could be handed over. */
  readonly handOver: {
    readonly from: string;
    readonly to: string;
    /** "copy", where only that was named. */
    readonly role: string | null;
    readonly tasks: number;
  } | null;
  /** Somebody had it done already. */
  readonly done:
    | ({ readonly kind: 'shifted' } & Shift)
    | { readonly kind: 'handed_over'; readonly from: string; readonly to: string; readonly tasks: number }
    | null;
  /** Open tasks due after the new date. */
  readonly dueAfter: readonly { readonly what: string; readonly due: IsoDate }[];
  /** Away in the days that the new date is about. */
  readonly away: readonly { readonly name: string; readonly days: readonly IsoDate[] }[];
  /** With more work by the new date than hours. */
  readonly over: readonly { readonly person: PersonId; readonly name: string; readonly hours: number }[];
  /** Whose hours come free, and what was theirs to do. */
  readonly free: readonly { readonly name: string; readonly hours: number }[];
  /** Work that nobody has while its owner is away, with whom the morning message proposes; null is nobody with the hours. */
  readonly uncovered: readonly {
    readonly what: string;
    readonly absentee: string;
    readonly proposed: string | null;
  }[];
  /** The reader's morning message, behind *Arrange cover…*; null where there is nothing to arrange. */
  readonly prompt: { readonly key: string; readonly revision: number } | null;
}

/** *Edit…* of a change: what it is to become. */
export interface ChangeForm {
  readonly change: ChangeId;
  readonly campaign: string;
  readonly asOf: IsoDate;
  readonly field:
    | { readonly kind: 'deadline'; readonly day: IsoDate | null; readonly toBeConfirmed: boolean }
    | { readonly kind: 'status'; readonly status: CampaignStatus }
    | { readonly kind: 'budget'; readonly amount: number | null; readonly currency: string | null }
    | {
        readonly kind: 'staffing';
        readonly from: PersonId | null;
        readonly to: PersonId | null;
        /** The part that was named; null for all of it. */
        readonly role: string | null;
      };
  /** What it is now, in words. */
  readonly now: string;
  /** What the form was opened on: anything else by the time that it is saved is told first. */
  readonly seen: string;
  /** Set where somebody decided meanwhile: "Mia already changed this to Wed 9 Dec at 09:12". */
  readonly meanwhile: string | null;
}

/** What is filled in there: a value of the field, or who takes over from whom. */
export type FilledValue = ChangeValue & { readonly handOver?: HandOver };

/** *Choose…*: which tasks move with the deadline, and to when. */
export interface ShiftForm {
  readonly change: ChangeId;
  readonly campaign: string;
  readonly asOf: IsoDate;
  readonly workdays: number;
  readonly tasks: readonly {
    readonly task: TaskId;
    readonly what: string;
    readonly due: IsoDate;
    readonly becomes: IsoDate;
  }[];
}
