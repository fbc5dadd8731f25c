import { Actor } from './drive/actor.ts';
import { Observer } from './drive/observer.ts';
import type { JsonObject } from './json.ts';
import { createSandboxServer, type SandboxOptions, type SandboxServer } from './server.ts';
import { HttpTransport, type RequestUrl } from './to-app/http-transport.ts';
import type { DisconnectReason } from './to-app/socket-transport.ts';
import { ACK_WITHIN_MS } from './to-app/transport.ts';
import type { RecordedCall } from './web-api/answer-call.ts';
import type { Fault } from './web-api/faults.ts';
import { sharingEvent, userChanged } from './workspace/app-events.ts';
import { composeText } from './workspace/compose-text.ts';
import { joinChannel, leaveChannel, postMessage, unfurlMessage } from './workspace/messages.ts';
import type { Message, User } from './workspace/model.ts';

const CLOSING_MOMENT_MS = 250;

/** A sandbox for tests: act as anybody, look at everything, and make Slack misbehave. */
export class Sandbox extends Observer {
  readonly server: SandboxServer;
  readonly #ackWithinMs: number;

  constructor(server: SandboxServer, ackWithinMs: number) {
    super(server);
    this.server = server;
    this.#ackWithinMs = ackWithinMs;
  }

  /** The address of the page. */
  get url(): string {
    return this.server.url;
  }

  /** The value of `slackApiUrl`. */
  get apiUrl(): string {
    return this.server.apiUrl;
  }

  get botToken(): string {
    return this.server.tokens.bot;
  }

  get appToken(): string {
    return this.server.tokens.app;
  }

  /** What the app did that Slack would refuse, and whatever went wrong inside the sandbox. */
  get problems(): readonly string[] {
    return this.server.workspace.problems;
  }

  /** Bodies of the events sent to the app, oldest first. */
  get sentEvents(): readonly JsonObject[] {
    return this.server.deliveries.sentEvents;
  }

  /** The person with this id, ready to act. */
  as(person: string): Actor {
    if (!this.server.workspace.users.has(person)) throw new Error(`There is no person ${person}`);
    return new Actor(this.server, person);
  }

  /** The calls that the app made, of one method or all. */
  calls(method?: string): readonly RecordedCall[] {
    return this.server.calls.filter((call) => method === undefined || call.method === method);
  }

  /** Lets the next calls of a method (`*`: any) fail. */
  failNext(method: string, fault: Fault, times = 1): void {
    this.server.faults.failNext(method, fault, times);
  }

  /** Sends an event once more with the same event_id; the latest if not given. */
  redeliver(body = this.sentEvents.at(-1)): void {
    if (body === undefined) throw new Error('No event was sent yet');
    this.server.deliveries.redeliver(body);
  }

  /** Hears nothing of the next acknowledgements, so that what they were for is sent again. */
  loseAcks(count: number): void {
    this.server.socket.loseAcks(count);
  }

  /** Asks every connection to go, as Slack does every few hours; socket-mode 3.1 takes five seconds to come back. */
  sayGoodbye(reason: DisconnectReason = 'refresh_requested'): void {
    this.server.socket.sayGoodbye(reason);
  }

  /** Cuts every Socket Mode connection without a word. */
  cutConnections(): void {
    this.server.socket.cut();
  }

  /** From now on everything reaches the app as signed HTTP; verifies the address first, as Slack does. */
  async deliverByHttp(target: RequestUrl): Promise<void> {
    const transport = new HttpTransport(target, this.#ackWithinMs);
    if (!(await transport.verifyUrl())) throw new Error(`${target.url} did not repeat the challenge`);
    this.server.deliveries.use(transport);
  }

  /** Makes somebody, perhaps the bot, a member of a channel. */
  addMember(channel: string, person: string, inviter?: string): void {
    joinChannel(this.server.workspace, this.conversation(channel), person, inviter);
  }

  removeMember(channel: string, person: string): void {
    leaveChannel(this.server.workspace, this.conversation(channel), person);
  }

  /** Changes a person's zone, name, guest flag, status and so on, and tells the app by user_change. */
  changeUser(
    person: string,
    change: Partial<Omit<User, 'id' | 'teamId' | 'name' | 'email' | 'isBot'>>,
  ): void {
    const { workspace } = this.server;
    const user = workspace.users.get(person);
    if (user === undefined) throw new Error(`There is no person ${person}`);
    Object.assign(user, change, { updated: workspace.nowSeconds() });
    workspace.tellApp(userChanged(workspace, user));
    workspace.changed();
  }

  /** Another app posts: as today, or as old integrations do, without a user. */
  postAsOtherApp(channel: string, text: string, { user = '' } = {}): Message {
    const bot = { botId: 'B0OTHER', appId: 'A0OTHER' };
    const subtype = user === '' ? 'bot_message' : null;
    return postMessage(this.server.workspace, this.conversation(channel), { user, text, bot, subtype });
  }

  /** A person posts a file with some words. */
  postFile(person: string, channel: string, typed: string): Message {
    const { workspace } = this.server;
    const extra = { files: [{ id: 'F1', name: 'brief.pdf', mimetype: 'application/pdf' }], upload: false };
    const content = { user: person, text: composeText(workspace, typed), subtype: 'file_share', extra };
    return postMessage(workspace, this.conversation(channel), content);
  }

  /** Slack adds the preview of a link to a message: a change that is no edit. */
  unfurl(message: Message): void {
    unfurlMessage(this.server.workspace, this.conversation(message.channel), message);
  }

  /** Shares a channel with another organisation, ends that, or only asks for it (of which no event tells). */
  setShared(channel: string, how: 'shared' | 'pending' | 'own', otherTeam = 'T0OTHER'): void {
    const { workspace } = this.server;
    const conversation = this.conversation(channel);
    const wasShared = conversation.isExtShared;
    conversation.isExtShared = how === 'shared';
    conversation.isPendingExtShared = how === 'pending';
    if (conversation.isExtShared !== wasShared)
      workspace.tellApp(sharingEvent(workspace, conversation, otherTeam));
    workspace.changed();
  }

  /**
   * Ends all connections and timers, giving acknowledgements that are on their way a moment. Stop the app after this,
   * not before: with its connections gone `App.stop()` has nothing to wait for and leaves no timer behind.
   */
  async close(): Promise<void> {
    const { deliveries } = this.server;
    const isQuiet = () => deliveries.attempting === 0;
    await this.waitFor(isQuiet, { timeoutMs: CLOSING_MOMENT_MS }).catch(() => {});
    await this.server.close();
  }
}

/** Starts a sandbox with everything that tests need around it. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  return new Sandbox(await createSandboxServer(options), options.ackWithinMs ?? ACK_WITHIN_MS);
}
