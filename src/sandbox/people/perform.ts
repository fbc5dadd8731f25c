// The one way in for whatever a person does, from the page and from tests alike.

import type { Action, ActResult, ElementContainer } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import type { AppChannel } from '../to-app/app-channel.ts';
import type { Place } from '../to-app/interaction-payloads.ts';
import type { View } from '../workspace/model.ts';
import { viewById } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { act, suggest } from './element-actions.ts';
import { runCommand, useGlobalShortcut, useMessageShortcut } from './invocations.ts';
import { goTo, type Landmark } from './landmarks.ts';
import {
  conversationOfMember,
  dismiss,
  edit,
  joinOrLeave,
  markRead,
  messageSeenBy,
  openDm,
  openHome,
  post,
  react,
  remove,
} from './people-actions.ts';
import { closeView, submitView } from './view-actions.ts';

/** What actions work with. */
export interface Stage extends AppChannel {
  readonly landmarks: readonly Landmark[];
}

/** Does what a person does, and answers once the app has acknowledged it. Never throws for what people may try. */
export async function perform(stage: Stage, user: string, action: Action): Promise<ActResult> {
  try {
    const person = stage.workspace.users.get(user);
    if (person === undefined || person.isBot || person.isDeleted) throw new SlackError('user_not_found');
    return await performed(stage, user, action);
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    return {
      ok: false,
      error: error.code,
      message: SENTENCES[error.code] ?? `That did not work (${error.message}).`,
    };
  }
}

const SENTENCES: { readonly [code: string]: string } = {
  not_in_channel: 'This person is not in that channel.',
  channel_not_found: 'There is no such channel.',
  is_archived: 'This channel is archived.',
  message_not_found: 'That message is not there any more.',
  view_not_found: 'That window is closed.',
  no_text: 'There is nothing in the message.',
  user_not_found: 'There is no such person.',
};

function performed(stage: Stage, user: string, action: Action): ActResult | Promise<ActResult> {
  const { workspace } = stage;
  switch (action.type) {
    case 'post':
      return post(workspace, user, action);
    case 'edit':
      return edit(workspace, user, action);
    case 'delete':
      return remove(workspace, user, action);
    case 'react':
    case 'unreact':
      return react(workspace, user, action);
    case 'join':
    case 'leave':
      return joinOrLeave(workspace, user, action);
    case 'open_dm':
      return openDm(workspace, user, action);
    case 'open_home':
      return openHome(workspace, user, action);
    case 'mark_read':
      return markRead(workspace, user, action);
    case 'dismiss_ephemeral':
      return dismiss(workspace, user, action);
    default:
      return performedByApp(stage, user, action);
  }
}

type PlainAction =
  | 'post'
  | 'edit'
  | 'delete'
  | 'react'
  | 'unreact'
  | 'join'
  | 'leave'
  | 'open_dm'
  | 'open_home'
  | 'mark_read'
  | 'dismiss_ephemeral';

function performedByApp(
  stage: Stage,
  user: string,
  action: Exclude<Action, { type: PlainAction }>,
): ActResult | Promise<ActResult> {
  const { workspace } = stage;
  switch (action.type) {
    case 'command':
      return runCommand(stage, user, conversationOfMember(workspace, user, action.channel), action);
    case 'block_action':
      return act(stage, user, { ...action, place: placeOf(workspace, user, action.container) }, action);
    case 'block_suggestion':
      return suggest(
        stage,
        user,
        { ...action, place: placeOf(workspace, user, action.container) },
        action.query,
      );
    case 'submit_view':
      return submitView(stage, viewOf(workspace, user, action.viewId), action.values);
    case 'close_view':
      return closeView(stage, viewOf(workspace, user, action.viewId), action.all ?? false);
    case 'message_shortcut': {
      const conversation = conversationOfMember(workspace, user, action.channel);
      const message = messageSeenBy(conversation, user, action.ts);
      return useMessageShortcut(stage, user, action.callbackId, { conversation, message });
    }
    case 'global_shortcut':
      return useGlobalShortcut(stage, user, action.callbackId);
    default:
      return movedInTime(stage, action);
  }
}

type TimeAction = Extract<Action, { type: 'move_clock' | 'advance_clock' | 'go_to_landmark' }>;

function movedInTime({ workspace, landmarks }: Stage, action: TimeAction): ActResult {
  switch (action.type) {
    case 'move_clock':
      return moveClock(workspace, new Date(action.to));
    case 'advance_clock':
      return moveClock(workspace, new Date(workspace.clock.now().getTime() + action.minutes * 60_000));
    case 'go_to_landmark': {
      const landmark = landmarks.find(({ id }) => id === action.id);
      if (landmark === undefined) throw new SlackError('no_such_landmark');
      return goTo(workspace, landmark);
    }
  }
}

function moveClock({ clock }: Workspace, to: Date): ActResult {
  if (Number.isNaN(to.getTime())) throw new SlackError('invalid_date');
  clock.moveTo(to);
  return { ok: true };
}

function placeOf(workspace: Workspace, user: string, container: ElementContainer): Place {
  if (container.kind === 'view') return { kind: 'view', view: viewOf(workspace, user, container.viewId) };
  const conversation = conversationOfMember(workspace, user, container.channel);
  return { kind: 'message', conversation, message: messageSeenBy(conversation, user, container.ts) };
}

function viewOf(workspace: Workspace, user: string, id: string): View {
  const view = viewById(workspace, id);
  if (view === null || view.user !== user) throw new SlackError('view_not_found');
  return view;
}
