import type { CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import type { UndoOutcome } from '../store/acts.ts';
import { followChangeReaction } from './change-reaction.ts';
import type { Scene } from './scene.ts';

/** Takes an applied change back, as an event of its own: the campaign is as before, the change stays as an undone one. */
export function undoChange(scene: Scene, change: CampaignChange, by: PersonId | null): UndoOutcome {
  const { acts, changes } = scene.store;
  const act = acts.lastOn('campaign_change', change.id);
  if (!act) return { kind: 'unknown' };
  // What follows from it stands on it: that is taken back first.
  if (change.followedBy !== null && act.id === change.followedBy) return { kind: 'stands_under', later: act };
  const outcome = acts.undo(act.id, by, scene.now);
  if (outcome.kind !== 'undone') return outcome;
  changes.put({ ...change, state: 'undone', decidedBy: by, decidedAt: scene.now });
  followChangeReaction(scene, change);
  return outcome;
}
