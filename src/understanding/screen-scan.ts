// The words of a raw text as the tokens would have them, without making tokens or strings: one pass over character codes
// and one look-up a word. A word is spelt out only where something asks for it.
import { normalised, unstretched } from './scan-words.ts';
import {
  APOSTROPHE,
  beginsWord,
  classOf,
  endsInIng,
  folded,
  hashOf,
  hashWith,
  isDigit,
  isDotted,
  isInNumber,
  isNotAvailable,
  LETTER,
  lettersOf,
  NO_LETTERS,
  ODD,
  OUTSIDE,
  plainCode,
} from './screen-letters.ts';
import type { KnownWord, Vocabulary } from './screen-vocabulary.ts';
import { EMOJI_NAMES, ENDINGS, SHORT_FORMS } from './word-forms.ts';

/** A place for a word, used again for the next text. */
interface Place {
  known: KnownWord | null;
  /** As the lexicon has it, where it was spelt out. */
  norm: string | null;
  /** In lower case as written, once it was asked for. */
  raw: string | null;
  start: number;
  length: number;
  /** A hash of the word as written, and of all of it but the last letter. */
  hash: number;
  lessOne: number;
  /** Which letters it has, as bits. */
  letters: number;
  /** The code of its first letter. */
  first: number;
}

const UNDERSCORES = /^_+|_+$/g; // yes: _out_ · no: palm_tree
const PICTURES_FROM = 0x2600;
const HALF = '1/2';
const HALF_SIGN = 0xbd;
const EMOJI_AT_MOST = 60;

/**
 * The words of one text after another: a contraction gives its parts, `#` is a number, `@` a mention, `<#>` a channel.
 * What it holds is of the last text alone.
 */
