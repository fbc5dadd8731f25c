// manifest.yml creates the app with exactly the scopes, events, commands and shortcuts that the code uses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(__dirname, '..');

/** Bot scopes that a Web API method needs, from its page in Slack's reference (several kinds of conversation: all). */
const SCOPES_OF: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.getPermalink': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'reactions.add': ['reactions:write'],
  'reactions.remove': ['reactions:write'],
  'users.conversations': ['channels:read', 'groups:read', 'im:read'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** Scopes that an event, or a feature, needs. */
const SCOPES_OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  channel_shared: ['channels:read', 'groups:read'],
  channel_unshared: ['channels:read', 'groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  message: ['channels:history', 'groups:history', 'im:history'],
  user_change: ['users:read'],
};
const MESSAGE_EVENTS = ['message.channels', 'message.groups', 'message.im'];

interface Manifest {
  readonly features: {
    readonly slash_commands: readonly { readonly command: string; readonly should_escape: boolean }[];
    readonly shortcuts: readonly {
      readonly callback_id: string;
      readonly name: string;
      readonly description: string;
    }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

const manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as Manifest;

const code = ['slack', 'delivery', 'commands']
  .flatMap((room) => readdirSync(join(ROOT, 'src', room)).map((file) => join(ROOT, 'src', room, file)))
  .filter((file) => file.endsWith('.ts'))
  .concat(join(ROOT, 'src', 'compose.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What follows a call in the code: every first group of the pattern, once each, sorted. */
function found(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map((match) => match[1] as string))].sort();
}

const methods = found(/\bclient\s*\.\s*([a-z]+\.[a-zA-Z]+)\(/g);
const events = found(/app\.event\('([a-z_]+)'/g);

describe('manifest.yml', () => {
  test('asks for exactly the scopes that the code needs', () => {
    const unknown = methods.filter((method) => !(method in SCOPES_OF));
    expect(unknown).toEqual([]);
    // The notice's metadata is read back after a post that got no answer.
    const metadata = code.includes('include_all_metadata') ? ['metadata.message:read'] : [];
    const needed = new Set([
      ...methods.flatMap((method) => SCOPES_OF[method] ?? []),
      ...events.flatMap((event) => SCOPES_OF_EVENT[event] ?? []),
      ...(manifest.features.slash_commands.length > 0 ? ['commands'] : []),
      ...metadata,
    ]);
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort());
  });

  test('subscribes to exactly the events that have a listener', () => {
    const wanted = events.flatMap((event) => (event === 'message' ? MESSAGE_EVENTS : [event])).sort();
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(wanted);
  });

  test('has exactly the commands and shortcuts that have a listener, their mentions escaped', () => {
    const commands = manifest.features.slash_commands;
    expect(commands.map(({ command }) => command).sort()).toEqual(found(/app\.command\('([^']+)'/g));
    expect(commands.every((command) => command.should_escape)).toBe(true);
    const shortcuts = manifest.features.shortcuts.map((shortcut) => shortcut.callback_id).sort();
    expect(shortcuts).toEqual(found(/app\.shortcut(?:<\w+>)?\('([^']+)'/g));
  });

  test('keeps within the lengths of its schema', () => {
    for (const { name, description } of manifest.features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });
});
