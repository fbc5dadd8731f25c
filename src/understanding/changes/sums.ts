// Budgets told by a sum alone: "another 10 grand for Litware", "30k less on Fabrikam", "media budget down 20%",
// "5k moved from Retargeting to the launch".
import type { Change } from '../../domain/interpretations.ts';
import type { Becoming } from './becomes.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import { moneyWith } from './money-deeds.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';
import { twoSums } from './two-sums.ts';

const MORE = new Set('another extra additional further more + plus'.split(' '));
const RELATIVE = new Set('more less extra fewer additional off'.split(' '));
const LESS = new Set(['less', 'fewer', 'off']);
const UP_OR_DOWN = new Set('up down'.split(' '));
const MOVES = new Set(
  'move moves moved moving shift shifts shifted shifting transfer transfers transferred transferring reallocate reallocated reallocating reallocates allocate swap swapped swapping divert diverted diverting pull pulled pulling put take taking taken took switch switched switching rob robbing come comes came coming gone goes handed'.split(
    ' ',
  ),
);
const budget: Change = 'budget';

/** "5k from A to B", "ten grand out of A to feed B", "5k A → B": one sum, two campaigns; neither has a figure of its own. */
function transfer({ pieces }: Sentence): Becoming | null {
  const at = pieces.findIndex(({ norm, kind }) => kind !== 'campaign' && MOVES.has(norm));
  const money = pieces.some((piece) => piece.figure !== undefined || isTheme(piece, 'money'));
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  if (at < 0 || !money || campaigns.length < 2) return null;
  const from = pieces.findIndex((_, place) => isFrom(pieces, place));
  const arrow = pieces.some(({ norm }, place) => norm === '→' && pieces[place - 1]?.kind === 'campaign');
  if (!arrow && (from < 0 || !pieces.slice(from).some(({ norm }) => TO.has(norm)))) return null;
  return { change: budget, values: {}, rule: 'budget_moved_between', campaigns, from: at, to: at + 1 };
}
const TO = new Set(['to', 'into', 'onto', 'over', 'for']);

const isFrom = (pieces: readonly Piece[], at: number) =>
  (pieces[at]?.norm === 'from' && at < pieces.length - 1) ||
  (pieces[at]?.norm === 'out' && pieces[at + 1]?.norm === 'of');

/** A sum that is told as more or less than before. */
function relative({ pieces }: Sentence, at: number): Becoming | null {
  const figure = pieces[at]?.figure;
  if (figure === undefined || !isRelative(pieces, at)) return null;
  if (!figure.certain && !isGivenTo(pieces, at)) return null;
  const money = pieces.some((piece) => isTheme(piece, 'money'));
  if (figure.kind === 'percent' && !money && !isOffered(pieces, at)) return null;
  if (isOfElse(pieces, at) || pieces[at + 1]?.norm === 'account') return null;
  const less =
    LESS.has(pieces[at + 1]?.norm ?? '') || pieces[at - 1]?.norm === 'down' || hasMinus(pieces, at);
  const values = moneyWith(pieces, less);
  const own = pieces.slice(0, at).flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  const later = pieces.slice(at).flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  const campaigns = [...own.slice(-1), ...later];
  return {
    change: budget,
    values,
    rule: 'budget_by_sum',
    campaigns: campaigns.slice(0, 1),
    from: at,
    to: at + 1,
  };
}

/** "Another 60,000 for Acme": a bare figure of thousands, with nothing that it counts. */
function isGivenTo(pieces: readonly Piece[], at: number): boolean {
  const [figure, link, name, next] = pieces.slice(at, at + 4);
  return (
    figure?.figure?.kind === 'money' &&
    figure.figure.value >= SUM_AT_LEAST &&
    (link?.norm === 'for' || link?.norm === 'on' || link?.norm === 'to') &&
    name?.kind === 'campaign' &&
    (next === undefined || next.kind === 'mark' || isWord(next.norm, 'joiner') || next.kind === 'day')
  );
}
const SUM_AT_LEAST = 1000;

/** "Oatley have come back with 20% less": what the client pays. */
function isOffered(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces.slice(Math.max(0, at - 4), at).some(({ norm }) => OFFERS.has(norm));
  const client = pieces.slice(0, at).some(({ norm, kind }) => kind === 'campaign' || CLIENTS.has(norm));
  const next = pieces[at + 2];
  return verb && client && (next === undefined || next.kind === 'mark' || isWord(next.norm, 'joiner'));
}
const OFFERS = new Set(
  'back come comes came pay pays paying spend spending offer offers offered offering signed agreed approved'.split(
    ' ',
  ),
);
const CLIENTS = new Set(['they', 'client', 'clients', 'customer']);

/** "15% more reach" is no money. */
function isOfElse(pieces: readonly Piece[], at: number): boolean {
  const noun = pieces[at + 2];
  return RELATIVE.has(pieces[at + 1]?.norm ?? '') && noun?.kind === 'word' && !isSmallWord(noun.norm);
}

