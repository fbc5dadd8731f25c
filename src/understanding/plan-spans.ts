// The spans of a plan, for someone with their own working days.
import { addDays, type IsoDate, minutesOf, timeOfMinutes, type Weekday } from '../domain/plain-date.ts';
import { workdayFrom } from './calendar.ts';
import { startAfter } from './in-turn.ts';
import { isHoursAhead } from './leave-form.ts';
import { hasOpenEnd } from './open-ends.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Saying, Span } from './spans.ts';
import { composeSpans } from './when.ts';
import { onClockOf } from './zones.ts';

/** An absence with the plan and the span it came from. */
export interface Draft {
  readonly plan: Plan;
  readonly span: Span;
  readonly person: string;
}

export const workdaysOf = (scene: Scene, person: string): readonly Weekday[] =>
  scene.people.byId.get(person)?.workdays ?? [1, 2, 3, 4, 5];

/** The spans of a plan for someone with these working days; times of a named zone are put on the person's clock. */
export function spansOf(scene: Scene, plan: Plan, workdays: readonly Weekday[], person?: string): Span[] {
  const { kind } = plan.frame.anchor;
  const leaves = kind === 'leave' || kind === 'early' || kind === 'event';
  const open =
    plan.frame.anchor.cue.entry.means?.['open'] === true ||
    isParental(scene, plan) ||
    hasOpenEnd(scene, plan.frame);
  const said = onClockOfPerson(scene, plan.sayings, person);
  const sayings = kind === 'arrive' ? forEnds(said) : said;
  const spans = composeSpans(
    leaves && kind !== 'event' ? untilStarts(fromHoursAhead(sayings, scene)) : sayings,
    {
      now: scene.now,
      workdays,
      sense: kind === 'arrive' || kind === 'late' || kind === 'back' ? 'ends' : 'starts',
      open,
      fromNextDay: plan.frame.anchor.form === 'last_day' || shutsDown(scene, plan),
      ...startOf(scene, plan),
    },
  );
  const dated = sayings.some(({ mention }) => mention.kind === 'day' || mention.kind === 'length');
  return dated || kind === 'back' ? spans : spans.map((span) => nextMorning(span, scene, workdays));
}

const SHUTS = /^(?:sign|log|clock|shut|power|switch|wrap)/; // yes: signing · no: leaving

/** "Logging off on the 22nd, back on the 4th": the day named is worked to its end. */
const shutsDown = (scene: Scene, { frame: { anchor }, sayings }: Plan) =>
  anchor.kind === 'leave' &&
  SHUTS.test(scene.text.tokens[anchor.start]?.norm ?? '') &&
  sayings.some(opensDay) &&
  sayings.some(({ mention, back }) => mention.kind === 'day' && back) &&
  sayings.every(({ mention }) => mention.kind !== 'time' || mention.part === 'evening');

const PARENTAL = new Set(['parental', 'maternity', 'paternity', 'mat', 'pat', 'adoption']);

/** Leave for a child has no end where none is said. */
const isParental = (scene: Scene, { frame: { anchor }, sayings }: Plan) =>
  scene.text.tokens.slice(anchor.start, anchor.end).some((token) => PARENTAL.has(token.norm)) &&
  sayings.every(
    ({ mention, role }) =>
      mention.kind === 'day' && (role === 'on' || role === 'from') && mention.from === mention.to,
  );

const EVENING = '17:00';

/** "Not in before 10", said in the evening, is of the next working day. */
function nextMorning(span: Span, { now }: Scene, workdays: readonly Weekday[]): Span {
  const over = span.startTime === undefined && span.endTime !== undefined && span.endTime <= now.time;
  if (!over || now.time < EVENING || span.from !== now.today || span.to !== now.today) return span;
  const day = workdayFrom(addDays(now.today, 1), workdays);
  return { ...span, from: day, to: day };
}

function onClockOfPerson(scene: Scene, sayings: readonly Saying[], person: string | undefined): Saying[] {
  const { byId } = scene.people;
  const day = sayings.find(({ mention }) => mention.kind === 'day')?.mention;
  const on = day?.kind === 'day' ? day.from : scene.now.today;
  return sayings.map((saying) =>
    saying.mention.kind === 'time' && saying.mention.zone !== undefined
      ? { ...saying, mention: onClockOf(saying.mention, on, scene.author?.tz, byId.get(person ?? '')?.tz) }
      : saying,
  );
}

/** "Out at noon Wednesday, then off through Sunday": the second goes on where the first began. */
function startOf(scene: Scene, plan: Plan): { startAt?: IsoDate } {
  const after = plan.sayings.some(opensDay) ? null : startAfter(scene, plan.frame);
  if (after !== null) return { startAt: after };
  for (let frame = plan.frame.previous; frame !== null; frame = frame.previous) {
    const first = frame.sayings.find(opensDay);
    if (first?.mention.kind !== 'day') continue;
    const partial =
      frame.anchor.form === 'last_day' ||
      frame.anchor.kind === 'half_day' ||
      frame.sayings.some((saying) => saying.mention.kind === 'time');
    return { startAt: partial ? addDays(first.mention.from, 1) : first.mention.from };
  }
  return {};
}

const opensDay = ({ mention, role, back }: Saying) =>
  mention.kind === 'day' && (role === 'on' || role === 'from') && !back;

/** "At my desk for 11": the time is when they come. */
const forEnds = (sayings: readonly Saying[]): Saying[] =>
  sayings.map((saying) =>
    saying.mention.kind === 'time' && saying.role === 'for' && saying.mention.to === undefined
      ? { ...saying, role: 'by' }
      : saying,
  );

/** "Leaving in an hour": gone from then on. */
const fromHoursAhead = (sayings: readonly Saying[], { now }: Scene): Saying[] =>
  sayings.map((saying) => {
    if (saying.mention.kind !== 'length' || !isHoursAhead(saying, now.time)) return saying;
    const { start, end, count } = saying.mention;
    const from = timeOfMinutes(minutesOf(now.time) + Math.round(count * 60));
    return { ...saying, role: 'on', mention: { kind: 'time', from, start, end } };
  });

/** "Here until 3", "leaving before 3": the time is when they leave. */
function untilStarts(sayings: readonly Saying[]): Saying[] {
  const times = sayings.filter((saying) => saying.mention.kind === 'time');
  return sayings.map((saying) =>
    saying.mention.kind === 'time' &&
    (saying.role === 'until' || saying.role === 'before') &&
    times.length === 1 &&
    !saying.back
      ? { ...saying, role: 'on' }
      : saying,
  );
}
