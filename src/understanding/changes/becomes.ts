// Changes told without a deed: "launch is the 27th now", "budget: 45k (was 30k)", "target is now postgrads",
// "new tagline", "our contact is Frau Weber now", "+3 days".
import type { Change } from '../../domain/interpretations.ts';
import { NEWS } from './deadline-deeds.ts';
import { isWord } from './grammar-words.ts';
import { newTotal } from './money-deeds.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence, Values } from './reading.ts';
import type { Theme } from './theme-words.ts';
import { movedTo } from './when-moved.ts';

/** Something that is another now, with the pieces that say it. */
export interface Becoming {
  readonly change: Change;
  readonly values: Values;
  readonly rule: string;
  readonly campaigns: readonly (readonly string[])[];
  /** The pieces that say it: first, and one after the last. */
  readonly from: number;
  readonly to: number;
}

const NEW = new Set('new different fresh another'.split(' '));
const REVISED = new Set('updated revised changed amended'.split(' '));
/** "They loved the new tagline" tells of one known already. */
const MET = new Set(
  'loved love loves like liked likes hate hated see seen saw check review reviewed thanks about share sharing'.split(
    ' ',
  ),
);
const NOW = new Set('now instead longer anymore'.split(' '));
const PROPOSED = new Set(
  'option options idea ideas draft drafts round comps deck feedback review concepts test tests template testing version v2 v1 v3 report'.split(
    ' ',
  ),
);
const COMPARED = new Set('later earlier sooner late early before after behind ahead'.split(' '));
const LINK_MARKS = new Set([':', '=', '>', '-']);
const CHANGES_OF: Readonly<Partial<Record<Theme, Change>>> = {
  date: 'deadline',
  money: 'budget',
  brief: 'brief',
  contact: 'contact',
};

const changesOfPiece = (piece: Piece): readonly Change[] => {
  if (piece.kind === 'campaign') return ['deadline', 'budget'];
  if (isTheme(piece, 'pronoun') && (piece.norm === 'it' || piece.norm === 'this')) return ['deadline'];
  return (piece.themes ?? []).flatMap((theme) => CHANGES_OF[theme] ?? []);
};

/** "New tagline", "a whole different vibe"; "another look" is none, "another date" is. */
const isCalledNew = (pieces: readonly Piece[], at: number, change: Change) =>
  pieces
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ norm }, place, run) =>
        (NEW.has(norm) && (change === 'deadline' || norm !== 'another')) ||
        (REVISED.has(norm) && place === run.length - 1),
    ) && !pieces.slice(Math.max(0, at - 5), at).some(({ norm }) => MET.has(norm));

/** "Delivery Dec 17 -> Dec 22", "from the 12th to the 19th". */
const hasArrow = (pieces: readonly Piece[], at: number) =>
  pieces
    .slice(at)
    .some(
      (piece, place, rest) =>
        piece.kind === 'day' &&
        rest.slice(place + 1, place + 4).some(({ norm }) => norm === '>' || norm === '→' || norm === 'to') &&
        rest.slice(place + 1, place + 5).some(({ kind }) => kind === 'day'),
    );

/** "Until their new CMO starts" tells when, not what. */
const isAside = (pieces: readonly Piece[], at: number) =>
  pieces.slice(Math.max(0, at - 4), at).some(({ norm, kind }) => kind === 'word' && ASIDES.has(norm));
const ASIDES = new Set('until when after before while once'.split(' '));

const links = (piece: Piece | undefined) =>
  piece !== undefined &&
  ((piece.kind === 'word' &&
    (isWord(piece.norm, 'be') ||
      piece.norm === 'will' ||
      piece.norm === 'becomes' ||
      piece.norm === 'has' ||
      piece.norm === 'gets')) ||
    (piece.kind === 'mark' && LINK_MARKS.has(piece.norm)));

/** The place of the link after a noun phrase that begins with the theme: "budget for the Litware podcast is". */
function linkAfter(pieces: readonly Piece[], at: number): number {
  for (let next = at + 1; next < Math.min(pieces.length, at + 7); next += 1) {
    const piece = pieces[next] as Piece;
    if (links(piece) && piece.norm !== "'s") return next;
    if (piece.norm === "'s") return next;
    const goesOn =
      piece.kind === 'campaign' ||
      piece.kind === 'theme' ||
      NOUN_PHRASE.has(piece.norm) ||
      isWord(piece.norm, 'adverb');
    if (!goesOn) return -1;
  }
  return -1;
}
const NOUN_PHRASE = new Set('of for on in at the our their date there'.split(' '));

const within = (pieces: readonly Piece[], from: number, words: ReadonlySet<string>) =>
  pieces
    .slice(Math.max(0, from))
    .some(({ norm, kind }) => kind !== 'campaign' && kind !== 'day' && words.has(norm));

function becomingAt(sentence: Sentence, at: number): Becoming | null {
  const { pieces } = sentence;
  const piece = pieces[at] as Piece;
  if (isAside(pieces, at)) return null;
  for (const change of changesOfPiece(piece)) {
    const becoming = becomingOf(change, pieces, at);
    if (becoming !== null) return becoming;
  }
  return null;
}

