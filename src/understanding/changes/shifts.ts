// Deadlines told by a length: "+3 days", "a fortnight later", "another week", "two weeks' delay", "a week more on Acme".
import type { Becoming } from './becomes.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';
import { movedTo } from './when-moved.ts';

const LATER = new Set('later late after behind'.split(' '));
const SOONER = new Set('earlier sooner early before ahead'.split(' '));
const DELAYS = new Set(
  'delay push shift slide bump slip slippage extension pushback postponement overrun grace reprieve breather'.split(
    ' ',
  ),
);
const EXTRA = new Set(['another', 'extra', 'more', 'further', 'additional']);

/** A length and what stands beside it. */
interface Length {
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly word: (offset: number) => string;
}

/** "+3 days", "a fortnight later", "another week" said of a campaign or its date, or by the client. */
export function shiftAt(sentence: Sentence, at: number, deadline: string | undefined): Becoming | null {
  const { pieces } = sentence;
  if (pieces[at]?.kind !== 'length') return null;
  const length: Length = { pieces, at, word: (offset) => pieces[at + offset]?.norm ?? '' };
  const direction = directionOf(length);
  return direction === 0 ? null : becoming(length, direction < 0, deadline);
}

/** 1 for later, -1 for sooner, 0 for a length that moves nothing. */
function directionOf(length: Length): number {
  const { word } = length;
  const about = isAbout(length) || isNeeded(length) || isUnsaid(length);
  if (about && !isAside(length) && LATER.has(word(1))) return 1;
  if (isExtraBefore(length)) return about || isGranted(length) ? 1 : 0;
  if (about && !isAside(length) && SOONER.has(word(1))) return -1;
  const direction = signedDirection(length) || bareDirection(length);
  if (direction !== 0) return direction;
  if (isAdded(length)) return 1;
  if (isDelay(length)) return 1;
  return isExtra(length) && isGranted(length) ? 1 : 0;
}

/** "Two more weeks before launch". */
const isExtraBefore = (length: Length) => length.word(1) === 'before' && isExtra(length);

/** "2 day delay", "two weeks later than planned", "a week earlier please": nothing said before it. */
function bareDirection(length: Length): number {
  const { pieces, at, word } = length;
  if (!pieces.slice(0, at).every(isOpening)) return 0;
  const named = word(1) === "'s" ? 2 : 1;
  const next = word(named + 1);
  const ends = next === '' || pieces[at + named + 1]?.kind === 'mark' || CAUSES.has(next);
  if (DELAYS.has(word(named))) return ends ? 1 : 0;
  if (!TOLD_BY.has(next)) return 0;
  return SOONER.has(word(1)) ? -1 : LATER.has(word(1)) ? 1 : 0;
}
const CAUSES = new Set([
  'i',
  'unfortunately',
  'sadly',
  'because',
  'due',
  'from',
  'thanks',
  'while',
  'as',
  'since',
]);
const TOLD_BY = new Set(['than', 'please', 'pls', 'now', 'instead']);

const isAbout = ({ pieces, at }: Length) =>
  pieces.slice(0, at).some((each) => isCampaign(each) || isTheme(each, 'date')) || isSaidOfIt(pieces, at);

/** "+3 days", "-2 days", "two days off the timeline". */
function signedDirection(length: Length): number {
  if (isOffDate(length)) return -1;
  if (isBackBy(length)) return 1;
  const of = isAbout(length) || isOnCampaign(length);
  if (hasSign(length, '+') && (of || isAlone(length))) return 1;
  return hasSign(length, '-') && of ? -1 : 0;
}

/** "Everything's back a week", "Acme's gone back a week". */
function isBackBy({ pieces, at, word }: Length): boolean {
  const next = pieces[at + 1];
  if (word(-1) !== 'back' || !(next === undefined || next.kind === 'mark' || isWord(next.norm, 'joiner')))
    return false;
  const run = pieces.slice(0, at - 1);
  const subject = run.findLast(
    (piece) =>
      !(
        isWord(piece.norm, 'be') ||
        isWord(piece.norm, 'have') ||
        piece.norm === 'gone' ||
        isWord(piece.norm, 'adverb')
      ),
  );
  return (
    subject !== undefined &&
    run.at(-1) !== subject &&
    (isCampaign(subject) || subject.norm === 'everything' || isTheme(subject, 'date'))
  );
}

/** "Shaving two days off the timeline". */
const isOffDate = ({ pieces, at, word }: Length) =>
  word(1) === 'off' && pieces.slice(at + 2, at + 6).some((piece) => isTheme(piece, 'date'));

