// Whether a change is told, only thought of, or no change at all, by the words around the deed.
import type { Certainty } from '../../domain/interpretations.ts';
import type { Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';
import { conditionOn } from './conditions.ts';
import { isUnsure } from './doubts.ts';
import { isWord } from './grammar-words.ts';
import { isAsked } from './questions.ts';
import { clauseOf, has, isWithin, stancesIn } from './stance-cues.ts';

/** How a deed stands: told, unsure, denied, or nothing. */
export type Standing = Certainty | 'denied' | 'nothing';

/** True where a "not" stands between the deed and the start of its clause, close by. */
function isDenied(scene: Scene, deed: TokenRange, clause: TokenRange): boolean {
  const { tokens } = scene.text;
  const hedges = stancesIn(scene, clause, 'hedge', 'afterthought');
  for (let at = deed.start - 1; at >= Math.max(clause.start, deed.start - 5); at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'but' || norm === 'and' || norm === 'so') return false;
    if (!isWord(norm, 'not') || isWithin(at, hedges)) continue;
    return !AFTER_MERE_NOT.has(tokens[at + 1]?.norm ?? '') && !turnsToBut(tokens, deed, clause);
  }
  return false;
}

/** "Won't happen on the 20th but on the 27th". */
const turnsToBut = (tokens: Scene['text']['tokens'], deed: TokenRange, clause: TokenRange) =>
  tokens
    .slice(deed.end, clause.end)
    .some(({ norm }, at, rest) => norm === 'but' && isWord(rest[at + 1]?.norm ?? '', 'preposition'));

const AFTER_MERE_NOT = new Set([
  'only',
  'just',
  'sure',
  'doubt',
  'surprise',
  'idea',
  'clue',
  'longer',
  'joke',
  'kidding',
  'more',
]);

/** "No longer on hold", "isn't paused anymore": it was, and is over. */
export function isOver(scene: Scene, deed: TokenRange, clause: TokenRange): boolean {
  const words = (from: number, to: number) =>
    scene.text.tokens.slice(Math.max(clause.start, from), Math.min(clause.end, to)).map(({ norm }) => norm);
  const before = words(deed.start - 3, deed.start).join(' ');
  const after = words(deed.end, deed.end + 3).join(' ');
  return before.endsWith('no longer') || (before.includes('not') && ANYMORE.test(after));
}
const ANYMORE = /^(?:anymore|any more|any longer|after all)/; // yes: any more · no: anyway

/** How the deed stands in its message. */
export function standingOf(scene: Scene, deed: TokenRange, sentence: TokenRange, ofDate: boolean): Standing {
  const { text } = scene;
  const clause = clauseOf(text, deed.start);
  if (has(scene, clause, 'past') || isIdle(scene, deed, clause)) return 'nothing';
  if (has(scene, sentence, 'refused', 'reminder') || isUnreal(scene)) return 'nothing';
  if (ofDate && has(scene, clause, 'onplan')) return 'nothing';
  const asked = isAsked(text, clause, sentence);
  if (asked === 'question') return 'nothing';
  if (isDenied(scene, deed, clause)) return 'denied';
  const condition = conditionOn(scene, deed, clause, sentence);
  if (condition === 'nothing') return 'nothing';
  if (asked === 'request' || condition === 'tentative') return 'tentative';
  return isUnsure(scene, deed, clause, sentence) ? 'tentative' : 'stated';
}

/** "April fool": none of it is so; "it isn't an early April fool" is meant. */
const isUnreal = (scene: Scene) =>
  stancesIn(scene, { start: 0, end: scene.text.tokens.length }, 'unreal').some(
    ({ start }) =>
      !scene.text.tokens.slice(Math.max(0, start - 4), start).some(({ norm }) => isWord(norm, 'not')),
  );

/** "Still" makes nothing idle where it is within the deed or said after it of something else. */
function isIdle(scene: Scene, deed: TokenRange, clause: TokenRange): boolean {
  return stancesIn(scene, clause, 'idle').some(
    ({ start }) => !isWithin(start, [deed]) && !opensAnother(scene.text, deed, start),
  );
}

/** Between the deed and a later word another statement begins. */
function opensAnother(text: ReadText, deed: TokenRange, later: number): boolean {
  return text.tokens
    .slice(deed.end, Math.max(deed.end, later))
    .some(({ norm }) => isWord(norm, 'subject') || norm === 'but' || norm === 'and');
}