function becomingOf(change: Change, pieces: readonly Piece[], at: number): Becoming | null {
  const named = pieces[at]?.kind === 'campaign' || isTheme(pieces[at] as Piece, 'pronoun');
  const isNew = !named && isCalledNew(pieces, at, change);
  const link = linkAfter(pieces, at);
  const beside =
    (change === 'deadline' && isBeside(pieces, at)) ||
    (change === 'budget' && !named && hasTwoSums(pieces, at)) ||
    (change === 'contact' && isNamedNow(pieces, at));
  const arrow = change === 'deadline' && hasArrow(pieces, at);
  if (!isNew && link < 0 && !arrow && !beside) return null;
  if (named && !beside && !isValueAt(change, pieces, link + 1)) return null;
  if (isTheme(pieces[at] as Piece, 'pronoun') && !isItNow(pieces, at, link)) return null;
  const values = valuesOf(change, pieces, at);
  const said =
    isNew ||
    arrow ||
    (beside && pieces.slice(at, at + 4).some(({ norm }) => norm === '→' || norm === '>')) ||
    (change === 'budget' && hasTwoSums(pieces, at)) ||
    within(pieces, at - 2, change === 'deadline' ? NEWS : NOW);
  if (!said || !isTold(change, values, isNew, link, pieces, at)) return null;
  const campaigns = pieces
    .slice(Math.max(0, at - 3), link < 0 ? at + 4 : link)
    .flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  return { change, values, rule: `${change}_becomes`, campaigns, from: at, to: pieces.length };
}

/** "Budget 60k → 45k", "from 60k to 45k". */
const hasTwoSums = (pieces: readonly Piece[], at: number) =>
  pieces.slice(at).filter(({ figure }) => figure?.kind === 'money').length > 1;

/** "Litware ETA 18 Jan", "students now 1 April", "launch → 27 Jan": the day stands beside it, with a word of change. */
function isBeside(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 5);
  const day = next.findIndex(({ kind }) => kind === 'day');
  if (day < 0) return false;
  const between = next.slice(0, day);
  const fits = between.every(
    (piece) => BESIDE.has(piece.norm) || (piece.kind !== 'mark' && isTheme(piece, 'date')),
  );
  const after = pieces.slice(at + day + 2, at + day + 4);
  return fits && (between.length > 0 || after.some(({ norm }) => BESIDE_NEWS.has(norm)));
}

/** "Monsoon contact now Rahul". */
const isNamedNow = (pieces: readonly Piece[], at: number) => {
  const next = pieces[at + 2];
  return pieces[at + 1]?.norm === 'now' && next !== undefined && isName(next);
};
const BESIDE_NEWS = new Set(['now', 'instead', 'not', 'was', '(', 'rather']);
const BESIDE = new Set(['>', '→', '-', ':', '=', '(', 'now', 'on', 'to', 'for', 'at', 'instead', 'the']);

/** "It's the 27th now": a day that is more than a weekday, and "now" beside it. */
const isItNow = (pieces: readonly Piece[], at: number, link: number) => {
  const run = pieces.slice(at, link + 5);
  const day = run.find(({ kind }) => kind === 'day');
  return (
    link === at + 1 &&
    day?.day?.bareWeekday === undefined &&
    day?.day?.grain === 'day' &&
    run.some(({ norm }) => norm === 'now' || norm === 'instead')
  );
};
const FILLS = new Set(['at', 'on', 'for', 'down', 'up', 'to', 'due']);

/** "Cellar door is 22 October", "Northwind's now at 55k": the value follows at once. */
function isValueAt(change: Change, pieces: readonly Piece[], at: number): boolean {
  const next = pieces
    .slice(at, at + 3)
    .find(({ norm, kind }) => kind !== 'word' || !(isWord(norm, 'adverb') || FILLS.has(norm)));
  return change === 'deadline' ? next?.kind === 'day' : next?.figure?.kind === 'money' && next.figure.certain;
}

const HIRES = new Set('have has got hired appointed gets getting'.split(' '));
const PRAISE = new Set(
  'looks look works work performs performing feels gets reads hates hate loves likes sounds wants want'.split(
    ' ',
  ),
);
const isName = ({ text, kind }: Piece) => kind === 'word' && text !== text.toLowerCase();

function valuesOf(change: Change, pieces: readonly Piece[], at: number): Values {
  if (change === 'deadline') return movedTo(pieces.slice(at), false, undefined);
  if (change !== 'budget') return {};
  const figures = pieces.slice(at).flatMap(({ figure }) => (figure ? [figure] : []));
  const amount = newTotal(pieces, figures);
  return amount === undefined ? {} : { amount };
}

/** "The target is now people from 25 to 35, approved today" gives no date. */
const isDayNear = (pieces: readonly Piece[], at: number) =>
  pieces.slice(at, at + 7).some(({ kind }) => kind === 'day');

