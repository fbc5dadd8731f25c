// What a holder says to a cover, and what its AM takes back.
import type { Answer } from '../domain/answers.ts';
import { type Cover, ended } from '../domain/covers.ts';
import type { CoverId, PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { localTime } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import { asOpen } from './open-need.ts';
import { isSameWork } from './propose.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

/** *Got it*, to all of them; a second click changes nothing. */
export function acceptCovers(deps: Deps, by: PersonId, covers: readonly CoverId[], now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    let found = false;
    for (const cover of held(scene, by, covers)) {
      found = true;
      if (cover.seenAt === null) scene.store.covers.put({ ...cover, seenAt: now });
    }
    return found ? null : { kind: 'gone' };
  });
}

/** *Can't take it*: the need is open again, and its AM asked again without this name. */
export function declineCover(deps: Deps, by: PersonId, id: CoverId, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const [cover] = held(scene, by, [id]);
    if (!cover) return { kind: 'gone' };
    scene.store.acts.perform('cover.decline', by, now, () => {
      scene.store.covers.put({ ...cover, state: 'declined' });
      reopen(scene, cover);
    });
    return null;
  });
}

/** Makes a cover as if it never was: its holder's message says so. */
export function takeBack(scene: Scene, cover: Cover): void {
  scene.store.covers.put({ ...cover, state: 'undone' });
}

/** Who said that they have it is told that it ended; for who had not, it is as if it never was. */
export function takeFrom(scene: Scene, cover: Cover, by: PersonId): void {
  if (cover.seenAt === null) takeBack(scene, cover);
  else endBy(scene, cover, by);
}

/** Somebody ended the cover: its holder is told by a message of its own, each time. */
export function endBy(scene: Scene, cover: Cover, by: PersonId): void {
  scene.store.covers.put(ended(cover, scene.now, by));
  const { holder, absentee } = cover;
  const day = scene.calendars.dayOf(holder, scene.now);
  const away = scene.calendars.isAwayOn(holder, day);
  if (!away) say(scene, { kind: 'given_back', holder, absentee, day }, { repost: true });
}

/** *Give back* ends a cover whose absence was taken back; *Keep* leaves it with its holder. */
export function settleCover(
  deps: Deps,
  by: PersonId,
  id: CoverId,
  how: 'give_back' | 'keep',
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const cover = scene.store.covers.get(id);
    const campaign = cover ? scene.facts.campaigns.get(cover.campaign) : undefined;
    if (!cover || !campaign) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'decide_cover', campaign }, now))
      return notAllowed(scene, campaign, 'decide this');
    if (cover.state !== 'assigned' || cover.kept) return alreadyBack(scene, cover, by);
    scene.store.acts.perform('cover.settle', by, now, () =>
      scene.store.covers.put(
        how === 'keep' ? { ...cover, kept: true, until: null } : ended(cover, now, null),
      ),
    );
    if (how === 'give_back') {
      const day = scene.calendars.dayOf(cover.holder, now);
      // Whoever is away reads it in the brief of their own return.
      if (!scene.calendars.isAwayOn(cover.holder, day))
        say(scene, { kind: 'given_back', holder: cover.holder, absentee: cover.absentee, day });
    }
    return null;
  });
}

/** Covers of that holder which stand. */
function held(scene: Scene, by: PersonId, ids: readonly CoverId[]): Cover[] {
  return ids
    .map((id) => scene.store.covers.get(id))
    .filter((cover) => cover !== null)
    .filter(
      (cover) =>
        cover.state === 'assigned' && may(scene.facts, by, { action: 'answer_cover', cover }, scene.now),
    );
}

function reopen(scene: Scene, cover: Cover): void {
  const decided = scene.store.needs.where("state = 'covered' AND absentee = @absentee", {
    absentee: cover.absentee,
  });
  for (const need of decided.filter((each) => isSameWork(cover, each))) {
    scene.store.needs.put(asOpen(need, scene.now));
  }
}

/** What somebody did to a cover that no longer stands. */
export function alreadyBack(scene: Scene, cover: Cover, reader: PersonId): Answer {
  const act = scene.store.acts.lastOn('cover', cover.id);
  if (!act?.doneBy) return { kind: 'gone' };
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const what = cover.kept ? 'kept this as it is' : 'took this back';
  return { kind: 'already', by: scene.nameOf(act.doneBy), what, at: localTime(act.doneAt, zone) };
}
