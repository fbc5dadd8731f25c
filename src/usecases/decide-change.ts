// *Apply*, *Ignore* or *Undo* of a change. Who may is asked here, with the change as it is now: a second click is told
// what the first one did.

import type { Answer } from '../domain/answers.ts';
import type { Campaign, CampaignChange } from '../domain/campaigns.ts';
import type { CampaignId, ChangeId, PersonId, TaskId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { localTime } from '../domain/plain-date.ts';
import type { UndoOutcome } from '../store/acts.ts';
import { applyChange } from './apply-change.ts';
import { showValue } from './change-line.ts';
import { type Deps, inTransaction } from './deps.ts';
import { needsEdit, rebase } from './derive-change.ts';
import { handOverIn } from './named-hand-over.ts';
import { notAllowed } from './not-allowed.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { undoChange } from './undo-change.ts';
import { deciderOf } from './who-decides.ts';

type Decision =
  /** `campaign` chooses among the candidates; null is the one that is known. */
  | { readonly kind: 'apply'; readonly campaign: CampaignId | null }
  /** It was the date of that task. */
  | { readonly kind: 'apply_to_task'; readonly task: TaskId }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'undo' };

/** Does so; null where it is done, `edit` where a value must be filled in first. */
export function decideChange(
  deps: Deps,
  by: PersonId,
  id: ChangeId,
  decision: Decision,
  now: Date,
): Answer | 'edit' | null {
  return inTransaction(deps, now, (scene) => {
    const change = scene.store.changes.get(id);
    const campaign = change ? campaignMeant(scene, by, change, decision) : undefined;
    if (!change || !campaign) return { kind: 'gone' };
    return decide(scene, by, change, campaign, decision);
  });
}

function decide(
  scene: Scene,
  by: PersonId,
  change: CampaignChange,
  campaign: Campaign,
  decision: Decision,
): Answer | 'edit' | null {
  if (decision.kind === 'apply' && passesOn(scene, by, change, campaign))
    return passOn(scene, change, campaign);
  if (!may(scene.facts, by, { action: 'decide_change', campaign }, scene.now))
    return notAllowed(scene, campaign, 'decide this');
  if (decision.kind === 'undo') return undo(scene, by, change);
  if (change.state !== 'heard') return alreadyDecided(scene, change, by);
  return decision.kind === 'ignore'
    ? ignore(scene, by, change)
    : apply(scene, by, change, campaign, decision.kind === 'apply_to_task' ? decision.task : null);
}

function ignore(scene: Scene, by: PersonId, change: CampaignChange): null {
  const { store, now } = scene;
  store.acts.perform('change.ignore', by, now, () =>
    store.changes.put({ ...change, state: 'ignored', decidedBy: by, decidedAt: now }),
  );
  return null;
}

function apply(
  scene: Scene,
  by: PersonId,
  change: CampaignChange,
  campaign: Campaign,
  task: TaskId | null,
): Answer | 'edit' | null {
  const chosen = chosenFor(scene, change, campaign, task);
  if (chosen === null) return { kind: 'gone' };
  if (needsEdit(chosen, scene.calendars.dayOf(by, scene.now))) {
    // What it is about is settled; only the value is missing.
    scene.store.acts.perform('change.tell', by, scene.now, () =>
      scene.store.changes.put({ ...change, campaign: campaign.id, task: chosen.task, tasks: [] }),
    );
    return 'edit';
  }
  scene.store.acts.perform('change.apply', by, scene.now, () => applyChange(scene, campaign, chosen, by));
  say(scene, { kind: 'change_receipt', author: by, change: change.id });
  return null;
}

/** Where none was chosen: the one that it is about, or, of several, one that the person leads. */
function campaignMeant(
  scene: Scene,
  by: PersonId,
  change: CampaignChange,
  decision: Decision,
): Campaign | undefined {
  const known = decision.kind === 'apply' ? (decision.campaign ?? change.campaign) : change.campaign;
  if (known) return scene.facts.campaigns.get(known);
  if (decision.kind === 'apply') return undefined;
  const candidates = change.candidates.map((id) => scene.facts.campaigns.get(id)).filter((each) => !!each);
  return (
    candidates.find((campaign) => may(scene.facts, by, { action: 'decide_change', campaign }, scene.now)) ??
    candidates[0]
  );
}

