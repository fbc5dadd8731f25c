// Whether a phrase of a trie stands anywhere among the words of a text.
import { GAP_AT_MOST, type LexiconEntry, type TrieNode } from './lexicon.ts';
import type { WordScan } from './screen-scan.ts';
import { CARRIES } from './screen-vocabulary.ts';

/** Says whether a phrase that ends before a word counts. */
export type Counts = (entry: LexiconEntry, end: number) => boolean;

/** True where a phrase of the trie stands in the text and counts. */
export function findsAny(trie: number, words: WordScan, counts: Counts): boolean {
  const begins = 1 << trie;
  const carries = begins << CARRIES;
  if ((words.bits & begins) === 0 || (words.bits & carries) === 0) return false;
  for (let at = 0; at < words.count; at += 1) {
    const known = words.known(at);
    if (known === null || (known.bits & begins) === 0) continue;
    const first = known.nodes[trie];
    if (first !== undefined && findsFrom(first, words, at + 1, counts, true)) return true;
    const ing = known.ing[trie];
    if (ing !== undefined && findsFrom(ing, words, at + 1, counts, true)) return true;
  }
  return false;
}

function findsFrom(node: TrieNode, words: WordScan, at: number, counts: Counts, gap: boolean): boolean {
  for (const entry of node.entries) if (counts(entry, at)) return true;
  if (at >= words.count) return false;
  const known = words.known(at);
  if (known !== null) {
    const next = node.next.get(known.word);
    if (next !== undefined && findsFrom(next, words, at + 1, counts, gap)) return true;
    const ing = node.hasIng && known.isIng ? node.next.get('*ing') : undefined;
    if (ing !== undefined && findsFrom(ing, words, at + 1, counts, gap)) return true;
  }
  return node.gap !== null && gap && findsAfterGap(node.gap, words, at, counts);
}

function findsAfterGap(node: TrieNode, words: WordScan, from: number, counts: Counts): boolean {
  const last = Math.min(words.count, from + GAP_AT_MOST);
  for (let at = from; at <= last; at += 1) if (findsFrom(node, words, at, counts, false)) return true;
  return false;
}
