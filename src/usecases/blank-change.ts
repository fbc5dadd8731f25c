import type { CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Scene } from './scene.ts';

/** A change made by hand, about to be applied: said nowhere, by whoever made it. */
export function blankChange(
  scene: Scene,
  by: PersonId,
  made: Pick<CampaignChange, 'id' | 'campaign' | 'change' | 'was' | 'becomes'>,
): CampaignChange {
  return {
    ...made,
    candidates: [],
    certainty: 'stated',
    shiftDays: null,
    percent: null,
    state: 'heard',
    saidBy: by,
    saidAt: scene.now,
    channel: null,
    ts: null,
    words: null,
    decidedBy: null,
    decidedAt: null,
    saidThere: false,
    saidOutside: false,
    tasks: [],
    task: null,
    handOver: null,
    followedBy: null,
  };
}
