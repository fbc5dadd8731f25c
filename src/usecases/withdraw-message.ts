import type { ChannelId, MessageTs } from '../domain/ids.ts';
import type { AttachedSource } from '../store/absence-sources.ts';
import type { Scene } from './scene.ts';

/** Withdraws one source; the absence dies with its last one (product rule 3). */
export function withdrawSource(scene: Scene, attached: AttachedSource): void {
  const { absences, sources } = scene.store;
  sources.withdraw(attached.id);
  const absence = absences.get(attached.absence);
  if (absence && sources.of(attached.absence).length === 0) absences.put({ ...absence, state: 'withdrawn' });
}

/** Takes back all that a message said of absences; what was corrected by hand stays. */
export function withdrawMessage(scene: Scene, channel: ChannelId, ts: MessageTs): void {
  for (const attached of scene.store.sources.standingAtMessage(channel, ts)) {
    if (!scene.store.absences.get(attached.absence)?.handCorrected) withdrawSource(scene, attached);
  }
}
