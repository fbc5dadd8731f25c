import type { PersonId } from '../domain/ids.ts';
import { type Deps, inTransaction } from './deps.ts';
import { setReadingOff } from './switch-reading.ts';

/** Switches the reading of the person's own channel messages on or off (product rule 9). */
export function setReading(deps: Deps, by: PersonId, on: boolean, now: Date): void {
  inTransaction(deps, now, (scene) => {
    const person = scene.facts.people.get(by);
    if (person) setReadingOff(scene, person, !on);
  });
}
