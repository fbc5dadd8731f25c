// App Home as of now: what needs a decision, campaigns and people, what is one's own, what is known about the reader.
import { type Campaign, isRunning, peopleOn } from '../domain/campaigns.ts';
import { standsOn } from '../domain/covers.ts';
import type { HomeContent, HomeTask } from '../domain/home-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import { isAdmin, leads } from '../domain/permissions.ts';
import { addDays, type IsoDate, localDate, weekdayOf } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { isConfirmed } from '../planning/due.ts';
import { lineOfChange } from './change-line.ts';
import type { Deps } from './deps.ts';
import { describeMorning } from './describe-morning.ts';
import { type AudienceOf, findGaps } from './find-gaps.ts';
import { openChangesFor } from './open-changes.ts';
import { absencesOn } from './presence.ts';
import { readScene, type Scene } from './scene.ts';
import { lineOfAbsence, lineOfEpisode } from './span-line.ts';
import { campaignsOf } from './who-is-on.ts';

/** The reader's Home; null where they are no person of ours. */
export function showHome(
  deps: Deps,
  reader: PersonId,
  pages: HomeContent['pages'],
  audienceOf: AudienceOf,
  now: Date,
): HomeContent | null {
  const scene = readScene(deps.store, now);
  const person = scene.facts.people.get(reader);
  if (!person) return null;
  const asOf = scene.calendars.dayOf(reader, now);
  // A paused one stays in sight: whoever leads it resumes or edits it here.
  const live = [...scene.facts.campaigns.values()].filter(
    (campaign) => isRunning(campaign) || campaign.status === 'paused',
  );
  const led = live.filter((campaign) => leads(campaign, reader));
  const mine = led.length > 0 ? led : live.filter((campaign) => peopleOn(campaign).includes(reader));
  return {
    asOf,
    leads: led.length > 0,
    decisions: decisionsOf(scene, reader, asOf),
    campaigns: campaignsOf(scene, reader, mine),
    people: peopleThisWeek(scene, mine, asOf),
    tasks: tasksOf(scene, reader, asOf),
    absences: scene.facts.absences
      .filter(
        (each) => each.person === reader && each.state === 'active' && (each.to === null || each.to >= asOf),
      )
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .map((each) => ({ ...lineOfAbsence(scene, each), absence: each.id })),
    about: aboutOf(person),
    admin: isAdmin(scene.facts, reader) ? { gaps: findGaps(scene, audienceOf) } : null,
    pages,
  };
}

function decisionsOf(scene: Scene, reader: PersonId, asOf: IsoDate): HomeContent['decisions'] {
  const morning = describeMorning(scene, reader, asOf);
  const changes = openChangesFor(scene, reader).map((change) => lineOfChange(scene, change, true));
  if (!morning) return { prompt: null, needs: [], changes };
  const { key, revision } = morning;
  const needs = morning.needs.filter((need) => need.state === 'open');
  return { prompt: { key, revision }, needs, changes };
}

function peopleThisWeek(scene: Scene, campaigns: readonly Campaign[], asOf: IsoDate): HomeContent['people'] {
  const sunday = addDays(asOf, 7 - weekdayOf(asOf));
  const people = new Set(campaigns.flatMap(peopleOn));
  const away = [...people]
    .flatMap((person) => scene.calendars.episodes(person))
    .filter(({ from, to, endAssumed }) => from <= sunday && (to === null || to >= asOf || endAssumed));
  const remote = [...people]
    .flatMap((person) => absencesOn(scene, person, { from: asOf, to: sunday }))
    .filter(({ availability }) => availability === 'remote');
  return [
    ...away.map((episode) => lineOfEpisode(scene, episode)),
    ...remote.map((absence) => lineOfAbsence(scene, absence)),
  ].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function tasksOf(scene: Scene, reader: PersonId, asOf: IsoDate): HomeTask[] {
  const covers = scene.facts.covers.filter((each) => each.task !== null && standsOn(each, asOf));
  const tasks = [...scene.facts.tasks.values()].filter(isOpen);
  const own = tasks
    .filter((task) => task.owner === reader)
    .map((task) => {
      const cover = covers.find((each) => each.task === task.id);
      return lineOf(scene, task, { coversFor: null, coveredBy: cover ? scene.nameOf(cover.holder) : null });
    });
  const held = covers
    .filter((each) => each.holder === reader)
    .flatMap((cover) => {
      const task = scene.facts.tasks.get(cover.task as Task['id']);
      return task ? [lineOf(scene, task, { coversFor: scene.nameOf(cover.absentee), coveredBy: null })] : [];
    });
  return [...own, ...held].sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}

function lineOf(scene: Scene, task: Task, cover: Pick<HomeTask, 'coversFor' | 'coveredBy'>): HomeTask {
  const since = localDate(task.confirmedAt, scene.facts.settings.timeZone);
  return {
    task: task.id,
    what: scene.taskName(task.id),
    due: task.due,
    dueTime: task.dueTime,
    ...cover,
    notConfirmedSince: isConfirmed(task, scene.calendars, scene.now) ? null : since,
  };
}

function aboutOf(person: Person): HomeContent['about'] {
  const { name, role, skills, hoursPerWeek, workdays, workStart, workEnd, timeZone, readingOff } = person;
  return { name, role, skills, hoursPerWeek, workdays, workStart, workEnd, timeZone, readingOff };
}
