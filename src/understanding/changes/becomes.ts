// Changes told without a deed: "launch is the 27th now", "budget: 45k (was 30k)", "target is now postgrads",
// "new tagline", "our contact is Frau Weber now", "+3 days".
import type { Change } from '../../domain/interpretations.ts';
import {
  hasArrow,
  hasTwoSums,
  isArrowAt,
  isBeside,
  isCoarseNow,
  isDayNear,
  isItNow,
  isMovedNote,
  isName,
  isNamedNow,
  isSumNow,
  isValueAt,
  linkAfter,
  startsOnDay,
  valuePlace,
} from './beside.ts';
import { isGathering } from './gatherings.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import { newTotal } from './money-deeds.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence, Values } from './reading.ts';
import { NEWS } from './scheduled.ts';
import { shiftAt } from './shifts.ts';
import { isElsewhere } from './shown.ts';

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
  'here draft drafts drafted sending loved love loves like liked likes hate hated see seen saw check review reviewed thanks about share sharing'.split(
    ' ',
  ),
);

const NOW = new Set('now instead longer anymore hereafter henceforth'.split(' '));

const PROPOSED = new Set(
  'option options idea ideas draft drafts round comps deck feedback review concepts test tests template testing version v2 v1 v3 report'.split(
    ' ',
  ),
);

const CHANGES_OF: Readonly<Partial<Record<Theme, Change>>> = {
  date: 'deadline',
  money: 'budget',
  brief: 'brief',
  contact: 'contact',
};

/** The campaign by another word. */
const WHOLES = new Set(['campaign', 'project', 'job', 'account']);

const changesOfPiece = (piece: Piece): readonly Change[] => {
  if (piece.kind === 'campaign' || WHOLES.has(piece.norm)) return ['deadline', 'budget'];
  if (isTheme(piece, 'pronoun') && (piece.norm === 'it' || piece.norm === 'this')) return ['deadline'];
  return (piece.themes ?? []).flatMap((theme) => CHANGES_OF[theme] ?? []);
};

/** "Flight → 8 Feb", "banners now Friday": what is handed over, the day at once after it. */
const isHandedOver = (pieces: readonly Piece[], at: number) => {
  const piece = pieces[at] as Piece;
  const noun = isTheme(piece, 'part', 'output') || WHOLE.has(piece.norm);
  return noun && !isGathering(piece) && isMovedNote(pieces, at);
};
const WHOLE = new Set(['flight', 'flights', 'campaign', 'project', 'burst', 'activity']);

/** "New tagline", "a whole different vibe"; "another look" is none, "another date" is. */
/** "Their new flavour launches": not the date is new. */
const isThing = (change: Change, before: Piece | undefined) =>
  change === 'deadline' &&
  ((before?.kind === 'word' &&
    !isSmallWord(before.norm) &&
    !NEW.has(before.norm) &&
    !REVISED.has(before.norm)) ||
    (before !== undefined && isTheme(before, 'part')));

const isCalledNew = (pieces: readonly Piece[], at: number, change: Change) =>
  (change === 'deadline' && pieces[at]?.norm === 'new' && !isOfElse(pieces, at)) ||
  (!isThing(change, pieces[at - 1]) &&
    pieces
      .slice(Math.max(0, at - 3), at)
      .some(
        ({ norm }, place, run) =>
          (NEW.has(norm) && (change === 'deadline' || norm !== 'another')) ||
          (REVISED.has(norm) && place === run.length - 1),
      ) &&
    !pieces.slice(Math.max(0, at - 5), at).some(({ norm }) => MET.has(norm)));

/** "New date for the standup", "for the Acme call". */
function isOfElse(pieces: readonly Piece[], at: number): boolean {
  if (!OF.has(pieces[at + 1]?.norm ?? '')) return false;
  const [noun, next] = pieces.slice(at + 2).filter(({ norm }) => !isWord(norm, 'determiner'));
  return isElse(noun) || (noun?.kind === 'campaign' && next !== undefined && isGathering(next));
}
const isElse = (noun: Piece | undefined) =>
  noun?.kind === 'word' || (noun !== undefined && isGathering(noun));
const OF = new Set(['for', 'of', 'on']);

/** "Until their new CMO starts" tells when, not what. */
const isAside = (pieces: readonly Piece[], at: number) =>
  pieces.slice(Math.max(0, at - 4), at).some(({ norm, kind }) => kind === 'word' && ASIDES.has(norm));

const ASIDES = new Set('until when after before while once'.split(' '));

/** True where one of the words stands from a piece on. */
const within = (pieces: readonly Piece[], from: number, words: ReadonlySet<string>) =>
  pieces.some(
    ({ norm, kind }, at) =>
      at >= Math.max(0, from) &&
      kind !== 'campaign' &&
      kind !== 'day' &&
      words.has(norm) &&
      !isQuotedAt(pieces, at),
  );

/** Within quotation marks: the call to action is "Start now". */
const isQuotedAt = (pieces: readonly Piece[], at: number) =>
  pieces.slice(0, at).filter(({ norm }) => norm === '"').length % 2 === 1;

function becomingAt(sentence: Sentence, at: number): Becoming | null {
  const { pieces } = sentence;
  const piece = pieces[at] as Piece;
  if (isAside(pieces, at)) return null;
  const changes = isHandedOver(pieces, at) ? (['deadline'] as const) : changesOfPiece(piece);
  for (const change of changes) {
    const becoming = becomingOf(change, pieces, at);
    if (becoming !== null) return becoming;
  }
  return null;
}

interface Linked {
  readonly isNew: boolean;
  readonly link: number;
  readonly beside: boolean;
  readonly arrow: boolean;
}

