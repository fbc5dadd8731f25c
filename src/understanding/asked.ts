// Whether the clause of an anchor is a question, and no courtesy after a statement.
import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

const ASKS_FIRST = new Set(
  'is are was who when what where why how did does do has have can could would will any anyone anybody which should'.split(
    ' ',
  ),
);
const ASKS_ALWAYS = new Set('who when what where why how did does anyone anybody which whose'.split(' '));

/** True where the anchor's own clause is a question. */
export function isAsked(scene: Scene, frame: Frame, clause: TokenRange): boolean {
  const { tokens } = scene.text;
  if (isAskedToCancel(scene, frame) || saysIt(tokens, clause)) return false;
  const first = firstWord(tokens, clause);
  const sentenceFirst = firstWord(tokens, {
    start: frame.previous ? clause.start : afterHeading(tokens, frame),
    end: frame.anchor.start + 1,
  });
  const marked = hasQuestionMark(tokens, frame.sentence);
  if (!marked && isToldAnyway(frame, clause, tokens)) return false;
  if (ASKS_ALWAYS.has(first) || (ASKS_ALWAYS.has(sentenceFirst) && frame.subject.subject.kind !== 'author'))
    return true;
  if (ASKS_FIRST.has(first) && !isAddressed(frame) && frame.subject.subject.kind !== 'implicit')
    return first !== 'will' && first !== 'have' && !isWish(tokens, clause, first);
  if (!marked) return false;
  return !questionComesLater(tokens, frame);
}

const POLITE = new Set(['please', 'kindly', 'just', 'also', 'quickly', 'maybe']);
const WHOEVER = new Set(['you', 'someone', 'somebody', 'anyone', 'u']);
const ASKS = new Set(['can', 'could', 'would', 'will']);

/** "Can you cancel my PTO on Friday?": told politely. */
const isAskedToCancel = ({ cues, text: { tokens } }: Scene, { anchor, sentence }: Frame) =>
  cues.some(
    ({ cue, entry, start, end }) =>
      cue === 'off' &&
      entry.means?.['how'] === 'strong' &&
      start >= sentence.start &&
      start <= anchor.start &&
      end <= anchor.end &&
      isAskedOf(tokens, start),
  );

/** "Can you please", "could someone" right before. */
function isAskedOf(tokens: readonly Token[], before: number): boolean {
  const said = tokens
    .slice(Math.max(0, before - ASKED_WITHIN), before)
    .filter(({ norm }) => !POLITE.has(norm));
  return WHOEVER.has(said.at(-1)?.norm ?? '') && ASKS.has(said.at(-2)?.norm ?? '');
}

const ASKED_WITHIN = 5;

/** "Don't forget I'm off Friday". */
const isReminder = (tokens: readonly Token[], { start, end }: TokenRange) =>
  tokens
    .slice(start, end)
    .some(
      ({ norm }, at, said) =>
        norm === 'forget' && said[at - 1]?.norm === 'not' && said[at - 2]?.norm === 'do',
    );

const isToldAnyway = (frame: Frame, clause: TokenRange, tokens: readonly Token[]) =>
  describes(frame, clause, tokens) || follows(clause, tokens) || isReminder(tokens, clause);

const SAYS_SO = new Set(['say', 'mention', 'tell', 'already', 'not']);

/** "Did I mention I'm off Friday?": told once more. */
const saysIt = (tokens: readonly Token[], { start, end }: TokenRange) =>
  tokens
    .slice(start, end)
    .some(
      ({ norm }, at, said) =>
        norm === 'did' && said[at + 1]?.norm === 'i' && SAYS_SO.has(said[at + 2]?.norm ?? ''),
    );

/** "Would like to share that I'm on leave": told, not asked. */
const isWish = (tokens: readonly Token[], { start, end }: TokenRange, first: string) =>
  first === 'would' &&
  tokens.slice(start, end).some(({ norm }, at, said) => norm === 'would' && said[at + 1]?.norm === 'like');

/** "Noor, who is on my team, is off": no question but who she is. */
const describes = ({ subject }: Frame, { start }: TokenRange, tokens: readonly Token[]) =>
  subject.subject.kind === 'people' && tokens[start]?.norm === 'who' && tokens[start - 1]?.norm === ',';

/** "Where everyone is this week: Noor is off": the words before a colon head what follows. */
function afterHeading(tokens: readonly Token[], { sentence, subject }: Frame): number {
  for (let at = subject.start; at > sentence.start; at -= 1) if (tokens[at - 1]?.norm === ':') return at;
  return sentence.start;
}
const FOLLOWS = new Set('means meant is leaves will would should'.split(' '));
const BEFORE_WHICH = new Set([',', '-', '\u2013', '\u2014', '(']);

/** "Half term is next week, which means I'm off Monday": no question but what follows. */
const follows = ({ start }: TokenRange, tokens: readonly Token[]) =>
  tokens[start]?.norm === 'which' &&
  FOLLOWS.has(tokens[start + 1]?.norm ?? '') &&
  BEFORE_WHICH.has(tokens[start - 1]?.norm ?? '');

function firstWord(tokens: readonly Token[], range: TokenRange): string {
  for (let at = range.start; at < range.end; at += 1)
    if (tokens[at]?.kind === 'mention') return '';
    else if (tokens[at]?.kind === 'word') return tokens[at]?.norm ?? '';
  return '';
}

function hasQuestionMark(tokens: readonly Token[], sentence: TokenRange): boolean {
  for (let at = sentence.end - 1; at >= sentence.start; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation' && token?.kind !== 'emoji') return false;
    if (token.norm === '?') return true;
  }
  return false;
}

const QUESTION_STARTS = new Set(
  'can could would will who what when where why how any anyone anybody is are do does did ok okay shall may could shout thoughts right cool alright should has have'.split(
    ' ',
  ),
);

/** "Out today, can someone take my 3pm?": the question is in a later clause. */
function questionComesLater(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.subject.subject.kind === 'people' && isTagged(tokens, frame)) return false;
  for (let at = frame.anchor.end; at < frame.sentence.end - 1; at += 1) {
    if (isBoundary(tokens, at) && QUESTION_STARTS.has(tokens[at + 1]?.norm ?? '')) return true;
  }
  return false;
}
const TAGS = new Set(['right', 'yeah', 'no', 'correct', 'eh', 'innit', 'yes', 'isnt', 'is']);

/** "Anke's out Friday, right?" asks. */
const isTagged = (tokens: readonly Token[], { sentence }: Frame) =>
  tokens.slice(sentence.end - 3, sentence.end).some((token) => TAGS.has(token.norm));

const isAddressed = ({ anchor: { cue } }: Frame) =>
  cue.entry.means?.['addressed'] === true || cue.entry.means?.['mine'] === true;
