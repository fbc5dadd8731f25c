// A day off that moves: "my day off from Friday to Monday", "my Friday off for Monday". The old day no longer counts, the
// new one does.
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';

const MOVED = new Set(['away', 'remote', 'half_day', 'event']);

/** The days of a frame beside a word of moving: the old ones as days that are not, the new ones as days that are. */
export function swapped(scene: Scene, frame: Frame, sayings: readonly Saying[]): readonly Saying[] {
  if (!MOVED.has(frame.anchor.kind) || !isMoved(scene, frame)) return sayings;
  const days = sayings.filter((saying) => saying.mention.kind === 'day');
  const [first, second] = days;
  if (first === undefined) return sayings;
  if (days.some((saying) => saying.role === 'not')) return sayings.map(asNew);
  if (second === undefined) return first.role === 'through' ? [{ ...first, role: 'on' }] : sayings;
  return leadsOver(scene, first, second) ? [{ ...first, role: 'not' }, ...days.slice(1).map(asNew)] : sayings;
}

const asNew = (saying: Saying): Saying => (saying.role === 'not' ? saying : { ...saying, role: 'on' });

/** True where the sentence says that a day off moves. */
export function isMoved(scene: Scene, { sentence }: Frame): boolean {
  return scene.cues.some(
    (cue) =>
      cue.cue === 'swap' &&
      cue.entry.means?.['verb'] === true &&
      cue.start >= sentence.start &&
      cue.end <= sentence.end,
  );
}

const OVER = new Set(['for', 'to', 'with', '>', '->', '=>', '→', 'becomes', 'into']);

/** "From Friday to Monday", "Friday off for Monday". */
const leadsOver = (scene: Scene, first: Saying, second: Saying) =>
  scene.text.tokens.slice(first.mention.end, second.mention.start).some((token) => OVER.has(token.norm));