/** "Going out a week later", "launching two days early" as the start of a sentence. */
function isUnsaid({ pieces, at }: Length): boolean {
  const before = pieces.slice(0, at).filter((piece) => !isBesideIt(piece) && !isWord(piece.norm, 'be'));
  return (
    before.length > 0 &&
    before.length < 4 &&
    before.every(({ norm, deed }) => GOES_OUT.has(norm) || NEEDS_TO.has(norm) || deed === true) &&
    before.some(({ norm, deed }) => GOES_OUT.has(norm) || deed === true) &&
    (GOES_OUT.has(before[0]?.norm ?? '') || NEEDS_TO.has(before[0]?.norm ?? ''))
  );
}
/** "Needs to go a week sooner". */
const NEEDS_TO = new Set(['needs', 'to', 'has', 'must', 'will', 'be']);
const GOES_OUT = new Set(
  'now going go goes live out on air launching launches delivering airing publishing'.split(' '),
);

/** The campaign by name or by another word. */
const isCampaign = (piece: Piece) => piece.kind === 'campaign' || WHOLES.has(piece.norm);
const WHOLES = new Set(['campaign', 'project', 'job']);

/** "It's a week late", "this will be three days later". */
function isSaidOfIt(pieces: readonly Piece[], at: number): boolean {
  const it = pieces.findIndex(({ norm }) => norm === 'it' || norm === 'this');
  const run = pieces.slice(it + 1, at);
  return (
    it >= 0 &&
    run.length > 0 &&
    pieces.slice(0, it).every(isBesideIt) &&
    run.every(({ norm }) => isWord(norm, 'be') || isWord(norm, 'modal') || isWord(norm, 'adverb'))
  );
}

const isBesideIt = (piece: Piece) =>
  piece.stance === true || piece.kind === 'mark' || isWord(piece.norm, 'filler');

/** "The client rang, three weeks late". */
const isAside = ({ pieces, at, word }: Length) =>
  word(-1) === ',' && pieces.slice(0, at - 1).some(({ kind, norm }) => kind === 'word' && !isSmallWord(norm));

/** "+2 days"; "2 - 3 days" has no sign. */
function hasSign({ pieces, at, word }: Length, sign: '+' | '-'): boolean {
  if (pieces[at]?.text === sign) return true;
  if (word(-1) !== sign) return false;
  const mark = pieces[at - 1];
  const joined = mark?.tight !== true && pieces[at]?.tight === true;
  return sign === '+' || (joined && pieces[at - 2]?.kind !== 'number' && !isWord(word(-2), 'and'));
}

/** "+2 weeks" as the whole of a sentence. */
const isAlone = ({ pieces, at }: Length) =>
  pieces.slice(0, at).every((piece) => piece.norm === '+' || isBesideIt(piece)) &&
  pieces.slice(at + 1).every(isBesideIt);

/** "Adding a week to Acme". */
const isAdded = (length: Length) =>
  ADDS.has(length.word(-1)) &&
  length.word(1) === 'to' &&
  isOnCampaign(length) &&
  !isOwn(length.pieces.slice(0, length.at));
const ADDS = new Set(['add', 'adds', 'added', 'adding']);

/** "On Acme", "for the Acme launch", "on it" follows at once, an "extra" skipped. */
function isOnCampaign({ pieces, at }: Length): boolean {
  const skip = EXTRA.has(pieces[at + 1]?.norm ?? '') ? 2 : 1;
  const on = pieces[at + skip]?.norm ?? '';
  const next = pieces.slice(at + skip + 1, at + skip + 4);
  return ON.has(on) && (next.some(isCampaign) || isMeant(next));
}
const ON = new Set(['on', 'for', 'to', 'with']);

/** "On it", "on this one", "for the launch". */
const isMeant = ([first, second]: readonly Piece[]) => {
  const noun = first?.norm === 'the' ? second : first;
  return (
    noun !== undefined &&
    (noun.norm === 'it' || noun.norm === 'this' || noun.norm === 'everything' || isTheme(noun, 'date'))
  );
};

/** "Two week delay on Acme", "a week's delay", "launch: 3 day slip"; "one day extension leads" are things. */
function isDelay(length: Length): boolean {
  const { pieces, at } = length;
  const next = pieces[at + 1]?.norm === "'s" ? at + 2 : at + 1;
  if (!DELAYS.has(pieces[next]?.norm ?? '')) return false;
  const after = pieces.slice(next + 1, next + 5);
  return isAbout(length) || after.some((each) => isCampaign(each) || isTheme(each, 'date', 'pronoun'));
}

