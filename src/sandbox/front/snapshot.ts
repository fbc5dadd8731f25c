import { pageValues, stateValues } from '../block-kit/view-state.ts';
import { type Landmark, landmarkInfo } from '../people/landmarks.ts';
import type { Conversation, Hint, PageMessage, PageView, Person, Snapshot } from '../protocol.ts';
import { enteredKey } from '../to-app/interaction-payloads.ts';
import { typedText } from '../workspace/compose-text.ts';
import type { Conversation as Channel, Message, User, View } from '../workspace/model.ts';
import { notifies, unreadBy, visibleTo, waitingFor } from '../workspace/unread.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the page is told besides what is in the workspace. */
export interface SnapshotExtras {
  readonly zone: string;
  readonly landmarks: readonly Landmark[];
  readonly hints: readonly Hint[];
  readonly isConnected: boolean;
}

/** Everything that one person sees just now. */
export function snapshotFor(workspace: Workspace, me: string, extras: SnapshotExtras): Snapshot {
  const { seed, clock } = workspace;
  const channels = [...workspace.conversations.values()].filter(
    (each) => each.kind === 'channel' || each.members.has(me),
  );
  const joined = channels.filter(({ members }) => members.has(me));
  const home = workspace.homes.get(me);
  return {
    version: workspace.version,
    team: { id: seed.team.id, name: seed.team.name },
    me,
    app: {
      id: seed.app.id,
      name: seed.app.name,
      botUserId: workspace.botUserId,
      isConnected: extras.isConnected,
    },
    clock: { now: clock.now().toISOString(), zone: extras.zone },
    landmarks: extras.landmarks.map((landmark) => landmarkInfo(workspace, landmark)),
    people: [...workspace.users.values()].map(pagePerson),
    conversations: channels.map((channel) => pageConversation(workspace, channel, me)),
    messages: Object.fromEntries(
      joined.map((channel) => [channel.id, messagesSeenBy(workspace, channel, me)]),
    ),
    modals: (workspace.modals.get(me) ?? []).map(pageView),
    home: home === undefined ? null : pageView(home),
    commands: (seed.app.commands ?? []).map(({ command, description, usageHint }) => ({
      command,
      description,
      usageHint,
    })),
    shortcuts: seed.app.shortcuts ?? [],
    hints: extras.hints,
    waiting: waitingFor(workspace),
  };
}

function pagePerson(user: User): Person {
  const words = user.displayName.split(/\s+/).filter((word) => word !== '');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
  return {
    id: user.id,
    name: user.name,
    displayName: user.displayName,
    realName: user.realName,
    title: user.title,
    tz: user.tz,
    isBot: user.isBot,
    isGuest: user.isGuest,
    isDeleted: user.isDeleted,
    initials: initials.toUpperCase(),
    hue: hueOf(user.id),
  };
}

/** The same id always gets the same hue, and near ids far ones. */
function hueOf(id: string): number {
  return [...id].reduce((hash, character) => (hash * 31 + character.charCodeAt(0) * 67) % 360, 7);
}

function pageConversation(workspace: Workspace, channel: Channel, me: string): Conversation {
  const other = channel.kind === 'im' ? ([...channel.members].find((member) => member !== me) ?? me) : null;
  const unread = unreadBy(channel, me);
  return {
    id: channel.id,
    kind: channel.kind,
    name: other === null ? channel.name : (workspace.users.get(other)?.displayName ?? other),
    topic: channel.topic,
    with: other,
    isMember: channel.members.has(me),
    isArchived: channel.isArchived,
    isExternal: channel.isExtShared || channel.isPendingExtShared,
    members: [...channel.members],
    unread: unread.length,
    lastRead: channel.lastRead.get(me) ?? '',
    hasMention: unread.some((message) => notifies(channel, message, me)),
  };
}

function messagesSeenBy(workspace: Workspace, channel: Channel, me: string): readonly PageMessage[] {
  return visibleTo(channel, me).map((message) => pageMessage(workspace, channel, message, me));
}

function pageMessage(workspace: Workspace, channel: Channel, message: Message, me: string): PageMessage {
  const isMine = message.user === me && message.to === null;
  const entered = workspace.enteredInMessages.get(enteredKey(me, message)) ?? {};
  return {
    ts: message.ts,
    channel: channel.id,
    user: message.user,
    text: message.text,
    typed: isMine ? typedText(workspace, message.text) : '',
    blocks: message.blocks,
    threadTs: message.threadTs,
    replyCount: channel.messages.filter(({ threadTs }) => threadTs === message.ts).length,
    reactions: message.reactions,
    isEdited: message.edited !== null && message.bot === null,
    isEphemeral: message.to !== null,
    subtype: message.subtype,
    isMine,
    values: message.blocks.length === 0 ? {} : pageValues(stateValues(message.blocks, entered)),
  };
}

function pageView(view: View): PageView {
  const { body } = view;
  return {
    id: view.id,
    kind: view.kind,
    callbackId: body.callback_id ?? '',
    title: body.title?.text ?? '',
    submit: body.submit?.text ?? null,
    close: body.close?.text ?? 'Cancel',
    blocks: body.blocks,
    values: pageValues(stateValues(body.blocks, view.entered)),
    errors: view.errors,
    hash: view.hash,
  };
}
