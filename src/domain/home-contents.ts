// App Home, as data for the views.
import type { Gap } from './desk-contents.ts';
import type { AbsenceId, CampaignId, TaskId } from './ids.ts';
import type { ChangeLine, NeedLine, SpanLine } from './lines.ts';
import type { IsoDate, TimeOfDay, Weekday } from './plain-date.ts';
import type { CampaignLine } from './whois-contents.ts';

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
  readonly pages: HomePages;
}

/** Which page of each list is shown, from 0. */
export interface HomePages {
  readonly campaigns: number;
  readonly people: number;
  readonly tasks: number;
  readonly absences: number;
  readonly gaps: number;
}

/** How Home opens. */
export const FIRST_PAGES: HomePages = { campaigns: 0, people: 0, tasks: 0, absences: 0, gaps: 0 };

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
