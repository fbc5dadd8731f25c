// Deeds in a sentence and what each is done to: the noun phrase before the verb where it is passive or has no
// object, the one after it where it has one.
import type { Cue } from '../lexicon.ts';
import type { TokenRange } from '../text.ts';
import type { Act, Frame } from './act-words.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';
import type { Theme } from './theme-words.ts';

/** A telling word or phrase and all it may mean. */
export interface Deed extends TokenRange {
  readonly meanings: readonly { readonly act: Act; readonly frame: Frame }[];
  /** Pieces between the parts of a parted phrase ("put the launch back"). */
  readonly gap?: TokenRange;
}

/** The noun phrase that a deed is done to. */
export interface Target {
  readonly theme: Theme | 'campaign' | 'other' | 'none';
  readonly pieces: readonly Piece[];
  readonly campaigns: readonly (readonly string[])[];
  readonly side: 'before' | 'after' | 'nowhere';
}

const NO_TARGET: Target = { theme: 'none', pieces: [], campaigns: [], side: 'nowhere' };
const LONGEST_PHRASE = 9;

/** The deeds of a sentence in order; a phrase within a longer one is part of it. */
export function deedsOf(cues: readonly Cue[], range: TokenRange): Deed[] {
  const acts = cues.filter(
    ({ cue, start, end }) => cue === 'act' && start >= range.start && end <= range.end,
  );
  const spans = new Map<string, Deed & { meanings: { act: Act; frame: Frame }[] }>();
  for (const cue of acts) {
    const key = `${cue.start}-${cue.end}-${cue.gap ? 'gap' : ''}`;
    const deed = spans.get(key) ?? {
      start: cue.start,
      end: cue.end,
      meanings: [],
      ...(cue.gap ? { gap: cue.gap } : {}),
    };
    deed.meanings.push({ act: cue.entry.means?.['act'] as Act, frame: cue.entry.means?.['frame'] as Frame });
    spans.set(key, deed);
  }
  const deeds = [...spans.values()];
  return deeds
    .filter((deed) => !deeds.some((other) => covers(other, deed)))
    .sort((a, b) => a.start - b.start);
}

/** A longer phrase takes a shorter one within it, but not one inside its gap. */
function covers(longer: Deed, shorter: Deed): boolean {
  if (longer === shorter || longer.start > shorter.start || longer.end < shorter.end) return false;
  if (longer.end - longer.start <= shorter.end - shorter.start)
    return longer.gap === undefined && shorter.gap !== undefined;
  const { gap } = longer;
  return (
    gap === undefined || shorter.end <= gap.start || shorter.start >= gap.end || shorter.start < gap.start
  );
}

const isAuxiliary = ({ norm, kind }: Piece) =>
  kind === 'word' &&
  (isWord(norm, 'be') ||
    isWord(norm, 'have') ||
    isWord(norm, 'get') ||
    isWord(norm, 'modal') ||
    isWord(norm, 'adverb') ||
    isWord(norm, 'not') ||
    ADVERB_ENDING.test(norm));

const ADVERB_ENDING = /^[a-z]{3,}ly$/; // yes: temporarily · no: fly

/** True where the words before a verb make it passive: "got pushed", "is being paused". */
function isPassive(pieces: readonly Piece[], at: number, verb: string): boolean {
  if (verb.endsWith('ing')) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const piece = pieces[before];
    if (piece === undefined || !isAuxiliary(piece)) return false;
    if (isWord(piece.norm, 'be') || isWord(piece.norm, 'get')) return true;
    if (isWord(piece.norm, 'have') || isWord(piece.norm, 'modal')) return false;
  }
  return false;
}

/** The noun phrase that ends before `at`, auxiliaries skipped. */
function phraseBefore(pieces: readonly Piece[], at: number): Piece[] {
  let before = at - 1;
  while (before >= 0 && isAuxiliary(pieces[before] as Piece)) before -= 1;
  const phrase: Piece[] = [];
  for (; before >= 0 && phrase.length < LONGEST_PHRASE; before -= 1) {
    const piece = pieces[before] as Piece;
    if (!belongsBefore(piece, pieces[before - 1], phrase[0])) break;
    phrase.unshift(piece);
    if (isWord(piece.norm, 'determiner') && piece.kind === 'word' && !isComplement(pieces[before - 1])) break;
  }
  return phrase;
}

const isComplement = (before: Piece | undefined) =>
  before !== undefined &&
  before.kind === 'word' &&
  (before.norm === 'of' || before.norm === 'for' || before.norm === 'on');

function belongsBefore(piece: Piece, before: Piece | undefined, first: Piece | undefined): boolean {
  if (piece.kind === 'campaign' || piece.kind === 'theme') return true;
  if (piece.kind === 'mark' || isWord(piece.norm, 'and')) {
    return (
      (piece.norm === ',' || isWord(piece.norm, 'and')) &&
      first?.kind === 'campaign' &&
      endsInCampaign(before)
    );
  }
  if (piece.kind === 'figure' || piece.kind === 'length' || piece.kind === 'time') return false;
  if (piece.kind === 'day') return first?.norm === 'one';
  if (piece.norm === "'s") return true;
  if (isWord(piece.norm, 'joiner') || isWord(piece.norm, 'filler')) return false;
  return !(isWord(piece.norm, 'be') || isWord(piece.norm, 'have') || isWord(piece.norm, 'modal'));
}

