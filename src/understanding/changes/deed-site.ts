// One reading of one deed in its sentence, as the recognisers of each kind look at it.
import type { Act, Frame } from './act-words.ts';
import type { Deed } from './deeds.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import { pieceIndexAt, type Sentence } from './reading.ts';
import type { Target } from './targets.ts';

/** A deed with one of its meanings and what it is done to. */
export interface DeedSite {
  readonly sentence: Sentence;
  readonly deed: Deed;
  readonly act: Act;
  readonly frame: Frame;
  readonly target: Target;
  /** Pieces after the deed, up to the next deed with a subject of its own or the sentence's end. */
  readonly after: readonly Piece[];
  /** Those of them before the next mark or "and". */
  readonly clauseAfter: readonly Piece[];
  /** Pieces of the clause before the deed. */
  readonly before: readonly Piece[];
  /** Before, the deed's own pieces, and after. */
  readonly around: readonly Piece[];
  /** The deed's own words. */
  readonly verb: string;
}

/** True where the target is the campaign, by name or another word. */
export const isWhole = ({ target }: DeedSite): boolean =>
  target.theme === 'campaign' || target.theme === 'whole' || target.theme === 'pronoun';

/** True where the target names the campaign or is a noun for it. */
export const isNamedWhole = ({ target }: DeedSite): boolean =>
  target.theme === 'campaign' || target.theme === 'whole';

const CLAUSE_MARKS = new Set([',', ':', '(', ')', '-']);
const endsClause = (piece: Piece) => piece.kind === 'mark' && !GLUE.has(piece.norm);
const GLUE = new Set(['+', '&', '=', '→', '/', '~', '"', '%', '$', '£', '€']);

/** The pieces around a deed that belong to it: back to where its clause begins, on to where the next one does. */
export function surroundings(
  sentence: Sentence,
  deed: Deed,
): { before: Piece[]; after: Piece[]; clauseAfter: Piece[]; around: Piece[] } {
  const { pieces } = sentence;
  const at = Math.max(pieceIndexAt(pieces, deed.start), 0);
  let first = at;
  while (first > 0 && !beginsClause(pieces, first)) first -= 1;
  // "Settled on 25 Jan": the day may begin with the deed's last word.
  const after = pieces.filter(
    ({ start, end, kind }) => start >= deed.end || (kind === 'day' && start > deed.start && end > deed.end),
  );
  const next = after.findIndex((_, index) => beginsOther(after, index));
  const own = next < 0 ? after : after.slice(0, next);
  const mark = own.findIndex((piece) => endsClause(piece) || isWord(piece.norm, 'and'));
  const verb = pieces.filter(({ start, end }) => start >= deed.start && end <= deed.end);
  const before = pieces.slice(first, at);
  return {
    before,
    after: own,
    clauseAfter: mark < 0 ? own : own.slice(0, mark),
    around: [...before, ...verb, ...own],
  };
}

/** A clause begins after a mark, and at "and", "but", "because" between verbs. */
function beginsClause(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1] as Piece;
  if (before.kind === 'mark') return endsClause(before) && !(before.norm === ',' && isList(pieces, at));
  if (before.norm === 'that' && before.kind === 'theme') return true;
  if (before.kind !== 'word') return false;
  if (isWord(before.norm, 'and')) return !isList(pieces, at) && opensWithSubject(pieces, at);
  return CONJUNCTIONS.has(before.norm);
}
const CONJUNCTIONS = new Set('but so because that while although though cause since'.split(' '));

const isList = (pieces: readonly Piece[], at: number) =>
  pieces[at - 2]?.kind === 'campaign' && pieces[at]?.kind === 'campaign';

const opensWithSubject = (pieces: readonly Piece[], from: number) => {
  let at = from;
  while (isWord(pieces[at]?.norm ?? '', 'adverb')) at += 1;
  const first = pieces[at];
  if (first === undefined) return false;
  return (
    first.kind === 'campaign' ||
    first.kind === 'person' ||
    isTheme(first, 'pronoun') ||
    (first.kind === 'word' && (isWord(first.norm, 'subject') || isWord(first.norm, 'determiner')))
  );
};

