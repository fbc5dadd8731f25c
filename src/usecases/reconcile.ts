// One mechanism keeps everything true: after each transaction and each minute, covers, needs and living messages are
// brought in line with the facts. It is idempotent; what is already right is left alone.
import type { Store } from '../store/store.ts';
import { askBeforeLeaving } from './before-you-go.ts';
import { briefReturns } from './brief-returns.ts';
import { escalate } from './escalate.ts';
import { escalateChanges } from './escalate-changes.ts';
import { escalateHandovers } from './escalate-handovers.ts';
import { reconcileCovers } from './reconcile-covers.ts';
import { reconcileLeavers } from './reconcile-leavers.ts';
import { reconcileMornings } from './reconcile-mornings.ts';
import { reconcileNeeds } from './reconcile-needs.ts';
import { refreshMessages } from './refresh-messages.ts';
import { readScene } from './scene.ts';

/** Brings all that follows from the facts up to `now`; call it inside the transaction that changed them. */
export function reconcile(store: Store, now: Date): void {
  const scene = readScene(store, now);
  const coversChanged = reconcileCovers(scene);
  reconcileNeeds(coversChanged ? readScene(store, now) : scene);
  const open = readScene(store, now);
  const settled = escalate(open) ? readScene(store, now) : open;
  reconcileMornings(settled);
  reconcileLeavers(settled);
  askBeforeLeaving(settled);
  briefReturns(settled);
  escalateChanges(settled);
  escalateHandovers(settled);
  refreshMessages(settled);
}
