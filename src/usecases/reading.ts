// The reader for the people and campaigns of now. Building its indexes takes longer than reading, so it is kept until a
// person or a campaign changes.

import type { AgencyFacts } from '../domain/facts.ts';
import type { IncomingMessage, Reading, ReadingContext } from '../domain/interpretations.ts';
import { isOnTeam } from '../domain/people.ts';
import { localDate } from '../domain/plain-date.ts';
import type { Store } from '../store/store.ts';
import { createReader } from '../understanding/reader.ts';

export interface Reader {
  read(message: IncomingMessage, now: Date): Reading;
}

/** A reader that follows the store. The lexicon is made ready now: the first message does not wait for it. */
export function createStoreReader(store: Store): Reader {
  createReader({ people: [], campaigns: [] });
  let built: { version: number; read: (message: IncomingMessage) => Reading } | null = null;
  return {
    read: (message, now) => {
      const version = store.contextVersion();
      if (built?.version !== version) {
        const reader = createReader(contextOf(store.readFacts(now), now));
        built = { version, read: (each) => reader.read(each) };
      }
      return built.read(message);
    },
  };
}

/** The people of the team and every campaign that is not over, as the reader knows them. */
function contextOf(facts: AgencyFacts, now: Date): ReadingContext {
  return {
    people: [...facts.people.values()]
      .filter((person) => isOnTeam(person, localDate(now, person.timeZone)))
      .map((person) => ({
        id: person.id,
        name: person.name,
        also_called: person.alsoCalled,
        tz: person.timeZone,
        locale: person.locale,
        workdays: person.workdays,
      })),
    campaigns: [...facts.campaigns.values()]
      .filter((campaign) => campaign.status !== 'completed' && campaign.status !== 'cancelled')
      .map((campaign) => ({
        id: campaign.id,
        client: campaign.client,
        name: campaign.name,
        aliases: campaign.aliases,
        members: campaign.members.map((member) => member.person),
        ...(campaign.channel ? { channel: campaign.channel } : {}),
        ...(campaign.deadline ? { deadline: campaign.deadline } : {}),
      })),
  };
}
