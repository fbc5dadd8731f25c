// A first draft of the agency from what Slack knows: full members, and each channel of theirs as a campaign, its name
// split into client and campaign. It is a guess, made to be corrected.

import type { ExportedFile } from './export-data.ts';
import { HEADERS } from './import/headers.ts';

/** A full member of the workspace. */
export interface DraftUser {
  readonly id: string;
  readonly name: string;
  /** What they are shown as, where it is not the name. */
  readonly displayName: string | null;
  readonly email: string | null;
  readonly title: string | null;
  readonly timeZone: string | null;
  readonly locale: string | null;
}

/** A channel whose members are all known. */
export interface DraftChannel {
  readonly id: string;
  readonly name: string;
  /** Who made it. */
  readonly creator: string | null;
  readonly members: readonly string[];
}

const SEPARATORS = /[-_.]+/; // yes: the dashes of acme-spring-launch · no: acme
/** Channels by these names are about no campaign. */
const COMMON = new Set([
  ...[
    'general',
    'random',
    'team',
    'everyone',
    'all',
    'company',
    'office',
    'whereabouts',
    'announcements',
    'news',
  ],
  ...[
    'social',
    'help',
    'it',
    'hr',
    'ops',
    'finance',
    'watercooler',
    'lunch',
    'pets',
    'music',
    'jobs',
    'bots',
    'test',
  ],
]);
const LEADS = /\b(?:account|client|project) (?:manager|director|lead|executive|partner)\b|\bAM\b/i; // yes: Senior Account Manager · no: accountant

/** The files people, campaigns and members; common channels, and those with nobody of the team, are left out. */
export function draftAgency(users: readonly DraftUser[], channels: readonly DraftChannel[]): ExportedFile[] {
  const people = new Map(users.map((user) => [user.id, user]));
  const campaigns = nameCampaigns(
    channels
      .map((channel) => ({ ...channel, members: channel.members.filter((id) => people.has(id)) }))
      .filter((channel) => channel.members.length > 0 && !isCommon(channel.name)),
  );
  return [
    fileOf('people', users.map(personCells)),
    fileOf(
      'campaigns',
      campaigns.map(({ client, name, channel }) => ({
        client,
        name,
        channel: channel.id,
        account_manager: leadOf(channel, people),
      })),
    ),
    fileOf(
      'members',
      campaigns.flatMap(({ client, name, channel }) =>
        channel.members.map((id) => ({
          client,
          campaign: name,
          slack_id: id,
          role: people.get(id)?.title ?? '',
        })),
      ),
    ),
  ];
}

function personCells(user: DraftUser): Record<string, string> {
  const first = user.name.split(' ')[0] ?? '';
  const called = user.displayName ?? '';
  return {
    slack_id: user.id,
    name: user.name,
    also_called: [user.name, first].includes(called) ? '' : called,
    email: user.email ?? '',
    role: user.title ?? '',
    time_zone: user.timeZone ?? '',
    locale: user.locale ?? '',
  };
}

const isCommon = (name: string) => COMMON.has(name.split(SEPARATORS)[0] ?? '');

interface NamedCampaign {
  readonly client: string;
  readonly name: string;
  readonly channel: DraftChannel;
}

/** `acme-spring-launch` is Acme’s Spring Launch; names that two channels would share are numbered. */
function nameCampaigns(channels: readonly DraftChannel[]): NamedCampaign[] {
  const taken = new Map<string, number>();
  return channels.map((channel) => {
    const [client = channel.name, ...rest] = channel.name.split(SEPARATORS).filter(Boolean).map(capitalised);
    const name = rest.join(' ') || client;
    const key = `${client} ${name}`.toLowerCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return { client, name: count === 1 ? name : `${name} ${count}`, channel };
  });
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Whose title says account manager; else who made the channel; else anyone in it. */
function leadOf(channel: DraftChannel, people: ReadonlyMap<string, DraftUser>): string {
  const lead = channel.members.find((id) => LEADS.test(people.get(id)?.title ?? ''));
  const maker = channel.members.find((id) => id === channel.creator);
  return lead ?? maker ?? channel.members[0] ?? '';
}

function fileOf(
  kind: 'people' | 'campaigns' | 'members',
  cells: readonly Record<string, string>[],
): ExportedFile {
  const header = HEADERS[kind];
  return { kind, header, rows: cells.map((each) => header.map((column) => each[column] ?? '')) };
}
