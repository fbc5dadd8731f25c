import type { CampaignChange } from '../domain/campaigns.ts';
import type { Answer } from '../domain/contents.ts';
import type { CampaignId, ChangeId, PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { localTime } from '../domain/plain-date.ts';
import { applyChange } from './apply-change.ts';
import { type Deps, inTransaction } from './deps.ts';
import { deriveChange } from './derive-change.ts';
import { notAllowed } from './not-allowed.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

type Decision =
  /** `campaign` chooses among the candidates. */
  | { readonly kind: 'apply'; readonly campaign: CampaignId | null }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'undo' };

/** *Apply*, *Ignore* or *Undo* of a heard change; null where it is done. */
export function decideChange(
  deps: Deps,
  by: PersonId,
  id: ChangeId,
  decision: Decision,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const change = scene.store.changes.get(id);
    const chosen =
      decision.kind === 'apply'
        ? (decision.campaign ?? change?.campaign)
        : (change?.campaign ?? change?.candidates[0]);
    const campaign = chosen ? scene.facts.campaigns.get(chosen) : undefined;
    if (!change || !campaign) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'decide_change', campaign }, now))
      return notAllowed(scene, campaign, 'decide this');
    if (decision.kind === 'undo') return undoChange(scene, by, change);
    if (change.state !== 'heard') return already(scene, change, by);
    scene.store.acts.perform(`change.${decision.kind}`, by, now, () => {
      if (decision.kind === 'ignore') {
        scene.store.changes.put({ ...change, state: 'ignored', decidedBy: by, decidedAt: now });
        return;
      }
      applyChange(scene, campaign, withCampaign(scene, change, campaign.id), by);
      say(scene, { kind: 'change_receipt', author: by, change: id });
    });
    return null;
  });
}

/** The change for the campaign that was chosen, its values worked out against that one. */
function withCampaign(scene: Scene, change: CampaignChange, id: CampaignId): CampaignChange {
  const campaign = scene.facts.campaigns.get(id);
  if (change.campaign === id || !campaign) return { ...change, campaign: id };
  const derived = deriveChange(campaign, {
    kind: 'campaign_change',
    campaign: id,
    change: change.change,
    certainty: change.certainty,
    ...(change.shiftDays !== null ? { shiftDays: change.shiftDays } : {}),
    ...(change.percent !== null ? { percent: change.percent } : {}),
  });
  const values = derived === null || derived === 'underivable' ? {} : derived;
  return { ...change, campaign: id, ...values };
}

function undoChange(scene: Scene, by: PersonId, change: CampaignChange): Answer | null {
  const { acts, changes } = scene.store;
  if (change.state !== 'applied') return already(scene, change, by);
  const act = acts.lastOn('campaign_change', change.id);
  const outcome = act ? acts.undo(act.id, by, scene.now) : { kind: 'unknown' as const };
  if (outcome.kind === 'stands_under') {
    const { doneBy, doneAt } = outcome.later;
    const zone = scene.facts.people.get(by)?.timeZone ?? scene.facts.settings.timeZone;
    return {
      kind: 'undo_blocked',
      by: doneBy ? scene.nameOf(doneBy) : 'Understudy',
      at: localTime(doneAt, zone),
    };
  }
  if (outcome.kind !== 'undone') return { kind: 'gone' };
  changes.put({ ...change, state: 'undone', decidedBy: by, decidedAt: scene.now });
  return null;
}

function already(scene: Scene, change: CampaignChange, reader: PersonId): Answer {
  if (!change.decidedBy || !change.decidedAt) return { kind: 'gone' };
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const what = {
    applied: 'applied this',
    ignored: 'ignored this',
    undone: 'undid this',
    heard: 'heard this',
    superseded: 'replaced this',
  };
  return {
    kind: 'already',
    by: scene.nameOf(change.decidedBy),
    what: what[change.state],
    at: localTime(change.decidedAt, zone),
  };
}
