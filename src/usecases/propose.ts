// The best name for each open need, those who said no left out. One place, so that message, modal and plan agree.
import type { PersonId } from '../domain/ids.ts';
import type { CoverCandidate, KnownNeed, Need } from '../domain/needs.ts';
import { rankCandidates } from '../planning/candidates.ts';
import type { CoverPlan } from '../planning/plan-problem.ts';
import { proposeCovers } from '../planning/propose.ts';
import type { Scene } from './scene.ts';

/** Proposals for all open needs together, so that nobody's hour is given twice: the plan's where there is one. */
export function proposeForOpenNeeds(
  scene: Scene,
  plan: CoverPlan | null,
): ReadonlyMap<string, CoverCandidate | null> {
  const { facts, calendars, now } = scene;
  const out = new Map(scene.openNeeds().map((need) => [need.key, new Set(ruledOut(scene, need))]));
  const quick = proposeCovers(facts, calendars, scene.openNeeds(), now, {
    forbidden: (need, person) => out.get(need.key)?.has(person) ?? false,
  });
  if (!plan) return quick;
  const planned = new Map(plan.assignments.map(({ need, person }) => [need, person]));
  return new Map(
    [...quick].map(([key, candidate]) => [
      key,
      candidateOf(scene, key, planned.get(key)) ?? overloaded(candidate),
    ]),
  );
}

/** The planned person with the words that say why. */
function candidateOf(scene: Scene, key: string, person: PersonId | undefined): CoverCandidate | null {
  const need = person && scene.openNeeds().find((each) => each.key === key);
  if (!need) return null;
  const ranked = rankCandidates(scene.facts, scene.calendars, need, scene.now);
  return ranked.find((each) => each.person === person) ?? null;
}

/** Where the plan has nobody, a name is only one to consider: never one whose hours the plan gave to other work. */
const overloaded = (candidate: CoverCandidate | null) =>
  candidate && candidate.overHours > 0 ? candidate : null;

/** The three best for one need, those who said no left out. */
export function candidatesFor(scene: Scene, need: KnownNeed, limit = 3): CoverCandidate[] {
  const out = ruledOut(scene, need);
  return rankCandidates(scene.facts, scene.calendars, need, scene.now, {
    limit,
    forbidden: (person) => out.includes(person),
  });
}

/** Those who are not to be asked: who said that they can't take it, and whom the AM ruled out. */
export function ruledOut(scene: Scene, need: Need): PersonId[] {
  const forbidden = scene.store.forbiddenCovers.where('need = @need', { need: need.key });
  return [...declinersOf(scene, need), ...forbidden.map((each) => each.person)];
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
