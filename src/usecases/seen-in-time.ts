// Work due today or tomorrow needs the holder's Got it (product rule 13): without it the account manager reads so.
import type { Cover } from '../domain/covers.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CoverCandidate, KnownNeed } from '../domain/needs.ts';
import { livingKey } from '../domain/notices.ts';
import { addDays, localDate } from '../domain/plain-date.ts';
import { candidatesFor } from './propose.ts';
import type { Scene } from './scene.ts';

const HOURS_TO_SEE_IT = 0.75; // working hours of the holder

/** True where the work is due by tomorrow and its holder had the time to see it and did not. */
export function isUnseenTooLong(scene: Scene, cover: Cover, need: KnownNeed): boolean {
  if (cover.seenAt !== null || cover.state !== 'assigned' || need.due === null) return false;
  if (need.due > addDays(scene.calendars.dayOf(cover.holder, scene.now), 1)) return false;
  const at = scene.calendars.afterWorkingHours(cover.holder, askedAt(scene, cover), HOURS_TO_SEE_IT);
  return at !== null && at <= scene.now;
}

/** When the holder was last asked: a cover that was changed is asked of them anew. */
function askedAt(scene: Scene, { holder, assignedBy, assignedAt }: Cover): Date {
  const day = localDate(assignedAt, scene.calendars.zoneOf(assignedBy));
  const key = livingKey({ kind: 'cover_request', holder, askedBy: assignedBy, day }) ?? '';
  const posted = scene.store.prompts.get(key)?.postedAt ?? null;
  const waiting = scene.store.outbox.waitingSince(key);
  return [posted, waiting].reduce<Date>((last, at) => (at !== null && at > last ? at : last), assignedAt);
}

/** Who could have it instead of one of those who have a part; null where nobody could. */
export function nextName(scene: Scene, holders: readonly PersonId[], need: KnownNeed): CoverCandidate | null {
  return (
    candidatesFor(scene, need, 3 + holders.length).find(({ person }) => !holders.includes(person)) ?? null
  );
}
