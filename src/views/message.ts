// A message is a few parts; its blocks and its `text` are made from the same phrases, so that whoever is read to
// hears what others see. Whatever does not fit is left off with a word, never refused by Slack.
import type { Button, KnownBlock, Overflow } from '@slack/types';
import { actions, context, header, section } from './elements.ts';
import { clipEscaped, LIMITS } from './limits.ts';
import { isEmpty, type Phrase, say } from './phrase.ts';

/** What is posted: `text` says everything that `blocks` show, buttons apart. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Lines with at most one button or menu beside them, a small grey line, a row of buttons, or (only in Home) a title. */
export type Part =
  | { readonly title: string }
  | { readonly lines: readonly Phrase[]; readonly beside?: Button | Overflow | undefined }
  | { readonly small: Phrase }
  | { readonly buttons: readonly Button[] };

const MORE = say`… and more than fits here.`;
/** A living message whose facts are all gone still has to say something. */
const NOTHING_LEFT = say`This no longer stands.`;

/** The parts as one message within Slack's limits; buttons are kept before lines are. */
export function toMessage(parts: readonly Part[]): Message {
  const text = textOf(parts);
  if (text === '') return toMessage([{ lines: [NOTHING_LEFT] }]);
  return { text, blocks: toBlocks(parts, LIMITS.blocksPerMessage) };
}

/** The parts as blocks, at most `most` of them, with a word where some are left off. */
export function toBlocks(parts: readonly Part[], most: number): KnownBlock[] {
  const room = { left: LIMITS.textPerMessage - costOfButtons(parts) - MORE.shown.length };
  const made = parts.map((part) => blocksOf(part, room));
  const blocks = made.flatMap((each) => each.blocks);
  const cut = made.some((each) => each.cut) || blocks.length > most;
  return cut ? [...blocks.slice(0, most - 1), context(MORE)] : blocks;
}

function blocksOf(part: Part, room: { left: number }): { blocks: KnownBlock[]; cut: boolean } {
  if ('buttons' in part) {
    return { blocks: part.buttons.length > 0 ? [actions(part.buttons)] : [], cut: false };
  }
  if ('title' in part) return { blocks: [header(part.title)], cut: false };
  const lines = ('small' in part ? [part.small] : part.lines).filter((line) => !isEmpty(line));
  const { chunks, kept } = inChunks(lines, room);
  const beside = 'lines' in part ? part.beside : undefined;
  const blocks = chunks.map((chunk, index) =>
    'small' in part ? context(part.small) : section(chunk, index === 0 ? beside : undefined),
  );
  return { blocks, cut: kept < lines.length };
}

/** As many lines as there is room for, in chunks that each fit a section. */
function inChunks(lines: readonly Phrase[], room: { left: number }): { chunks: Phrase[][]; kept: number } {
  const chunks: Phrase[][] = [];
  let length: number = LIMITS.sectionText;
  let kept = 0;
  for (const line of lines) {
    const cost = Math.min(line.shown.length, LIMITS.sectionText) + 1;
    if (cost > room.left) break;
    room.left -= cost;
    kept += 1;
    if (length + cost > LIMITS.sectionText) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(line);
    length += cost;
  }
  return { chunks, kept };
}

function costOfButtons(parts: readonly Part[]): number {
  const buttons = parts.flatMap((part) =>
    'buttons' in part ? part.buttons : 'lines' in part && part.beside?.type === 'button' ? [part.beside] : [],
  );
  return buttons.reduce((sum, button) => sum + button.text.text.length, 0);
}

function textOf(parts: readonly Part[]): string {
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : 'small' in part ? [part.small] : []));
  const text = lines
    .filter((line) => !isEmpty(line))
    .map((line) => line.read)
    .join('\n');
  return clipEscaped(text, LIMITS.plainText).trim();
}
