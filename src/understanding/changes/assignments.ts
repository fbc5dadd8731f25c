// Who is on a campaign, told by how people and campaigns stand beside each other: "Ben → Acme", "Acme is Ben's now",
// "Ben instead of Alicia on Acme", "Ben isn't on Acme any more", "welcome Ben to the Acme team".
import type { Becoming } from './becomes.ts';
import { isGathering } from './gatherings.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';
import { isLasting, isStaff } from './posts.ts';
import type { Sentence } from './reading.ts';
import {
  type AssignmentSite,
  doneFromNowAt,
  isIt,
  isStaffAt,
  named,
  relievedAt,
  transferredAt,
} from './transfers.ts';

const REPLACES = new Set(
  'replace replaces replaced replacing instead place swap swaps swapped swapping switching switched'.split(
    ' ',
  ),
);
const NOW = new Set(['now', 'today', 'longer', 'anymore', 'hereafter', 'henceforth']);
const GOES = new Set(
  'goes going moves moving passes passing transferred reassigned handed passed moved → went'.split(' '),
);
const SITS = new Set([
  "'s",
  'one',
  'account',
  'project',
  'campaign',
  'job',
  'is',
  'sits',
  'lives',
  'with',
  'now',
  'back',
  'all',
  'are',
  'stays',
  'was',
  'been',
  'has',
]);
const MINE = new Set(['yours', 'mine', 'hers', 'his', 'theirs']);
const TO = new Set(['to', '→', 'onto', 'on', 'for', 'with', 'into']);
const THINGS = new Set(
  'call deck file files folder thread channel doc invoice email link sheet feedback comments notes approval drive question cover'.split(
    ' ',
  ),
);

/** The campaigns whose staff the sentence says to be others now, one change each. */
export function assigned(sentence: Sentence, inChannel: boolean): Becoming[] {
  const { pieces } = sentence;
  if (!pieces.some(isStaff) && !pieces.some(({ norm }) => MINE.has(norm))) return [];
  if (pieces.some((piece) => isGathering(piece) || (piece.kind !== 'campaign' && THINGS.has(piece.norm))))
    return [];
  const site: AssignmentSite = { pieces, inChannel, lasting: isToLast(sentence) };
  const at = RULES.map((rule) => rule(site)).find((place) => place >= 0);
  if (at === undefined) return [];
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  if (campaigns.length === 0 && !inChannel) return [];
  return [{ change: 'staffing', values: {}, rule: 'staffing_assigned', campaigns, from: at, to: at + 1 }];
}

const isToLast = (sentence: Sentence) =>
  isLasting(sentence) ||
  sentence.pieces.some(
    ({ norm }, at) => NOW.has(norm) || (norm === 'here' && sentence.pieces[at - 1]?.norm === 'from'),
  );

/** "Ben → Acme", "Ben Acme → Globex", "Ben off Acme, onto Globex". */
function placedAt({ pieces, lasting }: AssignmentSite): number {
  return pieces.findIndex((piece, at) => {
    if (!isStaff(piece) || piece.norm === 'me') return false;
    const next = pieces[at + 1]?.norm ?? '';
    if (next === '→') return named(pieces[at + 2]);
    if (next === 'to' && lasting) return named(pieces[at + 2]) && at === 0;
    if (named(pieces[at + 1])) return pieces[at + 2]?.norm === '→' && named(pieces[at + 3]);
    return false;
  });
}

/** "Acme is now Ben's", "Acme sits with Ben now", "this is yours now". */
function ownedAt({ pieces, inChannel, lasting }: AssignmentSite): number {
  if (!lasting) return -1;
  return pieces.findIndex((piece, at) => {
    if (!named(piece) && !(inChannel && isIt(piece))) return false;
    const rest = pieces.slice(at + 1, at + 6);
    const owner = rest.findIndex((each) => isStaff(each) || MINE.has(each.norm));
    if (owner < 1 || !rest.slice(0, owner).every(({ norm }) => SITS.has(norm))) return false;
    const after = rest[owner + 1];
    const whose = after?.norm === "'s" && (rest[owner + 2] === undefined || !isNoun(rest[owner + 2]));
    return MINE.has(rest[owner]?.norm ?? '') || whose || rest[owner - 1]?.norm === 'with';
  });
}

const isNoun = (piece: Piece | undefined) =>
  piece?.kind === 'theme' ||
  (piece?.kind === 'word' && !isWord(piece.norm, 'preposition') && !NOW.has(piece.norm));

/** "Acme goes to Ben from today", "Ben takes Acme off Alicia". */
function handedAt(site: AssignmentSite): number {
  const { pieces, inChannel } = site;
  return pieces.findIndex(
    (piece, at) =>
      (named(piece) || (inChannel && isIt(piece))) && (isTakenOff(pieces, at) || goesTo(site, at)),
  );
}

