// What is at risk on a campaign, in words: work that nobody has, work that is tight, people with more due than hours.
import { type Campaign, isRunning, peopleOn } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { isAdmin, leads } from '../domain/permissions.ts';
import { isOpen } from '../domain/tasks.ts';
import { loadsOf } from '../planning/load.ts';
import type { Scene } from './scene.ts';

const HALF_HOUR = 0.5;
const NAMED = 2; // in one risk

/** The risk of each campaign, as that reader may know it: who has too much to do is told to whoever can change it. */
export function risksOf(scene: Scene, reader: PersonId): (campaign: Campaign) => string[] {
  const asked = absenteesAsked(scene);
  const over = new Map<PersonId, boolean>();
  const isOver = (person: PersonId) => {
    const known = over.get(person) ?? (!asked.has(person) && isOverCapacity(scene, person));
    over.set(person, known);
    return known;
  };
  return (campaign) => {
    if (!isRunning(campaign)) return [];
    const needs = scene.openNeeds().filter((need) => need.campaign === campaign.id);
    const named = (urgency: 'needs_cover' | 'tight') =>
      needs
        .filter((need) => need.urgency === urgency)
        .map((need) => (need.task ? scene.taskName(need.task) : scene.nameOf(need.absentee)));
    const decides = leads(campaign, reader) || isAdmin(scene.facts, reader);
    const overloaded = decides ? workersOn(scene, campaign).filter(isOver).map(scene.nameOf) : [];
    return [
      ...inWords('uncovered', named('needs_cover')),
      ...inWords('tight', named('tight')),
      ...inWords('over capacity', overloaded),
    ];
  };
}

function inWords(risk: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const rest = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(rest > 0 ? ', ' : ' and ');
  return [`${risk}: ${shown}${rest > 0 ? ` and ${rest} more` : ''}`];
}

/** True where the confirmed work due by some day is more than the hours until then. */
function isOverCapacity(scene: Scene, person: PersonId): boolean {
  const loads = loadsOf(scene.facts, scene.calendars, scene.now);
  return loads.slackHours(person, scene.now) <= -HALF_HOUR;
}

/** Whoever is away with work that nobody has: that is said, or was decided, as such. */
function absenteesAsked(scene: Scene): ReadonlySet<PersonId> {
  const needs = scene.store.needs.where(
    "urgency = 'needs_cover' AND state IN ('open', 'left', 'nobody') AND (to_on IS NULL OR to_on >= @today)",
    { today: scene.now.toISOString().slice(0, 10) },
  );
  return new Set(needs.map((need) => need.absentee));
}

/** Its people, and whoever has its open tasks, as owner or for another. */
function workersOn(scene: Scene, campaign: Campaign): PersonId[] {
  const owners = [...scene.facts.tasks.values()].flatMap((task) =>
    task.campaign === campaign.id && task.owner !== null && isOpen(task) ? [task.owner] : [],
  );
  const holders = scene.facts.covers.flatMap((cover) =>
    cover.campaign === campaign.id && cover.state === 'assigned' ? [cover.holder] : [],
  );
  return [...new Set([...peopleOn(campaign), ...owners, ...holders])];
}
