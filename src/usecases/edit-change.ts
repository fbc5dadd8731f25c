// *Edit…* of a heard change: a value by hand, applied as if the AM had said it. Whoever saves what somebody else has
// decided meanwhile is told first and keeps what they filled in; saving once more changes it to theirs.

import type { Answer } from '../domain/answers.ts';
import type { Campaign, CampaignChange, ChangeValue, HandOver } from '../domain/campaigns.ts';
import type { ChangeForm, FilledValue } from '../domain/change-contents.ts';
import type { ChangeId, PersonId } from '../domain/ids.ts';
import { isOnTeam } from '../domain/people.ts';
import { may } from '../domain/permissions.ts';
import { applyChange } from './apply-change.ts';
import { showValue } from './change-line.ts';
import { alreadyDecided } from './decide-change.ts';
import { type Deps, inTransaction } from './deps.ts';
import { changesNothing, fieldOf, rebase, valueNow } from './derive-change.ts';
import { notAllowed } from './not-allowed.ts';
import { hasRole, tasksOfPart } from './part-of.ts';
import { say } from './say.ts';
import { readScene, type Scene } from './scene.ts';

/** What came of saving the form. */
export type EditOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'past' }
  | { readonly kind: 'same' }
  /** Who is to hand over has nothing there; who is to take over is nobody of the team. */
  | { readonly kind: 'not_on_it' | 'not_on_team' }
  /** To be shown again, with what was filled in. */
  | { readonly kind: 'meanwhile'; readonly form: ChangeForm }
  | { readonly kind: 'refused'; readonly answer: Answer };

/** The form as of now, or why there is none. */
export function changeForm(deps: Deps, by: PersonId, id: ChangeId, now: Date): ChangeForm | Answer {
  const scene = readScene(deps.store, now);
  const found = editable(scene, by, id);
  if ('kind' in found) return found;
  const { change, campaign } = found;
  if (change.state !== 'heard') return alreadyDecided(scene, change, by);
  return (
    formOf(scene, by, change, campaign, rebase(change, campaign, taskOf(scene, change)).becomes ?? {}) ?? {
      kind: 'gone',
    }
  );
}

/** Applies the value that was filled in, where nothing changed since the form was opened. */
export function editChange(
  deps: Deps,
  by: PersonId,
  { id, seen }: { readonly id: ChangeId; readonly seen: string },
  value: FilledValue,
  now: Date,
): EditOutcome {
  return inTransaction(deps, now, (scene): EditOutcome => {
    const found = editable(scene, by, id);
    if ('kind' in found) return { kind: 'refused', answer: found };
    const { change, campaign } = found;
    const form = formOf(scene, by, change, campaign, value);
    if (!form) return { kind: 'refused', answer: { kind: 'gone' } };
    if (value.deadline && value.deadline < form.asOf) return { kind: 'past' };
    if (form.seen !== seen) return { kind: 'meanwhile', form };
    const stranger = value.handOver ? strangerIn(scene, campaign, value.handOver) : null;
    if (stranger) return { kind: stranger };
    const edited = byHand(scene, by, change, campaign, value);
    if (changesNothing(edited)) return { kind: 'same' };
    scene.store.acts.perform('change.edit', by, now, () => applyChange(scene, campaign, edited, by));
    say(scene, { kind: 'change_receipt', author: by, change: edited.id });
    return { kind: 'saved' };
  });
}

/** Whoever hands over must have something there, whoever takes over must be on the team. */
function strangerIn(
  scene: Scene,
  campaign: Campaign,
  { from, to }: HandOver,
): 'not_on_it' | 'not_on_team' | null {
  const isOnIt = hasRole(campaign, from, null) || tasksOfPart(scene.facts, campaign, from, null).length > 0;
  if (!isOnIt) return 'not_on_it';
  const person = scene.facts.people.get(to);
  return person && isOnTeam(person, scene.calendars.dayOf(to, scene.now)) ? null : 'not_on_team';
}

const taskOf = (scene: Scene, { task }: CampaignChange) =>
  task === null ? null : scene.store.tasks.get(task);

function editable(
  scene: Scene,
  by: PersonId,
  id: ChangeId,
): { readonly change: CampaignChange; readonly campaign: Campaign } | Answer {
  const change = scene.store.changes.get(id);
  const campaign = change?.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  if (!change || !campaign) return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_change', campaign }, scene.now))
    return notAllowed(scene, campaign, 'decide this');
  return { change, campaign };
}

/** The heard change with that value, or, where it was decided already, a change of its own. */
function byHand(
  scene: Scene,
  by: PersonId,
  change: CampaignChange,
  campaign: Campaign,
  { handOver, ...value }: FilledValue,
): CampaignChange {
  const heard = change.state === 'heard';
  const edited: CampaignChange = {
    ...change,
    shiftDays: null,
    percent: null,
    becomes: fieldOf(change.change) === null ? null : withCurrency(value, campaign),
    handOver: handOver ?? null,
    tasks: [],
    followedBy: null,
    // What was said there was something else.
    saidThere: false,
    ...(heard
      ? {}
      : {
          id: scene.store.nextId<ChangeId>('change'),
          saidOutside: false,
          saidBy: by,
          saidAt: scene.now,
          channel: null,
          ts: null,
          words: null,
        }),
  };
  return { ...edited, ...rebase(edited, campaign, taskOf(scene, change)) };
}

/** A currency only where it is another one. */
function withCurrency({ currency, ...value }: ChangeValue, campaign: Campaign): ChangeValue {
  return currency === undefined || currency === campaign.currency ? value : { ...value, currency };
}

function formOf(
  scene: Scene,
  by: PersonId,
  change: CampaignChange,
  campaign: Campaign,
  value: FilledValue,
): ChangeForm | null {
  const field = filledIn(change, campaign, value);
  const task = taskOf(scene, change);
  const current = valueNow({ change: change.change, becomes: null }, campaign, task);
  if (!field) return null;
  const decided = change.state === 'heard' ? null : alreadyDecided(scene, change, by);
  return {
    change: change.id,
    campaign: task ? scene.taskName(task.id) : scene.campaignName(campaign.id),
    asOf: scene.calendars.dayOf(by, scene.now),
    field,
    now: current
      ? (showValue(current, campaign.currency, scene.now) ?? 'not set')
      : membersOf(scene, campaign),
    seen: `${change.state} ${Object.values(current ?? {})[0] ?? ''}`,
    meanwhile: decided?.kind === 'already' ? `${decided.by} already ${decided.what} at ${decided.at}` : null,
  };
}

const membersOf = (scene: Scene, { members }: Campaign) =>
  members.map(({ person, role }) => `${scene.nameOf(person)} (${role})`).join(', ') || 'nobody';

function filledIn(
  { change, handOver }: CampaignChange,
  campaign: Campaign,
  value: FilledValue,
): ChangeForm['field'] | null {
  switch (fieldOf(change)) {
    case null:
      return change === 'staffing' ? staffingField(value.handOver ?? handOver) : null;
    case 'status':
      return { kind: 'status', status: value.status ?? campaign.status };
    case 'budget':
      return {
        kind: 'budget',
        amount: value.budget ?? null,
        currency: value.currency === undefined ? campaign.currency : value.currency,
      };
    case 'deadline':
      return { kind: 'deadline', day: value.deadline ?? null, toBeConfirmed: value.deadline === null };
  }
}

const staffingField = (handOver: HandOver | null): ChangeForm['field'] => ({
  kind: 'staffing',
  from: handOver?.from ?? null,
  to: handOver?.to ?? null,
  role: handOver?.role ?? null,
});
