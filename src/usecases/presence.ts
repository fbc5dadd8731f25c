import { type Absence, coversDay } from '../domain/absences.ts';
import type { PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

export type Presence = 'in' | 'away' | 'partly_away' | 'remote';

/** Whether the person is in on those days: away where they are so on all working days of them. */
export function presenceOf(scene: Scene, person: PersonId, days: { from: IsoDate; to: IsoDate }): Presence {
  const on = absencesOn(scene, person, days);
  const away = on.filter((each) => each.availability === 'away');
  if (away.length === 0) return on.length > 0 ? 'remote' : 'in';
  return scene.calendars.isAwayOn(person, days.from) && scene.calendars.isAwayOn(person, days.to)
    ? 'away'
    : 'partly_away';
}

/** Active absences that touch those days; one whose end nobody said goes on until somebody does. */
export function absencesOn(
  scene: Scene,
  person: PersonId,
  { from, to }: { from: IsoDate; to: IsoDate },
): Absence[] {
  return scene.facts.absences.filter(
    (each) =>
      each.person === person &&
      each.state === 'active' &&
      (coversDay(each, from) || coversDay(each, to) || (each.from >= from && each.from <= to)),
  );
}

/** True where the person's last stretch away is over but nobody knows that they are back (product rule 14). */
export function isUnconfirmed(scene: Scene, person: PersonId): boolean {
  const today = scene.calendars.dayOf(person, scene.now);
  return scene.calendars
    .episodes(person)
    .some((each) => each.endAssumed && each.to !== null && each.to < today);
}
