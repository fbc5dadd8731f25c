// "Out sick today. Tomorrow also doubtful": a sentence of a day and a doubt goes on with the absence before it.
import type { Frame } from './frames.ts';
import { placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { TokenRange } from './text.ts';

const BESIDE = new Set(
  "also too either is 's it looks looking look be will as well probably quite very a bit little still so and maybe possibly might not very that again for now at this point then is".split(
    ' ',
  ),
);
const CONTINUED = new Set(['away', 'remote']);

/** The frame of such a sentence; null where it says anything else. */
export function doubtfulDay(scene: Scene, last: Frame | undefined, sentence: TokenRange): Frame | null {
  if (last === undefined || last.sentence.end !== sentence.start || !CONTINUED.has(last.anchor.kind))
    return null;
  const doubts = scene.cues.filter(
    ({ cue, start, end }) => cue === 'doubt' && start >= sentence.start && end <= sentence.end,
  );
  if (doubts.length === 0) return null;
  const dates = scene.dates(sentence);
  const day = dates[0];
  if (dates.length !== 1 || day?.kind !== 'day' || day.from <= scene.now.today) return null;
  const { tokens } = scene.text;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const token = tokens[at];
    const known =
      token?.kind === 'punctuation' ||
      token?.kind === 'emoji' ||
      BESIDE.has(token?.norm ?? '') ||
      [day, ...doubts].some(({ start, end }) => start <= at && at < end);
    if (!known || token?.norm === '?') return null;
  }
  const sayings = placeAll(dates, tokens).map((place) => ({
    ...place,
    role: 'on' as const,
    doubtful: true,
    back: false,
  }));
  return { ...last, sayings, loose: [], previous: last, like: last };
}
