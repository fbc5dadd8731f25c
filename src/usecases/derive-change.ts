import type { Campaign, CampaignStatus, ChangeValue } from '../domain/campaigns.ts';
import type { CampaignChangeInterpretation, Change } from '../domain/interpretations.ts';
import { addDays } from '../domain/plain-date.ts';

const STATUS_AFTER: Partial<Record<Change, CampaignStatus>> = {
  paused: 'paused',
  resumed: 'active',
  cancelled: 'cancelled',
  launched: 'active',
  completed: 'completed',
};

/** Changes that move no field: once applied they are recorded and announced. */
const WITHOUT_FIELD: ReadonlySet<Change> = new Set(['brief', 'scope', 'contact', 'staffing']);

/** Changes about which the AM is asked by a message of its own when someone else says them. */
export const ASKED_AT_ONCE: ReadonlySet<Change> = new Set([
  'deadline',
  'paused',
  'resumed',
  'cancelled',
  'staffing',
]);

/** What the campaign's field was and becomes; null where none moves, `underivable` where the words give no value. */
export function deriveChange(
  campaign: Campaign,
  said: CampaignChangeInterpretation,
): { was: ChangeValue; becomes: ChangeValue } | null | 'underivable' {
  if (WITHOUT_FIELD.has(said.change)) return null;
  const status = STATUS_AFTER[said.change];
  if (status) return { was: { status: campaign.status }, becomes: { status } };
  return said.change === 'budget' ? deriveBudget(campaign, said) : deriveDeadline(campaign, said);
}

function deriveDeadline(campaign: Campaign, said: CampaignChangeInterpretation) {
  const was = { deadline: campaign.deadline };
  if (said.newDate) return { was, becomes: { deadline: said.newDate } };
  if (said.shiftDays === undefined) return { was, becomes: { deadline: null } };
  if (campaign.deadline === null) return 'underivable';
  return { was, becomes: { deadline: addDays(campaign.deadline, said.shiftDays) } };
}

function deriveBudget(campaign: Campaign, said: CampaignChangeInterpretation) {
  const was = { budget: campaign.budget };
  if (said.amount !== undefined) return { was, becomes: { budget: said.amount } };
  if (said.percent === undefined || campaign.budget === null) return 'underivable';
  return { was, becomes: { budget: Math.round(campaign.budget * (1 + said.percent / 100)) } };
}
