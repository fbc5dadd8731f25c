// Noun phrases beside a verb: where they begin and end, and which word is their head.
import { isSmallWord, isWord, type WordClass } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';

const LONGEST_PHRASE = 9;
const ADVERB_ENDING = /^[a-z]{3,}ly$/; // yes: temporarily · no: fly
const NOT_ADVERBS = new Set(
  'family supply july reply italy monthly daily weekly assembly rally ally jelly'.split(' '),
);
const BEFORE_VERBS: readonly WordClass[] = ['be', 'have', 'get', 'modal', 'adverb', 'not'];

const isAdverb = (norm: string) =>
  isWord(norm, 'adverb') || (ADVERB_ENDING.test(norm) && !NOT_ADVERBS.has(norm));

/** True for the words between a noun phrase and its verb: "has just been", "might". */
export const isAuxiliary = ({ norm, kind }: Piece): boolean =>
  kind === 'word' && (isAdverb(norm) || COMES.has(norm) || BEFORE_VERBS.some((name) => isWord(norm, name)));
const COMES = new Set(
  'stand stands stood come comes came coming go goes gone went put placed kept stuck bit'.split(' '),
);

/** "Lunch with Acme": an hour of the day, and a thing. */
const isMeal = ({ kind, norm }: Piece) => kind === 'time' && MEALS.has(norm);
const MEALS = new Set(['lunch', 'dinner', 'breakfast', 'brunch']);

/** True for what may be the head of a noun phrase. */
const isNominal = (piece: Piece): boolean =>
  piece.kind === 'campaign' ||
  piece.kind === 'theme' ||
  piece.kind === 'person' ||
  isMeal(piece) ||
  (piece.kind === 'word' && !isSmallWord(piece.norm) && !isAdverb(piece.norm) && !COMPARED.has(piece.norm));
/** "Launch earlier": when, not what. */
const COMPARED = new Set(['earlier', 'sooner', 'later', 'early', 'late']);

/** The noun phrase that ends before `at`, auxiliaries skipped. */
export function phraseBefore(pieces: readonly Piece[], at: number): Piece[] {
  let before = skipVerbs(pieces, at - 1);
  before = skipBrackets(pieces, before);
  const phrase: Piece[] = [];
  for (; before >= 0 && phrase.length < LONGEST_PHRASE; before -= 1) {
    const piece = pieces[before] as Piece;
    if (!belongsBefore(piece, pieces[before - 1], phrase[0])) break;
    phrase.unshift(piece);
    if (isDeterminer(piece) && !isComplement(pieces[before - 1]) && pieces[before - 1]?.norm !== 'all') break;
  }
  return phrase.length > 0 ? phrase : headingBefore(pieces, before);
}

/** "Northwind (Summer Sale) is …": what is in brackets stands aside. */
function skipBrackets(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.norm !== ')') return at;
  const open = pieces.slice(0, at).findLastIndex(({ norm }) => norm === '(');
  return open < 0 ? at : open - 1;
}

/** The place before the verb group that ends at `from`: "has been", "might", "would like to", "decided to". */
function skipVerbs(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at >= 0) {
    const piece = pieces[at] as Piece;
    if (isAuxiliary(piece) || piece.stance || (piece.norm === 'a' && pieces[at + 1]?.norm === 'bit')) at -= 1;
    else if (isIntending(pieces, at)) at -= 1;
    else break;
  }
  return at;
}

/** A verb before "to": "decided to", "asked us to". */
function isIntending(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece;
  const next = pieces[at + 1]?.norm;
  if (piece.kind === 'theme' || piece.kind === 'word') {
    if (piece.norm === 'it') return false;
    if (isWord(piece.norm, 'subject') || piece.norm === 'us' || piece.norm === 'me' || piece.norm === 'you') {
      return (
        next === 'to' && at > 0 && pieces[at - 1]?.kind === 'word' && !isSmallWord(pieces[at - 1]?.norm ?? '')
      );
    }
  }
  if (piece.kind !== 'word' || isSmallWord(piece.norm)) return false;
  return next === 'to' || (next === 'us' && pieces[at + 2]?.norm === 'to');
}

const isDeterminer = (piece: Piece) => piece.kind === 'word' && isWord(piece.norm, 'determiner');

/** "Podcast Ads: done and dusted": the name that heads the line. */
function headingBefore(pieces: readonly Piece[], at: number): Piece[] {
  const mark = pieces[at];
  const near = pieces[at - 1];
  const heading = near?.kind === 'word' && pieces[at - 2]?.kind === 'campaign' ? pieces[at - 2] : near;
  const heads = mark?.kind === 'mark' && [':', '-', ',', '→', '|', '='].includes(mark.norm);
  if (!heads || heading === undefined) return [];
  return heading.kind === 'campaign' || isTheme(heading, 'date', 'whole') ? [heading] : [];
}

