// Where people outside the team read a campaign's channel the bot says nothing there: what it would have said goes to
// the campaign's AM as text to copy (product rule 8).
import type { LineToCopyContent } from '../domain/contents.ts';
import { type ChannelNotice, livingKey, type Notice } from '../domain/notices.ts';
import { describeChangeLine } from './describe-change.ts';
import { describeChannelLine } from './describe-channel-line.ts';
import type { Scene } from './scene.ts';
import { deciderOf } from './who-decides.ts';

/** The message to the AM that takes the notice's place; null where none does. */
export function lineToCopyFor(scene: Scene, notice: Notice): Notice | null {
  if (notice.kind !== 'channel_line' && notice.kind !== 'change_line') return null;
  const campaign = [...scene.facts.campaigns.values()].find(({ channel }) => channel === notice.channel);
  const reader = campaign ? deciderOf(scene, campaign) : null;
  return reader === null ? null : { kind: 'line_to_copy', reader, line: notice };
}

/** What it says now; null where there is nothing left to say. */
export function describeLineToCopy(
  scene: Scene,
  notice: Extract<Notice, { kind: 'line_to_copy' }>,
): LineToCopyContent | null {
  const line = describeLine(scene, notice.line, livingKey(notice) ?? '');
  return line && { kind: 'line_to_copy', channel: notice.line.channel, line };
}

function describeLine(scene: Scene, line: ChannelNotice, key: string) {
  return line.kind === 'change_line'
    ? describeChangeLine(scene, line.change, key)
    : describeChannelLine(scene, line, key);
}
