// Deadlines told by a length: "+3 days", "a fortnight later", "another week", "ten more days".
import type { Becoming } from './becomes.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';

import { movedTo } from './when-moved.ts';

const COMPARED = new Set('later earlier sooner late early before after behind ahead'.split(' '));

/** "+3 days", "a fortnight later", "another week" said of a campaign or its date, or by the client. */
export function shiftAt(sentence: Sentence, at: number, deadline: string | undefined): Becoming | null {
  const { pieces } = sentence;
  const piece = pieces[at] as Piece;
  if (piece.kind !== 'length') return null;
  const plus = pieces[at - 1]?.norm === '+' || piece.text === '+';
  const compared = COMPARED.has(pieces[at + 1]?.norm ?? '');
  const about =
    pieces.slice(0, at).some((each) => each.kind === 'campaign' || isTheme(each, 'date')) ||
    isNeeded(pieces, at);
  if (!((plus || compared) && about) && !(isExtra(pieces, at) && isGranted(pieces, at))) return null;
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
const isExtra = (pieces: readonly Piece[], at: number) =>
  [pieces[at - 1]?.norm ?? '', ...(pieces[at]?.words ?? [])].some((word) => EXTRA.has(word));
const EXTRA = new Set(['another', 'extra', 'more', 'further', 'additional']);
