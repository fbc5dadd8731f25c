import { act } from '../people/element-actions.ts';
import { perform } from '../people/perform.ts';
import type { Action, ActResult, Block, InputValue, InputValues, Option, OptionGroup } from '../protocol.ts';
import type { SandboxServer } from '../server.ts';
import type { Place } from '../to-app/interaction-payloads.ts';
import type { Message, View } from '../workspace/model.ts';
import { type ElementName, elementNamed, valueNamed } from './find-element.ts';

/** A message by itself or its ts, the topmost modal, or the home. */
export type Where = { readonly ts: string } | string | 'modal' | 'home';

/** A person, doing what the page lets a person do. Each call resolves once the app has acknowledged, and throws if it failed. */
export class Actor {
  readonly id: string;
  readonly #server: SandboxServer;

  constructor(server: SandboxServer, id: string) {
    this.#server = server;
    this.id = id;
  }

  /** Does anything of the protocol and answers what came of it, failures too. */
  attempt(action: Action): Promise<ActResult> {
    return perform(this.#server.stage, this.id, action);
  }

  async #do(action: Action): Promise<Extract<ActResult, { ok: true }>> {
    return succeeded(await this.attempt(action), action.type);
  }

  /** Posts as typed and answers the message; a person's id as channel is the direct message with them. */
  async post(
    channel: string,
    text: string,
    more: { threadTs?: string; broadcast?: boolean } = {},
  ): Promise<Message> {
    const { open } = await this.#do({ type: 'post', channel, text, ...more });
    return this.#messageAt(open?.ts ?? '');
  }

  /** Writes to the app in the direct message with it. */
  dmBot(text: string): Promise<Message> {
    return this.post(this.#server.workspace.botUserId, text);
  }

  /** Answers in the thread of a message. */
  reply(to: Message, text: string, more: { broadcast?: boolean } = {}): Promise<Message> {
    return this.post(to.channel, text, { threadTs: to.threadTs ?? to.ts, ...more });
  }

  async edit({ channel, ts }: Message, text: string): Promise<void> {
    await this.#do({ type: 'edit', channel, ts, text });
  }

  async delete({ channel, ts }: Message): Promise<void> {
    await this.#do({ type: 'delete', channel, ts });
  }

  async react({ channel, ts }: Message, name: string): Promise<void> {
    await this.#do({ type: 'react', channel, ts, name });
  }

  async unreact({ channel, ts }: Message, name: string): Promise<void> {
    await this.#do({ type: 'unreact', channel, ts, name });
  }

  /** Runs a slash command in a channel, or in the direct message with the app. */
  async command(command: string, text = '', channel = this.#server.workspace.botUserId): Promise<void> {
    await this.#do({ type: 'command', channel, command, text });
  }

  /**
   * Presses a button, named by its label or action_id. With `asSeen`, the blocks of an earlier look at the message
   * or view: a click on what has changed meanwhile.
   */
  async click(
    where: Where,
    name: ElementName,
    { asSeen }: { asSeen?: readonly Block[] } = {},
  ): Promise<void> {
    await this.#act(where, name, undefined, asSeen);
  }

  /** Chooses in a select, overflow menu, picker or group of boxes; an option by its value or by what it shows. */
  async choose(where: Where, name: ElementName, value: InputValue): Promise<void> {
    await this.#act(where, name, value, undefined);
  }

  async #act(
    where: Where,
    name: ElementName,
    value: InputValue | undefined,
    asSeen: readonly Block[] | undefined,
  ) {
    const place = this.#place(where);
    const blocks = asSeen ?? blocksOf(place);
    const element = elementNamed(blocks, name);
    const target = {
      place,
      blockId: element.blockId,
      actionId: element.actionId,
      ...(asSeen ? { asSeen } : {}),
    };
    const entered = value === undefined ? {} : { value: valueNamed(element, value) };
    succeeded(await act(this.#server.stage, this.id, target, entered), `acting on "${name}"`);
  }

  /** Types into an external select and answers the options that the app offers. */
  async suggestions(
    where: Where,
    name: ElementName,
    query: string,
  ): Promise<readonly (Option | OptionGroup)[]> {
    const place = this.#place(where);
    const { blockId, actionId } = elementNamed(blocksOf(place), name);
    const container =
      place.kind === 'view'
        ? ({ kind: 'view', viewId: place.view.id } as const)
        : ({ kind: 'message', channel: place.conversation.id, ts: place.message.ts } as const);
    const { options } = await this.#do({ type: 'block_suggestion', container, blockId, actionId, query });
    return options ?? [];
  }

  /**
   * Submits the topmost modal with these values, by action_id, block_id or label. Answers the errors by block_id that
   * the modal then shows; none where it was accepted.
   */
  async submitModal(
    values: { readonly [name: ElementName]: InputValue } = {},
  ): Promise<{ [blockId: string]: string }> {
    const view = this.modal();
    const entered: { [blockId: string]: { [actionId: string]: InputValue } } = {};
    for (const [name, value] of Object.entries(values)) {
      const element = elementNamed(view.body.blocks, name);
      const ofBlock = entered[element.blockId] ?? {};
      entered[element.blockId] = { ...ofBlock, [element.actionId]: valueNamed(element, value) };
    }
    const { isAccepted } = await this.#do({
      type: 'submit_view',
      viewId: view.id,
      values: entered as InputValues,
    });
    return isAccepted === false ? { ...view.errors } : {};
  }

