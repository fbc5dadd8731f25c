import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import { firstName } from '../domain/people.ts';

/** Tells each person's first name, with the surname's initial where two people share it. */
export function nameEveryone(facts: AgencyFacts): (person: PersonId) => string {
  const sharing = new Map<string, number>();
  for (const person of facts.people.values()) {
    const name = firstName(person);
    sharing.set(name, (sharing.get(name) ?? 0) + 1);
  }
  return (id) => {
    const person = facts.people.get(id);
    if (!person) return 'someone';
    const name = firstName(person);
    const surname = person.name.split(' ').at(-1) ?? '';
    return (sharing.get(name) ?? 0) > 1 && surname !== name ? `${name} ${surname.slice(0, 1)}.` : name;
  };
}
