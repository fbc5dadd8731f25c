// A campaign that is paused, resumed, cancelled, launched or finished by a deed.

import type { IsoDate } from '../../domain/plain-date.ts';
import { isClientOut, isFromPlan, isReply } from './client-out.ts';
import { type DeedSite, hasObject, isElliptic, isNamedWhole, isOwnWork, isWhole, near } from './deed-site.ts';
import { isGathering } from './gatherings.ts';
import { isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

const FUTURE = new Set('tomorrow will going tonight next to soon would should'.split(' '));
const PARTLY = new Set('almost nearly half partly mostly halfway until'.split(' '));
const TO_THE_CLIENT = new Set(
  'drop drops dropped dropping lose loses lost losing dump dumped fire fired sack sacked'.split(' '),
);
const ENDING = new Set(['end', 'ends', 'ending', 'ended']);
const STOPS_MONEY = new Set([
  'stop',
  'pause',
  'freeze',
  'halt',
  'suspend',
  'stopped',
  'paused',
  'frozen',
  'suspended',
  'pausing',
  'stopping',
  'freezing',
  'halted',
  'on',
  'froze',
  'switch',
  'turn',
  'turned',
  'switched',
  'cut',
]);

const AGAIN = new Set(['again', 'back']);

/** What has happened needs no day; a state that begins on a later day has not. */
const isAtOnce = (site: DeedSite, today: IsoDate) =>
  !(isState(site) && site.clauseAfter.slice(0, 6).some(({ day }) => day !== undefined && day.from > today)) &&
  !site.before.slice(-4).some(({ norm, kind }) => kind === 'word' && FUTURE.has(norm));

/** A state is said of something: a form of "be" or "go" stands before it, or nothing but the name. */
function isPredicated(site: DeedSite): boolean {
  if (site.target.side !== 'before') return true;
  if (isLinkedDirectly(site) || isHeaded(site)) return true;
  if (isPut(site) || isNoted(site)) return true;
  return !isLoose(site) && site.target.theme !== 'pronoun' && !hasObject(site);
}

/** "Acme dark as of 6", "Acme offline": a note without a verb. */
function isNoted({ act, target, before, after, verb }: DeedSite): boolean {
  const noted = act === 'stop' || (act === 'cancel' && DEAD.has(verb));
  if (!noted || target.theme !== 'campaign') return false;
  const last = before.at(-1);
  const beside = last !== undefined && target.pieces.at(-1) === last;
  const next = after[0];
  return (
    beside && (next === undefined || next.kind === 'mark' || SINCE.has(next.norm) || UNTIL.has(next.norm))
  );
}

const DEAD = new Set(['dead', 'toast', 'kaput', 'dead in the water']);

/** "They put us on hold", "we're keeping it dark". */
const isPut = ({ before, target }: DeedSite) => {
  const object = target.pieces[0];
  const at = object === undefined ? -1 : before.indexOf(object);
  return (
    before.slice(Math.max(0, at - 1)).some(({ norm }) => PUTS.has(norm)) ||
    target.pieces.some(({ norm }) => PUTS.has(norm))
  );
};
const PUTS = new Set(
  'put puts putting place placed placing keep keeps kept keeping leave left leaving stick stuck have had'.split(
    ' ',
  ),
);

/** "Northwind: done". */
const isHeaded = ({ before, sentence, deed }: DeedSite) =>
  before.length === 0 && sentence.pieces.findLast(({ end }) => end <= deed.start)?.norm === ':';

function isLinkedDirectly({ before }: DeedSite): boolean {
  for (const piece of [...before].reverse()) {
    if (isLinking(piece)) return true;
    if (piece.kind !== 'word' || !(isWord(piece.norm, 'adverb') || isWord(piece.norm, 'not'))) return false;
  }
  return false;
}

const isLinking = (piece: Piece) =>
  piece.kind === 'word' && (isWord(piece.norm, 'be') || isWord(piece.norm, 'get') || LINKING.has(piece.norm));
const LINKING = new Set(
  'stand stands stood go goes gone going went put puts putting placed place come comes came coming bring brings brought bringing stay stays'.split(
    ' ',
  ),
);

const isLoose = ({ frame }: DeedSite) => frame === 'loose' || frame === 'named';
const isState = ({ frame }: DeedSite) => frame === 'state' || frame === 'loose';

/** True where the deed changes the campaign's life: its target is the campaign and the words fit. */
export function changesLife(site: DeedSite, today: IsoDate): boolean {
  if (isState(site) && !isPredicated(site)) return false;
  switch (site.act) {
    case 'stop':
      return stops(site);
    case 'launch':
      return launches(site, today);
    case 'finish':
      return finishes(site, today);
    case 'cancel':
      return cancels(site);
    default:
      return fits(site);
  }
}

/** "Back on Friday night" is a day, no state; "Acme back on today" is one. */
const runsIntoDay = (site: DeedSite) => {
  const next = site.after[0];
  if (site.frame !== 'state' || !site.verb.endsWith(' on')) return false;
  if (next?.norm === 'today' && isNamedWhole(site)) return false;
  return next?.kind === 'day' || next?.kind === 'time';
};

/** "Sunny has resumed work", "I paused the timeline": what a person does, not what befalls a campaign. */
function isPersonalWork(site: DeedSite): boolean {
  const { pieces, theme } = site.target;
  if (pieces.length === 1 && pieces[0]?.norm === 'work') return true;
  return site.target.side === 'after' && theme !== 'campaign' && isOwnWork(site);
}

/** "I think Acme is back on": of the campaign, whoever says it. */
const isSaidOfWhole = (site: DeedSite) => isNamedWhole(site) && site.target.side === 'before';

function fits(site: DeedSite): boolean {
  if (site.act === 'resume' && isState(site) && isOwnWork(site) && !isSaidOfWhole(site)) return false;
  if (site.verb === 'back' && (goesOn(site) || isReply(site))) return false;
  if (isPersonalWork(site) || site.clauseAfter[0]?.norm === 'into') return false;
  if (runsIntoDay(site)) return false;
  if (site.frame === 'whole') return site.target.theme !== 'other' && site.target.theme !== 'part';
  if (site.verb !== 'live' && isElliptic(site) && !isLoose(site)) return true;
  if (clientDoes(site)) return true;
  if (isLoose(site)) return isNamedWhole(site);
  return isWhole(site) || site.target.theme === 'date' || site.target.theme === 'money';
}

/** "Client cancelled", "client paused": what goes without saying is the campaign. */
export const clientDoes = ({ target, verb, frame, after }: DeedSite): boolean =>
  frame === 'verb' &&
  target.side === 'before' &&
  CLIENTS.has(target.pieces.filter(({ stance }) => stance !== true).at(-1)?.norm ?? '') &&
  OUTRIGHT.test(verb) &&
  (after[0] === undefined ||
    after[0].kind === 'mark' ||
    after[0].kind === 'day' ||
    isWord(after[0].norm, 'joiner') ||
    UNTIL.has(after[0].norm));
const CLIENTS = new Set(['client', 'clients', 'they']);
const OUTRIGHT = /^(?:paus|suspend|cancel|terminat|abort|resum|restart|unpaus|halt)/; // yes: cancelled · no: stopped
const UNTIL = new Set(['until', 'for', 'again', 'due', 'per', 'effective', 'from']);

/** "Hold on, Acme is calling", "hold the date", "hold please": not the campaign's hold. */
function isHeldElsewhere({ verb, after, target }: DeedSite): boolean {
  if (verb !== 'hold' && verb !== 'holding') return false;
  if (after[0]?.norm === 'on') return after[1]?.kind !== 'campaign' && after[1]?.kind !== 'theme';
  return target.theme === 'date' || (target.side === 'nowhere' && !FOR_NOW.has(after[0]?.norm ?? ''));
}
const FOR_NOW = new Set(['for', 'until', 'everything', 'all']);

/** "Litware stopped by". */
const dropsBy = ({ verb, after }: DeedSite) => verb.startsWith('stop') && after[0]?.norm === 'by';

function stops(site: DeedSite): boolean {
  if (isHeldElsewhere(site) || dropsBy(site)) return false;
  if (site.after.slice(0, 2).some(({ figure }) => figure !== undefined)) return false;
  if (site.target.theme === 'money') return STOPS_MONEY.has(site.verb.split(' ')[0] ?? '');
  return fits(site);
}

/** "Litware's off." is the end of it, "off to a good start" is not. */
const goesOn = ({ clauseAfter }: DeedSite) => clauseAfter.some(({ kind }) => kind !== 'mark');
const LOSES = new Set(['lose', 'loses', 'lost', 'losing']);

/** "Dropping off at 5", "drop by", "pull up the sheet" are other deeds. */
const WALKS = new Set(['walk', 'walks', 'walked', 'walking']);
const WISHED_AWAY = new Set(['rip', 'goodbye', 'farewell', 'bye bye']);
const BY = new Set(['client', 'them', 'the', 'legal', 'their']);
const PARTICLES = new Set(['off', 'by', 'in', 'over', 'round']);

function cancels(site: DeedSite): boolean {
  if (isOtherDeed(site) || site.after[0]?.figure !== undefined || isFromPlan(site)) return false;
  if (site.verb === 'out') return isClientOut(site) && !goesOn(site);
  return site.frame === 'whole' ? fits(site) : isDoneTo(site) && fits(site);
}

/** "Walked us through it", "dropped by", "off to a good start", "lost them on the call". */
function isOtherDeed(site: DeedSite): boolean {
  const { verb, after, target } = site;
  const next = after[0]?.norm ?? '';
  if (WALKS.has(verb) && (target.theme !== 'campaign' || target.side !== 'before')) return true;
  if (ENDS_THERE.has(verb) || WALKS.has(verb)) return goesOn(site);
  if (verb === 'no more' && isState(site)) return goesOn(site);
  if (WISHED_AWAY.has(verb)) return target.side !== 'after';
  if (LOSES.has(verb)) return after.some(isGathering);
  if (verb === 'not happen') return after.some(({ kind }) => kind === 'day');
  return PARTICLES.has(next) && !(next === 'by' && BY.has(after[1]?.norm ?? ''));
}
const ENDS_THERE = new Set(['off', 'no longer on']);

/** "Lost", "dropped", "ended" cancel what they are done to; of the campaign itself they tell something else. */
function isDoneTo(site: DeedSite): boolean {
  const first = site.verb.split(' ')[0] ?? '';
  const { side, theme, pieces } = site.target;
  if ((ENDING.has(site.verb) || LOSES.has(first)) && side !== 'after') return false;
  if (!TO_THE_CLIENT.has(first)) return true;
  if (side === 'before' && !isLinkedDirectly(site)) return false;
  return theme !== 'pronoun' || pieces.some(({ norm }) => norm === 'us' || norm === 'everything');
}

const TESTS = new Set('test testing staging preview draft dev sandbox call zoom teams stream'.split(' '));
/** "We're live on the call": on something else than a day, a channel or the campaign. */
const isOnCall = ({ target, after }: DeedSite) =>
  target.theme === 'pronoun' &&
  after[0]?.norm === 'on' &&
  after[1]?.kind === 'word' &&
  isWord(after[1].norm, 'determiner');

/** "Once we're live", "until it is done", "live in 10 minutes": not yet. */
const isAwaited = ({ before, after, sentence, deed }: DeedSite) =>
  before.some(({ norm, kind }) => kind === 'word' && AWAITED.has(norm)) ||
  sentence.pieces.some(({ norm, end }) => AWAITED.has(norm) && end <= deed.start && end > deed.start - 4) ||
  (after[0]?.norm === 'in' &&
    (after[0].kind !== 'word' || (after[1] !== undefined && after[1].kind !== 'word')));
const AWAITED = new Set(
  'once until when whenever before after since as unless nearly almost soon'.split(' '),
);

/** "LIVE", "live as of 9", "now live!" as the whole of a message. */
function isBareLive(site: DeedSite): boolean {
  if (site.verb !== 'live' && site.verb !== 'live now') return false;
  if (site.target.theme !== 'none' || !site.before.every(isOpening)) return false;
  const first = site.before[0] ?? site.sentence.pieces.find(({ start }) => start >= site.deed.start);
  if (first !== site.sentence.pieces[0]) return false;
  const next = site.after[0];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'time' ||
    isWord(next.norm, 'filler') ||
    SINCE.has(next.norm)
  );
}
const isOpening = ({ norm, kind }: Piece) =>
  kind === 'mark' ||
  CONTRACTED.has(norm) ||
  isWord(norm, 'filler') ||
  isWord(norm, 'and') ||
  norm === 'now' ||
  norm === 'all';
