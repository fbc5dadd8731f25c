import type { NoticeContent } from '../domain/contents.ts';
import { renderBeforeYouGo } from './before-you-go.ts';
import { renderChangeAsk } from './change-ask.ts';
import { renderChangeReceipt } from './change-receipt.ts';
import { renderChannelLine } from './channel-line.ts';
import { renderCoverRequest } from './cover-request.ts';
import { renderDigest } from './digest.ts';
import { renderDmReply } from './dm-reply.ts';
import { renderGivenBack } from './given-back.ts';
import { renderHandedOn } from './handed-on.ts';
import { renderHandoverAsk } from './handover-ask.ts';
import { renderIntroduction } from './introduction.ts';
import { renderLeaver } from './leaver.ts';
import { renderLineToCopy } from './line-to-copy.ts';
import type { Message } from './message.ts';
import { renderMorning } from './morning.ts';
import { renderNewChannel } from './new-channel.ts';
import { renderReceipt } from './receipt.ts';
import { renderReported } from './reported.ts';
import { renderReturnBrief } from './return-brief.ts';
import { renderStaleTasks } from './stale-tasks.ts';
import { renderWhichPerson } from './which-person.ts';

/** Whatever a notice says now, as a message. */
export function renderNotice(content: NoticeContent): Message {
  switch (content.kind) {
    case 'receipt':
      return renderReceipt(content);
    case 'reported':
      return renderReported(content);
    case 'which_person':
      return renderWhichPerson(content);
    case 'morning':
      return renderMorning(content);
    case 'cover_request':
      return renderCoverRequest(content);
    case 'channel_line':
      return renderChannelLine(content);
    case 'digest':
      return renderDigest(content);
    case 'change_receipt':
      return renderChangeReceipt(content);
    case 'change_ask':
      return renderChangeAsk(content);
    case 'line_to_copy':
      return renderLineToCopy(content);
    case 'return_brief':
      return renderReturnBrief(content);
    case 'before_you_go':
      return renderBeforeYouGo(content);
    case 'given_back':
      return renderGivenBack(content);
    case 'stale_tasks':
      return renderStaleTasks(content);
    case 'handed_on':
      return renderHandedOn(content);
    case 'new_channel':
      return renderNewChannel(content);
    case 'leaver':
      return renderLeaver(content);
    case 'introduction':
      return renderIntroduction(content);
    case 'dm_reply':
      return renderDmReply(content);
    case 'handover_ask':
      return renderHandoverAsk(content);
  }
}
