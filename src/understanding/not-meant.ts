// Absences that are told to someone, told by a thing, or told to be otherwise: "go home June, you're ill", "Slack says Noor's
// away", "give Noor Friday off", "supposed to be off today but here I am".
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const TELLERS = new Set(
  'slack status line post script auto reply autoreply bot app banner poster ad caption headline copy card note teams outlook'.split(
    ' ',
  ),
);
const SAYS = new Set(['says', 'said', 'reads', 'shows', 'claims', 'thinks']);
const SAYS_REACH = 6;

/** "Line 4 says I'm off on Friday". */
function isToldByThing({ anchor, sentence }: Frame, tokens: readonly Token[]): boolean {
  const from = Math.max(sentence.start, anchor.start - SAYS_REACH);
  for (let at = from; at < anchor.start; at += 1) {
    if (!SAYS.has(tokens[at]?.norm ?? '')) continue;
    return tokens.slice(Math.max(sentence.start, at - 3), at).some((token) => TELLERS.has(token.norm));
  }
  return false;
}

const OPENS_REQUEST = new Set([
  'please',
  'just',
  'pls',
  'should',
  'to',
  'lets',
  'us',
  'we',
  'can',
  'and',
  'so',
]);

/** "Give Noor Friday off, she earned it": asked of someone. */
function isGiven({ anchor, sentence }: Frame, tokens: readonly Token[]): boolean {
  for (let at = anchor.start; at >= Math.max(sentence.start, anchor.start - 4); at -= 1) {
    if (tokens[at]?.norm !== 'give') continue;
    const before = tokens[at - 1];
    const next = tokens[at + 1]?.norm;
    if (next === 'myself' || next === 'me') return false;
    return at === sentence.start || before?.kind !== 'word' || OPENS_REQUEST.has(before.norm);
  }
  return false;
}

const ORDERS = new Set([
  'go',
  'log',
  'head',
  'leave',
  'sign',
  'switch',
  'knock',
  'clock',
  'rest',
  'stay',
  'get',
]);
const YOU_REACH = 4;

/** "Go home June, you're ill". */
const isOrdered = ({ anchor, sentence, subject }: Frame, tokens: readonly Token[]) =>
  anchor.start === sentence.start &&
  subject.between.length === 0 &&
  ORDERS.has(tokens[anchor.start]?.norm ?? '') &&
  tokens
    .slice(anchor.end, Math.min(sentence.end, anchor.end + YOU_REACH))
    .some((token) => token.norm === 'you');

/** "Should I be off on Friday, ask June": a condition put as a question. */
const isInverted = ({ sentence }: Frame, tokens: readonly Token[]) =>
  tokens[sentence.start]?.norm === 'should' &&
  tokens[sentence.start + 1]?.norm === 'i' &&
  !tokens.slice(sentence.start, sentence.end + 1).some((token) => token.norm === '?');

const MEANT = new Set(['supposed', 'meant']);

/** "Supposed to be off today but here I am". */
const isOtherwise = ({ anchor, sentence, subject }: Frame, tokens: readonly Token[]) =>
  anchor.kind === 'away' &&
  subject.between.some((word) => MEANT.has(word)) &&
  tokens.slice(anchor.end, sentence.end).some((token) => token.norm === 'but');

/** "Only in Friday, otherwise on leave": of days that are not said. */
const isTheRest = ({ anchor, sayings }: Frame, tokens: readonly Token[]) =>
  sayings.length === 0 &&
  tokens.slice(Math.max(0, anchor.start - 3), anchor.start).some(({ norm }) => norm === 'otherwise');

const PLANS = new Set(['plan', 'plans', 'planning', 'intention', 'intentions']);

/** "No plans to take leave in December": nothing, and nothing called off. */
const isUnplanned = ({ subject: { between } }: Frame) =>
  between.includes('no') && between.some((word) => PLANS.has(word));

const SWAPS = new Set(['swap', 'swapping', 'trade', 'trading', 'switch', 'switching']);
const OTHERS = new Set(['someone', 'anyone', 'somebody', 'anybody', 'whoever', 'you']);

/** "Happy to swap my Friday off with someone": offered, and no other day is said. */
const isOffered = ({ anchor, sentence, sayings }: Frame, tokens: readonly Token[]) =>
  sayings.length < 2 &&
  tokens.slice(sentence.start, anchor.start).some(({ norm }) => SWAPS.has(norm)) &&
  tokens
    .slice(anchor.end, sentence.end)
    .some(({ norm }, at, said) => norm === 'with' && OTHERS.has(said[at + 1]?.norm ?? ''));

/** Why nobody means it of themselves. */
export function notMeant(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  if (isToldByThing(frame, tokens)) return 'told by a thing';
  if (isGiven(frame, tokens) || isOrdered(frame, tokens) || isOffered(frame, tokens))
    return 'said to someone';
  if (isInverted(frame, tokens)) return 'a condition';
  if (isUnplanned(frame)) return 'nothing is planned';
  if (isTheRest(frame, tokens)) return 'days that are not said';
  return isOtherwise(frame, tokens) ? 'it is otherwise' : null;
}
