// Work and words told to be others without a verb: "TikTok out, Reddit in", "+2 banners", "audience 25-34 → 45+".
import type { Change } from '../../domain/interpretations.ts';
import { audienceInstead } from './audience.ts';
import type { Becoming } from './becomes.ts';
import { isGathering } from './gatherings.ts';
import { isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';

const NEAR = 7;
const GONE = new Set(['out', 'gone', 'off', 'dropped', 'cut', 'axed']);
const COME = new Set(['in', 'added', 'instead']);
const PLAIN = /^\d{1,2}$/; // yes: 2 · no: 2k

/** What of the work or the brief is another now, by how the words stand. */
export function workTold(sentence: Sentence): Becoming[] {
  const { pieces } = sentence;
  if (pieces.some(({ kind }) => kind === 'person')) return [];
  const found =
    outAndIn(pieces) ??
    audienceInstead(sentence) ??
    plus(pieces) ??
    briefArrow(pieces) ??
    another(pieces) ??
    outOfScope(pieces);
  return found === null ? [] : [found];
}

function told(pieces: readonly Piece[], change: Change, at: number): Becoming {
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  return { change, values: {}, rule: `${change}_told`, campaigns, from: at, to: at + 1 };
}

/** "TikTok out, Reddit in", "audience: seniors out, new parents in": one goes, another comes. */
function outAndIn(pieces: readonly Piece[]): Becoming | null {
  const out = pieces.findIndex((piece, at) => at > 0 && GONE.has(piece.norm) && isNounAt(pieces, at - 1));
  const comes = pieces.findIndex(
    (piece, at) => at > out + 1 && COME.has(piece.norm) && isNounAt(pieces, at - 1),
  );
  if (out < 0 || comes < 0 || comes > out + NEAR || endsHere(pieces, comes) === false) return null;
  const run = pieces.slice(Math.max(0, out - NEAR), comes);
  if (run.some((piece) => isTheme(piece, 'brief') && !isTheme(piece, 'part')))
    return told(pieces, 'brief', out);
  return run.some((piece) => isTheme(piece, 'part')) ? told(pieces, 'scope', out) : null;
}

const isNounAt = (pieces: readonly Piece[], at: number) => {
  const piece = pieces[at];
  return piece !== undefined && (piece.kind === 'theme' || piece.kind === 'word' || piece.kind === 'number');
};

const endsHere = (pieces: readonly Piece[], at: number) => {
  const next = pieces[at + 1];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    isWord(next.norm, 'joiner') ||
    isWord(next.norm, 'and') ||
    pieces[at + 2]?.kind === 'campaign'
  );
};

/** "+2 banners", "+ a Spanish version": "+1 to that" adds nothing. */
function plus(pieces: readonly Piece[]): Becoming | null {
  const at = pieces.findIndex(
    ({ norm, tight }, place) => norm === '+' && tight !== true && (place === 0 || isStart(pieces[place - 1])),
  );
  if (at < 0) return null;
  const part = pieces.findIndex((piece, place) => place > at && place < at + 5 && isMade(piece));
  const run = pieces.slice(at + 1, Math.max(part, at + 1));
  const counted = run.every(
    ({ norm, kind, themes }) =>
      PLAIN.test(norm) ||
      isWord(norm, 'determiner') ||
      themes !== undefined ||
      (kind === 'word' && !isWord(norm, 'preposition')),
  );
  return part > at && counted ? told(pieces, 'scope', at) : null;
}

const isStart = (piece: Piece | undefined) => piece?.kind === 'mark' || piece?.kind === 'campaign';
const isMade = (piece: Piece) => isTheme(piece, 'part') && !isGathering(piece);

/** "Client hated the tagline, new one coming": one is turned down, another comes. */
function another(pieces: readonly Piece[]): Becoming | null {
  const one = pieces.findIndex(({ norm }, at) => norm === 'one' && OTHER.has(pieces[at - 1]?.norm ?? ''));
  const before = pieces.slice(0, Math.max(one, 0));
  const brief = before.some((piece) => isTheme(piece, 'brief') && !isGathering(piece));
  return brief && before.some(({ norm }) => TURNED_DOWN.has(norm)) ? told(pieces, 'brief', one) : null;
}
const OTHER = new Set(['new', 'another', 'different', 'fresh']);
const TURNED_DOWN = new Set(
  'hated hate hates rejected rejects disliked dislikes dislike binned killed scrapped ditched dropped not vetoed'.split(
    ' ',
  ),
);

/** "Scope: TikTok out". */
function outOfScope(pieces: readonly Piece[]): Becoming | null {
  const scope = pieces.findIndex((piece) => isTheme(piece, 'scope'));
  const last = pieces.findLastIndex(({ kind }) => kind !== 'mark');
  const made = pieces.some((piece, at) => at > scope && isMade(piece));
  const gone = GONE.has(pieces[last]?.norm ?? '') && isNounAt(pieces, last - 1);
  return scope >= 0 && pieces[scope + 1]?.norm === ':' && made && gone ? told(pieces, 'scope', last) : null;
}

/** "Audience 25-34 → 45+": an arrow between what it was and what it is. */
function briefArrow(pieces: readonly Piece[]): Becoming | null {
  const at = pieces.findIndex((piece) => isTheme(piece, 'brief'));
  const arrow = pieces.findIndex(({ norm }, place) => place > at && norm === '→');
  return at >= 0 && arrow > at + 1 && arrow < at + NEAR && pieces.length > arrow + 1
    ? told(pieces, 'brief', at)
    : null;
}
