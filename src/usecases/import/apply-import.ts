import type { Campaign } from '../../domain/campaigns.ts';
import { type AbsenceId, asId } from '../../domain/ids.ts';
import type { Store } from '../../store/store.ts';
import { fieldOf } from '../derive-change.ts';
import { keepEdits } from '../keep-edits.ts';
import { type Draft, isPlaceholder, type PlannedAbsence } from './draft.ts';

/** Writes the plan as one act that can be undone. Call it in the transaction in which the plan was made. */
export function applyImport(store: Store, plan: Draft): void {
  const { now } = plan.known;
  const real = realIds(store);
  store.acts.perform('data.import', null, now, () => {
    for (const person of touched(plan, plan.people)) store.people.put(person);
    writeCampaigns(store, plan, real, now);
    for (const task of touched(plan, plan.tasks))
      store.tasks.put({ ...task, id: asId(real(task.id)), campaign: asId(real(task.campaign)) });
    for (const planned of plan.absences) writeAbsence(store, planned, now);
  });
  for (const row of plan.rows) {
    const { campaign } = row.cells;
    const cells = campaign === undefined ? row.cells : { ...row.cells, campaign: real(campaign) };
    store.importRows.put(row.kind, row.key.split(':').map(real).join(':'), cells);
  }
}

function touched<Value>(plan: Draft, values: ReadonlyMap<string, Value>): Value[] {
  return [...values].filter(([id]) => plan.touched.has(id)).map(([, value]) => value);
}

function writeAbsence(store: Store, { absence, key, isNew }: PlannedAbsence, now: Date): void {
  const id = isNew ? store.nextId<AbsenceId>('absence') : absence.id;
  store.absences.put({ ...absence, id });
  if (isNew) store.sources.attach(id, { kind: 'import', row: key, by: null, at: now });
}

/** A store's own id for each placeholder, the same each time. */
function realIds(store: Store): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    if (!isPlaceholder(id)) return id;
    const known = ids.get(id) ?? store.nextId(id.replace(PLACEHOLDER_NUMBER, ''));
    ids.set(id, known);
    return known;
  };
}

const PLACEHOLDER_NUMBER = /^~|\d+$/g; // yes: the ends of ~campaign3 · no: campaign_3

/** What campaigns may not share is let go first, so that two may swap it. */
function writeCampaigns(store: Store, plan: Draft, real: (id: string) => string, now: Date): void {
  const campaigns = touched(plan, plan.campaigns);
  const stood = campaigns.map((campaign) => store.campaigns.get(campaign.id));
  for (const campaign of campaigns) {
    const before = store.campaigns.get(campaign.id);
    if (before && isRenamed(before, campaign))
      store.campaigns.put({ ...before, name: before.id, channel: null });
  }
  for (const [index, campaign] of campaigns.entries()) {
    const before = stood[index];
    store.campaigns.put({ ...campaign, id: asId(real(campaign.id)) });
    if (before) keepHistory(store, before, campaign, now);
  }
}

/** An import is told in no channel; it stands in the history, and takes the place of what was asked about. */
function keepHistory(store: Store, before: Campaign, after: Campaign, now: Date): void {
  keepEdits(store, before, after, null, now);
  for (const open of store.changes.where("campaign = @campaign AND state = 'heard' AND task IS NULL", {
    campaign: before.id,
  })) {
    const field = fieldOf(open.change);
    if (field !== null && before[field] !== after[field])
      store.changes.put({ ...open, state: 'superseded', decidedAt: now });
  }
}

const isRenamed = (before: Campaign, after: Campaign) =>
  before.client !== after.client || before.name !== after.name || before.channel !== after.channel;
