// What one deed says: the matrix names the change, the recogniser of its kind agrees or not.
import type { Change } from '../../domain/interpretations.ts';
import type { Scene } from '../scene.ts';
import type { Act } from './act-words.ts';
import { moveOf, movesDeadline } from './deadline-deeds.ts';
import type { DeedSite } from './deed-site.ts';
import { changesLife, clientDoes } from './life-deeds.ts';
import { changeOf } from './matrix.ts';
import { changesMoney, moneyOf } from './money-deeds.ts';
import type { Values } from './reading.ts';

import type { Target } from './targets.ts';
import type { Theme } from './theme-words.ts';
import { changesBrief, changesScope } from './work-deeds.ts';

const LIFE: readonly Act[] = ['stop', 'resume', 'cancel', 'launch', 'finish'];

const DATES: readonly Act[] = ['move', 'delay', 'advance', 'extend', 'schedule'];

/** A change and its figures. */
export interface ReadChange {
  readonly change: Change;
  readonly values: Values;
}

/** What a deed at its site says, or null for nothing. */
export function changeRead(site: DeedSite, deadline: string | undefined, scene: Scene): ReadChange | null {
  const { act } = site;
  if (DATES.includes(act)) {
    return movesDeadline(site, deadline) ? { change: 'deadline', values: moveOf(site, deadline) } : null;
  }
  const change = expected(act, site.target) ?? (clientDoes(site) ? changeOf(act, 'whole') : undefined);
  if (LIFE.includes(act)) return change === undefined ? null : lifeChange(site, change, scene);
  if (act === 'change') return changed(site, change, deadline);
  if (change !== 'scope' && (act === 'raise' || act === 'cut')) {
    return changesMoney(site) ? { change: 'budget', values: moneyOf(site) } : null;
  }
  return changesScope(site) ? { change: 'scope', values: {} } : null;
}

function lifeChange(site: DeedSite, change: Change, scene: Scene): ReadChange | null {
  if (!changesLife(site, scene.now.today)) return null;
  return { change: change === 'paused' && isForGood(site) ? 'cancelled' : change, values: {} };
}

/** "Decided to stop the newsletter altogether". */
const isForGood = ({ after }: DeedSite) =>
  after.some(
    ({ norm }, at) =>
      norm === 'altogether' ||
      norm === 'permanently' ||
      norm === 'forever' ||
      (norm === 'good' && after[at - 1]?.norm === 'for'),
  );

const NOT_WHOLE: Readonly<Partial<Record<Act, Theme>>> = { add: 'scope', drop: 'scope', change: 'brief' };

/** The change by the matrix; a phrase that needs no theme stands for the whole campaign. */
function expected(act: Act, target: Target): Change | undefined {
  if (target.theme === 'other') return undefined;
  if (target.theme === 'none') return changeOf(act, NOT_WHOLE[act] ?? 'whole');
  return changeOf(act, target.theme === 'campaign' ? 'whole' : target.theme);
}

function changed(
  site: DeedSite,
  change: Change | undefined,
  deadline: string | undefined,
): ReadChange | null {
  switch (change) {
    case 'brief':
      return changesBrief(site) ? { change, values: {} } : null;
    case 'scope':
      return changesScope(site) ? { change, values: {} } : null;
    case 'deadline':
      return redated(site, deadline);
    case 'contact':
      return isAwayNow(site) ? null : { change, values: {} };
    case 'budget':
      return isPaper(site) || isOnlyWanted(site) ? null : { change, values: moneyOf(site) };
    default:
      return change === undefined ? null : { change, values: {} };
  }
}

/** "Their CEO is out until Monday": away, not another. */
const isAwayNow = ({ verb, after }: DeedSite) =>
  (verb === 'out' || verb === 'gone') && after[0] !== undefined && after[0].kind !== 'mark';

/** "Need the budget", "budget is approved" say nothing of another sum. */
const isOnlyWanted = ({ verb, around }: DeedSite) =>
  WANTED.has(verb.split(' ')[0] ?? '') &&
  !around.some(({ figure, norm }) => figure !== undefined || OTHER_SUM.has(norm));
const WANTED = new Set(
  'want wants wanted wanting need needs needed needing ask asks asked asking approve approves approved prefer prefers preferred'.split(
    ' ',
  ),
);
const OTHER_SUM = new Set(
  'more less extra another bigger smaller higher lower additional larger increase new double half'.split(' '),
);

/** "PO updated" follows from a change and tells none. */
const isPaper = ({ target, around }: DeedSite) =>
  target.pieces.some(({ norm }) => norm === 'po' || norm === 'io') && !around.some(({ figure }) => figure);

/** "Revised timeline to follow" gives no date and says nothing of one: only "the date has changed" does. */
function redated(site: DeedSite, deadline: string | undefined): ReadChange | null {
  const values = moveOf(site, deadline);
  const told = values.newDate !== undefined || values.shiftDays !== undefined;
  const verb = site.verb.split(' ')[0] ?? '';
  const changed = site.target.side === 'before' ? REDATES.has(verb) : REDATED.has(verb) && isByClient(site);
  return told || changed ? { change: 'deadline', values } : null;
}

/** "Verity have changed the launch date again". */
const isByClient = ({ before }: DeedSite) =>
  before.some(({ norm, kind }) => kind === 'campaign' || norm === 'they' || norm === 'client');
const REDATED = new Set(['changed', 'moved', 'shifted', 'revised']);

const REDATES = new Set(
  'change changes changed changing move moves moved moving shift shifts shifted shifting revised'.split(' '),
);
