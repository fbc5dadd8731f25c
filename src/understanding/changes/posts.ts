// A person and a post in one sentence: who is staff, who is a stranger, what is meant to last.
import type { Cue } from '../lexicon.ts';
import { isWord } from './grammar-words.ts';
import type { Post } from './people-words.ts';
import { phraseAfter } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';

const LASTING = new Set(
  'permanently permanent henceforth hereafter now new instead effective forward onwards onward full starting'.split(
    ' ',
  ),
);

/** Words that begin a time: "from Monday". */
export const FROM = new Set('from of starting since effective'.split(' '));

/** True for a person of the context and for the author. */
export const isStaff = (piece: Piece) =>
  piece.kind === 'person' || (piece.kind === 'word' && (piece.norm === 'i' || piece.norm === 'me'));

const CAPITAL = /^\p{Lu}[\p{Ll}'’]+$/u; // yes: Priya · no: SOW

const TITLES = new Set('mr mrs ms frau herr senhor sra'.split(' '));

/** A capitalised word that no sentence begins with, or one before a verb: a name that the context lacks. */
export function isStranger(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return false;
  if (TITLES.has(piece.norm)) return true;
  return (
    CAPITAL.test(piece.text) &&
    piece.norm !== 'client' &&
    !isWord(piece.norm, 'determiner') &&
    !COMMON.some((name) => isWord(piece.norm, name))
  );
}

const COMMON = [
  'subject',
  'preposition',
  'joiner',
  'adverb',
  'modal',
  'be',
  'have',
  'asking',
  'filler',
  'not',
] as const;

/** A post in its sentence. */
export interface PostSite {
  readonly cue: Cue;
  readonly post: Post;
  readonly sentence: Sentence;
  readonly before: readonly Piece[];
  readonly object: readonly Piece[];
  readonly gap: readonly Piece[];
  readonly after: readonly Piece[];
}

/** A post with the pieces around it. */
export function siteOf(cue: Cue, sentence: Sentence): PostSite {
  const { pieces } = sentence;
  const next = pieces.findIndex(({ start }) => start >= cue.end);
  const after = next < 0 ? pieces.length : next;
  const gap = cue.gap
    ? pieces.filter(({ start, end }) => start >= (cue.gap?.start ?? 0) && end <= (cue.gap?.end ?? 0))
    : [];
  return {
    cue,
    post: cue.entry.means?.['post'] as Post,
    sentence,
    before: pieces.filter(({ end }) => end <= cue.start).slice(-6),
    object: phraseAfter(pieces, after),
    gap,
    after: pieces.slice(after),
  };
}

/** "From Monday", "as of today", "for good", "full time": it is meant to last. */
/** "From tomorrow till Monday". */
const ENDS = new Set(['to', 'until', 'till', 'through', '-']);

export function isLasting({ pieces }: Sentence): boolean {
  return pieces.some((piece, at) => {
    if (piece.kind === 'word' && LASTING.has(piece.norm)) return true;
    if (piece.norm === 'good' && pieces[at - 1]?.norm === 'for') return true;
    const before = pieces[at - 1]?.norm ?? '';
    if (piece.norm === 'then' && before === 'from') return true;
    const ends = ENDS.has(pieces[at + 1]?.norm ?? '') && pieces[at + 2]?.kind === 'day';
    return piece.kind === 'day' && !ends && (FROM.has(before) || FROM.has(piece.words?.[0] ?? ''));
  });
}

/** True where the pieces name a campaign. */
export const namesCampaign = (pieces: readonly Piece[]) => pieces.some(({ kind }) => kind === 'campaign');

/** "From A to B", "off A and on B": every campaign that the words after the post name. */
export function campaignsAt(site: PostSite): (readonly string[])[] {
  return [...site.gap, ...site.after.slice(0, 7)].flatMap(({ campaigns }) => (campaigns ? [campaigns] : []));
}
