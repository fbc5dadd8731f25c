// The day from which someone says they are back.
import { addDays, type IsoDate } from '../domain/plain-date.ts';
import { isAfterAbsence } from './back-after.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

/** "Starts work again in the morning". */
const isNextMorning = (scene: Scene, frame: Frame) =>
  scene.now.time >= '09:00' &&
  frame.sayings.length === 1 &&
  frame.sayings.some(
    ({ mention }) =>
      mention.kind === 'time' &&
      mention.part === 'morning' &&
      scene.text.tokens[mention.start]?.norm === 'in' &&
      scene.text.tokens[mention.start + 1]?.norm === 'the',
  );

/** "Back 20", "back online in 20". */
const isInMinutes = ({ text: { tokens } }: Scene, { anchor }: Frame) =>
  tokens[anchor.end]?.kind === 'number' ||
  (tokens[anchor.end]?.norm === 'in' && tokens[anchor.end + 1]?.kind === 'number');

/** "Feeling better", "instead", "after all": signs that an absence ends sooner than known. */
export const endsSooner = (scene: Scene): boolean =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'swap' ||
      cue.cue === 'recovered' ||
      (cue.cue === 'off' && cue.entry.means?.['how'] === 'denied'),
  );

/** The day that words of being back name, or today; null where they name what has no day. */
export function dayBack(scene: Scene, frame: Frame): IsoDate | null {
  const { today } = scene.now;
  if (scene.text.tokens[frame.anchor.end]?.norm === 'after' && isAfterAbsence(frame, scene.text.tokens))
    return today;
  const day = frame.sayings.find((saying) => saying.mention.kind === 'day');
  const said = scene.text.tokens.slice(frame.anchor.start, frame.anchor.end).map((token) => token.norm);
  if (frame.sayings.some((saying) => saying.mention.kind === 'time' && saying.mention.part === undefined))
    return null;
  if (
    frame.sayings.some(
      (saying) => saying.mention.kind === 'length' && saying.mention.start === frame.anchor.end,
    )
  )
    return null;
  if (isInMinutes(scene, frame) && day === undefined) return null;
  if (isNextMorning(scene, frame)) return addDays(today, 1);
  if (day === undefined || day.mention.kind !== 'day') return today;
  if (day.mention.from === today) return today;
  const again = said.includes('again') || said.includes('work') || endsSooner(scene);
  return again && day.mention.from > today ? day.mention.from : null;
}
