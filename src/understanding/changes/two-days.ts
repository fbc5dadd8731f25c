// A deadline told by two days: "18 Jan, not 11 Jan", "they need it Monday instead of Wednesday", "flight thru 3/12 not 2/26".
import type { Becoming } from './becomes.ts';
import { isGathering } from './gatherings.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';
import { type KnownDate, struckDay } from './struck-days.ts';
import { movedTo } from './when-moved.ts';

const INSTEAD = new Set(['not', 'instead', 'rather']);
const BETWEEN = new Set([
  ',',
  'and',
  'not',
  'instead',
  'rather',
  'of',
  'than',
  'on',
  'the',
  'by',
  'for',
  '(',
]);
const OF_PEOPLE = new Set(
  'i off out away leave ooo holiday pto back in wfh home office here vacation working work works you me my meet meets meeting talk speak visit visiting come coming catch'.split(
    ' ',
  ),
);
const NEAR_BEFORE = 9;
const NEAR_AFTER = 5;

/** The rule of a deadline told by striking the old one. */
export const STRUCK = 'deadline_struck';

/** A day that replaces another, said of a campaign or of what is delivered for it; the new one may be said next. */
export function twoDays(
  { pieces }: Sentence,
  next: Sentence | undefined,
  knownOf: (campaigns: readonly (readonly string[])[]) => readonly KnownDate[],
): Becoming | null {
  const known = knownOf(pieces.flatMap(({ campaigns }) => (campaigns ? [campaigns] : [])));
  const struck = struckDay(pieces, known) ?? struckDay([...pieces, ...opening(pieces, next)], known);
  if (struck === null) return replacedDay(pieces);
  const { campaign, at, newDate } = struck;
  const from = Math.min(at, pieces.length - 1);
  return {
    change: 'deadline',
    values: newDate === undefined ? {} : { newDate },
    rule: STRUCK,
    campaigns: [[campaign]],
    from,
    to: from + 1,
  };
}

const OPENING_AT_MOST = 6;

/** "Not the 18th any more. The 23rd!": a short sentence that names a day, where this one names one. */
function opening(pieces: readonly Piece[], next: Sentence | undefined): readonly Piece[] {
  const rest = next?.pieces ?? [];
  const short = rest.filter(({ kind }) => kind !== 'mark').length <= OPENING_AT_MOST;
  return short && pieces.filter(({ kind }) => kind === 'day').length === 1 ? rest : [];
}

function replacedDay(pieces: readonly Piece[]): Becoming | null {
  const at = pieces.findIndex(
    (piece, place) => piece.kind === 'day' && (oldAfter(pieces, place) > 0 || isInstead(pieces, place)),
  );
  if (at < 0) return null;
  const before = pieces.slice(Math.max(0, at - NEAR_BEFORE), at);
  const old = oldAfter(pieces, at) || at + 1;
  const after = pieces.slice(old + 1, old + NEAR_AFTER);
  const near = [...before, ...after];
  if (near.some((piece) => isGathering(piece) || isOfPeople(piece)) || !near.some(isAnchor)) return null;
  const values = movedTo(pieces.slice(at, at + 1), false, undefined);
  if (values.newDate === undefined) return null;
  const campaigns = [...after, ...before].flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(-1);
  return { change: 'deadline', values, rule: 'deadline_not_old', campaigns, from: at, to: old + 1 };
}

/** "Can we do 18 Jan instead for Acme?" */
const isInstead = (pieces: readonly Piece[], at: number) =>
  pieces[at + 1]?.norm === 'instead' && pieces[at + 2]?.norm !== 'of';

/** The place of the day that follows after "not" or "instead of"; 0 for none. */
function oldAfter(pieces: readonly Piece[], at: number): number {
  const next = pieces.findIndex(({ kind }, place) => place > at && kind === 'day');
  const between = pieces.slice(at + 1, Math.max(next, at + 1));
  const replaces = between.some(({ norm }) => INSTEAD.has(norm));
  return next > at && replaces && between.every(({ norm }) => BETWEEN.has(norm)) ? next : 0;
}

const isOfPeople = ({ norm, kind }: Piece) =>
  kind === 'person' || (kind !== 'campaign' && OF_PEOPLE.has(norm));

const isAnchor = (piece: Piece) =>
  piece.kind === 'campaign' ||
  isTheme(piece, 'date', 'part', 'output', 'brief') ||
  (isTheme(piece, 'whole', 'pronoun') && piece.norm !== 'we' && piece.norm !== 'us');
