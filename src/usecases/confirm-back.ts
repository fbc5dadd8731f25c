import type { Person } from '../domain/people.ts';
import type { Scene } from './scene.ts';

/**
 * An absence whose end nobody said is over once its person writes where the bot reads, on a later day and within their
 * working hours (product rule 14).
 */
export function confirmBack(scene: Scene, person: Person, at: Date): void {
  const today = scene.calendars.dayOf(person.id, at);
  const atWork = scene.calendars
    .workIntervals(person.id, today)
    .some(({ from, until }) => from <= at && at < until);
  if (!atWork) return;
  for (const absence of scene.facts.absences) {
    const unconfirmed = absence.person === person.id && absence.state === 'active' && absence.endAssumed;
    if (unconfirmed && absence.to !== null && absence.to < today) {
      scene.store.acts.perform('absence.confirm_back', person.id, scene.now, () =>
        scene.store.absences.put({ ...absence, endAssumed: false }),
      );
    }
  }
}
