// "Sick day for me, tomorrow too maybe": a day that is said to be so too begins with today.

import type { Frame } from './frames.ts';
import type { Cue } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';

const TOO = new Set(['too', 'also', 'as']);

/** The days with today before them, where the only day named comes after a comma with "too"; a doubt is of that day. */
export function withToday(scene: Scene, frame: Frame, sayings: readonly Saying[]): readonly Saying[] {
  const [only] = sayings;
  if (only === undefined || sayings.length > 1 || !isToo(scene, frame, only)) return sayings;
  const { today } = scene.now;
  const { start, end } = frame.anchor;
  const mention = { kind: 'day', grain: 'day', from: today, to: today, start, end } as const;
  const doubtful = only.doubtful || scene.cues.some((cue) => doubtsOnly(scene, frame, cue));
  return [
    { ...only, doubtful: false, mention },
    { ...only, doubtful },
  ];
}

/** "Out sick, likely tomorrow too": the doubt is of tomorrow alone. */
export function doubtsOnly(scene: Scene, frame: Frame, cue: Cue): boolean {
  const [only] = frame.sayings;
  if (cue.cue !== 'doubt' || only === undefined || frame.sayings.length > 1) return false;
  const near =
    cue.start >= frame.anchor.end && cue.end <= only.mention.start && only.mention.start - cue.end < 2;
  return near && isToo(scene, frame, only);
}

function isToo({ text: { tokens }, now }: Scene, { anchor, sentence }: Frame, only: Saying): boolean {
  const { mention } = only;
  if (mention.kind !== 'day' || only.role !== 'on' || mention.start < anchor.end) return false;
  const apart = tokens.slice(anchor.end, mention.start).some((token) => token.norm === ',');
  const too = tokens
    .slice(mention.end, Math.min(sentence.end, mention.end + 2))
    .some((token) => TOO.has(token.norm));
  return apart && too && mention.from > now.today;
}
