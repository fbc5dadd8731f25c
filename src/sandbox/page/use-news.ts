import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../protocol.ts';

/** Long enough to read twice; the number beside the name stays. */
const STAYS_MS = 20_000;

/** People for whom something has just come, until they have read it or it is put away. */
export interface News {
  readonly people: readonly string[];
  readonly dismiss: () => void;
}

/** Watches, from one snapshot to the next, for whom else something new comes. */
export function useNews(snapshot: Snapshot | null): News {
  const before = useRef<Snapshot['waiting'] | null>(null);
  const [people, setPeople] = useState<readonly string[]>([]);
  const dismiss = useCallback(() => setPeople([]), []);
  useEffect(() => {
    if (snapshot === null) return;
    const known = before.current;
    before.current = snapshot.waiting;
    if (known === null) return;
    const grown = Object.entries(snapshot.waiting).filter(([person, count]) => count > (known[person] ?? 0));
    const fresh = grown.map(([person]) => person);
    if (fresh.length > 0) setPeople((all) => [...all.filter((each) => !fresh.includes(each)), ...fresh]);
  }, [snapshot]);
  useEffect(() => {
    const timer = setTimeout(dismiss, STAYS_MS);
    return () => clearTimeout(timer);
  }, [people, dismiss]);
  const waiting = snapshot?.waiting ?? {};
  return { people: people.filter((each) => each !== snapshot?.me && (waiting[each] ?? 0) > 0), dismiss };
}
