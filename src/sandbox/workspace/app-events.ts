// The events that people's doings turn into, as the Events API words them.
import { type JsonObject, textField } from '../json.ts';
import type { Conversation, Message, User } from './model.ts';
import { wireMessage, wireReactions, wireUser, wireView } from './wire-shapes.ts';
import type { AppEvent, Workspace } from './workspace.ts';

const CHANNEL_TYPES = { channel: 'channel', private: 'group', im: 'im' } as const;
const MESSAGE_SUBSCRIPTIONS = {
  channel: 'message.channels',
  private: 'message.groups',
  im: 'message.im',
} as const;

function messageEvent(conversation: Conversation, event: JsonObject): AppEvent {
  return {
    event: { ...event, channel: conversation.id, channel_type: CHANNEL_TYPES[conversation.kind] },
    conversation,
    subscription: MESSAGE_SUBSCRIPTIONS[conversation.kind],
  };
}

/** A message was posted. */
export function messagePosted(workspace: Workspace, conversation: Conversation, message: Message): AppEvent {
  return messageEvent(conversation, { ...wireMessage(message, workspace), event_ts: message.ts });
}

/** A message has another text, other blocks, or is a tombstone now. */
export function messageChanged(
  workspace: Workspace,
  conversation: Conversation,
  now: JsonObject,
  before: JsonObject,
): AppEvent {
  const ts = workspace.nextStamp();
  const event = { type: 'message', subtype: 'message_changed', message: now, previous_message: before };
  return messageEvent(conversation, { ...event, hidden: true, ts, event_ts: ts });
}

/** A message is gone. */
export function messageDeleted(
  workspace: Workspace,
  conversation: Conversation,
  before: JsonObject,
): AppEvent {
  const ts = workspace.nextStamp();
  const event = {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: before,
    deleted_ts: textField(before, 'ts'),
  };
  return messageEvent(conversation, { ...event, hidden: true, ts, event_ts: ts });
}

/** Somebody reacted to a message, or took it back. */
export function reactionEvent(
  workspace: Workspace,
  type: 'reaction_added' | 'reaction_removed',
  {
    message,
    conversation,
    user,
    name,
  }: { message: Message; conversation: Conversation; user: string; name: string },
): AppEvent {
  const item = { type: 'message', channel: conversation.id, ts: message.ts };
  const event = {
    type,
    user,
    reaction: name,
    item,
    item_user: message.user,
    event_ts: workspace.nextStamp(),
  };
  return { event, conversation, subscription: type };
}

/** Somebody, the bot included, joined or left a channel. */
export function membershipEvent(
  workspace: Workspace,
  type: 'member_joined_channel' | 'member_left_channel',
  { conversation, user, inviter }: { conversation: Conversation; user: string; inviter?: string },
): AppEvent {
  const event = {
    type,
    user,
    channel: conversation.id,
    channel_type: conversation.kind === 'private' ? 'G' : 'C',
    team: workspace.seed.team.id,
    ...(inviter === undefined ? {} : { inviter }),
    event_ts: workspace.nextStamp(),
  };
  return { event, conversation, subscription: type };
}

/** Somebody opened the app's home or its messages. */
export function homeOpened(workspace: Workspace, user: string, tab: 'home' | 'messages'): AppEvent {
  const dm = workspace.openDm(user, workspace.botUserId);
  const home = workspace.homes.get(user);
  const view = tab === 'home' && home !== undefined ? { view: wireView(home, workspace) } : {};
  const event = {
    type: 'app_home_opened',
    user,
    channel: dm.id,
    tab,
    ...view,
    event_ts: workspace.nextStamp(),
  };
  return { event, conversation: null, subscription: 'app_home_opened' };
}

/** A profile, status, zone, guest flag or the like is another now. */
export function userChanged(workspace: Workspace, user: User): AppEvent {
  const event_ts = workspace.nextStamp();
  const wire = wireUser(user, workspace.clock.now(), { includeLocale: true });
  const event = { type: 'user_change', user: wire, cache_ts: workspace.nowSeconds(), event_ts };
  return { event, conversation: null, subscription: 'user_change' };
}

/** A channel is shared with another organisation, or no longer. */
export function sharingEvent(workspace: Workspace, conversation: Conversation, otherTeam: string): AppEvent {
  const type = conversation.isExtShared ? 'channel_shared' : 'channel_unshared';
  const teams = conversation.isExtShared
    ? { connected_team_id: otherTeam }
    : { previously_connected_team_id: otherTeam, is_ext_shared: false };
  const event = { type, ...teams, channel: conversation.id, event_ts: workspace.nextStamp() };
  return { event, conversation, subscription: type };
}

/** The message for `message_changed`, frozen: later changes to the message do not show in it. */
export function frozenMessage(workspace: Workspace, message: Message): JsonObject {
  return { ...wireMessage(message, workspace), ...wireReactions(message) };
}
