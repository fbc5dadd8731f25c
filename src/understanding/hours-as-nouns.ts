// "Noon start for me", "I've a 3pm finish": a time right before a noun of beginning or ending work, said of a person.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import { explicit, has } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const NOUNS = new Set(['start', 'finish', 'login', 'logoff', 'arrival', 'exit']);
const GOES_ON = new Set(
  'today tomorrow on this next so because as cos since due bc and but instead again'.split(' '),
);

/** True for such a noun. */
export const isHourNoun = (token: Token | undefined): boolean => NOUNS.has(token?.norm ?? '');

/** True where the noun has its time before it, and no work after it; null for any other anchor. */
export function hasTimeBefore(
  anchor: Anchor,
  dates: readonly DateMention[],
  tokens: readonly Token[],
): boolean | null {
  if (anchor.cue.entry.means?.['timeBefore'] !== true) return null;
  const next = tokens[anchor.end];
  const goesOn =
    next?.kind !== 'word' || GOES_ON.has(next.norm) || dates.some(({ start }) => start === anchor.end);
  return goesOn && dates.some(({ kind, end }) => kind === 'time' && end === anchor.start);
}

/** "The shoot has a 10am start" and "10am start tomorrow" may be of anything, where no appointment of one's own is told. */
export function hourNounForm(scene: Scene, frame: Frame): string | null {
  const { means } = frame.anchor.cue.entry;
  if (means?.['timeBefore'] !== true || means['addressed'] === true || explicit(frame)) return null;
  const own = has(scene, frame.sentence, 'event') || has(scene, frame.sentence, 'unfit');
  return frame.subject.subject.kind === 'implicit' && own ? null : 'of no one';
}
