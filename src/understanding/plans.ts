// Plans: frames that are judged to say an absence, with the days they share with one another.
import { isAfterwards } from './after-that.ts';
import { PART_KINDS, withBorrowedDays } from './borrowed-days.ts';
import { endsByItself } from './ends-by-itself.ts';
import type { Frame } from './frames.ts';
import { judge, type Verdict } from './judge.ts';
import { dayLentBack, ofOneDay } from './one-day-told-twice.ts';
import { type Plan, planOf } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Subject } from './subject.ts';

/** The plans of resolved frames, in order. */
export function plansOf(scene: Scene, frames: readonly Frame[]): Plan[] {
  const making: Making = { scene, plans: [], pending: null, backBefore: null };
  for (const frame of frames) {
    if (frame.anchor.kind === 'back') addBack(making, frame);
    else if (frame.anchor.kind !== 'present') addFrame(making, frame);
  }
  return withoutBareRepeats(scene, making.plans);
}

/** Plans in the making, with what still waits for a day. */
interface Making {
  readonly scene: Scene;
  readonly plans: Plan[];
  /** A frame that lacks a day: a return may give it one. */
  pending: Frame | null;
  /** A return said before its absence. */
  backBefore: Frame | null;
}

function addFrame(making: Making, frame: Frame): void {
  const { scene, plans, backBefore } = making;
  if (isLeft(scene, frame)) return;
  const whole = withBorrowedDays(scene, frame, lenderOf(frame, plans));
  const verdict = verdictOf(making, whole);
  if (!verdict.reads) {
    if (isPending(scene, frame, verdict.why)) making.pending = frame;
    return;
  }
  const plan = planOf(scene, whole, verdict.certainty, verdict.negated);
  if (backBefore !== null && continuesPlan(backBefore, plan) && endIsOpen(plan))
    plan.sayings.push(...backBefore.sayings);
  making.backBefore = null;
  const lent = dayLentBack(scene, whole, plans.at(-1));
  if (lent !== null) plans.at(-1)?.sayings.push(lent);
  plans.push(plan);
}

/** "In late Thursday, dentist, say 11": the time is of being late. */
const lenderOf = ({ anchor }: Frame, plans: readonly Plan[]) =>
  (anchor.cue.entry.means?.['late'] === true &&
    plans.findLast(({ frame }) => frame.anchor.kind === 'late')) ||
  plans.at(-1);

/** "Out of hospital and back Thursday": where someone has come from is no absence. */
const isLeft = ({ cues, text: { tokens } }: Scene, { anchor }: Frame) =>
  anchor.form === 'event' &&
  cues.some(
    ({ cue, start, end }) =>
      cue === 'recovered' && start < anchor.start && anchor.end <= end && LEFT.has(tokens[start]?.norm ?? ''),
  );

const LEFT = new Set(['out', 'home', 'discharged', 'released']);

/** What says the same of others is read as that is; people under a heading are listed, not asked after. */
function verdictOf({ scene, plans }: Making, frame: Frame): Verdict {
  const { like } = frame;
  if (like === undefined) return judge(scene, frame);
  if (like === 'heading') {
    const own = judge(scene, frame);
    if (!own.reads && own.why === 'the usual place') return own;
    const verdict = judge(scene, frame, true);
    return !verdict.reads && verdict.why === 'a question' ? STATED : verdict;
  }
  const model = plans.find((plan) => plan.frame.anchor === like.anchor);
  if (model === undefined) return judge(scene, frame);
  const certainty = frame.doubted === true ? 'tentative' : model.certainty;
  return { reads: true, certainty, negated: model.negated };
}

const STATED: Verdict = { reads: true, certainty: 'stated', negated: false };

/** "Off to Spain tomorrow, back on the 7th": only the day of return makes it an absence. */
function isPending(scene: Scene, frame: Frame, why: string): boolean {
  if (frame.subject.subject.kind === 'other') return false;
  if (why === 'no day said' || why === 'no time said') return true;
  return (
    why === 'another sense' &&
    [frame.anchor.end - 1, frame.anchor.end].some((at) => scene.text.tokens[at]?.norm === 'to')
  );
}

/** True where nothing of the plan says an end. */
const endIsOpen = (plan: Plan) =>
  plan.sayings.every((saying) => saying.role === 'from' || saying.mention.kind !== 'day');

