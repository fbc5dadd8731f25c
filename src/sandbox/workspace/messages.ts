import type { JsonObject } from '../json.ts';
import {
  frozenMessage,
  membershipEvent,
  messageChanged,
  messageDeleted,
  messagePosted,
  reactionEvent,
} from './app-events.ts';
import { composeText } from './compose-text.ts';
import type { Conversation, Message, MessageContent } from './model.ts';
import type { Workspace } from './workspace.ts';

/** What a new message needs besides its conversation. */
export interface NewMessage extends Partial<MessageContent> {
  readonly user: string;
  readonly bot?: Message['bot'];
  readonly threadTs?: string | null;
  readonly subtype?: string | null;
  readonly extra?: JsonObject;
}

/** Adds a message to the conversation and tells everyone. */
export function postMessage(workspace: Workspace, conversation: Conversation, content: NewMessage): Message {
  const message = newMessage(workspace, conversation, content, null);
  conversation.messages.push(message);
  conversation.messages.sort(byTs);
  workspace.tellApp(messagePosted(workspace, conversation, message));
  workspace.changed();
  return message;
}

/** Shows a message to one person only; no event tells of it and no history has it. */
export function postEphemeral(
  workspace: Workspace,
  conversation: Conversation,
  to: string,
  content: NewMessage,
): Message {
  const message = newMessage(workspace, conversation, content, to);
  conversation.ephemerals.push(message);
  workspace.changed();
  return message;
}

/** Puts what was said before the start where it was said: read by all, told to nobody. */
export function placeHistory(workspace: Workspace): void {
  for (const { channel, user, text, at } of workspace.seed.history ?? []) {
    const conversation = workspace.conversations.get(channel);
    if (conversation === undefined) throw new Error(`The history names no channel of the seed: ${channel}`);
    const content = { user, text: composeText(workspace, text) };
    const message = newMessage(workspace, conversation, content, null, workspace.stampAt(at));
    conversation.messages.push(message);
    conversation.messages.sort(byTs);
    for (const member of conversation.members) conversation.lastRead.set(member, message.ts);
  }
}

function newMessage(
  workspace: Workspace,
  { id }: Conversation,
  content: NewMessage,
  to: string | null,
  ts = workspace.nextStamp(),
): Message {
  return {
    ts,
    channel: id,
    user: content.user,
    bot: content.bot ?? null,
    to,
    threadTs: content.threadTs ?? null,
    subtype: content.subtype ?? null,
    extra: content.extra ?? {},
    text: content.text ?? '',
    blocks: content.blocks ?? [],
    metadata: content.metadata ?? null,
    edited: null,
    reactions: [],
  };
}

/** Changes a message in place; a person's edit, and one that changes the text, leaves the mark `edited`. */
export function changeMessage(
  workspace: Workspace,
  conversation: Conversation,
  message: Message,
  content: Partial<MessageContent>,
): void {
  const before = frozenMessage(workspace, message);
  Object.assign(message, content);
  message.edited = { user: message.user, ts: workspace.nextStamp() };
  workspace.tellApp(messageChanged(workspace, conversation, frozenMessage(workspace, message), before));
  workspace.changed();
}

/** A preview of a link was added: a change that is no edit. */
export function unfurlMessage(workspace: Workspace, conversation: Conversation, message: Message): void {
  const before = frozenMessage(workspace, message);
  const now = { ...before, attachments: [{ id: 1, from_url: 'https://example.com', title: 'A preview' }] };
  workspace.tellApp(messageChanged(workspace, conversation, now, before));
}

/** Deletes a message; the root of a thread with replies stays as a tombstone, as in Slack. */
export function deleteMessage(workspace: Workspace, conversation: Conversation, message: Message): void {
  const before = frozenMessage(workspace, message);
  if (conversation.messages.some((other) => other.threadTs === message.ts)) {
    Object.assign(message, {
      subtype: 'tombstone',
      text: 'This message was deleted.',
      blocks: [],
      metadata: null,
    });
    const now = { ...frozenMessage(workspace, message), user: 'USLACKBOT', hidden: true };
    workspace.tellApp(messageChanged(workspace, conversation, now, before));
  } else {
    conversation.messages.splice(conversation.messages.indexOf(message), 1);
    workspace.tellApp(messageDeleted(workspace, conversation, before));
  }
  workspace.changed();
}

/** Where a reaction goes, whose and which. */
export interface ReactionTarget {
  readonly conversation: Conversation;
  readonly message: Message;
  readonly user: string;
  /** Without colons. */
  readonly name: string;
}

/** Adds a reaction; false if it was there already. */
export function addReaction(workspace: Workspace, target: ReactionTarget): boolean {
  const { message, user, name } = target;
  const existing = message.reactions.find((reaction) => reaction.name === name);
  if (existing?.users.includes(user)) return false;
  message.reactions = existing
    ? message.reactions.map((each) => (each === existing ? { name, users: [...each.users, user] } : each))
    : [...message.reactions, { name, users: [user] }];
  workspace.tellApp(reactionEvent(workspace, 'reaction_added', target));
  workspace.changed();
  return true;
}

/** Takes a reaction back; false if it was not there. */
export function removeReaction(workspace: Workspace, target: ReactionTarget): boolean {
  const { message, user, name } = target;
  if (!message.reactions.some((reaction) => reaction.name === name && reaction.users.includes(user)))
    return false;
  message.reactions = message.reactions
    .map((each) =>
      each.name === name ? { name, users: each.users.filter((other) => other !== user) } : each,
    )
    .filter((each) => each.users.length > 0);
  workspace.tellApp(reactionEvent(workspace, 'reaction_removed', target));
  workspace.changed();
  return true;
}

/** Makes somebody a member of a channel and says so there; does nothing if they are one. */
export function joinChannel(
  workspace: Workspace,
  conversation: Conversation,
  user: string,
  inviter?: string,
): void {
  if (conversation.members.has(user)) return;
  conversation.members.add(user);
  const invited = inviter === undefined ? {} : { inviter };
  workspace.tellApp(membershipEvent(workspace, 'member_joined_channel', { conversation, user, ...invited }));
  const subtype = conversation.kind === 'private' ? 'group_join' : 'channel_join';
  postMessage(workspace, conversation, {
    user,
    text: `<@${user}> has joined the channel`,
    subtype,
    extra: invited,
  });
}

/** Ends somebody's membership of a channel; does nothing if they are no member. */
export function leaveChannel(workspace: Workspace, conversation: Conversation, user: string): void {
  if (!conversation.members.has(user)) return;
  const subtype = conversation.kind === 'private' ? 'group_leave' : 'channel_leave';
  postMessage(workspace, conversation, { user, text: `<@${user}> has left the channel`, subtype });
  workspace.tellApp(membershipEvent(workspace, 'member_left_channel', { conversation, user }));
  conversation.members.delete(user);
  workspace.changed();
}

function byTs(one: Message, other: Message): number {
  return one.ts < other.ts ? -1 : 1;
}