function isRelative(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.norm ?? '';
  const after = pieces[at + 1];
  if (MORE.has(before) || RELATIVE.has(after?.norm ?? '') || hasMinus(pieces, at)) return true;
  const money = pieces.slice(0, at).some((piece) => isTheme(piece, 'money'));
  return money && UP_OR_DOWN.has(before) && !isWord(after?.norm ?? '', 'asking');
}

/** "Acme -5k": a minus stands at the sum, and no other figure before it. */
function hasMinus(pieces: readonly Piece[], at: number): boolean {
  const [before, mark, figure] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  if (mark?.norm !== '-' || mark.tight === true || figure?.tight !== true) return false;
  return before === undefined || (before.kind !== 'figure' && before.kind !== 'number');
}

/** "60k now in total, up from 50": a total that needs no word for money. */
function total({ pieces }: Sentence): Becoming[] {
  const at = pieces.findIndex(({ figure }) => figure?.kind === 'money' && figure.certain);
  const around = pieces.slice(Math.max(0, at - 3), at + 4);
  const summed = around.some(
    ({ norm }, place) =>
      TOTALS.has(norm) || (norm === 'all' && ['in', 'up'].includes(around[place + 1]?.norm ?? '')),
  );
  const changed = pieces[at - 1]?.norm === 'to' && UP_OR_DOWN.has(pieces[at - 2]?.norm ?? '');
  if (at >= 0 && (changed || isHeldNow(pieces, at) || isAgreed(pieces, at))) return [totalAt(pieces, at)];
  if (at < 0 || !summed || !around.some(({ norm }) => NOW.has(norm))) return [];
  return [totalAt(pieces, at)];
}

/** "Acme have agreed 50k", "client signed off 50k", and nothing it is for. */
function isAgreed(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces[at - 1]?.norm === 'off' ? pieces[at - 2] : pieces[at - 1];
  const before = pieces.slice(Math.max(0, at - 5), at);
  const next = pieces[at + 1];
  return (
    AGREES.has(verb?.norm ?? '') &&
    before.some(({ kind, norm }) => kind === 'campaign' || CLIENTS.has(norm)) &&
    (next === undefined || next.kind === 'mark' || next.kind === 'day' || isWord(next.norm, 'joiner'))
  );
}
const AGREES = new Set(['agreed', 'approved', 'signed', 'confirmed', 'committed']);

/** "We now have 60k for Acme", "we've got 60k on Acme now". */
function isHeldNow(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 4), at);
  const next = pieces[at + 1]?.norm === 'now' ? at + 2 : at + 1;
  return (
    HELD_BY.has(before[0]?.norm ?? pieces[0]?.norm ?? '') &&
    HOLDS.has(before.at(-1)?.norm ?? '') &&
    (before.some(({ norm }) => norm === 'now') || next === at + 2 || pieces.at(-1)?.norm === 'now') &&
    HELD_FOR.has(pieces[next]?.norm ?? '') &&
    pieces.slice(next + 1, next + 4).some(({ kind }) => kind === 'campaign')
  );
}
const HELD_BY = new Set(['we', 'they', 'client']);
const HOLDS = new Set(['have', 'has', 'got']);
const HELD_FOR = new Set(['for', 'on', 'to']);

function totalAt(pieces: readonly Piece[], at: number): Becoming {
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  const amount = pieces[at]?.figure?.value ?? 0;
  return { change: budget, values: { amount }, rule: 'budget_total', campaigns, from: at, to: at + 1 };
}
const TOTALS = new Set(['total', 'altogether', 'overall']);
const NOW = new Set(['now', 'new']);

/** "A quarter off the budget". */
function shareOff({ pieces }: Sentence): Becoming | null {
  const at = pieces.findIndex(
    ({ norm }, place) =>
      SHARES.has(norm) &&
      (pieces[place + 1]?.norm === 'off' || pieces[place + 1]?.norm === 'out') &&
      pieces.slice(place + 2, place + 5).some((piece) => isTheme(piece, 'money')),
  );
  const percent = SHARES.get(pieces[at]?.norm ?? '');
  if (percent === undefined) return null;
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  return {
    change: budget,
    values: { percent: -percent },
    rule: 'budget_share',
    campaigns,
    from: at,
    to: at + 1,
  };
}
const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 33],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
]);

/** Every budget that the sentence's sums tell. */
export function sumsTold(sentence: Sentence): Becoming[] {
  const moved = transfer(sentence);
  if (moved !== null) return [moved];
  const told = sentence.pieces.flatMap((_, at) => relative(sentence, at) ?? []);
  if (told.length > 0) return told;
  const share = shareOff(sentence);
  if (share !== null) return [share];
  const changed = twoSums(sentence);
  return changed === null ? total(sentence) : [changed];
}
