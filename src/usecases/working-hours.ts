import type { PersonId } from '../domain/ids.ts';
import { addDays } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

const LOOK_AHEAD_DAYS = 14;

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

/** True while the person is at work. */
export function isAtWork(scene: Scene, person: PersonId): boolean {
  const today = scene.calendars.dayOf(person, scene.now);
  return [today, addDays(today, -1)].some((day) =>
    scene.calendars
      .workIntervals(person, day)
      .some(({ from, until }) => from <= scene.now && scene.now < until),
  );
}