const endsInCampaign = (piece: Piece | undefined) => piece?.kind === 'campaign';

/** The noun phrase that begins at `at`, particles skipped. */
function phraseAfter(pieces: readonly Piece[], at: number): Piece[] {
  const phrase: Piece[] = [];
  let nominal = false;
  for (let after = at; after < pieces.length && phrase.length < LONGEST_PHRASE; after += 1) {
    const piece = pieces[after] as Piece;
    if (!belongsAfter(piece, pieces[after - 1], pieces[after + 1], nominal)) break;
    phrase.push(piece);
    nominal = nominal || isNominal(piece);
  }
  return nominal ? phrase : [];
}

const isNominal = (piece: Piece) =>
  piece.kind === 'campaign' ||
  piece.kind === 'theme' ||
  piece.kind === 'person' ||
  (piece.kind === 'word' && !isSmallWord(piece.norm) && !ADVERB_ENDING.test(piece.norm));

function belongsAfter(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  nominal: boolean,
): boolean {
  if (piece.kind === 'campaign' || piece.kind === 'person') return true;
  if (piece.kind === 'theme') return !(piece.theme === 'pronoun' && nominal);
  if (piece.kind === 'day') return after?.norm === 'one';
  if (piece.kind === 'number') return true;
  if (piece.kind === 'mark') return before?.kind === 'campaign' && after?.kind === 'campaign';
  if (piece.kind !== 'word') return false;
  if (piece.norm === "'s") return before?.kind === 'campaign' || before?.kind === 'theme';
  if (piece.norm === 'of') return nominal || before?.norm === 'all' || before?.norm === 'both';
  if (piece.norm === 'for') return nominal && after !== undefined && after.kind === 'campaign';
  if (isWord(piece.norm, 'and')) return before?.kind === 'campaign' && after?.kind === 'campaign';
  if (isWord(piece.norm, 'determiner')) return !nominal || before?.norm === 'of';
  if (isWord(piece.norm, 'preposition') || isWord(piece.norm, 'joiner') || isWord(piece.norm, 'filler'))
    return false;
  return !(
    isWord(piece.norm, 'be') ||
    isWord(piece.norm, 'have') ||
    isWord(piece.norm, 'modal') ||
    isWord(piece.norm, 'subject')
  );
}

const indexAt = (pieces: readonly Piece[], token: number) => pieces.findIndex(({ end }) => end > token);

/** What a deed is done to. */
export function targetOf(deed: Deed, frame: Frame, pieces: readonly Piece[]): Target {
  const at = indexAt(pieces, deed.start);
  const end = pieces.findIndex(({ start }) => start >= deed.end);
  const after = end < 0 ? pieces.length : end;
  if (deed.gap !== undefined) return inGap(deed.gap, pieces);
  if (frame === 'whole') return toldOf(pieces, at, after);
  if (frame === 'state' || isPassive(pieces, at, pieces[at]?.norm ?? '')) {
    return described(phraseBefore(pieces, at), 'before');
  }
  const object = phraseAfter(pieces, after);
  return object.length > 0 ? described(object, 'after') : described(phraseBefore(pieces, at), 'before');
}

function inGap(gap: TokenRange, pieces: readonly Piece[]): Target {
  const inside = pieces.filter(({ start, end }) => start >= gap.start && end <= gap.end);
  return described(inside, 'after');
}

/** "hit the brakes on Litware": the phrase after `on`, else the campaign that is the subject, else nothing. */
function toldOf(pieces: readonly Piece[], at: number, after: number): Target {
  const next = pieces[after];
  const told =
    next !== undefined &&
    (next.norm === 'on' || next.norm === 'with' || next.norm === 'for' || next.norm === 'to');
  const phrase = told ? phraseAfter(pieces, after + 1) : [];
  if (phrase.length > 0) return described(phrase, 'after');
  const before = described(phraseBefore(pieces, at), 'before');
  return before.theme === 'campaign' ? before : NO_TARGET;
}

/** The kind of a noun phrase is that of its head: the last word before a preposition. */
function described(phrase: readonly Piece[], side: 'before' | 'after'): Target {
  if (phrase.length === 0) return NO_TARGET;
  const campaigns = phrase.flatMap(({ campaigns: ids }) => (ids === undefined ? [] : [ids]));
  const head = headOf(phrase);
  if (head === undefined) return { theme: 'none', pieces: phrase, campaigns, side };
  return { theme: themeOf(head), pieces: phrase, campaigns, side };
}

function headOf(phrase: readonly Piece[]): Piece | undefined {
  let head: Piece | undefined;
  for (const piece of phrase) {
    if (isWord(piece.norm, 'preposition') && piece.kind === 'word' && head !== undefined) break;
    if (isNominal(piece)) head = piece;
  }
  return head;
}

function themeOf(head: Piece): Target['theme'] {
  if (head.kind === 'campaign') return 'campaign';
  return head.theme ?? 'other';
}
