// Standing patterns, paperwork and the night: "offline after 6 as usual", "leave requests are due Friday", "I'll be in bed".
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

const ALWAYS = new Set(['usual', 'always', 'ever', 'normal']);
const PRESENT = new Set(
  'online reachable available working hours contactable slack here in on around back work day running business service'.split(
    ' ',
  ),
);
const KINDS = new Set(['away', 'remote', 'leave', 'arrive', 'late', 'early', 'mornings_only']);

/** "As usual I'm offline after 6": nothing new; "WFH, online as usual" is. */
function isAsEver(frame: Frame, tokens: readonly Token[], clause: TokenRange): boolean {
  if (!KINDS.has(frame.anchor.kind)) return false;
  for (let at = clause.start; at + 1 < Math.min(clause.end + 4, frame.sentence.end); at += 1) {
    if (tokens[at]?.norm !== 'as') continue;
    const word = tokens[at + 1]?.norm === 'per' ? at + 2 : at + 1;
    if (
      ALWAYS.has(tokens[word]?.norm ?? '') &&
      !PRESENT.has(tokens[at - 1]?.norm ?? '') &&
      !PRESENT.has(tokens[word + 1]?.norm ?? '')
    )
      return true;
  }
  return false;
}

const HABITS = new Set([
  'normally',
  'usually',
  'generally',
  'typically',
  'ordinarily',
  'traditionally',
  'always',
  'never',
]);

/** "Normally I'm out by 3", "most Fridays I'm offline by 4". */
function isHabit(frame: Frame, tokens: readonly Token[], clause: TokenRange): boolean {
  if (!KINDS.has(frame.anchor.kind)) return false;
  const said = tokens.slice(clause.start, clause.end);
  const most = said.findIndex((token) => token.norm === 'most');
  return (
    frame.subject.between.some((word) => HABITS.has(word)) ||
    (HABITS.has(said[0]?.norm ?? '') && said[0]?.norm !== 'always' && said[1]?.norm !== 'mind') ||
    (HABITS.has(tokens[clause.end - 1]?.norm ?? '') && tokens[clause.end - 2]?.norm !== 'as') ||
    (most >= 0 && PLURAL.test(said[most + 1]?.text ?? '')) ||
    isWeekly(frame, tokens)
  );
}

const BEGINS = new Set(['start', 'finish', 'begin', 'starts', 'finishes', 'begins']);

const WORKS = new Set(['wfh', 'work', 'works']);
const PERSONS = new Set(['i', 'he', 'she', 'they']);

/** "On Wednesdays I start at 11", "I WFH on Fridays". */
function isWeekly({ anchor, sayings, subject }: Frame, tokens: readonly Token[]): boolean {
  const first = tokens[anchor.start]?.norm ?? '';
  const isPlural = ({ mention }: Frame['sayings'][number]) =>
    mention.kind === 'day' && PLURAL.test(tokens[mention.end - 1]?.text ?? '');
  if (subject.between.length > 0) return false;
  if (BEGINS.has(first)) return sayings.some(isPlural);
  const works = WORKS.has(first) && PERSONS.has(tokens[anchor.start - 1]?.norm ?? '');
  return works && sayings.length > 0 && sayings.every(isPlural);
}

const PLURAL = /(?:days|mornings|afternoons|weeks)$/i; // yes: Fridays · no: Friday
const DUE = new Set([
  'due',
  'deadline',
  'close',
  'closes',
  'closing',
  'tracker',
  'calendar',
  'policy',
  'rota',
  'spreadsheet',
  'sheet',
  'form',
  'forms',
]);

const AFTER_DUE = new Set(['to', 'back']);

/** "Leave requests are due Friday", "log your PTO by Friday": about leave, and nobody's. */
const isPaper = ({ anchor, sayings, sentence, subject }: Frame, { cues, text: { tokens } }: Scene) =>
  anchor.form === 'noun' &&
  !cues.some(({ cue, start }) => cue === 'off' && start === anchor.end) &&
  anchor.kind === 'away' &&
  subject.subject.kind !== 'people' &&
  ((sayings.length > 0 && sayings.every(({ role }) => role === 'by')) ||
    tokens
      .slice(anchor.end, sentence.end)
      .some((token, at, rest) => DUE.has(token.norm) && !AFTER_DUE.has(rest[at + 1]?.norm ?? '')));

/** "Will be out by Friday, the deck": nobody is away by a day. */
const isDeadline = ({ anchor, sayings }: Frame) =>
  anchor.kind === 'away' &&
  anchor.form === 'weak' &&
  sayings.length > 0 &&
  sayings.every(({ role, mention, back }) => role === 'by' && mention.kind === 'day' && !back);

/** "I need a week off after that": no day is asked for. */
const isLonging = ({ anchor, sayings }: Frame, scene: Scene) =>
  anchor.form === 'take' &&
  scene.text.tokens[anchor.start]?.norm === 'need' &&
  sayings.every(({ mention }) => mention.kind === 'length') &&
  !scene.cues.some((cue) => cue.cue === 'unfit' || cue.cue === 'event');

const TO_COME = new Set(['will', 'would', 'going', 'probably']);

/** "I'll be in bed": tonight; "in bed with flu today" is an absence. */
const isAsleep = ({ anchor, subject, sayings }: Frame, scene: Scene) =>
  scene.text.tokens[anchor.end - 1]?.norm === 'bed' &&
  sayings.length === 0 &&
  subject.between.some((word) => TO_COME.has(word)) &&
  !scene.cues.some((cue) => cue.cue === 'unfit');

/** Why the words say nothing new of working hours. */
export function standingForm(scene: Scene, frame: Frame, clause: TokenRange): string | null {
  const { tokens } = scene.text;
  if (isAsEver(frame, tokens, clause) || isHabit(frame, tokens, clause)) return 'a standing pattern';
  if (isPaper(frame, scene) || isDeadline(frame)) return 'paperwork or a deadline';
  if (isLonging(frame, scene)) return 'no day said';
  return isAsleep(frame, scene) ? 'the night' : null;
}
