// The lines that messages, answers and forms are made of, as data: names resolved, days as days, ids for buttons.
import type { Shift } from './change-contents.ts';
import type { AbsenceId, CampaignId, ChangeId, ChannelId, CoverId, PersonId, TaskId } from './ids.ts';
import type { Availability, Certainty, Change, DayPart } from './interpretations.ts';
import type { Urgency } from './needs.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';

/** One span of being away or remote, as it is told. */
export interface SpanLine {
  readonly name: string;
  readonly availability: Availability;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  /** Whose clock the times are on, "Los Angeles", where it is not the agency's. */
  readonly place?: string;
  readonly part: DayPart | null;
  readonly endAssumed: boolean;
  /** First working day back; null where the end is open or nobody said it. */
  readonly backOn: IsoDate | null;
}

export interface ReceiptLine extends SpanLine {
  readonly absence: AbsenceId;
  readonly certainty: Certainty;
  readonly state: 'asked' | 'active' | 'withdrawn' | 'expired';
  /** The reader's own. */
  readonly own: boolean;
  /** Offered where it ends today or tomorrow: the day that "Still out …" would add. */
  readonly canExtendTo: IsoDate | null;
}

/** Someone proposed or assigned, with the words that say why. */
export interface ProposalLine {
  readonly person: PersonId;
  readonly name: string;
  readonly reasons: readonly string[];
  readonly overHours: number;
  readonly freelancer: boolean;
}

/** One piece of work that an absence touches, as its decider sees it. */
export interface NeedLine {
  readonly need: string;
  /** Null is a role. */
  readonly task: TaskId | null;
  /** "Acme banners"; for a role "Globex Retargeting". */
  readonly what: string;
  readonly campaign: string;
  /** The role where no tasks are known; else null. */
  readonly role: string | null;
  readonly absentee: string;
  readonly due: IsoDate | null;
  readonly dueTime: TimeOfDay | null;
  readonly urgency: Urgency;
  readonly state: 'open' | 'covered' | 'left' | 'nobody' | 'void';
  /** Of a covered one: the next name, set where its holder has not answered in time. */
  readonly proposal: ProposalLine | null;
  readonly cover: CoverLine | null;
  /** Who else has a part of it. */
  readonly shared: readonly CoverLine[];
  /** Who said that they cannot take it. */
  readonly declinedBy: readonly string[];
  /** "Mia, 09:12" of the decision; null while open. */
  readonly decided: { readonly by: string; readonly at: TimeOfDay } | null;
  /** The act that Undo takes back. */
  readonly undo: string | null;
  /** Others whom the question is with by now, since nobody answered it. */
  readonly alsoWith: readonly string[];
  /** Before they left, the absentee said that it can wait. */
  readonly saidToWait: boolean;
}

export interface CoverLine {
  readonly cover: CoverId;
  readonly holder: string;
  readonly until: IsoDate | null;
  readonly seen: boolean;
  /** Due soon, and the holder had the time to see it and did not. */
  readonly late: boolean;
  /** Some hours only: both null for the whole. */
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly overHours: number;
}

/** What a holder finds of someone's work on a campaign, without asking them. */
export interface HandoverLine {
  readonly absentee: PersonId;
  readonly name: string;
  readonly campaign: string;
  /** Null where the asker is the account manager. */
  readonly accountManager: string | null;
  readonly channel: ChannelId | null;
  /** What changed of the campaign lately. */
  readonly changed: readonly ChangeLine[];
  /** Looked up at delivery, never stored: whether the holder is in the channel, and the absentee's last messages there. */
  readonly inChannel: boolean;
  readonly links: readonly { readonly url: string; readonly sent: string }[];
}

export interface HeldLine {
  readonly cover: CoverId;
  /** Null is a role. */
  readonly task: TaskId | null;
  readonly what: string;
  readonly campaign: string;
  readonly role: string | null;
  readonly absentee: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly due: IsoDate | null;
  readonly dueTime: TimeOfDay | null;
  /** Some hours of the day only: both null for the whole. */
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly hours: number;
  readonly state: 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'ended';
  /** Who ended it; null where the owner is back. */
  readonly endedBy: string | null;
  /** The campaign's channel, for a link; null where it has none or the holder is not in it. */
  readonly channel: string | null;
}

/** One change of a campaign, as it is told. */
export interface ChangeLine {
  readonly change: ChangeId;
  readonly campaign: string | null;
  readonly candidates: readonly { readonly campaign: CampaignId; readonly name: string }[];
  /** Whose date it may be instead of the campaign's: to be asked. */
  readonly tasks: readonly { readonly task: TaskId; readonly name: string }[];
  readonly what: Change;
  readonly certainty: Certainty;
  readonly was: string | null;
  readonly becomes: string | null;
  readonly state: 'heard' | 'applied' | 'ignored' | 'undone' | 'superseded';
  /** Whether a value may be filled in, or must be before it can be applied. */
  readonly edit: 'none' | 'offered' | 'needed';
  /** Tasks that were moved with it. */
  readonly shifted: Shift | null;
  readonly saidBy: string;
  /** Kept words; only in what AMs, deputies and admins see. */
  readonly words: string | null;
  readonly undo: string | null;
}
