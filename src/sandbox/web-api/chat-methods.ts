import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { changeMessage, deleteMessage, postEphemeral, postMessage } from '../workspace/messages.ts';
import type { Conversation, Message } from '../workspace/model.ts';
import { wireMessage } from '../workspace/wire-shapes.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readContent } from './message-content.ts';
import {
  type CallContext,
  joinedConversation,
  knownMessage,
  type Method,
  visibleConversation,
} from './method.ts';

const CHAT_WRITE = ['chat:write'];

// `1764057300.000200` matches, `1764057300` does not.
const TS = /^\d+\.\d{6}$/;

function isEmpty({ text, blocks }: { text?: string; blocks?: readonly unknown[] }): boolean {
  return text === undefined && (blocks === undefined || blocks.length === 0);
}

/** Where a post goes: to a conversation, or to the direct message with the user named in its place. */
function destination(context: CallContext): Conversation {
  const { workspace, args } = context;
  const user = workspace.users.get(args.required('channel', 'channel_not_found'));
  if (user === undefined) return joinedConversation(context);
  if (user.isBot) throw new SlackError('cannot_dm_bot');
  if (user.isDeleted) throw new SlackError('channel_not_found');
  return workspace.openDm(user.id, workspace.botUserId);
}

function writable(conversation: Conversation): Conversation {
  if (conversation.isArchived) throw new SlackError('is_archived');
  return conversation;
}

function threadOf(conversation: Conversation, threadTs: string | undefined): Message | null {
  if (threadTs === undefined) return null;
  if (!TS.test(threadTs)) throw new SlackError('invalid_thread_ts');
  const message = knownMessage(conversation, threadTs, 'thread_not_found');
  return message.threadTs === null
    ? message
    : knownMessage(conversation, message.threadTs, 'thread_not_found');
}

function post(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const conversation = writable(destination(context));
  const content = readContent(workspace, args);
  if (isEmpty(content)) throw new SlackError('no_text');
  const root = threadOf(conversation, args.text('thread_ts'));
  const isBroadcast = root !== null && args.flag('reply_broadcast');
  const message = postMessage(workspace, conversation, {
    ...content,
    ...authorship(workspace),
    threadTs: root?.ts ?? null,
    ...(isBroadcast ? { subtype: 'thread_broadcast', extra: { root: wireMessage(root, workspace) } } : {}),
  });
  const wire = wireMessage(message, workspace, { withPayload: true });
  return { channel: conversation.id, ts: message.ts, message: wire };
}

/** Who the app's messages are from. */
export function authorship({ seed }: Workspace): Pick<Message, 'user' | 'bot'> {
  return { user: seed.bot.userId, bot: { botId: seed.bot.botId, appId: seed.app.id } };
}

function ownMessage(context: CallContext, error: string): { conversation: Conversation; message: Message } {
  const conversation = visibleConversation(context);
  const message = knownMessage(conversation, context.args.required('ts', 'message_not_found'));
  if (message.bot?.botId !== context.workspace.seed.bot.botId) throw new SlackError(error);
  return { conversation, message };
}

function update(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const { conversation, message } = ownMessage(context, 'cant_update_message');
  writable(conversation);
  const content = readContent(workspace, args);
  if (isEmpty(content)) throw new SlackError('no_text');
  // Text without blocks takes the blocks away, as in Slack.
  const replaced = content.text !== undefined && content.blocks === undefined ? { blocks: [] } : {};
  changeMessage(workspace, conversation, message, { ...replaced, ...content });
  const wire = wireMessage(message, workspace, { withPayload: true });
  return { channel: conversation.id, ts: message.ts, text: message.text, message: wire };
}

function remove(context: CallContext): JsonObject {
  const { conversation, message } = ownMessage(context, 'cant_delete_message');
  deleteMessage(context.workspace, conversation, message);
  return { channel: conversation.id, ts: message.ts };
}

function whisper(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const to = args.required('user', 'user_not_in_channel');
  const conversation = writable(joinedConversation(context));
  const content = readContent(workspace, args);
  if (isEmpty(content)) throw new SlackError('no_text');
  if (!conversation.members.has(to)) throw new SlackError('user_not_in_channel');
  const root = threadOf(conversation, args.text('thread_ts'));
  const message = postEphemeral(workspace, conversation, to, {
    ...content,
    ...authorship(workspace),
    threadTs: root?.ts ?? null,
  });
  return { message_ts: message.ts };
}

function permalink(context: CallContext): JsonObject {
  const conversation = visibleConversation(context);
  const message = knownMessage(conversation, context.args.required('message_ts', 'message_not_found'));
  return { channel: conversation.id, permalink: permalinkOf(context.workspace, message) };
}

function permalinkOf({ seed }: Workspace, { channel, ts, threadTs }: Message): string {
  const thread = threadTs === null ? '' : `?thread_ts=${threadTs}&cid=${channel}`;
  return `https://${seed.team.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}${thread}`;
}

/** The methods of chat.*. */
export const CHAT_METHODS: { readonly [name: string]: Method } = {
  'chat.postMessage': { scopes: CHAT_WRITE, run: post },
  'chat.update': { scopes: CHAT_WRITE, run: update },
  'chat.delete': { scopes: CHAT_WRITE, run: remove },
  'chat.postEphemeral': { scopes: CHAT_WRITE, run: whisper },
  'chat.getPermalink': { scopes: [], run: permalink },
};
