// The spans of a plan, for someone with their own working days.
import { addDays, type IsoDate, type Weekday } from '../domain/plain-date.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Saying, Span } from './spans.ts';
import { composeSpans } from './when.ts';

/** An absence with the plan and the span it came from. */
export interface Draft {
  readonly plan: Plan;
  readonly span: Span;
  readonly person: string;
}

export const workdaysOf = (scene: Scene, person: string): readonly Weekday[] =>
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
  const partial =
    plan.frame.previous?.anchor.form === 'last_day' ||
    plan.frame.previous?.sayings.some((saying) => saying.mention.kind === 'time') === true;
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
