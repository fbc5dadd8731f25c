// Whether a change is told, only thought of, or no change at all, by the words around the deed.
import type { Certainty } from '../../domain/interpretations.ts';
import type { Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';
import { isWord } from './grammar-words.ts';
import type { Stance } from './hedge-words.ts';

/** How a deed stands: told, unsure, or nothing. */
export type Standing = Certainty | 'nothing';

const TAGS = new Set(['right', 'yes', 'no', 'correct', 'yeah', 'eh', 'huh', 'true', 'ok']);
const REQUESTS = new Set([
  'can we',
  'could we',
  'can i',
  'could i',
  'shall we',
  'should we',
  'can you',
  'could you',
  'can they',
  'may we',
  'mind if',
  'ok to',
  'ok if',
  'any chance',
  'would it',
  'how about',
  'is it',
  'any objections',
  'any objection',
  'what if',
  'okay to',
  'do you',
  'would you',
  'possible to',
  'could they',
]);

/** The clause of the text that a token is in. */
export function clauseOf(text: ReadText, token: number): TokenRange {
  return (
    text.clauses.find(({ start, end }) => token >= start && token < end) ?? { start: token, end: token + 1 }
  );
}

function stancesIn(scene: Scene, range: TokenRange, ...names: Stance[]): readonly TokenRange[] {
  return scene.cues.filter(
    ({ cue, start, end, entry }) =>
      cue === 'stance' &&
      start >= range.start &&
      end <= range.end &&
      names.includes(entry.means?.['stance'] as Stance),
  );
}

const has = (scene: Scene, range: TokenRange, ...names: Stance[]) =>
  stancesIn(scene, range, ...names).length > 0;

function endsWithQuestion(text: ReadText, range: TokenRange): boolean {
  return text.tokens.slice(range.start, range.end).some(({ norm }) => norm === '?');
}

function firstWords(text: ReadText, range: TokenRange): string {
  const words = text.tokens.slice(range.start, range.end).filter(({ kind }) => kind === 'word');
  return words
    .slice(0, 2)
    .map(({ norm }) => norm)
    .join(' ');
}

/** True where the deed is asked about: "did it move?", "who paused it". */
function isAsked(text: ReadText, clause: TokenRange, sentence: TokenRange): 'request' | 'question' | null {
  const opening = firstWords(text, clause);
  const mark = endsWithQuestion(text, clause);
  const first = opening.split(' ')[0] ?? '';
  if (isRequest(text, clause) || (mark && ASKING_LEAVE.has(first))) return 'request';
  if (mark) return 'question';
  if (clause.start === sentence.start && isInterrogative(first, opening)) return 'question';
  const lastClause = text.clauses
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .at(-1);
  const tag = lastClause !== undefined && lastClause !== clause && endsWithQuestion(text, lastClause);
  return tag && TAGS.has(firstWords(text, lastClause).split(' ')[0] ?? '') ? 'question' : null;
}

const ASKING_LEAVE = new Set(['can', 'could', 'shall', 'should', 'may', 'might']);
const SUBJECT_AFTER = new Set([
  'i',
  'we',
  'you',
  'they',
  'he',
  'she',
  'it',
  'there',
  'the',
  'this',
  'that',
  'anyone',
  'anybody',
  'someone',
]);
const ASKING_ALWAYS = new Set([
  'who',
  'why',
  'what',
  'where',
  'how',
  'when',
  'which',
  'whose',
  'does',
  'did',
  'do',
  'anyone',
  'wherever',
  'whenever',
]);
const ASKING_INVERTED = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'will', 'would', 'should']);

function isInterrogative(first: string, opening: string): boolean {
  if (ASKING_ALWAYS.has(first)) return true;
  return (
    ASKING_INVERTED.has(first) && !opening.endsWith(' not') && SUBJECT_AFTER.has(opening.split(' ')[1] ?? '')
  );
}

function isRequest(text: ReadText, clause: TokenRange): boolean {
  const words = text.tokens.slice(clause.start, clause.end).map(({ norm }) => norm);
  return words.some((word, at) => REQUESTS.has(`${word} ${words[at + 1] ?? ''}`));
}

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
  tokens.slice(deed.end, clause.end).some(({ norm }) => norm === 'but');
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

const isWithin = (token: number, ranges: readonly TokenRange[]) =>
  ranges.some(({ start, end }) => token >= start && token < end);

/** How the deed stands in its message. */
export function standingOf(scene: Scene, deed: TokenRange, sentence: TokenRange, ofDate: boolean): Standing {
  const { text } = scene;
  const clause = clauseOf(text, deed.start);
  if (has(scene, clause, 'past') || isIdle(scene, deed, clause) || isDenied(scene, deed, clause))
    return 'nothing';
  if (has(scene, sentence, 'refused', 'reminder')) return 'nothing';
  if (ofDate && has(scene, clause, 'onplan')) return 'nothing';
  const asked = isAsked(text, clause, sentence);
  if (asked === 'question') return 'nothing';
  const condition = conditionOn(scene, deed, clause, sentence);
  if (condition === 'nothing') return 'nothing';
  if (asked === 'request' || condition === 'tentative') return 'tentative';
  return isUnsure(scene, deed, clause, sentence) ? 'tentative' : 'stated';
}

/** A change that hangs on an "if": nothing where it is all in the "if", tentative where it may follow from one. */
function conditionOn(
  scene: Scene,
  deed: TokenRange,
  clause: TokenRange,
  sentence: TokenRange,
): Standing | null {
  const { text } = scene;
  for (const { start, end } of conditionsIn(scene, sentence)) {
    if (isForReader(text, end)) continue;
    if (IMAGINED.has(text.tokens[start]?.norm ?? '')) return 'nothing';
    const modal = text.tokens
      .slice(Math.min(start, clause.start), deed.start)
      .some(({ norm }) => MODALS.has(norm));
    const same = start >= clause.start && start < clause.end;
    if (start < deed.start) return modal && (!same || opensMain(text, start, deed)) ? 'tentative' : 'nothing';
    if (same || modal || hasWill(text, clause)) return 'tentative';
  }
  return null;
}

/** "If they go ahead it could push delivery out": after the condition comes what follows from it. */
const opensMain = (text: ReadText, condition: number, deed: TokenRange) =>
  text.tokens.slice(condition, deed.start).some(({ norm }) => MODALS.has(norm));
const MODALS = new Set(['could', 'might', 'may', 'will', 'would']);

const IMAGINED = new Set(['imagine', 'suppose', 'supposing', 'wish']);

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

function isUnsure(scene: Scene, deed: TokenRange, clause: TokenRange, sentence: TokenRange): boolean {
  const whole = { start: 0, end: scene.text.tokens.length };
  if (has(scene, whole, 'unconfirmed') || isUnsettled(scene, sentence)) return true;
  const before = (range: TokenRange, ...names: Stance[]) =>
    stancesIn(scene, range, ...names).some(({ start }) => start <= deed.start);
  if (before(clause, 'hedge', 'afterthought') || isHedgedUpFront(scene, sentence, clause)) return true;
  const tail = stancesIn(scene, clause, 'tail', 'afterthought');
  if (tail.some(({ end }) => end > deed.end && isLastWord(scene.text, end, clause))) return true;
  if (isHedgedAside(scene, sentence, clause)) return true;
  return before(clause, 'wish') && !has(scene, whole, 'confirm') && !saysNow(scene.text, clause);
}

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
