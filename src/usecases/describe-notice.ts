// What a notice says now. Each kind has its own file; this one only finds it.
import type { NoticeContent } from '../domain/contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { livingKey, type Notice } from '../domain/notices.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { describeBeforeYouGo } from './before-you-go.ts';
import { describeChangeAsk, describeChangeLine, describeChangeReceipt } from './describe-change.ts';
import { describeChannelLine } from './describe-channel-line.ts';
import { describeCoverRequest } from './describe-cover-request.ts';
import { describeDigest } from './describe-digest.ts';
import { describeGivenBack } from './describe-given-back.ts';
import { describeHandedOn } from './describe-handed-on.ts';
import { describeHandover } from './describe-handover.ts';
import { describeMorning } from './describe-morning.ts';
import { describeNewChannel } from './describe-new-channel.ts';
import { describeReceipt } from './describe-receipt.ts';
import { describeReported, describeWhichPerson } from './describe-report.ts';
import { describeReturnBrief } from './describe-return.ts';
import { describeStaleTasks } from './describe-stale-tasks.ts';
import { describeLineToCopy } from './line-to-copy.ts';
import { describeLeaver } from './reconcile-leavers.ts';
import type { Scene } from './scene.ts';

/** Its content; null where there is nothing to say any more. `anew`: it is about to be posted once more, today. */
export function describeNotice(
  scene: Scene,
  notice: Exclude<Notice, { kind: 'reaction' }>,
  anew?: boolean,
): NoticeContent | null;
export function describeNotice(scene: Scene, notice: Notice, anew?: boolean): NoticeContent | null;
export function describeNotice(scene: Scene, notice: Notice, anew = false): NoticeContent | null {
  const saidOn = (reader: PersonId) => daySaid(scene, notice, reader, anew);
  switch (notice.kind) {
    case 'reaction':
      return null;
    case 'receipt':
      return describeReceipt(scene, notice, saidOn(notice.author));
    case 'reported':
      return describeReported(scene, notice.absence, saidOn(notice.person));
    case 'which_person':
      return describeWhichPerson(scene, notice, saidOn(notice.author));
    case 'morning':
      return describeMorning(scene, notice.reader, notice.day);
    case 'cover_request':
      return describeCoverRequest(scene, notice, saidOn(notice.holder));
    case 'channel_line':
      return describeChannelLine(scene, notice);
    case 'change_line':
      return describeChangeLine(scene, notice.change, livingKey(notice) ?? '');
    case 'line_to_copy':
      return describeLineToCopy(scene, notice);
    case 'digest':
      return describeDigest(scene, notice.day);
    case 'change_receipt':
      return describeChangeReceipt(scene, notice.change, notice.author, saidOn(notice.author));
    case 'change_ask':
      return describeChangeAsk(scene, notice.change, notice.reader, saidOn(notice.reader));
    case 'return_brief':
      return describeReturnBrief(scene, notice);
    case 'before_you_go':
      return describeBeforeYouGo(scene, notice, saidOn(notice.person));
    case 'given_back':
      return describeGivenBack(scene, notice);
    case 'stale_tasks':
      return describeStaleTasks(scene, notice);
    case 'handed_on':
      return describeHandedOn(scene, notice, saidOn(notice.person));
    case 'new_channel':
      return describeNewChannel(scene, notice);
    case 'leaver':
      return describeLeaver(scene, notice, saidOn(notice.reader));
    case 'introduction':
      return {
        kind: 'introduction',
        about: notice.inviter ? (scene.store.channels.get(notice.channel)?.name ?? notice.channel) : null,
      };
    case 'dm_reply':
      return { kind: 'dm_reply', reply: notice.reply };
    case 'handover_ask':
      return describeHandover(scene, notice, saidOn(notice.reader));
  }
}

/** The day on which the reader got it, so that "today" in it stays that day. */
function daySaid(scene: Scene, notice: Notice, reader: PersonId, anew: boolean): IsoDate {
  const key = livingKey(notice);
  const postedAt = key === null || anew ? null : (scene.store.prompts.get(key)?.postedAt ?? null);
  return scene.calendars.dayOf(reader, postedAt ?? scene.now);
}
