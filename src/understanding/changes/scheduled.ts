// A date said of a campaign: news beside a word of change, or where the known date is another.
import { isCoarse } from './beside.ts';
import { type DeedSite, near } from './deed-site.ts';
import { isGathering } from './gatherings.ts';
import type { Piece } from './pieces.ts';
import { movedTo } from './when-moved.ts';

/** Words of comparing two times. */
export const COMPARED = new Set('later earlier sooner late early'.split(' '));
/** Words that show a date to be a new one. */
export const NEWS = new Set(
  'now instead new not longer was were rather earlier later behind delayed slipped slips postponed changed moved updated revised pushed confirmed correction originally ignore forget'.split(
    ' ',
  ),
);

const hasLength = ({ after, before }: DeedSite) =>
  [...after, ...before].some(
    ({ length }) => length !== undefined && length.unit !== 'minute' && length.unit !== 'hour',
  );

/** A date said of a campaign is news beside a word of change, or where the known date is another. */
export function isRescheduled(site: DeedSite, deadline: string | undefined): boolean {
  if (site.verb === 'kick off' || site.after.some(isGathering) || !isOfWork(site)) return false;
  const { theme } = site.target;
  if (hasLength(site) && near(site, COMPARED)) return true;
  const { newDate } = movedTo(site.after, false, deadline);
  if (newDate === undefined) return near(site, SAID_NOW) && site.after.slice(0, 3).some(isCoarse);
  if (near(site, NEWS)) return true;
  if (newDate === deadline || site.target.pieces.some(({ plain, norm }) => plain || LOOSE.has(norm)))
    return false;
  return (
    theme !== 'part' &&
    theme !== 'brief' &&
    theme !== 'output' &&
    theme !== 'pronoun' &&
    deadline !== undefined
  );
}

/** What is to happen on a day is the campaign, its date, or something due. */
function isOfWork(site: DeedSite): boolean {
  const { theme } = site.target;
  const verb = site.verb.split(' ')[0] ?? '';
  return (
    (theme === 'none' && OUTRIGHT.has(verb) && near(site, SAID_NOW)) ||
    WORKS.has(theme) ||
    (verb.startsWith('need') && near(site, SAID_NOW) && site.target.pieces.every(isHandedIn)) ||
    ((theme === 'part' || theme === 'brief' || theme === 'output') && DUE.has(verb))
  );
}

const WORKS = new Set<string>(['campaign', 'whole', 'date', 'pronoun']);
const HANDED_IN = new Set([
  'delivered',
  'ready',
  'live',
  'out',
  'in',
  'done',
  'finished',
  'with',
  'them',
  'submitted',
]);
/** "Needs to be delivered by the 9th now". */
const isHandedIn = ({ norm }: Piece) => HANDED_IN.has(norm);

/** "Now launching w/c 11 Jan". */
const OUTRIGHT = new Set(
  'due launch launching launches live going delivering airing needs needed wanted aiming targeting planning working work'.split(
    ' ',
  ),
);
const SAID_NOW = new Set(['now', 'instead']);
/** Not the whole of it: "everything for the brochure". */
const LOOSE = new Set([
  'everything',
  'work',
  'stuff',
  'thing',
  'things',
  'lot',
  'all',
  'plan',
  'plans',
  'comms',
]);
const DUE = new Set(['due', 'be', 'needed', 'wanted']);
