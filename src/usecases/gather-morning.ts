// A morning on which many go out one after the other would notify an account manager once for each, who then answers
// piece by piece. So in the first hour of their day what is new is edited in and gathered: at most two messages for five
// people out. Up to two people, rule 11 stands as it is once the first minutes, when most write, are over.
import type { Absence } from '../domain/absences.ts';
import type { PersonId } from '../domain/ids.ts';
import type { KnownNeed } from '../domain/needs.ts';
import { type IsoDate, localDate } from '../domain/plain-date.ts';
import type { Prompt } from '../store/prompts.ts';
import { isSameWork } from './propose.ts';
import type { Scene } from './scene.ts';
import { isUrgent } from './working-hours.ts';

const MANY = 3; // people who said that day that they are out on it
// Working hours of the reader.
const FIRST_MINUTES = 25 / 60;
const GATHERED_AFTER = 1;
const THIRD_AFTER = 2; // as late as a question that nobody answers is repeated; until then the digest names it
const HOUR_MS = 60 * 60 * 1000;

/**
 * True where the new questions stay edited in for now: each came in the reader's first hour with an absence, and would
 * still be done in time if taken up when the next message comes.
 */
export function isStillGathering(
  scene: Scene,
  reader: PersonId,
  day: IsoDate,
  prompt: Prompt,
  fresh: readonly string[],
): boolean {
  const begins = scene.calendars.workIntervals(reader, day)[0]?.from;
  const gathered = begins && scene.calendars.afterWorkingHours(reader, begins, GATHERED_AFTER);
  if (!begins || !gathered) return false;
  const until = nextMessageAt(scene, reader, day, prompt, { begins, gathered });
  if (!until || scene.now >= until) return false;
  const needs = new Map(scene.openNeeds().map((need) => [need.key, need]));
  return fresh.every((ask) => {
    const need = needs.get(ask);
    return (
      need &&
      need.openedAt < gathered &&
      !wasRefused(scene, need) &&
      !isUrgent(scene, reader, need) &&
      canWaitUntil(need, until)
    );
  });
}

/** When the reader may be notified again; null where that is rule 11's to say. */
function nextMessageAt(
  scene: Scene,
  reader: PersonId,
  day: IsoDate,
  prompt: Prompt,
  { begins, gathered }: { begins: Date; gathered: Date },
): Date | null {
  const many = peopleOutSince(scene, reader, day) >= MANY;
  const isFirst = prompt.previousTs === null;
  if (isFirst && many) return gathered;
  if (isFirst) return scene.calendars.afterWorkingHours(reader, begins, FIRST_MINUTES);
  return many && prompt.postedAt
    ? scene.calendars.afterWorkingHours(reader, prompt.postedAt, THIRD_AFTER)
    : null;
}

/** How many people have said that day that they are out on it. */
function peopleOutSince(scene: Scene, reader: PersonId, day: IsoDate): number {
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const isOutToday = (absence: Absence) =>
    absence.state === 'active' &&
    absence.availability === 'away' &&
    absence.from <= day &&
    (absence.to === null || absence.to >= day) &&
    localDate(absence.heardAt, zone) === day;
  return new Set(scene.facts.absences.filter(isOutToday).map(({ person }) => person)).size;
}

/** A holder who cannot take it is no news of the morning. */
const wasRefused = (scene: Scene, need: KnownNeed) =>
  scene.facts.covers.some(
    (cover) => cover.state === 'declined' && cover.absentee === need.absentee && isSameWork(cover, need),
  );

const canWaitUntil = ({ dueAt, hours }: KnownNeed, until: Date) =>
  dueAt === null || until.getTime() + hours * HOUR_MS <= dueAt.getTime();