const isTakenOff = (pieces: readonly Piece[], at: number) =>
  TAKES.has(pieces[at - 1]?.norm ?? '') && pieces[at + 1]?.norm === 'off' && isStaffAt(pieces, at + 2);

function goesTo({ pieces, lasting }: AssignmentSite, at: number): boolean {
  const goes = pieces.findIndex(({ norm }, place) => place > at && place < at + 4 && GOES.has(norm));
  if (goes < 0 || !(lasting || isHanded(pieces, at, goes))) return false;
  if (pieces[goes]?.norm === '→') return isStaffAt(pieces, goes + 1);
  return pieces[goes + 1]?.norm === 'to' && isStaffAt(pieces, goes + 2);
}

/** "Acme is moving to Ana": the verb right after the name. */
const isHanded = (pieces: readonly Piece[], at: number, goes: number) =>
  MOVING.has(pieces[goes]?.norm ?? '') &&
  pieces.slice(at + 1, goes).every(({ norm }) => isWord(norm, 'be') || isWord(norm, 'adverb'));
const MOVING = new Set(['moving', 'moves', 'moved', 'passes', 'passing', 'transferred', 'reassigned']);
const TAKES = new Set(['takes', 'take', 'took', 'taking', 'taken']);

/** "Alicia replaces Ben on Acme", "Ben's on Acme now instead of Alicia", "swap Ben for Alicia". */
function replacedAt({ pieces }: AssignmentSite): number {
  if (pieces.filter(isStaff).length < 2) return -1;
  return pieces.findIndex(({ norm }, at) => {
    if (!REPLACES.has(norm) || isOfThing(pieces[at + 1])) return false;
    const near = pieces.slice(Math.max(0, at - 7), at + 6);
    return near.filter(isStaff).length > 1;
  });
}

/** "Swapped desks" is of something else. */
const isOfThing = (next: Piece | undefined) =>
  next?.kind === 'word' && !isSmallWord(next.norm) && !REPLACES.has(next.norm) && !isStaff(next);

/** "Ben isn't on Acme any more", "Ben doesn't work on Acme now", "Ben's off this now". */
function leftAt({ pieces, inChannel, lasting }: AssignmentSite): number {
  const ended =
    lasting || pieces.some(({ norm }, at) => norm === 'any' && ENDS.has(pieces[at + 1]?.norm ?? ''));
  if (!ended) return -1;
  return pieces.findIndex((piece, at) => {
    if (!isStaff(piece)) return false;
    const rest = pieces.slice(at + 1, at + 8);
    const on = rest.findIndex(({ norm }) => norm === 'on' || norm === 'off');
    const object = rest[on + 1];
    if (on < 0 || !(named(object) || (inChannel && isIt(object)))) return false;
    const run = rest.slice(0, on);
    if (!run.every(({ norm }) => BETWEEN.has(norm) || isWord(norm, 'be') || isWord(norm, 'adverb')))
      return false;
    return rest[on]?.norm === 'off' || run.some(({ norm }) => norm === 'not');
  });
}
const ENDS = new Set(['more', 'longer']);
const BETWEEN = new Set(['not', 'do', 'does', 'will', 'work', 'working', 'be', 'no']);

/** "Design is Ben now, not Alicia". */
function doneAt({ pieces, lasting }: AssignmentSite): number {
  return pieces.findIndex(({ norm }, at) => {
    if (!DISCIPLINES.has(norm) || !LINKS.has(pieces[at + 1]?.norm ?? '')) return false;
    const person = pieces[at + 2]?.norm === 'now' ? at + 3 : at + 2;
    return isStaffAt(pieces, person) && (lasting || pieces.slice(person + 1).some(isStaff));
  });
}
const DISCIPLINES = new Set(
  'design copy media search edit editing strategy production social dev creative planning animation accounts artwork motion'.split(
    ' ',
  ),
);
const LINKS = new Set(['is', "'s", ':', '→']);

/** "Welcome Ben to the Acme team". */
function welcomedAt({ pieces }: AssignmentSite): number {
  return pieces.findIndex(
    ({ norm }, at) =>
      norm === 'welcome' &&
      pieces.slice(at + 1, at + 4).some(isStaff) &&
      pieces.slice(at + 2, at + 8).some(({ norm: each }) => TO.has(each)) &&
      pieces.slice(at + 2, at + 9).some((each) => named(each) || each.norm === 'team'),
  );
}

const RULES = [
  placedAt,
  ownedAt,
  handedAt,
  replacedAt,
  leftAt,
  doneAt,
  welcomedAt,
  transferredAt,
  relievedAt,
  doneFromNowAt,
];
