// Whether a clause asks: a request is a change not yet made, any other question is none.
import type { ReadText, TokenRange } from '../text.ts';

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
  'any objections',
  'any objection',
  'okay to',
  'do you',
  'would you',
  'possible to',
  'could they',
  'thoughts on',
  'what about',
  'wdyt about',
  'wdyt on',
  'any way',
  'any scope',
  'any appetite',
  'any room',
  'worth pushing',
  'worth pausing',
  'worth moving',
  'open to',
  'possible for',
  'could it',
  'can it',
  'why not',
  'fancy pushing',
  'might we',
  'opinions on',
  'views on',
  'okay if',
]);

function endsWithQuestion(text: ReadText, range: TokenRange): boolean {
  return text.tokens.slice(range.start, range.end).some(({ norm }) => norm === '?');
}

function firstWords(text: ReadText, range: TokenRange): string {
  const words = text.tokens
    .slice(range.start, range.end)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'emoji');
  return words
    .slice(0, 2)
    .map(({ norm }) => norm)
    .join(' ');
}

/** True where the deed is asked about: "did it move?", "who paused it". */
export function isAsked(
  text: ReadText,
  clause: TokenRange,
  sentence: TokenRange,
): 'request' | 'question' | null {
  const opening = firstWords(text, clause);
  const mark = endsWithQuestion(text, clause);
  const first = opening.split(' ')[0] ?? '';
  if (isRequest(text, clause) || (mark && (ASKING_LEAVE.has(first) || isBid(text, clause)))) return 'request';
  if (mark) return 'question';
  if (clause.start === sentence.start && isInterrogative(first, opening)) return 'question';
  const lastClause = text.clauses
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .at(-1);
  const tag = lastClause !== undefined && lastClause !== clause && endsWithQuestion(text, lastClause);
  return tag && TAGS.has(firstWords(text, lastClause).split(' ')[0] ?? '') ? 'question' : null;
}

/** "+2 weeks?" asks for them. */
const isBid = (text: ReadText, { start }: TokenRange) => text.tokens[start]?.norm === '+';

const ASKING_LEAVE = new Set(['can', 'could', 'shall', 'should', 'may', 'might']);

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

/** "Would love a week more", "is to be paused", "isn't happening" tell. */
const TELLING = new Set(['not', 'to', 'love', 'like', 'prefer', 'be', 'now', 'been']);

function isInterrogative(first: string, opening: string): boolean {
  if (ASKING_ALWAYS.has(first)) return true;
  const next = opening.split(' ')[1] ?? '';
  return ASKING_INVERTED.has(first) && !TELLING.has(next) && !(HAS.has(first) && PARTICIPLE.test(next));
}

/** "Have moved it to the 12th" leaves out who did. */
const HAS = new Set(['have', 'has']);
const PARTICIPLE = /^(?:[a-z]{2,}ed|put|cut|set|brought|gone|taken|gotten|got|had|given)$/; // yes: moved · no: we

const FEASIBLE = new Set([
  'ok',
  'okay',
  'possible',
  'feasible',
  'doable',
  'fine',
  'cool',
  'worth',
  'too',
  'alright',
]);

/** "What if we pushed it?" proposes, "what if it slips?" only imagines. */
const PROPOSING = new Set(['we', 'i', 'you']);
/** "What if we lose Acme" fears it. */
const BEFALLS = new Set('lose lost miss missed fail get got had slip were are have run do'.split(' '));

function isRequest(text: ReadText, clause: TokenRange): boolean {
  const words = text.tokens.slice(clause.start, clause.end).map(({ norm }) => norm);
  return words.some(
    (word, at) =>
      (REQUESTS.has(`${word} ${words[at + 1] ?? ''}`) && words[at - 1] !== 'the') ||
      (word === 'what' &&
        words[at + 1] === 'if' &&
        PROPOSING.has(words[at + 2] ?? '') &&
        !BEFALLS.has(words[at + 3] ?? '')) ||
      (word === 'is' && words[at + 1] === 'it' && FEASIBLE.has(words[at + 2] ?? '')),
  );
}
