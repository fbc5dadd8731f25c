// The store's needs follow what planning finds: a new one is opened, a changed one updated, one that the facts no longer
// ask for is void, and one whose cover fell away is open again. Decisions are kept for as long as their absence stands.
import type { KnownNeed, Need } from '../domain/needs.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { findNeeds } from '../planning/needs.ts';
import { isLong } from './before-you-go.ts';
import { coverOf } from './need-line.ts';
import { asOpen } from './open-need.ts';
import type { Scene } from './scene.ts';

const LEAD_DAYS = 2; // working days before the absence begins (product rule 15)
const LONG_LEAD_DAYS = 5;

/** Brings the stored needs in line with the facts. */
export function reconcileNeeds(scene: Scene): void {
  const { store, facts, calendars, now } = scene;
  const found = new Map(
    findNeeds(facts, calendars, now)
      .filter((need) => hasOpened(scene, need))
      .map((need) => [need.key, need]),
  );
  for (const need of found.values()) {
    const known = store.needs.get(need.key);
    store.needs.put(known ? updated(scene, known, need) : asOpen(need, now));
  }
  for (const known of store.needs.where("state <> 'void'")) {
    if (found.has(known.key)) continue;
    if (known.state === 'open' || isTakenBack(scene, known)) store.needs.put({ ...known, state: 'void' });
  }
}

/** True where the stretch away that it was about is gone, and no cover of it stands: nothing was decided after all. */
function isTakenBack(scene: Scene, need: KnownNeed): boolean {
  const stands = scene.calendars
    .episodes(need.absentee)
    .some((each) => each.from <= need.from && (each.to === null || need.from <= each.to));
  return !stands && coverOf(scene, need) === null;
}

/**
 * Leave known ahead is asked about two working days before it, five where it lasts three days or more, and earlier where
 * the work has to begin earlier (product rule 15).
 */
function hasOpened(scene: Scene, need: Need): boolean {
  const { calendars, facts, now } = scene;
  const today = calendars.dayOf(need.absentee, now);
  const long = isLong(scene, { person: need.absentee, from: need.from, to: need.to });
  const lead = calendars.addWorkdays(need.absentee, need.from, long ? -LONG_LEAD_DAYS : -LEAD_DAYS);
  const begins =
    need.task === null ? null : mustBegin(scene, need, facts.tasks.get(need.task)?.start ?? null);
  const opensOn = begins !== null && begins < lead ? begins : lead;
  return today >= opensOn;
}

/** The last working day on which somebody can begin the work and be done in time; its own start where that is known. */
function mustBegin(scene: Scene, need: Need, start: IsoDate | null): IsoDate | null {
  if (start !== null || need.due === null) return start;
  const perDay = scene.calendars.hoursOfDay(need.absentee);
  const days = perDay > 0 ? Math.ceil(need.hours / perDay) : 0;
  return scene.calendars.addWorkdays(need.absentee, need.due, -days);
}

/**
 * A decision stands, but a cover that no longer covers, and a void need that is asked for again, are open again. Where
 * someone covers as much as was needed, what is left to its owner asks nobody anything.
 */
function updated(scene: Scene, known: KnownNeed, need: Need): KnownNeed {
  const isCovered = known.state === 'covered' && need.urgency !== 'needs_cover' && coverOf(scene, known);
  if (isCovered) {
    const { from, to, dueAt, due, clientFacing } = need;
    return { ...known, from, to, dueAt, due, clientFacing };
  }
  const reopened = known.state === 'covered' || known.state === 'void';
  return reopened ? asOpen(need, scene.now) : { ...known, ...need };
}
