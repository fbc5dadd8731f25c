// Once per local date whatever happens: the day is remembered in the transaction that decides (also where there is
// nothing to say), so a restart at digest time posts no second one.
import type { DigestContent } from '../domain/contents.ts';
import { localDate, localTime, minutesOf, type TimeOfDay } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';
import { describeDigest, isAgencyWorkingDay } from './describe-digest.ts';
import { say } from './say.ts';
import { readScene } from './scene.ts';

const LATEST_MINUTES = 8 * 60;

/** Posts today's digest if its time has come and it was not decided yet; true where it was decided now. */
export function postDigest(deps: Deps, now: Date): boolean {
  const settings = deps.store.settings.read();
  const day = localDate(now, settings.timeZone);
  const time = localTime(now, settings.timeZone);
  const channel = settings.digestChannel;
  if (channel === null || !isItsTime(time, settings.digestTime)) return false;
  return inTransaction(deps, now, (scene) => {
    if (!isAgencyWorkingDay(scene, day)) return false;
    if (!scene.store.seenEvents.remember([`digest:${day}`], now)) return false;
    if (describeDigest(scene, day)) say(scene, { kind: 'digest', channel, day });
    return true;
  });
}

/** From its time on, also where the bot comes up late; not in the night after. */
function isItsTime(time: TimeOfDay, digestTime: TimeOfDay): boolean {
  const late = minutesOf(time) - minutesOf(digestTime);
  return late >= 0 && late < LATEST_MINUTES;
}

/** The digest as of now, for `/digest`; null where there is nothing to say. */
export function showDigest(deps: Deps, now: Date): DigestContent | null {
  const scene = readScene(deps.store, now);
  return describeDigest(scene, localDate(now, scene.facts.settings.timeZone));
}
