import { field, isJsonObject, type JsonObject, textField } from '../json.ts';
import type { Block } from '../protocol.ts';

/** Valid blocks as Slack keeps them: with a block_id, an action_id, `emoji` and `verbatim` wherever the app left them out. */
export function completeBlocks(blocks: readonly unknown[], nextId: () => string): readonly Block[] {
  return blocks
    .map((block) => completed(block, nextId))
    .map((block) => {
      const withId = block as { block_id?: string; type: string };
      return { ...withId, block_id: withId.block_id ?? nextId() };
    });
}

const WITH_ACTION_ID = new Set(['button', 'overflow', 'checkboxes', 'radio_buttons', 'number_input']);

function completed(value: unknown, nextId: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => completed(each, nextId));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, completed(each, nextId)] as const);
  return { ...defaultsOf(value, nextId), ...Object.fromEntries(entries) };
}

function defaultsOf(value: JsonObject, nextId: () => string): JsonObject {
  const type = textField(value, 'type') ?? '';
  if (type === 'plain_text') return { emoji: true };
  if (type === 'mrkdwn') return { verbatim: false };
  const isElement =
    WITH_ACTION_ID.has(type) ||
    type.endsWith('_select') ||
    type.endsWith('_text_input') ||
    type.endsWith('picker');
  return isElement && field(value, 'action_id') === undefined ? { action_id: nextId() } : {};
}
