// What a notice says now. Each kind has its own file; this one only finds it.
import type { CampaignChange } from '../domain/campaigns.ts';
import type { NoticeContent } from '../domain/contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { livingKey, type Notice } from '../domain/notices.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { TOLD_AFTER_MS } from './apply-change.ts';
import { describeBeforeYouGo } from './before-you-go.ts';
import { lineOfChange } from './change-line.ts';
import { describeChannelLine } from './describe-channel-line.ts';
import { describeCoverRequest } from './describe-cover-request.ts';
import { describeDigest } from './describe-digest.ts';
import { describeHandedOn } from './describe-handed-on.ts';
import { describeHandover } from './describe-handover.ts';
import { describeMorning } from './describe-morning.ts';
import { describeReceipt } from './describe-receipt.ts';
import { describeReported, describeWhichPerson } from './describe-report.ts';
import { describeGivenBack, describeReturnBrief } from './describe-return.ts';
import type { Scene } from './scene.ts';

/** Its content; null where there is nothing to say any more. */
export function describeNotice(
  scene: Scene,
  notice: Exclude<Notice, { kind: 'reaction' }>,
): NoticeContent | null;
export function describeNotice(scene: Scene, notice: Notice): NoticeContent | null;
export function describeNotice(scene: Scene, notice: Notice): NoticeContent | null {
  switch (notice.kind) {
    case 'reaction':
      return null;
    case 'receipt':
      return describeReceipt(scene, notice, saidOn(scene, notice, notice.author));
    case 'reported':
      return describeReported(scene, notice.absence, saidOn(scene, notice, notice.person));
    case 'which_person':
      return describeWhichPerson(scene, notice, saidOn(scene, notice, notice.author));
    case 'morning':
      return describeMorning(scene, notice.reader, notice.day);
    case 'cover_request':
      return describeCoverRequest(scene, notice);
    case 'channel_line':
      return describeChannelLine(scene, notice);
    case 'digest':
      return describeDigest(scene, notice.day);
    case 'change_receipt':
      return describeChange(scene, notice.change, 'change_receipt', saidOn(scene, notice, notice.author));
    case 'change_ask':
      return describeChange(scene, notice.change, 'change_ask', saidOn(scene, notice, notice.reader));
    case 'return_brief':
      return describeReturnBrief(scene, notice);
    case 'before_you_go':
      return describeBeforeYouGo(scene, notice, saidOn(scene, notice, notice.person));
    case 'given_back':
      return describeGivenBack(scene, notice);
    case 'handed_on':
      return describeHandedOn(scene, notice, saidOn(scene, notice, notice.person));
    case 'introduction':
      return {
        kind: 'introduction',
        about: notice.inviter ? (scene.store.channels.get(notice.channel)?.name ?? notice.channel) : null,
      };
    case 'dm_reply':
      return { kind: 'dm_reply', reply: notice.reply };
    case 'handover_ask':
      return describeHandover(scene, notice, saidOn(scene, notice, notice.reader));
  }
}

/** The day on which the reader got it, so that "today" in it stays that day. */
function saidOn(scene: Scene, notice: Notice, reader: PersonId): IsoDate {
  const key = livingKey(notice);
  const postedAt = key === null ? null : (scene.store.prompts.get(key)?.postedAt ?? null);
  return scene.calendars.dayOf(reader, postedAt ?? scene.now);
}

function describeChange(
  scene: Scene,
  id: Extract<Notice, { kind: 'change_ask' }>['change'],
  kind: 'change_ask' | 'change_receipt',
  asOf: IsoDate,
): NoticeContent | null {
  const change = scene.store.changes.get(id);
  if (!change) return null;
  const line = lineOfChange(scene, change, true);
  if (kind === 'change_receipt') return { kind, asOf, change: line, announced: announcedOf(scene, change) };
  return { kind, asOf, change: line, decidedBy: change.decidedBy ? scene.nameOf(change.decidedBy) : null };
}

/** Whether the campaign's channel is told: not where it was said there. */
function announcedOf(scene: Scene, change: CampaignChange): 'soon' | 'done' | 'no' {
  const channel = change.campaign ? scene.facts.campaigns.get(change.campaign)?.channel : null;
  if (!channel || channel === change.channel || change.decidedAt === null) return 'no';
  return scene.now.getTime() - change.decidedAt.getTime() < TOLD_AFTER_MS ? 'soon' : 'done';
}
