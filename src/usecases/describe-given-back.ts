import { isRunning } from '../domain/campaigns.ts';
import type { GivenBackContent } from '../domain/contents.ts';
import type { Cover } from '../domain/covers.ts';
import type { Notice } from '../domain/notices.ts';
import type { Scene } from './scene.ts';
import { inLaterToday } from './span-line.ts';

/** To a holder: what they no longer cover since that day. */
export function describeGivenBack(
  scene: Scene,
  notice: Extract<Notice, { kind: 'given_back' }>,
): GivenBackContent | null {
  const covers = scene.facts.covers.filter(
    (each) =>
      each.holder === notice.holder &&
      each.absentee === notice.absentee &&
      each.state === 'ended' &&
      each.endedAt !== null &&
      scene.calendars.dayOf(each.holder, each.endedAt) === notice.day,
  );
  if (covers.length === 0) return null;
  const endedBy = covers.find((each) => each.endedBy !== null)?.endedBy ?? null;
  return {
    kind: 'given_back',
    asOf: notice.day,
    absentee: scene.nameOf(notice.absentee),
    inFrom: inLaterToday(scene, notice.absentee),
    stopped: stoppedCampaign(scene, covers),
    endedBy: endedBy ? scene.nameOf(endedBy) : null,
    what: [...new Set(covers.map((cover) => whatOf(scene, cover)))],
  };
}

/** What a cover is about, by name. */
export function whatOf(scene: Scene, cover: Pick<Cover, 'task' | 'campaign'>): string {
  return cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign);
}

/** Set where they all ended since work on their campaign stopped. */
function stoppedCampaign(scene: Scene, covers: readonly Cover[]): string | null {
  const campaigns = covers.map((cover) => scene.facts.campaigns.get(cover.campaign));
  const [first] = campaigns;
  const stopped = first !== undefined && campaigns.every((each) => each !== undefined && !isRunning(each));
  return stopped ? scene.campaignName(first.id) : null;
}
