import { roleOn } from '../domain/campaigns.ts';
import type { CoverRequestContent } from '../domain/contents.ts';
import type { Cover } from '../domain/covers.ts';
import type { HeldLine } from '../domain/lines.ts';
import type { Notice } from '../domain/notices.ts';
import { type IsoDate, localDate } from '../domain/plain-date.ts';
import { handoversOf } from './describe-handovers.ts';
import type { Scene } from './scene.ts';

type Request = Extract<Notice, { kind: 'cover_request' }>;

/** All that one AM gave one holder on one day, as it stands now; `asOf` is the day on which the holder got it. */
export function describeCoverRequest(
  scene: Scene,
  notice: Request,
  asOf: IsoDate,
): CoverRequestContent | null {
  const zone = scene.facts.people.get(notice.askedBy)?.timeZone ?? scene.facts.settings.timeZone;
  const covers = scene.facts.covers.filter(
    (cover) =>
      cover.holder === notice.holder &&
      cover.assignedBy === notice.askedBy &&
      localDate(cover.assignedAt, zone) === notice.day,
  );
  const posted =
    scene.store.prompts.get(`cover:${notice.holder}:${notice.askedBy}:${notice.day}`)?.ts != null;
  const told = posted ? covers : covers.filter((cover) => cover.state === 'assigned');
  if (told.length === 0) return null;
  return {
    kind: 'cover_request',
    asOf,
    key: `cover:${notice.holder}:${notice.askedBy}:${notice.day}`,
    askedBy: scene.nameOf(notice.askedBy),
    covers: told.map((cover) => lineOf(scene, cover)),
    handovers: handoversOf(scene, told, notice.askedBy),
  };
}

function lineOf(scene: Scene, cover: Cover): HeldLine {
  const campaign = scene.facts.campaigns.get(cover.campaign);
  const task = cover.task ? scene.facts.tasks.get(cover.task) : undefined;
  return {
    cover: cover.id,
    task: cover.task,
    what: cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign),
    campaign: scene.campaignName(cover.campaign),
    role: cover.task || !campaign ? null : (roleOn(campaign, cover.absentee) ?? 'their part'),
    absentee: scene.nameOf(cover.absentee),
    from: cover.from,
    until: cover.until,
    due: task?.due ?? null,
    dueTime: task?.dueTime ?? null,
    startTime: cover.startTime,
    endTime: cover.endTime,
    hours: cover.hours,
    state: stateOf(cover),
    endedBy: cover.endedBy ? scene.nameOf(cover.endedBy) : null,
    channel: campaign?.channel ?? null,
  };
}

function stateOf(cover: Cover): HeldLine['state'] {
  switch (cover.state) {
    case 'assigned':
      return cover.seenAt ? 'accepted' : 'asked';
    case 'undone':
      return 'withdrawn';
    default:
      return cover.state;
  }
}
