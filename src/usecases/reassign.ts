// `/reassign`: with an end it makes covers, without one it changes the owner. A member's own task is handed on by
// proposal, which the AM applies (product rules 10 and 16).

import type { Answer } from '../domain/answers.ts';
import { type Campaign, fullName } from '../domain/campaigns.ts';
import { type Cover, ended } from '../domain/covers.ts';
import type { CampaignId, CoverId, PersonId, TaskId } from '../domain/ids.ts';
import { livingKey, type Notice } from '../domain/notices.ts';
import { isOnTeam } from '../domain/people.ts';
import { may } from '../domain/permissions.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { dueInstant } from '../planning/due.ts';
import { loadsOf } from '../planning/load.ts';
import type { ActId } from '../store/acts.ts';
import { takeFrom } from './answer-cover.ts';
import { tellOfCovers } from './assign-covers.ts';
import { awayMeanwhile } from './away-meanwhile.ts';
import { type Deps, inTransaction } from './deps.ts';
import { handoverAnswerKey } from './describe-handover.ts';
import { keepEdits } from './keep-edits.ts';
import { notAllowed } from './not-allowed.ts';
import { membersAfter, tasksOfPart } from './part-of.ts';
import { say } from './say.ts';
import { readScene, type Scene } from './scene.ts';
import { deciderOf } from './who-decides.ts';

/** What is to be reassigned, from whom, to whom. */
export interface Reassignment {
  readonly work:
    | { readonly kind: 'task'; readonly id: TaskId }
    /** With a role only that part of the person's work there. */
    | { readonly kind: 'campaign'; readonly id: CampaignId; readonly role?: string | null };
  readonly from: PersonId;
  readonly to: PersonId;
  /** Last day of a cover; null changes the owner. */
  readonly until: IsoDate | null;
}

/** Does it, proposes it to who may, or says who can. */
export function reassign(deps: Deps, by: PersonId, wish: Reassignment, now: Date): Answer {
  return inTransaction(deps, now, (scene) => reassignIn(scene, by, wish));
}

/** The same inside a transaction that is under way. */
export function reassignIn(scene: Scene, by: PersonId, wish: Reassignment): Answer {
  const { now, facts } = scene;
  const tasks = tasksMeant(scene, wish);
  const campaign = facts.campaigns.get(
    wish.work.kind === 'campaign' ? wish.work.id : (tasks[0]?.campaign ?? ('' as CampaignId)),
  );
  if (!campaign) return { kind: 'gone' };
  const obstacle = obstacleTo(scene, wish);
  if (obstacle) return obstacle;
  const [task] = tasks;
  if (!may(facts, by, { action: 'decide_cover', campaign }, now)) {
    const own =
      task &&
      wish.work.kind === 'task' &&
      may(facts, by, { action: 'propose_handover', task, campaign }, now);
    return own ? propose(scene, by, wish, task, campaign) : notAllowed(scene, campaign, 'reassign this');
  }
  const act = scene.store.acts.perform('work.reassign', by, now, (id) => {
    if (wish.until === null) changeOwner(scene, by, wish, tasks, campaign, id);
    else cover(scene, by, wish, tasks, campaign, wish.until);
    return id;
  });
  return {
    kind: 'reassigned',
    what: tasks.length > 0 ? tasks.map((each) => scene.taskName(each.id)) : [fullName(campaign)],
    from: scene.nameOf(wish.from),
    to: scene.nameOf(wish.to),
    until: wish.until,
    asOf: scene.calendars.dayOf(by, now),
    awayFor: awayMeanwhile(scene, wish.to, wish.until ?? lastDue(tasks)),
    overHours: overHoursOf(scene, wish.to, tasks),
    undo: act,
  };
}

/** Hours over capacity, by the date of what was just given. */
function overHoursOf(scene: Scene, person: PersonId, tasks: readonly Task[]): number {
  const after = readScene(scene.store, scene.now);
  const over = tasks.map((task) => {
    const due = dueInstant(task, person, after.calendars);
    if (due === null || due < scene.now) return 0;
    return -loadsOf(after.facts, after.calendars, scene.now).slackHours(person, due);
  });
  return Math.max(0, ...over);
}

const lastDue = (tasks: readonly Task[]) =>
  tasks.reduce<IsoDate | null>((last, { due }) => (due !== null && (!last || due > last) ? due : last), null);

/** The task, or all open ones of the person in the campaign, or in that role there. */
function tasksMeant(scene: Scene, { work, from }: Reassignment): Task[] {
  if (work.kind === 'task') {
    const task = scene.facts.tasks.get(work.id);
    return task && isOpen(task) ? [task] : [];
  }
  const campaign = scene.facts.campaigns.get(work.id);
  return campaign ? tasksOfPart(scene.facts, campaign, from, work.role ?? null) : [];
}

