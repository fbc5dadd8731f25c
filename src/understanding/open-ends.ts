// Whether a message leaves the end of an absence open. "Out sick, don't know when I'll be back" is of today; of a leave it is open.
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

/** Words that leave the end open whatever the absence is: "until further notice", "indefinitely". */
const FIRM = new Set(['until', 'till', 'for', 'foreseeable', 'indefinitely', 'no', 'open']);
const FIRM_NO = new Set(['end', 'set', 'fixed', 'return']);
const LEAVES = new Set(
  'leave sabbatical parental maternity paternity mat pat medical bereavement compassionate stress burnout hospital surgery'.split(
    ' ',
  ),
);

/** True where no end is in sight. */
export function hasOpenEnd(scene: Scene, frame: Frame): boolean {
  const opens = scene.cues.filter(({ cue }) => cue === 'open_end');
  if (opens.length === 0) return false;
  const { tokens } = scene.text;
  if (!scene.cues.some(({ cue }) => cue === 'unfit') || isLeave(scene, frame)) return true;
  return opens.some(({ start }) => {
    const first = tokens[start]?.norm ?? '';
    return FIRM.has(first) && (first !== 'no' || FIRM_NO.has(tokens[start + 1]?.norm ?? ''));
  });
}

const isLeave = ({ text }: Scene, { sentence }: Frame) =>
  text.tokens.slice(sentence.start, sentence.end).some(({ norm }) => LEAVES.has(norm));
