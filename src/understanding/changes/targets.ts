// What a deed is done to: the noun phrase before the verb where it is passive or has no object, the one after it
// where it has one.
import type { TokenRange } from '../text.ts';
import type { Frame } from './act-words.ts';
import type { Deed } from './deeds.ts';
import { isWord } from './grammar-words.ts';
import { headOf, isAuxiliary, phraseAfter, phraseBefore } from './phrases.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Theme } from './theme-words.ts';

/** What a deed is done to: a campaign by name, a theme, anything else, or nothing said. */
export type TargetTheme = Theme | 'campaign' | 'other' | 'none';

/** The noun phrase that a deed is done to. */
export interface Target {
  /** What it may be, the likeliest first. */
  readonly themes: readonly TargetTheme[];
  readonly theme: TargetTheme;
  readonly pieces: readonly Piece[];
  readonly campaigns: readonly (readonly string[])[];
  readonly side: 'before' | 'after' | 'nowhere';
}

const NO_TARGET: Target = { theme: 'none', themes: ['none'], pieces: [], campaigns: [], side: 'nowhere' };
const TOLD_OF = new Set(['on', 'with', 'for', 'to', 'from', 'by', ':']);
const STANDS_ON = new Set(['on', 'with', 'for']);

/** True where the words before a verb make it passive: "got pushed", "is being paused". */
function isPassive(pieces: readonly Piece[], at: number, verb: string): boolean {
  if (verb.endsWith('ing')) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const piece = pieces[before] as Piece;
    if (!isAuxiliary(piece)) return false;
    if (isWord(piece.norm, 'be') || isWord(piece.norm, 'get')) return true;
    if (isWord(piece.norm, 'have') || isWord(piece.norm, 'modal')) return false;
  }
  return false;
}

/** The verb of a deed that may begin with its "not": "not doing", "no longer running". */
const verbOf = (pieces: readonly Piece[], at: number) =>
  pieces.slice(at, at + 3).find(({ norm }) => !isWord(norm, 'not') && norm !== 'longer')?.norm ?? '';

/** "Add please Estonian to the list". */
const PLEAS = new Set(['please', 'kindly']);
const objectAfter = (pieces: readonly Piece[], at: number) =>
  phraseAfter(pieces, PLEAS.has(pieces[at]?.norm ?? '') ? at + 1 : at);

/** What a deed is done to. */
export function targetOf(deed: Deed, frame: Frame, pieces: readonly Piece[]): Target {
  const at = pieces.findIndex(({ end }) => end > deed.start);
  const end = pieces.findIndex(({ start }) => start >= deed.end);
  const after = end < 0 ? pieces.length : end;
  const inside = deed.gap === undefined ? null : inGap(deed.gap, pieces);
  if (inside !== null && !(frame === 'whole' && inside.theme === 'other')) return inside;
  if (frame === 'whole') return toldOf(pieces, at, after);
  const object = objectAfter(pieces, after);
  const isState = frame === 'state' || frame === 'loose';
  const hasObject = object.length > 0 && pieces[at - 1]?.norm === "'s" && !isState;
  if (isState || (!hasObject && isPassive(pieces, at, verbOf(pieces, at)))) {
    return narrowedBy(described(phraseBefore(pieces, at), 'before'), pieces, after);
  }
  if (object.length > 0) return described(object, 'after');
  const subject = described(phraseBefore(pieces, at), 'before');
  const listed = subject.theme === 'none' && pieces[after]?.norm === ':';
  return listed ? described(phraseAfter(pieces, after + 1), 'after') : subject;
}

/** "We are live on Adatum": the campaign is named after. */
function narrowedBy(target: Target, pieces: readonly Piece[], after: number): Target {
  if (target.theme !== 'pronoun' && target.theme !== 'none') return target;
  const told = STANDS_ON.has(pieces[after]?.norm ?? '') && pieces[after + 1]?.kind === 'campaign';
  if (told) return described(phraseAfter(pieces, after + 1), 'after');
  const ended = pieces[after - 1]?.norm === 'on' && pieces[after]?.kind === 'campaign';
  if (ended) return described(phraseAfter(pieces, after), 'after');
  const listed =
    target.theme === 'none' && pieces[after]?.norm === ':' && pieces[after + 1]?.kind === 'campaign';
  return listed ? described(phraseAfter(pieces, after + 1), 'after') : target;
}

/** "Put the launch back", "want it all wrapped by": a pronoun at once is the target, whatever follows. */
function inGap(gap: TokenRange, pieces: readonly Piece[]): Target {
  const inside = pieces.filter(({ start, end }) => start >= gap.start && end <= gap.end);
  const first = inside[0];
  const pronoun =
    first !== undefined && isTheme(first, 'pronoun') && first.norm !== 'that' && first.norm !== 'this';
  return described(pronoun ? [first] : inside, 'after');
}

