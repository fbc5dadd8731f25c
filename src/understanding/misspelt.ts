// How far a typed word may be from the word it stands for. The edit distance is fastest-levenshtein's; two letters
// swapped count as one slip.
import { distance } from 'fastest-levenshtein';
import { type CampaignIndex, slipsOf } from './campaign-index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const SHORTEST = 5;
const SHORTEST_WITH_TWO_SLIPS = 7;
const SHORTEST_ORDINARY = 7;

function isSwap(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  return (
    typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** True where `typed` is `meant` with one slip, two in a long word; never where their first letters differ. */
function isMisspelling(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.min(typed.length, meant.length) < SHORTEST) return false;
  if (isSwap(typed, meant)) return true;
  const slips = distance(typed, meant);
  if (isOrdinaryWord(meant)) return meant.length >= SHORTEST_ORDINARY && slips <= 1;
  return slips <= (meant.length >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1);
}

/** The words of names that the typed word may stand for; empty for everyday words and short ones. */
export function meantBy(typed: string, index: CampaignIndex): readonly string[] {
  if (typed.length < SHORTEST || isOrdinaryWord(typed)) return [];
  const meant = new Set<string>();
  for (const slip of slipsOf(typed)) {
    for (const word of index.slips.get(slip) ?? []) if (isMisspelling(typed, word)) meant.add(word);
  }
  return [...meant];
}
