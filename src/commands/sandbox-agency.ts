// The agency that the sandbox plays: its facts in the bot's store, and the same people and channels as the workspace that
// the sandbox starts with. Commands alone know both.
import type { Campaign } from '../domain/campaigns.ts';
import { peopleOn } from '../domain/campaigns.ts';
import { asId, type ChannelId } from '../domain/ids.ts';
import { localDate } from '../domain/plain-date.ts';
import type { SandboxSeed, SeedApp, SeedChannel, SeedPerson } from '../sandbox/seed.ts';
import type { Store } from '../store/store.ts';
import type { SourceTable } from '../usecases/import/source.ts';
import { seedAgency, settleSeed } from '../usecases/seed-agency.ts';
import { CommandFailure } from './command-parts.ts';
import { resolveDays } from './demo-data.ts';
import { tellProblems } from './import-report.ts';

const TEAM = { id: 'T0UNDERSTUDY', name: 'Understudy demo', domain: 'understudy-demo' };
const BOT = { userId: 'U0UNDERSTUDY', botId: 'B0UNDERSTUDY', name: 'Understudy' };
const DIGEST_CHANNEL = 'team-today';
const CLIENTS_TEAM = 'T0CLIENT';

interface CommonChannel {
  readonly name: string;
  readonly topic: string;
  /** Understudy reads only where it was invited. */
  readonly withBot: boolean;
}

const COMMON_CHANNELS: readonly CommonChannel[] = [
  { name: 'team', topic: 'Everything for everyone', withBot: true },
  { name: 'whereabouts', topic: 'Who is out, and from when to when', withBot: true },
  { name: DIGEST_CHANNEL, topic: 'The digest, every working day', withBot: true },
  { name: 'random', topic: 'Understudy is not in here', withBot: false },
];

/** Someone of a client, met in a channel shared with it. */
const CLIENT_CONTACT: SeedPerson = {
  id: 'U90POPPY',
  name: 'poppy',
  realName: 'Poppy Rye',
  title: 'Owner, Tansy & Rye',
  tz: 'Europe/London',
  locale: 'en-GB',
  teamId: CLIENTS_TEAM,
};
const SHARED_CHANNEL = { name: 'tansy-and-rye-client', client: 'Tansy & Rye' };

/** Fills an empty store with the agency of the tables as it is at the opening; fails with every problem of them. */
export function fillSandboxStore(
  store: Store,
  tables: readonly SourceTable[],
  { opening, zone, settle }: { readonly opening: Date; readonly zone: string; readonly settle: boolean },
): void {
  const names = [
    ...COMMON_CHANNELS.filter((each) => each.withBot).map((each) => each.name),
    ...channelNames(tables),
  ];
  for (const name of new Set(names)) {
    store.channels.named(channelId(name), name);
    store.channels.introduced(channelId(name), opening);
  }
  store.settings.setFirst({ timeZone: zone, digestChannel: channelId(DIGEST_CHANNEL) });
  const problems = seedAgency(store, resolveDays(tables, localDate(opening, zone)), opening);
  if (problems.length > 0) throw new CommandFailure(tellProblems(problems).trimEnd());
  if (settle) settleSeed(store, opening);
}

/** The workspace of the agency in the store; with a client in a shared channel where the agency has that client. */
export function sandboxWorkspace(store: Store, app: SeedApp): SandboxSeed {
  const people = store.people.where();
  const campaigns = store.campaigns.all();
  const everyone = people.map((person) => person.id);
  const shared = sharedChannel(campaigns);
  return {
    team: TEAM,
    bot: BOT,
    app,
    people: [
      ...people.map((person) => ({
        id: person.id,
        name: handleOf(person.name, person.email),
        realName: person.name,
        title: person.role,
        tz: person.timeZone,
        locale: person.locale,
        isAdmin: person.admin,
        ...(person.email ? { email: person.email } : {}),
      })),
      ...(shared ? [CLIENT_CONTACT] : []),
    ],
    channels: [
      ...COMMON_CHANNELS.map(({ name, topic, withBot }) => ({
        id: channelId(name),
        name,
        topic,
        members: withBot ? [...everyone, BOT.userId] : everyone,
      })),
      ...campaigns.flatMap((campaign) => campaignChannel(store, campaign)),
      ...(shared ? [shared] : []),
    ],
  };
}

function campaignChannel(store: Store, campaign: Campaign): SeedChannel[] {
  if (campaign.channel === null || COMMON_CHANNELS.some(({ name }) => channelId(name) === campaign.channel))
    return [];
  const name = store.channels.get(campaign.channel)?.name ?? slug(`${campaign.client} ${campaign.name}`);
  const topic = `${campaign.client} ${campaign.name}`;
  return [{ id: campaign.channel, name, topic, members: [...peopleOn(campaign), BOT.userId] }];
}

function sharedChannel(campaigns: readonly Campaign[]): SeedChannel | null {
  const campaign = campaigns.find((each) => each.client === SHARED_CHANNEL.client);
  if (!campaign) return null;
  return {
    id: channelId(SHARED_CHANNEL.name),
    name: SHARED_CHANNEL.name,
    topic: `Shared with ${SHARED_CHANNEL.client}`,
    members: [campaign.accountManager, CLIENT_CONTACT.id, BOT.userId],
    isExtShared: true,
  };
}

/** The `#names` in the channel columns. */
function channelNames(tables: readonly SourceTable[]): string[] {
  return tables.flatMap((table) => {
    const at = table.header.findIndex((name) => name.trim().toLowerCase() === 'channel');
    return table.rows
      .map((row) => (row.cells[at] ?? '').trim())
      .filter((cell) => cell.startsWith('#'))
      .map((cell) => cell.slice(1));
  });
}

/** The sandbox's id for a channel of that name. */
function channelId(name: string): ChannelId {
  return asId(`C0${name.toUpperCase().replace(NO_ID_CHARACTER, '')}`);
}

const NO_ID_CHARACTER = /[^A-Z0-9]/g; // yes: the dash of ACME-SPRING · no: A
const NO_SLUG_CHARACTER = /[^a-z0-9]+/g; // yes: the blank of "acme spring" · no: a

const slug = (text: string) => text.toLowerCase().replace(NO_SLUG_CHARACTER, '-');
const handleOf = (name: string, email: string | null) => email?.split('@')[0] ?? slug(name);
