import { useState } from 'preact/hooks';
import type { InputValue } from '../../protocol.ts';
import type { BlockObject, ElementObject } from '../blocks/shapes.ts';
import { useScope } from './scope.ts';

/** What every element is given. */
export interface ElementProps {
  readonly block: BlockObject;
  readonly element: ElementObject;
}

/** An element's value and what to do with a new one. */
export interface Field {
  readonly value: InputValue;
  /** Takes a value; tells the app at once where the element does that. */
  readonly change: (value: InputValue) => void;
  /** Takes a value and leaves telling for later, as while typing. */
  readonly keep: (value: InputValue) => void;
  readonly isPending: boolean;
  /** Whether the app hears of each change: not in an input block, unless that asks for it. */
  readonly tells: boolean;
  readonly ids: FieldIds;
  readonly isInvalid: boolean;
  /** The element's name where no label stands beside it. */
  readonly name: string | undefined;
}

/** The ids that tie an element to its label, hint and error. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly about: string;
}

/** The ids of an element, the same wherever they are asked for. */
export function fieldIds(containerId: string, block: BlockObject, actionId: string): FieldIds {
  const base = `${containerId}-${block.block_id}-${actionId}`.replace(/[^\w-]/g, '_');
  return { control: base, label: `${base}-label`, about: `${base}-about` };
}

/** Ties an element to its place: its value, its ids, and whether the app hears of changes. */
export function useField({ block, element }: ElementProps): Field {
  const scope = useScope();
  const [isPending, setPending] = useState(false);
  const tells = block.type !== 'input' || block.dispatch_action === true;
  const { block_id: blockId } = block;
  const { action_id: actionId } = element;
  const { container } = scope;
  const containerId = container.kind === 'view' ? container.viewId : `${container.channel}-${container.ts}`;
  const change = (value: InputValue) => {
    scope.keep(blockId, actionId, value);
    if (!tells) return;
    setPending(true);
    void scope.use(blockId, actionId, value).then(() => setPending(false));
  };
  return {
    value: scope.values[blockId]?.[actionId] ?? null,
    change,
    keep: (value) => scope.keep(blockId, actionId, value),
    isPending,
    tells,
    ids: fieldIds(containerId, block, actionId),
    isInvalid: scope.errors[blockId] !== undefined,
    name: block.type === 'input' ? undefined : nameOfElement(block, element),
  };
}

/** A value that is a list, as a list. */
export function listOf(value: InputValue): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A value that is one text, as text. */
export function textOf(value: InputValue): string {
  return typeof value === 'string' ? value : '';
}

const KINDS: { readonly [type: string]: string } = {
  datepicker: 'Date',
  timepicker: 'Time',
  datetimepicker: 'Date and time',
};

function nameOfElement(block: BlockObject, { type, placeholder }: ElementObject): string {
  return placeholder?.text ?? block.text?.text ?? KINDS[type] ?? 'Choose';
}
