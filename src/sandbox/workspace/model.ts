import type { StateValues } from '../block-kit/view-state.ts';
import type { JsonObject } from '../json.ts';
import type { Block, Reaction } from '../protocol.ts';

/** A user of the workspace. */
export interface User {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  realName: string;
  displayName: string;
  title: string;
  readonly email: string;
  tz: string;
  locale: string;
  isGuest: boolean;
  isAdmin: boolean;
  readonly isBot: boolean;
  isDeleted: boolean;
  statusText: string;
  statusEmoji: string;
  /** Unix seconds, 0 for none. */
  statusExpiration: number;
  /** Unix seconds. */
  updated: number;
}

/** What a message carries besides its place and author. */
export interface MessageContent {
  text: string;
  blocks: readonly Block[];
  metadata: JsonObject | null;
}

/** A message, or an ephemeral one if `to` names whom it is for. */
export interface Message extends MessageContent {
  readonly ts: string;
  readonly channel: string;
  /** Empty for the posts of old integrations, which have no user. */
  readonly user: string;
  /** The bot that posted it: the app's own, or another app's. */
  readonly bot: { readonly botId: string; readonly appId: string } | null;
  readonly to: string | null;
  readonly threadTs: string | null;
  subtype: string | null;
  /** Fields that only this subtype has, as on the wire. */
  readonly extra: JsonObject;
  edited: { readonly user: string; readonly ts: string } | null;
  reactions: readonly Reaction[];
}

/** A channel or direct message. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly name: string;
  readonly topic: string;
  isArchived: boolean;
  isExtShared: boolean;
  isPendingExtShared: boolean;
  readonly creator: string;
  /** Unix seconds. */
  readonly created: number;
  readonly members: Set<string>;
  readonly messages: Message[];
  readonly ephemerals: Message[];
  readonly lastRead: Map<string, string>;
}

/** A modal that is open, or a home view that is published, for one person. */
export interface View {
  readonly id: string;
  readonly kind: 'modal' | 'home';
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  hash: string;
  /** What the app sent, checked and with every block_id filled in. */
  body: ViewBody;
  entered: StateValues;
  errors: { readonly [blockId: string]: string };
}

/** A view as an app sends it. */
export interface ViewBody {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Block[];
  readonly title?: PlainText;
  readonly submit?: PlainText;
  readonly close?: PlainText;
  readonly callback_id?: string;
  readonly external_id?: string;
  readonly private_metadata?: string;
  readonly clear_on_close?: boolean;
  readonly notify_on_close?: boolean;
}

interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
}
