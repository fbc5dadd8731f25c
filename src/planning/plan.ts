// Asks for plans off the bot's own thread, one at a time. Where a newer request comes before an older one was begun, both are
// answered: whoever asks decides what is still of interest.
import { Worker } from 'node:worker_threads';
import type { CoverPlan } from './plan-problem.ts';
import type { PlanRequest } from './plan-request.ts';

/** Makes plans; `close` ends its thread, and what is not answered by then is refused. */
export interface Planner {
  plan(request: PlanRequest): Promise<CoverPlan>;
  close(): Promise<void>;
}

interface Waiting {
  readonly request: PlanRequest;
  readonly resolve: (plan: CoverPlan) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly plan: CoverPlan } | { readonly problem: string };

/** A planner whose thread runs the file given (solver-worker.js); the thread starts with the first request. */
export function createPlanner(workerFile: URL): Planner {
  return new WorkerPlanner(workerFile);
}

class WorkerPlanner implements Planner {
  readonly #file: URL;
  readonly #queue: Waiting[] = [];
  #worker: Worker | null = null;
  #current: Waiting | null = null;
  #isClosed = false;

  constructor(file: URL) {
    this.#file = file;
  }

  plan(request: PlanRequest): Promise<CoverPlan> {
    if (this.#isClosed) return Promise.reject(new Error('the planner is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#fail(new Error('the planner is closed'));
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('the planner is closed'));
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current || this.#isClosed) return;
    this.#current = this.#queue.shift() ?? null;
    if (!this.#current) {
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(this.#current.request);
  }

  #start(): Worker {
    const worker = new Worker(this.#file);
    worker.on('message', (answer: Answer) => this.#settle(answer));
    worker.on('error', (cause) => this.#fail(new Error('the solver stopped', { cause })));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#fail(new Error('the solver stopped'));
    });
    return worker;
  }

  #settle(answer: Answer): void {
    const current = this.#current;
    this.#current = null;
    if ('plan' in answer) current?.resolve(answer.plan);
    else current?.reject(new Error(`the solver failed: ${answer.problem}`));
    this.#next();
  }

  /** The thread is gone: what it was at is refused, the next request starts another. */
  #fail(error: Error): void {
    const current = this.#current;
    this.#current = null;
    this.#worker = null;
    current?.reject(error);
    this.#next();
  }
}
