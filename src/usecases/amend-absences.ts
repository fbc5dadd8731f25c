// An edited message corrects the absences that came from it: one of the same person and kind is changed in place, the
// rest are withdrawn. What was corrected by hand is never re-corrected (product rule 3).
import type { Reading } from '../domain/interpretations.ts';
import { saidIn } from './note-absence.ts';
import type { HeardMessage } from './note-message.ts';
import type { Scene } from './scene.ts';
import { withdrawSource } from './withdraw-message.ts';

/** Does so, and gives the numbers of the interpretations that need nothing more. */
export function amendAbsences(scene: Scene, message: HeardMessage, reading: Reading): Set<number> {
  const { absences, sources } = scene.store;
  const handled = new Set<number>();
  for (const attached of sources.standingAtMessage(message.channel, message.ts)) {
    const absence = absences.get(attached.absence);
    if (!absence) continue;
    const number = reading.interpretations.findIndex(
      (each, index) =>
        !handled.has(index) &&
        each.kind === 'absence' &&
        each.person === absence.person &&
        each.availability === absence.availability,
    );
    const said = reading.interpretations[number];
    if (absence.handCorrected) {
      if (said) handled.add(number);
    } else if (said?.kind === 'absence' && sources.of(absence.id).length === 1) {
      handled.add(number);
      absences.put({
        ...absence,
        ...saidIn(said),
        state: said.certainty === 'tentative' ? 'asked' : 'active',
      });
    } else withdrawSource(scene, attached);
  }
  return handled;
}