/** "Back Tuesday" ends the absence before it, gives one its end, or is the only word of one. */
function addBack(making: Making, frame: Frame): void {
  const { scene, plans, pending } = making;
  const later = frame.sayings.some((saying) => isLaterDay(scene, saying));
  const last = plans.at(-1);
  if (last === undefined && later) making.backBefore = frame;
  if (isGoodBye(scene, frame, last, pending) || isDeniedReturn(frame)) return;
  if (later && (putsOff(frame) || (isDenied(frame) && standsFor(last))))
    addNotBack(making, withoutOldDay(frame));
  else if (pending !== null && later && awaitsReturn(scene, pending, frame, last))
    fulfil(making, pending, frame);
  else if (last !== undefined && continuesPlan(frame, last)) last.sayings.push(...ofOneDay(frame, last));
  else if (last === undefined && later && isLaidUp(scene, frame)) addNotBack(making, withoutOldDay(frame));
  else if (endsByItself(scene, frame)) plans.push(planOf(scene, frame, 'stated', false));
}

/** "Flight cancelled, not back until Friday": what stands before is no absence that this ends. */
const standsFor = (last: Plan | undefined) => last === undefined || last.frame.anchor.form === 'event';

/** True where a day of return is of the words before it that lack a day. */
const awaitsReturn = (scene: Scene, pending: Frame, frame: Frame, last: Plan | undefined) =>
  isStranded(pending, last) ||
  ((last === undefined || !continuesPlan(frame, last)) && !isFarewell(scene) && sameSubject(pending, frame));

/** "Stuck in Denver, flight's tomorrow, see you Thursday": the day of return is of being stuck. */
const isStranded = ({ anchor }: Frame, last: Plan | undefined) =>
  anchor.cue.entry.means?.['abroad'] === true && standsFor(last);

const isDenied = (frame: Frame) => frame.subject.between.includes('not');

/** "My return slips to Monday", "back Monday instead of Friday", "I'll now be back Monday": later than known. */
function putsOff({ anchor, sayings, subject }: Frame): boolean {
  if (anchor.cue.entry.means?.['until'] === true) return true;
  if (subject.between.includes('now') && subject.between.includes('will')) return true;
  const [told, old] = [false, true].map(
    (not) => sayings.find((saying) => (saying.role === 'not') === not)?.mention,
  );
  return told?.kind === 'day' && old?.kind === 'day' && told.from > old.from;
}

const withoutOldDay = (frame: Frame): Frame => ({
  ...frame,
  sayings: frame.sayings
    .filter((saying) => saying.role !== 'not')
    .map((saying) => ({ ...saying, role: saying.role === 'in' ? 'on' : saying.role, back: true })),
});

const LAID_UP = new Set(['unfit', 'stranded']);

/** "Norovirus. Back Monday", "missed my flight, back Friday": what befell, and the day of return. */
const isLaidUp = (scene: Scene, frame: Frame) =>
  isMine(frame.subject.subject) &&
  !scene.cues.some((cue) => cue.cue === 'recovered' && scene.text.tokens[cue.start - 1]?.norm !== 'if') &&
  scene.cues.some(
    (cue) => LAID_UP.has(cue.cue) && cue.end <= frame.anchor.start && isOwnIllness(scene, cue.start),
  );

/** Nobody else is said to be ill. */
const isOwnIllness = (scene: Scene, at: number) => {
  const before = scene.text.tokens[at - 1];
  return before === undefined || before.kind !== 'word' || OWN_WORDS.has(before.norm);
};

const OWN_WORDS = new Set(
  'i am a got have the with of still bad proper full on been has had and some bloody stupid nasty'.split(' '),
);

/** "Closing the laptop, see you tomorrow". */
const isGoodBye = (scene: Scene, frame: Frame, last: Plan | undefined, pending: Frame | null) =>
  GREETS.has(scene.text.tokens[frame.anchor.start]?.norm ?? '') && leavesOnly(last, pending);

/** "Won't be back on today" says no day of return; "not back until Monday" does. */
const isDeniedReturn = (frame: Frame) =>
  frame.subject.between.includes('not') &&
  !frame.sayings.some((saying) => saying.role === 'until' || saying.role === 'before');

