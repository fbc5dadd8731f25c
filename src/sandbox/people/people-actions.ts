// What people do without the app: post, edit, delete, react, join. Slack's rules apply to them too.

import type { Action, ActResult } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import { homeOpened } from '../workspace/app-events.ts';
import { composeText } from '../workspace/compose-text.ts';
import {
  addReaction,
  changeMessage,
  deleteMessage,
  joinChannel,
  leaveChannel,
  postMessage,
  removeReaction,
} from '../workspace/messages.ts';
import type { Conversation, Message } from '../workspace/model.ts';
import { wireMessage } from '../workspace/wire-shapes.ts';
import type { Workspace } from '../workspace/workspace.ts';

type Doing<T extends Action['type']> = Extract<Action, { type: T }>;

// `/me is out` matches, `/meet` does not.
const ME = /^\/me\s+/;

/** The conversation that a person acts in; a person's id stands for the direct message with them. */
export function conversationOfMember(workspace: Workspace, user: string, id: string): Conversation {
  if (workspace.users.has(id)) return workspace.openDm(user, id);
  const conversation = workspace.conversations.get(id);
  if (conversation === undefined) throw new SlackError('channel_not_found');
  if (!conversation.members.has(user)) throw new SlackError('not_in_channel');
  return conversation;
}

/** A message as the person sees it, an ephemeral one included if it is theirs. */
export function messageSeenBy(conversation: Conversation, user: string, ts: string): Message {
  const ephemeral = conversation.ephemerals.find((each) => each.ts === ts && each.to === user);
  const message = ephemeral ?? conversation.messages.find((each) => each.ts === ts);
  if (message === undefined) throw new SlackError('message_not_found');
  return message;
}

/** Posts as a person. */
export function post(workspace: Workspace, user: string, action: Doing<'post'>): ActResult {
  const conversation = conversationOfMember(workspace, user, action.channel);
  if (conversation.isArchived) throw new SlackError('is_archived');
  if (action.text.trim() === '') throw new SlackError('no_text');
  const root = action.threadTs === undefined ? null : messageSeenBy(conversation, user, action.threadTs);
  const isMe = ME.test(action.text);
  const text = composeText(workspace, action.text.replace(ME, ''));
  const isBroadcast = root !== null && action.broadcast === true;
  const subtype = isBroadcast ? 'thread_broadcast' : isMe ? 'me_message' : null;
  const threadTs = root === null ? null : (root.threadTs ?? root.ts);
  const extra = isBroadcast ? { root: wireMessage(root, workspace) } : {};
  const message = postMessage(workspace, conversation, { user, text, threadTs, subtype, extra });
  conversation.lastRead.set(user, message.ts);
  return { ok: true, ts: message.ts, open: { channel: conversation.id, ts: message.ts } };
}

function ownMessage(workspace: Workspace, user: string, channel: string, ts: string, error: string) {
  const conversation = conversationOfMember(workspace, user, channel);
  const message = messageSeenBy(conversation, user, ts);
  if (message.user !== user || message.to !== null) throw new SlackError(error);
  return { conversation, message };
}

/** Edits one's own message; nothing happens if the text stays the same. */
export function edit(workspace: Workspace, user: string, action: Doing<'edit'>): ActResult {
  const { conversation, message } = ownMessage(
    workspace,
    user,
    action.channel,
    action.ts,
    'cant_update_message',
  );
  if (action.text.trim() === '') throw new SlackError('no_text');
  const text = composeText(workspace, action.text);
  if (text !== message.text) changeMessage(workspace, conversation, message, { text });
  return { ok: true, ts: message.ts };
}

/** Deletes one's own message. */
export function remove(workspace: Workspace, user: string, action: Doing<'delete'>): ActResult {
  const { conversation, message } = ownMessage(
    workspace,
    user,
    action.channel,
    action.ts,
    'cant_delete_message',
  );
  deleteMessage(workspace, conversation, message);
  return { ok: true };
}

/** Reacts to a message, or takes a reaction back. */
export function react(workspace: Workspace, user: string, action: Doing<'react' | 'unreact'>): ActResult {
  const conversation = conversationOfMember(workspace, user, action.channel);
  const message = messageSeenBy(conversation, user, action.ts);
  if (message.to !== null) throw new SlackError('message_not_found');
  const target = { conversation, message, user, name: action.name };
  if (action.type === 'react') addReaction(workspace, target);
  else removeReaction(workspace, target);
  return { ok: true };
}

/** Joins a public channel, or leaves a channel. */
export function joinOrLeave(workspace: Workspace, user: string, action: Doing<'join' | 'leave'>): ActResult {
  const conversation = workspace.conversations.get(action.channel);
  if (conversation === undefined || conversation.kind === 'im') throw new SlackError('channel_not_found');
  if (action.type === 'leave') leaveChannel(workspace, conversation, user);
  else if (conversation.kind === 'private') throw new SlackError('channel_not_found');
  else if (conversation.isArchived) throw new SlackError('is_archived');
  else joinChannel(workspace, conversation, user);
  return { ok: true, open: { channel: conversation.id } };
}

/** Opens the direct message with somebody. */
export function openDm(workspace: Workspace, user: string, action: Doing<'open_dm'>): ActResult {
  if (!workspace.users.has(action.user) || action.user === user) throw new SlackError('user_not_found');
  const dm = workspace.openDm(user, action.user);
  workspace.changed();
  return { ok: true, open: { channel: dm.id } };
}

/** Opens the app's home, or its messages. */
export function openHome(workspace: Workspace, user: string, action: Doing<'open_home'>): ActResult {
  workspace.tellApp(homeOpened(workspace, user, action.tab ?? 'home'));
  return { ok: true };
}

/** Marks a conversation as read up to a message. */
export function markRead(workspace: Workspace, user: string, action: Doing<'mark_read'>): ActResult {
  const conversation = conversationOfMember(workspace, user, action.channel);
  if ((conversation.lastRead.get(user) ?? '') >= action.ts) return { ok: true };
  conversation.lastRead.set(user, action.ts);
  workspace.changed();
  return { ok: true };
}

/** Takes an ephemeral message away. */
export function dismiss(workspace: Workspace, user: string, action: Doing<'dismiss_ephemeral'>): ActResult {
  const conversation = conversationOfMember(workspace, user, action.channel);
  const message = messageSeenBy(conversation, user, action.ts);
  if (message.to === null) throw new SlackError('message_not_found');
  conversation.ephemerals.splice(conversation.ephemerals.indexOf(message), 1);
  workspace.changed();
  return { ok: true };
}
