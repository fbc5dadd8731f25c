import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ElementContainer, InputValue, InputValues } from '../../protocol.ts';

/** What an element needs of the message or view it stands in. */
export interface ElementScope {
  readonly container: ElementContainer;
  /** What stands in the inputs now. */
  readonly values: InputValues;
  /** The app's complaints, by block_id. */
  readonly errors: { readonly [blockId: string]: string };
  /** Keeps a value on the page without telling the app. */
  readonly keep: (blockId: string, actionId: string, value: InputValue) => void;
  /** Tells the app that an element was used; resolves once it has answered. */
  readonly use: (blockId: string, actionId: string, value?: InputValue) => Promise<void>;
}

/** Hands the scope to the elements. */
export const ScopeContext = createContext<ElementScope | null>(null);

/** The scope of the message or view that an element stands in. */
export function useScope(): ElementScope {
  const scope = useContext(ScopeContext);
  if (scope === null) throw new Error('An element stands outside of a message or view.');
  return scope;
}

/** Values with one of them changed. */
export function withValue(
  values: InputValues,
  blockId: string,
  actionId: string,
  value: InputValue,
): InputValues {
  return { ...values, [blockId]: { ...values[blockId], [actionId]: value } };
}

/** Values over others: those of `over` win, element by element. */
export function overlaid(under: InputValues, over: InputValues): InputValues {
  const merged: { [blockId: string]: { [actionId: string]: InputValue } } = {};
  for (const values of [under, over]) {
    for (const [blockId, actions] of Object.entries(values)) {
      merged[blockId] = { ...merged[blockId], ...actions };
    }
  }
  return merged;
}
