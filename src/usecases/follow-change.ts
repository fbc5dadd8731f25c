// What an AM has done about a change: work handed over after a change of staff, and either kind of follow-up taken back.
import type { Answer } from '../domain/answers.ts';
import { asId, type ChangeId, type PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { ActId } from '../store/acts.ts';
import { answerToUndo } from './decide-change.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import { reassignIn } from './reassign.ts';

/** Hands the work on the campaign over, as the change of staff says; null where it is done. */
export function handOverWork(deps: Deps, by: PersonId, id: ChangeId, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const { store, facts } = scene;
    const change = store.changes.get(id);
    const campaign = change?.campaign ? facts.campaigns.get(change.campaign) : undefined;
    const ready = change?.state === 'applied' && change.handOver !== null && change.followedBy === null;
    if (!change?.handOver || !campaign || !ready) return { kind: 'gone' };
    if (!may(facts, by, { action: 'decide_cover', campaign }, now))
      return notAllowed(scene, campaign, 'reassign this');
    const { from, to, role = null } = change.handOver;
    const answer = store.acts.perform('change.hand_over', by, now, (act) => {
      const work = { kind: 'campaign', id: campaign.id, role } as const;
      const outcome = reassignIn(scene, by, { work, from, to, until: null });
      if (outcome.kind === 'reassigned') store.changes.put({ ...change, followedBy: act });
      return outcome;
    });
    return answer.kind === 'reassigned' ? null : answer;
  });
}

/** Takes back what was done about the change; the change itself stays. */
export function undoFollowUp(deps: Deps, by: PersonId, id: ChangeId, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const change = scene.store.changes.get(id);
    const campaign = change?.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
    if (!change?.followedBy || !campaign) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'edit_campaign', campaign }, now))
      return notAllowed(scene, campaign, 'undo this');
    const act = asId<ActId>(change.followedBy);
    return answerToUndo(scene, scene.store.acts.undo(act, by, now), by);
  });
}
