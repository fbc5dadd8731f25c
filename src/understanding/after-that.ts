// "Dentist at 3, done for the day after that": what follows an appointment is said already by when it begins.
import { isBoundary } from './boundaries.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';

const POINTS_BACK = new Set(['that', 'this', 'it']);

/** True where a plan without a day only goes on from a time that was said before it. */
export function isAfterwards(scene: Scene, plan: Plan): boolean {
  const { anchor, sentence } = plan.frame;
  if (plan.sayings.length > 0) return false;
  const { tokens } = scene.text;
  const whole = scene.cues.find(
    (cue) => cue.cue === 'whole_day' && cue.start >= anchor.start && cue.start - anchor.end <= 2,
  );
  const after = Math.max(whole?.end ?? 0, anchor.end);
  const pointsBack =
    tokens[after]?.norm === 'after' &&
    (POINTS_BACK.has(tokens[after + 1]?.norm ?? '') ||
      after + 1 >= sentence.end ||
      isBoundary(tokens, after + 1));
  if (pointsBack) return true;
  const then = tokens.slice(Math.max(0, anchor.start - 2), anchor.start).some(({ norm }) => norm === 'then');
  return then && scene.dates(sentence).some(({ kind, end }) => kind === 'time' && end <= anchor.start);
}
