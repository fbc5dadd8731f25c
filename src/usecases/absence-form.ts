import type { Answer } from '../domain/answers.ts';
import type { AbsenceForm } from '../domain/cover-forms.ts';
import type { AbsenceId, PersonId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { readScene } from './scene.ts';

/** The form of an absence, or of a new one from today; `gone` where it no longer stands. */
export function absenceForm(
  deps: Deps,
  reader: PersonId,
  id: AbsenceId | null,
  now: Date,
): AbsenceForm | Answer {
  const scene = readScene(deps.store, now);
  if (id === null) {
    const today = scene.calendars.dayOf(reader, now);
    return {
      absence: null,
      name: null,
      from: today,
      to: today,
      startTime: null,
      endTime: null,
      availability: 'away',
    };
  }
  const absence = scene.store.absences.get(id);
  if (absence?.state !== 'active') return { kind: 'gone' };
  const { from, to, startTime, endTime, availability, person } = absence;
  return {
    absence: id,
    name: person === reader ? null : scene.nameOf(person),
    from,
    to,
    startTime,
    endTime,
    availability,
  };
}