const COMPLEMENTS = new Set(['of', 'for', 'on', 'with', 'about']);
const isComplement = (before: Piece | undefined) => before?.kind === 'word' && COMPLEMENTS.has(before.norm);

/** Several names in a row are one phrase: "Litware, Tailspin and Contoso", "of Unlimited and of Switch". */
const joinsNames = (before: Piece | undefined, first: Piece | undefined) =>
  before?.kind === 'campaign' &&
  (first?.kind === 'campaign' || first?.norm === 'of' || first?.norm === 'the');

function belongsBefore(piece: Piece, before: Piece | undefined, first: Piece | undefined): boolean {
  if (piece.kind === 'campaign' || piece.kind === 'theme' || isMeal(piece)) return true;
  if (piece.kind === 'mark') return JOINS.has(piece.norm) && joinsNames(before, first);
  if (piece.kind === 'day') return first?.norm === 'one';
  if (piece.kind !== 'word' && piece.kind !== 'number' && piece.kind !== 'person') return false;
  if (piece.stance === true && (first !== undefined || isWord(piece.norm, 'preposition'))) return false;
  if (isWord(piece.norm, 'and')) return joinsNames(before, first);
  if (piece.norm === "'s") return true;
  if (piece.norm === 'all' && first !== undefined) return true;
  return !STOPS_BEFORE.some((name) => isWord(piece.norm, name));
}
const JOINS = new Set([',', '+', '&', '/']);
const STOPS_BEFORE: readonly WordClass[] = ['joiner', 'filler', 'be', 'have', 'modal'];

/** The noun phrase that begins at `at`, particles skipped. */
export function phraseAfter(pieces: readonly Piece[], at: number): Piece[] {
  const phrase: Piece[] = [];
  let nominal = false;
  const first = at;
  for (let after = first; after < pieces.length && phrase.length < LONGEST_PHRASE; after += 1) {
    const piece = pieces[after] as Piece;
    const neighbours = { before: pieces[after - 1], after: pieces[after + 1] };
    if (!belongsAfter(piece, neighbours, nominal)) break;
    phrase.push(piece);
    nominal = nominal || isNominal(piece);
  }
  return nominal && !isDegree(phrase) ? phrase : [];
}

/** "A bit", "a little": how much, not what. */
const isDegree = ([first, second, third]: readonly Piece[]) =>
  first?.norm === 'a' && DEGREES.has(second?.norm ?? '') && third === undefined;
const DEGREES = new Set(['bit', 'little', 'touch', 'tad', 'smidge', 'while', 'lot']);

interface Neighbours {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
}

function belongsAfter(piece: Piece, near: Neighbours, nominal: boolean): boolean {
  switch (piece.kind) {
    case 'campaign':
    case 'person':
    case 'number':
      return true;
    case 'theme':
      return !(piece.themes?.[0] === 'pronoun' && nominal);
    case 'day':
      return near.after?.norm === 'one';
    case 'mark':
      return near.before?.kind === 'campaign' && near.after?.kind === 'campaign';
    case 'word':
      return wordBelongsAfter(piece.norm, near, nominal);
    default:
      return false;
  }
}

function wordBelongsAfter(norm: string, { before, after }: Neighbours, nominal: boolean): boolean {
  if (norm === "'s") return before?.kind === 'campaign' || before?.kind === 'theme';
  if (norm === 'of') return nominal || before?.norm === 'all' || before?.norm === 'both';
  if (norm === 'for') return nominal && after?.kind === 'campaign';
  if (isWord(norm, 'and')) return joinsNouns(before, after);
  if (isWord(norm, 'determiner')) return !nominal || before?.norm === 'of' || before?.norm === 'one';
  if (isWord(norm, 'adverb') && nominal) return false;
  return !STOPS_AFTER.some((name) => isWord(norm, name));
}
/** "Marathi and Kannada versions", "Litware and Tailspin": not "… and moved the launch", not "… and they …". */
function joinsNouns(before: Piece | undefined, after: Piece | undefined): boolean {
  if (before === undefined || after === undefined || after.deed) return false;
  if (before.kind === 'campaign' || after.kind === 'campaign') return before.kind === after.kind;
  return isNominal(before) && isNominal(after) && !isTheme(after, 'pronoun');
}
const STOPS_AFTER: readonly WordClass[] = [
  'preposition',
  'joiner',
  'filler',
  'be',
  'have',
  'modal',
  'subject',
];

/** The head of a noun phrase: its last noun before a preposition. */
export function headOf(phrase: readonly Piece[]): Piece | undefined {
  let head: Piece | undefined;
  for (const piece of phrase) {
    if (piece.kind === 'word' && isWord(piece.norm, 'preposition') && head !== undefined) break;
    if (isNominal(piece)) head = piece;
  }
  return head;
}