  /** Closes the topmost modal, or all. */
  async closeModal({ all = false } = {}): Promise<void> {
    await this.#do({ type: 'close_view', viewId: this.modal().id, all });
  }

  async messageShortcut({ channel, ts }: Message, callbackId: string): Promise<void> {
    await this.#do({ type: 'message_shortcut', callbackId, channel, ts });
  }

  async globalShortcut(callbackId: string): Promise<void> {
    await this.#do({ type: 'global_shortcut', callbackId });
  }

  /** Opens the app's home; the app publishes it when it has heard. */
  async openHome(tab: 'home' | 'messages' = 'home'): Promise<void> {
    await this.#do({ type: 'open_home', tab });
  }

  async join(channel: string): Promise<void> {
    await this.#do({ type: 'join', channel });
  }

  async leave(channel: string): Promise<void> {
    await this.#do({ type: 'leave', channel });
  }

  /** The topmost modal; throws if none is open. */
  modal(): View {
    const view = this.#server.workspace.modals.get(this.id)?.at(-1);
    if (view === undefined) throw new Error(`${this.id} has no modal open`);
    return view;
  }

  #place(where: Where): Place {
    if (where === 'modal') return { kind: 'view', view: this.modal() };
    if (where === 'home') {
      const view = this.#server.workspace.homes.get(this.id);
      if (view === undefined) throw new Error(`Nothing is published in the home of ${this.id}`);
      return { kind: 'view', view };
    }
    const message = this.#messageAt(typeof where === 'string' ? where : where.ts);
    const conversation = this.#server.workspace.conversations.get(message.channel);
    if (conversation === undefined) throw new Error(`No conversation ${message.channel}`);
    if (!conversation.members.has(this.id)) throw new Error(`${this.id} is not in ${conversation.id}`);
    return { kind: 'message', conversation, message };
  }

  #messageAt(ts: string): Message {
    for (const { messages, ephemerals } of this.#server.workspace.conversations.values()) {
      const message = [...messages, ...ephemerals].find(
        (each) => each.ts === ts && (each.to ?? this.id) === this.id,
      );
      if (message !== undefined) return message;
    }
    throw new Error(`${this.id} sees no message ${ts}`);
  }
}

function blocksOf(place: Place): readonly Block[] {
  return place.kind === 'view' ? place.view.body.blocks : place.message.blocks;
}

function succeeded(result: ActResult, what: string): Extract<ActResult, { ok: true }> {
  if (!result.ok) throw new Error(`${what} failed: ${result.error}: ${result.message}`);
  return result;
}
