// The best name for each open need, those who said no left out. One place, so that message, modal and plan agree.
import type { PersonId } from '../domain/ids.ts';
import type { CoverCandidate, KnownNeed, Need } from '../domain/needs.ts';
import { rankCandidates } from '../planning/candidates.ts';
import { proposeCovers } from '../planning/propose.ts';
import type { Scene } from './scene.ts';

/** Proposals for all open needs together, so that nobody's hour is given twice. */
export function proposeForOpenNeeds(scene: Scene): ReadonlyMap<string, CoverCandidate | null> {
  const { facts, calendars, now } = scene;
  return proposeCovers(facts, calendars, scene.openNeeds(), now, {
    forbidden: (need, person) => declinersOf(scene, need).includes(person),
  });
}

/** The three best for one need, those who said no left out. */
export function candidatesFor(scene: Scene, need: KnownNeed, limit = 3): CoverCandidate[] {
  const decliners = declinersOf(scene, need);
  return rankCandidates(scene.facts, scene.calendars, need, scene.now, {
    limit,
    forbidden: (person) => decliners.includes(person),
  });
}

/** Those who said of this piece of work that they cannot take it. */
export function declinersOf(scene: Scene, need: Need): PersonId[] {
  return scene.facts.covers
    .filter(
      (cover) => cover.state === 'declined' && cover.absentee === need.absentee && isSameWork(cover, need),
    )
    .map((cover) => cover.holder);
}

/** True where a cover is about the need's task, or its role. */
export function isSameWork(
  cover: { readonly task: string | null; readonly campaign: string },
  need: { readonly task: string | null; readonly campaign: string },
): boolean {
  return cover.task === need.task && cover.campaign === need.campaign;
}