/** "Its live", "were live", "its happening its live". */
const CONTRACTED = new Set(['its', 'were', 'thats', 'happening']);
const SINCE = new Set(['as', 'since', 'and', 'now', 'on', 'across', 'per', 'again', 'with']);

/** Posters go up once: "the first posters went up at noon". */
const WENT_UP = new Set(['went up', 'gone up']);

/** "Running a week behind schedule". */
const LATE = new Set(['behind', 'late']);

function launches(site: DeedSite, today: IsoDate): boolean {
  if (near(site, TESTS) || near(site, LATE) || isOnCall(site) || isAwaited(site)) return false;
  if (isBareLive(site)) return true;
  if (isClientOut(site)) return false;
  if (!isAtOnce(site, today) || AGAIN.has(site.after[0]?.norm ?? '')) return false;
  if (site.target.theme === 'part' && site.target.pieces.some(isGathering)) return false;
  if (site.target.theme === 'part')
    return site.frame !== 'whole' && (!isLoose(site) || WENT_UP.has(site.verb));
  return fits(site) && site.target.theme !== 'date' && site.target.theme !== 'money';
}

function finishes(site: DeedSite, today: IsoDate): boolean {
  if (!isAtOnce(site, today) || near(site, PARTLY) || isAwaited(site)) return false;
  return fits(site) && site.target.theme !== 'date' && site.target.theme !== 'money';
}
