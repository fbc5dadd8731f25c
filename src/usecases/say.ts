import { livingKey, type Notice } from '../domain/notices.ts';
import type { Store } from '../store/store.ts';

/** Puts a notice into the outbox, due now or later. A living message that still waits is only said once. */
export function say(
  scene: { readonly store: Store; readonly now: Date },
  notice: Notice,
  options: { repost?: boolean; dueAt?: Date } = {},
): void {
  scene.store.outbox.add({
    key: livingKey(notice),
    notice,
    repost: options.repost ?? false,
    dueAt: options.dueAt ?? scene.now,
    now: scene.now,
  });
}
