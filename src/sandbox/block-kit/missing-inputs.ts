import { field, type JsonObject } from '../json.ts';
import type { Block } from '../protocol.ts';
import type { View } from '../workspace/model.ts';
import { inputValueOf, interactiveElements } from './interactive-elements.ts';
import { stateValues } from './view-state.ts';

/** What Slack's client itself would refuse to submit: required inputs left empty, text too short or too long. */
export function missingInputs({ body, entered }: View): { [blockId: string]: string } {
  const values = stateValues(body.blocks, entered);
  const errors: { [blockId: string]: string } = {};
  for (const block of body.blocks.filter(({ type }) => type === 'input')) {
    const problem = problemOf(block, values[block.block_id] ?? {});
    if (problem !== null) errors[block.block_id] = problem;
  }
  return errors;
}

function problemOf(block: Block, values: { readonly [actionId: string]: JsonObject }): string | null {
  const [element] = interactiveElements([block]);
  const state = element === undefined ? undefined : values[element.actionId];
  const value = state === undefined ? null : inputValueOf(state);
  if (value === null || value.length === 0) {
    return field(block, 'optional') === true ? null : 'Please complete this required field.';
  }
  if (element?.type !== 'plain_text_input') return null;
  const { min_length = 0, max_length = 3000 } = element.element as {
    min_length?: number;
    max_length?: number;
  };
  if (value.length < min_length) return `Please enter at least ${min_length} characters.`;
  return value.length > max_length ? `Please enter at most ${max_length} characters.` : null;
}
