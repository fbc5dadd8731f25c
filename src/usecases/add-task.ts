// `/task Acme banners @b Thu half day`, and the form of the same: a task in one line.

import type { Answer } from '../domain/answers.ts';
import { type Campaign, isRunning } from '../domain/campaigns.ts';
import type { CampaignId, PersonId, TaskId } from '../domain/ids.ts';
import { isOnTeam } from '../domain/people.ts';
import { may } from '../domain/permissions.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { TaskForm } from '../domain/task-contents.ts';
import { TASK_SIZES, type Task } from '../domain/tasks.ts';
import type { ActId } from '../store/acts.ts';
import { askedDay } from '../understanding/asked-day.ts';
import { awayMeanwhile } from './away-meanwhile.ts';
import { type Deps, inTransaction } from './deps.ts';
import { findCampaigns, findPerson, nearestTo } from './find-by-name.ts';
import { noSuchDay } from './no-such-day.ts';
import { notAllowed } from './not-allowed.ts';
import { say } from './say.ts';
import { readScene, type Scene } from './scene.ts';

/** A task to be added. */
export interface NewTask {
  readonly campaign: CampaignId;
  readonly title: string;
  readonly owner: PersonId | null;
  readonly due: IsoDate | null;
  readonly sizeHours: number;
  readonly clientFacing: boolean;
}

const MENTION = /<@[UW][A-Z0-9]+(?:\|[^>]*)?>/; // yes: <@U123|dana> · no: @dana
const SIZE = /\b(quick|half day|half a day|two days|2 days|day|\d+(?:\.\d+)? ?h(?:ours?)?)\s*$/i; // yes: "half day", "3h" · no: "daylight"
const HOURS = /^(\d+(?:\.\d+)?)/; // yes: 3h · no: half day
const EXAMPLE = '/task Acme banners @dana Thu half day';
const NAMES: Readonly<Record<string, keyof typeof TASK_SIZES>> = {
  'half a day': 'half day',
  '2 days': 'two days',
};

/** What the command's text says: campaign first, then title, person, day and size in any order at the end. */
export function readTask(deps: Deps, caller: PersonId, text: string, now: Date): NewTask | Answer {
  const scene = readScene(deps.store, now);
  const person = scene.facts.people.get(caller);
  if (!person || text.trim() === '') return { kind: 'usage', command: 'task' };
  const mention = MENTION.exec(text)?.[0];
  const owner = mention ? findPerson(scene, mention) : person;
  if (!owner) return notKnown(scene, 'person', mention ?? '');
  let rest = text.replace(MENTION, ' ').replaceAll(/\s+/g, ' ').trim();
  const size = SIZE.exec(rest)?.[1];
  if (size) rest = rest.slice(0, rest.length - size.length).trim();
  const asked = askedDay(
    rest,
    { tz: person.timeZone, locale: person.locale, workdays: person.workdays },
    now,
  );
  const impossible = asked.days ? null : noSuchDay(rest);
  if (impossible !== null) return { kind: 'no_such_day', asked: impossible, example: EXAMPLE };
  const named = startingCampaign(scene, asked.rest);
  if (!named) return notKnown(scene, 'campaign', asked.rest.split(' ')[0] ?? '');
  if (named.title === '') return { kind: 'usage', command: 'task' };
  return {
    campaign: named.campaign.id,
    title: named.title,
    owner: owner.id,
    due: asked.days?.to ?? null,
    sizeHours: size ? hoursOf(size) : scene.facts.settings.defaultSizeHours,
    clientFacing: false,
  };
}

function hoursOf(size: string): number {
  const hours = HOURS.exec(size)?.[1];
  const name = size.toLowerCase();
  return hours && !(name in NAMES)
    ? Number(hours)
    : TASK_SIZES[NAMES[name] ?? (name as keyof typeof TASK_SIZES)];
}

