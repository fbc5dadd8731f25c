import type { PersonId } from '../domain/ids.ts';
import type { SpanLine } from '../domain/lines.ts';
import { addDays, type IsoDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';
import { lineOfEpisode } from './span-line.ts';

const LOOK_AHEAD_DAYS = 30;

/** The person's stretch away that runs or begins by that day (null: within a month): who is given work is warned of. */
export function awayMeanwhile(scene: Scene, person: PersonId, until: IsoDate | null): SpanLine | null {
  const today = scene.calendars.dayOf(person, scene.now);
  const last = until ?? addDays(today, LOOK_AHEAD_DAYS);
  const away = scene.calendars
    .episodes(person)
    .find((each) => (each.to === null || each.to >= today) && each.from <= last);
  return away ? lineOfEpisode(scene, away) : null;
}
