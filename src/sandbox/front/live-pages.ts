import type { ServerResponse } from 'node:http';
import type { Snapshot } from '../protocol.ts';

/** Changes within this time go to the pages together. */
const GATHER_MS = 25;
/** A comment now and then keeps the stream open and finds out who is gone. */
const COMMENT_EVERY_MS = 20_000;

/** The open pages, each with the stream it is sent snapshots on. */
export class LivePages {
  readonly #snapshot: (me: string) => Snapshot;
  readonly #streams = new Map<ServerResponse, string>();
  readonly #comments: NodeJS.Timeout;
  #gathering: NodeJS.Timeout | undefined;

  constructor(snapshot: (me: string) => Snapshot) {
    this.#snapshot = snapshot;
    this.#comments = setInterval(() => {
      for (const stream of this.#streams.keys()) stream.write(': still here\n\n');
    }, COMMENT_EVERY_MS);
    this.#comments.unref();
  }

  /** Sends snapshots for the person on this answer, beginning now, until it closes. */
  open(response: ServerResponse, me: string): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write('retry: 500\n\n');
    this.#streams.set(response, me);
    response.on('close', () => this.#streams.delete(response));
    this.#send(response, me);
  }

  /** Sends everyone a new snapshot soon. */
  refresh(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      for (const [stream, me] of this.#streams) this.#send(stream, me);
    }, GATHER_MS);
  }

  #send(stream: ServerResponse, me: string): void {
    stream.write(`event: snapshot\ndata: ${JSON.stringify(this.#snapshot(me))}\n\n`);
  }

  /** Ends every stream. */
  close(): void {
    clearInterval(this.#comments);
    clearTimeout(this.#gathering);
    for (const stream of this.#streams.keys()) stream.destroy();
  }
}