/** "They need everything a week earlier": of the campaign by another word, and not of one's own work. */
function isNeeded({ pieces, at }: Length): boolean {
  const before = pieces.slice(0, at);
  const verb = before.some(({ norm }) => NEEDS.has(norm));
  if (!verb || isOwn(before)) return false;
  if (before.some((piece) => isTheme(piece, 'pronoun', 'whole'))) return true;
  return (
    before.some(({ norm }) => norm === 'they' || norm === 'client') &&
    before.some(({ norm }) => LIVE.has(norm))
  );
}

const isOwn = (before: readonly Piece[]) =>
  before.some(({ norm, kind }) => kind !== 'day' && (norm === 'i' || norm === 'you')) ||
  before.find(({ kind }) => kind !== 'mark')?.norm === 'need';

const LIVE = new Set(['go', 'going', 'launch', 'live', 'deliver', 'air', 'publish']);
const NEEDS = new Set(
  'need needs want wants ask asked asks launch launches launching deliver delivering go going goes start starts starting live do'.split(
    ' ',
  ),
);

/** "We have an extra week", "the client needs ten more days"; "I need another week for the deck" is no change. */
function isGranted(length: Length): boolean {
  const { pieces, at } = length;
  if (isOwn(pieces.slice(0, at))) return false;
  if (isFromClient(length)) return true;
  const near = pieces.slice(Math.max(0, at - 4), at);
  const next = pieces[at + (EXTRA.has(pieces[at + 1]?.norm ?? '') ? 2 : 1)];
  const rest = next === undefined || next.kind === 'mark' || AFTER_GRANT.has(next.norm);
  if (
    near.some(({ norm }, place) => GRANTS.has(norm) || (norm === 'like' && near[place - 1]?.norm === 'would'))
  )
    return rest;
  return isOnCampaign(length) && near.every((piece) => piece.stance === true || isOpening(piece));
}

/** "One more week from the client". */
const isFromClient = ({ pieces, at, word }: Length) => {
  const from = EXTRA.has(word(1)) ? 2 : 1;
  return (
    word(from) === 'from' &&
    pieces
      .slice(at + from + 1, at + from + 3)
      .some(({ kind, norm }) => kind === 'campaign' || norm === 'client')
  );
};

/** "Two extra weeks on the Adatum revamp", "any chance of another week on Acme": nothing else is said before. */
const isOpening = ({ norm, kind }: Piece) =>
  kind === 'mark' || EXTRA.has(norm) || isWord(norm, 'filler') || isWord(norm, 'determiner') || norm === 'of';

const GRANTS = new Set(
  'take have has got get gets need needs needed give gives gave given giving gained want wants wanted asked asks granted buys bought allowed for us love loves add adds added adding asking'.split(
    ' ',
  ),
);

const AFTER_GRANT = new Set(
  'time on for so because since now as before if to from and but due with thanks after , of'.split(' '),
);

/** "Another week", "ten more days", "an extra fortnight", "a week more". */
const isExtra = ({ pieces, at, word }: Length) =>
  [word(-1), word(1), ...(pieces[at]?.words ?? [])].some((each) => EXTRA.has(each));

function becoming({ pieces, at }: Length, sooner: boolean, deadline: string | undefined): Becoming | null {
  const shift = movedTo([pieces[at] as Piece], sooner, deadline);
  if (shift.shiftDays === undefined) return null;
  const next = pieces.findIndex(({ kind }, place) => place > at && kind === 'campaign');
  const rest = pieces.slice(at + 1, next < 0 ? pieces.length : next);
  const day = movedTo(rest.slice(0, asideAt(rest)), sooner, deadline).newDate;
  const earlier = namesIn(pieces.slice(0, at)).slice(-1);
  const later = namesIn(pieces.slice(at)).slice(0, 1);
  return {
    change: 'deadline',
    values: day === undefined ? shift : { newDate: day },
    rule: 'deadline_by_length',
    campaigns: earlier.length > 0 ? earlier : later,
    from: Math.max(0, at - 1),
    to: at + 2,
  };
}

/** "…, they will revert by Tuesday", "…, details by Friday": the day is of something else. */
function asideAt(rest: readonly Piece[]): number {
  const mark = rest.findIndex(({ kind }) => kind === 'mark');
  const aside = rest.slice(mark + 1);
  const other =
    mark >= 0 &&
    (ASIDES.has(aside[0]?.norm ?? '') ||
      aside.some(({ norm, kind }, at) => norm === 'by' && kind === 'word' && aside[at + 1]?.kind === 'day'));
  return other ? mark : rest.length;
}
const ASIDES = new Set(['they', 'client', 'he', 'she', 'i', 'will']);

const namesIn = (pieces: readonly Piece[]) =>
  pieces.flatMap(({ campaigns }) => (campaigns === undefined ? [] : [campaigns]));