/** How the piece is joined to its new value, if it is. */
function linkedAt(change: Change, pieces: readonly Piece[], at: number): Linked | null {
  const piece = pieces[at] as Piece;
  const pronoun = isTheme(piece, 'pronoun');
  const named = piece.kind === 'campaign' || WHOLES.has(piece.norm) || pronoun;
  const isNew = !named && isCalledNew(pieces, at, change);
  const link = linkAfter(pieces, at);
  const beside = hasBeside(change, pieces, at, named);
  const arrow = change === 'deadline' && hasArrow(pieces, at);
  if (!isNew && link < 0 && !arrow && !beside) return null;
  if (named && !beside && !isArrowAt(pieces, at) && !isValueAt(change, pieces, link + 1)) return null;
  return pronoun && !isItNow(pieces, at, link) ? null : { isNew, link, beside, arrow };
}

function hasBeside(change: Change, pieces: readonly Piece[], at: number, named: boolean): boolean {
  if (change === 'deadline') return isBeside(pieces, at);
  if (change === 'budget') return (!named && hasTwoSums(pieces, at)) || isSumNow(pieces, at);
  return change === 'contact' && isNamedNow(pieces, at);
}

/** True where something says that the value is new. */
function isNews(
  change: Change,
  pieces: readonly Piece[],
  at: number,
  { isNew, beside, arrow }: Linked,
): boolean {
  if (isNew || arrow) return true;
  if (beside && pieces.slice(at, at + 4).some(({ norm }) => norm === '→')) return true;
  if (change === 'budget' && (hasTwoSums(pieces, at) || startsOnDay(pieces, at))) return true;
  if (change === 'brief' && isNoMore(pieces, at)) return true;
  const from = isThing(change, pieces[at - 1]) ? at : at - 2;
  return within(pieces, from, change === 'deadline' ? NEWS : NOW);
}

/** "The hero is not the jacket any more". */
const isNoMore = (pieces: readonly Piece[], at: number) =>
  pieces.slice(at).some(({ norm }) => norm === 'not') &&
  pieces.some(({ norm }, place) => place > at && norm === 'any' && pieces[place + 1]?.norm === 'more');

function becomingOf(change: Change, pieces: readonly Piece[], at: number): Becoming | null {
  const linked = linkedAt(change, pieces, at);
  if (linked === null || !isNews(change, pieces, at, linked)) return null;
  const { isNew, link } = linked;
  const values = valuesOf(change, pieces, valuePlace(pieces, at, link));
  if (!isTold(change, values, isNew, link, pieces, at)) return null;
  const campaigns = pieces
    .slice(Math.max(0, at - 3), link < 0 ? at + 4 : link)
    .flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  return { change, values, rule: `${change}_becomes`, campaigns, from: at, to: pieces.length };
}

const HIRES = new Set('have has got hired appointed gets getting'.split(' '));

const PRAISE = new Set(
  'looks look works work performs performing feels gets reads hates hate loves likes sounds wants want'.split(
    ' ',
  ),
);

/** The pieces up to where, after a value, another campaign is spoken of. */
function ownRun(pieces: readonly Piece[], at: number): readonly Piece[] {
  const value = pieces.findIndex(
    ({ kind }, place) => place > at && (kind === 'figure' || kind === 'day' || kind === 'length'),
  );
  const next = pieces.findIndex(({ kind }, place) => value >= 0 && place > value && kind === 'campaign');
  return pieces.slice(at, next < 0 ? pieces.length : next);
}

/** "New budget £50,000": the sum right after it. */
function calledNew(pieces: readonly Piece[], at: number): number | undefined {
  const before = pieces[at - 1]?.norm ?? '';
  const figure = pieces[at + 1]?.figure;
  const told = (NEW.has(before) && before !== 'another') || REVISED.has(before);
  return told && figure?.kind === 'money' && figure.certain ? figure.value : undefined;
}

function valuesOf(change: Change, pieces: readonly Piece[], at: number): Values {
  const own = ownRun(pieces, at);
  if (change === 'deadline') return movedTo(own, false, undefined);
  if (change !== 'budget') return {};
  const figures = own.flatMap(({ figure }) => (figure ? [figure] : []));
  const amount = newTotal(own, figures) ?? calledNew(pieces, at);
  return amount === undefined ? {} : { amount };
}

/** "New date tomorrow" tells when it is told. */
function isDateTold(values: Values, link: number, pieces: readonly Piece[], at: number): boolean {
  const from = Math.max(link, at);
  if (values.newDate === undefined) return isCoarseNow(pieces, from);
  return isDayNear(pieces, from) && !(link < 0 && pieces[at + 1]?.norm === 'tomorrow');
}

function isTold(
  change: Change,
  values: Values,
  isNew: boolean,
  link: number,
  pieces: readonly Piece[],
  at: number,
): boolean {
  if (change === 'deadline') return isDateTold(values, link, pieces, at);
  if (change === 'budget') return values.amount !== undefined;
  if (change === 'brief' && isElsewhere(pieces, at, isNew)) return false;
  const head = pieces[at + 1];
  if (isNew && head !== undefined && (PROPOSED.has(head.norm) || PRAISE.has(head.norm))) return false;
  if (change === 'contact')
    return (
      (isNew && pieces.slice(Math.max(0, at - 5), at).some(({ norm }) => HIRES.has(norm))) ||
      link >= 0 ||
      isNamedNow(pieces, at) ||
      pieces.slice(at + 1).some(isName)
    );
  return isNew || (link >= 0 && !pieces.slice(link + 1, link + 3).some(({ kind }) => kind === 'person'));
}

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
