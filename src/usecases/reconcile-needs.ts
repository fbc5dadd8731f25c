// The store's needs follow what planning finds: a new one is opened, a changed one updated, one that the facts no longer
// ask for is void, and one whose cover fell away is open again. Decisions are kept for as long as their absence stands.
import type { KnownNeed, Need } from '../domain/needs.ts';
import { daysFrom } from '../domain/plain-date.ts';
import { findNeeds } from '../planning/needs.ts';
import { coverOf } from './need-line.ts';
import type { Scene } from './scene.ts';

const LEAD_DAYS = 2; // working days before the absence begins (product rule 15)
const LONG_LEAD_DAYS = 5;
const LONG_ABSENCE_DAYS = 3;

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
    store.needs.put(known ? updated(known, need, now) : opened(need, now));
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

/** Leave known ahead is asked about two working days before it, five where it lasts three days or more. */
function hasOpened(scene: Scene, need: Need): boolean {
  const today = scene.calendars.dayOf(need.absentee, scene.now);
  const lead = isLong(scene, need) ? LONG_LEAD_DAYS : LEAD_DAYS;
  return today >= scene.calendars.addWorkdays(need.absentee, need.from, -lead);
}

function isLong(scene: Scene, need: Need): boolean {
  if (need.to === null) return true;
  const days = daysFrom(need.from, need.to).filter((day) => scene.calendars.isWorkday(need.absentee, day));
  return days.length >= LONG_ABSENCE_DAYS;
}

function opened(need: Need, now: Date): KnownNeed {
  return { ...need, state: 'open', openedAt: now, decidedBy: null, decidedAt: null, stage: 0, askedAt: null };
}

/** A decision stands, but a cover that no longer covers, and a void need that is asked for again, are open again. */
function updated(known: KnownNeed, need: Need, now: Date): KnownNeed {
  const reopened = known.state === 'covered' || known.state === 'void';
  return reopened
    ? {
        ...known,
        ...need,
        state: 'open',
        openedAt: now,
        decidedBy: null,
        decidedAt: null,
        stage: 0,
        askedAt: null,
      }
    : { ...known, ...need };
}