/** The author said which campaign they meant, and it is another's to decide. */
function passesOn(scene: Scene, by: PersonId, change: CampaignChange, campaign: Campaign): boolean {
  return (
    change.state === 'heard' &&
    change.campaign === null &&
    change.saidBy === by &&
    change.candidates.includes(campaign.id) &&
    !may(scene.facts, by, { action: 'decide_change', campaign }, scene.now)
  );
}

function passOn(scene: Scene, change: CampaignChange, campaign: Campaign): Answer {
  const reader = deciderOf(scene, campaign);
  if (!reader) return notAllowed(scene, campaign, 'decide this');
  scene.store.acts.perform('change.tell', change.saidBy, scene.now, () =>
    scene.store.changes.put({ ...change, campaign: campaign.id, ...rebase(change, campaign, null) }),
  );
  say(scene, { kind: 'change_ask', reader, change: change.id });
  return { kind: 'proposed', to: scene.nameOf(reader) };
}

/** The change for what was chosen, worked out against the present; null where the choice was none of those offered. */
function chosenFor(
  scene: Scene,
  change: CampaignChange,
  campaign: Campaign,
  taskId: TaskId | null,
): CampaignChange | null {
  if (change.campaign === null && !change.candidates.includes(campaign.id)) return null;
  if (taskId !== null && !change.tasks.includes(taskId)) return null;
  const about = taskId ?? change.task;
  const task = about === null ? null : scene.store.tasks.get(about);
  if (about !== null && !task) return null;
  const staff =
    change.change === 'staffing' && change.campaign === null
      ? handOverIn(scene, campaign, change.words ?? '', change.saidBy)
      : change.handOver;
  return {
    ...change,
    campaign: campaign.id,
    task: task?.id ?? change.task,
    handOver: staff,
    saidThere: change.saidThere || (change.channel !== null && change.channel === campaign.channel),
    ...rebase(change, campaign, task),
  };
}

function undo(scene: Scene, by: PersonId, change: CampaignChange): Answer | null {
  if (change.state !== 'applied') return alreadyDecided(scene, change, by);
  return answerToUndo(scene, undoChange(scene, change, by), by);
}

/** What stands in the way of an Undo; null where it is done. */
export function answerToUndo(scene: Scene, outcome: UndoOutcome, reader: PersonId): Answer | null {
  if (outcome.kind === 'undone') return null;
  if (outcome.kind !== 'stands_under') return { kind: 'gone' };
  const { doneBy, doneAt } = outcome.later;
  const by = doneBy ? scene.nameOf(doneBy) : 'Understudy';
  return { kind: 'undo_blocked', by, at: localTime(doneAt, scene.calendars.zoneOf(reader)) };
}

/** "Mia already made it Wed 9 Dec at 09:12." */
export function alreadyDecided(scene: Scene, change: CampaignChange, reader: PersonId): Answer {
  if (!change.decidedBy || !change.decidedAt) return { kind: 'gone' };
  return {
    kind: 'already',
    by: scene.nameOf(change.decidedBy),
    what: whatBecame(scene, change),
    at: localTime(change.decidedAt, scene.calendars.zoneOf(reader)),
  };
}

function whatBecame(scene: Scene, change: CampaignChange): string {
  switch (change.state) {
    case 'applied': {
      const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
      const value = showValue(change.becomes, campaign?.currency ?? null, scene.now);
      return value === null ? 'applied this' : `changed this to ${value}`;
    }
    case 'ignored':
      return 'ignored this';
    case 'undone':
      return 'took this back';
    case 'superseded':
      return 'said something newer';
    case 'heard':
      return 'said this';
  }
}