/** "hit the brakes on Litware": the phrase after `on`, else the campaign that is the subject, else nothing. */
function toldOf(pieces: readonly Piece[], at: number, after: number): Target {
  const opens = pieces[after];
  const tells = opens !== undefined && TOLD_OF.has(opens.norm) && opens.stance !== true;
  const pinned = pieces[after - 1]?.norm === 'in' && pieces[after - 2]?.norm === 'pin';
  const phrase = pinned
    ? phraseAfter(pieces, after)
    : tells && !isForTime(pieces, after)
      ? phraseAfter(pieces, after + 1)
      : [];
  const told = described(phrase, 'after');
  if (phrase.length > 0 && told.theme !== 'other') return told;
  const before = described(phraseBefore(pieces, at), 'before');
  if (before.theme === 'campaign') return before;
  return phrase.length > 0 ? told : NO_TARGET;
}

/** "For good", "for now", "for the moment" tell how long. */
const isForTime = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.norm === 'for' &&
  pieces.slice(at + 1, at + 3).some(({ norm }) => norm === 'good' || norm === 'now' || norm === 'moment');

/** The kind of a noun phrase is that of its head. */
function described(phrase: readonly Piece[], side: 'before' | 'after'): Target {
  if (phrase.length === 0) return NO_TARGET;
  const campaigns = phrase.flatMap(({ campaigns: ids }, at) =>
    ids === undefined || phrase[at - 1]?.norm === 'not' ? [] : [ids],
  );
  const head = headOf(phrase);
  if (head === undefined) return { ...NO_TARGET, pieces: phrase, campaigns, side };
  const themes = isPersonal(phrase) ? (['other'] as const) : themesOf(head, phrase);
  return { theme: themes[0] ?? 'other', themes, pieces: phrase, campaigns, side };
}

/** "His flight", "June's job", "my work" are nobody's campaign. */
const isPersonal = (phrase: readonly Piece[]) =>
  !phrase.some(({ kind }, at) => kind === 'campaign' && !VISITS.has(phrase[at - 1]?.norm ?? '')) &&
  phrase.some(
    ({ norm, kind }, at) =>
      (kind === 'word' && PERSONAL.has(norm)) || (kind === 'person' && phrase[at + 1]?.norm === "'s"),
  );
/** "My flight to Acme", "my call with Acme". */
const VISITS = new Set(['to', 'with', 'at', 'about']);
const PERSONAL = new Set(['my', 'his', 'her', 'your', 'me', 'him']);

function themesOf(head: Piece, phrase: readonly Piece[]): readonly TargetTheme[] {
  if (head.kind === 'campaign') return ['campaign'];
  if (isFirstOf(head, phrase)) return phrase.findLast(({ kind }) => kind === 'theme')?.themes ?? ['other'];
  if (head.norm === 'one' || head.norm === 'ones') return [themeOfOne(head, phrase)];
  if (isSomeOfIt(head, phrase)) return ['part'];
  return isAllOfIt(head, phrase) ? ['whole'] : (head.themes ?? ['other']);
}

/** "The Acme one", "this one"; "one of the banners" is a part. */
function themeOfOne(head: Piece, phrase: readonly Piece[]): TargetTheme {
  const oneOf = phrase[phrase.indexOf(head) + 1]?.norm === 'of';
  if (head.norm === 'one' && oneOf && phrase.at(-1)?.norm !== 'ones')
    return phrase.some((piece) => isTheme(piece, 'part')) ? 'part' : 'other';
  if (phrase.some(({ kind }) => kind === 'campaign' || kind === 'day')) return 'whole';
  return phrase.some(({ norm }) => norm === 'this') ? 'pronoun' : 'other';
}

/** "The first of the posters". */
const isFirstOf = (head: Piece, phrase: readonly Piece[]) =>
  head.norm === 'first' && phrase[phrase.indexOf(head) + 1]?.norm === 'of';

/** "Two underperforming ads": some of what runs. */
const isSomeOfIt = ({ norm }: Piece, phrase: readonly Piece[]) =>
  ADS.has(norm) && phrase.some((piece) => piece.kind === 'number' || SOME.has(piece.norm));
const ADS = new Set(['ads', 'adverts']);
const SOME = new Set(['two', 'three', 'four', 'five', 'six', 'some', 'few', 'couple', 'several']);

/** "All lines", "every placement": all that runs is the campaign. */
const isAllOfIt = ({ norm, words }: Piece, phrase: readonly Piece[]) =>
  phrase.some((piece) => piece.norm === 'all' || piece.norm === 'every') &&
  [norm, ...(words ?? [])].some((word) => RUNS.has(word));
const RUNS = new Set(
  'line lines items item ads adverts sets placement placements keyword keywords keys groups campaigns activity spends bookings flights'.split(
    ' ',
  ),
);
