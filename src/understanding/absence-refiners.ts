// The last word on absences, one ordered list: parts of days without a time, appointments and arrivals of one day
// joined, days nobody would work and days that are over dropped, then the interpretation and its explanation.
import type { AbsenceInterpretation, Certainty, DayPart } from '../domain/interpretations.ts';
import { addDays, type IsoDate, type TimeOfDay, weekdayOf } from '../domain/plain-date.ts';
import type { AnchorKind } from './anchors.ts';
import { arriveFromElsewhere, arriveOnThatDay, timed } from './arrived-parts.ts';
import { isDayOfEvent } from './event-form.ts';
import { explain } from './explain.ts';
import type { Plan } from './plan.ts';
import type { Draft } from './plan-spans.ts';
import { dropEvenings, endsOfPresence } from './presence-ends.ts';
import { outsideHours } from './presence-ranges.ts';
import { elsewhereAfterPresence } from './presence-then.ts';
import { ruleOf } from './rules.ts';
import type { Finding, Scene } from './scene.ts';

type Refiner = (drafts: readonly Draft[], scene: Scene) => readonly Draft[];

const REFINERS: readonly Refiner[] = [
  dropEarlyBesideTimes,
  halfDays,
  dropFarewells,
  dropGoodByes,
  dropPartsWithoutTimes,
  outsideHours,
  endsOfPresence,
  elsewhereAfterPresence,
  dropOrdinaryArrivals,
  arriveFromElsewhere,
  arriveOnThatDay,
  joinPartsOfOneDay,
  wholeDayWins,
  closedWins,
  dropEvenings,
  dropWhatIsOver,
  dropDaysOff,
];

/** Refined absences as findings. */
export function refineAbsences(scene: Scene, drafts: readonly Draft[]): Finding<AbsenceInterpretation>[] {
  const refined = REFINERS.reduce((list, refine) => refine(list, scene), drafts);
  const seen = new Set<string>();
  return refined.flatMap((draft) => {
    const finding = findingOf(scene, draft);
    const key = JSON.stringify(finding.interpretation);
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding];
  });
}

const NOON = '12:00' as TimeOfDay;

/** "Half day" starts at noon; the first half ends there. */
function halfDays(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts
    .map((draft) => {
      const { kind, start } = draft.plan.frame.anchor;
      if (kind !== 'half_day' && kind !== 'mornings_only') return draft;
      if (draft.span.startTime !== undefined || draft.span.endTime !== undefined) return draft;
      const first =
        scene.text.tokens[start]?.norm === 'first' ||
        draft.plan.frame.anchor.cue.entry.means?.['rest'] === 'morning';
      return { ...draft, span: { ...draft.span, ...(first ? { endTime: NOON } : { startTime: NOON }) } };
    })
    .flatMap(eachDay(scene));
}

const eachDay =
  (scene: Scene) =>
  (draft: Draft): Draft[] => {
    const { from, to } = draft.span;
    const { kind } = draft.plan.frame.anchor;
    if (to === null || from === to || (kind !== 'half_day' && kind !== 'mornings_only')) return [draft];
    const days: Draft[] = [];
    for (let day = from; day <= to && days.length < 31; day = addDays(day, 1)) {
      if (worksOn(scene, draft.person, day))
        days.push({ ...draft, span: { ...draft.span, from: day, to: day } });
    }
    return days;
  };

/** A last day without a day of return may be for good. */
function dropFarewells(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ plan }) =>
      plan.frame.anchor.form !== 'last_day' ||
      plan.sayings.some((saying) => saying.back || saying.role === 'until'),
  );
}

/** "That's me for the week" at the end of a day is a good-bye. */
function dropGoodByes(drafts: readonly Draft[], { now, text }: Scene): readonly Draft[] {
  if (now.time < WORKDAY_END) return drafts;
  return drafts.filter(({ plan: { frame }, span }) => {
    const said = text.tokens.slice(frame.anchor.start, frame.anchor.start + 3).map(({ norm }) => norm);
    return span.to !== now.today || said[0] !== 'that' || said[2] !== 'me';
  });
}

/** "Dentist at 2, so leaving early", "closing on the house Friday, unreachable 9 to 12": the time says it all. */
function dropEarlyBesideTimes(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => timed(draft) || !drafts.some((other) => saysTimesOf(other, draft)));
}

