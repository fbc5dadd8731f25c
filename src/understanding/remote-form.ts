// "Working from the cafe": a place to work at, and what only looks like one.
import { goesOnAsAbsence, isDated } from './form-checks.ts';
import type { Frame } from './frames.ts';
import { nounForm } from './noun-form.ts';
import type { Scene } from './scene.ts';

const WORK_IS_A_NOUN = new Set([
  'my',
  'the',
  'did',
  'this',
  'some',
  'your',
  'their',
  'of',
  'should',
  'does',
  'not',
  'would',
  'to',
  'they',
  'it',
]);

const REMOTE_WORDS_AT_MOST = 30;

/** "I'll work from the cafe", not "it should work from there" or "working from memory". */
function worksThere(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor } = frame;
  const first = tokens[anchor.start]?.norm;
  const next = tokens[anchor.end];
  if (
    first === 'work' &&
    WORK_IS_A_NOUN.has(tokens[anchor.start - 1]?.norm ?? '') &&
    tokens[anchor.start - 2]?.norm !== 'going' &&
    tokens[anchor.start - 2]?.norm !== 'have'
  )
    return false;
  const named = next !== undefined && next.text !== next.text.toLowerCase();
  if (
    tokens[anchor.end - 1]?.norm === 'from' &&
    anchor.end - anchor.start === 2 &&
    (!named || next?.kind !== 'word')
  )
    return false;
  if (tokens[anchor.start]?.norm === 'from' && !goesOnAsAbsence(frame, tokens, anchor.end)) return false;
  return isDated(scene, frame) || frame.sentence.end - frame.sentence.start <= REMOTE_WORDS_AT_MOST;
}

const OWN_OFFICE = new Set(['home', 'main', 'same', 'our', 'my', 'usual', 'head']);

/** "At the Kestrel office", not "in the office". */
function isElsewhere(scene: Scene, frame: Frame): boolean {
  const { gap } = frame.anchor.cue;
  const inside = gap ? scene.text.tokens.slice(gap.start, gap.end) : [];
  if (inside.some((token) => OWN_OFFICE.has(token.norm))) return false;
  return inside.some(
    (token) => token.norm === 'client' || token.norm === "'s" || token.text !== token.text.toLowerCase(),
  );
}

const WORKED_FROM = new Set(
  'brief doc docs file files deck version list sheet template script plan draft drafts notes spec numbers assets brand copy folder old new latest same original one assumption'.split(
    ' ',
  ),
);

/** "Working from the old brief" is no place. */
export function remoteForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.kind !== 'remote') return null;
  const { tokens } = scene.text;
  if (!worksThere(scene, frame)) return 'another sense';
  if (
    tokens.slice(anchor.end, anchor.end + 3).some((token) => WORKED_FROM.has(token.norm)) &&
    anchor.form === 'state'
  )
    return 'another sense';
  if (anchor.form === 'noun') return nounForm(scene, frame);
  if (
    tokens[anchor.end - 1]?.norm === 'from' &&
    frame.sayings.some((saying) => saying.mention.start === anchor.end)
  )
    return 'a start';
  if (
    anchor.cue.gap &&
    tokens[anchor.end - 1]?.norm === 'office' &&
    anchor.form === 'weak' &&
    !isElsewhere(scene, frame)
  )
    return 'the usual place';
  return anchor.form === 'weak' && !isDated(scene, frame) ? 'no day said' : null;
}
