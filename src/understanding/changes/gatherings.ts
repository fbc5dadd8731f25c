// What people hold or come to, not hand over: when it moves, no deadline does.
import type { Piece } from './pieces.ts';

const GATHERINGS = new Set(
  `shoot shoots shooting event events webinar webinars workshop workshops interview interviews tour stunt photo photography
  demo demos presentation presentations deck report reports survey review reviews session sessions testing test meeting
  meetings call calls lunch drinks dinner breakfast party standup offsite kickoff kick catchup sync chat training visit
  pitch wip casting recce fitting rehearsal ppm briefing retro screening appointment tissue huddle crit playback
  conference awayday zoom 1:1 hangout coffee`.split(/\s+/),
);

/** A shoot, a workshop, an interview is held, not handed over. */
export const isGathering = ({ norm, kind, words }: Piece): boolean =>
  kind !== 'campaign' &&
  kind !== 'day' &&
  (GATHERINGS.has(norm) || (words?.some((word) => GATHERINGS.has(word)) ?? false));