const NEED_TIMES = new Set<AnchorKind>(['early', 'late', 'event', 'half_day']);

/** True where one says the times of the other's day; of two leavings the one with a time is meant. */
function saysTimesOf(other: Draft, draft: Draft): boolean {
  const { kind } = draft.plan.frame.anchor;
  const needs = NEED_TIMES.has(kind) || (kind === 'leave' && other.plan.frame.anchor.kind === 'leave');
  return needs && other.person === draft.person && other.span.from === draft.span.from && timed(other);
}

const WORKDAY_END = '16:30';

/** Leaving, an appointment or an arrival without a time says no part of a day, except "now" in working hours. */
function dropPartsWithoutTimes(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.filter((draft) => {
    const { kind, form } = draft.plan.frame.anchor;
    if (kind === 'arrive' || kind === 'back') return timed(draft);
    if (kind === 'event')
      return timed(draft) || wholeDaySaid(scene, draft.plan) || isDayOfEvent(scene, draft.plan.frame);
    if (kind === 'leave') return timed(draft) || leavesNow(scene, draft) || isLongLeave(draft);
    void form;
    return true;
  });
}

const wholeDaySaid = (scene: Scene, plan: Plan) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'whole_day' && cue.start >= plan.frame.sentence.start && cue.end <= plan.frame.sentence.end,
  );

function leavesNow(scene: Scene, draft: Draft): boolean {
  if (scene.now.time >= WORKDAY_END || scene.now.time < '05:00') return false;
  const unfit = scene.cues.some((cue) => cue.cue === 'unfit');
  if (!unfit && scene.cues.some((cue) => cue.cue === 'sign_off' || cue.cue === 'break')) return false;
  return draft.span.from === scene.now.today && draft.span.to === scene.now.today;
}

const isLongLeave = (draft: Draft) =>
  draft.plan.sayings.some(
    (saying) =>
      (saying.mention.kind === 'length' && saying.role === 'for') ||
      (saying.mention.kind === 'day' && (saying.role === 'until' || saying.back)),
  ) && draft.span.endAssumed !== true;

/** In at nine is no absence; an arrival that is past says nothing. */
function dropOrdinaryArrivals(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.filter((draft) => {
    const { kind } = draft.plan.frame.anchor;
    const { endTime, startTime, from } = draft.span;
    if (kind === 'back' && from === scene.now.today && endTime !== undefined)
      return endTime > addMinutes(scene.now.time, 45);
    if (kind !== 'arrive' || startTime !== undefined || endTime === undefined) return true;
    return endTime > '09:00' && endTime < '20:00' && (from !== scene.now.today || endTime > scene.now.time);
  });
}

function addMinutes(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** "Dentist at 2, back at 4", "this morning, in by 1": one absence. */
function joinPartsOfOneDay(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const index = joined.findIndex((other) => joins(other, draft));
    const other = joined[index];
    if (other === undefined) joined.push(draft);
    else joined[index] = { ...other, span: { ...other.span, ...timesOf(other, draft) } };
  }
  return joined;
}

function joins(a: Draft, b: Draft): boolean {
  if (a.person !== b.person || a.plan.availability !== b.plan.availability) return false;
  if (a.span.from !== b.span.from || !timed(a) || !timed(b)) return false;
  if (
    a.span.startTime !== undefined &&
    b.span.startTime !== undefined &&
    a.span.endTime !== undefined &&
    b.span.endTime !== undefined
  )
    return false;
  return a.plan.certainty === b.plan.certainty && !areApart(a, b);
}

/** "In at 10, leaving at 4", "in at 11, out again 2-3": two stretches of one day. */
const areApart = ({ span: a }: Draft, { span: b }: Draft) =>
  (a.endTime ?? '24:00') <= (b.startTime ?? '00:00') || (b.endTime ?? '24:00') <= (a.startTime ?? '00:00');

/** A leaving says when; else the earlier of two: "dentist at 2, so offline from 1:30". */
function startOfBoth(a: Draft, b: Draft): TimeOfDay | undefined {
  const { kind } = b.plan.frame.anchor;
  const [one, other] = [a.span.startTime, b.span.startTime];
  if (one === undefined || other === undefined) return one ?? other;
  return kind === 'leave' || other < one ? other : one;
}

