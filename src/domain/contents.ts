// What a notice says at one moment, as data for the views: names resolved, days as days, and the ids
// that its buttons carry. Names are plain: nobody is pinged by a name in a text.
import type { HoursIn } from './absences.ts';
import type { ChangeConsequences } from './change-contents.ts';
import type { LeaverContent, NewChannelContent } from './desk-contents.ts';
import type { AbsenceId, ChannelId, CoverId, PersonId, TaskId } from './ids.ts';
import type { Change } from './interpretations.ts';
import type { ChangeLine, HandoverLine, HeldLine, NeedLine, ReceiptLine, SpanLine } from './lines.ts';
import type { DmReply, WhichPerson } from './notices.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';
import type { StaleTasksContent } from './task-contents.ts';

export interface ReceiptContent {
  readonly kind: 'receipt';
  readonly asOf: IsoDate;
  readonly lines: readonly ReceiptLine[];
  /** Days on which someone is in again after all. */
  readonly returns: readonly {
    readonly name: string;
    readonly own: boolean;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly hours?: HoursIn;
  }[];
  /** First names of those who sort out the work: account managers, or deputies where they are away. */
  readonly sortedOutBy: readonly string[];
  /** The reader is one of them. */
  readonly sortedOutByReader?: boolean;
  /** Undo for all of it; null where nothing is left to undo. */
  readonly undo: string | null;
  /** It was all taken back. */
  readonly undone: boolean;
}

export interface ReportedContent {
  readonly kind: 'reported';
  readonly asOf: IsoDate;
  readonly reporter: string;
  readonly span: SpanLine;
  readonly absence: AbsenceId;
  readonly state: 'active' | 'withdrawn';
}

export interface WhichPersonContent {
  readonly kind: 'which_person';
  readonly asOf: IsoDate;
  readonly question: WhichPerson;
  readonly candidates: readonly { readonly person: PersonId; readonly name: string }[];
  readonly answered: string | null;
}

export interface MorningContent {
  readonly kind: 'morning';
  readonly asOf: IsoDate;
  readonly key: string;
  readonly revision: number;
  readonly away: readonly SpanLine[];
  /** Away from a later day: a line each, no buttons. */
  readonly later: readonly SpanLine[];
  /** What needs someone, open first, in order of due. */
  readonly needs: readonly NeedLine[];
  readonly canWait: readonly NeedLine[];
  /** Covers that began before the absence was taken back or shortened: *Give back* or *Keep*. */
  readonly giveBack: readonly {
    readonly cover: CoverId;
    readonly what: string;
    readonly holder: string;
    readonly absentee: string;
    /** When they come in later today: "12:00"; null where they are not away at all. */
    readonly inFrom: string | null;
    /** Whom else the question is with by now. */
    readonly alsoWith: readonly string[];
  }[];
  /** Away until nobody knows when, with cover that runs on: *End cover tonight*, or who did so. */
  readonly unconfirmed: readonly {
    readonly absence: AbsenceId;
    readonly absentee: string;
    readonly covers: readonly { readonly holder: string; readonly what: string }[];
    readonly ended: { readonly by: string; readonly at: TimeOfDay; readonly undo: string } | null;
  }[];
  readonly heard: readonly ChangeLine[];
  /** Set in the message that a newer one replaced. */
  readonly replacedBy: string | null;
}

export interface CoverRequestContent {
  readonly kind: 'cover_request';
  readonly asOf: IsoDate;
  readonly key: string;
  readonly askedBy: string;
  readonly covers: readonly HeldLine[];
  /** What there is to know, for each absentee and campaign that the holder has something of. */
  readonly handovers: readonly HandoverLine[];
}

export interface ChannelLineContent {
  readonly kind: 'channel_line';
  readonly asOf: IsoDate;
  readonly covers: readonly {
    readonly holder: string;
    readonly absentee: string;
    readonly what: string;
    readonly until: IsoDate | null;
  }[];
  readonly changes: readonly ChangeLine[];
}

export interface DigestContent {
  readonly kind: 'digest';
  readonly asOf: IsoDate;
  /** What needs a decision, by client; most urgent first. */
  readonly decisions: readonly {
    readonly client: string;
    readonly campaign: string;
    readonly deadline: IsoDate | null;
    /** What has nobody: "banners", "media". */
    readonly open: readonly string[];
    readonly with: string;
  }[];
  /** Changes that somebody said and nobody decided: what, not which value. */
  readonly waiting: readonly { readonly campaign: string; readonly what: Change; readonly with: string }[];
  /** Begun covers whose absence was taken back, to be given back or kept. */
  readonly giveBack: readonly {
    readonly what: string;
    readonly holder: string;
    readonly absentee: string;
    readonly with: string;
  }[];
  /** Running campaigns with nothing open. */
  readonly calm: number;
  readonly away: readonly SpanLine[];
  readonly remote: readonly SpanLine[];
  readonly covered: readonly {
    readonly holder: string;
    readonly absentee: string;
    readonly campaigns: readonly string[];
  }[];
  readonly changed: readonly ChangeLine[];
  readonly comingUp: readonly { readonly campaign: string; readonly deadline: IsoDate }[];
  /** Wall-clock time in the agency's zone where it was edited since it was posted. */
  readonly updatedAt: TimeOfDay | null;
}

