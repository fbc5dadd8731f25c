import { isJsonObject } from '../json.ts';
import type { MessageContent } from './model.ts';

/** Whom a message notifies beside the other end of a direct message. */
export interface Pings {
  readonly users: ReadonlySet<string>;
  /** `here`, `channel` or `everyone`. */
  readonly broadcasts: ReadonlySet<string>;
}

// `<@U123>` and `<@U123|dana>` match, `&lt;@U123&gt;` does not.
const USER = /<@([A-Z0-9]+)(?:\|[^>]*)?>/g;
// `<!here>` and `<!channel|channel>` match, `<!date^1^x|y>` does not.
const BROADCAST = /<!(here|channel|everyone)(?:\|[^>]*)?>/g;
// `@here` matches, `me@here.example` does not.
const BARE_BROADCAST = /(?<![\w@])@(here|channel|everyone)\b/g;

/**
 * Whom the message notifies. With blocks their text counts as well, and bare `@here` in mrkdwn is live there unless
 * `verbatim`, because Slack parses it by itself.
 */
export function pingsOf({ text, blocks }: Pick<MessageContent, 'text' | 'blocks'>): Pings {
  const users = new Set<string>();
  const broadcasts = new Set<string>();
  const collect = (markup: string, isParsed: boolean) => {
    for (const id of captured(markup, USER)) users.add(id);
    for (const range of captured(markup, BROADCAST)) broadcasts.add(range);
    for (const range of isParsed ? captured(markup, BARE_BROADCAST) : []) broadcasts.add(range);
  };
  collect(text, false);
  visit(blocks, collect, { users, broadcasts });
  return { users, broadcasts };
}

function captured(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function visit(
  value: unknown,
  collect: (markup: string, isParsed: boolean) => void,
  found: { users: Set<string>; broadcasts: Set<string> },
): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, collect, found);
    return;
  }
  if (!isJsonObject(value)) return;
  const { type, text, verbatim, user_id, range } = value as { [field: string]: unknown };
  if (type === 'mrkdwn' && typeof text === 'string') collect(text, verbatim !== true);
  else if (type === 'user' && typeof user_id === 'string') found.users.add(user_id);
  else if (type === 'broadcast' && typeof range === 'string') found.broadcasts.add(range);
  else if (type !== 'plain_text') visit(Object.values(value), collect, found);
}
