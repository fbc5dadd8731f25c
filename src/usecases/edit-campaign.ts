// Adding and editing a campaign by form. A form that was opened before someone else's edit is merged field by field; where
// both changed the same one, the second is told and nothing is lost (product rule 4, issue 5.8).
import { createHash } from 'node:crypto';
import type { Answer } from '../domain/answers.ts';
import type { Campaign, CampaignChange, ChangeValue } from '../domain/campaigns.ts';
import type { CampaignFields, CampaignForm } from '../domain/desk-contents.ts';
import type { CampaignId, ChangeId, PersonId } from '../domain/ids.ts';
import type { Change } from '../domain/interpretations.ts';
import { isAdmin, may } from '../domain/permissions.ts';
import { applyChange } from './apply-change.ts';
import { blankChange } from './blank-change.ts';
import { errorsInCampaign } from './check-campaign.ts';
import { type Deps, inTransaction } from './deps.ts';
import { keepEdits } from './keep-edits.ts';
import { notAllowed } from './not-allowed.ts';
import { readScene, type Scene } from './scene.ts';

export type CampaignSaved =
  | { readonly kind: 'saved'; readonly campaign: CampaignId }
  /** By field name. */
  | { readonly kind: 'wrong'; readonly errors: Partial<Record<keyof CampaignFields, string>> }
  | { readonly kind: 'meanwhile'; readonly form: CampaignForm }
  | { readonly kind: 'refused'; readonly answer: Answer };

const NEW: Omit<CampaignFields, 'accountManager'> = {
  client: '',
  name: '',
  aliases: [],
  channel: null,
  deputy: null,
  status: 'planned',
  start: null,
  deadline: null,
  budget: null,
  currency: null,
  members: [],
};

/** The form of a campaign, or of a new one whose AM is its reader; null where it is not theirs to edit. */
export function campaignForm(
  deps: Deps,
  reader: PersonId,
  id: CampaignId | null,
  now: Date,
  known: Partial<CampaignFields> = {},
): CampaignForm | null {
  const scene = readScene(deps.store, now);
  const campaign = id ? scene.facts.campaigns.get(id) : undefined;
  if (id && (!campaign || !may(scene.facts, reader, { action: 'edit_campaign', campaign }, now))) return null;
  const fields = campaign ? fieldsOf(campaign) : { ...NEW, accountManager: reader, ...known };
  return { campaign: id, fields, base: digestsOf(fields), meanwhile: [] };
}

/** Writes what the form says as one act; dates, status and budget are kept as changes, and the team is told of them. */
export function saveCampaign(
  deps: Deps,
  by: PersonId,
  form: Pick<CampaignForm, 'campaign' | 'base' | 'fields'>,
  now: Date,
): CampaignSaved {
  return inTransaction(deps, now, (scene) => {
    const current = form.campaign ? scene.facts.campaigns.get(form.campaign) : undefined;
    const refusal = refusalOf(scene, by, form.campaign, current);
    if (refusal) return { kind: 'refused', answer: refusal };
    const merged = current ? merge(scene, form, fieldsOf(current)) : form.fields;
    if ('meanwhile' in merged) return { kind: 'meanwhile', form: merged };
    const errors = errorsInCampaign(scene, by, merged, current);
    if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
    const id = current?.id ?? scene.store.nextId<CampaignId>('campaign');
    scene.store.acts.perform(current ? 'campaign.edit' : 'campaign.add', by, now, () =>
      write(scene, by, id, merged, current),
    );
    return { kind: 'saved', campaign: id };
  });
}

function refusalOf(
  scene: Scene,
  by: PersonId,
  id: CampaignId | null,
  current: Campaign | undefined,
): Answer | null {
  if (id && !current) return { kind: 'gone' };
  if (current) {
    const allowed = may(scene.facts, by, { action: 'edit_campaign', campaign: current }, scene.now);
    return allowed ? null : notAllowed(scene, current, 'edit this campaign');
  }
  const leads = [...scene.facts.campaigns.values()].some(
    (each) => each.accountManager === by || each.deputy === by,
  );
  return leads || isAdmin(scene.facts, by)
    ? null
    : { kind: 'not_allowed', who: ['account managers', 'admins'], what: 'add campaigns' };
}

/** What each field was, in a few letters: a form's metadata has room for no more. */
function digestsOf(fields: CampaignFields): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, digestOf(value)])),
  );
}

const digestOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);

