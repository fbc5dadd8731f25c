// Whether a change is told as sure: hedges, wishes, what is not signed.
import type { Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';

import type { Stance } from './hedge-words.ts';
import { clauseOf, has, stancesIn } from './stance-cues.ts';

/** True where the words around a deed leave it open. */
export function isUnsure(scene: Scene, deed: TokenRange, clause: TokenRange, sentence: TokenRange): boolean {
  const whole = { start: 0, end: scene.text.tokens.length };
  if (has(scene, whole, 'unconfirmed') || isUnsettled(scene, sentence)) return true;
  const before = (range: TokenRange, ...names: Stance[]) =>
    stancesIn(scene, range, ...names).some(({ start }) => start <= deed.start);
  if (before(clause, 'hedge', 'afterthought') || isHedgedUpFront(scene, sentence, clause)) return true;
  if (isHearsay(scene.text, clause, deed.start)) return true;
  const tail = stancesIn(scene, clause, 'tail', 'afterthought');
  if (tail.some(({ end }) => end > deed.end && isLastWord(scene.text, end, clause))) return true;
  if (tail.some(({ start }) => start === deed.end) || isHedgedAside(scene, sentence, clause)) return true;
  return before(clause, 'wish') && !has(scene, whole, 'confirm') && !saysNow(scene.text, clause);
}

/** "Heard Acme is paused"; "heard from the client" is sure. */
const isHearsay = (text: ReadText, clause: TokenRange, deed: number) =>
  text.tokens
    .slice(clause.start, deed)
    .some(({ norm }, at, rest) => norm === 'heard' && !FIRST_HAND.has(rest[at + 1]?.norm ?? ''));
const FIRST_HAND = new Set(['from', 'back']);

/** "TBC" unsettles the change, but for "new date tbc", "details to be confirmed". */
function isUnsettled(scene: Scene, sentence: TokenRange): boolean {
  return stancesIn(scene, sentence, 'unsettled').some(
    ({ start }) =>
      !scene.text.tokens.slice(Math.max(0, start - 4), start).some(({ norm }) => DETAILS.has(norm)),
  );
}

const DETAILS = new Set(
  "date dates details detail timing timings time figure figures amount new when they contact budget eta they'll we i".split(
    ' ',
  ),
);

/** "…, apparently", "…, or so I hear": a short clause beside it. */
function isHedgedAside(scene: Scene, sentence: TokenRange, clause: TokenRange): boolean {
  return scene.text.clauses.some((other) => {
    const within = other.start >= sentence.start && other.end <= sentence.end && other.start !== clause.start;
    return (
      within &&
      other.end - other.start <= 6 &&
      has(scene, other, 'afterthought') &&
      !hasUntil(scene.text, other)
    );
  });
}

const hasUntil = (text: ReadText, range: TokenRange) =>
  text.tokens
    .slice(range.start, range.end)
    .some(({ norm }) => norm === 'until' || norm === 'till' || norm === 'from' || norm === 'for');

/** "Not sure, but …", "Fingers crossed, …": a short clause before. */
function isHedgedUpFront(scene: Scene, sentence: TokenRange, clause: TokenRange): boolean {
  const first = clauseOf(scene.text, sentence.start);
  return first.end <= clause.start && first.end - first.start <= 5 && has(scene, first, 'hedge');
}

const isLastWord = (text: ReadText, end: number, clause: TokenRange) =>
  text.tokens.slice(end, clause.end).every(({ kind }) => kind !== 'word' && kind !== 'number');

/** "They want a whole different vibe now" tells what is, not what may be. */
const saysNow = (text: ReadText, clause: TokenRange) =>
  text.tokens.slice(clause.start, clause.end).some(({ norm }) => norm === 'now' || norm === 'anymore');