export interface ChangeReceiptContent {
  readonly kind: 'change_receipt';
  readonly asOf: IsoDate;
  /** Who applied it, where that was not the reader. */
  readonly by: string | null;
  readonly change: ChangeLine;
  /** `soon`: in 2 minutes, unless undone; `no`: it was said where the team reads, or it has no channel. */
  readonly announced: 'soon' | 'done' | 'no';
  /** Null where the change does not stand. */
  readonly follows: ChangeConsequences | null;
}

export interface ChangeAskContent {
  readonly kind: 'change_ask';
  readonly asOf: IsoDate;
  readonly change: ChangeLine;
  /** The reader said it themselves. */
  readonly own: boolean;
  readonly decidedBy: string | null;
}

export interface ReturnBriefContent {
  readonly kind: 'return_brief';
  readonly asOf: IsoDate;
  /** First day of the stretch away. */
  readonly from: IsoDate;
  readonly covered: readonly { readonly what: string; readonly holder: string; readonly done: boolean }[];
  readonly yours: readonly {
    readonly task: TaskId;
    readonly what: string;
    readonly due: IsoDate | null;
    /** Who had it meanwhile and could keep it, the account manager agreeing; null offers nothing. */
    readonly keepWith: { readonly holder: PersonId; readonly name: string; readonly decides: string } | null;
    /** The reader asked for that already. */
    readonly asked: boolean;
  }[];
  /** What somebody else goes on with, as the account manager decided. */
  readonly kept: readonly { readonly what: string; readonly holder: string }[];
  /** What the reader covered and no longer does: it ended while they were away, when nobody told them. */
  readonly noLonger: readonly { readonly what: string; readonly holder: string }[];
  /** Tasks of theirs that somebody gave to others for good while they were away. */
  readonly handedOn: readonly { readonly what: string; readonly to: string; readonly by: string | null }[];
  readonly changed: readonly ChangeLine[];
}

/** To whoever leaves for three days or more: their own tasks, two working days before. */
export interface BeforeYouGoContent {
  readonly kind: 'before_you_go';
  readonly asOf: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly tasks: readonly {
    readonly task: TaskId;
    readonly what: string;
    readonly due: IsoDate | null;
    readonly state: 'open' | 'done' | 'waits';
    /** The act that Undo takes back; null where there is none. */
    readonly undo: string | null;
  }[];
}

/** What an outside channel would have been told, for the AM to copy. */
export interface LineToCopyContent {
  readonly kind: 'line_to_copy';
  readonly channel: ChannelId;
  readonly line: ChannelLineContent;
}

export interface GivenBackContent {
  readonly kind: 'given_back';
  readonly asOf: IsoDate;
  /** The campaign that was stopped, where that is why; null where the absentee is back. */
  readonly stopped: string | null;
  /** Who ended it while the absentee was away; null where they are back. */
  readonly endedBy: string | null;
  readonly absentee: string;
  /** When the absentee comes in later today: "12:00"; null where they are back. */
  readonly inFrom: string | null;
  readonly what: readonly string[];
}

/** Tasks that changed their owner, told to the new owner (`gained`) or the old one. */
export interface HandedOnContent {
  readonly kind: 'handed_on';
  readonly asOf: IsoDate;
  readonly by: string;
  readonly tasks: readonly {
    readonly what: string;
    readonly due: IsoDate | null;
    readonly gained: boolean;
    /** The owner before, or after; null where there was none. */
    readonly other: string | null;
  }[];
  /** It was taken back since. */
  readonly undone: boolean;
}

export interface IntroductionContent {
  readonly kind: 'introduction';
  /** Set where it goes to a person, not the channel. */
  readonly about: string | null;
}

export interface DmReplyContent {
  readonly kind: 'dm_reply';
  readonly reply: DmReply;
}

export interface HandoverAskContent {
  readonly kind: 'handover_ask';
  readonly asOf: IsoDate;
  readonly task: TaskId;
  readonly what: string;
  readonly from: string;
  readonly to: PersonId;
  readonly toName: string;
  readonly until: IsoDate | null;
  readonly proposedBy: string;
  readonly outcome: string | null;
}

/** What a living message or a single one says now. */
export type NoticeContent =
  | ReceiptContent
  | ReportedContent
  | WhichPersonContent
  | MorningContent
  | CoverRequestContent
  | ChannelLineContent
  | DigestContent
  | ChangeReceiptContent
  | ChangeAskContent
  | LineToCopyContent
  | ReturnBriefContent
  | BeforeYouGoContent
  | GivenBackContent
  | HandedOnContent
  | StaleTasksContent
  | NewChannelContent
  | LeaverContent
  | IntroductionContent
  | DmReplyContent
  | HandoverAskContent;