/** After a deed another statement begins: "and I'm …", "so please …", "but Contoso …", "(…". */
function beginsOther(after: readonly Piece[], index: number): boolean {
  const piece = after[index] as Piece;
  if (piece.kind === 'mark') {
    if (piece.norm === '(') return false;
    return CLAUSE_MARKS.has(piece.norm) && opensWithSubject(after, index + 1) && !isNews(after[index + 1]);
  }
  if (piece.kind !== 'word') return false;
  if (isWord(piece.norm, 'and')) return opensWithSubject(after, index + 1);
  return CONJUNCTIONS.has(piece.norm) && index > 0;
}

const isNews = (piece: Piece | undefined) => piece?.norm === 'it' || piece?.norm === 'that';

/** True where one of these words stands near the deed. */
export function near(site: DeedSite, words: ReadonlySet<string>): boolean {
  return [...site.before, ...site.after].some(
    ({ norm, kind }) => kind !== 'campaign' && kind !== 'day' && words.has(norm),
  );
}

/** True where the author speaks of work of their own: "I added", "I've cut". */
export function isOwnWork({ before }: DeedSite): boolean {
  const subject = before.findLast(({ norm, kind }) => kind !== 'day' && isWord(norm, 'subject'));
  return subject?.norm === 'i' || before.at(-1)?.norm === 'me';
}

/** "Ben is replacing the hero image": somebody of ours is at it. */
export function isOngoingWork({ before, verb }: DeedSite): boolean {
  const last = before.at(-1)?.kind === 'word' ? before.at(-2) : before.at(-1);
  return verb.split(' ')[0]?.endsWith('ing') === true && last?.kind === 'person';
}

/** "Fabrikam scrapped the tagline", "paused only one keyword": something is done to an object. */
export const hasObject = ({ after }: DeedSite): boolean => {
  const next = after.find((piece) => !isWord(piece.norm, 'adverb'));
  if (next === undefined) return false;
  return (
    next.kind === 'theme' ||
    next.kind === 'campaign' ||
    (next.kind === 'word' && (isWord(next.norm, 'determiner') || next.norm === 'one'))
  );
};

/** "On hold until further notice", "Back on!", "Delayed again": nothing is said before it, and nothing it is done to. */
export function isElliptic(site: DeedSite): boolean {
  const { target, before, after } = site;
  if (target.side !== 'nowhere' || hasObject(site) || isOfThing(after)) return false;
  return (
    before.every(isBare) &&
    !(after[0]?.kind === 'day' && site.act !== 'stop' && site.act !== 'cancel') &&
    after[0]?.kind !== 'time' &&
    after[0]?.kind !== 'theme'
  );
}

/** True for the small words before a deed that nothing is named by. */
export const isBare = ({ kind, norm, stance }: Piece) =>
  stance === true ||
  kind === 'mark' ||
  isWord(norm, 'be') ||
  isWord(norm, 'modal') ||
  kind === 'day' ||
  isWord(norm, 'filler') ||
  isWord(norm, 'adverb') ||
  isWord(norm, 'and') ||
  norm === 'no' ||
  norm === 'longer';

/** "Paused ad 3", "pause for thought", "on hold with the bank" are of something else. */
function isOfThing(after: readonly Piece[]): boolean {
  const [first, second] = after.filter(({ stance }) => stance !== true);
  if (first?.kind !== 'word') return first?.kind === 'person';
  if (!isSmallWord(first.norm)) return true;
  const content = second?.kind === 'word' && !isSmallWord(second.norm);
  return (
    first.norm === 'with' ||
    first.norm === 'that' ||
    (first.norm === 'for' && content && second.norm !== 'legal')
  );
}
