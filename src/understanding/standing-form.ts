// Standing patterns and what lies outside of work: "offline after 6 as usual", "I'll be in bed".
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

const ALWAYS = new Set(['usual', 'always', 'ever', 'normal']);
const PRESENT = new Set(
  'online reachable available working hours contactable slack here in on around back work day running business service'.split(
    ' ',
  ),
);
const KINDS = new Set(['away', 'remote', 'leave', 'arrive', 'late', 'early', 'mornings_only']);

/** "As usual I'm offline after 6": nothing new; "WFH, online as usual" is. */
function isAsEver(frame: Frame, tokens: readonly Token[], clause: TokenRange): boolean {
  if (!KINDS.has(frame.anchor.kind)) return false;
  for (let at = clause.start; at + 1 < Math.min(clause.end + 4, frame.sentence.end); at += 1) {
    if (tokens[at]?.norm !== 'as') continue;
    const word = tokens[at + 1]?.norm === 'per' ? at + 2 : at + 1;
    if (
      ALWAYS.has(tokens[word]?.norm ?? '') &&
      !PRESENT.has(tokens[at - 1]?.norm ?? '') &&
      !PRESENT.has(tokens[word + 1]?.norm ?? '')
    )
      return true;
  }
  return false;
}

const TO_COME = new Set(['will', 'would', 'going', 'probably']);

/** "I'll be in bed": tonight; "in bed with flu today" is an absence. */
const isAsleep = ({ anchor, subject, sayings }: Frame, scene: Scene) =>
  scene.text.tokens[anchor.end - 1]?.norm === 'bed' &&
  sayings.length === 0 &&
  subject.between.some((word) => TO_COME.has(word)) &&
  !scene.cues.some((cue) => cue.cue === 'unfit');

/** Why the words say nothing new of working hours. */
export function standingForm(scene: Scene, frame: Frame, clause: TokenRange): string | null {
  if (isAsEver(frame, scene.text.tokens, clause)) return 'a standing pattern';
  return isAsleep(frame, scene) ? 'the night' : null;
}
