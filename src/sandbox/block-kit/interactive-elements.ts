import { isJsonObject, type JsonObject, textField } from '../json.ts';
import type { Block, InputValue, Option } from '../protocol.ts';

/** An element with an action_id, and the block it is in. */
export interface InteractiveElement {
  readonly blockId: string;
  readonly actionId: string;
  readonly type: string;
  readonly element: JsonObject;
}

/** Every element of the blocks that a person can act on, in order. */
export function interactiveElements(blocks: readonly Block[]): InteractiveElement[] {
  return blocks.flatMap((block) =>
    elementsOf(block).flatMap((element) => {
      const actionId = textField(element, 'action_id');
      const type = textField(element, 'type');
      if (actionId === undefined || type === undefined) return [];
      return [{ blockId: block.block_id, actionId, type, element }];
    }),
  );
}

function elementsOf(block: Block): JsonObject[] {
  const { element, accessory, elements } = block as {
    element?: unknown;
    accessory?: unknown;
    elements?: unknown;
  };
  return [element, accessory, ...(Array.isArray(elements) ? elements : [])].filter(isJsonObject);
}

/** The options an element lists itself, grouped or not. */
export function listedOptions(element: JsonObject): Option[] {
  const { options, option_groups } = element as {
    options?: readonly Option[];
    option_groups?: readonly { options: Option[] }[];
  };
  return [...(options ?? []), ...(option_groups ?? []).flatMap((group) => group.options)];
}

type Keeps = 'text' | 'option' | 'options' | 'one' | 'many' | 'number';

/** How each stateful element type keeps its value: the field on the wire, the field of its initial value, and the kind. */
const STATEFUL: { readonly [type: string]: readonly [field: string, initial: string, keeps: Keeps] } = {
  plain_text_input: ['value', 'initial_value', 'text'],
  email_text_input: ['value', 'initial_value', 'text'],
  url_text_input: ['value', 'initial_value', 'text'],
  number_input: ['value', 'initial_value', 'text'],
  datepicker: ['selected_date', 'initial_date', 'one'],
  timepicker: ['selected_time', 'initial_time', 'one'],
  datetimepicker: ['selected_date_time', 'initial_date_time', 'number'],
  static_select: ['selected_option', 'initial_option', 'option'],
  external_select: ['selected_option', 'initial_option', 'option'],
  radio_buttons: ['selected_option', 'initial_option', 'option'],
  users_select: ['selected_user', 'initial_user', 'one'],
  conversations_select: ['selected_conversation', 'initial_conversation', 'one'],
  channels_select: ['selected_channel', 'initial_channel', 'one'],
  checkboxes: ['selected_options', 'initial_options', 'options'],
  multi_static_select: ['selected_options', 'initial_options', 'options'],
  multi_external_select: ['selected_options', 'initial_options', 'options'],
  multi_users_select: ['selected_users', 'initial_users', 'many'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations', 'many'],
  multi_channels_select: ['selected_channels', 'initial_channels', 'many'],
};

/** The element's value before anybody touched it, as in `state.values`; null for elements without state. */
export function initialState({ type, element }: InteractiveElement): JsonObject | null {
  const stateful = STATEFUL[type];
  if (stateful === undefined) return null;
  const [field, initial, keeps] = stateful;
  const isList = keeps === 'options' || keeps === 'many';
  return { type, [field]: element[initial] ?? (isList ? [] : null) };
}

/**
 * The element's value after a person entered one, as in `state.values`; null if it has no such option or no state.
 * `served` are options that the app gave for an external select.
 */
export function enteredState(
  { type, element }: InteractiveElement,
  value: InputValue,
  served: readonly Option[],
): JsonObject | null {
  const stateful = STATEFUL[type];
  if (stateful === undefined) return null;
  const [field, , keeps] = stateful;
  const known = [...listedOptions(element), ...served, ...initialOptions(element)];
  const kept = keptValue(keeps, value, known);
  return kept === undefined ? null : { type, [field]: kept };
}

function keptValue(keeps: Keeps, value: InputValue, known: readonly Option[]): unknown {
  const list = value === null ? [] : typeof value === 'string' ? [value] : value;
  const chosen = list.map((each) => known.find((option) => option.value === each));
  switch (keeps) {
    case 'many':
      return list;
    case 'options':
      return chosen.includes(undefined) ? undefined : chosen;
    case 'option':
      return list[0] === undefined ? null : chosen[0];
    case 'number':
      return list[0] === undefined ? null : Number(list[0]);
    case 'text':
    case 'one':
      return list[0] === undefined || list[0] === '' ? null : list[0];
  }
}

function initialOptions(element: JsonObject): Option[] {
  const { initial_option, initial_options } = element as {
    initial_option?: Option;
    initial_options?: Option[];
  };
  return [...(initial_option ? [initial_option] : []), ...(initial_options ?? [])];
}

/** The plain value inside a state value, as the page keeps it. */
export function inputValueOf(state: JsonObject): InputValue {
  const [field, , keeps] = STATEFUL[String(textField(state, 'type'))] ?? ['value', '', 'text'];
  const value = state[field];
  if (value === null || value === undefined) return null;
  if (keeps === 'option') return textField(value, 'value') ?? null;
  if (keeps === 'options') return (value as readonly Option[]).map((option) => option.value);
  return keeps === 'many' ? (value as readonly string[]) : String(value);
}
