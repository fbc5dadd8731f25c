// The words of a raw text as the tokens would have them, without making tokens: one pass over character codes and one
// look-up a word. Words that no trigger knows are only places.
import { normalised, unstretched } from './scan-words.ts';
import { CONTRACTIONS, EMOJI_NAMES, ENDINGS, SHORT_FORMS } from './word-forms.ts';

/** The words of a text: as the lexicon has them, and in lower case as written. */
export interface ScannedWords {
  readonly norms: string[];
  readonly raws: string[];
  /** Places at which something that the lexicon knows may begin. */
  readonly begins: number[];
}

/** What is known of a written word: how else the lexicon has it, and whether anything begins with it. */
interface KnownWord {
  readonly changed: string | readonly [number, string, string] | null;
  readonly begins: boolean;
}

/** Words of the lexicon: one look-up tells all that a scan asks of a word. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, KnownWord>;
  /** True where something may begin with any word in -ing. */
  readonly anyIng: boolean;
}

/** The vocabulary in which these words begin something. */
export function vocabularyOf(beginnings: ReadonlySet<string>): Vocabulary {
  const words = new Map<string, KnownWord>();
  for (const word of beginnings) words.set(word, { changed: null, begins: true });
  for (const [word, changed] of [...SHORT_FORMS, ...Object.entries(CONTRACTIONS)])
    words.set(word, { changed, begins: beginnings.has(word) });
  return { words, anyIng: beginnings.has('*ing') };
}

const UNDERSCORES = /^_+|_+$/g; // yes: _out_ · no: palm_tree
const PICTURES_FROM = 0x2600;

interface Scan extends ScannedWords {
  readonly vocabulary: Vocabulary;
}

const UPPER = 1;
const FOREIGN = 2;
const MARKED = 4;
const STRETCHED = 8;

/** The words of a text in order; a contraction gives its parts, `#` is a number, `@` a mention, `<#>` a channel. */
export function scanWords(text: string, vocabulary: Vocabulary): ScannedWords {
  const words: Scan = { norms: [], raws: [], begins: [], vocabulary };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      at += 1;
      continue;
    }
    let kind = kindOf(code);
    if (kind < 0) {
      at = isDigit(code) ? number(text, at, words) : mark(text, at, code, words);
      continue;
    }
    const start = at;
    for (at += 1; at < length; at += 1) {
      const inside = kindInside(text, at);
      if (inside < 0) break;
      kind |= inside;
    }
    word(text.slice(start, at), kind, words);
  }
  return words;
}

/** True for the third of three alike in a row: "liveee". */
const isThird = (text: string, at: number, code: number) =>
  (code | LOWER) === (text.charCodeAt(at - 1) | LOWER) &&
  (code | LOWER) === (text.charCodeAt(at - 2) | LOWER);
const LOWER = 32;

/** What a character that begins a word asks of it; negative where it begins none. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return UPPER;
  if (code === 95) return MARKED;
  return isForeign(code) ? FOREIGN : -1;
}

function kindInside(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 39 || code === 0x2019 || code === 0x2bc) return code === 39 ? MARKED : MARKED | FOREIGN;
  if (isDigit(code)) return 0;
  const kind = kindOf(code);
  return kind >= 0 && isThird(text, at, code) ? kind | STRETCHED : kind;
}

/** Letters and digits, and the colon of a clock time. */
const isInNumber = (text: string, at: number) =>
  isLetter(text.charCodeAt(at)) ||
  isDigit(text.charCodeAt(at)) ||
  (text.charCodeAt(at) === 58 && isDigit(text.charCodeAt(at + 1)));

/** As in "1/2 day". */
const HALF = '1/2';
const HALF_SIGN = 0xbd;