/** "Not back until Tuesday" by itself. */
function addNotBack({ scene, plans }: Making, frame: Frame): void {
  if (frame.subject.subject.kind === 'other') return;
  plans.push(
    planOf(scene, { ...frame, anchor: { ...frame.anchor, kind: 'away', form: 'state' } }, 'stated', false),
  );
}

/** "My leave is prolonged, I come back on the 17th": the return gives the frame its day. */
function fulfil({ scene, plans }: Making, pending: Frame, back: Frame): void {
  const whole = { ...pending, sayings: [...pending.sayings, ...back.sayings] };
  const verdict = judge(scene, whole, true);
  if (verdict.reads && !verdict.negated) plans.push(planOf(scene, whole, verdict.certainty, false));
}

/** Good-byes and recoveries: what was named before is no absence to come. */
const isFarewell = (scene: Scene) =>
  scene.cues.some((cue) => cue.cue === 'sign_off' || cue.cue === 'recovered');

const GREETS = new Set(['see', 'talk', 'c']);

/** "Closing the laptop, see you tomorrow" is a good-bye. */
const leavesOnly = (last: Plan | undefined, pending: Frame | null) =>
  (last?.frame.anchor.kind ?? pending?.anchor.kind) === 'leave';

const isLaterDay = (scene: Scene, saying: Saying) =>
  saying.mention.kind === 'day' && saying.mention.from > scene.now.today;

const isMine = (subject: Subject) =>
  subject.kind === 'author' || subject.kind === 'implicit' || subject.kind === 'inherit';

const sameSubject = (a: Frame, b: Frame) =>
  (isMine(a.subject.subject) && isMine(b.subject.subject)) ||
  b.subject.subject.kind === 'implicit' ||
  JSON.stringify(a.subject.subject) === JSON.stringify(b.subject.subject);

function continuesPlan(frame: Frame, last: Plan): boolean {
  const { subject } = frame.subject;
  if (subject.kind === 'implicit' || subject.kind === 'inherit') return true;
  if (subject.kind === 'author') return last.frame.subject.subject.kind !== 'people';
  return (
    subject.kind === 'people' &&
    subject.ids.every((id) => last.people.includes(id)) &&
    frame.sayings.length > 0
  );
}

/** "Annual leave approved: I'm out 5-9 Dec": the words without a day add nothing to those with one. */
function withoutBareRepeats(scene: Scene, plans: readonly Plan[]): Plan[] {
  const dated = (plan: Plan) => plan.sayings.length > 0 || hasOpenEnd(scene, plan);
  return plans.filter((plan) => {
    if (isRestOfDay(scene, plan, plans) || isAfterwards(scene, plan)) return false;
    if (dated(plan)) return true;
    return !plans.some(
      (other) =>
        other !== plan &&
        dated(other) &&
        sharesPeople(plan, other) &&
        other.frame.anchor.kind !== 'event' &&
        !isPartBeside(plan, other) &&
        !isPartOf(plan, other),
    );
  });
}

/** "Leaving at 2 and working the rest of the day from home": one absence, from 2. */
const isRestOfDay = ({ now }: Scene, plan: Plan, plans: readonly Plan[]) =>
  plan.frame.anchor.kind === 'remote' &&
  plan.sayings.every(
    ({ mention }) => mention.kind === 'day' && mention.from === now.today && mention.to === now.today,
  ) &&
  plans.some(
    (other) =>
      other.frame.anchor.kind === 'leave' &&
      other.availability === 'remote' &&
      other.frame.sentence.start === plan.frame.sentence.start &&
      sharesPeople(plan, other),
  );

/** "WFH, offline 12-2": a part of the day away from where they work. */
const isPartBeside = (plan: Plan, other: Plan) =>
  plan.availability === 'remote' &&
  other.availability === 'away' &&
  other.sayings.every((saying) => saying.mention.kind === 'time' && saying.role !== 'until');

/** "WFH today, half day", "WFH tomorrow, signing off early". */
const isPartOf = (plan: Plan, other: Plan) =>
  PART_KINDS.has(plan.frame.anchor.kind) && other.availability === 'remote';

const hasOpenEnd = (scene: Scene, plan: Plan) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'open_end' && cue.start >= plan.frame.anchor.end && cue.end <= plan.frame.sentence.end,
  );

const sharesPeople = (a: Plan, b: Plan) => a.people.some((id) => b.people.includes(id));
