// Someone deactivated in Slack, or past their last day, leaves the candidates at once; what they still have is one lasting
// hand-over per AM, deputy roles included, edited until nothing is left.

import { type Campaign, isRunning, roleOn } from '../domain/campaigns.ts';
import type { LeaverContent } from '../domain/desk-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import { isOnTeam } from '../domain/people.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { isOpen } from '../domain/tasks.ts';
import { digestOf } from '../store/prompts.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { adminsOf, deciderOf } from './who-decides.ts';

/** Opens a hand-over for each AM who has something of theirs, and keeps those that stand up to date. */
export function reconcileLeavers(scene: Scene): void {
  for (const person of scene.facts.people.values()) {
    if (isOnTeam(person, scene.calendars.dayOf(person.id, scene.now))) continue;
    for (const reader of readersOf(scene, person.id)) {
      const notice: Notice = { kind: 'leaver', reader, person: person.id };
      const prompt = scene.store.prompts.get(`leaver:${person.id}:${reader}`);
      const content = describeLeaver(
        scene,
        notice,
        scene.calendars.dayOf(reader, prompt?.postedAt ?? scene.now),
      );
      if (content && (!prompt?.ts || prompt.digest !== digestOf(content))) say(scene, notice);
    }
  }
}

/** Those who lead what the person still has, and those who were asked already. */
function readersOf(scene: Scene, person: PersonId): Set<PersonId> {
  const asked = scene.store.prompts
    .under(`leaver:${person}:`)
    .flatMap(({ notice }) => (notice.kind === 'leaver' ? [notice.reader] : []));
  return new Set([
    ...asked,
    ...leftWork(scene, person).flatMap(({ campaign }) => leaderOf(scene, campaign) ?? []),
  ]);
}

const leaderOf = (scene: Scene, campaign: Campaign) =>
  deciderOf(scene, campaign) ?? adminsOf(scene)[0] ?? null;

function leftWork(scene: Scene, person: PersonId) {
  return [...scene.facts.campaigns.values()].filter(isRunning).flatMap((campaign) => {
    const tasks = [...scene.facts.tasks.values()].filter(
      (task) => task.campaign === campaign.id && task.owner === person && isOpen(task),
    );
    const role = roleOn(campaign, person);
    return tasks.length > 0 || role !== null ? [{ campaign, tasks, role }] : [];
  });
}

/** What is left of theirs with that reader; null where nothing ever was. */
export function describeLeaver(
  scene: Scene,
  { reader, person }: Extract<Notice, { kind: 'leaver' }>,
  asOf: IsoDate,
): LeaverContent | null {
  const left = leftWork(scene, person).filter(({ campaign }) => leaderOf(scene, campaign) === reader);
  const posted = scene.store.prompts.get(`leaver:${person}:${reader}`)?.ts != null;
  if (left.length === 0 && !posted) return null;
  return {
    kind: 'leaver',
    asOf,
    person,
    name: scene.nameOf(person),
    campaigns: left.map(({ campaign, tasks, role }) => ({
      campaign: campaign.id,
      name: scene.campaignName(campaign.id),
      tasks: tasks.map((task) => scene.taskName(task.id)),
      role,
    })),
  };
}
