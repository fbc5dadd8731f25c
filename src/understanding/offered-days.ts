// Days that are offered instead, and are no absence: "I can't do Monday, but Tuesday works".
import type { DateMention } from './dates.ts';
import type { Token } from './text.ts';

const LEADS = new Set([',', '.', ';', '-', '(', 'but', 'so', 'and', 'though', 'then', '\n']);
const PREPOSITIONS = new Set(['on', 'the', 'any', 'all']);
const SUITS = new Set('works suits'.split(' '));
const BEING = new Set(["'s", 'is', 'are', 'looks', 'would']);
const GOOD = new Set('fine good ok okay free clear better best possible great perfect open'.split(' '));

/** True for a day that, after another one, is said to suit. */
export function isOffered(
  mention: DateMention,
  said: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  if (mention.kind !== 'day' || !said.some(({ kind, end }) => kind === 'day' && end <= mention.start))
    return false;
  const first = PREPOSITIONS.has(tokens[mention.start - 1]?.norm ?? '')
    ? mention.start - 2
    : mention.start - 1;
  if (!LEADS.has(tokens[first]?.norm ?? '')) return false;
  const next = tokens[mention.end]?.norm ?? '';
  if (SUITS.has(next)) return true;
  const be = tokens[mention.end + 1]?.norm === 'be' ? mention.end + 1 : mention.end;
  return BEING.has(next) && GOOD.has(tokens[be + 1]?.norm ?? '');
}
