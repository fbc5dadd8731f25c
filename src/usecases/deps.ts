import type { Store } from '../store/store.ts';
import type { Reader } from './reading.ts';
import { reconcile } from './reconcile.ts';
import { readScene, type Scene } from './scene.ts';

/** What use cases work with. No clock: `now` is an argument of each. */
export interface Deps {
  readonly store: Store;
  /** Reads a message against the people and campaigns of now. */
  readonly reader: Reader;
  /** Tells delivery that something is due. */
  readonly wake: () => void;
}

/**
 * Does the work in one transaction, then brings needs, covers and living messages in line with what changed, in the same
 * transaction; then wakes delivery. What throws leaves no trace. Where `isIdle` says so of the outcome and no fact was
 * written, there is nothing to bring in line: most messages say nothing.
 */
export function inTransaction<Result>(
  deps: Deps,
  now: Date,
  work: (scene: Scene) => Result,
  isIdle: (outcome: Result) => boolean = () => false,
): Result {
  const result = deps.store.transact(() => {
    const outcome = work(readScene(deps.store, now));
    if (deps.store.isTouched() || !isIdle(outcome)) reconcile(deps.store, now);
    return outcome;
  });
  deps.wake();
  return result;
}
