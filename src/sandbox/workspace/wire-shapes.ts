// How users, conversations and messages look in the Web API's answers and in events.

import { richTextOf } from '../block-kit/rich-text.ts';
import { stateValues } from '../block-kit/view-state.ts';
import type { JsonObject } from '../json.ts';
import type { Conversation, Message, User, View } from './model.ts';
import type { Workspace } from './workspace.ts';

/** A user as users.info gives it, with the locale only where it was asked for. */
export function wireUser(user: User, now: Date, { includeLocale = false } = {}): JsonObject {
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    deleted: user.isDeleted,
    color: '4bbe2e',
    real_name: user.realName,
    tz: user.tz,
    tz_label: zoneName(user.tz, now, 'long'),
    tz_offset: zoneOffsetSeconds(user.tz, now),
    profile: {
      title: user.title,
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: user.displayName,
      display_name_normalized: user.displayName,
      status_text: user.statusText,
      status_emoji: user.statusEmoji,
      status_expiration: user.statusExpiration,
      team: user.teamId,
    },
    is_admin: user.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: user.isGuest,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    updated: user.updated,
    ...(includeLocale ? { locale: user.locale } : {}),
  };
}

/** A conversation as conversations.info gives it to the app. */
export function wireConversation(conversation: Conversation, workspace: Workspace): JsonObject {
  const { id, created, isArchived } = conversation;
  const team = workspace.seed.team.id;
  if (conversation.kind === 'im') {
    const other = [...conversation.members].find((member) => member !== workspace.botUserId);
    return {
      id,
      created,
      is_im: true,
      is_mpim: false,
      is_archived: isArchived,
      user: other,
      context_team_id: team,
    };
  }
  const isPrivate = conversation.kind === 'private';
  return {
    id,
    name: conversation.name,
    name_normalized: conversation.name,
    is_channel: !isPrivate,
    is_group: isPrivate,
    is_im: false,
    is_mpim: false,
    is_private: isPrivate,
    created,
    creator: conversation.creator,
    is_archived: isArchived,
    is_general: conversation.name === 'general',
    is_shared: conversation.isExtShared,
    is_ext_shared: conversation.isExtShared,
    is_pending_ext_shared: conversation.isPendingExtShared,
    is_org_shared: false,
    is_member: conversation.members.has(workspace.botUserId),
    context_team_id: team,
    topic: { value: conversation.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: conversation.members.size,
  };
}

/** A message as history and events give it, without its channel. */
export function wireMessage(
  message: Message,
  workspace: Workspace,
  { withPayload = false } = {},
): JsonObject {
  return {
    type: 'message',
    ...(message.subtype === null ? {} : { subtype: message.subtype }),
    ...(message.user === '' ? {} : { user: message.user }),
    text: message.text,
    ts: message.ts,
    team: workspace.seed.team.id,
    ...(message.bot === null ? {} : { bot_id: message.bot.botId, app_id: message.bot.appId }),
    ...(message.bot === null && message.subtype === null ? { client_msg_id: `client-${message.ts}` } : {}),
    ...blocksField(message),
    ...threadFields(message, workspace),
    ...(message.edited === null ? {} : { edited: message.edited }),
    ...metadataField(message, withPayload),
    ...message.extra,
  };
}

/** The reactions of a message as history and reactions.get give them; events leave them out. */
export function wireReactions(message: Message): JsonObject {
  if (message.reactions.length === 0) return {};
  return { reactions: message.reactions.map((reaction) => ({ ...reaction, count: reaction.users.length })) };
}

const WRITTEN_BY_PEOPLE: readonly (string | null)[] = [null, 'me_message', 'thread_broadcast'];

function blocksField({ blocks, bot, subtype, text, ts }: Message): JsonObject {
  if (blocks.length > 0) return { blocks };
  const isWritten = bot === null && WRITTEN_BY_PEOPLE.includes(subtype);
  return isWritten ? { blocks: [richTextOf(text, `rt${ts}`)] } : {};
}

function threadFields(message: Message, workspace: Workspace): JsonObject {
  const messages = workspace.conversations.get(message.channel)?.messages ?? [];
  if (message.threadTs !== null) {
    const parent = messages.find((candidate) => candidate.ts === message.threadTs);
    return { thread_ts: message.threadTs, ...(parent ? { parent_user_id: parent.user } : {}) };
  }
  const replies = messages.filter((candidate) => candidate.threadTs === message.ts);
  const latest = replies.at(-1);
  if (latest === undefined) return {};
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: latest.ts,
  };
}

function metadataField({ metadata }: Message, withPayload: boolean): JsonObject {
  if (metadata === null) return {};
  const { event_type, event_payload } = metadata as { event_type?: unknown; event_payload?: unknown };
  return { metadata: withPayload ? { event_type, event_payload } : { event_type } };
}

/** A view as the app gets it in answers and interactions. */
export function wireView(view: View, workspace: Workspace): JsonObject {
  const { body } = view;
  return {
    id: view.id,
    team_id: workspace.seed.team.id,
    title: null,
    submit: null,
    close: null,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...body,
    state: { values: stateValues(body.blocks, view.entered) },
    hash: view.hash,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: workspace.seed.app.id,
    app_installed_team_id: workspace.seed.team.id,
    bot_id: workspace.seed.bot.botId,
  };
}

function zoneName(zone: string, now: Date, style: 'long' | 'longOffset'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(now);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

// `GMT+05:30` and `GMT` match, `Central European Time` does not.
const GMT_OFFSET = /^GMT(?:([+-])(\d\d):(\d\d))?$/;

function zoneOffsetSeconds(zone: string, now: Date): number {
  const [, sign, hours, minutes] = GMT_OFFSET.exec(zoneName(zone, now, 'longOffset')) ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}
