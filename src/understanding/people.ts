// People by the names they are called in chat: full name, first name, "Sam W.", surname, nickname, mention.
import type { KnownPerson } from '../domain/interpretations.ts';

/** The people of a context by id and by every name. */
export interface PeopleIndex {
  readonly byId: ReadonlyMap<string, KnownPerson>;
}

/** Builds the index once for a context. */
export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  return { byId: new Map(people.map((person) => [person.id, person])) };
}
