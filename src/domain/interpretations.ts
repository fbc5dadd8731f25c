// What a message says, as `understanding/` reads it (the contract is docs/understanding.md, the annotation guide).
// An interpretation never holds a reason for an absence: there is no field for it.
import type { IsoDate, TimeOfDay, Weekday } from './plain-date.ts';

/** Ids here are plain strings, since the command line reads contexts of any origin. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly also_called?: readonly string[];
  /** IANA zone. */
  readonly tz: string;
  /** BCP 47; month-first dates for `en-US`, day-first otherwise. */
  readonly locale: string;
  /** ISO weekdays; Monday to Friday where left out. */
  readonly workdays?: readonly Weekday[];
}

export interface KnownCampaign {
  readonly id: string;
  readonly client: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly channel?: string;
  readonly deadline?: string;
  /** Person ids. */
  readonly members?: readonly string[];
}

/** What a message is read against. */
export interface ReadingContext {
  readonly people: readonly KnownPerson[];
  readonly campaigns: readonly KnownCampaign[];
  /** Channel id → name. */
  readonly channels?: Readonly<Record<string, string>>;
}

/** A message as Slack delivers it: mrkdwn with entities escaped. */
export interface IncomingMessage {
  readonly id: string;
  readonly text: string;
  /** ISO instant with the author's own offset: relative dates are local to it. */
  readonly sentAt: string;
  readonly author: string;
  readonly channel?: string;
  /** The message whose thread this one is in, where known: its id, or what was read in it. */
  readonly inReplyTo?: string | RepliedTo;
}

/** What is known of a thread's first message: whose absence it says, if any. */
export interface RepliedTo {
  readonly author?: string;
  readonly text?: string;
  /** People whose absence the first message says. */
  readonly absent?: readonly string[];
}

export type Availability = 'away' | 'remote';
export type Certainty = 'stated' | 'tentative';
/** A part of a day without a time. */
export type DayPart = 'early' | 'late' | 'from_now';

/** Who looks after what meanwhile, where the message says it. `about` is for matching only, never stored. */
export interface CoverBy {
  readonly person: string;
  readonly campaign?: string;
  readonly about?: string;
}

export interface AbsenceInterpretation {
  readonly kind: 'absence';
  readonly person: string;
  readonly availability: Availability;
  /** First and last local day away, both included; `to` null is open-ended, said so. */
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime?: TimeOfDay;
  readonly endTime?: TimeOfDay;
  readonly certainty: Certainty;
  readonly part?: DayPart;
  /** True where the message says no end. */
  readonly endAssumed?: true;
  readonly coverBy?: readonly CoverBy[];
}

/** An absence that ends sooner than known (`to` left out) or days that no longer count. */
export interface ReturnInterpretation {
  readonly kind: 'return';
  readonly person: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export const CHANGES = [
  'deadline',
  'paused',
  'resumed',
  'cancelled',
  'launched',
  'completed',
  'budget',
  'scope',
  'brief',
  'contact',
  'staffing',
] as const;
export type Change = (typeof CHANGES)[number];

export interface CampaignChangeInterpretation {
  readonly kind: 'campaign_change';
  /** Null where several campaigns fit equally: then `candidates` lists them. */
  readonly campaign: string | null;
  readonly candidates?: readonly string[];
  readonly change: Change;
  readonly newDate?: IsoDate;
  /** Calendar days; negative is sooner. */
  readonly shiftDays?: number;
  /** The new total, whole units of currency. */
  readonly amount?: number;
  readonly percent?: number;
  readonly certainty: Certainty;
  /** The words that say it, at most 200 characters; left out where the message also says an absence. */
  readonly detail?: string;
}

export type Interpretation = AbsenceInterpretation | ReturnInterpretation | CampaignChangeInterpretation;

/** "Sam's out" with two Sams: to be asked of the author, privately. */
export interface WhichPersonQuestion {
  readonly kind: 'which_person';
  readonly candidates: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Someone offers to take work, in the thread of an absence. */
export interface CoverOffer {
  readonly person: string;
  readonly about?: string;
}

/** Why one interpretation came about; in memory only, never stored or logged. */
export interface Explanation {
  /** Names a construction (`out_until_day`), never a word for why someone is away. */
  readonly rule: string;
  /** The words that decided, with their place in the text. */
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly as: string;
  }[];
  /** What was assumed, in a few words. */
  readonly assumed: readonly string[];
}

/** All that a message says. `explanations[i]` belongs to `interpretations[i]`. */
export interface Reading {
  readonly interpretations: readonly Interpretation[];
  readonly questions: readonly WhichPersonQuestion[];
  readonly offers: readonly CoverOffer[];
  readonly explanations: readonly Explanation[];
}

export const NOTHING_READ: Reading = { interpretations: [], questions: [], offers: [], explanations: [] };
