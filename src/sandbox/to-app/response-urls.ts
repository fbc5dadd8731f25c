import { randomUUID } from 'node:crypto';
import type { Conversation, Message } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a response_url answers to. */
export interface ResponseOrigin {
  readonly conversation: Conversation;
  readonly user: string;
  /** The message with the button, if there was one. */
  readonly message: Message | null;
}

const MAX_USES = 5;
/** The oldest are forgotten beyond this. */
const KEPT_ADDRESSES = 2000;
const LIVES_SECONDS = 30 * 60;

/** Gives out response_urls, good for five uses within thirty minutes by the sandbox's clock. */
export class ResponseUrls {
  readonly #workspace: Workspace;
  readonly #baseUrl: () => string;
  readonly #issued = new Map<string, { origin: ResponseOrigin; at: number; uses: number }>();

  constructor(workspace: Workspace, baseUrl: () => string) {
    this.#workspace = workspace;
    this.#baseUrl = baseUrl;
  }

  /** A new address for answers. */
  issue(origin: ResponseOrigin): string {
    const id = randomUUID();
    this.#issued.set(id, { origin, at: this.#workspace.nowSeconds(), uses: 0 });
    const [oldest] = this.#issued.keys();
    if (this.#issued.size > KEPT_ADDRESSES && oldest !== undefined) this.#issued.delete(oldest);
    return `${this.#baseUrl()}/response/${id}`;
  }

  /** Uses an address once; an error in Slack's words if that may not be. */
  use(id: string): ResponseOrigin | 'used_url' | 'expired_url' {
    const issued = this.#issued.get(id);
    if (issued === undefined) return 'expired_url';
    if (this.#workspace.nowSeconds() - issued.at > LIVES_SECONDS) return 'expired_url';
    if (issued.uses >= MAX_USES) return 'used_url';
    issued.uses += 1;
    return issued.origin;
  }
}
