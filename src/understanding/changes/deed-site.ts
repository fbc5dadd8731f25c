// One reading of one deed in its sentence, as the recognisers of each kind look at it.
import type { Act, Frame } from './act-words.ts';
import type { Deed, Target } from './deeds.ts';
import { isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';
import { pieceIndexAt, type Sentence } from './reading.ts';

/** A deed with one of its meanings and what it is done to. */
export interface DeedSite {
  readonly sentence: Sentence;
  readonly deed: Deed;
  readonly act: Act;
  readonly frame: Frame;
  readonly target: Target;
  /** Pieces after the deed, up to the next deed with a subject of its own or the sentence's end. */
  readonly after: readonly Piece[];
  /** Pieces of the clause before the deed. */
  readonly before: readonly Piece[];
  /** The deed's own words. */
  readonly verb: string;
}

/** True where the target is the campaign, by name or another word. */
export const isWhole = ({ target }: DeedSite): boolean =>
  target.theme === 'campaign' || target.theme === 'whole' || target.theme === 'pronoun';

/** True where the target names the campaign or is a noun for it. */
export const isNamedWhole = ({ target }: DeedSite): boolean =>
  target.theme === 'campaign' || target.theme === 'whole';

const endsClause = (piece: Piece) =>
  piece.kind === 'mark' &&
  (piece.norm === ',' || piece.norm === ':' || piece.norm === '(' || piece.norm === '-');

/** The pieces around a deed that belong to it: to the next deed, the clause's start. */
export function surroundings(sentence: Sentence, deed: Deed): { before: Piece[]; after: Piece[] } {
  const { pieces, deeds } = sentence;
  const at = pieceIndexAt(pieces, deed.start);
  const next = deeds.find(({ start }) => start >= deed.end && opensClause(pieces, start));
  const after = pieces.filter(({ start }) => start >= deed.end && (next === undefined || start < next.start));
  let first = at;
  while (first > 0 && !endsClause(pieces[first - 1] as Piece)) first -= 1;
  return { before: pieces.slice(first, Math.max(at, 0)), after };
}

/** A later deed begins its own clause where a joiner or a comma stands between. */
function opensClause(pieces: readonly Piece[], token: number): boolean {
  const at = pieceIndexAt(pieces, token);
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const piece = pieces[before] as Piece;
    if (endsClause(piece) || isWord(piece.norm, 'and') || isWord(piece.norm, 'joiner')) return true;
  }
  return false;
}

/** True where one of these words stands near the deed. */
export function near(site: DeedSite, words: ReadonlySet<string>): boolean {
  return [...site.before, ...site.after].some(({ norm, kind }) => kind !== 'campaign' && words.has(norm));
}

/** True where the author speaks of work of their own: "I added", "I've cut". */
export function isOwnWork({ before }: DeedSite): boolean {
  return before.some(({ norm, kind }) => kind === 'word' && (norm === 'i' || norm === 'me'));
}
