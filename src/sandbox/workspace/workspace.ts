import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { StateValues } from '../block-kit/view-state.ts';
import type { SandboxClock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import type { Option } from '../protocol.ts';
import type { SandboxSeed, SeedChannel, SeedPerson } from '../seed.ts';
import { MessageStamps } from './message-stamps.ts';
import type { Conversation, User, View } from './model.ts';

/** Something the Events API would tell the app, and the conversation that decides whether it may know. */
export interface AppEvent {
  readonly event: JsonObject;
  readonly conversation: Conversation | null;
  /** The subscription it needs, such as `message.im`. */
  readonly subscription: string;
}

/** Everything that is in the workspace, in memory, and who is told when it changes. */
export class Workspace {
  readonly seed: SandboxSeed;
  readonly clock: SandboxClock;
  readonly users = new Map<string, User>();
  readonly conversations = new Map<string, Conversation>();
  readonly homes = new Map<string, View>();
  /** Open modals per person, the topmost last. */
  readonly modals = new Map<string, View[]>();
  /** What people have put into the elements of messages, by person and message. */
  readonly enteredInMessages = new Map<string, StateValues>();
  /** Options that the app gave for external selects, by person and action_id. */
  readonly servedOptions = new Map<string, readonly Option[]>();
  /** What the app did that Slack would refuse without telling it, such as a wrong answer to a submission. */
  readonly problems: string[] = [];
  /** Grows with each change. */
  version = 0;
  readonly #stamps: MessageStamps;
  readonly #changeListeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: AppEvent) => void>();
  /** Ids and timestamps differ from run to run, as an app may remember those of an earlier one. */
  readonly #run = randomBytes(3).toString('hex').toUpperCase();
  #lastId = 0;

  constructor(seed: SandboxSeed, clock: SandboxClock) {
    this.seed = seed;
    this.clock = clock;
    this.#stamps = new MessageStamps(() => clock.now(), randomInt(900));
    for (const person of seed.people) this.users.set(person.id, userOf(person, seed.team.id));
    this.users.set(seed.bot.userId, botUserOf(seed));
    for (const channel of seed.channels) {
      this.conversations.set(channel.id, conversationOf(channel, this.nowSeconds()));
    }
    for (const user of this.users.values()) {
      if (!user.isBot && !user.isDeleted && user.teamId === seed.team.id)
        this.openDm(user.id, seed.bot.userId);
    }
  }

  get botUserId(): string {
    return this.seed.bot.userId;
  }

  nowSeconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }

  /** A timestamp no message has. */
  nextStamp(): string {
    return this.#stamps.next();
  }

  /** A timestamp of an earlier time that no message has. */
  stampAt(instant: Date): string {
    return this.#stamps.at(instant);
  }

  /** An id that nothing else has, in this run or another. */
  nextId(prefix: string): string {
    this.#lastId += 1;
    return `${prefix}${this.#run}${this.#lastId.toString(36).toUpperCase().padStart(5, '0')}`;
  }

  /** The direct message between two people, opened if it is not there yet. */
  openDm(one: string, other: string): Conversation {
    for (const conversation of this.conversations.values()) {
      const { kind, members } = conversation;
      if (kind === 'im' && members.has(one) && members.has(other)) return conversation;
    }
    const dm: Conversation = {
      id: dmId(one, other),
      kind: 'im',
      name: '',
      topic: '',
      isArchived: false,
      isExtShared: false,
      isPendingExtShared: false,
      creator: one,
      created: this.nowSeconds(),
      members: new Set([one, other]),
      messages: [],
      ephemerals: [],
      lastRead: new Map(),
    };
    this.conversations.set(dm.id, dm);
    return dm;
  }

  /** Tells the page, and whoever waits, that something is different. */
  changed(): void {
    this.version += 1;
    for (const listener of [...this.#changeListeners]) listener();
  }

  /** Calls back after every change; answers how to stop that. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Hands an event to the app, where it is subscribed and a member. */
  tellApp(event: AppEvent): void {
    for (const listener of [...this.#eventListeners]) listener(event);
  }

  /** Calls back with every event that happens; answers how to stop that. */
  onEvent(listener: (event: AppEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }
}

/** The same two people have the same direct message in every run. */
function dmId(one: string, other: string): string {
  const hash = createHash('sha256').update([one, other].toSorted().join()).digest('hex');
  return `D${hash.slice(0, 9).toUpperCase()}`;
}

function userOf(person: SeedPerson, teamId: string): User {
  return {
    id: person.id,
    teamId: person.teamId ?? teamId,
    name: person.name,
    realName: person.realName,
    displayName: person.displayName ?? person.realName,
    title: person.title ?? '',
    email: person.email ?? '',
    tz: person.tz,
    locale: person.locale ?? 'en-US',
    isGuest: person.isGuest ?? false,
    isAdmin: person.isAdmin ?? false,
    isBot: person.isBot ?? false,
    isDeleted: person.isDeleted ?? false,
    statusText: '',
    statusEmoji: '',
    statusExpiration: 0,
    updated: 0,
  };
}

function botUserOf({ bot, team }: SandboxSeed): User {
  const person = { id: bot.userId, name: bot.name.toLowerCase(), realName: bot.name, tz: 'UTC', isBot: true };
  return userOf(person, team.id);
}

function conversationOf(channel: SeedChannel, created: number): Conversation {
  return {
    id: channel.id,
    kind: channel.isPrivate ? 'private' : 'channel',
    name: channel.name,
    topic: channel.topic ?? '',
    isArchived: channel.isArchived ?? false,
    isExtShared: channel.isExtShared ?? false,
    isPendingExtShared: channel.isPendingExtShared ?? false,
    creator: channel.members[0] ?? 'USLACKBOT',
    created,
    members: new Set(channel.members),
    messages: [],
    ephemerals: [],
    lastRead: new Map(),
  };
}
