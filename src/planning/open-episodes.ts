import type { Episode } from '../domain/absences.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Calendars } from './calendar.ts';

/** How far ahead an absence is looked at: leave in two months asks for nothing yet. */
const HORIZON_DAYS = 30;

/** A stretch away with its instants. */
export interface OpenEpisode {
  readonly episode: Episode;
  readonly from: number;
  readonly until: number;
}

/** The person's stretches away that are running or begin within thirty days, in order. */
export function openEpisodes(person: PersonId, calendars: Calendars, now: Date): OpenEpisode[] {
  const horizon = now.getTime() + HORIZON_DAYS * 86_400_000;
  return calendars
    .episodes(person)
    .map((episode) => {
      const span = calendars.spanOf(episode);
      return {
        episode,
        from: span.from.getTime(),
        until: span.until?.getTime() ?? Number.POSITIVE_INFINITY,
      };
    })
    .filter((each) => each.until > now.getTime() && each.from < horizon);
}