export class WordScan {
  /** How many words the text has. */
  count = 0;
  /** All bits of all its words. */
  bits = 0;
  readonly #places: Place[] = [];
  readonly #spelling = { kind: OUTSIDE, hash: NO_LETTERS, lessOne: NO_LETTERS, letters: 0 };
  readonly #vocabulary: Vocabulary;
  #text = '';

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** What the vocabulary knows of a word; null beyond the ends too. */
  known(at: number): KnownWord | null {
    return at >= 0 && at < this.count ? (this.#places[at] as Place).known : null;
  }

  /** The word as the lexicon has it; empty beyond the ends. */
  norm(at: number): string {
    if (at < 0 || at >= this.count) return '';
    const place = this.#places[at] as Place;
    return place.norm ?? (place.known?.word || this.raw(at));
  }

  /** The word in lower case as written; empty beyond the ends. */
  raw(at: number): string {
    if (at < 0 || at >= this.count) return '';
    const place = this.#places[at] as Place;
    place.raw ??= this.#text.slice(place.start, place.start + place.length).toLowerCase();
    return place.raw;
  }

  /** The word's letters by number, for questions that need no string. */
  shape(at: number): Readonly<Pick<Place, 'hash' | 'lessOne' | 'letters' | 'first' | 'length'>> {
    return this.#places[at] as Place;
  }

  /** Reads the next text. */
  read(text: string): void {
    this.#text = text;
    this.count = 0;
    this.bits = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code <= 32) at += 1;
      else if (beginsWord(code)) at = this.#word(text, at);
      else at = isDigit(code) ? this.#number(text, at) : this.#mark(text, at, code);
    }
  }

  #word(text: string, start: number): number {
    const end = this.#spell(text, start);
    const { kind, hash, lessOne, letters } = this.#spelling;
    const written = kind < ODD ? this.#vocabulary.lookUp(text, start, end, hash) : null;
    if (written === null && kind >= APOSTROPHE) {
      this.#spelt(plain(text.slice(start, end)));
      return end;
    }
    const unknown = endsInIng(text, end) ? this.#vocabulary.anyIng : null;
    const [first = written ?? unknown, second] = written?.standsFor ?? NOTHING;
    const place = this.#add(written, first);
    place.start = start;
    place.length = end - start;
    place.hash = hash;
    place.lessOne = lessOne;
    place.letters = letters;
    place.first = folded(text.charCodeAt(start));
    if (second !== undefined) Object.assign(this.#add(written, second), place, { known: second });
    return end;
  }

  /** Goes through the letters of a word to its end, which it gives; what they are is in the spelling. */
  #spell(text: string, start: number): number {
    const { length } = text;
    let hash = NO_LETTERS;
    let lessOne = NO_LETTERS;
    let letters = 0;
    let kind = OUTSIDE;
    let before = 0;
    let alike = 0;
    let at = start;
    for (; at < length; at += 1) {
      const written = text.charCodeAt(at);
      const inside = classOf(written);
      if (inside === OUTSIDE) break;
      const code = plainCode(written, inside);
      alike = code === before && inside === LETTER ? alike + 1 : 0;
      kind |= alike > 1 ? ODD : inside;
      before = code;
      lessOne = hash;
      hash = hashWith(hash, code);
      letters |= 1 << (code & 31);
    }
    const spelling = this.#spelling;
    spelling.kind = kind;
    spelling.hash = hash;
    spelling.lessOne = lessOne;
    spelling.letters = letters;
    return at;
  }

  #add(written: KnownWord | null, known: KnownWord | null): Place {
    const place = this.#places[this.count] ?? newPlace();
    this.#places[this.count] = place;
    this.count += 1;
    this.bits |= (written?.bits ?? 0) | (known?.bits ?? 0);
    place.known = known;
    place.norm = null;
    place.raw = null;
    return place;
  }

  /** A word as strings: the lexicon's and the written one. */
  #put(norm: string, raw: string): void {
    const { known, anyIng } = this.#vocabulary;
    const place = this.#add(known(raw), known(norm) ?? (norm.endsWith('ing') ? anyIng : null));
    place.norm = norm;
    place.raw = raw;
    place.length = raw.length;
    place.hash = hashOf(raw);
    place.lessOne = hashOf(raw.slice(0, -1));
    place.letters = lettersOf(raw);
    place.first = raw.charCodeAt(0);
  }

  #spelt(raw: string): void {
    if (raw === '') return;
    const standsFor = this.#vocabulary.known(raw)?.standsFor ?? NOTHING;
    const apostrophe = raw.indexOf("'");
    if (standsFor.length > 0) for (const { word } of standsFor) this.#put(word, raw);
    else if (apostrophe < 0) this.#put(raw, raw);
    else this.#contraction(raw, raw.slice(0, apostrophe), raw.slice(apostrophe + 1));
  }

  #contraction(raw: string, stem: string, tail: string): void {
    const ending = Object.hasOwn(ENDINGS, tail) ? ENDINGS[tail] : undefined;
    if (tail === 't' && stem.endsWith('n')) {
      this.#put(stem.slice(0, -1), raw);
      this.#put('not', raw);
    } else if (ending === undefined) this.#put(raw, raw);
    else {
      this.#put(SHORT_FORMS.get(stem) ?? stem, stem);
      this.#put(ending, raw);
    }
  }

  #number(text: string, from: number): number {
    if (text.startsWith(HALF, from)) {
      this.#put('half', 'half');
      return from + HALF.length;
    }
    let at = from + 1;
    while (at < text.length && isInNumber(text, at)) at += 1;
    const place = this.#add(null, this.#vocabulary.known('#'));
    place.start = from;
    place.length = at - from;
    place.hash = NO_LETTERS;
    place.lessOne = NO_LETTERS;
    place.letters = 0;
    place.first = text.charCodeAt(from);
    return at;
  }

  #mark(text: string, at: number, code: number): number {
    if (code === 60) {
      const next = text.charCodeAt(at + 1);
      if (next === 64) this.#put('@', '@');
      else if (next === 35) this.#put('<#>', '<#>');
    } else if (code >= PICTURES_FROM) {
      const picture = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const name = EMOJI_NAMES[picture];
      if (name !== undefined) this.#put(`:${name}:`, name);
      return at + picture.length;
    } else if (code === 58) this.#emoji(text, at);
    else if (code === HALF_SIGN) this.#put('half', 'half');
    else if (code === 46 && isDotted(text, at)) this.#put('.', '.');
    else if (code === 47 && isNotAvailable(text, at)) {
      this.count -= 1;
      this.#put('unavailable', 'n/a');
      return at + 2;
    }
    return at + 1;
  }

  #emoji(text: string, at: number): void {
    const end = text.indexOf(':', at + 1);
    if (end < 0 || end - at > EMOJI_AT_MOST || end === at + 1) return;
    const name = text.slice(at + 1, end);
    if (!name.includes(' ') && !name.includes('\n')) this.#put(`:${name}:`, name);
  }
}

const NOTHING: readonly KnownWord[] = [];

const newPlace = (): Place => ({
  known: null,
  norm: null,
  raw: null,
  start: 0,
  length: 0,
  hash: 0,
  lessOne: 0,
  letters: 0,
  first: 0,
});

/** A word as written, in plain lower-case letters. */
function plain(written: string): string {
  const raw = normalised(written.toLowerCase().replaceAll('\u2019', "'").replaceAll('\u02bc', "'"));
  const bare = raw.replace(UNDERSCORES, '');
  return unstretched(bare.endsWith("'") ? bare.slice(0, -1) : bare);
}
