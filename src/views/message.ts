// A message is a few parts; its blocks and its `text` are made from the same phrases, so that whoever is read to
// hears what others see. Whatever does not fit is left off with a word, never refused by Slack.
import type { Button, KnownBlock } from '@slack/types';
import { actions, context, section } from './elements.ts';
import { clipEscaped, LIMITS } from './limits.ts';
import { isEmpty, type Phrase, say } from './phrase.ts';

/** What is posted: `text` says everything that `blocks` show, buttons apart. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Lines with at most one button beside them, a small grey line, or a row of buttons. */
export type Part =
  | { readonly lines: readonly Phrase[]; readonly beside?: Button | undefined }
  | { readonly small: Phrase }
  | { readonly buttons: readonly Button[] };

const MORE = say`… and more than fits here.`;

/** The parts as one message within Slack's limits; buttons are kept before lines are. */
export function toMessage(parts: readonly Part[]): Message {
  const blocks: KnownBlock[] = [];
  const room = { left: LIMITS.textPerMessage - costOfButtons(parts) - MORE.shown.length };
  let cut = false;
  for (const part of parts.slice(0, LIMITS.blocksPerMessage - 1)) {
    const fitting = blocksOf(part, room);
    cut ||= fitting.cut;
    blocks.push(...fitting.blocks);
  }
  if (cut || parts.length >= LIMITS.blocksPerMessage) blocks.push(context(MORE));
  return { text: textOf(parts), blocks: blocks.slice(0, LIMITS.blocksPerMessage) };
}

function blocksOf(part: Part, room: { left: number }): { blocks: KnownBlock[]; cut: boolean } {
  if ('buttons' in part) {
    return { blocks: part.buttons.length > 0 ? [actions(part.buttons)] : [], cut: false };
  }
  const lines = ('small' in part ? [part.small] : part.lines).filter((line) => !isEmpty(line));
  const kept: Phrase[] = [];
  let length = 0;
  for (const line of lines) {
    const cost = Math.min(line.shown.length, LIMITS.sectionText) + 1;
    if (cost > room.left || (kept.length > 0 && length + cost > LIMITS.sectionText)) break;
    kept.push(line);
    length += cost;
    room.left -= cost;
  }
  const cut = kept.length < lines.length;
  if (kept.length === 0) return { blocks: [], cut };
  if ('small' in part) return { blocks: [context(part.small)], cut };
  return { blocks: [section(kept, part.beside)], cut };
}

function costOfButtons(parts: readonly Part[]): number {
  const buttons = parts.flatMap((part) =>
    'buttons' in part ? part.buttons : 'lines' in part && part.beside ? [part.beside] : [],
  );
  return buttons.reduce((sum, button) => sum + button.text.text.length, 0);
}

function textOf(parts: readonly Part[]): string {
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : 'small' in part ? [part.small] : []));
  const text = lines
    .filter((line) => !isEmpty(line))
    .map((line) => line.read)
    .join('\n');
  return clipEscaped(text, LIMITS.plainText);
}
