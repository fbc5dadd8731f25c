import type { ModalView } from '@slack/types';
import type { EditedField } from '../domain/campaigns.ts';
import type { HistoryContent, HistoryEntry } from '../domain/desk-contents.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { changeInFull } from './change-words.ts';
import { plain } from './elements.ts';
import { LIMITS } from './limits.ts';
import { type Part, toBlocks } from './message.ts';
import { bold, channelLink, NOTHING, type Phrase, say } from './phrase.ts';

const FIELDS: Readonly<Record<EditedField, string>> = {
  client: 'client',
  name: 'name',
  aliases: 'also called',
  channel: 'channel',
  accountManager: 'account manager',
  deputy: 'deputy',
  status: 'status',
  start: 'start',
  deadline: 'deadline',
  budget: 'budget',
  currency: 'currency',
  members: 'people',
};

/** The history of a campaign: who, when, was → is. */
export function renderHistory(content: HistoryContent): ModalView {
  const { campaign, asOf, entries } = content;
  const lines = entries.map(
    ({ on, by, what }) => say`${formatDay(on, asOf)}, ${by ?? 'import'}: ${whatInWords(what, asOf)}`,
  );
  const parts: Part[] = [{ lines: [bold(campaign), ...(lines.length > 0 ? lines : [say`No changes yet.`])] }];
  return {
    type: 'modal',
    title: plain('History', LIMITS.viewTitle),
    close: plain('Close', LIMITS.viewTitle),
    blocks: toBlocks(parts, LIMITS.blocksPerView),
  };
}

function whatInWords(what: HistoryEntry['what'], asOf: IsoDate): Phrase {
  if (what.kind === 'change') {
    const taken = what.change.state === 'undone' ? say`, taken back` : NOTHING;
    return say`${changeInFull(what.change, asOf)}${taken}`;
  }
  const { field, was, becomes } = what;
  const show = (value: string | null) =>
    value === null
      ? say`${field === 'deadline' ? 'to be confirmed' : 'none'}`
      : field === 'channel'
        ? channelLink(value)
        : say`${value}`;
  if (field === 'members' || field === 'aliases') return comeAndGone(field, was, becomes);
  return say`${FIELDS[field]} ${show(was)} → ${show(becomes)}`;
}

/** Of a list what it no longer holds and what is new in it. */
function comeAndGone(field: EditedField, gone: string | null, come: string | null): Phrase {
  const out = gone === null ? NOTHING : say` without ${gone}`;
  const more = come === null ? NOTHING : say` with ${come}`;
  return say`${FIELDS[field]}${out}${gone !== null && come !== null ? ',' : ''}${more}`;
}
