// Who is of the team, as Slack knows it: full members, and guests that people.csv or an admin lists. Guest flags are kept in
// memory only, from users.list at start and user_change (product rule 8).
import type { WebClient } from '@slack/web-api';
import { asId, type PersonId } from '../domain/ids.ts';
import { admitPerson, type SlackUser } from '../usecases/admit-person.ts';
import type { Deps } from '../usecases/deps.ts';

const PAGE = 200;

/** A user object of users.info, users.list or user_change, as far as it is read. */
export interface RawUser {
  readonly id?: string;
  readonly team_id?: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly tz?: string;
  readonly locale?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
}

/** Knows users by id; asks Slack for those it has not met. */
export function createTeamDirectory(client: WebClient, deps: Deps, now: () => Date) {
  const met = new Map<string, SlackUser & { readonly bot: boolean }>();
  let team: string | null = null;

  function remember(raw: RawUser): (SlackUser & { bot: boolean }) | null {
    if (!raw.id) return null;
    const bot = raw.is_bot === true || raw.id === 'USLACKBOT';
    const foreign = team !== null && raw.team_id !== undefined && raw.team_id !== team;
    const user = {
      id: asId<PersonId>(raw.id),
      name: raw.real_name ?? raw.name ?? raw.id,
      timeZone: raw.tz ?? null,
      locale: raw.locale ?? null,
      deleted: raw.deleted === true,
      guest: raw.is_restricted === true || raw.is_ultra_restricted === true,
      stranger: bot || foreign || raw.is_stranger === true,
      bot,
    };
    met.set(user.id, user);
    return user;
  }

  async function find(id: string): Promise<(SlackUser & { bot: boolean }) | null> {
    const known = met.get(id);
    if (known) return known;
    const { user } = await client.users.info({ user: id, include_locale: true });
    return user ? remember(user as RawUser) : null;
  }

  return {
    /** Reads every user once, and updates those of them who are people of ours. */
    load: async (teamId: string | null): Promise<void> => {
      team = teamId;
      let cursor: string | undefined;
      do {
        const page = await client.users.list({
          limit: PAGE,
          include_locale: true,
          ...(cursor ? { cursor } : {}),
        });
        for (const raw of page.members ?? []) {
          const user = remember(raw as RawUser);
          if (user && deps.store.people.get(user.id)) admitPerson(deps, user, now());
        }
        cursor = page.response_metadata?.next_cursor || undefined;
      } while (cursor);
    },
    /** Follows a user_change. */
    changed: (raw: RawUser): void => {
      const user = remember(raw);
      if (user && deps.store.people.get(user.id)) admitPerson(deps, user, now());
    },
    /** Makes sure that a full member is a person in the store; true where the user is of the team. */
    admit: async (id: string): Promise<boolean> => {
      if (deps.store.people.get(id)) return true;
      const user = await find(id);
      return user !== null && admitPerson(deps, user, now());
    },
    /** True for people of the team and bots; false also where Slack does not say. */
    belongs: async (id: string): Promise<boolean> => {
      const user = await find(id);
      if (!user) return false;
      if (user.bot) return true;
      if (user.stranger) return false;
      return !user.guest || deps.store.people.get(id) !== null;
    },
  };
}

export type TeamDirectory = ReturnType<typeof createTeamDirectory>;
