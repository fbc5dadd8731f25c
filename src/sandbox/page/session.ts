import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, ActResult, Conversation, Person, Snapshot } from '../protocol.ts';
import type { Route } from './route.ts';

/** Something that did not work, told in passing. */
export interface Notice {
  /** A notice with the same key takes the place of the older one. */
  readonly key: string;
  readonly text: string;
}

/** What every part of the page works with. */
export interface Session {
  readonly snapshot: Snapshot;
  readonly me: Person;
  readonly route: Route;
  /** Does something as the acting person, goes where the answer says, and tells of a failure. */
  readonly act: (action: Action) => Promise<ActResult>;
  /** As `act`, for those who tell of a failure themselves. */
  readonly ask: (action: Action) => Promise<ActResult>;
  readonly go: (change: Partial<Route>) => void;
  readonly tell: (notice: Notice) => void;
}

/** Hands the session down the tree. */
export const SessionContext = createContext<Session | null>(null);

/** The session; only for parts inside the app. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This part of the page stands outside the app.');
  return session;
}

/** The person with that id, if the workspace has one. */
export function personById(snapshot: Snapshot, id: string): Person | undefined {
  return snapshot.people.find((person) => person.id === id);
}

/** The name to show for an id: the display name, or the id where nobody has it. */
export function nameOf(snapshot: Snapshot, id: string): string {
  return personById(snapshot, id)?.displayName ?? id;
}

/** The direct message with somebody, if there is one yet. */
export function directMessageWith(snapshot: Snapshot, person: string): Conversation | undefined {
  return snapshot.conversations.find((each) => each.kind === 'im' && each.with === person);
}

/** Whether the id is the app's own user. */
export function isTheBot(snapshot: Snapshot, id: string | null): boolean {
  return id === snapshot.app.botUserId;
}
