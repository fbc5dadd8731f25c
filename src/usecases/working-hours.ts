import type { Episode } from '../domain/absences.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Question } from '../domain/needs.ts';
import { addDays } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

const LOOK_AHEAD_DAYS = 14;
const URGENT_HOURS = 4; // working hours of whoever is asked

/** Now where it is within the person's usual work hours, else when those next begin; away or not. */
export function nextUsualHours(scene: Scene, person: PersonId): Date {
  const today = scene.calendars.dayOf(person, scene.now);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const presence = scene.calendars.daysOf(person)?.at(addDays(today, ahead)).presence;
    if (presence && presence.until > scene.now.getTime()) {
      return new Date(Math.max(presence.from, scene.now.getTime()));
    }
  }
  return scene.now;
}

/** When the person begins to work again after a stretch away: on that day or the next they work; null while its end is open. */
export function backAt(scene: Scene, episode: Episode): Date | null {
  const day = scene.calendars.firstWorkingDayBack(episode);
  const over = scene.calendars.spanOf(episode).until;
  if (day === null || over === null) return null;
  const work = scene.calendars.workIntervals(episode.person, day).find(({ until }) => until > over);
  return work ? new Date(Math.max(work.from.getTime(), over.getTime())) : over;
}

/** True while the person is at work. */
export function isAtWork(scene: Scene, person: PersonId): boolean {
  const today = scene.calendars.dayOf(person, scene.now);
  return [today, addDays(today, -1)].some((day) =>
    scene.calendars
      .workIntervals(person, day)
      .some(({ from, until }) => from <= scene.now && scene.now < until),
  );
}

/** True for client-facing work that is due within four working hours of the person's from now on. */
export function isUrgent(
  scene: Scene,
  person: PersonId,
  need: Pick<Question, 'clientFacing' | 'dueAt'>,
): boolean {
  if (!need.clientFacing || need.dueAt === null) return false;
  const soon = scene.calendars.afterWorkingHours(person, scene.now, URGENT_HOURS);
  return soon === null || need.dueAt <= soon;
}
