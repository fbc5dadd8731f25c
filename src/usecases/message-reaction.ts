// The reaction on a message says that an absence of its author's own was noted: it stands for as long as one is.
import type { ChannelId, PersonId } from '../domain/ids.ts';
import type { AttachedSource } from '../store/absence-sources.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

/** Sets the reaction on messages in which the person said it themselves, or takes it off where nothing of them stands. */
export function followReaction(scene: Scene, person: PersonId, said: readonly AttachedSource[]): void {
  for (const { source } of said) {
    if (source.kind !== 'message' || source.by !== person || isDm(source.channel)) continue;
    const standing = scene.store.sources
      .standingAtMessage(source.channel, source.ts)
      .map((each) => scene.store.absences.get(each.absence));
    const on = standing.some(
      (each) => each?.person === person && each.state === 'active' && each.availability === 'away',
    );
    const at = { channel: source.channel, ts: source.ts };
    say(scene, { kind: 'reaction', at, name: scene.facts.settings.absenceReaction, on });
  }
}

const isDm = (channel: ChannelId) => channel.startsWith('D');
