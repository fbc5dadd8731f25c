// What the screen knows of a written word, found without making a string of it: a hash table over character codes.
// Most words of chat are not in it, and cost no more than their letters.

import { DAY_LETTERS } from './day-letters.ts';
import { compileLexicon, type LexiconEntry, parsePhrase, type TrieNode } from './lexicon.ts';
import { folded, hashOf } from './screen-letters.ts';
import { WHEN_WORDS } from './when-words.ts';
import { CONTRACTIONS, SHORT_FORMS } from './word-forms.ts';

/** A word that begins, or goes on, a phrase that the screen looks for. */
export interface KnownWord {
  readonly word: string;
  /** The word or the two words that it stands for; empty where it stands for itself. */
  readonly standsFor: readonly KnownWord[];
  /** Where the word leads in each trie, in their order. */
  readonly nodes: readonly (TrieNode | undefined)[];
  /** Where it leads as any word in -ing. */
  readonly ing: readonly (TrieNode | undefined)[];
  /** A bit for each trie in which something begins with it, one for each that it carries, and of what else it may be. */
  readonly bits: number;
  readonly isIng: boolean;
}

/** By how much the bit of a trie that a word carries is shifted. */
export const CARRIES = 8;
/** The bit of a word that may name a day, a time or a length. */
export const WHEN = 1 << 20;
/** The bit of a word that may be a day by a letter or two. */
export const DAY_LETTER = 1 << 21;

/** All words that a screen knows. */
export interface Vocabulary {
  /** The word that stands there in letters, digits and apostrophes, whatever their case. */
  lookUp(text: string, start: number, end: number, hash: number): KnownWord | null;
  /** The same for a word made plain. */
  known(word: string): KnownWord | null;
  /** What any word in -ing is, if nothing more is known of it. */
  readonly anyIng: KnownWord;
}

/** The bits of single words that the screen asks for: "no", a mark inside a word, a channel. */
export const NO = 1 << 22;
export const DOTTED = 1 << 23;
export const CHANNEL = 1 << 24;
const ASKED_FOR: ReadonlyMap<string, number> = new Map([
  ['no', NO],
  ['.', DOTTED],
  ['<#>', CHANNEL],
  ['#', WHEN],
  ['@', 0],
]);
/** The vocabulary of these tables, each a trie of its own. */
export function vocabularyOf(tables: readonly (readonly LexiconEntry[])[]): Vocabulary {
  const tries = tables.map((entries) => compileLexicon({ entries }, isMark).root);
  const carriers = tables.map(carriersOf);
  const words = new Map<string, KnownWord>();
  const bitsOf = (word: string) =>
    tries.reduce((bits, trie, at) => {
      const begins = trie.next.has(word) ? 1 << at : 0;
      return bits | begins | (carriers[at]?.has(word) ? 1 << (at + CARRIES) : 0);
    }, 0);
  const ing = tries.map((trie) => trie.next.get(ANY_ING));
  const know = (word: string, standsFor: readonly KnownWord[] = []): KnownWord => {
    const found = words.get(word);
    if (found !== undefined && standsFor.length === 0) return found;
    const isIng = word.endsWith('ing');
    const made = {
      word,
      standsFor,
      nodes: tries.map((trie) => trie.next.get(word)),
      ing: isIng ? ing : [],
      bits: bitsOf(word) | (isIng ? bitsOf(ANY_ING) : 0) | ownBits(word),
      isIng,
    };
    words.set(word, made);
    return made;
  };
  for (const trie of tries) for (const word of wordsOf(trie)) know(word);
  for (const word of [...ASKED_FOR.keys(), ...WHEN_WORDS, ...DAY_LETTERS]) know(word);
  for (const [short, word] of SHORT_FORMS) if (short !== word) know(short, [know(word)]);
  for (const [short, [, first, second]] of Object.entries(CONTRACTIONS))
    know(short, [know(first), know(second)]);
  return {
    ...tableOf(words),
    anyIng: { word: '', standsFor: [], nodes: [], ing, bits: bitsOf(ANY_ING), isIng: true },
  };
}

const ANY_ING = '*ing';

const ownBits = (word: string) =>
  (ASKED_FOR.get(word) ?? 0) | (WHEN_WORDS.has(word) ? WHEN : 0) | (DAY_LETTERS.has(word) ? DAY_LETTER : 0);

/** Marks are no words: "a / l" is `a l` here. */
const isMark = (option: string) => option.length === 1 && !IS_WORD.test(option);
const IS_WORD = /[a-z0-9#@]/; // yes: a · no: /

/**
 * Words of which a text has at least one wherever a phrase of the table stands: for each phrase the options of one
 * element, the one least common in English.
 */
function carriersOf(entries: readonly LexiconEntry[]): ReadonlySet<string> {
  const carriers = new Set<string>();
  for (const phrase of entries.flatMap(({ phrases }) => phrases)) {
    let best: readonly string[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const { options, optional, gap } of parsePhrase(phrase)) {
      if (optional || gap || options.every(isMark)) continue;
      const common = Math.max(...options.map(commonness));
      if (common < least) [best, least] = [options, common];
    }
    for (const word of best) carriers.add(word);
  }
  return carriers;
}

/** The commonest words of English chat, the commonest first. */
const COMMON =
  '# *ing the i to a you it and is of that in for on have not this be with are do if my can but what was so just at or me no all there get like how know will need up one out some it as from am an use then work they we about has your when go think does see any here more time would want make good by now thanks try way could off he back should still use us been him her them who our too';
const RANKS: ReadonlyMap<string, number> = new Map(
  COMMON.split(' ')
    .reverse()
    .map((word, at) => [word, at + 1]),
);
const commonness = (word: string) => RANKS.get(word) ?? 0;

/** Every word that stands anywhere in a trie. */
function wordsOf(trie: TrieNode, words = new Set<string>()): Set<string> {
  for (const [word, node] of trie.next) {
    words.add(word);
    wordsOf(node, words);
  }
  if (trie.gap) wordsOf(trie.gap, words);
  return words;
}

const SLOTS_A_WORD = 4;

function tableOf(words: ReadonlyMap<string, KnownWord>): Pick<Vocabulary, 'lookUp' | 'known'> {
  const bits = Math.ceil(Math.log2(Math.max(1, words.size) * SLOTS_A_WORD));
  const mask = 2 ** bits - 1;
  const slots: (KnownWord | null)[] = new Array(mask + 1).fill(null);
  for (const [word, known] of words) {
    let slot = slotOf(hashOf(word), mask);
    while (slots[slot] !== null) slot = (slot + 1) & mask;
    slots[slot] = known;
  }
  return {
    known: (word) => words.get(word) ?? null,
    lookUp(text, start, end, hash) {
      for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
        const known = slots[slot] as KnownWord | null;
        if (known === null || isSame(known.word, text, start, end)) return known;
      }
    },
  };
}

/** The upper bits of a hash depend on every letter. */
const slotOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask;

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (folded(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}
