import { missingInputs } from '../block-kit/missing-inputs.ts';
import { viewProblems } from '../block-kit/validate-view.ts';
import { field, isJsonObject, textField } from '../json.ts';
import type { ActResult, InputValues } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import { type AppChannel, failureOf, refused, withTrigger } from '../to-app/app-channel.ts';
import { basePayload } from '../to-app/interaction-payloads.ts';
import { problemTexts } from '../validate-blocks.ts';
import type { View, ViewBody } from '../workspace/model.ts';
import { closeModal, pushModal, updateView } from '../workspace/views.ts';
import { wireView } from '../workspace/wire-shapes.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { enter } from './element-actions.ts';

/** A person submits a modal. What Slack's own client refuses (an empty required field) never reaches the app. */
export async function submitView(app: AppChannel, view: View, values: InputValues): Promise<ActResult> {
  const { workspace, deliveries } = app;
  enter(workspace, view.user, { kind: 'view', view }, values);
  view.errors = missingInputs(view);
  workspace.changed();
  if (Object.keys(view.errors).length > 0) return { ok: true, isAccepted: false };
  const payload = {
    ...basePayload(workspace, 'view_submission', view.user),
    view: wireView(view, workspace),
    response_urls: [],
  };
  const outcome = await deliveries.deliverOnce('interactive', withTrigger(app, payload, view.user, true));
  if (!outcome.isTaken) return failureOf(outcome) ?? { ok: true };
  try {
    return { ok: true, isAccepted: follow(workspace, view, outcome.answer) };
  } catch (error) {
    return refused(workspace, 'an answer to view_submission', error);
  }
}

/** Does what the answer says; false if it found errors in what was entered. */
function follow(workspace: Workspace, view: View, answer: unknown): boolean {
  switch (textField(answer, 'response_action')) {
    case undefined:
      closeModal(workspace, view.user, view.body.clear_on_close ? 'all' : 'top');
      return true;
    case 'clear':
      closeModal(workspace, view.user, 'all');
      return true;
    case 'update':
      updateView(workspace, view, checkedView(answer));
      return true;
    case 'push':
      if (pushModal(workspace, view.user, checkedView(answer)) === null)
        throw new SlackError('push_limit_reached');
      return true;
    case 'errors':
      view.errors = checkedErrors(view, answer);
      workspace.changed();
      return false;
    default:
      throw new SlackError('invalid_response_action');
  }
}

function checkedView(answer: unknown): ViewBody {
  const view = field(answer, 'view');
  const problems = viewProblems(view, 'modal');
  if (problems.length > 0) throw new SlackError('invalid_arguments', problemTexts(problems));
  return view as ViewBody;
}

/** Slack knows errors only of input blocks, by their block_id. */
function checkedErrors(view: View, answer: unknown): { [blockId: string]: string } {
  const errors = field(answer, 'errors');
  const inputs = view.body.blocks.filter((block) => block.type === 'input').map((block) => block.block_id);
  const entries = isJsonObject(errors) ? Object.entries(errors) : [];
  const isValid = entries.every(([blockId, text]) => inputs.includes(blockId) && typeof text === 'string');
  if (entries.length === 0 || !isValid)
    throw new SlackError('invalid_errors', [`errors must name input blocks: ${inputs}`]);
  return Object.fromEntries(entries.map(([blockId, text]) => [blockId, String(text)]));
}

/** A person closes a modal, or the whole stack; the app hears of those that asked for it. */
export async function closeView(app: AppChannel, view: View, all: boolean): Promise<ActResult> {
  const { workspace, deliveries } = app;
  const stack = workspace.modals.get(view.user) ?? [];
  const closed = all || view.body.clear_on_close ? stack : stack.slice(-1);
  closeModal(workspace, view.user, closed.length === stack.length ? 'all' : 'top');
  const told = closed.filter((each) => each.body.notify_on_close);
  const outcomes = await Promise.all(
    told.map((each) => {
      const base = basePayload(workspace, 'view_closed', view.user);
      const payload = { ...base, view: wireView(each, workspace), is_cleared: all };
      return deliveries.deliverOnce('interactive', payload);
    }),
  );
  return outcomes.map(failureOf).find((failure) => failure !== null) ?? { ok: true };
}
