// The words as data. An entry gives phrases and the cue they are; a wrong reading is mended by adding a phrase to a
// table. Phrases are compiled once into a trie over tokens, so the cost of reading does not grow with the lexicon.
import { allForms, presentForms } from './inflections.ts';
import type { Token, TokenRange } from './text.ts';

/**
 * Phrases with one meaning. A phrase is tokens as `Token.norm` has them ("i am", "will not"), separated by spaces:
 * `a|b` either · `a?` optional · `leave~` its present forms · `pause~~` all its forms · `#` a number ·
 * `*ing` any word that ends so · `:name:` an emoji · `@` a mention · `...` up to six words.
 */
export interface LexiconEntry {
  /** The cue class; each recogniser documents its own. */
  readonly cue: string;
  readonly phrases: readonly string[];
  /** What this entry adds to its class, e.g. `{ change: 'paused' }`. */
  readonly means?: Readonly<Record<string, string | number | boolean>>;
  /** True where the phrase can begin an interpretation: the quick screen lets such messages through. */
  readonly trigger?: boolean;
  /** A trigger that counts only in a message that also names a day, a time or a length. */
  readonly needsWhen?: boolean;
  /** A trigger that counts only beside a sign that an absence is off (cues `off`, `recovered`, `swap`). */
  readonly needsSign?: boolean;
}

/** All entries that a reader knows. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
}

/** A phrase found in a text. */
export interface Cue extends TokenRange {
  readonly cue: string;
  readonly entry: LexiconEntry;
  /** The tokens that `...` stood for. */
  readonly gap?: TokenRange;
}

/** One element of a phrase. */
export interface PhraseElement {
  /** Any of these norms; empty for a gap. */
  readonly options: readonly string[];
  readonly optional: boolean;
  readonly gap: boolean;
}

/** A node of the phrase trie. */
export interface TrieNode {
  next: ReadonlyMap<string, TrieNode>;
  gap: TrieNode | null;
  /** True where `*ing` leads on. */
  hasIng: boolean;
  entries: readonly LexiconEntry[];
}

/** A lexicon made ready for matching. */
export interface CompiledLexicon {
  readonly root: TrieNode;
  readonly lexicon: Lexicon;
}

/** How many words `...` may stand for. */
export const GAP_AT_MOST = 6;

/** The elements of a phrase as written in a table. */
export function parsePhrase(phrase: string): PhraseElement[] {
  return phrase.split(' ').map((part) => {
    if (part === '...') return { options: [], optional: false, gap: true };
    const optional = part.length > 1 && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    return { options: body.split('|').flatMap(formsOf), optional, gap: false };
  });
}

function formsOf(word: string): string[] {
  if (word.endsWith('~~')) return allForms(word.slice(0, -2));
  if (word.endsWith('~')) return presentForms(word.slice(0, -1));
  return [word];
}

// Most of the hundred thousand nodes are leaves: they share what is empty.
const NO_NODES: ReadonlyMap<string, TrieNode> = new Map();
const NO_ENTRIES: readonly LexiconEntry[] = [];
const newNode = (): TrieNode => ({ next: NO_NODES, gap: null, hasIng: false, entries: NO_ENTRIES });

/** Compiles all phrases of a lexicon into one trie; elements whose every option is skipped are left out. */
export function compileLexicon(
  lexicon: Lexicon,
  skip: (option: string) => boolean = () => false,
): CompiledLexicon {
  const root = newNode();
  for (const entry of lexicon.entries) {
    for (const phrase of entry.phrases) {
      const elements = parsePhrase(phrase).filter((element) => element.gap || !element.options.every(skip));
      insert([root], elements, entry);
    }
  }
  return { root, lexicon };
}

function insert(nodes: readonly TrieNode[], elements: readonly PhraseElement[], entry: LexiconEntry): void {
  let current = nodes;
  for (const element of elements) {
    const following = current.flatMap((node) =>
      element.gap ? [gapOf(node)] : element.options.map((word) => child(node, word)),
    );
    current = element.optional ? [...current, ...following] : following;
  }
  for (const node of current) if (!node.entries.includes(entry)) node.entries = [...node.entries, entry];
}

