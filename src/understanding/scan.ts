// One pass over the raw text, character by character: no regular expression runs over a whole message, so no text
// can be built to make one slow.

import { normalised, pushWord } from './scan-words.ts';
import type { Token, TokenKind } from './text.ts';
import { EMOJI_NAMES, SHORT_FORMS } from './word-forms.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/; // yes: 2026-11-25 · no: 25-11-2026
const SLASHED = /^(?:w\/o\b|b\/[cw]\b|n\/a\b|w\/(?!(?:c|b|e|th|thu|f|fri)\b))/i; // yes: w/ · no: w/c, w/th
const STRIKE_AT_MOST = 120;
const LETTER = /\p{L}|\p{M}/u; // yes: é · no: 4
const DIGIT = /[0-9]/; // yes: 7 · no: x
const PICTURE = /\p{Extended_Pictographic}/u; // yes: 🌴 · no: #
const EMOJI_LETTER = /[a-z0-9_+'-]/; // yes: _ · no: A
const EMOJI_NAME = /^[a-z0-9_+'-]*[a-z+_-][a-z0-9_+'-]*$/; // yes: palm_tree · no: 30

/** A place in a text that only moves forward. */
interface Cursor {
  readonly raw: string;
  readonly tokens: Token[];
  readonly limit: number;
  at: number;
  lineStart: boolean;
  /** From here on no closing mark of this kind is left, so nobody looks again. */
  readonly noCloser: Map<string, true>;
}

/** True for a letter of any script. */
const isLetter = (char: string) =>
  (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char > '\u007f' && LETTER.test(char));
const isDigit = (char: string) => DIGIT.test(char);

function push(cursor: Cursor, kind: TokenKind, start: number, end: number, norm: string, id?: string): void {
  const text = cursor.raw.slice(start, end);
  cursor.tokens.push(
    id === undefined ? { text, norm, start, end, kind } : { text, norm, start, end, kind, id },
  );
  cursor.at = end;
}

/** The tokens of a text, at most so many. */
export function scan(raw: string, limit: number): Token[] {
  const cursor: Cursor = { raw, tokens: [], limit, at: 0, lineStart: true, noCloser: new Map() };
  while (cursor.at < raw.length && cursor.tokens.length < limit) step(cursor);
  return cursor.tokens;
}

function step(cursor: Cursor): void {
  const char = charAt(cursor.raw, cursor.at);
  if (char === '\n') {
    push(cursor, 'punctuation', cursor.at, cursor.at + 1, '\n');
    cursor.lineStart = true;
    return;
  }
  if (char <= ' ' || isInvisible(char)) {
    cursor.at += char.length;
    return;
  }
  if (cursor.lineStart && skipQuote(cursor)) return;
  cursor.lineStart = false;
  if (isLetter(char)) word(cursor);
  else if (isDigit(char)) number(cursor);
  else mark(cursor, char);
}

function charAt(raw: string, at: number): string {
  const code = raw.codePointAt(at) ?? 32;
  return code > 0xffff ? String.fromCodePoint(code) : (raw[at] ?? ' ');
}

/** Control characters, direction marks, zero-width and no-break spaces, emoji variation marks. */
function isInvisible(char: string): boolean {
  const code = char.charCodeAt(0);
  return (
    code === 0x7f ||
    (code >= 0x80 && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

function skipQuote(cursor: Cursor): boolean {
  const { raw, at } = cursor;
  const mark = raw.startsWith('&gt;', at) ? '&gt;' : raw[at] === '>' ? '>' : '';
  if (mark === '') return false;
  const toTheEnd = raw.startsWith(mark.repeat(3), at);
  const lineEnd = raw.indexOf('\n', at);
  cursor.at = toTheEnd || lineEnd < 0 ? raw.length : lineEnd;
  return true;
}

const BARE_LINK = /^(?:https?:\/\/|www\.)\S+/i; // yes: https://a.in/b, www.a.in · no: https

function word(cursor: Cursor): void {
  const start = cursor.at;
  const link = LINK_START.test(cursor.raw[start] ?? '') ? bareLinkAt(cursor.raw, start) : 0;
  if (link > 0) {
    push(cursor, 'link', start, start + link, 'link');
    return;
  }
  const end = endOfSlashed(cursor.raw, start) ?? endOfWord(cursor.raw, start);
  const before = cursor.tokens.at(-1);
  const joined =
    before !== undefined &&
    (before.kind === 'word' || before.kind === 'number') &&
    isHyphen(cursor.raw, before.end, start);
  pushWord(cursor.tokens, cursor.raw, start, end, joined);
  cursor.at = end;
}

const LINK_START = /[hw]/i; // yes: http · no: ftp
const LINK_AT_MOST = 500;

/** How long the address is that begins here, as it was typed; its last mark is the sentence's. */
function bareLinkAt(raw: string, start: number): number {
  const found = BARE_LINK.exec(raw.slice(start, start + LINK_AT_MOST))?.[0] ?? '';
  return found.replace(LINK_CLOSERS, '').length;
}

const LINK_CLOSERS = /[.,!?;:)>'"]+$/; // yes: the full stop of a.in. · no: a.in/b

const isHyphen = (raw: string, from: number, to: number) => to - from === 1 && raw[from] === '-';
const isApostrophe = (char: string) => char === "'" || char === '\u2019' || char === '\u02bc';

/** "w/", "w/o", "b/c" are words. */
function endOfSlashed(raw: string, start: number): number | null {
  const found = SLASHED.exec(raw.slice(start, start + 4));
  return found ? start + found[0].length : null;
}

/** Where a word ends: letters and digits, apostrophes between letters, and dotted letters ("p.m."). */
function endOfWord(raw: string, start: number): number {
  const dotted = endOfDotted(raw, start);
  if (dotted > start) return dotted;
  let at = start;
  while (at < raw.length) {
    const char = charAt(raw, at);
    const inside =
      isLetter(char) ||
      isDigit(char) ||
      (isApostrophe(char) && isLetter(charAt(raw, at + 1))) ||
      (char === '_' && isLetter(charAt(raw, at + 1)));
    if (!inside) break;
    at += char.length;
  }
  return at;
}

function endOfDotted(raw: string, start: number): number {
  let at = start;
  while (isLetter(charAt(raw, at)) && raw[at + 1] === '.') at += 2;
  return at - start >= 4 && !isLetter(charAt(raw, at)) ? at : start;
}

/** A number with what hangs on it: 45k, 14th, 9:30, 12/5, 12.500, 3pm; "2moro" is a word. */
function number(cursor: Cursor): void {
  const { raw } = cursor;
  let at = cursor.at;
  if (ISO_DAY.test(raw.slice(at, at + 10))) at += 10;
  while (at < raw.length) {
    const char = charAt(raw, at);
    const inner =
      (char === '.' || char === ',' || char === ':' || char === '/') && isDigit(raw[at + 1] ?? '');
    if (!inner && !isDigit(char) && !isLetter(char)) break;
    at += char.length;
  }
  const norm = normalised(raw.slice(cursor.at, at));
  const word = SHORT_FORMS.get(norm);
  push(cursor, word === undefined ? 'number' : 'word', cursor.at, at, word ?? norm);
}

function mark(cursor: Cursor, char: string): void {
  const { raw, at } = cursor;
  if (char === '`') code(cursor);
  else if (char === '<') angle(cursor);
  else if (char === '&') entity(cursor);
  else if ((char === ':' && emojiName(cursor)) || (char === '~' && skipStruck(cursor))) return;
  else if (char > '\u00ff' && PICTURE.test(char)) {
    push(cursor, 'emoji', at, at + char.length, EMOJI_NAMES[char] ?? char);
  } else if (char === '*' || char === '_' || (char === '-' && hyphenInWord(raw, at))) cursor.at += 1;
  else if (!owned(cursor)) punctuation(cursor, char);
}

const hyphenInWord = (raw: string, at: number) =>
  at > 0 && isLetter(raw[at - 1] ?? '') && isLetter(charAt(raw, at + 1));

/** Runs of the same mark are one token: "...", "!!", "--". */
function punctuation(cursor: Cursor, char: string): void {
  const { raw, at } = cursor;
  let end = at + char.length;
  while (raw[end] === char && char !== '(' && char !== ')') end += 1;
  const run = raw.slice(at, end);
  const norm =
    char === '\u2013' || char === '\u2014' || char === '\u2212'
      ? '-'
      : run.startsWith('..') || char === '\u2026'
        ? '...'
        : char;
  push(cursor, 'punctuation', at, end, norm);
}

function closing(cursor: Cursor, closer: string, from: number): number {
  if (cursor.noCloser.has(closer)) return -1;
  const found = cursor.raw.indexOf(closer, from);
  if (found < 0) cursor.noCloser.set(closer, true);
  return found;
}

/** "<@U1>'s out": the ending of a mention. */
function owned(cursor: Cursor): boolean {
  const { raw, at, tokens } = cursor;
  const last = tokens.at(-1);
  if (last?.kind !== 'mention' || last.end !== at || !isApostrophe(raw[at] ?? '')) return false;
  if (raw[at + 1] !== 's' || isLetter(charAt(raw, at + 2))) return false;
  push(cursor, 'word', at, at + 2, "'s");
  return true;
}

function code(cursor: Cursor): void {
  const { raw, at } = cursor;
  const fence = raw.startsWith('```', at) ? '```' : '`';
  const close = closing(cursor, fence, at + fence.length);
  const sameLine = fence === '```' || !raw.slice(at, close).includes('\n');
  cursor.at = close > 0 && sameLine ? close + fence.length : at + fence.length;
}

/** `<@U1>`, `<#C1|name>`, `<https://…|label>`, `<!here>`. */
function angle(cursor: Cursor): void {
  const { raw, at } = cursor;
  const close = closing(cursor, '>', at);
  const inside = close < 0 ? '' : raw.slice(at + 1, close);
  if (close < 0 || inside.includes('\n') || inside.includes('<')) {
    push(cursor, 'punctuation', at, at + 1, '<');
    return;
  }
  const [target = '', label = ''] = inside.split('|', 2);
  const sign = target[0];
  const end = close + 1;
  if (sign === '@') push(cursor, 'mention', at, end, normalised(label), target.slice(1));
  else if (sign === '#') push(cursor, 'channel', at, end, normalised(label), target.slice(1));
  else push(cursor, 'link', at, end, sign === '!' ? 'broadcast' : 'link');
}

function emojiName(cursor: Cursor): boolean {
  const { raw, at } = cursor;
  let end = at + 1;
  while (end < raw.length && end - at < 60 && EMOJI_LETTER.test(raw[end] ?? '')) end += 1;
  const name = raw.slice(at + 1, end);
  if (raw[end] !== ':' || !EMOJI_NAME.test(name)) return false;
  if (name.startsWith('skin-tone')) cursor.at = end + 1;
  else push(cursor, 'emoji', at, end + 1, name);
  return true;
}

/** "~Thurs~ Fri": struck-out words are no longer said; "~4pm" is about four. */
function skipStruck(cursor: Cursor): boolean {
  const { raw, at } = cursor;
  const close = closing(cursor, '~', at + 1);
  const struck = close < 0 ? '' : raw.slice(at + 1, close);
  if (struck === '' || struck.length > STRIKE_AT_MOST || struck.includes('\n')) return false;
  if (struck.startsWith(' ') || struck.endsWith(' ') || isLetter(charAt(raw, close + 1))) return false;
  cursor.at = close + 1;
  return true;
}

function entity(cursor: Cursor): void {
  const { raw, at } = cursor;
  const name = raw.slice(at, raw.indexOf(';', at) + 1 || at + 1).slice(0, 5);
  const char = ENTITIES[name] ?? '&';
  const end = at + (ENTITIES[name] ? name.length : 1);
  cursor.tokens.push({ text: char, norm: char, start: at, end, kind: 'punctuation' });
  cursor.at = end;
}
