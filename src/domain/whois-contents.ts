// What `/whois-on` answers, as data for the views.
import type { CampaignId, PersonId, TaskId } from './ids.ts';
import type { SpanLine } from './lines.ts';
import type { IsoDate } from './plain-date.ts';

/** `/whois-on`, answered. */
export type WhoisContent =
  | WhoisCampaignContent
  | WhoisPersonContent
  | { readonly kind: 'whois_mine'; readonly asOf: IsoDate; readonly campaigns: readonly CampaignLine[] }
  /** The text ends in a date that is in no calendar. */
  | { readonly kind: 'whois_no_such_day'; readonly asked: string }
  | { readonly kind: 'whois_unknown'; readonly asked: string; readonly nearest: readonly string[] };

export interface CampaignLine {
  readonly name: string;
  readonly status: string;
  readonly deadline: IsoDate | null;
  readonly accountManager: string;
  /** In words: "uncovered: banners", "tight: deck", "over capacity: Ravi"; the last only for whoever may decide. */
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
