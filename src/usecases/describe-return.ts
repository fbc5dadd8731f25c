// To whoever is back, on their first morning: who covered what, what is theirs again, what stays elsewhere, what changed.
import type { Episode } from '../domain/absences.ts';
import { type CampaignChange, peopleOn } from '../domain/campaigns.ts';
import type { ReturnBriefContent } from '../domain/contents.ts';
import type { Cover } from '../domain/covers.ts';
import { asId, type PersonId, type TaskId } from '../domain/ids.ts';
import type { ChangeLine } from '../domain/lines.ts';
import type { Notice } from '../domain/notices.ts';
import { leads } from '../domain/permissions.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { lineOfChange } from './change-line.ts';
import { whatOf } from './describe-given-back.ts';
import { isSameWork } from './propose.ts';
import type { Scene } from './scene.ts';
import { deciderOf, isIn } from './who-decides.ts';
import { backAt } from './working-hours.ts';

type Brief = Extract<Notice, { kind: 'return_brief' }>;

/** The brief; null where nothing of theirs was touched. */
export function describeReturnBrief(scene: Scene, notice: Brief): ReturnBriefContent | null {
  const { person, from, day } = notice;
  const episode = scene.calendars.episodes(person).find((each) => each.from === from);
  const covers = coversOf(scene, person, from, episode);
  const ended = covers.filter((cover) => cover.state === 'ended');
  const changed = episode ? changedMeanwhile(scene, episode) : [];
  const noLonger = episode ? noLongerTheirs(scene, episode) : [];
  const handedOn = episode ? handedOnMeanwhile(scene, episode) : [];
  if ([covers, changed, noLonger, handedOn].every((each) => each.length === 0)) return null;
  const gone = new Set(handedOn.map(({ task }) => task));
  return {
    kind: 'return_brief',
    asOf: day,
    from,
    covered: ended.map((cover) => ({
      what: whatOf(scene, cover),
      holder: scene.nameOf(cover.holder),
      done: cover.task !== null && !isOpen(scene.facts.tasks.get(cover.task) ?? { status: 'done' }),
    })),
    yours: yoursAgain(scene, person, from, ended),
    kept: keptElsewhere(
      scene,
      person,
      covers.filter(({ task }) => task === null || !gone.has(task)),
    ),
    noLonger,
    handedOn: handedOn.map(({ task, to, by }) => ({
      what: scene.taskName(task),
      to: scene.nameOf(to),
      by: by && scene.nameOf(by),
    })),
    changed,
  };
}

function coversOf(scene: Scene, person: PersonId, from: string, episode: Episode | undefined): Cover[] {
  const to = episode?.to ?? null;
  // Of a long leave some ended long ago.
  return scene.store.covers
    .where('absentee = @person', { person })
    .filter(
      (each) =>
        each.from >= from &&
        (to === null || each.from <= to) &&
        (each.state === 'ended' || (each.state === 'assigned' && each.kept)),
    );
}

/** Open work that its owner has again, each with whoever had it last. */
function yoursAgain(
  scene: Scene,
  person: PersonId,
  from: string,
  ended: readonly Cover[],
): ReturnBriefContent['yours'] {
  const last = new Map(ended.map((cover) => [cover.task, cover]));
  return [...last.values()].flatMap((cover) => {
    const task = cover.task ? scene.facts.tasks.get(cover.task) : undefined;
    const campaign = scene.facts.campaigns.get(cover.campaign);
    if (!task || !campaign || task.owner !== person || !isOpen(task)) return [];
    const decider = deciderOf(scene, campaign);
    const asked = scene.store.prompts.answerOf(leaveKey(person, from, task.id)) !== null;
    const keepWith = decider &&
      (asked || isThereFor(scene, cover.holder, task)) && {
        holder: cover.holder,
        name: scene.nameOf(cover.holder),
        decides: scene.nameOf(decider),
      };
    return [
      { task: task.id, what: scene.taskName(task.id), due: task.due, keepWith: keepWith || null, asked },
    ];
  });
}

/** True where the holder could go on with it: neither away today nor when it is due. */
function isThereFor(scene: Scene, holder: PersonId, { due }: Task): boolean {
  return isIn(scene, holder) && (due === null || !scene.calendars.isAwayOn(holder, due));
}

/** Where it is kept that the person asked to leave a task with its holder. */
export const leaveKey = (person: PersonId, from: string, task: string) => `leave:${person}:${from}:${task}`;

/** Covers that go on, and tasks that have another owner by now. */
function keptElsewhere(scene: Scene, person: PersonId, covers: readonly Cover[]): ReturnBriefContent['kept'] {
  return covers.flatMap((cover) => {
    const task = cover.task ? scene.facts.tasks.get(cover.task) : undefined;
    if (cover.state === 'assigned')
      return [{ what: whatOf(scene, cover), holder: scene.nameOf(cover.holder) }];
    if (!task?.owner || task.owner === person || !isOpen(task)) return [];
    return [{ what: whatOf(scene, cover), holder: scene.nameOf(task.owner) }];
  });
}

/** Covers of theirs that ended on a day on which they were away, each with whoever has the work now. */
function noLongerTheirs(scene: Scene, { person, from }: Episode): ReturnBriefContent['noLonger'] {
  const { facts, calendars } = scene;
  const isMissed = ({ endedAt }: Cover) => {
    const day = endedAt && calendars.dayOf(person, endedAt);
    return day !== null && day >= from && calendars.isAwayOn(person, day);
  };
  const held = facts.covers.filter((each) => each.holder === person && each.state === 'ended');
  return held.filter(isMissed).map((cover) => {
    const next = facts.covers.find(
      (each) => each.state === 'assigned' && each.absentee === cover.absentee && isSameWork(each, cover),
    );
    return { what: whatOf(scene, cover), holder: scene.nameOf(next?.holder ?? cover.absentee) };
  });
}

/** Open tasks that others gave on for good while they were away, and that have not come back since. */
function handedOnMeanwhile(scene: Scene, episode: Episode) {
  const { person } = episode;
  const back = backAt(scene, episode);
  if (back === null) return [];
  const { from } = scene.calendars.spanOf(episode);
  const moved = scene.store.acts
    .changedFrom('task', 'owner', person, from)
    .filter(({ act }) => act.doneAt < back && act.doneBy !== person);
  return [...new Map(moved.map(({ act, key }) => [key, act]))].flatMap(([key, act]) => {
    const task = scene.facts.tasks.get(asId<TaskId>(key));
    if (!task?.owner || task.owner === person || !isOpen(task)) return [];
    return [{ task: task.id, to: task.owner, by: act.doneBy }];
  });
}

/** Changes of the person's campaigns that were applied while they were away for whole days, their own aside. */
function changedMeanwhile(scene: Scene, episode: Episode): ChangeLine[] {
  const { person, wholeDays } = episode;
  const { from } = scene.calendars.spanOf(episode);
  const back = backAt(scene, episode);
  if (!wholeDays || back === null) return [];
  const meanwhile = ({ decidedAt }: CampaignChange) =>
    decidedAt !== null && decidedAt >= from && decidedAt < back;
  return scene.store.changes.where("state = 'applied'").flatMap((change) => {
    const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
    if (!campaign || !peopleOn(campaign).includes(person) || !meanwhile(change)) return [];
    return change.decidedBy === person ? [] : [lineOfChange(scene, change, leads(campaign, person))];
  });
}
