// Covers follow the absence that they are for: their end moves with it, and they end at the start of the owner's first
// working day back (product rule 2). An absence whose end nobody said keeps its covers until somebody says it (14).
import type { Episode } from '../domain/absences.ts';
import { isRunning } from '../domain/campaigns.ts';
import { type Cover, ended } from '../domain/covers.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { askAnew } from './ask-anew.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { isSpare } from './spare-covers.ts';
import { backAt, nextUsualHours } from './working-hours.ts';

/** Moves and ends covers; true where any changed. */
export function reconcileCovers(scene: Scene): boolean {
  let changed = false;
  for (const cover of scene.facts.covers) {
    if (cover.state !== 'assigned') continue;
    const next = follow(scene, cover);
    if (next === cover) continue;
    changed = true;
    scene.store.covers.put(next);
    if (next.state === 'ended') tellHolder(scene, next);
    else if (cover.seenAt !== null && isMoreWork(scene, cover, next)) askAnew(scene, next);
  }
  return changed;
}

function follow(scene: Scene, cover: Cover): Cover {
  const campaign = scene.facts.campaigns.get(cover.campaign);
  const over = ended(cover, scene.now, null);
  if (campaign && !isRunning(campaign)) return over;
  // Somebody said the day, whether or not the owner is back by then.
  if (cover.kept)
    return isOver(scene, cover.until, cover) ? ended(cover, scene.now, cover.assignedBy) : cover;
  const episode = episodeBehind(scene, cover);
  if (episode && !isSpare(scene, cover)) return followEpisode(scene, cover, episode);
  return isBegun(scene, cover) && !isOver(scene, cover.until, cover) ? cover : over;
}

function followEpisode(scene: Scene, cover: Cover, episode: Episode): Cover {
  if (episode.endAssumed) return cover.until === null ? cover : { ...cover, until: null };
  const back = backAt(scene, episode);
  if (back !== null && scene.now >= back) return ended(cover, scene.now, null);
  const until = episode.to !== null && episode.to < cover.from ? cover.from : episode.to;
  return until === cover.until ? cover : { ...cover, until };
}

/** The cover goes on for longer, and not only in name: its work is due after it was to end. */
function isMoreWork(scene: Scene, cover: Cover, next: Cover): boolean {
  if (cover.until === null || (next.until !== null && next.until <= cover.until)) return false;
  const due = cover.task === null ? null : (scene.facts.tasks.get(cover.task)?.due ?? null);
  return due === null || due > cover.until;
}

/** The stretch away that the cover is for; null where it was taken back. */
export function episodeBehind(scene: Scene, cover: Cover): Episode | null {
  const episodes = scene.calendars.episodes(cover.absentee);
  return (
    episodes.find((each) => each.from <= cover.from && (each.to === null || cover.from <= each.to)) ??
    episodes.find((each) => each.from > cover.from && (cover.until === null || each.from <= cover.until)) ??
    null
  );
}

/** A cover has begun once its first day has come and its holder knows of it: then going back is the AM's to say. */
export function isBegun(scene: Scene, cover: Cover): boolean {
  return cover.seenAt !== null && cover.from <= scene.calendars.dayOf(cover.holder, scene.now);
}

const isOver = (scene: Scene, until: IsoDate | null, cover: Cover) =>
  until !== null && scene.calendars.dayOf(cover.absentee, scene.now) > until;

/** Whoever is away reads it in the brief of their own return. */
function tellHolder(scene: Scene, cover: Cover): void {
  const day = scene.calendars.dayOf(cover.holder, scene.now);
  if (scene.calendars.isAwayOn(cover.holder, day)) return;
  const dueAt = nextUsualHours(scene, cover.holder);
  say(scene, { kind: 'given_back', holder: cover.holder, absentee: cover.absentee, day }, { dueAt });
}
