import type { ChannelLineContent } from '../domain/contents.ts';
import type { Notice } from '../domain/notices.ts';
import { localDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

/** What a campaign's channel is told of one day: who covers whom. Null where there is nothing left of it. */
export function describeChannelLine(
  scene: Scene,
  notice: Extract<Notice, { kind: 'channel_line' }>,
  key: string = `line:${notice.channel}:${notice.day}`,
): ChannelLineContent | null {
  const zone = scene.facts.settings.timeZone;
  const campaigns = new Set(
    [...scene.facts.campaigns.values()]
      .filter((each) => each.channel === notice.channel)
      .map((each) => each.id),
  );
  const covers = scene.facts.covers.filter(
    (each) =>
      each.state === 'assigned' &&
      campaigns.has(each.campaign) &&
      localDate(each.assignedAt, zone) === notice.day,
  );
  const posted = scene.store.prompts.get(key)?.ts != null;
  if (covers.length === 0 && !posted) return null;
  return {
    kind: 'channel_line',
    asOf: notice.day,
    covers: covers.map((cover) => ({
      holder: scene.nameOf(cover.holder),
      absentee: scene.nameOf(cover.absentee),
      what: cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign),
      until: cover.until,
    })),
    changes: [],
  };
}
