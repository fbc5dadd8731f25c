// A campaign that is paused, resumed, cancelled, launched or finished by a deed.

import type { IsoDate } from '../../domain/plain-date.ts';
import { type DeedSite, isNamedWhole, isWhole, near } from './deed-site.ts';
import { isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

const FUTURE = new Set('tomorrow will going tonight next to soon would should'.split(' '));
const PARTLY = new Set('almost nearly half partly mostly halfway until'.split(' '));
/** States that a person may be in too: they need the campaign's name. */
const LOOSE = new Set([
  'up',
  'out',
  'running',
  'serving',
  'active',
  'away',
  'a go',
  'out there',
  'over',
  'done',
  'finished',
  'closed',
  'complete',
  'stopped',
  'dark',
  'offline',
  'gone',
  'started',
  'dropped',
  'broke',
  'opened',
  'released',
  'published',
  'shipped',
  'came out',
  'took off',
  'taken off',
  'kicked off',
  'rolled out',
  'on a break',
  'late',
  'on standby',
  'back up',
  'pulled',
  'history',
  'toast',
  'in limbo',
  'underway',
  'out now',
  'on air',
  'all done',
  'done done',
  'paused',
  'dead',
  'off the ground',
]);
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
  !(site.frame === 'state' && site.clauseAfter.slice(0, 6).some(({ day }) => day !== undefined && day.from > today)) &&
  !site.before.slice(-4).some(({ norm, kind }) => kind === 'word' && FUTURE.has(norm));

/** A state is said of something: a form of "be" or "go" stands before it, or nothing but the name. */
function isPredicated(site: DeedSite): boolean {
  if (site.target.side === 'nowhere') return true;
  if (isLinkedDirectly(site)) return true;
  return !LOOSE.has(site.verb) && site.target.theme !== 'pronoun' && !hasObject(site);
}

function isLinkedDirectly({ before }: DeedSite): boolean {
  for (const piece of [...before].reverse()) {
    if (isLinking(piece)) return true;
    if (piece.kind !== 'word' || !(isWord(piece.norm, 'adverb') || isWord(piece.norm, 'not'))) return false;
  }
  return false;
}

/** "Fabrikam scrapped the tagline" is no state of Fabrikam. */
const hasObject = ({ after }: DeedSite) => {
  const next = after[0];
  return next !== undefined && (next.kind === 'theme' || (next.kind === 'word' && isWord(next.norm, 'determiner')));
};

const isLinking = (piece: Piece) =>
  piece.kind === 'word' &&
  (isWord(piece.norm, 'be') ||
    isWord(piece.norm, 'have') ||
    isWord(piece.norm, 'get') ||
    LINKING.has(piece.norm));
const LINKING = new Set('go goes gone going went put puts putting placed place come comes came coming bring brings brought bringing stay stays'.split(' '));

/** True where the deed changes the campaign's life: its target is the campaign and the words fit. */
export function changesLife(site: DeedSite, today: IsoDate): boolean {
  if (site.frame === 'state' && !isPredicated(site)) return false;
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

/** "On hold until further notice", "Back on!": nothing is said before it. */
function isElliptic({ target, before, after, verb }: DeedSite): boolean {
  if (target.side !== 'nowhere' || LOOSE.has(verb) || verb === 'live') return false;
  const bare = before.every(({ kind, norm }) => kind === 'mark' || kind === 'day' || isWord(norm, 'filler') || isWord(norm, 'adverb'));
  return bare && after[0]?.kind !== 'day' && after[0]?.kind !== 'time';
}

function fits(site: DeedSite): boolean {
  if (site.frame === 'whole') return site.target.theme !== 'other' && site.target.theme !== 'part';
  if (isElliptic(site)) return true;
  if (LOOSE.has(site.verb)) return isNamedWhole(site) || (site.target.theme === 'pronoun' && isOfUs(site));
  return isWhole(site) || site.target.theme === 'date' || site.target.theme === 'money';
}

/** "We've been paused", "it's paused" say it of the campaign; "we're out", "it's done" need not. */
const isOfUs = (site: DeedSite) => OF_US.has(site.verb);
const OF_US = new Set(['paused', 'dead', 'on air', 'live', 'off the ground']);

function stops(site: DeedSite): boolean {
  if (site.target.theme === 'money') return STOPS_MONEY.has(site.verb.split(' ')[0] ?? '');
  return fits(site);
}

function cancels(site: DeedSite): boolean {
  if (ENDING.has(site.verb) && site.target.side !== 'after') return false;
  const first = site.verb.split(' ')[0] ?? '';
  if (TO_THE_CLIENT.has(first) && site.target.side === 'before' && !isLinkedDirectly(site)) return false;
  if (site.verb === 'off' && site.clauseAfter.some(({ kind }) => kind !== 'mark')) return false;
  if (site.target.theme === 'pronoun' && TO_THE_CLIENT.has(site.verb.split(' ')[0] ?? ''))
    return site.target.pieces.some(({ norm }) => norm === 'us' || norm === 'everything');
  return fits(site);
}

function launches(site: DeedSite, today: IsoDate): boolean {
  if (!isAtOnce(site, today) || AGAIN.has(site.after[0]?.norm ?? '')) return false;
  if (site.target.theme === 'part') return site.frame !== 'whole' && !LOOSE.has(site.verb);
  return fits(site) && site.target.theme !== 'date' && site.target.theme !== 'money';
}

function finishes(site: DeedSite, today: IsoDate): boolean {
  if (!isAtOnce(site, today) || near(site, PARTLY)) return false;
  return fits(site) && site.target.theme !== 'date' && site.target.theme !== 'money';
}
