import type { Cover } from '../domain/covers.ts';
import { localDate } from '../domain/plain-date.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

/** The holder has the message about the cover anew, as it stands by now; whoever is away finds it in the one they have. */
export function askAnew(scene: Scene, { holder, assignedBy, assignedAt }: Cover): void {
  const day = localDate(assignedAt, scene.calendars.zoneOf(assignedBy));
  const away = scene.calendars.isAwayOn(holder, scene.calendars.dayOf(holder, scene.now));
  say(scene, { kind: 'cover_request', holder, askedBy: assignedBy, day }, { repost: !away });
}
