// Work due today or tomorrow needs the holder's Got it (product rule 13): without it the account manager reads so.
import type { Cover } from '../domain/covers.ts';
import type { CoverCandidate, KnownNeed } from '../domain/needs.ts';
import { addDays } from '../domain/plain-date.ts';
import { candidatesFor } from './propose.ts';
import type { Scene } from './scene.ts';

const HOURS_TO_SEE_IT = 0.75; // working hours of the holder

/** True where the work is due by tomorrow and its holder had the time to see it and did not. */
export function isUnseenTooLong(scene: Scene, cover: Cover, need: KnownNeed): boolean {
  if (cover.seenAt !== null || cover.state !== 'assigned' || need.due === null) return false;
  if (need.due > addDays(scene.calendars.dayOf(cover.holder, scene.now), 1)) return false;
  const at = scene.calendars.afterWorkingHours(cover.holder, cover.assignedAt, HOURS_TO_SEE_IT);
  return at !== null && at <= scene.now;
}

/** Who could have it instead; null where nobody could. */
export function nextName(scene: Scene, cover: Cover, need: KnownNeed): CoverCandidate | null {
  return candidatesFor(scene, need, 4).find((each) => each.person !== cover.holder) ?? null;
}
