import type { Absence, HoursIn } from '../domain/absences.ts';
import type { AbsenceId, PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate } from '../domain/plain-date.ts';
import { backWithinDay } from './back-within-day.ts';
import type { Scene } from './scene.ts';

/**
 * Takes back the days on which someone is in after all: from `from` on within the stretch away that it belongs to (`to`
 * null), or just `from` to `to`, or only some hours of that one day. Leave planned for later stays. Gives true where
 * anything changed.
 */
export function noteReturn(
  scene: Scene,
  person: PersonId,
  from: IsoDate,
  to: IsoDate | null,
  hours?: HoursIn,
): boolean {
  if (hours) {
    const ended = to === null && noteReturn(scene, person, addDays(from, 1), null);
    return backWithinDay(scene, person, from, hours, to === null).length > 0 || ended;
  }
  const touched = to === null ? fromThenOn(scene, person, from) : overlapping(scene, person, from, to);
  for (const absence of touched) {
    if (to === null) shorten(scene, absence, from);
    else cutOut(scene, absence, from, to);
  }
  return touched.length > 0;
}

function overlapping(scene: Scene, person: PersonId, from: IsoDate, to: IsoDate): Absence[] {
  return scene.facts.absences.filter(
    (each) => each.person === person && each.from <= to && (each.to === null || each.to >= from),
  );
}

/** The absences of the stretch that is running on the day, and an unconfirmed one that ended before it. */
function fromThenOn(scene: Scene, person: PersonId, from: IsoDate): Absence[] {
  const running = scene.calendars
    .episodes(person)
    .filter(
      (each) => each.from <= from && (each.to === null || each.to >= addDays(from, -1) || each.endAssumed),
    )
    .flatMap((each) => each.absences);
  const remote = scene.facts.absences.filter(
    (each) =>
      each.person === person &&
      each.availability === 'remote' &&
      each.from <= from &&
      (each.to === null || each.to >= from),
  );
  return running.length > 0 ? running : remote;
}

function shorten(scene: Scene, absence: Absence, from: IsoDate): void {
  const last = addDays(from, -1);
  const to = absence.to === null || absence.to > last ? last : absence.to;
  scene.store.absences.put(
    absence.from >= from
      ? { ...absence, state: 'withdrawn' }
      : // Now somebody has said the end.
        { ...absence, to, endAssumed: false, endTime: to === absence.to ? absence.endTime : null },
  );
}

/** What is left before and after the days that no longer count. */
function cutOut(scene: Scene, absence: Absence, from: IsoDate, to: IsoDate): void {
  const { absences, sources, nextId } = scene.store;
  const rest: Absence[] = [];
  if (absence.from < from) rest.push({ ...absence, to: addDays(from, -1), endTime: null });
  if (absence.to === null || absence.to > to)
    rest.push({ ...absence, from: addDays(to, 1), startTime: null });
  const [first, second] = rest;
  absences.put(first ?? { ...absence, state: 'withdrawn' });
  if (!second) return;
  const id = nextId<AbsenceId>('absence');
  absences.put({ ...second, id });
  for (const { source } of sources.of(absence.id)) sources.attach(id, source);
}
