import { useEffect, useRef } from 'preact/hooks';
import type { Snapshot } from '../protocol.ts';
import { nameOf } from './session.ts';

/** Calls `tell` with each other person for whom something new has come since the last snapshot. */
export function useTellOfOthers(
  snapshot: Snapshot | null,
  tell: (person: string, name: string) => void,
): void {
  const before = useRef<Snapshot['waiting'] | null>(null);
  useEffect(() => {
    if (snapshot === null) return;
    const known = before.current;
    before.current = snapshot.waiting;
    if (known === null) return;
    for (const [person, count] of Object.entries(snapshot.waiting)) {
      if (person !== snapshot.me && count > (known[person] ?? 0)) tell(person, nameOf(snapshot, person));
    }
  }, [snapshot]);
}
