// "Sick day for me, tomorrow too maybe": a day that is said to be so too begins with today.

import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';

const TOO = new Set(['too', 'also', 'as']);

/** The days with today before them, where the only day named comes after a comma with "too". */
export function withToday(
  scene: Scene,
  { anchor, sentence }: Frame,
  sayings: readonly Saying[],
): readonly Saying[] {
  const [only, ...others] = sayings;
  if (
    only?.mention.kind !== 'day' ||
    others.length > 0 ||
    only.role !== 'on' ||
    only.mention.start < anchor.end
  )
    return sayings;
  const { tokens } = scene.text;
  const apart = tokens.slice(anchor.end, only.mention.start).some((token) => token.norm === ',');
  const too = tokens
    .slice(only.mention.end, Math.min(sentence.end, only.mention.end + 2))
    .some((token) => TOO.has(token.norm));
  if (!apart || !too || only.mention.from <= scene.now.today) return sayings;
  const { today } = scene.now;
  const now: Saying = {
    ...only,
    doubtful: false,
    mention: { kind: 'day', grain: 'day', from: today, to: today, start: anchor.start, end: anchor.end },
  };
  return [now, only];
}
