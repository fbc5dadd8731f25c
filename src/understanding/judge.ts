// Whether a frame says an absence at all, and how surely. Silence is the default: each form must earn its reading.
import type { Certainty } from '../domain/interpretations.ts';
import { isAsked } from './asked.ts';
import { isBoundary } from './boundaries.ts';
import { cuesIn, isDoubted, isRequested, mine } from './doubt.ts';
import { wrongForm } from './forms.ts';
import type { Frame } from './frames.ts';
import { PAST_FORMS } from './grammar.ts';
import type { Cue } from './lexicon.ts';
import { onlyProposes } from './proposals.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

/** What became of a frame. */
export type Verdict =
  | { readonly reads: true; readonly certainty: Certainty; readonly negated: boolean }
  | { readonly reads: false; readonly why: string };

const no = (why: string): Verdict => ({ reads: false, why });

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
  const negated = isNegated(scene, frame);
  const asking = askingIn(scene, frame).length > 0;
  const pastWish = cuesIn(scene, frame.sentence, 'request').some((cue) => tokens[cue.start]?.norm === 'was');
  if (between.some((word) => PAST_FORMS.has(word)) && !asking && !pastWish) return no('the past');
  const wonders = cuesIn(scene, frame.sentence, 'request').some((cue) =>
    WONDERING.has(tokens[cue.start]?.norm ?? ''),
  );
  if (!asking && !wonders && isUnreal(scene, frame, clause)) return no('unreal');
  if (isDuring(scene, frame)) return no('a condition');
  const wrong = formKnown ? null : wrongForm(scene, frame, clause);
  if (wrong !== null) return no(wrong);
  const asked = isAsked(scene, frame, clause);
  const doubt = isDoubted(scene, frame, clause) || isRequested(scene, frame);
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

/** Words of asking; "on the 14th of May I am off" has none. */
function askingIn(scene: Scene, { sentence }: Frame): readonly Cue[] {
  const asking = cuesIn(scene, sentence, 'asking');
  if (asking.length === 0) return asking;
  const { tokens } = scene.text;
  const dates = scene.dates(sentence);
  return asking.filter(
    (cue) =>
      !onlyProposes(tokens, cue.start) &&
      dates.every(({ start, end }) => cue.start < start || end <= cue.start),
  );
}

/** "Not getting to my desk until 11" says when they do. */
const isNotBefore = ({ anchor, sayings }: Frame) => {
  const times = sayings.filter(({ mention }) => mention.kind === 'time');
  return (
    anchor.kind === 'arrive' &&
    times.length > 0 &&
    times.every(({ role }) => role === 'until' || role === 'before')
  );
};

/** "No need for me to leave early". */
const isNeedless = ({ cues, text: { tokens } }: Scene, { anchor, subject }: Frame) =>
  cues.some(
    (cue) =>
      cue.cue === 'off' &&
      tokens[cue.start]?.norm === 'no' &&
      tokens[cue.start + 1]?.norm === 'need' &&
      cue.end >= subject.start &&
      cue.end <= anchor.start &&
      tokens[anchor.start - 1]?.norm === 'to',
  );

const WONDERING = new Set(['wonder', 'wondering', 'wonders']);

function isNegated(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  if (isNotBefore(frame)) return false;
  return (
    isNeedless(scene, frame) ||
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
      !isCourtesy(scene.text.tokens, cue) &&
      ((cue.entry.means?.['anywhere'] === true && cue.end <= frame.sentence.end) ||
        cue.end <= Math.max(frame.anchor.start + 1, clause.start) ||
        (cue.start <= frame.anchor.start && frame.anchor.start < cue.end)),
  );
}

const LOOKS_FOR = new Set(['looking', 'need', 'wondering', 'want', 'trying', 'after', 'waiting']);

/** "If you're looking for Noor, she's off today". */
const isCourtesy = (tokens: readonly Token[], { end }: Cue) =>
  tokens[end - 1]?.norm === 'you' && [end, end + 1].some((at) => LOOKS_FOR.has(tokens[at]?.norm ?? ''));

const HARMLESS_IF = new Set(
  "you u anyone anybody someone somebody urgent needed anything there people it's you're any something things stuff they we".split(
    ' ',
  ),
);

const POLITE_BEFORE_IF = new Set(
  'wondering wonder drama bother pain disaster hassle deal trouble grateful great ok okay mind alright right fine cool objections objection problem issue issues possible good feel matter'.split(
    ' ',
  ),
);

/** "If it gets worse I'm out" depends; "if I'm out tomorrow, ask Ben" says nothing; "if you need me" is courtesy. */
function conditionOf(scene: Scene, frame: Frame): 'inside' | 'depends' | null {
  const { tokens } = scene.text;
  const asking = askingIn(scene, frame);
  const ifs = cuesIn(scene, frame.sentence, 'if').filter(
    (cue) =>
      !POLITE_BEFORE_IF.has(tokens[cue.start - 1]?.norm ?? '') &&
      !asking.some(({ start, end }) => start <= cue.start && cue.end <= end),
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

/** "While Noor's out this week, …", "I have her things while she's off until Monday": its days are said. */
function isSaidBeside({ text: { tokens } }: Scene, { subject, sayings, sentence, anchor }: Frame): boolean {
  const named = subject.subject.kind === 'people' || subject.subject.kind === 'author';
  const during = [subject.start - 1, subject.start].some((at) => tokens[at]?.norm === 'while');
  const dated = sayings.some(({ mention }) => mention.kind !== 'time' && mention.start >= anchor.end);
  return (
    named && during && dated && !tokens.slice(sentence.start, sentence.end).some(({ norm }) => norm === '?')
  );
}

/** "When I'm back", "while on vacation": named, not said; "Wednesday, when I'm away" is said. */
function isDuring(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { start } = frame.subject;
  const here = DURING.has(tokens[start]?.norm ?? '') && start < frame.anchor.start;
  const before = DURING.has(tokens[start - 1]?.norm ?? '') && tokens[start]?.kind === 'word';
  const ofPrevious = frame.previous?.sayings.some(
    ({ mention }) => mention.start > start && mention.end <= frame.anchor.start,
  );
  if ((!here && !before) || ofPrevious || (here && leadsToDay(frame)) || isSaidBeside(scene, frame))
    return false;
  return frame.loose.length === 0 && !(tokens[start - 1]?.norm === 'until' && frame.anchor.kind !== 'back');
}

/** "Until Friday WFH", "from after Thursday I'm off": the word leads to the day of the absence itself. */
const leadsToDay = ({ subject, anchor, sayings }: Frame) =>
  sayings.some(
    ({ mention }) =>
      mention.kind === 'day' &&
      mention.start > subject.start &&
      mention.start - subject.start <= 2 &&
      mention.end <= anchor.start,
  );

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
