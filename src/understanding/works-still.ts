// "Not coming in today, I'm online though": away from the office, and at work.
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

const OPENS = new Set(['not', 'can', 'unable', 'skipping', 'skip', 'out']);
const PLACES = new Set([
  'office',
  'desk',
  'in',
  'into',
  'work',
  'studio',
  'building',
  'commute',
  'train',
  'trip',
]);
const AT_WORK = new Set([
  'online',
  'working',
  'reachable',
  'remote',
  'remotely',
  'wfh',
  'logged',
  'available',
]);
const LATER = new Set(['from', 'at', 'after', 'by', 'again', 'until', 'later', 'if', 'only', 'for']);
const DENIES = new Set(['not', 'no', 'nor', 'never', 'neither']);
const ILL = 'unfit';
const DENIED_WITHIN = 3;

/** True where someone says they are not where they usually work, and work all the same. */
export function worksStill(scene: Scene, frame: Frame): boolean {
  const { anchor } = frame;
  if (anchor.kind === 'leave') return goesOnElsewhere(scene, frame);
  const { tokens, sentences } = scene.text;
  const placed = tokens.slice(anchor.start, anchor.end).some(({ norm }) => PLACES.has(norm));
  if (!OPENS.has(tokens[anchor.start]?.norm ?? '') || !placed) return false;
  const dated = (at: number) =>
    sentences.some((sentence) => scene.dates(sentence).some(({ start }) => start === at || start === at + 1));
  const athome = scene.cues.some(
    (cue) =>
      cue.cue === 'remote' &&
      cue.start >= anchor.end &&
      cue.entry.means?.['form'] === 'state' &&
      !dated(cue.end),
  );
  if (athome) return true;
  if (scene.cues.some((cue) => cue.cue === ILL)) return false;
  return tokens.some(
    ({ norm }, at) =>
      at >= anchor.end &&
      (AT_WORK.has(norm) || (norm === 'home' && tokens[at - 1]?.norm === 'at')) &&
      !LATER.has(tokens[at + 1]?.norm ?? '') &&
      !dated(at + 1) &&
      !tokens.slice(Math.max(anchor.end, at - DENIED_WITHIN), at).some((token) => DENIES.has(token.norm)),
  );
}

/** "Finishing the day from home, leaving at 2". */
const isFinish = ({ text }: Scene, at: number) => text.tokens[at]?.norm.startsWith('finish') === true;

/** "Leaving at 2 and working the rest of the day from home": gone from the office, at work all the same. */
function goesOnElsewhere(scene: Scene, { anchor, sentence }: Frame): boolean {
  const days = scene.dates(sentence).filter(({ kind }) => kind === 'day');
  return scene.cues.some(
    (cue) =>
      cue.cue === 'remote' &&
      cue.entry.means?.['form'] === 'state' &&
      (cue.start >= anchor.end || isFinish(scene, cue.start)) &&
      cue.start >= sentence.start &&
      cue.end <= sentence.end &&
      !scene.dates(sentence).some(({ start }) => start === cue.end || start === cue.end - 1) &&
      days.every(({ start, end }) => start < cue.start || (cue.start <= start && end <= cue.end)),
  );
}
