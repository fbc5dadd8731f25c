// "School run at 3, back on at 4", "nursery run then in at 10": an errand that is a break else, and here lasts an hour or
// makes the day begin late.
import { minutesOf, type TimeOfDay } from '../domain/plain-date.ts';
import type { DateMention } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { TokenRange } from './text.ts';

const HOUR = 60;
const LATE_FROM = '09:45' as TimeOfDay;

const isClock = (mention: DateMention) => mention.kind === 'time' && mention.part === undefined;

/** True where the break is an errand of its own whose hours, or the late start after it, the sentence tells. */
export function isLongErrand(scene: Scene, frame: Frame, pause: TokenRange): boolean {
  const errand = scene.cues.some(
    ({ cue, start, end }) => cue === 'event' && start <= pause.start && pause.end <= end,
  );
  if (!errand) return false;
  const times = scene.dates(frame.sentence).filter(isClock);
  const [first, last] = [times[0], times.at(-1)];
  if (first?.kind !== 'time' || last?.kind !== 'time') return false;
  if (frame.anchor.kind === 'arrive' && startsLate(scene, frame)) return true;
  return first.start >= pause.start && minutesOf(last.to ?? last.from) - minutesOf(first.from) >= HOUR;
}

/** "In at 10", not "back at 10". */
const startsLate = ({ text: { tokens } }: Scene, { anchor, sayings }: Frame) =>
  tokens[anchor.start - 1]?.norm !== 'back' &&
  sayings.some(({ mention }) => mention.kind === 'time' && mention.from >= LATE_FROM);

/** "School run 3-3:30": no more than a break. */
export const isShortErrand = ({ anchor, sayings }: Frame) =>
  anchor.kind === 'event' &&
  sayings.length === 1 &&
  sayings.every(
    ({ mention }) =>
      mention.kind === 'time' &&
      mention.to !== undefined &&
      minutesOf(mention.to) - minutesOf(mention.from) < HOUR,
  );
