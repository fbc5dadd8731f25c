import type { ModalView } from '@slack/types';
import type { HistoryContent } from '../domain/desk-contents.ts';
import { formatDay } from '../domain/plain-date.ts';
import { changeInFull } from './change-words.ts';
import { plain } from './elements.ts';
import { LIMITS } from './limits.ts';
import { type Part, toBlocks } from './message.ts';
import { bold, say } from './phrase.ts';

/** The history of a campaign: who, when, was → is. */
export function renderHistory(content: HistoryContent): ModalView {
  const { campaign, asOf, entries } = content;
  const lines = entries.map(({ on, by, change }) => {
    const taken = change.state === 'undone' ? ', taken back' : '';
    return say`${formatDay(on, asOf)}, ${by}: ${changeInFull(change, asOf)}${taken}`;
  });
  const parts: Part[] = [{ lines: [bold(campaign), ...(lines.length > 0 ? lines : [say`No changes yet.`])] }];
  return {
    type: 'modal',
    title: plain('History', LIMITS.viewTitle),
    close: plain('Close', LIMITS.viewTitle),
    blocks: toBlocks(parts, LIMITS.blocksPerView),
  };
}
