import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../protocol.ts';

/** The page looks at the clock this often; it shows minutes. */
const EVERY_MS = 2_000;

/** The sandbox's present: what the last snapshot said, and the time that has passed since. */
export function useNow(snapshot: Snapshot | null): Date {
  const [, tick] = useState(0);
  const heard = useRef({ version: -1, at: 0, now: 0 });
  if (snapshot !== null && snapshot.version !== heard.current.version) {
    heard.current = {
      version: snapshot.version,
      at: performance.now(),
      now: Date.parse(snapshot.clock.now),
    };
  }
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date(heard.current.now + performance.now() - heard.current.at);
}
