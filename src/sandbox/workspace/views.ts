import { completeBlocks } from '../block-kit/complete-blocks.ts';
import type { View, ViewBody } from './model.ts';
import type { Workspace } from './workspace.ts';

/** One view opened and two pushed onto it. */
const MAX_STACK = 3;

/** Opens a modal for a person, in place of any that stand open. */
export function openModal(workspace: Workspace, user: string, body: ViewBody): View {
  const view = newView(workspace, user, body, []);
  workspace.modals.set(user, [view]);
  workspace.changed();
  return view;
}

/** Puts a modal on top of those that stand open; null if there are three already. */
export function pushModal(workspace: Workspace, user: string, body: ViewBody): View | null {
  const stack = workspace.modals.get(user) ?? [];
  if (stack.length >= MAX_STACK) return null;
  const view = newView(workspace, user, body, stack);
  workspace.modals.set(user, [...stack, view]);
  workspace.changed();
  return view;
}

/** Shows another body in a view; what was entered stays where block_id and action_id do. */
export function updateView(workspace: Workspace, view: View, body: ViewBody): void {
  view.body = complete(workspace, body);
  view.hash = newHash(workspace);
  view.errors = {};
  workspace.changed();
}

/** Shows a person a home view, in place of the one before; one that says the same leaves open menus open. */
export function publishHome(workspace: Workspace, user: string, body: ViewBody): View {
  const before = workspace.homes.get(user);
  if (before !== undefined) {
    updateView(workspace, before, namedAsBefore(before.body, body));
    return before;
  }
  const view = newView(workspace, user, body, []);
  workspace.homes.set(user, view);
  workspace.changed();
  return view;
}

/** Takes the topmost modal away, or all of them. */
export function closeModal(workspace: Workspace, user: string, which: 'top' | 'all'): void {
  const stack = workspace.modals.get(user) ?? [];
  workspace.modals.set(user, which === 'all' ? [] : stack.slice(0, -1));
  workspace.changed();
}

/** An open modal or published home by its id. */
export function viewById(workspace: Workspace, id: string): View | null {
  return allViews(workspace).find((view) => view.id === id) ?? null;
}

/** An open modal or published home by the app's own id for it. */
export function viewByExternalId(workspace: Workspace, id: string): View | null {
  return allViews(workspace).find((view) => view.body.external_id === id) ?? null;
}

function allViews({ homes, modals }: Workspace): View[] {
  return [...homes.values(), ...[...modals.values()].flat()];
}

function newView(workspace: Workspace, user: string, body: ViewBody, below: readonly View[]): View {
  const id = workspace.nextId('V');
  return {
    id,
    kind: body.type,
    user,
    rootId: below[0]?.id ?? id,
    previousId: below.at(-1)?.id ?? null,
    hash: newHash(workspace),
    body: complete(workspace, body),
    entered: {},
    errors: {},
  };
}

function complete(workspace: Workspace, body: ViewBody): ViewBody {
  return { ...body, blocks: completeBlocks(body.blocks, () => workspace.nextId('b')) };
}

/** Blocks that the app gave no block_id keep the one of the block that stood in their place and was alike. */
function namedAsBefore(before: ViewBody, body: ViewBody): ViewBody {
  const blocks = body.blocks.map((block, place) => {
    const old = before.blocks[place];
    return old?.type === block.type ? { ...block, block_id: block.block_id ?? old.block_id } : block;
  });
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  return new Set(ids).size === ids.length ? { ...body, blocks } : body;
}

function newHash(workspace: Workspace): string {
  return `${workspace.nowSeconds()}.${workspace.nextId('h')}`;
}
