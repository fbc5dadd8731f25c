import type { CampaignId, ChangeId, ChannelId, EditId, MessageTs, PersonId, TaskId } from './ids.ts';
import type { Change } from './interpretations.ts';
import type { IsoDate } from './plain-date.ts';

export const CAMPAIGN_STATUSES = ['planned', 'active', 'paused', 'completed', 'cancelled'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

export interface CampaignMember {
  readonly person: PersonId;
  readonly role: string;
}

export interface Campaign {
  readonly id: CampaignId;
  /** Its id elsewhere. */
  readonly ref: string | null;
  readonly client: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly channel: ChannelId | null;
  readonly accountManager: PersonId;
  readonly deputy: PersonId | null;
  readonly status: CampaignStatus;
  readonly start: IsoDate | null;
  /** Null is "to be confirmed". */
  readonly deadline: IsoDate | null;
  /** Whole units of `currency`. */
  readonly budget: number | null;
  readonly currency: string | null;
  readonly members: readonly CampaignMember[];
}

/** "Acme Spring Launch", or the client alone where the campaign has no other name. */
export function fullName(campaign: Pick<Campaign, 'client' | 'name'>): string {
  return campaign.name === '' || campaign.name === campaign.client
    ? campaign.client
    : `${campaign.client} ${campaign.name}`;
}

/** True while work on it goes on: planned or active. */
export function isRunning(campaign: Pick<Campaign, 'status'>): boolean {
  return campaign.status === 'planned' || campaign.status === 'active';
}

/** Everyone on the campaign in any role, AM and deputy included, each once. */
export function peopleOn(campaign: Campaign): PersonId[] {
  const people = new Set<PersonId>([campaign.accountManager]);
  if (campaign.deputy) people.add(campaign.deputy);
  for (const member of campaign.members) people.add(member.person);
  return [...people];
}

/** What the person is called on the campaign: their role there, "AM", "deputy", or null. */
export function roleOn(campaign: Campaign, person: PersonId): string | null {
  const member = campaign.members.find((each) => each.person === person);
  if (member) return member.role;
  if (campaign.accountManager === person) return 'AM';
  return campaign.deputy === person ? 'deputy' : null;
}

/** `heard` waits for a decision; `applied`, `ignored`, `undone` and `superseded` are its outcomes. */
export type ChangeState = 'heard' | 'applied' | 'ignored' | 'undone' | 'superseded';

/** What a field of a campaign was or is; both null where the change moves no field (brief, scope, contact). */
export interface ChangeValue {
  readonly deadline?: IsoDate | null;
  readonly status?: CampaignStatus;
  readonly budget?: number | null;
  /** Only beside a budget, where it changes too. */
  readonly currency?: string | null;
}

/** One change of a campaign, heard or made by hand: the history of the campaign is the list of these. */
export interface CampaignChange {
  readonly id: ChangeId;
  /** Null while it is not known which of `candidates` is meant. */
  readonly campaign: CampaignId | null;
  readonly candidates: readonly CampaignId[];
  readonly change: Change;
  readonly certainty: 'stated' | 'tentative';
  readonly was: ChangeValue | null;
  readonly becomes: ChangeValue | null;
  /** Calendar days, percent, as heard; kept so that a proposal can be shown and re-derived. */
  readonly shiftDays: number | null;
  readonly percent: number | null;
  readonly state: ChangeState;
  readonly saidBy: PersonId;
  readonly saidAt: Date;
  /** Where it was said; null where the message also says an absence, or it was made by hand. */
  readonly channel: ChannelId | null;
  readonly ts: MessageTs | null;
  /** The words that say it, at most 200 characters; for AMs, deputies and admins only. */
  readonly words: string | null;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
  /** Said in the campaign's own channel: the team has read it there. */
  readonly saidThere: boolean;
  /** Said where people outside the team read: until it is decided, it is only a question to its AM (product rule 8). */
  readonly saidOutside: boolean;
  /** Open tasks whose date the words may mean, while it is not known whether they mean the campaign's. */
  readonly tasks: readonly TaskId[];
  /** Set where it moved the date of this task, not the campaign's. */
  readonly task: TaskId | null;
  /** Of a change of staff: who takes over from whom, where both are known. */
  readonly handOver: HandOver | null;
  /** The act that did what follows from it (dates moved, work handed over); null until somebody has it done. */
  readonly followedBy: string | null;
}

/** Who takes over the work of whom on a campaign. */
export interface HandOver {
  readonly from: PersonId;
  readonly to: PersonId;
  /** The part that was named, such as "copy"; left out for all of it. */
  readonly role?: string;
}

/** What the history of a campaign keeps besides its changes. */
export const EDITED_FIELDS = [
  'client',
  'name',
  'aliases',
  'channel',
  'accountManager',
  'deputy',
  'status',
  'start',
  'deadline',
  'budget',
  'currency',
  'members',
] as const;
export type EditedField = (typeof EDITED_FIELDS)[number];

/** A field's value; members as "U07 copy" each. */
export type EditedValue = string | number | null | readonly string[];

/** One field that a form, a hand-over or an import changed. */
export interface CampaignEdit {
  readonly id: EditId;
  readonly campaign: CampaignId;
  readonly field: EditedField;
  readonly was: EditedValue;
  readonly becomes: EditedValue;
  /** Null is an import. */
  readonly editedBy: PersonId | null;
  readonly editedAt: Date;
}
