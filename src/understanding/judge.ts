// Whether a frame says an absence at all, and how surely. Silence is the default: each form must earn its reading.
import type { Certainty } from '../domain/interpretations.ts';
import { isBoundary } from './boundaries.ts';
import { wrongForm } from './forms.ts';
import type { Frame } from './frames.ts';
import { PAST_FORMS } from './grammar.ts';
import type { Cue } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

/** What became of a frame. */
export type Verdict =
  | { readonly reads: true; readonly certainty: Certainty; readonly negated: boolean }
  | { readonly reads: false; readonly why: string };

const no = (why: string): Verdict => ({ reads: false, why });

/** The cues of a class that lie in a range. */
const cuesIn = (scene: Scene, range: TokenRange, name: string): Cue[] =>
  scene.cues.filter((cue) => cue.cue === name && cue.start >= range.start && cue.end <= range.end);

/** The clause of an anchor: from the last boundary before its subject to the next after it. */
function clauseOf(frame: Frame, tokens: readonly Token[]): TokenRange {
  let start = Math.min(frame.subject.start, frame.anchor.start);
  const floor = frame.previous?.anchor.end ?? frame.sentence.start;
  while (start > floor && !isBoundary(tokens, start - 1)) start -= 1;
  let end = frame.anchor.end;
  while (end < frame.sentence.end && !isBoundary(tokens, end)) end += 1;
  return { start, end };
}

/** Reads or drops a frame; its form needs no look where other words have shown what it is. */
export function judge(scene: Scene, frame: Frame, formKnown = false): Verdict {
  const { tokens } = scene.text;
  const clause = clauseOf(frame, tokens);
  const { between } = frame.subject;
  if (frame.subject.subject.kind === 'other') return no('somebody or something else');
  const negated = isNegated(frame, tokens);
  const asking = cuesIn(scene, frame.sentence, 'asking').length > 0;
  if (between.some((word) => PAST_FORMS.has(word)) && !asking) return no('the past');
  if (isUnreal(scene, frame, clause)) return no('unreal');
  if (isDuring(scene, frame)) return no('a condition');
  const wrong = formKnown ? null : wrongForm(scene, frame, clause);
  if (wrong !== null) return no(wrong);
  const asked = isAsked(scene, frame, clause);
  const doubt = isDoubted(scene, frame, clause);
  if (asked && !asking && !doubt) return no('a question');
  const condition = conditionOf(scene, frame);
  if (condition === 'inside') return no('a condition');
  const tentative =
    doubt ||
    frame.anchor.cue.entry.means?.['tentative'] === true ||
    (asking && mine(frame)) ||
    condition === 'depends';
  return { reads: true, certainty: tentative ? 'tentative' : 'stated', negated };
}

const mine = (frame: Frame) => ['author', 'implicit', 'inherit'].includes(frame.subject.subject.kind);

function isNegated(frame: Frame, tokens: readonly Token[]): boolean {
  return (
    frame.subject.between.includes('not') ||
    frame.subject.between.includes('no') ||
    tokens[frame.anchor.start - 1]?.norm === 'not'
  );
}

function isUnreal(scene: Scene, frame: Frame, clause: TokenRange): boolean {
  return scene.cues.some(
    (cue) =>
      cue.cue === 'unreal' &&
      cue.start >= frame.sentence.start &&
      cue.end <= Math.max(frame.anchor.start + 1, clause.start),
  );
}

const HARMLESS_IF = new Set(
  "you u anyone anybody someone somebody urgent needed anything there people it's you're any something things stuff they we".split(
    ' ',
  ),
);

const POLITE_BEFORE_IF = new Set([
  'ok',
  'okay',
  'mind',
  'alright',
  'right',
  'fine',
  'cool',
  'objections',
  'objection',
  'problem',
  'issue',
  'issues',
  'possible',
  'good',
  'feel',
  'matter',
]);

/** "If it gets worse I'm out" depends; "if I'm out tomorrow, ask Ben" says nothing; "if you need me" is courtesy. */
function conditionOf(scene: Scene, frame: Frame): 'inside' | 'depends' | null {
  const { tokens } = scene.text;
  const ifs = cuesIn(scene, frame.sentence, 'if').filter(
    (cue) => !POLITE_BEFORE_IF.has(tokens[cue.start - 1]?.norm ?? ''),
  );
  if (ifs.some((cue) => cue.end === frame.subject.start && cue.start < frame.anchor.start)) return 'inside';
  return ifs.some((cue) => depends(tokens, frame, cue)) ? 'depends' : null;
}

function depends(tokens: readonly Token[], frame: Frame, cue: Cue): boolean {
  const next = tokens[cue.end]?.norm ?? '';
  if (HARMLESS_IF.has(next) || cue.end >= frame.sentence.end || tokens[cue.start]?.norm === 'whether')
    return false;
  if (cue.start >= frame.anchor.end && !endsWith(tokens, frame, cue.start)) return false;
  const urgent =
    next === 'it' && (tokens[cue.end + 2]?.norm === 'urgent' || tokens[cue.end + 1]?.norm === 'is');
  return !urgent;
}

const DURING = new Set(['while', 'when', 'whenever', 'once', 'during', 'before', 'after', 'until', 'til']);

