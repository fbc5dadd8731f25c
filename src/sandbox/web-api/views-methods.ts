import { viewProblems } from '../block-kit/validate-view.ts';
import { type JsonObject, textField } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { problemTexts } from '../validate-blocks.ts';
import type { View, ViewBody } from '../workspace/model.ts';
import {
  openModal,
  publishHome,
  pushModal,
  updateView,
  viewByExternalId,
  viewById,
} from '../workspace/views.ts';
import { wireView } from '../workspace/wire-shapes.ts';
import { type CallContext, knownUser, type Method } from './method.ts';

function readView(context: CallContext, wanted: ViewBody['type'], replaces?: string): ViewBody {
  const view = context.args.object('view');
  const problems = viewProblems(view, wanted);
  if (problems.length > 0) throw new SlackError('invalid_arguments', problemTexts(problems));
  const externalId = textField(view, 'external_id') ?? '';
  const other = externalId === '' ? null : viewByExternalId(context.workspace, externalId);
  if (other !== null && other.id !== replaces) throw new SlackError('duplicate_external_id');
  return view as unknown as ViewBody;
}

function answer(context: CallContext, view: View): JsonObject {
  return { view: wireView(view, context.workspace) };
}

// The trigger is used up first: a second try with the same one fails, whatever was wrong with the view.
function open(context: CallContext): JsonObject {
  const { user } = context.triggers.redeem(context.args.required('trigger_id', 'invalid_trigger_id'));
  const body = readView(context, 'modal');
  return answer(context, openModal(context.workspace, user, body));
}

function push(context: CallContext): JsonObject {
  const { user, isFromModal } = context.triggers.redeem(
    context.args.required('trigger_id', 'invalid_trigger_id'),
  );
  if (!isFromModal) throw new SlackError('invalid_arguments', ['the trigger did not come from a modal']);
  const body = readView(context, 'modal');
  const view = pushModal(context.workspace, user, body);
  if (view === null) throw new SlackError('push_limit_reached');
  return answer(context, view);
}

function update(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const id = args.text('view_id');
  const externalId = args.text('external_id');
  const view = id ? viewById(workspace, id) : externalId ? viewByExternalId(workspace, externalId) : null;
  if (view === null) throw new SlackError('not_found');
  const body = readView(context, view.kind, view.id);
  const hash = args.text('hash');
  if (hash !== undefined && hash !== view.hash) throw new SlackError('hash_conflict');
  updateView(workspace, view, body);
  return answer(context, view);
}

function publish(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const user = knownUser(context, args.required('user_id', 'user_not_found'));
  const before = workspace.homes.get(user.id);
  const body = readView(context, 'home', before?.id);
  const hash = args.text('hash');
  if (hash !== undefined && before !== undefined && hash !== before.hash)
    throw new SlackError('hash_conflict');
  return answer(context, publishHome(workspace, user.id, body));
}

/** The methods of views.*. */
export const VIEW_METHODS: { readonly [name: string]: Method } = {
  'views.open': { scopes: [], run: open },
  'views.push': { scopes: [], run: push },
  'views.update': { scopes: [], run: update },
  'views.publish': { scopes: [], run: publish },
};
