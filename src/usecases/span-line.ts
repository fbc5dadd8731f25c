import type { Absence, Episode } from '../domain/absences.ts';
import type { PersonId } from '../domain/ids.ts';
import type { SpanLine } from '../domain/lines.ts';
import type { Scene } from './scene.ts';

/** An absence as it is told. */
export function lineOfAbsence(scene: Scene, absence: Absence): SpanLine {
  const episode = scene.calendars
    .episodes(absence.person)
    .find((each) => each.absences.some(({ id }) => id === absence.id));
  const { availability, from, to, startTime, endTime, part, endAssumed } = absence;
  return {
    name: scene.nameOf(absence.person),
    availability,
    from,
    to,
    startTime,
    endTime,
    ...placeOf(scene, absence.person),
    part,
    endAssumed,
    backOn: episode ? backOn(scene, episode) : null,
  };
}

/** A whole stretch away as it is told: its parts of days only where it is one. */
export function lineOfEpisode(scene: Scene, episode: Episode): SpanLine {
  const [only] = episode.absences;
  if (only && episode.absences.length === 1) return lineOfAbsence(scene, only);
  const parts = episode.wholeDays ? edgesOf(episode) : (only ?? WHOLE);
  return {
    name: scene.nameOf(episode.person),
    availability: 'away',
    from: episode.from,
    to: episode.to,
    startTime: parts.startTime,
    endTime: parts.endTime,
    ...placeOf(scene, episode.person),
    part: parts.part,
    endAssumed: episode.endAssumed,
    backOn: backOn(scene, episode),
  };
}

/** When someone who is away now comes in later today: "12:00", "12:00 in New York"; null where they do not. */
export function inLaterToday(scene: Scene, person: PersonId): string | null {
  if (!scene.calendars.isAway(person, scene.now)) return null;
  const today = scene.calendars.dayOf(person, scene.now);
  const episode = scene.calendars.episodes(person).find((each) => each.to === today);
  if (!episode) return null;
  const { endTime, place } = lineOfEpisode(scene, episode);
  return endTime !== null && place ? `${endTime} in ${place}` : endTime;
}

/** Whoever is in another zone than the agency says times of their own clock: that is told beside them. */
function placeOf({ facts }: Scene, id: PersonId): Pick<SpanLine, 'place'> {
  const zone = facts.people.get(id)?.timeZone ?? facts.settings.timeZone;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ');
  return zone === facts.settings.timeZone || city === undefined ? {} : { place: city };
}

const WHOLE = { startTime: null, endTime: null, part: null };

/** "From 15:00 today until tomorrow": what begins or ends within a day, where nothing else takes that day. */
function edgesOf({ absences, from, to }: Episode): Pick<SpanLine, 'startTime' | 'endTime' | 'part'> {
  const first = absences.filter((each) => each.from === from);
  const last = absences.filter((each) => each.to === to);
  const edge = (those: readonly Absence[], field: 'startTime' | 'endTime') =>
    those.every((each) => each[field] !== null) ? (those[0]?.[field] ?? null) : null;
  return { startTime: edge(first, 'startTime'), endTime: edge(last, 'endTime'), part: null };
}

const backOn = (scene: Scene, episode: Episode) =>
  episode.endAssumed ? null : scene.calendars.firstWorkingDayBack(episode);
