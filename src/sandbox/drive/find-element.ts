import {
  type InteractiveElement,
  interactiveElements,
  listedOptions,
} from '../block-kit/interactive-elements.ts';
import { field, textField } from '../json.ts';
import type { Block, InputValue } from '../protocol.ts';

/** How a test names an element: by its action_id, block_id, its own label, or the label of its input block. */
export type ElementName = string;

/** The one element so named; throws and lists what there is if there is none, or more than one. */
export function elementNamed(blocks: readonly Block[], name: ElementName): InteractiveElement {
  const all = interactiveElements(blocks);
  for (const nameOf of [
    actionIdOf,
    buttonLabelOf,
    blockIdOf,
    (each: InteractiveElement) => inputLabelOf(blocks, each),
  ]) {
    const fitting = all.filter((each) => nameOf(each) === name);
    if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
    if (fitting.length > 1)
      throw new Error(`"${name}" names ${fitting.length} elements: ${describe(fitting)}`);
  }
  throw new Error(`Nothing is called "${name}". There is: ${describe(all) || 'nothing to act on'}`);
}

function actionIdOf({ actionId }: InteractiveElement): string {
  return actionId;
}

function blockIdOf({ blockId }: InteractiveElement): string {
  return blockId;
}

function buttonLabelOf({ element }: InteractiveElement): string | undefined {
  return textField(field(element, 'text'), 'text');
}

function inputLabelOf(blocks: readonly Block[], { blockId }: InteractiveElement): string | undefined {
  const block = blocks.find((each) => each.block_id === blockId);
  return textField(field(block, 'label'), 'text');
}

function describe(elements: readonly InteractiveElement[]): string {
  return elements
    .map((each) => `${each.type} ${each.actionId} (${buttonLabelOf(each) ?? `block ${each.blockId}`})`)
    .join(', ');
}

/** The value to choose, where a test named an option by what it shows. */
export function valueNamed({ element }: InteractiveElement, value: InputValue): InputValue {
  const options = listedOptions(element);
  const byLabel = (each: string) => {
    if (options.some((option) => option.value === each)) return each;
    return options.find((option) => option.text.text === each)?.value ?? each;
  };
  if (value === null) return null;
  return typeof value === 'string' ? byLabel(value) : value.map(byLabel);
}
