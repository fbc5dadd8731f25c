import type { GivenBackContent, ReturnBriefContent } from '../domain/contents.ts';
import type { Cover } from '../domain/covers.ts';
import type { Notice } from '../domain/notices.ts';
import { localDate } from '../domain/plain-date.ts';
import { isOpen } from '../domain/tasks.ts';
import { lineOfChange } from './change-line.ts';
import type { Scene } from './scene.ts';

/** To whoever is back: who covered what, what is theirs again, what changed meanwhile. Null where nothing was touched. */
export function describeReturnBrief(
  scene: Scene,
  notice: Extract<Notice, { kind: 'return_brief' }>,
): ReturnBriefContent | null {
  const covers = scene.facts.covers.filter(
    (each) => each.absentee === notice.person && each.state === 'ended' && each.from >= notice.from,
  );
  const changed = scene.store.changes.where("state = 'applied'").filter(({ campaign, decidedAt }) => {
    const its = campaign ? scene.facts.campaigns.get(campaign) : undefined;
    const member = its?.members.some(({ person }) => person === notice.person) ?? false;
    return member && decidedAt !== null && localDate(decidedAt, scene.facts.settings.timeZone) >= notice.from;
  });
  if (covers.length === 0 && changed.length === 0) return null;
  return {
    kind: 'return_brief',
    asOf: notice.day,
    covered: covers.map((cover) => ({
      what: what(scene, cover),
      holder: scene.nameOf(cover.holder),
      done: cover.task !== null && !isOpen(scene.facts.tasks.get(cover.task) ?? { status: 'done' }),
    })),
    yours: covers.flatMap(({ task: id }) => {
      const task = id ? scene.facts.tasks.get(id) : undefined;
      return task && isOpen(task)
        ? [{ task: task.id, what: scene.taskName(task.id), due: task.due, keepWith: null }]
        : [];
    }),
    changed: changed.map((change) => lineOfChange(scene, change, false)),
  };
}

/** To a holder: what went back today. */
export function describeGivenBack(
  scene: Scene,
  notice: Extract<Notice, { kind: 'given_back' }>,
): GivenBackContent | null {
  const covers = scene.facts.covers.filter(
    (each) => each.holder === notice.holder && each.absentee === notice.absentee && each.state === 'ended',
  );
  if (covers.length === 0) return null;
  return {
    kind: 'given_back',
    asOf: notice.day,
    absentee: scene.nameOf(notice.absentee),
    what: [...new Set(covers.map((cover) => what(scene, cover)))],
  };
}

const what = (scene: Scene, cover: Cover) =>
  cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign);
