// What a notice or an answer says at one moment, as data for the views: names resolved, days as days, and the ids
// that its buttons carry. Names are plain: nobody is pinged by a name in a text.
import type { ChangeConsequences, Shift } from './change-contents.ts';
import type { Gap, LeaverContent, NewChannelContent } from './desk-contents.ts';
import type { AbsenceId, CampaignId, ChangeId, ChannelId, CoverId, PersonId, TaskId } from './ids.ts';
import type { Availability, Certainty, Change, DayPart } from './interpretations.ts';
import type { Urgency } from './needs.ts';
import type { DmReply, WhichPerson } from './notices.ts';
import type { IsoDate, TimeOfDay, Weekday } from './plain-date.ts';
import type { StaleTasksContent } from './task-contents.ts';

/** One span of being away or remote, as it is told. */
export interface SpanLine {
  readonly name: string;
  readonly availability: Availability;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
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
  }[];
  /** First names of those who sort out the work: account managers, or deputies where they are away. */
  readonly sortedOutBy: readonly string[];
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
  /** Covers that began before the absence was taken back: *Give back* or *Keep*. */
  readonly giveBack: readonly {
    readonly cover: CoverId;
    readonly what: string;
    readonly holder: string;
    readonly absentee: string;
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

export interface CoverRequestContent {
  readonly kind: 'cover_request';
  readonly asOf: IsoDate;
  readonly key: string;
  readonly askedBy: string;
  readonly covers: readonly HeldLine[];
  /** What there is to know, for each absentee and campaign that the holder has something of. */
  readonly handovers: readonly HandoverLine[];
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

/** `/whois-on`, answered. */
export type WhoisContent =
  | WhoisCampaignContent
  | WhoisPersonContent
  | { readonly kind: 'whois_mine'; readonly asOf: IsoDate; readonly campaigns: readonly CampaignLine[] }
  | { readonly kind: 'whois_unknown'; readonly asked: string; readonly nearest: readonly string[] };

export interface CampaignLine {
  readonly name: string;
  readonly status: string;
  readonly deadline: IsoDate | null;
  readonly accountManager: string;
  /** In words: "uncovered: banners", "tight: deck". */
  readonly risk: readonly string[];
}

export interface WhoisCampaignContent {
  readonly kind: 'whois_campaign';
  readonly campaigns: readonly {
    readonly campaign: CampaignId;
    readonly name: string;
    readonly status: string;
    readonly deadline: IsoDate | null;
    readonly was: { readonly deadline: IsoDate | null; readonly by: string; readonly on: IsoDate } | null;
    readonly accountManager: string;
    readonly roles: readonly WhoisRole[];
  }[];
  /** The days asked about: one day, or a week's first and last. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly asOf: IsoDate;
}

export interface WhoisRole {
  readonly role: string;
  readonly people: readonly {
    readonly name: string;
    readonly presence: 'in' | 'away' | 'partly_away' | 'remote';
    readonly backOn: IsoDate | null;
    /** Those for whom the person covers here. */
    readonly coversFor: readonly { readonly name: string; readonly until: IsoDate | null }[];
    readonly coveredBy: readonly string[];
    readonly dueInSpan: number;
    readonly nextDue: IsoDate | null;
  }[];
}

export interface WhoisPersonContent {
  readonly kind: 'whois_person';
  readonly person: PersonId;
  readonly name: string;
  readonly asOf: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly presence: 'in' | 'away' | 'partly_away' | 'remote';
  readonly span: SpanLine | null;
  readonly tasks: readonly {
    readonly task: TaskId | null;
    readonly what: string;
    readonly due: IsoDate | null;
    readonly coveredBy: string | null;
    readonly coversFor: string | null;
  }[];
  readonly campaigns: readonly string[];
}

/** What a command or click is answered with, to its user alone. */
export type Answer =
  | {
      readonly kind: 'done';
      readonly text: 'noted' | 'undone' | 'assigned' | 'left' | 'nobody' | 'accepted' | 'declined' | 'shared';
    }
  /** `what` follows "Mia already": "gave this to Luis". */
  | { readonly kind: 'already'; readonly by: string; readonly what: string; readonly at: TimeOfDay }
  | { readonly kind: 'undo_blocked'; readonly by: string; readonly at: TimeOfDay }
  /** `who` as it is read, "Acme's account manager (Mia)"; `what` follows "can": "reassign Acme banners". */
  | { readonly kind: 'not_allowed'; readonly who: readonly string[]; readonly what: string }
  /** `why` follows the name: "away Thu–Fri". */
  | { readonly kind: 'cannot'; readonly name: string; readonly why: string }
  | { readonly kind: 'gone' }
  /** The channel is read by people outside the team. */
  | { readonly kind: 'cannot_share' }
  | {
      readonly kind: 'over_capacity';
      readonly name: string;
      readonly overHours: number;
      /** What *Assign anyway* would do; null offers nothing. */
      readonly again: {
        readonly key: string;
        readonly revision: number;
        readonly need: string;
        readonly person: PersonId;
      } | null;
    }
  | {
      readonly kind: 'not_known';
      readonly what: 'person' | 'task' | 'campaign' | 'date';
      readonly asked: string;
      readonly nearest: readonly string[];
      readonly example: string;
    }
  | { readonly kind: 'proposed'; readonly to: string }
  /** It was given to someone who is away for a part of the time. */
  | { readonly kind: 'will_be_away'; readonly what: string; readonly span: SpanLine; readonly asOf: IsoDate }
  | {
      readonly kind: 'reassigned';
      readonly what: readonly string[];
      readonly from: string;
      readonly to: string;
      /** Last day of a cover; null is a change of owner. */
      readonly until: IsoDate | null;
      readonly asOf: IsoDate;
      /** When `to` is away meanwhile. */
      readonly awayFor: SpanLine | null;
      /** Work that `to` has more than hours for by then; 0 where it fits. */
      readonly overHours: number;
      readonly undo: string;
    }
  | {
      readonly kind: 'task_changed';
      readonly what: string;
      readonly change: 'done' | 'not_needed' | 'still_on_it' | 'due' | 'size';
      readonly due: IsoDate | null;
      readonly hours: number | null;
      readonly undo: string;
    }
  | {
      readonly kind: 'task_added';
      readonly what: string;
      readonly owner: string | null;
      readonly due: IsoDate | null;
      readonly hours: number;
      readonly undo: string;
    }
  | { readonly kind: 'usage'; readonly command: 'whois-on' | 'reassign' | 'digest' | 'task' }
  /** It failed on our side; the reference finds it in the log. */
  | { readonly kind: 'error'; readonly reference: string };

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

/** Whom the reader looked at under *Someone else…*, and why they are not among the three; null where they simply fit. */
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
export interface PlanForm {
  readonly asOf: IsoDate;
  readonly key: string;
  readonly revision: number;
  readonly choices: readonly NeedChoice[];
  readonly offset: number;
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

/** App Home: the desk of an account manager, and what anyone sees of their own. */
export interface HomeContent {
  readonly asOf: IsoDate;
  /** True for account managers and deputies: what needs a decision comes first, else what is their own. */
  readonly leads: boolean;
  readonly decisions: {
    /** Of the reader's morning message, for *Change…*; null where there is none. */
    readonly prompt: { readonly key: string; readonly revision: number } | null;
    /** Open ones only. */
    readonly needs: readonly NeedLine[];
    readonly changes: readonly ChangeLine[];
  };
  /** Those that the reader leads; for others those that they are on. */
  readonly campaigns: readonly HomeCampaign[];
  /** Everyone of those campaigns who is away or remote in this week. */
  readonly people: readonly SpanLine[];
  readonly tasks: readonly HomeTask[];
  /** The reader's own, today's and later ones. */
  readonly absences: readonly (SpanLine & { readonly absence: AbsenceId })[];
  readonly about: AboutPerson;
  /** Null for whoever is no admin. */
  readonly admin: { readonly gaps: readonly Gap[] } | null;
  /** Which page of campaigns and of people is shown, from 0. */
  readonly pages: { readonly campaigns: number; readonly people: number };
}

export interface HomeCampaign extends CampaignLine {
  readonly campaign: CampaignId;
  /** How many work on it. */
  readonly people: number;
}

export interface HomeTask {
  readonly task: TaskId;
  readonly what: string;
  readonly due: IsoDate | null;
  readonly dueTime: TimeOfDay | null;
  /** Set where the reader covers it for someone. */
  readonly coversFor: string | null;
  readonly coveredBy: string | null;
  /** Set where nobody touched it lately: then it does not count as load. */
  readonly notConfirmedSince: IsoDate | null;
}

/** What is known about a person, for their own eyes. */
interface AboutPerson {
  readonly name: string;
  readonly role: string;
  readonly skills: readonly string[];
  readonly hoursPerWeek: number;
  readonly workdays: readonly Weekday[];
  readonly workStart: TimeOfDay;
  readonly workEnd: TimeOfDay;
  readonly timeZone: string;
  readonly readingOff: boolean;
}
