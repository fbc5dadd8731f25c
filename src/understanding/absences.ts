// Absences and returns of a message: frames are judged, those of one person joined, their days composed, and a list of
// refiners has the last word. A dropped frame stays dropped: nothing guesses.
import type {
  AbsenceInterpretation,
  ReturnInterpretation,
  WhichPersonQuestion,
} from '../domain/interpretations.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { refineAbsences } from './absence-refiners.ts';
import { allBut } from './all-but.ts';
import { withEchoes } from './echoes.ts';
import { exceptTimes } from './except-times.ts';
import { buildFrames } from './frames.ts';
import { withGapped } from './gapped.ts';
import { inTurn } from './in-turn.ts';
import { namedWithout } from './named-without.ts';
import type { PersonMention } from './people.ts';
import type { Plan } from './plan.ts';
import { type Draft, spansOf, workdaysOf } from './plan-spans.ts';
import { plansOf } from './plans.ts';
import { resolveSubjects } from './resolve-subjects.ts';
import { returnsOf } from './returns.ts';
import type { Finding, Scene } from './scene.ts';
import { toldOn } from './told-on.ts';

/** What a message says of absences. */
export interface AbsenceReading {
  readonly absences: readonly Finding<AbsenceInterpretation>[];
  readonly returns: readonly Finding<ReturnInterpretation>[];
  readonly questions: readonly WhichPersonQuestion[];
}

/** The reading of a message without any. */
export const NO_ABSENCES: AbsenceReading = { absences: [], returns: [], questions: [] };

/** Reads the absences and returns of a message. */
export function readAbsences(scene: Scene, names: readonly PersonMention[]): AbsenceReading {
  const resolved = inTurn(
    scene,
    toldOn(scene, resolveSubjects(scene, buildFrames(scene, names), names), names),
  );
  const frames = withEchoes(scene, withGapped(scene, resolved, names), names);
  const plans = plansOf(scene, frames);
  const { returns, cancelled } = returnsOf(scene, frames, plans);
  const live = plans.filter((plan) => !plan.negated && !cancelled.has(plan));
  const drafts = live
    .flatMap((plan) => [plan, ...exceptTimes(plan)])
    .flatMap((plan) => draftsOf(scene, plan));
  return {
    absences: refineAbsences(scene, [...drafts, ...namedWithout(scene, names), ...allBut(scene, names)]),
    returns,
    questions: live.filter((plan) => plan.candidates.length > 0).flatMap((plan) => questionsOf(scene, plan)),
  };
}

function draftsOf(scene: Scene, plan: Plan): Draft[] {
  return plan.people.flatMap((person) =>
    spansOf(scene, plan, workdaysOf(scene, person), person).map((span) => ({ plan, span, person })),
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
