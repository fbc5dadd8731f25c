// Absences and returns of a message: frames are judged, those of one person joined, their days composed, and a list of
// refiners has the last word. A dropped frame stays dropped: nothing guesses.
import type {
  AbsenceInterpretation,
  ReturnInterpretation,
  WhichPersonQuestion,
} from '../domain/interpretations.ts';
import { addDays, type IsoDate, type Weekday } from '../domain/plain-date.ts';
import { refineAbsences } from './absence-refiners.ts';
import { buildFrames } from './frames.ts';
import { namedWithout } from './named-without.ts';
import type { PersonMention } from './people.ts';
import { type Plan, plansOf, resolveSubjects } from './plans.ts';
import { returnsOf } from './returns.ts';
import type { Finding, Scene } from './scene.ts';
import { composeSpans, type Saying, type Span } from './when.ts';

/** What a message says of absences. */
export interface AbsenceReading {
  readonly absences: readonly Finding<AbsenceInterpretation>[];
  readonly returns: readonly Finding<ReturnInterpretation>[];
  readonly questions: readonly WhichPersonQuestion[];
}

/** The reading of a message without any. */
export const NO_ABSENCES: AbsenceReading = { absences: [], returns: [], questions: [] };

/** An absence with the plan and the span it came from. */
export interface Draft {
  readonly plan: Plan;
  readonly span: Span;
  readonly person: string;
}

/** Reads the absences and returns of a message. */
export function readAbsences(scene: Scene, names: readonly PersonMention[]): AbsenceReading {
  const frames = resolveSubjects(scene, buildFrames(scene, names), names);
  const plans = plansOf(scene, frames);
  const { returns, cancelled } = returnsOf(scene, frames, plans);
  const live = plans.filter((plan) => !plan.negated && !cancelled.has(plan));
  const drafts = live.flatMap((plan) => draftsOf(scene, plan));
  return {
    absences: refineAbsences(scene, [...drafts, ...namedWithout(scene, names)]),
    returns,
    questions: live.filter((plan) => plan.candidates.length > 0).flatMap((plan) => questionsOf(scene, plan)),
  };
}

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
    fromNextDay: plan.frame.anchor.form === 'last_day',
    ...startOf(plan),
  });
}

/** "Out at noon Wednesday, then off through Sunday": the second goes on where the first began. */
function startOf(plan: Plan): { startAt?: IsoDate } {
  const first = plan.frame.previous?.sayings.find(
    (saying) => saying.mention.kind === 'day' && saying.role === 'on' && !saying.back,
  );
  if (first?.mention.kind !== 'day') return {};
  const partial = plan.frame.previous?.sayings.some((saying) => saying.mention.kind === 'time') === true;
  return { startAt: partial ? addDays(first.mention.from, 1) : first.mention.from };
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
