// "Out today" that became "in from noon after all": work that its owner can now do in time no longer needs its cover,
// which goes the way of one whose absence was taken back (product rule 5).
import type { Cover } from '../domain/covers.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import { createCalendars } from '../planning/calendar.ts';
import { taskNeeds } from '../planning/task-needs.ts';
import type { Scene } from './scene.ts';

/** True until the owner is in, where they come in today sooner than was known when the cover was given. */
export function isSpare(scene: Scene, cover: Cover): boolean {
  return cover.task !== null && !cover.kept && isShortened(scene, cover) && canDoWithout(scene, cover);
}

function isShortened(scene: Scene, { absentee, assignedAt }: Cover): boolean {
  const today = scene.calendars.dayOf(absentee, scene.now);
  const ending = scene.facts.absences.find(
    (each) =>
      each.person === absentee &&
      each.state === 'active' &&
      each.availability === 'away' &&
      each.to === today &&
      each.endTime !== null,
  );
  const episode = scene.calendars
    .episodes(absentee)
    .find((each) => each.to === today && each.absences.some(({ id }) => id === ending?.id));
  if (!ending || !episode) return false;
  const { until } = scene.calendars.spanOf(episode);
  const changed = scene.store.acts.lastOn('absence', ending.id)?.doneAt;
  return until !== null && scene.now < until && changed !== undefined && changed > assignedAt;
}

/** The owner's hours suffice for it as they do their work in order of due date, as if nobody covered any of it. */
function canDoWithout(scene: Scene, cover: Cover): boolean {
  const without: AgencyFacts = {
    ...scene.facts,
    covers: scene.facts.covers.filter(({ absentee, kept }) => kept || absentee !== cover.absentee),
  };
  return taskNeeds(without, createCalendars(without), scene.now).every(
    (need) => need.task !== cover.task || need.absentee !== cover.absentee || need.urgency !== 'needs_cover',
  );
}
