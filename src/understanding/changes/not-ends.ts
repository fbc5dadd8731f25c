// Ends that are none: "Acme said no to the extra budget", "Acme are closed over Christmas".
import type { DeedSite } from './deed-site.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

const isNoun = (piece: Piece | undefined) =>
  piece?.kind === 'theme' || (piece?.kind === 'word' && !isSmallWord(piece.norm));

/** "Said no to Acme" is the end of it, "said no to the extra budget" is not. */
function isRefusal({ verb, after }: DeedSite): boolean {
  if (!verb.endsWith('no to')) return false;
  const first = after.findIndex(({ norm }) => !isWord(norm, 'determiner'));
  return after[first]?.kind !== 'campaign' || isNoun(after[first + 1]);
}

const SHUT_FOR = new Set(['over', 'for', 'until', 'till', 'between', 'on', 'from', 'next', 'this']);

/** "Acme are closed over Christmas": their office. */
const isShut = ({ verb, after }: DeedSite) => verb === 'closed' && SHUT_FOR.has(after[0]?.norm ?? '');

/** Tests of deeds that sound like an end. */
export const NOT_ENDS: readonly ((site: DeedSite) => boolean)[] = [isRefusal, isShut];
