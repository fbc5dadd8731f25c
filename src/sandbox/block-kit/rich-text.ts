// People's messages carry their text a second time as a rich_text block, as Slack's composer sends it.

import type { JsonObject } from '../json.ts';
import type { Block } from '../protocol.ts';
import { plainOf } from '../workspace/compose-text.ts';

// "```a```", "`a`", `<@U1>`, `<#C1|general>`, `<!here>` and `<https://a.example>` match; `&lt;a&gt;` does not.
const PIECE = /```([\s\S]*?)```|`([^`\n]+)`|<([@#!]?)([^|>]+)(?:\|([^>]*))?>/g;

/** The rich_text block for a person's text. */
export function richTextOf(text: string, blockId: string): Block {
  const elements: JsonObject[] = [];
  let section: JsonObject[] = [];
  const endSection = () => {
    if (section.length > 0) elements.push({ type: 'rich_text_section', elements: section });
    section = [];
  };
  const addText = (piece: string) => {
    if (piece !== '') section.push({ type: 'text', text: plainOf(piece) });
  };
  let at = 0;
  for (const match of text.matchAll(PIECE)) {
    addText(text.slice(at, match.index));
    at = match.index + match[0].length;
    const fenced = match[1];
    if (fenced === undefined) section.push(inlineOf(match));
    else {
      endSection();
      elements.push({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: plainOf(fenced) }] });
    }
  }
  addText(text.slice(at));
  endSection();
  return { type: 'rich_text', block_id: blockId, elements };
}

function inlineOf([, , code, sign, target = '', label]: RegExpExecArray): JsonObject {
  if (code !== undefined) return { type: 'text', text: plainOf(code), style: { code: true } };
  if (sign === '@') return { type: 'user', user_id: target };
  if (sign === '#') return { type: 'channel', channel_id: target };
  if (sign === '!') return { type: 'broadcast', range: target };
  const named = label === undefined ? {} : { text: plainOf(label) };
  return { type: 'link', url: plainOf(target), ...named };
}
