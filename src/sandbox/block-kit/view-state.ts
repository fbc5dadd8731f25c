import { type JsonObject, textField } from '../json.ts';
import type { Block, InputValues, Option } from '../protocol.ts';
import { enteredState, initialState, inputValueOf, interactiveElements } from './interactive-elements.ts';

/** Values as Slack writes them in `state.values`: by block_id, then action_id. */
export type StateValues = { readonly [blockId: string]: { readonly [actionId: string]: JsonObject } };

/** What `state.values` says: what was entered, else the initial value, for every stateful element. */
export function stateValues(blocks: readonly Block[], entered: StateValues): StateValues {
  const values: { [blockId: string]: { [actionId: string]: JsonObject } } = {};
  for (const each of interactiveElements(blocks)) {
    const before = entered[each.blockId]?.[each.actionId];
    // A value survives an update of the view only where block_id, action_id and type are still the same.
    const state =
      before !== undefined && textField(before, 'type') === each.type ? before : initialState(each);
    if (state === null) continue;
    values[each.blockId] = { ...values[each.blockId], [each.actionId]: state };
  }
  return values;
}

/** The entered values with more of them, as a page sends them; those that fit no element are left out. */
export function withEntered(
  blocks: readonly Block[],
  entered: StateValues,
  more: InputValues,
  servedFor: (actionId: string) => readonly Option[],
): StateValues {
  const merged: { [blockId: string]: { [actionId: string]: JsonObject } } = {};
  for (const [blockId, values] of Object.entries(entered)) merged[blockId] = { ...values };
  for (const each of interactiveElements(blocks)) {
    const value = more[each.blockId]?.[each.actionId];
    if (value === undefined) continue;
    const state = enteredState(each, value, servedFor(each.actionId));
    if (state !== null) merged[each.blockId] = { ...merged[each.blockId], [each.actionId]: state };
  }
  return merged;
}

/** State values as the page keeps them. */
export function pageValues(values: StateValues): InputValues {
  return Object.fromEntries(
    Object.entries(values).map(([blockId, actions]) => [
      blockId,
      Object.fromEntries(Object.entries(actions).map(([actionId, state]) => [actionId, inputValueOf(state)])),
    ]),
  );
}
