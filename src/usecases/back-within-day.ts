// Someone is in for some hours of a day that was to be off: later and narrower words win (product rule 3), and the rest
// of what was said stays.
import {
  type Absence,
  type AbsenceSource,
  coversDay,
  type HoursIn,
  minutesAway,
} from '../domain/absences.ts';
import type { AbsenceId, PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate, localTime, minutesOf, type TimeOfDay } from '../domain/plain-date.ts';
import type { SaidAbsence } from './note-absence.ts';
import type { Scene } from './scene.ts';

const MIDNIGHT = 24 * 60;

/** Takes the hours out of what the person is away for on that day; gives the absences that they were taken from. */
export function backWithinDay(
  scene: Scene,
  person: PersonId,
  day: IsoDate,
  hours: HoursIn,
  isForGood: boolean,
): AbsenceId[] {
  const { store } = scene;
  const touched = store.absences
    .where("person = @person AND state = 'active'", { person })
    .map((absence) => timed(absence, hours))
    .filter((each) => takes(each, day, hours));
  for (const absence of touched) {
    const [first, second] = restOf(absence, day, hours, isForGood);
    store.absences.put(first ?? { ...absence, state: 'withdrawn' });
    if (!second) continue;
    const id = store.nextId<AbsenceId>('absence');
    store.absences.put({ ...second, id });
    for (const { source } of store.sources.of(absence.id)) store.sources.attach(id, source);
  }
  return touched.map(({ id }) => id);
}

/**
 * "I'll be back at 2" from someone who is known to be away then: that ends at two, today for good. Gives the absence that
 * now says so, with the source linked to it; null where nothing was known that ends.
 */
export function arriveWithinDay(
  scene: Scene,
  person: PersonId,
  said: SaidAbsence,
  source: AbsenceSource,
): AbsenceId | null {
  const { from: day, to, startTime, endTime, availability, certainty } = said;
  const isArrival = source.kind === 'message' && source.rule === 'arrives_at_time';
  if (!isArrival || to !== day || startTime !== null || endTime === null) return null;
  if (availability !== 'away' || certainty !== 'stated') return null;
  const isToday = scene.calendars.dayOf(person, source.at) === day;
  const ended = backWithinDay(scene, person, day, { from: endTime, to: null }, isToday);
  const stands = ended.find((id) => {
    const absence = scene.store.absences.get(id);
    return absence?.state === 'active' && coversDay(absence, day);
  });
  if (!stands) return null;
  scene.store.sources.attach(stands, source);
  return stands;
}

/**
 * Parts without a time as hours: "for the rest of today" begins when it was heard, "in late" ends when they are in. Those
 * that the hours leave nothing of stay as they are.
 */
function timed(absence: Absence, hours: HoursIn): Absence {
  if (absence.part === 'from_now')
    return { ...absence, part: null, startTime: localTime(absence.heardAt, absence.zone) };
  return absence.part === 'late' && hours.from !== null ? { ...absence, part: null } : absence;
}

function takes(absence: Absence, day: IsoDate, hours: HoursIn): boolean {
  const away = minutesAway(absence, day);
  return away !== null && away.from < minutes(hours.to, MIDNIGHT) && minutes(hours.from, 0) < away.to;
}

/** What is left before those hours, and after them. */
function restOf(absence: Absence, day: IsoDate, hours: HoursIn, isForGood: boolean): Absence[] {
  const away = minutesAway(absence, day);
  if (away === null || absence.part !== null) return [];
  const until = hours.from !== null && away.from < minutesOf(hours.from) ? hours.from : null;
  const again = hours.to !== null && minutesOf(hours.to) < away.to ? hours.to : null;
  const rest: Absence[] = [];
  // Now somebody has said the end.
  if (until !== null) rest.push({ ...absence, to: day, endTime: until, endAssumed: false });
  else if (absence.from < day)
    rest.push({ ...absence, to: addDays(day, -1), endTime: null, endAssumed: false });
  if (again !== null) rest.push({ ...absence, from: day, startTime: again });
  else if (!isForGood && (absence.to === null || absence.to > day))
    rest.push({ ...absence, from: addDays(day, 1), startTime: null });
  return rest;
}

const minutes = (time: TimeOfDay | null, otherwise: number) => (time === null ? otherwise : minutesOf(time));
