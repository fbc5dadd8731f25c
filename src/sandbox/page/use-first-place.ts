import { useEffect } from 'preact/hooks';
import type { Snapshot } from '../protocol.ts';
import { defaultPlace } from './default-place.ts';
import { NOTHING_OPEN, type Route, START } from './route.ts';
import { personById } from './session.ts';

/** Fills in what the address leaves open: whom to act as at first, and what to open for somebody just become. */
export function useFirstPlace(
  snapshot: Snapshot | null,
  route: Route,
  isRoomy: boolean,
  replace: (part: Partial<Route>) => void,
): void {
  useEffect(() => {
    const filled = snapshot === null ? null : whatIsOpen(snapshot, route, isRoomy);
    if (filled !== null) replace(filled);
  }, [snapshot, route, isRoomy]);
}

function whatIsOpen(snapshot: Snapshot, route: Route, isRoomy: boolean): Partial<Route> | null {
  if (route.as === null) {
    // Where there is room, what to try stands beside the first place; elsewhere it comes first.
    const [hint] = snapshot.hints;
    const first = isRoomy ? (hint?.conversation ?? null) : START;
    return { as: hint?.as ?? snapshot.me, place: route.place ?? first };
  }
  if (personById(snapshot, route.as) === undefined) {
    return { ...NOTHING_OPEN, as: snapshot.me };
  }
  const isOpen = route.place !== null || snapshot.me !== route.as;
  return isOpen ? null : { place: defaultPlace(snapshot) ?? START };
}
