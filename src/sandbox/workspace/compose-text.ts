// Text between the composer and the wire: what people type becomes Slack's escaped text with real mentions.
import type { Workspace } from './workspace.ts';

// "`a @b`" and "```a```" match, "`a" does not; the group keeps the code when splitting.
const CODE = /(```[\s\S]*?```|`[^`\n]+`)/;
// `https://a.example/b` and `a@b.example` match, `a.example` does not. Names after @ and # are looked up.
const LIVE =
  /(?<![\w@#/&])(?:(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)'"\]])|([\w.+-]+@[\w-]+\.[\w.-]*\w)|@(here|channel|everyone)\b|([@#])(?=\S))/gi;

/** How a mention is written: in messages by id, in the text of commands with the name too. */
type MentionStyle = 'message' | 'command';

/** Typed text as Slack would store and send it. */
export function composeText(workspace: Workspace, typed: string, style: MentionStyle = 'message'): string {
  return withLiveNames(workspace, escapeText(typed), style);
}

/** Escaped text with its @names, #channels and addresses made live, as the composer and `parse: full` do. */
export function withLiveNames(workspace: Workspace, text: string, style: MentionStyle = 'message'): string {
  return text
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : withMentions(workspace, part, style)))
    .join('');
}

/** The three characters that Slack escapes. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function withMentions(workspace: Workspace, text: string, style: MentionStyle): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(LIVE)) {
    const named = match.index < at ? null : namedBy(workspace, match, style);
    if (named === null) continue;
    result += text.slice(at, match.index) + named.token;
    at = match.index + named.length;
  }
  return result + text.slice(at);
}

/** What stands in the text, and how many characters of it are replaced. */
interface Named {
  readonly token: string;
  readonly length: number;
}

function namedBy(workspace: Workspace, match: RegExpExecArray, style: MentionStyle): Named | null {
  const [whole, url, email, broadcast, sign] = match;
  const { length } = whole;
  if (url !== undefined) return { token: `<${url}>`, length };
  if (email !== undefined) return { token: `<mailto:${email}|${email}>`, length };
  if (broadcast !== undefined) return { token: `<!${broadcast.toLowerCase()}>`, length };
  const rest = match.input.slice(match.index + 1);
  return sign === '@' ? personAt(workspace, rest, style) : channelAt(workspace, rest, style);
}

function personAt(workspace: Workspace, rest: string, style: MentionStyle): Named | null {
  const people = [...workspace.users.values()].filter((user) => !user.isDeleted);
  const names = people.flatMap((user) => [
    ...[user.name, user.displayName, user.realName].map((name) => ({ user, name })),
    ...firstNameIfUnique(people, user).map((name) => ({ user, name })),
  ]);
  const best = longest(names, rest);
  if (best === null) return null;
  const { id, name } = best.user;
  return { token: style === 'command' ? `<@${id}|${name}>` : `<@${id}>`, length: best.name.length + 1 };
}

function firstNameIfUnique(
  people: readonly { displayName: string }[],
  user: { displayName: string },
): string[] {
  const first = firstWord(user.displayName);
  return people.filter((other) => firstWord(other.displayName) === first).length === 1 ? [first] : [];
}

function firstWord(text: string): string {
  return text.toLowerCase().split(' ')[0] ?? '';
}

function channelAt(workspace: Workspace, rest: string, style: MentionStyle): Named | null {
  const channels = [...workspace.conversations.values()].filter(({ kind }) => kind !== 'im');
  const best = longest(
    channels.map((channel) => ({ channel, name: channel.name })),
    rest,
  );
  if (best === null) return null;
  const { id, name, kind } = best.channel;
  // The name of a private channel is not told.
  const label = kind === 'private' && style === 'message' ? '' : name;
  return { token: `<#${id}|${label}>`, length: best.name.length + 1 };
}

// ` said` and `,` match: the name has ended; `y` and `-2` do not.
const NAME_ENDS = /^(?![\p{L}\p{N}_-])/u;

function longest<T extends { readonly name: string }>(candidates: readonly T[], rest: string): T | null {
  const lower = rest.toLowerCase();
  const fitting = candidates.filter(
    ({ name }) =>
      name !== '' && lower.startsWith(name.toLowerCase()) && NAME_ENDS.test(rest.slice(name.length)),
  );
  return fitting.toSorted((one, other) => other.name.length - one.name.length)[0] ?? null;
}

// `<@U1>`, `<#C1|general>`, `<!here>`, `<https://a.example|a>` match, `&lt;a&gt;` does not.
const TOKEN = /<([@#!]?)([^|>]+)(?:\|([^>]*))?>/g;

/** Slack's text as its author would type it. */
export function typedText(workspace: Workspace, text: string): string {
  const typed = text.replace(TOKEN, (_, sign: string, target: string, label: string | undefined) => {
    if (sign === '@') return `@${workspace.users.get(target)?.name ?? target}`;
    if (sign === '#') return `#${workspace.conversations.get(target)?.name ?? label ?? target}`;
    if (sign === '!') return `@${target}`;
    return target.startsWith('mailto:') ? (label ?? target) : target;
  });
  return plainOf(typed);
}

/** Escaped text without the escaping. */
export function plainOf(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