function number(text: string, from: number, words: Scan): number {
  if (text.startsWith(HALF, from)) {
    add(words, 'half', 'half');
    return from + HALF.length;
  }
  let at = from + 1;
  while (at < text.length && isInNumber(text, at)) at += 1;
  add(words, '#', text.slice(from, at).toLowerCase());
  return at;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Letters of other scripts; "£" and "«" are marks. */
const isForeign = (code: number) => (code > 0xbf && code < 0x2000) || (code > 0x2bff && code < 0xd800);

function add(words: Scan, norm: string, raw: string): void {
  put(words, norm, raw, words.vocabulary.words.get(norm));
}

function put(words: Scan, norm: string, raw: string, known: KnownWord | undefined): void {
  if (known?.begins === true || (words.vocabulary.anyIng && norm.endsWith('ing')))
    words.begins.push(words.norms.length);
  words.norms.push(norm);
  words.raws.push(raw);
}

function mark(text: string, at: number, code: number, words: Scan): number {
  if (code === 60) {
    const next = text.charCodeAt(at + 1);
    if (next === 64) add(words, '@', '@');
    else if (next === 35) add(words, '<#>', '<#>');
  } else if (code >= PICTURES_FROM) {
    const picture = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const name = EMOJI_NAMES[picture];
    if (name !== undefined) add(words, `:${name}:`, name);
    return at + picture.length;
  } else if (code === 58) {
    return emoji(text, at, words);
  } else if (code === HALF_SIGN) add(words, 'half', 'half');
  else if (code === 46 && isDotted(text, at)) add(words, '.', '.');
  else if (code === 47 && isNotAvailable(text, at)) {
    words.norms.pop();
    words.raws.pop();
    add(words, 'unavailable', 'n/a');
    return at + 2;
  }
  return at + 1;
}

/** "n/a" is one word. */
const isNotAvailable = (text: string, at: number) =>
  text.slice(at - 1, at + 2).toLowerCase() === 'n/a' &&
  !isLetter(text.charCodeAt(at - 2)) &&
  !isLetter(text.charCodeAt(at + 2));

/** "o.o.o", "p.m.": the dots are inside a word. */
const isDotted = (text: string, at: number) =>
  isLetter(text.charCodeAt(at - 1)) &&
  isLetter(text.charCodeAt(at + 1)) &&
  !isLetter(text.charCodeAt(at - 2));

const EMOJI_AT_MOST = 60;

function emoji(text: string, at: number, words: Scan): number {
  const end = text.indexOf(':', at + 1);
  if (end < 0 || end - at > EMOJI_AT_MOST || end === at + 1) return at + 1;
  const name = text.slice(at + 1, end);
  if (name.includes(' ') || name.includes('\n')) return at + 1;
  add(words, `:${name}:`, name);
  return at + 1;
}

function word(written: string, kind: number, words: Scan): void {
  const shown = (kind & ~STRETCHED) === 0 ? written : plain(written, kind);
  const raw = (kind & STRETCHED) === 0 ? shown : unstretched(shown);
  if (raw === '') return;
  const known = words.vocabulary.words.get(raw);
  const changed = known?.changed ?? null;
  if (changed === null) {
    const apostrophe = (kind & MARKED) === 0 ? -1 : raw.indexOf("'");
    if (apostrophe < 0) put(words, raw, raw, known);
    else contraction(raw, apostrophe, words);
  } else if (typeof changed === 'string') add(words, changed, raw);
  else {
    add(words, changed[1], raw);
    add(words, changed[2], raw);
  }
}

function plain(written: string, kind: number): string {
  let raw = written.toLowerCase();
  if ((kind & FOREIGN) !== 0) raw = normalised(raw.replaceAll('\u2019', "'").replaceAll('\u02bc', "'"));
  if ((kind & MARKED) === 0) return raw;
  raw = raw.replace(UNDERSCORES, '');
  return raw.endsWith("'") ? raw.slice(0, -1) : raw;
}

function contraction(raw: string, apostrophe: number, words: Scan): void {
  const stem = raw.slice(0, apostrophe);
  const tail = raw.slice(apostrophe + 1);
  if (tail === 't' && stem.endsWith('n')) {
    add(words, stem.slice(0, -1), raw);
    add(words, 'not', raw);
    return;
  }
  const ending = Object.hasOwn(ENDINGS, tail) ? ENDINGS[tail] : undefined;
  if (ending === undefined) {
    add(words, raw, raw);
    return;
  }
  add(words, SHORT_FORMS.get(stem) ?? stem, stem);
  add(words, ending, raw);
}
