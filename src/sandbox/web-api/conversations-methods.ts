import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { Conversation, Message } from '../workspace/model.ts';
import { wireConversation, wireMessage, wireReactions } from '../workspace/wire-shapes.ts';
import {
  type CallContext,
  joinedConversation,
  knownMessage,
  knownUser,
  type Method,
  visibleConversation,
} from './method.ts';
import { pageOf } from './paging.ts';

const READ = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const LISTS = { byDefault: 100, max: 1000 };
const MESSAGES = { byDefault: 100, max: 999 };
const TYPES = { channel: 'public_channel', private: 'private_channel', im: 'im' } as const;

function isWanted({ args }: CallContext, conversation: Conversation): boolean {
  if (conversation.isArchived && args.flag('exclude_archived')) return false;
  return args.words('types', 'public_channel').includes(TYPES[conversation.kind]);
}

function listAll(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const channels = [...workspace.conversations.values()]
    .filter(({ kind, members }) => kind === 'channel' || members.has(workspace.botUserId))
    .filter((conversation) => isWanted(context, conversation))
    .map((conversation) => wireConversation(conversation, workspace));
  return pageOf('channels', channels, args, LISTS);
}

function listOfUser(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const user = knownUser(context, args.text('user') ?? workspace.botUserId).id;
  const channels = [...workspace.conversations.values()]
    .filter(({ members }) => members.has(user))
    .filter(({ kind, members }) => kind === 'channel' || members.has(workspace.botUserId))
    .filter((conversation) => isWanted(context, conversation))
    .map((conversation) => wireConversation(conversation, workspace));
  return pageOf('channels', channels, args, LISTS);
}

function info(context: CallContext): JsonObject {
  const conversation = visibleConversation(context);
  const channel = wireConversation(conversation, context.workspace);
  const locale = context.args.flag('include_locale') ? { locale: 'en-US' } : {};
  if (context.args.flag('include_num_members')) return { channel: { ...channel, ...locale } };
  const { num_members, ...without } = channel;
  return { channel: { ...without, ...locale } };
}

function members(context: CallContext): JsonObject {
  const conversation = visibleConversation(context);
  return pageOf('members', [...conversation.members], context.args, LISTS);
}

function wireOf(context: CallContext, message: Message): JsonObject {
  const withPayload = context.args.flag('include_all_metadata');
  return { ...wireMessage(message, context.workspace, { withPayload }), ...wireReactions(message) };
}

/** Whether a ts is between `oldest` and `latest`, which count themselves only where `inclusive`. */
function isBetween({ args }: CallContext, { ts }: Message): boolean {
  const at = Number(ts);
  const oldest = Number(args.text('oldest') ?? 0);
  const latest = Number(args.text('latest') ?? Number.POSITIVE_INFINITY);
  return (at > oldest && at < latest) || (args.flag('inclusive') && (at === oldest || at === latest));
}

function history(context: CallContext): JsonObject {
  const { messages } = joinedConversation(context);
  const found = messages
    .filter((message) => message.threadTs === null || message.subtype === 'thread_broadcast')
    .filter((message) => isBetween(context, message))
    .toReversed()
    .map((message) => wireOf(context, message));
  return { ...pageOf('messages', found, context.args, MESSAGES), pin_count: 0 };
}

function replies(context: CallContext): JsonObject {
  const conversation = joinedConversation(context);
  const named = knownMessage(conversation, context.args.required('ts'), 'thread_not_found');
  const rootTs = named.threadTs ?? named.ts;
  const found = conversation.messages
    .filter(({ ts, threadTs }) => ts === rootTs || threadTs === rootTs)
    .filter((message) => message.ts === rootTs || isBetween(context, message))
    .map((message) => wireOf(context, message));
  return pageOf('messages', found, context.args, MESSAGES);
}

function open(context: CallContext): JsonObject {
  const { workspace, args } = context;
  const users = args.words('users', '');
  if (users.length !== 1)
    throw new SlackError('invalid_arguments', ['the sandbox opens direct messages of two only']);
  const user = knownUser(context, users[0] ?? '');
  if (user.isBot) throw new SlackError('cannot_dm_bot');
  if (user.isDeleted) throw new SlackError('user_disabled');
  const dm = workspace.openDm(user.id, workspace.botUserId);
  return { channel: args.flag('return_im') ? wireConversation(dm, workspace) : { id: dm.id } };
}

/** Whether the bot may read a conversation's kind is not told apart by scope here: one history scope opens all. */
export const CONVERSATION_METHODS: { readonly [name: string]: Method } = {
  'conversations.list': { scopes: READ, run: listAll },
  'conversations.info': { scopes: READ, run: info },
  'conversations.members': { scopes: READ, run: members },
  'conversations.history': { scopes: HISTORY, run: history },
  'conversations.replies': { scopes: HISTORY, run: replies },
  'conversations.open': { scopes: ['im:write', 'mpim:write'], run: open },
  'users.conversations': { scopes: READ, run: listOfUser },
};