/** Mine where only I changed it, theirs where only they did; where both did, the form again with theirs told. */
function merge(
  scene: Scene,
  form: Pick<CampaignForm, 'campaign' | 'base' | 'fields'>,
  current: CampaignFields,
): CampaignFields | CampaignForm {
  const base = JSON.parse(form.base) as Partial<Record<keyof CampaignFields, string>>;
  const merged: Record<string, unknown> = {};
  const meanwhile: string[] = [];
  for (const field of Object.keys(current) as (keyof CampaignFields)[]) {
    const was = base[field];
    const mine = digestOf(form.fields[field]);
    const theirs = digestOf(current[field]);
    merged[field] = mine === was ? current[field] : form.fields[field];
    if (mine !== was && theirs !== was && theirs !== mine)
      meanwhile.push(tellMeanwhile(scene, field, current[field]));
  }
  const fields = merged as unknown as CampaignFields;
  return meanwhile.length === 0
    ? fields
    : { campaign: form.campaign, fields, base: digestsOf(current), meanwhile };
}

function tellMeanwhile(scene: Scene, field: keyof CampaignFields, value: unknown): string {
  const names = Array.isArray(value)
    ? value.map((each) => nameOr(scene, String(each))).join(', ')
    : nameOr(scene, String(value ?? 'nothing'));
  return `${LABELS[field]} was changed to ${names} meanwhile`;
}

const nameOr = (scene: Scene, value: string) => scene.facts.people.get(value as PersonId)?.name ?? value;

const LABELS: Readonly<Record<keyof CampaignFields, string>> = {
  client: 'Client',
  name: 'Name',
  aliases: 'Also called',
  channel: 'Channel',
  accountManager: 'Account manager',
  deputy: 'Deputy',
  status: 'Status',
  start: 'Start',
  deadline: 'Deadline',
  budget: 'Budget',
  currency: 'Currency',
  members: 'People',
};

function write(
  scene: Scene,
  by: PersonId,
  id: CampaignId,
  fields: CampaignFields,
  current: Campaign | undefined,
): void {
  const { members, accountManager, ...rest } = fields;
  const before = current ?? null;
  const campaign: Campaign = {
    id,
    ref: before?.ref ?? null,
    ...rest,
    // What is kept as a change is written by it.
    status: before?.status ?? fields.status,
    deadline: before ? before.deadline : fields.deadline,
    budget: before ? before.budget : fields.budget,
    accountManager: accountManager as PersonId,
    members: members.map((person) => ({ person, role: roleOf(scene, before, person) })),
  };
  scene.store.campaigns.put(campaign);
  if (!before) return;
  keepEdits(scene.store, before, campaign, by, scene.now);
  for (const change of changesIn(scene, by, before, fields)) applyChange(scene, campaign, change, by);
}

const roleOf = (scene: Scene, campaign: Campaign | null, person: PersonId) =>
  campaign?.members.find((member) => member.person === person)?.role ??
  (scene.facts.people.get(person)?.role || 'team');

/** Date, status and budget, each as a change of its own. */
function changesIn(scene: Scene, by: PersonId, before: Campaign, fields: CampaignFields): CampaignChange[] {
  const made = (change: Change, was: ChangeValue, becomes: ChangeValue) =>
    blankChange(scene, by, {
      id: scene.store.nextId<ChangeId>('change'),
      campaign: before.id,
      change,
      was,
      becomes,
    });
  return [
    ...(fields.deadline !== before.deadline
      ? [made('deadline', { deadline: before.deadline }, { deadline: fields.deadline })]
      : []),
    ...(fields.status !== before.status
      ? [made(changeTo(fields.status, before.status), { status: before.status }, { status: fields.status })]
      : []),
    ...(fields.budget !== before.budget
      ? [made('budget', { budget: before.budget }, { budget: fields.budget })]
      : []),
  ];
}

function changeTo(status: CampaignFields['status'], before: CampaignFields['status']): Change {
  if (status === 'active' || status === 'planned') return before === 'paused' ? 'resumed' : 'launched';
  return status;
}

function fieldsOf(campaign: Campaign): CampaignFields {
  const {
    client,
    name,
    aliases,
    channel,
    accountManager,
    deputy,
    status,
    start,
    deadline,
    budget,
    currency,
  } = campaign;
  const members = campaign.members.map((member) => member.person);
  return {
    client,
    name,
    aliases,
    channel,
    accountManager,
    deputy,
    status,
    start,
    deadline,
    budget,
    currency,
    members,
  };
}
