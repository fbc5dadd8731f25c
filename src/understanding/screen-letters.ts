// The letters of a text by their codes: what a character is, how a word hashes. No strings are made.

/** What a character is inside a word, as bits: it ends it. */
export const OUTSIDE = 0;
/** A letter from a to z. */
export const LETTER = 1;
const DIGIT = 2;
/** A straight or a curly one. */
export const APOSTROPHE = 4;
/** Needs more than its letters folded: other scripts, underscores, a letter stretched. */
export const ODD = 8;
const LOWER = 32;

/** Each letter of a word as a bit. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** True for 0 to 9. */
export const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Letters of other scripts; "£" and "«" are marks. */
const isForeign = (code: number) => (code > 0xbf && code < 0x2000) || (code > 0x2bff && code < 0xd800);
/** True for a character with which a word begins. */
export const beginsWord = (code: number) => isLetter(code) || code === 95 || isForeign(code);

const ASCII = 128;
const CLASSES = Uint8Array.from({ length: ASCII }, (_, code) => foundClass(code));
/** What a character is inside a word. */
export const classOf = (code: number) => (code < ASCII ? (CLASSES[code] as number) : foundClass(code));

function foundClass(code: number): number {
  if (isLetter(code)) return LETTER;
  if (isDigit(code)) return DIGIT;
  if (code === 39 || code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  return code === 95 || isForeign(code) ? ODD : OUTSIDE;
}

/** A letter in lower case, any apostrophe as the straight one; `inside` is the character's class. */
export function plainCode(code: number, inside: number): number {
  if (inside === LETTER) return code | LOWER;
  return inside === APOSTROPHE ? 39 : code;
}

/** The same for any character. */
export const folded = (code: number) => plainCode(code, classOf(code));

const FNV_OFFSET = 0x11c9dc5;
const FNV_PRIME = 0x01000193;
/** Small integers need no memory of their own. */
const SMALL = 0x3fffffff;

/** The hash of no letters. */
export const NO_LETTERS = FNV_OFFSET;

/** The hash with one more letter, a plain one. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME) & SMALL;

/** The hash of a plain word. */
export function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < word.length; at += 1) hash = hashWith(hash, folded(word.charCodeAt(at)));
  return hash;
}

/** True where what ends here ends in -ing. */
export const endsInIng = (text: string, end: number) =>
  (text.charCodeAt(end - 1) | 32) === 103 &&
  (text.charCodeAt(end - 2) | 32) === 110 &&
  (text.charCodeAt(end - 3) | 32) === 105;

/** Letters and digits, and the colon of a clock time. */
export const isInNumber = (text: string, at: number) =>
  isLetter(text.charCodeAt(at)) ||
  isDigit(text.charCodeAt(at)) ||
  (text.charCodeAt(at) === 58 && isDigit(text.charCodeAt(at + 1)));

/** "n/a" is one word. */
export const isNotAvailable = (text: string, at: number) =>
  text.slice(at - 1, at + 2).toLowerCase() === 'n/a' &&
  !isLetter(text.charCodeAt(at - 2)) &&
  !isLetter(text.charCodeAt(at + 2));

/** "o.o.o", "p.m.": the dots are inside a word. */
export const isDotted = (text: string, at: number) =>
  isLetter(text.charCodeAt(at - 1)) &&
  isLetter(text.charCodeAt(at + 1)) &&
  !isLetter(text.charCodeAt(at - 2)) &&
  !LATIN.has(text.slice(at - 1, at + 2).toLowerCase());

const LATIN = new Set(['i.e', 'e.g']);
