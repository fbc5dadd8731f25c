// What the app is sent when a person clicks, submits, or uses a command or shortcut.
import type { InteractiveElement } from '../block-kit/interactive-elements.ts';
import { stateValues } from '../block-kit/view-state.ts';
import type { JsonObject } from '../json.ts';
import type { Conversation, Message, View } from '../workspace/model.ts';
import { wireMessage, wireReactions, wireView } from '../workspace/wire-shapes.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where an element that a person acts on stands. */
export type Place =
  | { readonly kind: 'message'; readonly conversation: Conversation; readonly message: Message }
  | { readonly kind: 'view'; readonly view: View };

/** The part that all payloads have. */
export function basePayload(workspace: Workspace, type: string, userId: string): JsonObject {
  const { team, app } = workspace.seed;
  const user = workspace.users.get(userId);
  return {
    type,
    team: { id: team.id, domain: team.domain },
    user: { id: userId, username: user?.name, name: user?.name, team_id: user?.teamId },
    api_app_id: app.id,
    token: 'sandbox',
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The name of a conversation in payloads, where only public channels have theirs. */
export function payloadChannelName({ kind, name }: Conversation): string {
  if (kind === 'im') return 'directmessage';
  return kind === 'private' ? 'privategroup' : name;
}

/** Where an action happened; an ephemeral message itself is not sent, as in Slack. */
export function placePayload(workspace: Workspace, place: Place, user: string): JsonObject {
  if (place.kind === 'view') {
    const { view } = place;
    return { container: { type: 'view', view_id: view.id }, view: wireView(view, workspace) };
  }
  const { conversation, message } = place;
  const isEphemeral = message.to !== null;
  const thread = message.threadTs === null ? {} : { thread_ts: message.threadTs };
  const entered = workspace.enteredInMessages.get(enteredKey(user, message)) ?? {};
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: conversation.id,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    channel: { id: conversation.id, name: payloadChannelName(conversation) },
    ...(isEphemeral ? {} : { message: { ...wireMessage(message, workspace), ...wireReactions(message) } }),
    state: { values: stateValues(message.blocks, entered) },
  };
}

/** The key under which a person's choices in a message are kept. */
export function enteredKey(user: string, { channel, ts }: Message): string {
  return `${user}:${channel}:${ts}`;
}

/** One entry of `actions`: the element, and what was chosen in it. */
export function actionPayload(
  { blockId, actionId, type, element }: InteractiveElement,
  chosen: JsonObject,
  actionTs: string,
): JsonObject {
  const { options, option_groups, confirm, ...shown } = element;
  return { ...shown, type, block_id: blockId, action_id: actionId, ...chosen, action_ts: actionTs };
}