function timesOf(a: Draft, b: Draft): { startTime?: TimeOfDay; endTime?: TimeOfDay } {
  const { kind } = b.plan.frame.anchor;
  const arrives = (kind === 'arrive' || kind === 'late') && b.span.endTime !== undefined;
  const startTime = startOfBoth(a, b);
  const noonOnly = a.span.endTime === NOON && b.span.endTime !== undefined;
  const endTime = arrives || noonOnly ? b.span.endTime : (a.span.endTime ?? b.span.endTime);
  if (startTime === undefined) return endTime === undefined ? {} : { endTime };
  if (endTime === undefined) return { startTime };
  if (startTime < endTime) return { startTime, endTime };
  return arrives ? { endTime } : { startTime };
}

/** A part of a day already said to be away in whole is not said again. */
function wholeDayWins(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft) =>
      !(timed(draft) || draft.plan.frame.anchor.kind === 'event') ||
      !drafts.some(
        (other) =>
          other !== draft &&
          !timed(other) &&
          other.person === draft.person &&
          other.plan.availability === draft.plan.availability &&
          other.plan.frame.anchor.kind !== 'early' &&
          other.plan.frame.anchor.kind !== 'late' &&
          other.plan.frame.anchor.kind !== 'leave' &&
          other.span.from <= draft.span.from &&
          (other.span.to === null || (draft.span.to !== null && other.span.to >= draft.span.to)),
      ),
  );
}

/** "Her leave starts March 1 and she'll be gone to the end of August": told once more, with its end. */
function closedWins(drafts: readonly Draft[]): readonly Draft[] {
  const closed = drafts.filter(({ span }) => span.to !== null && span.endAssumed === undefined);
  return drafts.filter(
    ({ span, person }) =>
      span.to !== null || !closed.some((other) => other.person === person && other.span.from === span.from),
  );
}

function dropWhatIsOver(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.filter(({ span, plan }) => {
    if (
      plan.sayings.some((saying) => saying.mention.kind === 'day' && saying.mention.past) &&
      !plan.sayings.some((saying) => saying.mention.kind === 'day' && !saying.mention.past)
    )
      return false;
    return span.to === null || span.to >= scene.now.today;
  });
}

const worksOn = (scene: Scene, person: string, day: IsoDate) =>
  (scene.people.byId.get(person)?.workdays ?? [1, 2, 3, 4, 5]).includes(weekdayOf(day));

/** Days on which they do not work anyway are no absence, but where the message says that it is a day of work. */
function dropDaysOff(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  if (scene.cues.some((cue) => cue.cue === 'rostered')) return drafts;
  return drafts.filter(({ span, person }) => {
    if (span.to === null) return true;
    for (let day = span.from, count = 0; day <= span.to && count < 14; day = addDays(day, 1), count += 1) {
      if (worksOn(scene, person, day)) return true;
    }
    return false;
  });
}

function partOf(draft: Draft): DayPart | undefined {
  const { kind } = draft.plan.frame.anchor;
  if (timed(draft)) return undefined;
  if (kind === 'early' || kind === 'late') return kind;
  return kind === 'leave' ? 'from_now' : undefined;
}

function findingOf(scene: Scene, draft: Draft): Finding<AbsenceInterpretation> {
  const { plan, span, person } = draft;
  const certainty: Certainty = span.doubtful ? 'tentative' : plan.certainty;
  const part = partOf(draft);
  const interpretation: AbsenceInterpretation = {
    kind: 'absence',
    person,
    availability: plan.availability,
    from: span.from,
    to: span.to,
    ...(span.startTime === undefined ? {} : { startTime: span.startTime }),
    ...(span.endTime === undefined ? {} : { endTime: span.endTime }),
    certainty,
    ...(part === undefined ? {} : { part }),
    ...(span.endAssumed ? { endAssumed: true as const } : {}),
  };
  return {
    interpretation,
    explanation: explain(scene, plan.frame, plan.sayings, ruleOf(plan, span), assumedOf(span)),
  };
}

const assumedOf = (span: { endAssumed?: true }) => (span.endAssumed ? ['no end is said: that day only'] : []);
