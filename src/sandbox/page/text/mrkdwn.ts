// mrkdwn, read into a tree that the page turns into elements: nothing that people or apps write ever becomes HTML.

/** A piece of a line of mrkdwn. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'user' | 'channel' | 'group'; readonly id: string; readonly label: string | null }
  | { readonly kind: 'broadcast'; readonly name: string }
  | { readonly kind: 'date'; readonly seconds: number; readonly format: string; readonly fallback: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string };

/** A stretch of mrkdwn: lines of text, a quotation, or code as it stands. */
export type Stretch =
  | { readonly kind: 'lines' | 'quote'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'fence'; readonly text: string };

// "a ```code``` b" splits in three, "a ``code`` b" does not.
const FENCE = /```\n?([\s\S]+?)\n?```/;
// "&gt; quoted" matches, "a &gt; b" does not.
const QUOTED = /^&gt;\s?/;
// ":palm_tree:" and ":wave::skin-tone-3:" match, "10:30:15" does not.
const EMOJI = /:([a-z+-][a-z0-9_+'-]*|\d+[a-z_][a-z0-9_]*):(?::skin-tone-\d:)?/y;
// "https://acme.test/a" matches, "acme.test" does not.
const BARE_URL = /https?:\/\/[^\s<>|]+[^\s<>|.,:;!?)\]'"]/y;
// "@here" matches, "@hereford" does not.
const BARE_BROADCAST = /@(here|channel|everyone)\b/y;
// "!date^1764061200^{time}|09:00" matches, "!here" does not.
const DATE_TOKEN = /^!date\^(\d+)\^([^^|]+)(?:\^[^|]+)?(?:\|(.*))?$/;
// "x" and "7" match, "*" and " " do not.
const WORD = /[\p{L}\p{N}]/u;

const MARKS: { readonly [mark: string]: 'bold' | 'italic' | 'strike' } = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
};

/** The stretches of a mrkdwn text; without `verbatim`, bare addresses and @here come alive as Slack has it. */
export function parseMrkdwn(text: string, verbatim: boolean): readonly Stretch[] {
  return text.split(FENCE).flatMap((part, place): readonly Stretch[] => {
    if (place % 2 === 1) return [{ kind: 'fence', text: unescapeText(part) }];
    const body = place === 0 ? part : part.replace(/^\n/, '');
    return body === '' ? [] : linesAndQuotes(body.split('\n'), verbatim);
  });
}

/** The pieces of one line of mrkdwn. */
export function parseInline(text: string, verbatim: boolean): readonly Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at, verbatim);
    if (piece === null) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') found.push({ kind: 'text', text: unescapeText(plain) });
    plain = '';
    found.push(piece.inline);
    at = piece.end;
  }
  if (plain !== '') found.push({ kind: 'text', text: unescapeText(plain) });
  return found;
}

/** The text with Slack's three entities made characters again. */
function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function linesAndQuotes(lines: readonly string[], verbatim: boolean): readonly Stretch[] {
  const stretches: { kind: 'lines' | 'quote'; lines: (readonly Inline[])[] }[] = [];
  for (const line of lines) {
    const kind = QUOTED.test(line) ? 'quote' : 'lines';
    const inlines = parseInline(line.replace(kind === 'quote' ? QUOTED : '', ''), verbatim);
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(inlines);
    else stretches.push({ kind, lines: [inlines] });
  }
  return stretches;
}

interface Piece {
  readonly inline: Inline;
  readonly end: number;
}

function pieceAt(text: string, at: number, verbatim: boolean): Piece | null {
  const char = text[at] ?? '';
  if (char === '<') return tokenAt(text, at);
  if (char === '`') return codeAt(text, at);
  if (char === ':') return emojiAt(text, at);
  if (char in MARKS) return markedAt(text, at, verbatim);
  return verbatim ? null : bareAt(text, at);
}

function tokenAt(text: string, at: number): Piece | null {
  const close = text.indexOf('>', at);
  if (close === -1) return null;
  return { inline: readToken(text.slice(at + 1, close)), end: close + 1 };
}

function readToken(token: string): Inline {
  const date = DATE_TOKEN.exec(token);
  if (date !== null) {
    const fallback = unescapeText(date[3] ?? '');
    return { kind: 'date', seconds: Number(date[1]), format: date[2] ?? '', fallback };
  }
  const bar = token.indexOf('|');
  const target = bar === -1 ? token : token.slice(0, bar);
  const label = bar === -1 || bar === token.length - 1 ? null : unescapeText(token.slice(bar + 1));
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1), label };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label };
  if (target.startsWith('!subteam^')) return { kind: 'group', id: target.slice(9), label };
  if (target.startsWith('!')) return { kind: 'broadcast', name: target.slice(1) };
  const url = unescapeText(target);
  return { kind: 'link', url, label: label ?? url };
}

function codeAt(text: string, at: number): Piece | null {
  const close = text.indexOf('`', at + 1);
  if (close <= at + 1) return null;
  return { inline: { kind: 'code', text: unescapeText(text.slice(at + 1, close)) }, end: close + 1 };
}

function emojiAt(text: string, at: number): Piece | null {
  EMOJI.lastIndex = at;
  const match = EMOJI.exec(text);
  return match?.[1] === undefined
    ? null
    : { inline: { kind: 'emoji', name: match[1] }, end: EMOJI.lastIndex };
}

function markedAt(text: string, at: number, verbatim: boolean): Piece | null {
  const mark = text[at] ?? '';
  const kind = MARKS[mark];
  if (kind === undefined || WORD.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ')) return null;
  for (let close = text.indexOf(mark, at + 2); close !== -1; close = text.indexOf(mark, close + 1)) {
    const closes = !/\s/.test(text[close - 1] ?? ' ') && !WORD.test(text[close + 1] ?? ' ');
    if (!closes) continue;
    return { inline: { kind, children: parseInline(text.slice(at + 1, close), verbatim) }, end: close + 1 };
  }
  return null;
}

function bareAt(text: string, at: number): Piece | null {
  if (WORD.test(text[at - 1] ?? ' ')) return null;
  BARE_URL.lastIndex = at;
  const url = BARE_URL.exec(text)?.[0];
  if (url !== undefined) {
    const shown = unescapeText(url);
    return { inline: { kind: 'link', url: shown, label: shown }, end: at + url.length };
  }
  BARE_BROADCAST.lastIndex = at;
  const name = BARE_BROADCAST.exec(text)?.[1];
  return name === undefined ? null : { inline: { kind: 'broadcast', name }, end: BARE_BROADCAST.lastIndex };
}
