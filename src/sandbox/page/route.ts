/** What the address bar says: whom the visitor acts as and what is open. Null where nothing was chosen. */
export interface Route {
  readonly as: string | null;
  /** A conversation id, or one of the page's own places. */
  readonly place: string | null;
  /** The ts of the thread beside the conversation. */
  readonly thread: string | null;
  /** The ts of a message to show and mark. */
  readonly message: string | null;
}

/** The app's home, as a place. */
export const HOME = 'home';
/** The page that tells what this is and what to try, as a place. */
export const START = 'start';

/** What the route says of somebody who has just been become: the rest is for the page to fill in. */
export const NOTHING_OPEN = { place: null, thread: null, message: null } as const;

/** Reads what is after the # of an address. */
export function parseRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    as: fields.get('as'),
    place: fields.get('in'),
    thread: fields.get('thread'),
    message: fields.get('message'),
  };
}

/** Writes what comes after the # of an address. */
export function formatRoute(route: Route): string {
  const fields = new URLSearchParams();
  if (route.as !== null) fields.set('as', route.as);
  if (route.place !== null) fields.set('in', route.place);
  if (route.thread !== null) fields.set('thread', route.thread);
  if (route.message !== null) fields.set('message', route.message);
  return `#${fields}`;
}
