// Who is asked about a campaign: its account manager, the deputy where the AM is away or comes in too late, the admins
// where both are (product rules 11 and 13).
import { type Campaign, isRunning, peopleOn } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { type Question, STAGES } from '../domain/needs.ts';
import { isOnTeam } from '../domain/people.ts';
import { isAdmin } from '../domain/permissions.ts';
import { addDays } from '../domain/plain-date.ts';
import { isOpen } from '../domain/tasks.ts';
import { oncePerScene } from './once-per-scene.ts';
import type { Scene } from './scene.ts';

const LOOK_AHEAD_DAYS = 14;

/** Who decides about the campaign now; null where nobody is left who could. */
export function deciderOf(scene: Scene, campaign: Campaign, dueAt: Date | null = null): PersonId | null {
  const { accountManager, deputy } = campaign;
  const deputyIn = deputy !== null && isIn(scene, deputy);
  if (isIn(scene, accountManager)) {
    if (deputyIn && dueAt && comesInTooLate(scene, accountManager, deputy, dueAt)) return deputy;
    return accountManager;
  }
  return deputyIn ? deputy : firstAdmin(scene);
}

/** Everyone with whom a question is by now: its decider, from some time on the deputy too, then the admins. */
export function askedAbout(scene: Scene, need: Pick<Question, 'campaign' | 'dueAt' | 'stage'>): PersonId[] {
  const campaign = scene.facts.campaigns.get(need.campaign);
  if (!campaign) return [];
  const asked = new Set<PersonId>();
  const decider = deciderOf(scene, campaign, need.dueAt);
  if (decider) asked.add(decider);
  if (need.stage >= STAGES.deputy && campaign.deputy && isIn(scene, campaign.deputy))
    asked.add(campaign.deputy);
  if (need.stage >= STAGES.admins)
    for (const admin of adminsOf(scene)) if (isIn(scene, admin)) asked.add(admin);
  return [...asked];
}

/** The admins, in the order of the settings first. */
export function adminsOf(scene: Scene): PersonId[] {
  const named = scene.facts.settings.admins.filter((id) => scene.facts.people.has(id));
  const others = [...scene.facts.people.keys()].filter(
    (id) => isAdmin(scene.facts, id) && !named.includes(id),
  );
  return [...named, ...others];
}

const firstAdmin = (scene: Scene) => adminsOf(scene).find((id) => isIn(scene, id)) ?? null;

/** True where the person is of the team and not away today. */
export function isIn(scene: Scene, id: PersonId): boolean {
  const person = scene.facts.people.get(id);
  if (!person) return false;
  const today = scene.calendars.dayOf(id, scene.now);
  return isOnTeam(person, today) && !scene.calendars.isAwayOn(id, today);
}

function comesInTooLate(scene: Scene, accountManager: PersonId, deputy: PersonId, dueAt: Date): boolean {
  const start = nextAtWork(scene, accountManager);
  if (start && start <= dueAt) return false;
  const other = nextAtWork(scene, deputy);
  return other !== null && (start === null || other < start);
}

/** When the person is at work next: now, or the next start of work; null where not within two weeks. */
export function nextAtWork(scene: Scene, person: PersonId): Date | null {
  const today = scene.calendars.dayOf(person, scene.now);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    for (const { from, until } of scene.calendars.workIntervals(person, addDays(today, ahead))) {
      if (until > scene.now) return new Date(Math.max(from.getTime(), scene.now.getTime()));
    }
  }
  return null;
}

/** Running campaigns that the person's absence touches: as a member in any role, or by an open task. */
export function campaignsTouched(scene: Scene, person: PersonId): readonly Campaign[] {
  return touchedByPerson(scene).get(person) ?? [];
}

const touchedByPerson = oncePerScene(({ facts }) => {
  const touched = new Map<PersonId, Set<Campaign>>();
  const touch = (person: PersonId, campaign: Campaign) => {
    const known = touched.get(person);
    if (known) known.add(campaign);
    else touched.set(person, new Set([campaign]));
  };
  const running = [...facts.campaigns.values()].filter(isRunning);
  for (const campaign of running) for (const person of peopleOn(campaign)) touch(person, campaign);
  for (const { owner, campaign: id, status } of facts.tasks.values()) {
    const campaign = facts.campaigns.get(id);
    if (owner && campaign && isOpen({ status }) && isRunning(campaign)) touch(owner, campaign);
  }
  return new Map([...touched].map(([person, campaigns]) => [person, [...campaigns]]));
});
