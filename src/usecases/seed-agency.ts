// How the sandbox's agency comes into an empty store: as its files say, and for the demo with a cover for whoever is away
// already, so that at its opening nobody has anything to decide.
import type { Cover } from '../domain/covers.ts';
import type { CoverId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import { instantOf, type TimeOfDay } from '../domain/plain-date.ts';
import { findNeeds } from '../planning/needs.ts';
import { proposeCovers } from '../planning/propose.ts';
import type { Store } from '../store/store.ts';
import { applyImport } from './import/apply-import.ts';
import { readKnown } from './import/known.ts';
import { planImport } from './import/plan-import.ts';
import type { Problem, SourceTable } from './import/source.ts';
import { readScene, type Scene } from './scene.ts';

const ASSIGNED_AT = '09:40' as TimeOfDay;
const MINUTE = 60_000;
const SEEN_AFTER_MINUTES = 8 * 60;
const LAST_DEED_BEFORE_OPENING_MINUTES = 10;

/** Puts the tables into the store as known since the day before; returns what is wrong with them, nothing written then. */
export function seedAgency(store: Store, tables: readonly SourceTable[], opening: Date): readonly Problem[] {
  const before = new Date(opening.getTime() - 24 * 60 * MINUTE);
  return store.transact(() => {
    const planned = planImport(tables, readKnown(store, before));
    if ('problems' in planned) return planned.problems;
    applyImport(store, planned.plan);
    return [];
  });
}

/** Gives whatever needs cover at the opening to the best name, accepted by them. */
export function settleSeed(store: Store, opening: Date): void {
  store.transact(() => {
    const scene = readScene(store, opening);
    const needs = findNeeds(scene.facts, scene.calendars, opening).filter(
      (need) => need.urgency === 'needs_cover',
    );
    const proposals = proposeCovers(scene.facts, scene.calendars, needs, opening);
    for (const need of needs) {
      const holder = proposals.get(need.key)?.person;
      if (holder) settle(scene, need, holder);
    }
  });
}

function settle(scene: Scene, need: Need, holder: Cover['holder']): void {
  const { store, facts, now } = scene;
  const decider = facts.campaigns.get(need.campaign)?.accountManager;
  if (!decider) return;
  const latest = new Date(now.getTime() - LAST_DEED_BEFORE_OPENING_MINUTES * MINUTE);
  const assignedAt = earlier(instantOf(need.from, ASSIGNED_AT, scene.calendars.zoneOf(decider)), latest);
  const seenAt = earlier(new Date(assignedAt.getTime() + SEEN_AFTER_MINUTES * MINUTE), latest);
  store.acts.perform('cover.assign', decider, assignedAt, () => {
    store.covers.put({
      id: store.nextId<CoverId>('cover'),
      campaign: need.campaign,
      task: need.task,
      absentee: need.absentee,
      holder,
      from: need.from,
      until: need.to,
      startTime: null,
      endTime: null,
      hours: need.hours,
      state: 'assigned',
      assignedBy: decider,
      assignedAt,
      seenAt,
      kept: false,
      endedAt: null,
      endedBy: null,
    });
    store.needs.put({
      ...need,
      state: 'covered',
      openedAt: assignedAt,
      decidedBy: decider,
      decidedAt: assignedAt,
      stage: 0,
      askedAt: assignedAt,
      askedOf: null,
    });
  });
}

const earlier = (one: Date, other: Date) => (one < other ? one : other);
