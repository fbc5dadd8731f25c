// Logging by hand what a message says: the forms behind the message shortcuts.
import type { CampaignId, ChannelId, MessageTs, PersonId } from './ids.ts';
import type { Availability, Change } from './interpretations.ts';
import type { IsoDate } from './plain-date.ts';

/** *Log as absence*: whose, from when to when. */
export interface LogAbsenceForm {
  readonly at: { readonly channel: ChannelId; readonly ts: MessageTs };
  readonly person: PersonId | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly availability: Availability;
}

/** *Log as campaign change*: which campaign, what changed. */
export interface LogChangeForm {
  readonly at: { readonly channel: ChannelId; readonly ts: MessageTs };
  readonly campaign: { readonly id: CampaignId; readonly name: string } | null;
  readonly change: Change;
  readonly newDate: IsoDate | null;
  readonly amount: number | null;
}
