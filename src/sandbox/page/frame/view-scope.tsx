import type { ComponentChildren, JSX } from 'preact';
import type { InputValues, PageView } from '../../protocol.ts';
import { type ElementScope, overlaid, ScopeContext, withValue } from '../elements/scope.ts';
import { useSession } from '../session.ts';

interface ViewScopeProps {
  readonly view: PageView;
  readonly entered: InputValues;
  readonly setEntered: (change: (before: InputValues) => InputValues) => void;
  readonly children: ComponentChildren;
  /** Told what went wrong, where a notice would lie hidden. */
  readonly onFailure?: (message: string) => void;
}

/** Ties the elements of a modal or home to their view. What was entered wins over what the view says. */
export function ViewScope({ view, entered, setEntered, children, onFailure }: ViewScopeProps): JSX.Element {
  const { act, ask } = useSession();
  const container = { kind: 'view', viewId: view.id } as const;
  const values = overlaid(view.values, entered);
  const scope: ElementScope = {
    container,
    values,
    errors: view.errors,
    keep: (blockId, actionId, value) => setEntered((before) => withValue(before, blockId, actionId, value)),
    use: async (blockId, actionId, value) => {
      const now = value === undefined ? values : withValue(values, blockId, actionId, value);
      const used = value === undefined ? {} : { value };
      const action = { type: 'block_action', container, blockId, actionId, ...used, values: now } as const;
      const result = await (onFailure === undefined ? act(action) : ask(action));
      if (!result.ok) onFailure?.(result.message);
    },
  };
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}
