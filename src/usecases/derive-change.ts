// What a change makes of a campaign's field. What was said is kept in a shape that holds whatever the field is by the
// time of the decision: a value, a shift or a percentage; the rest is worked out against the campaign of that moment.
import type { Campaign, CampaignChange, CampaignStatus, ChangeValue } from '../domain/campaigns.ts';
import type { CampaignChangeInterpretation, Change } from '../domain/interpretations.ts';
import { addDays, type IsoDate } from '../domain/plain-date.ts';
import type { Task } from '../domain/tasks.ts';

const STATUS_AFTER: Partial<Record<Change, CampaignStatus>> = {
  paused: 'paused',
  resumed: 'active',
  cancelled: 'cancelled',
  launched: 'active',
  completed: 'completed',
};

/** Changes about which the AM is asked by a message of its own when someone else says them. */
export const ASKED_AT_ONCE: ReadonlySet<Change> = new Set([
  'deadline',
  'paused',
  'resumed',
  'cancelled',
  'staffing',
]);

type Field = 'deadline' | 'status' | 'budget';

/** The field that a change moves; null where none does (brief, scope, contact, staffing): those are recorded and told. */
export function fieldOf(change: Change): Field | null {
  if (change === 'deadline' || change === 'budget') return change;
  return STATUS_AFTER[change] ? 'status' : null;
}

/** True where *Edit…* has something to fill in: a field's value, or who takes over from whom. */
export const isEditable = (change: Change): boolean => fieldOf(change) !== null || change === 'staffing';

/** True where both are about the same field of the same thing: the newer takes the older's place. */
export function isSameField(
  one: Pick<CampaignChange, 'campaign' | 'change' | 'task'>,
  other: Pick<CampaignChange, 'campaign' | 'change' | 'task'>,
): boolean {
  const field = fieldOf(one.change);
  return (
    field !== null &&
    one.campaign !== null &&
    one.campaign === other.campaign &&
    one.task === other.task &&
    field === fieldOf(other.change)
  );
}

/** What was said, whichever campaign it is about: a value, or a shift or percentage of what there is. */
export function saidValue(
  said: CampaignChangeInterpretation,
): Pick<CampaignChange, 'becomes' | 'shiftDays' | 'percent'> {
  const plain = { shiftDays: null, percent: null };
  const status = STATUS_AFTER[said.change];
  if (status) return { ...plain, becomes: { status } };
  if (said.change === 'deadline') {
    const shifted = said.newDate === undefined && said.shiftDays !== undefined;
    return shifted
      ? { ...plain, becomes: null, shiftDays: said.shiftDays ?? null }
      : { ...plain, becomes: { deadline: said.newDate ?? null } };
  }
  if (said.change !== 'budget') return { ...plain, becomes: null };
  return said.amount !== undefined
    ? { ...plain, becomes: { budget: said.amount } }
    : { ...plain, becomes: null, percent: said.percent ?? null };
}

/** Was → becomes against the campaign (or the task, where it is about that) as it is now. */
export function rebase(
  change: CampaignChange,
  campaign: Campaign,
  task: Task | null,
): Pick<CampaignChange, 'was' | 'becomes'> {
  const was = valueNow(change, campaign, task);
  return { was, becomes: was === null ? null : valueAfter(change, was) };
}

/** The field as it is; null where the change moves none. */
export function valueNow(
  { change, becomes }: Pick<CampaignChange, 'change' | 'becomes'>,
  campaign: Campaign,
  task: Task | null,
): ChangeValue | null {
  const { status, budget, currency } = campaign;
  switch (fieldOf(change)) {
    case null:
      return null;
    case 'status':
      return { status };
    case 'budget':
      // The currency is told only where it changes.
      return becomes?.currency === undefined ? { budget } : { budget, currency };
    case 'deadline':
      return { deadline: task ? task.due : campaign.deadline };
  }
}

/** What the change makes of such a value; null where nothing follows from the words. */
export function valueAfter(
  { becomes, shiftDays, percent }: Pick<CampaignChange, 'becomes' | 'shiftDays' | 'percent'>,
  was: ChangeValue,
): ChangeValue | null {
  if (shiftDays !== null) return was.deadline ? { deadline: addDays(was.deadline, shiftDays) } : null;
  if (percent !== null)
    return was.budget == null ? null : { budget: Math.round(was.budget * (1 + percent / 100)) };
  return becomes;
}

/** True where it cannot be applied as it stands: no value follows from the words, or the new date is over already. */
export function needsEdit(change: Pick<CampaignChange, 'change' | 'becomes'>, today: IsoDate): boolean {
  if (fieldOf(change.change) === null) return false;
  if (change.becomes === null) return true;
  const { deadline } = change.becomes;
  return deadline !== undefined && deadline !== null && deadline < today;
}

/** True where the campaign already is as it is said to become. */
export function changesNothing({ was, becomes }: Pick<CampaignChange, 'was' | 'becomes'>): boolean {
  return was !== null && JSON.stringify(was) === JSON.stringify(becomes);
}
