import type { CampaignChange } from '../domain/campaigns.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

/** Takes the reaction off the message that said the change, where nothing that it said stands any more. */
export function followChangeReaction(scene: Scene, { channel, ts }: CampaignChange): void {
  if (channel === null || ts === null || channel.startsWith('D')) return;
  const standing = scene.store.changes
    .where('channel = @channel AND ts = @ts', { channel, ts })
    .some(({ state }) => state !== 'undone' && state !== 'superseded');
  if (standing) return;
  say(scene, {
    kind: 'reaction',
    at: { channel, ts },
    name: scene.facts.settings.changeReaction,
    on: false,
  });
}
