// What each form of anchor needs to be an absence: "out" needs a day and must not go on as "out of milk", "PTO" needs a day
// beside it, "leaving" a time. The reason a frame is dropped is said, for the explanations of a failing test.
import { blockedForm } from './blocked-out.ts';
import { campaignForm } from './campaign-form.ts';
import { eventForm } from './event-form.ts';
import { explicit, has } from './form-checks.ts';
import type { Frame } from './frames.ts';
import { hourNounForm } from './hours-as-nouns.ts';
import { journeyForm } from './journey-form.ts';
import { leaveForm } from './leave-form.ts';
import { isLongErrand, isShortErrand } from './long-errands.ts';
import { notMeant } from './not-meant.ts';
import { nounForm, takeForm, tripForm } from './noun-form.ts';
import { oooForm } from './ooo-form.ts';
import { proposalForm } from './proposals.ts';
import { remoteForm } from './remote-form.ts';
import { copyForm } from './said-as-copy.ts';
import type { Scene } from './scene.ts';
import { standingForm } from './standing-form.ts';
import type { Token, TokenRange } from './text.ts';
import { addressedForm, lastDayForm, lateForm, stateForm, weakForm } from './weak-form.ts';

type Check = (scene: Scene, frame: Frame, clause: TokenRange) => string | null;

const CHECKS: readonly Check[] = [
  copyForm,
  campaignForm,
  standingForm,
  notMeant,
  proposalForm,
  lateForm,
  stateForm,
  addressedForm,
  oooForm,
  lastDayForm,
  closure,
  breakOnly,
  imperative,
  hourNounForm,
  blockedForm,
  journeyForm,
  weakForm,
  nounForm,
  tripForm,
  takeForm,
  leaveForm,
  eventForm,
  remoteForm,
];

/** Why the words around an anchor make it something else than an absence; null where nothing does. */
export function wrongForm(scene: Scene, frame: Frame, clause: TokenRange): string | null {
  for (const check of CHECKS) {
    const why = check(scene, frame, clause);
    if (why !== null) return why;
  }
  return null;
}

function closure(scene: Scene, frame: Frame): string | null {
  return has(scene, frame.sentence, 'closure') && !explicit(frame) ? 'a closure' : null;
}

/** "Lunch, back in 30", "quick school run": a break says nothing, unless a start and an end are said. */
function breakOnly(scene: Scene, frame: Frame): string | null {
  const { kind, form } = frame.anchor;
  if (
    kind === 'remote' ||
    form === 'take' ||
    form === 'state' ||
    (form === 'event' && popsTo(scene, frame)) ||
    !breaksIn(scene, frame)
  )
    return null;
  const times = frame.sayings.filter(({ mention }) => mention.kind === 'time' && mention.part !== 'lunch');
  const span =
    times.length > 1 ||
    times.some((saying) => saying.mention.kind === 'time' && saying.mention.to !== undefined);
  const days = frame.sayings.some((saying) => saying.mention.kind === 'day');
  return (span && !isShortErrand(frame)) || days ? null : 'a break';
}

/** A break in the sentence: not "heading home at lunch", where it is a time of day, nor a run with hours of its own. */
const breaksIn = (scene: Scene, frame: Frame) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'break' &&
      cue.start >= frame.sentence.start &&
      cue.end <= frame.sentence.end &&
      !(goesHome(scene, frame) && frame.sayings.some(({ mention }) => mention.end === cue.end)) &&
      !isLongErrand(scene, frame, cue),
  );

const goesHome = ({ text: { tokens } }: Scene, { anchor }: Frame) =>
  anchor.kind === 'leave' && tokens[anchor.end - 1]?.norm === 'home';

/** "Popping to the doctor's at 11" is more than a break. */
const popsTo = ({ cues, text }: Scene, { anchor }: Frame) =>
  cues.every(
    (cue) =>
      cue.cue !== 'break' || (cue.end <= anchor.start && text.tokens[cue.start]?.norm.startsWith('pop')),
  );

