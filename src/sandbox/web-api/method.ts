import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { TriggerIds } from '../to-app/trigger-ids.ts';
import type { Conversation, Message, User } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CallArgs } from './call-args.ts';

/** What a method works with. */
export interface CallContext {
  readonly workspace: Workspace;
  readonly args: CallArgs;
  readonly triggers: TriggerIds;
  /** The address a Socket Mode client may connect to, once. */
  readonly newSocketUrl: () => string;
}

/** A Web API method: the scopes of which it needs one, and what it answers besides `ok`. */
export interface Method {
  readonly scopes: readonly string[];
  readonly run: (context: CallContext) => JsonObject;
}

/** The conversation named by `channel` as far as the bot may know of it: not private ones that it is not in. */
export function visibleConversation({ workspace, args }: CallContext): Conversation {
  const conversation = workspace.conversations.get(args.required('channel', 'channel_not_found'));
  if (conversation === undefined) throw new SlackError('channel_not_found');
  const isHidden = conversation.kind !== 'channel' && !conversation.members.has(workspace.botUserId);
  if (isHidden) throw new SlackError('channel_not_found');
  return conversation;
}

/** The conversation named by `channel`, which the bot must be a member of. */
export function joinedConversation(context: CallContext): Conversation {
  const conversation = visibleConversation(context);
  if (!conversation.members.has(context.workspace.botUserId)) throw new SlackError('not_in_channel');
  return conversation;
}

/** The user with this id; the call fails without one. */
export function knownUser({ workspace }: CallContext, id: string): User {
  const user = workspace.users.get(id);
  if (user === undefined) throw new SlackError('user_not_found');
  return user;
}

/** The message of the conversation with this ts; the call fails without one. */
export function knownMessage(conversation: Conversation, ts: string, error = 'message_not_found'): Message {
  const message = conversation.messages.find((each) => each.ts === ts);
  if (message === undefined) throw new SlackError(error);
  return message;
}
