import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type UsersListResponse, WebClient } from '@slack/web-api';
import type { Command } from 'commander';
import { createLogger, createSlackLogger } from '../logger.ts';
import { type DraftChannel, type DraftUser, draftAgency } from '../usecases/draft-agency.ts';
import { configOf } from './command-config.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { formatCsv } from './csv-file.ts';

const PAGE = 200;
const RETRIES = 3;
const FILES = ['people.csv', 'campaigns.csv', 'members.csv'];

/** Adds `draft`. */
export function registerDraftCommand(program: Command, parts: CommandParts): void {
  program
    .command('draft')
    .description(
      'write people.csv, campaigns.csv and members.csv from Slack’s users and channels, to be corrected',
    )
    .argument('<folder>', 'where to write them')
    .option('--force', 'replace files that are there already')
    .addHelpText('after', '\nIt needs SLACK_BOT_TOKEN. Example: understudy draft agency')
    .action((folder: string, options: { force?: true }) => draftInto(folder, options.force === true, parts));
}

async function draftInto(folder: string, force: boolean, parts: CommandParts): Promise<void> {
  const config = configOf(parts);
  if (config.slack === null)
    throw new CommandFailure('draft reads from Slack: set SLACK_BOT_TOKEN and the rest in .env.');
  const there = FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (there.length > 0 && !force)
    throw new CommandFailure(`${there.join(', ')} would be replaced: give another folder, or --force.`);
  const client = new WebClient(config.slack.botToken, {
    retryConfig: { retries: RETRIES },
    logger: createSlackLogger(createLogger('warn', 2)),
    ...(config.slackApiUrl ? { slackApiUrl: config.slackApiUrl } : {}),
  });
  const files = draftAgency(...(await readSlack(client)));
  await mkdir(folder, { recursive: true });
  for (const { kind, header, rows } of files) {
    const file = join(folder, `${kind}.csv`);
    await writeFile(file, formatCsv(header, rows));
    parts.output.write(`${file}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`);
  }
  parts.output.write(
    `Correct them (account managers and deadlines above all), then: understudy import ${FILES.map((name) => join(folder, name)).join(' ')}\n`,
  );
}

async function readSlack(client: WebClient): Promise<[DraftUser[], DraftChannel[]]> {
  try {
    const { team_id } = await client.auth.test();
    return [await readUsers(client, team_id), await readChannels(client)];
  } catch (cause) {
    throw new CommandFailure(
      `Slack could not be read: ${(cause as Error).message}. Check the tokens in .env.`,
      { cause },
    );
  }
}

/** Every page of a list. */
async function* pages<Page extends { response_metadata?: { next_cursor?: string } }>(
  read: (place: { limit: number; cursor?: string }) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | undefined;
  do {
    const page = await read({ limit: PAGE, ...(cursor ? { cursor } : {}) });
    yield page;
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor);
}

/** Full members only: bots, guests, those deactivated and those of other organisations are left out. */
async function readUsers(client: WebClient, team: string | undefined): Promise<DraftUser[]> {
  const users: DraftUser[] = [];
  for await (const page of pages((place) => client.users.list({ ...place, include_locale: true }))) {
    users.push(...(page.members ?? []).filter((user) => isFullMember(user, team)).map(userOf));
  }
  return users;
}

type Member = NonNullable<UsersListResponse['members']>[number] & { readonly is_stranger?: boolean };

function isFullMember(user: Member, team: string | undefined): boolean {
  const isForeign = user.is_stranger === true || (team !== undefined && user.team_id !== team);
  const isGuest = user.is_restricted || user.is_ultra_restricted;
  return !isForeign && !isGuest && !user.deleted && !user.is_bot && user.id !== 'USLACKBOT';
}

function userOf({ id = '', name, real_name, profile = {}, tz, locale }: Member): DraftUser {
  return {
    id,
    name: real_name || profile.real_name || name || id,
    displayName: profile.display_name || null,
    email: profile.email || null,
    title: profile.title || null,
    timeZone: tz || null,
    locale: locale || null,
  };
}

/** Channels that can be seen and are shared with nobody. */
async function readChannels(client: WebClient): Promise<DraftChannel[]> {
  const channels: DraftChannel[] = [];
  const read = { exclude_archived: true, types: 'public_channel,private_channel' };
  for await (const page of pages((place) => client.conversations.list({ ...place, ...read }))) {
    for (const { id, name, creator = null, ...is } of page.channels ?? []) {
      if (!id || !name || is.is_general || is.is_ext_shared || is.is_pending_ext_shared) continue;
      channels.push({ id, name, creator, members: await readMembers(client, id) });
    }
  }
  return channels;
}

async function readMembers(client: WebClient, channel: string): Promise<string[]> {
  const members: string[] = [];
  for await (const page of pages((place) => client.conversations.members({ ...place, channel }))) {
    members.push(...(page.members ?? []));
  }
  return members;
}