/** The longest run of words at the start that names one campaign, and what follows it as the title. */
function startingCampaign(scene: Scene, text: string): { campaign: Campaign; title: string } | null {
  const words = text.split(' ');
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    const found = findCampaigns(scene, words.slice(0, count).join(' ')).filter(isRunning);
    const [campaign, ...others] = found;
    if (campaign && others.length === 0) return { campaign, title: words.slice(count).join(' ') };
  }
  return null;
}

const notKnown = (scene: Scene, what: 'person' | 'campaign', asked: string): Answer => ({
  kind: 'not_known',
  what,
  asked,
  nearest: nearestTo(scene, asked),
  example: EXAMPLE,
});

/** Adds the task, tells its owner where that is someone else; the answer has Undo. */
export function addTask(deps: Deps, by: PersonId, wish: NewTask, now: Date): Answer {
  return inTransaction(deps, now, (scene) => {
    const campaign = scene.facts.campaigns.get(wish.campaign);
    if (!campaign) return { kind: 'gone' };
    const wrong = wrongIn(scene, wish);
    if (wrong) return wrong;
    const task: Task = {
      id: scene.store.nextId<TaskId>('task'),
      ref: null,
      campaign: wish.campaign,
      title: wish.title,
      owner: wish.owner,
      skill: null,
      sizeHours: wish.sizeHours,
      remainingHours: wish.sizeHours,
      start: null,
      due: wish.due,
      dueTime: null,
      clientFacing: wish.clientFacing,
      status: 'todo',
      url: null,
      confirmedAt: now,
    };
    const own = wish.owner === by && may(scene.facts, by, { action: 'edit_task', task, campaign }, now);
    if (!own && !may(scene.facts, by, { action: 'edit_campaign', campaign }, now)) {
      return notAllowed(scene, campaign, 'give work to others here');
    }
    const undo = scene.store.acts.perform('task.add', by, now, (act: ActId) => {
      scene.store.tasks.put(task);
      if (task.owner && task.owner !== by && !isAway(scene, task.owner)) {
        say(scene, { kind: 'handed_on', person: task.owner, act, tasks: [task.id] });
      }
      return act;
    });
    const owner = task.owner ? scene.nameOf(task.owner) : null;
    return {
      kind: 'task_added',
      what: `${campaign.client} ${task.title}`,
      asOf: scene.calendars.dayOf(by, now),
      owner,
      awayFor: task.owner ? awayMeanwhile(scene, task.owner, task.due) : null,
      due: task.due,
      hours: task.sizeHours,
      undo,
    };
  });
}

/** Work is given to whoever is on the team, for a day that is still to come. */
function wrongIn(scene: Scene, { owner, due }: NewTask): Answer | null {
  if (owner === null) return null;
  const person = scene.facts.people.get(owner);
  const today = scene.calendars.dayOf(owner, scene.now);
  if (!person || !isOnTeam(person, today))
    return { kind: 'cannot', name: scene.nameOf(owner), why: 'not on the team any more' };
  return due !== null && due < today ? { kind: 'past_day', day: due, asOf: today } : null;
}

const isAway = (scene: Scene, person: PersonId) =>
  scene.calendars.isAwayOn(person, scene.calendars.dayOf(person, scene.now));

/** The form of a new task, filled in as far as the words say: those of a message are never kept. */
export function taskForm(
  deps: Deps,
  caller: PersonId,
  text: string,
  channel: string | null,
  now: Date,
): TaskForm {
  const scene = readScene(deps.store, now);
  const read = readTask(deps, caller, text, now);
  const here = [...scene.facts.campaigns.values()].find(
    (each) => each.channel === channel && isRunning(each),
  );
  const campaign = 'kind' in read ? (here?.id ?? null) : read.campaign;
  const person = MENTION.exec(text)?.[0];
  return {
    campaign: campaign ? { id: campaign, name: scene.campaignName(campaign) } : null,
    title: 'kind' in read ? '' : read.title.slice(0, 150),
    owner: 'kind' in read ? (person ? (findPerson(scene, person)?.id ?? null) : null) : read.owner,
    due: 'kind' in read ? null : read.due,
    sizeHours: 'kind' in read ? scene.facts.settings.defaultSizeHours : read.sizeHours,
    clientFacing: false,
  };
}