const IMPERATIVES = new Set([
  'take',
  'work',
  'go',
  'stay',
  'come',
  'start',
  'join',
  'leave',
  'call',
  'log',
  'finish',
  'head',
  'enjoy',
  'grab',
  'use',
  'get',
  'book',
]);

/** "Noor should take Friday off", "Noor can have Monday off". */
const isAllowed = ({ anchor, subject }: Frame) =>
  anchor.form === 'take' &&
  subject.between.some((word) => word === 'should' || word === 'can' || word === 'could');

const URGING = new Set(['do', 'please', 'just', 'kindly', 'also', 'then']);

const URGED = new Set(['take', 'go', 'get', 'log', 'head', 'stay', 'call', 'sign']);

/** "Noor take Friday off, you earned it", "Noor go home": no "takes" but what she should do. */
const isUrged = ({ anchor, subject }: Frame, tokens: readonly Token[]) =>
  URGED.has(tokens[anchor.start]?.norm ?? '') &&
  subject.subject.kind === 'people' &&
  subject.subject.ids.length === 1 &&
  subject.between.length === 0 &&
  tokens[anchor.start - 1]?.kind !== 'punctuation';

/** "May, do take Monday off", "May - take Monday off": a name, a mark, and what they should do. */
function isAddressedTo(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  if (isUrged(frame, tokens)) return true;
  const first = tokens[frame.anchor.start]?.norm ?? '';
  let at = frame.anchor.start - 1;
  while (URGING.has(tokens[at]?.norm ?? '')) at -= 1;
  const mark = tokens[at]?.norm;
  return (mark === ',' && IMPERATIVES.has(first)) || (mark === '-' && first === 'take');
}

const THIRD_PERSON = /[^s]s$/; // yes: leaves · no: pass

/** "Take Friday off!" is said to someone; "leaves at 3" without anyone is of something. */
function imperative(scene: Scene, frame: Frame): string | null {
  const first = scene.text.tokens[frame.anchor.start];
  const { subject, between } = frame.subject;
  if (subject.kind === 'people' && (isAddressedTo(scene, frame) || isAllowed(frame)))
    return 'said to someone';
  if (subject.kind !== 'implicit' && subject.kind !== 'inherit') return null;
  if (!between.every((word) => URGING.has(word)) || first === undefined) return null;
  if (urges(scene, frame, first.norm)) return 'said to someone';
  const { form } = frame.anchor;
  const ofThird = THIRD_PERSON.test(first.norm) && IMPERATIVES.has(first.norm.slice(0, -1));
  return form !== 'noun' && ofThird ? 'somebody or something else' : null;
}

const BASE_FORMS = new Set([
  'sign',
  'log',
  'leave',
  'finish',
  'wrap',
  'drop',
  'head',
  'check',
  'clock',
  'stop',
]);
const PLEASE = new Set(['please', 'pls', 'plz']);

/** "Sign off by 3 please". */
const isAskedOf = ({ text: { tokens } }: Scene, { anchor, sentence, subject }: Frame) =>
  anchor.kind === 'leave' &&
  subject.between.length === 0 &&
  BASE_FORMS.has(tokens[anchor.start]?.norm ?? '') &&
  tokens.slice(anchor.end, sentence.end).some(({ norm }) => PLEASE.has(norm));

/** "Take Friday", "get some time off", "work from home": what someone else should do. */
function urges(scene: Scene, frame: Frame, first: string): boolean {
  const { anchor, sentence } = frame;
  if (isAskedOf(scene, frame)) return !has(scene, sentence, 'asking');
  if (anchor.kind === 'remote') return first === 'work';
  const adjacent = anchor.cue.entry.means?.['adjacent'] === true && first === 'take';
  const takes = anchor.form === 'take' && (first === 'take' || first === 'get');
  return (adjacent || takes) && !has(scene, sentence, 'asking') && !has(scene, sentence, 'request');
}
