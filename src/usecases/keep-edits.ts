// The history of what no notice tells: fields that a form, a hand-over or an import changed (product rule 4). Dates,
// status and budgets that people change are changes of their own, told to the team; of an import they are only kept.
import {
  type Campaign,
  type CampaignEdit,
  EDITED_FIELDS,
  type EditedField,
  type EditedValue,
} from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Store } from '../store/store.ts';

/** Fields that are kept as changes where a person changes them. */
const TOLD: ReadonlySet<EditedField> = new Set(['status', 'deadline', 'budget']);

/** Keeps each field that differs; by null is an import. Call it in the act that writes the campaign. */
export function keepEdits(
  store: Store,
  before: Campaign,
  after: Campaign,
  editedBy: PersonId | null,
  editedAt: Date,
): void {
  for (const field of EDITED_FIELDS) {
    if (editedBy !== null && TOLD.has(field)) continue;
    const [was, becomes] = [valueIn(before, field), valueIn(after, field)];
    if (JSON.stringify(was) === JSON.stringify(becomes)) continue;
    const id = store.nextId<CampaignEdit['id']>('edit');
    store.campaignEdits.put({ id, campaign: before.id, field, was, becomes, editedBy, editedAt });
  }
}

/** Members without their order. */
function valueIn(campaign: Campaign, field: EditedField): EditedValue {
  return field === 'members'
    ? campaign.members.map(({ person, role }) => `${person} ${role}`).sort()
    : campaign[field];
}