function isTold(
  change: Change,
  values: Values,
  isNew: boolean,
  link: number,
  pieces: readonly Piece[],
  at: number,
): boolean {
  if (change === 'deadline') return values.newDate !== undefined && isDayNear(pieces, Math.max(link, at));
  if (change === 'budget') return values.amount !== undefined;
  const head = pieces[at + 1];
  if (isNew && head !== undefined && (PROPOSED.has(head.norm) || PRAISE.has(head.norm))) return false;
  if (change === 'contact')
    return (
      (isNew && pieces.slice(Math.max(0, at - 5), at).some(({ norm }) => HIRES.has(norm))) ||
      link >= 0 ||
      isNamedNow(pieces, at) ||
      pieces.slice(at + 1).some(isName)
    );
  return isNew || link >= 0;
}

/** "+3 days", "a fortnight later", "another week" said of a campaign or its date, or by the client. */
function shiftAt(sentence: Sentence, at: number, deadline: string | undefined): Becoming | null {
  const { pieces } = sentence;
  const piece = pieces[at] as Piece;
  if (piece.kind !== 'length') return null;
  const plus = pieces[at - 1]?.norm === '+' || piece.text === '+';
  const compared = COMPARED.has(pieces[at + 1]?.norm ?? '');
  const about =
    pieces.slice(0, at).some((each) => each.kind === 'campaign' || isTheme(each, 'date')) ||
    isNeeded(pieces, at);
  if (!((plus || compared) && about) && !(isExtra(piece) && isGranted(pieces, at))) return null;
  const sooner = compared && SOONER.has(pieces[at + 1]?.norm ?? '');
  const shift = movedTo([piece], sooner, deadline);
  if (shift.shiftDays === undefined) return null;
  const next = pieces.findIndex(({ kind }, place) => place > at && kind === 'campaign');
  const day = movedTo(pieces.slice(at + 1, next < 0 ? pieces.length : next), sooner, deadline).newDate;
  const values = day === undefined ? shift : { newDate: day };
  const earlier = pieces
    .slice(0, at)
    .flatMap(({ campaigns: ids }) => (ids ? [ids] : []))
    .slice(-1);
  const later = pieces
    .slice(at)
    .flatMap(({ campaigns: ids }) => (ids ? [ids] : []))
    .slice(0, 1);
  const campaigns = earlier.length > 0 ? earlier : later;
  return {
    change: 'deadline',
    values,
    rule: 'deadline_by_length',
    campaigns,
    from: Math.max(0, at - 1),
    to: at + 2,
  };
}
const SOONER = new Set(['earlier', 'sooner', 'early', 'before', 'ahead']);

/** "They need everything a week earlier": of the campaign by another word, and not of one's own work. */
function isNeeded(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(0, at);
  const own = before.some(({ norm, kind }) => kind !== 'day' && (norm === 'i' || norm === 'you'));
  const verb = before.some(({ norm }) => NEEDS.has(norm));
  return verb && !own && before.some((piece) => isTheme(piece, 'pronoun', 'whole'));
}
const NEEDS = new Set(
  'need needs want wants ask asked asks launch launches launching deliver delivering go goes going start starts starting live'.split(
    ' ',
  ),
);

/** "We have an extra week", "the client needs ten more days"; "I need another week for the deck" is no change. */
function isGranted(pieces: readonly Piece[], at: number): boolean {
  const verb =
    pieces.slice(Math.max(0, at - 4), at).some(({ norm }) => GRANTS.has(norm)) || opensWith(pieces, at);
  const own = pieces
    .slice(0, at)
    .some(({ norm, kind }) => kind !== 'day' && (norm === 'i' || norm === 'you'));
  const next = pieces[at + 1];
  const rest = next === undefined || next.kind === 'mark' || AFTER_GRANT.has(next.norm);
  return verb && !own && rest;
}
/** "Two extra weeks on the Adatum revamp". */
const opensWith = (pieces: readonly Piece[], at: number) =>
  at === 0 && pieces.slice(1, 5).some(({ kind }) => kind === 'campaign');
const GRANTS = new Set(
  'take have has got get gets need needs needed give gives gave given giving gained want wants wanted asked asks granted buys bought allowed for us'.split(
    ' ',
  ),
);
const AFTER_GRANT = new Set(
  'on for so because since now as before if to from and but due with thanks after , of'.split(' '),
);

/** "Another week", "ten more days", "an extra fortnight". */
const isExtra = ({ words }: Piece) =>
  words !== undefined && words.some((word) => word === 'another' || word === 'extra' || word === 'more');

/** Everything in the sentence that is said to be another now. */
export function becomings(
  sentence: Sentence,
  deadlineOf: (campaigns: readonly (readonly string[])[]) => string | undefined,
): Becoming[] {
  const found: Becoming[] = [];
  for (let at = 0; at < sentence.pieces.length; at += 1) {
    const before = sentence.pieces.slice(0, at).flatMap(({ campaigns }) => (campaigns ? [campaigns] : []));
    const becoming = becomingAt(sentence, at) ?? shiftAt(sentence, at, deadlineOf(before.slice(-1)));
    if (becoming !== null) found.push(becoming);
  }
  return found;
}
