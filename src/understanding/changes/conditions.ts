// Changes that hang on an "if".
import type { Certainty } from '../../domain/interpretations.ts';
import type { Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';
import { isWithin, stancesIn } from './stance-cues.ts';

/** A change that hangs on an "if": nothing where it is all in the "if", tentative where it may follow from one. */
export function conditionOn(
  scene: Scene,
  deed: TokenRange,
  clause: TokenRange,
  sentence: TokenRange,
): Certainty | 'nothing' | null {
  const { text } = scene;
  for (const { start, end } of conditionsIn(scene, sentence)) {
    if (isForReader(text, end)) continue;
    if (IMAGINED.has(text.tokens[start]?.norm ?? '') || isUnreal(text, start)) return 'nothing';
    const standing =
      start < deed.start ? ifBefore(text, start, deed, clause) : ifAfter(text, start, deed, clause);
    if (standing !== null) return standing;
  }
  return null;
}

const isIn = (token: number, { start, end }: TokenRange) => token >= start && token < end;

const saysMay = (text: ReadText, from: number, to: number) =>
  text.tokens.slice(from, to).some(({ norm }) => MODALS.has(norm));

function ifBefore(
  text: ReadText,
  condition: number,
  deed: TokenRange,
  clause: TokenRange,
): Certainty | 'nothing' {
  const may = saysMay(text, Math.min(condition, clause.start), deed.start);
  return may && (!isIn(condition, clause) || opensMain(text, condition, deed)) ? 'tentative' : 'nothing';
}

function ifAfter(
  text: ReadText,
  condition: number,
  deed: TokenRange,
  clause: TokenRange,
): Certainty | 'nothing' | null {
  const hangs = isIn(condition, clause) || saysMay(text, clause.start, deed.start) || hasWill(text, clause);
  return hangs ? 'tentative' : null;
}

/** "If they go ahead it could push delivery out": after the condition comes what follows from it. */
const opensMain = (text: ReadText, condition: number, deed: TokenRange) =>
  text.tokens.slice(condition, deed.start).some(({ norm }) => MODALS.has(norm));

const MODALS = new Set(['could', 'might', 'may', 'will', 'would']);

const IMAGINED = new Set(['imagine', 'suppose', 'supposing', 'wish']);

/** "If we had another 10k we could": it is not so. */
const isUnreal = (text: ReadText, start: number) =>
  text.tokens[start]?.norm === 'if' &&
  HAD.has(text.tokens[start + 2]?.norm ?? '') &&
  OURSELVES.has(text.tokens[start + 1]?.norm ?? '');
const HAD = new Set(['had', 'were']);
const OURSELVES = new Set(['i', 'we', 'you', 'only']);

/** "If you have questions", "if anything is unclear" hang nothing on it. */
const isForReader = (text: ReadText, after: number) =>
  text.tokens.slice(after, after + 3).some(({ norm }) => READER.has(norm));

const READER = new Set([
  'you',
  'anyone',
  'anybody',
  'anything',
  'any',
  'questions',
  'needed',
  'unclear',
  'unsure',
  'possible',
  'helpful',
  'stuck',
  'someone',
]);

/** "If" within "wouldn't be surprised if" or "if I heard right" is no condition. */
function conditionsIn(scene: Scene, sentence: TokenRange): readonly TokenRange[] {
  const hedges = stancesIn(scene, sentence, 'hedge', 'afterthought', 'unconfirmed', 'wish');
  return stancesIn(scene, sentence, 'condition').filter(({ start }) => !isWithin(start, hedges));
}

const hasWill = (text: ReadText, clause: TokenRange) =>
  text.tokens.slice(clause.start, clause.end).some(({ norm }) => norm === 'will' || norm === 'would');
