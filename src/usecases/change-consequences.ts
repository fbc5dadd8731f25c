// What follows from an applied change, before anyone asks, as of now. A note is made of what collides; where nothing
// does, nothing is said.
import { type Campaign, type CampaignChange, isRunning, peopleOn } from '../domain/campaigns.ts';
import type { ChangeConsequences } from '../domain/change-contents.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { addDays, daysFrom, type IsoDate, laterDay } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { dueInstant } from '../planning/due.ts';
import { loadsOf } from '../planning/load.ts';
import type { ActId } from '../store/acts.ts';
import { hasRole, tasksOfPart } from './part-of.ts';
import type { Scene } from './scene.ts';
import { shiftDone, shiftOf } from './task-shift.ts';

const NEAR_WORKDAYS = 5;
const HALF_HOUR = 0.5;

/** What follows for that reader; null where the change does not stand. */
export function consequencesOf(
  scene: Scene,
  change: CampaignChange,
  reader: PersonId,
): ChangeConsequences | null {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  if (!campaign || change.state !== 'applied' || change.task !== null) return null;
  const deadline = standingDeadline(change, campaign);
  const shift = shiftOf(scene, change);
  const uncovered = isRunning(campaign) ? uncoveredOf(scene, campaign) : [];
  return {
    campaign: campaign.id,
    shift: shift && { tasks: shift.tasks.length, workdays: shift.workdays, some: shift.some },
    handOver: handOverOf(scene, campaign, change),
    done: doneAbout(scene, change),
    dueAfter: deadline ? dueAfter(scene, campaign, deadline) : [],
    away: deadline ? awayBefore(scene, campaign, change, deadline) : [],
    over: deadline ? overBefore(scene, campaign, deadline) : [],
    free: change.becomes?.status !== undefined && !isRunning(campaign) ? freeAgain(scene, campaign) : [],
    uncovered: change.becomes?.budget === undefined ? uncovered : [],
    prompt: promptFor(scene, reader, uncovered.length > 0),
  };
}

/** The new date, where it is still the campaign's. */
function standingDeadline({ becomes }: CampaignChange, campaign: Campaign): IsoDate | null {
  const date = becomes?.deadline;
  return date && date === campaign.deadline && isRunning(campaign) ? date : null;
}

const openTasks = (scene: Scene, campaign: Campaign): Task[] =>
  [...scene.facts.tasks.values()].filter((task) => task.campaign === campaign.id && isOpen(task));

function dueAfter(scene: Scene, campaign: Campaign, deadline: IsoDate): ChangeConsequences['dueAfter'] {
  return openTasks(scene, campaign)
    .flatMap(({ id, due }) => (due !== null && due > deadline ? [{ what: scene.taskName(id), due }] : []))
    .sort((one, other) => one.due.localeCompare(other.due));
}

/** Days away that nobody had to reckon with before: near the new date, or between the old one and it. */
function awayBefore(
  scene: Scene,
  campaign: Campaign,
  { was }: CampaignChange,
  deadline: IsoDate,
): ChangeConsequences['away'] {
  const { calendars } = scene;
  return peopleOn(campaign).flatMap((person) => {
    const near = calendars.addWorkdays(person, deadline, -NEAR_WORKDAYS);
    const first = was?.deadline && was.deadline < near ? addDays(was.deadline, 1) : near;
    const from = laterDay(first, calendars.dayOf(person, scene.now));
    const days = daysFrom(from, deadline).filter(
      (day) => calendars.isWorkday(person, day) && calendars.isAwayOn(person, day),
    );
    return days.length > 0 ? [{ name: scene.nameOf(person), days }] : [];
  });
}

/** Hours of work that must be done by the new date, less the hours there are until then. */
function overBefore(scene: Scene, campaign: Campaign, deadline: IsoDate): ChangeConsequences['over'] {
  const { facts, calendars, now } = scene;
  const loads = loadsOf(facts, calendars, now);
  const tasks = openTasks(scene, campaign);
  const owners = [...new Set(tasks.flatMap(({ owner }) => (owner ? [owner] : [])))];
  return owners.flatMap((person) => {
    const until = dueInstant({ due: deadline, dueTime: null, owner: person }, person, calendars);
    if (until === null || until < now) return [];
    // What is due later still has to be done by the new date.
    const later = tasks.filter((task) => task.owner === person && task.due !== null && task.due > deadline);
    const extra = later.reduce((sum, task) => sum + task.remainingHours, 0);
    const hours = loads.hoursDueBy(person, until) + extra - calendars.freeHours(person, now, until);
    return hours >= HALF_HOUR ? [{ person, name: scene.nameOf(person), hours }] : [];
  });
}

function freeAgain(scene: Scene, campaign: Campaign): ChangeConsequences['free'] {
  const hours = new Map<PersonId, number>();
  for (const { owner, remainingHours } of openTasks(scene, campaign)) {
    if (owner && remainingHours > 0) hours.set(owner, (hours.get(owner) ?? 0) + remainingHours);
  }
  return [...hours].map(([person, free]) => ({ name: scene.nameOf(person), hours: free }));
}

function uncoveredOf(scene: Scene, campaign: Campaign): ChangeConsequences['uncovered'] {
  return scene
    .openNeeds()
    .filter((need) => need.campaign === campaign.id && need.urgency === 'needs_cover')
    .map((need) => {
      const proposal = scene.proposals().get(need.key);
      return {
        what: need.task ? scene.taskName(need.task) : scene.campaignName(campaign.id),
        absentee: scene.nameOf(need.absentee),
        proposed: proposal && proposal.overHours === 0 ? scene.nameOf(proposal.person) : null,
      };
    });
}

function handOverOf(
  scene: Scene,
  campaign: Campaign,
  { handOver, followedBy }: CampaignChange,
): ChangeConsequences['handOver'] {
  if (handOver === null || followedBy !== null) return null;
  const { from, to, role = null } = handOver;
  const tasks = tasksOfPart(scene.facts, campaign, from, role).length;
  if (tasks === 0 && !hasRole(campaign, from, role)) return null;
  return { from: scene.nameOf(from), to: scene.nameOf(to), role, tasks };
}

function doneAbout(scene: Scene, change: CampaignChange): ChangeConsequences['done'] {
  const shifted = shiftDone(scene, change);
  if (shifted) return { kind: 'shifted', ...shifted };
  const { handOver, followedBy } = change;
  if (handOver === null || followedBy === null) return null;
  const tasks = scene.store.acts.fieldBefore(asId<ActId>(followedBy), 'task', 'owner').size;
  return { kind: 'handed_over', from: scene.nameOf(handOver.from), to: scene.nameOf(handOver.to), tasks };
}

function promptFor(scene: Scene, reader: PersonId, open: boolean): ChangeConsequences['prompt'] {
  if (!open) return null;
  const key = `morning:${reader}:${scene.calendars.dayOf(reader, scene.now)}`;
  return { key, revision: 0 };
}