function gapOf(node: TrieNode): TrieNode {
  node.gap ??= newNode();
  return node.gap;
}

function child(node: TrieNode, word: string): TrieNode {
  const known = node.next.get(word);
  if (known) return known;
  const made = newNode();
  if (word === '*ing') node.hasIng = true;
  if (node.next === NO_NODES) node.next = new Map([[word, made]]);
  else (node.next as Map<string, TrieNode>).set(word, made);
  return made;
}

/** How a phrase in a table names a token. */
function keyOf(token: Token): string {
  if (token.kind === 'emoji') return `:${token.norm}:`;
  if (token.kind === 'number') return '#';
  if (token.kind === 'mention') return '@';
  return token.norm;
}

/** Every phrase of the lexicon in the given sentences, in order; of one entry at one place the longest. */
export function findCues(
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
): Cue[] {
  const cues: Cue[] = [];
  for (const range of ranges) {
    for (let at = range.start; at < range.end; at += 1) matchAt(compiled.root, tokens, at, range.end, cues);
  }
  return cues;
}

const mayBegin = (root: TrieNode, token: Token) =>
  root.gap !== null ||
  root.next.has(keyOf(token)) ||
  (token.kind === 'number' && root.next.has(token.norm)) ||
  (root.hasIng && token.kind === 'word' && token.norm.endsWith('ing'));

/** One walk through the trie from a place in a sentence. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly limit: number;
  readonly found: Map<LexiconEntry, Cue>;
}

function matchAt(root: TrieNode, tokens: readonly Token[], start: number, limit: number, into: Cue[]): void {
  const first = tokens[start];
  if (first === undefined || !mayBegin(root, first)) return;
  const walk: Walk = { tokens, start, limit, found: new Map() };
  visit(walk, root, start, undefined);
  into.push(...walk.found.values());
}

function visit(walk: Walk, node: TrieNode, at: number, gap: TokenRange | undefined): void {
  for (const entry of node.entries) {
    const before = walk.found.get(entry);
    if (before && (before.end >= at || swallows(walk, gap, before, at))) continue;
    walk.found.set(entry, { cue: entry.cue, entry, start: walk.start, end: at, ...(gap ? { gap } : {}) });
  }
  step(walk, node, at, gap);
  if (node.gap && gap === undefined) visitAfterGap(walk, node.gap, at);
}

/** "On leave today and I am on leave": a phrase is whole before its gap begins. */
const swallows = ({ tokens }: Walk, gap: TokenRange | undefined, whole: Cue, end: number) =>
  gap !== undefined &&
  whole.gap === undefined &&
  gap.start < whole.end &&
  tokens[whole.end - 1]?.norm === tokens[end - 1]?.norm;

function visitAfterGap(walk: Walk, node: TrieNode, from: number): void {
  const last = Math.min(walk.limit, from + GAP_AT_MOST);
  for (let end = from; end <= last; end += 1) step(walk, node, end, { start: from, end });
}

function step(walk: Walk, node: TrieNode, at: number, gap: TokenRange | undefined): void {
  const token = at < walk.limit && node.next.size > 0 ? walk.tokens[at] : undefined;
  if (token === undefined) return;
  // A token may lead on as any "-ing" word, as itself, as any number and as that number.
  if (node.hasIng && token.kind === 'word' && token.norm.endsWith('ing')) follow(walk, node, '*ing', at, gap);
  follow(walk, node, keyOf(token), at, gap);
  if (token.kind === 'number') follow(walk, node, token.norm, at, gap);
}

function follow(walk: Walk, node: TrieNode, key: string, at: number, gap: TokenRange | undefined): void {
  const next = node.next.get(key);
  if (next !== undefined) visit(walk, next, at + 1, gap);
}
