// A message that is deleted, or says it no longer, takes its changes with it: what was only heard is closed, what its
// author applied by saying it is undone. What someone else decided stays decided.
import type { CampaignChange } from '../domain/campaigns.ts';
import type { ChannelId, MessageTs, PersonId } from '../domain/ids.ts';
import { followChangeReaction } from './change-reaction.ts';
import type { Scene } from './scene.ts';
import { undoChange } from './undo-change.ts';

/** All that a message said of campaigns; one that also says an absence is known by its author and second alone. */
export function changesOfMessage(
  scene: Scene,
  message: { channel: ChannelId; ts: MessageTs; author: PersonId | null; sentAt: Date },
): CampaignChange[] {
  const { channel, ts, author, sentAt } = message;
  return scene.store.changes
    .where('(channel = @channel AND ts = @ts) OR (channel IS NULL AND said_at = @sentAt)', {
      channel,
      ts,
      sentAt: sentAt.getTime(),
    })
    .filter((change) => author === null || change.saidBy === author);
}

/** Withdraws what a deleted message said. */
export function withdrawChanges(scene: Scene, at: { channel: ChannelId; ts: MessageTs }, sentAt: Date): void {
  for (const change of changesOfMessage(scene, { ...at, author: null, sentAt }))
    withdrawChange(scene, change, null);
}

/** Withdraws one change that nobody says any more. */
export function withdrawChange(scene: Scene, change: CampaignChange, by: PersonId | null): void {
  if (change.state === 'heard') {
    scene.store.changes.put({ ...change, state: 'undone', decidedBy: by, decidedAt: scene.now });
    followChangeReaction(scene, change);
  } else if (isByAuthor(change)) undoChange(scene, change, by);
}

/** True where it stands because its author said it, not because somebody decided so. */
export const isByAuthor = (change: CampaignChange) =>
  change.state === 'applied' && change.decidedBy === change.saidBy;
