// The forms behind the desk in App Home, as data for the views.
import type { CampaignStatus, EditedField } from './campaigns.ts';
import type { CampaignId, ChannelId, PersonId } from './ids.ts';
import type { ChangeLine } from './lines.ts';
import type { PersonKind } from './people.ts';
import type { IsoDate, TimeOfDay, Weekday } from './plain-date.ts';

/** The fields of a campaign that the form edits. */
export interface CampaignFields {
  readonly client: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly channel: ChannelId | null;
  readonly accountManager: PersonId | null;
  readonly deputy: PersonId | null;
  readonly status: CampaignStatus;
  readonly start: IsoDate | null;
  readonly deadline: IsoDate | null;
  readonly budget: number | null;
  readonly currency: string | null;
  readonly members: readonly PersonId[];
}

/** Add or edit a campaign. */
export interface CampaignForm {
  readonly campaign: CampaignId | null;
  readonly fields: CampaignFields;
  /** What the fields were when the form was opened: edits made meanwhile by others are found by it. */
  readonly base: string;
  /** What someone else changed meanwhile, a sentence each. */
  readonly meanwhile: readonly string[];
}

/** What happened to a campaign, latest first. */
export interface HistoryContent {
  readonly campaign: string;
  readonly asOf: IsoDate;
  readonly entries: readonly HistoryEntry[];
}

/** A change that was said or told, or a field that a form or an import changed; `by` null is an import. */
export interface HistoryEntry {
  readonly on: IsoDate;
  readonly by: string | null;
  readonly what:
    | { readonly kind: 'change'; readonly change: ChangeLine }
    | {
        readonly kind: 'edit';
        readonly field: EditedField;
        /** In words: names, days, amounts; null where there was or is nothing. */
        readonly was: string | null;
        readonly becomes: string | null;
      };
}

/** The fields of a person that an admin edits. */
export interface PersonFields {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly role: string;
  readonly skills: readonly string[];
  readonly learning: readonly string[];
  readonly hoursPerWeek: number;
  readonly workdays: readonly Weekday[];
  readonly workStart: TimeOfDay;
  readonly workEnd: TimeOfDay;
  readonly timeZone: string;
  readonly country: string | null;
  readonly kind: PersonKind;
  readonly lastDay: IsoDate | null;
}

export interface PersonForm {
  readonly person: PersonId;
  readonly fields: PersonFields;
}

/** What the agency decides, as a form. */
export interface SettingsForm {
  readonly timeZone: string;
  readonly digestChannel: ChannelId | null;
  readonly digestTime: TimeOfDay;
  readonly closures: readonly { readonly day: IsoDate; readonly from?: TimeOfDay; readonly name: string }[];
  readonly defaultSizeHours: number;
  readonly retentionDays: number;
  readonly absenceReaction: string;
  readonly changeReaction: string;
  readonly workStart: TimeOfDay;
  readonly workEnd: TimeOfDay;
  readonly admins: readonly PersonId[];
}

/** What is missing or wrong in the data, for admins: a sentence each. */
export type Gap =
  | { readonly kind: 'no_deputy' | 'no_channel'; readonly campaign: string }
  | { readonly kind: 'bot_not_in' | 'outside'; readonly campaign: string; readonly channel: ChannelId }
  | { readonly kind: 'person_gone'; readonly campaign: string; readonly person: string };

/** "Is this a campaign?", to whoever invited the bot to a channel that no campaign has. */
export interface NewChannelContent {
  readonly kind: 'new_channel';
  readonly channel: ChannelId;
  /** The campaign that has it by now; null while it has none. */
  readonly campaign: string | null;
  readonly answeredNo: boolean;
}

/** What someone who has left still has with one AM; it lasts until nothing is left. */
export interface LeaverContent {
  readonly kind: 'leaver';
  readonly asOf: IsoDate;
  readonly person: PersonId;
  readonly name: string;
  readonly campaigns: readonly {
    readonly campaign: CampaignId;
    readonly name: string;
    /** Open tasks of theirs. */
    readonly tasks: readonly string[];
    /** "deputy", "design": what they are there; null where only tasks are left. */
    readonly role: string | null;
  }[];
}