function obstacleTo(scene: Scene, wish: Reassignment): Answer | null {
  const { facts, calendars, now } = scene;
  const name = scene.nameOf(wish.to);
  const person = facts.people.get(wish.to);
  const today = calendars.dayOf(wish.to, now);
  if (!person || !isOnTeam(person, today)) return { kind: 'cannot', name, why: 'not on the team any more' };
  if (wish.to === wish.from) return { kind: 'cannot', name, why: 'has it already' };
  if (wish.until !== null && wish.until < today) return { kind: 'past_day', day: wish.until, asOf: today };
  if (wish.work.kind === 'task' && facts.tasks.get(wish.work.id)?.owner !== wish.from) {
    return { kind: 'cannot', name: scene.nameOf(wish.from), why: 'does not have this task' };
  }
  const away = calendars
    .episodes(wish.to)
    .find((each) => each.from <= today && (each.to === null || each.to >= today));
  if (!away || !calendars.isAwayOn(wish.to, today)) return null;
  const until = away.to === null ? 'until further notice' : `through ${formatDay(away.to, today)}`;
  return { kind: 'cannot', name, why: `away ${until}` };
}

function propose(scene: Scene, by: PersonId, wish: Reassignment, task: Task, campaign: Campaign): Answer {
  const reader = deciderOf(scene, campaign);
  if (!reader) return notAllowed(scene, campaign, 'reassign this');
  const proposal = {
    task: task.id,
    campaign: campaign.id,
    from: wish.from,
    to: wish.to,
    until: wish.until,
    proposedBy: by,
  };
  const asked: Notice = { kind: 'handover_ask', reader, proposal };
  // Proposed once more after an answer: it is asked anew.
  if (scene.store.prompts.answerOf(handoverAnswerKey(proposal))) {
    scene.store.prompts.forget(handoverAnswerKey(proposal));
    scene.store.prompts.forget(livingKey(asked) ?? '');
  }
  say(scene, asked);
  return { kind: 'proposed', to: scene.nameOf(reader) };
}

function changeOwner(
  scene: Scene,
  by: PersonId,
  wish: Reassignment,
  tasks: readonly Task[],
  campaign: Campaign,
  act: ActId,
): void {
  const { store, now } = scene;
  for (const task of tasks) {
    store.tasks.put({ ...task, owner: wish.to, confirmedAt: now });
    endCoversOf(scene, by, wish, task.id);
  }
  if (wish.work.kind === 'campaign') {
    const role = wish.work.role ?? null;
    const next = { ...campaign, members: membersAfter(campaign, wish.from, wish.to, role) };
    store.campaigns.put(next);
    keepEdits(store, campaign, next, by, now);
  }
  for (const person of [wish.to, wish.from]) {
    const today = scene.calendars.dayOf(person, now);
    const known = scene.facts.people.get(person);
    const isThere = known && isOnTeam(known, today) && !scene.calendars.isAwayOn(person, today);
    if (person !== by && isThere)
      say(scene, { kind: 'handed_on', person, act, tasks: tasks.map((task) => task.id) });
  }
}

/** What was covered for the old owner is no longer theirs; who covered it and has it now needs no other word. */
function endCoversOf(scene: Scene, by: PersonId, { from, to }: Reassignment, task: TaskId): void {
  const { store, facts, now } = scene;
  for (const each of facts.covers) {
    if (each.state !== 'assigned' || each.task !== task || each.absentee !== from) continue;
    if (each.holder === to) store.covers.put(ended(each, now, by));
    else takeFrom(scene, each, by);
  }
  for (const need of store.needs.where("state <> 'void' AND task = @task AND absentee = @from", {
    task,
    from,
  }))
    store.needs.put({ ...need, state: 'void' });
}

/** A cover by hand: it runs to its date, whether or not the owner is away. */
function cover(
  scene: Scene,
  by: PersonId,
  wish: Reassignment,
  tasks: readonly Task[],
  campaign: Campaign,
  until: IsoDate,
): void {
  const { store, now } = scene;
  const from = scene.calendars.dayOf(wish.from, now);
  const base = {
    campaign: campaign.id,
    absentee: wish.from,
    holder: wish.to,
    from,
    until,
    startTime: null,
    endTime: null,
    state: 'assigned',
    assignedBy: by,
    assignedAt: now,
    seenAt: null,
    kept: true,
    endedAt: null,
    endedBy: null,
  } as const;
  const pieces =
    tasks.length > 0
      ? tasks.map((task) => ({ task: task.id, hours: task.remainingHours }))
      : [{ task: null, hours: 0 }];
  const made = pieces.map((piece): Cover => ({ ...base, ...piece, id: store.nextId<CoverId>('cover') }));
  for (const each of made) {
    store.covers.put(each);
    for (const need of store.needs.where("state = 'open' AND task IS @task AND absentee = @absentee", {
      task: each.task,
      absentee: wish.from,
    })) {
      if (need.campaign === campaign.id)
        store.needs.put({ ...need, state: 'covered', decidedBy: by, decidedAt: now });
    }
  }
  tellOfCovers(scene, made, by);
}
