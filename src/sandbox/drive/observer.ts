import type { Reaction } from '../protocol.ts';
import type { SandboxServer } from '../server.ts';
import type { Conversation, Message, View } from '../workspace/model.ts';

/** What a message must be like to be the one. All that is given must fit. */
interface MessageWanted {
  /** A conversation id, or a person's id for their direct message with the app. */
  readonly in?: string;
  readonly from?: string;
  /** Text that the message's text or blocks contain, or a pattern for it. */
  readonly saying?: string | RegExp;
  readonly threadTs?: string;
  /** Later than this ts. */
  readonly after?: string;
}

/** A predicate, or what a message must be like. */
export type MessageMatch = MessageWanted | ((message: Message) => boolean);

/** How long to wait, and what for, should it never come. */
export interface Patience {
  readonly timeoutMs?: number;
  readonly what?: string;
}

/** A probe may also look at what the sandbox knows nothing of: it is asked this often besides. */
const LOOK_EVERY_MS = 20;

/** Looks at what is in the sandbox, and waits for it. */
export class Observer {
  readonly #server: SandboxServer;

  constructor(server: SandboxServer) {
    this.#server = server;
  }

  /** A conversation by its id, or the app's direct message with a person by theirs. */
  conversation(id: string): Conversation {
    const { workspace } = this.#server;
    if (workspace.users.has(id)) return workspace.openDm(id, workspace.botUserId);
    const conversation = workspace.conversations.get(id);
    if (conversation === undefined) throw new Error(`There is no conversation ${id}`);
    return conversation;
  }

  /** The messages of a conversation, replies among them, oldest first. */
  messagesIn(id: string): readonly Message[] {
    return [...this.conversation(id).messages];
  }

  /** What only this person was shown, everywhere, oldest first. */
  ephemeralsFor(person: string): readonly Message[] {
    const all = [...this.#server.workspace.conversations.values()].flatMap(({ ephemerals }) => ephemerals);
    return all.filter(({ to }) => to === person).toSorted((one, other) => (one.ts < other.ts ? -1 : 1));
  }

  /** The reactions on a message. */
  reactionsOn({ channel, ts }: Pick<Message, 'channel' | 'ts'>): readonly Reaction[] {
    return this.conversation(channel).messages.find((message) => message.ts === ts)?.reactions ?? [];
  }

  /** The modals a person has open, the topmost last. */
  modalsOf(person: string): readonly View[] {
    return this.#server.workspace.modals.get(person) ?? [];
  }

  /** Everything a message says: its text, and the text of its blocks. */
  wordsOf({ text, blocks }: Pick<Message, 'text' | 'blocks'>): string {
    return [text, ...textsIn(blocks)].join('\n');
  }

  /** Resolves with what the probe finds, now or after a change; rejects when patience ends. */
  waitFor<T>(
    probe: () => T | null | undefined | false,
    { timeoutMs = 10_000, what = 'it' }: Patience = {},
  ): Promise<T> {
    const { workspace } = this.#server;
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = probe();
        if (found === null || found === undefined || found === false) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Waited ${timeoutMs} ms for ${what} in vain. ${this.#lately()}`));
      }, timeoutMs);
      const stopListening = workspace.onChange(look);
      const looking = setInterval(look, LOOK_EVERY_MS);
      const stop = () => {
        clearTimeout(timer);
        clearInterval(looking);
        stopListening();
      };
      look();
    });
  }

  /** The first message that fits, there already or to come; ephemeral ones included. */
  waitForMessage(
    match: MessageMatch,
    { what = describe(match), ...patience }: Patience = {},
  ): Promise<Message> {
    return this.waitFor(() => this.#all().find((message) => this.#fits(message, match)), {
      what,
      ...patience,
    });
  }

  /** The topmost modal of a person, once one is open (with this callback_id). */
  waitForModal(person: string, callbackId?: string, patience: Patience = {}): Promise<View> {
    const fits = (view: View) => callbackId === undefined || view.body.callback_id === callbackId;
    return this.waitFor(() => this.modalsOf(person).slice(-1).find(fits), { what: 'a modal', ...patience });
  }

  /** A person's home, once the app has published one (that fits). */
  waitForHome(
    person: string,
    fits: (view: View) => boolean = () => true,
    patience: Patience = {},
  ): Promise<View> {
    const probe = () =>
      [this.#server.workspace.homes.get(person)].find((view) => view !== undefined && fits(view));
    return this.waitFor(probe, { what: 'a home', ...patience });
  }

  /** Resolves when the app can hear. */
  async whenConnected(patience: Patience = {}): Promise<void> {
    await this.waitFor(() => this.#server.deliveries.transport.isConnected, {
      what: 'a connection',
      ...patience,
    });
  }

  /**
   * Resolves once everything sent to the app is acknowledged and nothing has happened for a moment. The app may
   * still be thinking: wait for what it shall say wherever there is something to wait for.
   */
  whenIdle({
    quietMs = 50,
    timeoutMs = 10_000,
  }: {
    quietMs?: number;
    timeoutMs?: number;
  } = {}): Promise<void> {
    const { workspace, deliveries } = this.#server;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => () => {
        clearTimeout(quiet);
        clearTimeout(patience);
        stopListening();
        settle();
      };
      const settled = () => (deliveries.unsettled === 0 ? end(resolve)() : again());
      const again = () => {
        clearTimeout(quiet);
        quiet = setTimeout(settled, quietMs);
      };
      let quiet = setTimeout(settled, quietMs);
      const tired = () =>
        reject(new Error(`Not idle after ${timeoutMs} ms: ${deliveries.unsettled} unacknowledged`));
      const patience = setTimeout(end(tired), timeoutMs);
      const stopListening = workspace.onChange(again);
    });
  }

  #all(): readonly Message[] {
    const conversations = [...this.#server.workspace.conversations.values()];
    return conversations.flatMap(({ messages, ephemerals }) => [...messages, ...ephemerals]);
  }

  #fits(message: Message, match: MessageMatch): boolean {
    if (typeof match === 'function') return match(message);
    const { from, saying, threadTs, after } = match;
    const words = this.wordsOf(message);
    const checks = [
      match.in === undefined || message.channel === this.conversation(match.in).id,
      from === undefined || message.user === from,
      threadTs === undefined || message.threadTs === threadTs,
      after === undefined || message.ts > after,
      saying === undefined || (typeof saying === 'string' ? words.includes(saying) : saying.test(words)),
    ];
    return checks.every(Boolean);
  }

  #lately(): string {
    const lines = this.#all()
      .toSorted((one, other) => (one.ts < other.ts ? -1 : 1))
      .slice(-8)
      .map(
        ({ channel, user, to, text }) =>
          `  ${channel} ${user}${to === null ? '' : ` (only to ${to})`}: ${text}`,
      );
    const { problems } = this.#server.workspace;
    const refusals = problems.length === 0 ? '' : `\nProblems:\n  ${problems.join('\n  ')}`;
    return `The latest messages:\n${lines.join('\n') || '  none'}${refusals}`;
  }
}

function describe(match: MessageMatch): string {
  if (typeof match === 'function') return 'a message';
  const { saying, ...rest } = match;
  return `a message ${JSON.stringify(rest)}${saying === undefined ? '' : ` saying ${String(saying)}`}`;
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'text' && typeof each === 'string' ? [each] : textsIn(each),
  );
}
