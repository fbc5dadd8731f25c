/** How a call of the Web API shall fail. */
export interface Fault {
  /** Answers 200 with this error. */
  readonly error?: string;
  /** Answers with this HTTP status. */
  readonly status?: number;
  /** Answers 429 with this Retry-After. */
  readonly retryAfterSeconds?: number;
  /** Cuts the connection in place of an answer. */
  readonly isHungUp?: boolean;
  /** The work is done all the same: what a client that retries must reckon with. */
  readonly isDoneAnyway?: boolean;
}

/** Faults waiting for their calls. */
export class Faults {
  readonly #waiting: { readonly method: string; readonly fault: Fault; left: number }[] = [];

  /** Lets the next so many calls of a method fail; `*` is any method. */
  failNext(method: string, fault: Fault, times: number): void {
    this.#waiting.push({ method, fault, left: times });
  }

  /** The fault for a call of the method now, if one is waiting. */
  take(method: string): Fault | null {
    const waiting = this.#waiting.find(
      (each) => each.left > 0 && (each.method === method || each.method === '*'),
    );
    if (waiting === undefined) return null;
    waiting.left -= 1;
    return waiting.fault;
  }
}
