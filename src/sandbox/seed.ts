import type { CommandInfo, ShortcutInfo } from './protocol.ts';

/** A person or another app's bot in the workspace as it starts. */
export interface SeedPerson {
  readonly id: string;
  /** The handle. */
  readonly name: string;
  readonly realName: string;
  /** The real name if not given. */
  readonly displayName?: string;
  readonly title?: string;
  readonly email?: string;
  /** IANA time zone. */
  readonly tz: string;
  /** en-US if not given. */
  readonly locale?: string;
  /** A guest: a restricted member. */
  readonly isGuest?: boolean;
  readonly isAdmin?: boolean;
  readonly isBot?: boolean;
  readonly isDeleted?: boolean;
  /** Another organisation's id for people met through Slack Connect. */
  readonly teamId?: string;
}

/** A channel as it starts. */
export interface SeedChannel {
  readonly id: string;
  /** Without #. */
  readonly name: string;
  readonly topic?: string;
  /** Ids of people, and of the bot where it has been invited. */
  readonly members: readonly string[];
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly isExtShared?: boolean;
  readonly isPendingExtShared?: boolean;
}

/** A slash command as the manifest registers it. */
export interface SeedCommand extends CommandInfo {
  /** Whether @name and #channel arrive as <@U…|name> and <#C…|name>; they do if not given. */
  readonly shouldEscape?: boolean;
}

/** The app under test as its manifest describes it. */
export interface SeedApp {
  readonly id: string;
  readonly name: string;
  readonly commands?: readonly SeedCommand[];
  readonly shortcuts?: readonly ShortcutInfo[];
  /** Subscriptions such as `message.channels`; everything if not given. */
  readonly botEvents?: readonly string[];
  /** Granted bot scopes; everything if not given. */
  readonly scopes?: readonly string[];
}

/** The app's own user. */
export interface SeedBot {
  readonly userId: string;
  readonly botId: string;
  readonly name: string;
}

/** Something said before the sandbox started; everyone has read it, and no event tells of it. */
export interface SeedMessage {
  readonly channel: string;
  readonly user: string;
  /** As typed: @name and #channel become mentions. */
  readonly text: string;
  readonly at: Date;
}

/** The whole workspace as it starts. */
export interface SandboxSeed {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly people: readonly SeedPerson[];
  readonly channels: readonly SeedChannel[];
  readonly bot: SeedBot;
  readonly app: SeedApp;
  readonly history?: readonly SeedMessage[];
}
