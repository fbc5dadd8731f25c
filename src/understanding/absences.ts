// Absences and returns of a message: frames are judged, those of one person joined, their days composed, and a list of
// refiners has the last word. A dropped frame stays dropped: nothing guesses.
import type {
  AbsenceInterpretation,
  Availability,
  Certainty,
  ReturnInterpretation,
  WhichPersonQuestion,
} from '../domain/interpretations.ts';
import type { IsoDate, Weekday } from '../domain/plain-date.ts';
import { buildFrames, type Frame } from './frames.ts';
import { judge } from './judge.ts';
import type { PersonMention } from './people.ts';
import { refineAbsences } from './absence-refiners.ts';
import { returnsOf } from './returns.ts';
import type { Finding, Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import { composeSpans, type Saying, type Span } from './when.ts';

/** An absence in the making. */
export interface Plan {
  readonly frame: Frame;
  readonly people: readonly string[];
  /** Several people fit the name: a question instead of absences. */
  readonly candidates: readonly string[];
  readonly availability: Availability;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly sayings: Saying[];
}

/** What a message says of absences. */
export interface AbsenceReading {
  readonly absences: readonly Finding<AbsenceInterpretation>[];
  readonly returns: readonly Finding<ReturnInterpretation>[];
  readonly questions: readonly WhichPersonQuestion[];
}

/** An absence with the plan and the span it came from. */
export interface Draft {
  readonly plan: Plan;
  readonly span: Span;
  readonly person: string;
}

/** Reads the absences and returns of a message. */
export function readAbsences(scene: Scene, names: readonly PersonMention[]): AbsenceReading {
  const frames = buildFrames(scene, names);
  const subjects = subjectsOf(frames);
  const plans = plansOf(scene, frames, subjects);
  const peopleOf = (frame: Frame) => peopleIn(scene, subjects.get(frame));
  const { returns, cancelled } = returnsOf(scene, frames, plans, peopleOf);
  const live = plans.filter((plan) => !plan.negated && !cancelled.has(plan));
  const drafts = live.flatMap((plan) => draftsOf(scene, plan));
  return {
    absences: refineAbsences(scene, drafts),
    returns,
    questions: live.filter((plan) => plan.candidates.length > 0).flatMap((plan) => questionsOf(scene, plan)),
  };
}

/** Each frame's subject, those that go on from the one before resolved. */
function subjectsOf(frames: readonly Frame[]): Map<Frame, Subject> {
  const subjects = new Map<Frame, Subject>();
  for (const frame of frames) subjects.set(frame, resolved(frame, subjects));
  return subjects;
}

function peopleIn(scene: Scene, subject: Subject | undefined): readonly string[] {
  const author = scene.author === undefined ? [] : [scene.author.id];
  switch (subject?.kind) {
    case undefined:
    case 'other':
    case 'which':
      return [];
    case 'people':
      return subject.ids;
    default:
      return author;
  }
}

function plansOf(scene: Scene, frames: readonly Frame[], subjects: ReadonlyMap<Frame, Subject>): Plan[] {
  const plans: Plan[] = [];
  for (const frame of frames) {
    const subject = subjects.get(frame) ?? { kind: 'other' };
    const last = plans.at(-1);
    if (frame.anchor.kind === 'present') continue;
    if (frame.anchor.kind === 'back') {
      const continues = last !== undefined && continuesPlan(frame, subject, last);
      if (continues) last.sayings.push(...frame.sayings);
      else if (endsSomething(scene, frame, subject))
        plans.push(planOf(scene, frame, subject, 'stated', false));
      continue;
    }
    if (subject.kind === 'other') continue;
    const verdict = judge(scene, { ...frame, subject: { ...frame.subject, subject } });
    if (!verdict.reads) continue;
    plans.push(planOf(scene, frame, subject, verdict.certainty, verdict.negated));
  }
  return withoutBareRepeats(plans);
}

/** "And off on Friday" goes on with the subject before it; without one it is the author. */
function resolved(frame: Frame, subjects: ReadonlyMap<Frame, Subject>): Subject {
  const { subject } = frame.subject;
  if (frame.anchor.cue.entry.means?.['addressed'] === true) return { kind: 'author' };
  if (frame.anchor.form === 'event' && subject.kind === 'other') return { kind: 'implicit' };
  const chained = frame.previous !== null && frame.previous.anchor.end === frame.anchor.start;
  if (subject.kind === 'implicit' && chained) return subjects.get(frame.previous as Frame) ?? subject;
  if (subject.kind !== 'inherit') return subject;
  const before = frame.previous ? subjects.get(frame.previous) : undefined;
  return before ?? { kind: 'implicit' };
}

function continuesPlan(frame: Frame, subject: Subject, last: Plan): boolean {
  if (subject.kind === 'implicit' || subject.kind === 'inherit') return true;
  if (subject.kind === 'author') return last.frame.subject.subject.kind !== 'people';
  return (
    subject.kind === 'people' &&
    subject.ids.every((id) => last.people.includes(id)) &&
    frame.sayings.length > 0
  );
}

/** "Stuck at the DMV, back after lunch": a time today ends an absence that no other word says. */
function endsSomething(scene: Scene, frame: Frame, subject: Subject): boolean {
  if (subject.kind !== 'author' && subject.kind !== 'implicit' && subject.kind !== 'inherit') return false;
  if (scene.cues.some((cue) => cue.cue === 'break' || cue.cue === 'sign_off')) return false;
  const time = frame.sayings.find((saying) => saying.mention.kind === 'time');
  const days = frame.sayings.filter((saying) => saying.mention.kind === 'day');
  if (
    time === undefined ||
    days.some((saying) => saying.mention.kind === 'day' && saying.mention.from !== scene.now.today)
  )
    return false;
  return frame.anchor.start > frame.sentence.start;
}

function planOf(scene: Scene, frame: Frame, subject: Subject, certainty: Certainty, negated: boolean): Plan {
  return {
    frame,
    people: peopleIn(scene, subject),
    candidates: subject.kind === 'which' ? subject.candidates : [],
    availability: availabilityOf(scene, frame),
    certainty,
    negated,
    sayings: [...frame.sayings],
  };
}

const REACHABLE_FORMS = new Set(['trip']);
const REACHABLE_AWAY = new Set(['travelling', 'out', 'travel', 'fly', 'flying']);

/** A trip or a course is remote where they say that they will work or can be reached. */
function availabilityOf(scene: Scene, frame: Frame): Availability {
  if (frame.anchor.kind === 'remote') return 'remote';
  const reachable = scene.cues.some(
    (cue) =>
      cue.cue === 'reachable' ||
      (cue.cue === 'remote' && cue !== frame.anchor.cue && cue.entry.means?.['form'] === 'state'),
  );
  const first = scene.text.tokens[frame.anchor.start]?.norm ?? '';
  const journey =
    REACHABLE_FORMS.has(frame.anchor.form) ||
    (REACHABLE_AWAY.has(first) && scene.text.tokens[frame.anchor.end]?.norm === 'at');
  return reachable && journey ? 'remote' : 'away';
}

/** "Annual leave approved: I'm out 5-9 Dec": the words without a day add nothing to those with one. */
function withoutBareRepeats(plans: readonly Plan[]): Plan[] {
  const dated = (plan: Plan) => plan.sayings.length > 0;
  return plans.filter((plan) => {
    if (dated(plan)) return true;
    return !plans.some(
      (other) =>
        other !== plan && dated(other) && sharesPeople(plan, other) && other.frame.anchor.kind !== 'event',
    );
  });
}

const sharesPeople = (a: Plan, b: Plan) => a.people.some((id) => b.people.includes(id));

function draftsOf(scene: Scene, plan: Plan): Draft[] {
  return plan.people.flatMap((person) =>
    spansOf(scene, plan, workdaysOf(scene, person)).map((span) => ({ plan, span, person })),
  );
}

const workdaysOf = (scene: Scene, person: string): readonly Weekday[] =>
  scene.people.byId.get(person)?.workdays ?? [1, 2, 3, 4, 5];

/** The spans of a plan for someone with these working days. */
export function spansOf(scene: Scene, plan: Plan, workdays: readonly Weekday[]): Span[] {
  const { kind } = plan.frame.anchor;
  const leaves = kind === 'leave' || kind === 'early' || kind === 'event';
  const open =
    plan.frame.anchor.cue.entry.means?.['open'] === true || scene.cues.some((cue) => cue.cue === 'open_end');
  return composeSpans(leaves && kind !== 'event' ? untilStarts(plan.sayings) : plan.sayings, {
    now: scene.now,
    workdays,
    sense: kind === 'arrive' || kind === 'late' || kind === 'back' ? 'ends' : 'starts',
    open,
  });
}

/** "Here until 3": the time is when they leave. */
function untilStarts(sayings: readonly Saying[]): Saying[] {
  const times = sayings.filter((saying) => saying.mention.kind === 'time');
  return sayings.map((saying) =>
    saying.mention.kind === 'time' && saying.role === 'until' && times.length === 1 && !saying.back
      ? { ...saying, role: 'on' }
      : saying,
  );
}

function questionsOf(scene: Scene, plan: Plan): WhichPersonQuestion[] {
  return spansOf(scene, plan, [1, 2, 3, 4, 5])
    .slice(0, 1)
    .map(({ from, to }: { from: IsoDate; to: IsoDate | null }) => ({
      kind: 'which_person',
      candidates: plan.candidates,
      from,
      to,
    }));
}
