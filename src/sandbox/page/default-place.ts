import type { Snapshot } from '../protocol.ts';
import { directMessageWith } from './session.ts';

/** What to open for somebody who has just been become: what waits for them, else the app's messages, else a channel. */
export function defaultPlace(snapshot: Snapshot): string | null {
  const loud = snapshot.conversations.filter(({ hasMention }) => hasMention);
  const lastOf = (id: string) => snapshot.messages[id]?.at(-1)?.ts ?? '';
  const [latest] = loud.toSorted((a, b) => (lastOf(a.id) < lastOf(b.id) ? 1 : -1));
  if (latest !== undefined) return latest.id;
  const dm = directMessageWith(snapshot, snapshot.app.botUserId);
  return dm?.id ?? snapshot.conversations.find(({ isMember }) => isMember)?.id ?? null;
}