/** "When I'm back", "while on vacation": named, not said; "Wednesday, when I'm away" is said. */
function isDuring(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { start } = frame.subject;
  const here = DURING.has(tokens[start]?.norm ?? '') && start < frame.anchor.start;
  const before = DURING.has(tokens[start - 1]?.norm ?? '') && tokens[start]?.kind === 'word';
  if (!here && !before) return false;
  return frame.loose.length === 0 && !(tokens[start - 1]?.norm === 'until');
}

/** True where nothing but the frame's own words stands before `at`: the condition is of this absence. */
function endsWith(tokens: readonly Token[], frame: Frame, at: number): boolean {
  const last = Math.max(frame.anchor.end, ...frame.sayings.map((saying) => saying.mention.end));
  return tokens
    .slice(last, at)
    .every(
      (token) =>
        token.kind !== 'word' || token.norm === 'but' || token.norm === 'only' || token.norm === 'even',
    );
}

const ASKS_FIRST = new Set(
  'is are was who when what where why how did does do has have can could would will any anyone anybody which should'.split(
    ' ',
  ),
);
const ASKS_ALWAYS = new Set('who when what where why how did does anyone anybody which whose'.split(' '));

/** True where the anchor's own clause is a question. */
function isAsked(scene: Scene, frame: Frame, clause: TokenRange): boolean {
  const { tokens } = scene.text;
  const first = firstWord(tokens, clause);
  const sentenceFirst = firstWord(tokens, {
    start: frame.previous ? clause.start : frame.sentence.start,
    end: frame.anchor.start + 1,
  });
  const marked = hasQuestionMark(tokens, frame.sentence);
  if (ASKS_ALWAYS.has(first) || (ASKS_ALWAYS.has(sentenceFirst) && frame.subject.subject.kind !== 'author'))
    return true;
  if (ASKS_FIRST.has(first) && !isAddressed(frame) && frame.subject.subject.kind !== 'implicit')
    return first !== 'will' && first !== 'have';
  if (!marked) return false;
  return !questionComesLater(tokens, frame);
}

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
  for (let at = frame.anchor.end; at < frame.sentence.end - 1; at += 1) {
    if (isBoundary(tokens, at) && QUESTION_STARTS.has(tokens[at + 1]?.norm ?? '')) return true;
  }
  return false;
}

const isAddressed = (frame: Frame) => frame.anchor.cue.entry.means?.['addressed'] === true;

const LATER_DOUBTS = new Set([
  'waiting',
  'wait',
  'not',
  'tbc',
  'tbd',
  'pending',
  'depends',
  'depending',
  'need',
  'if',
  'unless',
  'unconfirmed',
  'subject',
  'to',
  'fingers',
  'awaiting',
]);

/** Doubt before the anchor in its clause, right after its days, or in a later clause that is about the plan. */
function isDoubted(scene: Scene, frame: Frame, clause: TokenRange): boolean {
  const dates = scene.dates(frame.sentence);
  return cuesIn(scene, frame.sentence, 'doubt').some((cue) => {
    if (dates.some((date) => overlap(date, cue))) return false;
    return !(isAddressed(frame) && overlap(cue, frame.anchor)) && castsDoubt(scene, frame, clause, cue);
  });
}

const overlap = (a: TokenRange, b: TokenRange) => a.start < b.end && b.start < a.end;

function castsDoubt(scene: Scene, frame: Frame, clause: TokenRange, cue: Cue): boolean {
  const { tokens } = scene.text;
  const first = tokens[cue.start]?.norm ?? '';
  if (cue.start >= clause.start && cue.start < frame.anchor.end) {
    return !frame.sayings.some((saying) => saying.mention.end <= cue.start);
  }
  if (cue.start < clause.start) {
    return (LEADING.has(first) && cue.end >= clause.start - 2) || leadsInto(scene, cue.end, clause.start);
  }
  if (frame.sayings.some((saying) => saying.doubtful)) return false;
  const lastDay = Math.max(frame.anchor.end, ...frame.sayings.map((saying) => saying.mention.end));
  if (cue.start < lastDay + 2 && AFTERTHOUGHTS.has(first)) return !isBackNext(tokens, cue.end);
  const dayFollows = scene
    .dates(frame.sentence)
    .some((mention) => mention.kind === 'day' && mention.start >= cue.end);
  return LATER_DOUBTS.has(first) && cue.start >= lastDay && !dayFollows;
}

/** "It is possible that tomorrow I …": nothing but days and joining words up to the clause. */
function leadsInto(scene: Scene, from: number, to: number): boolean {
  const dates = scene.dates({ start: from, end: to });
  for (let at = from; at < to; at += 1) {
    const norm = scene.text.tokens[at]?.norm ?? '';
    if (
      !dates.some((date) => date.start <= at && at < date.end) &&
      norm !== 'that' &&
      norm !== 'i' &&
      norm !== 'on'
    )
      return false;
  }
  return to > from;
}

const LEADING = new Set([
  'maybe',
  'perhaps',
  'possibly',
  'probably',
  'looks',
  'look',
  'hoping',
  'thinking',
  'hopefully',
]);
const AFTERTHOUGHTS = new Set([
  'maybe',
  'perhaps',
  'possibly',
  'probably',
  'likely',
  'potentially',
  'tentatively',
  'hopefully',
  'prob',
  'provisionally',
]);
const isBackNext = (tokens: readonly Token[], at: number) =>
  ['back', 'be', 'will', 'return', 'returning', 'in', 'online'].includes(tokens[at]?.norm ?? '');
