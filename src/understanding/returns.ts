// Returns: someone is back, or an absence is off. What cancels an absence is told from what merely explains one ("flight
// cancelled, so I am out tomorrow").
import type { ReturnInterpretation } from '../domain/interpretations.ts';
import { daysBetween, daysFrom, type IsoDate } from '../domain/plain-date.ts';
import { saysTheyAreBack } from './being-back.ts';
import { beforeCue, cancels, how } from './called-off.ts';
import { explain } from './explain.ts';
import type { Frame } from './frames.ts';
import { judge } from './judge.ts';
import type { Cue } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { spansOf } from './plan-spans.ts';
import { peopleOf } from './resolve-subjects.ts';
import type { AbsenceRuleId } from './rules.ts';
import type { Finding, Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import { isMoved } from './swaps.ts';
import { composeSpans } from './when.ts';

/** Returns, and the plans that they call off. */
export interface ReturnReading {
  readonly returns: readonly Finding<ReturnInterpretation>[];
  readonly cancelled: ReadonlySet<Plan>;
}

interface Withdrawal {
  readonly frame: Frame;
  readonly people: readonly string[];
  readonly days: readonly IsoDate[];
  readonly rule: AbsenceRuleId;
}

const FALLS_AWAY = new Set([
  'away',
  'remote',
  'event',
  'half_day',
  'leave',
  'early',
  'late',
  'arrive',
  'mornings_only',
]);

/** What of these frames is a return. `subjects` are the people of a frame, empty where it is nobody of ours. */
export function returnsOf(scene: Scene, frames: readonly Frame[], plans: readonly Plan[]): ReturnReading {
  const cancelled = new Set<Plan>();
  const off = scene.cues.filter((cue) => cue.cue === 'off');
  const found: Withdrawal[] = [
    ...negatedOnes(scene, plans),
    ...insteadOnes(scene, plans),
    ...cancelledOnes(scene, plans, off, cancelled),
  ];
  if (found.length === 0) found.push(...presentOnes(scene, frames, off));
  if (found.length === 0) found.push(...backOnes(scene, frames, plans));
  const returns = found.flatMap((withdrawal) => findingsOf(scene, withdrawal));
  return {
    returns: returns.filter((each, at) => !returns.slice(0, at).some((other) => isSame(other, each))),
    cancelled,
  };
}

const isSame = (a: Finding<ReturnInterpretation>, b: Finding<ReturnInterpretation>) =>
  JSON.stringify(a.interpretation) === JSON.stringify(b.interpretation);

/** The days that a plan's words cover, at most a year of them. */
function daysOf(scene: Scene, plan: Plan): IsoDate[] {
  return spansOf(scene, plan, [1, 2, 3, 4, 5, 6, 7]).flatMap(({ from, to }) =>
    daysFrom(from, to ?? from).slice(0, 366),
  );
}

/** "Not out Friday after all": the days of an absence that is denied. */
function negatedOnes(scene: Scene, plans: readonly Plan[]): Withdrawal[] {
  return plans.flatMap((plan) => {
    if (!plan.negated || !FALLS_AWAY.has(plan.frame.anchor.kind)) return [];
    const open = plan.sayings.some((saying) => saying.role === 'until' || saying.back);
    const dated = plan.sayings.some(
      (saying) => saying.mention.kind === 'day' || (saying.mention.kind === 'time' && saying.mention.day),
    );
    if (open || plan.certainty === 'tentative' || !dated) return [];
    return [
      {
        frame: plan.frame,
        people: plan.people,
        days: daysOf(scene, plan),
        rule: 'absence_withdrawn' as const,
      },
    ];
  });
}

/** "Thursday, not Friday": the old day no longer counts. */
function insteadOnes(scene: Scene, plans: readonly Plan[]): Withdrawal[] {
  if (scene.cues.some((cue) => cue.cue === 'correction')) return [];
  return plans.flatMap((plan) => {
    const old = plan.sayings.filter((saying) => saying.role === 'not' && saying.mention.kind === 'day');
    if (old.length === 0 || plan.negated || plan.certainty === 'tentative') return [];
    const days = old.flatMap(({ mention }) =>
      mention.kind === 'day' ? daysFrom(mention.from, mention.to) : [],
    );
    return [{ frame: plan.frame, people: plan.people, days, rule: 'return_instead' as const }];
  });
}

/** "Cancel my PTO on 2/12", "dentist cancelled, ignore 2-4". */
function cancelledOnes(
  scene: Scene,
  plans: readonly Plan[],
  off: readonly Cue[],
  cancelled: Set<Plan>,
): Withdrawal[] {
  const found: Withdrawal[] = [];
  for (const plan of plans) {
    if (plan.negated || !FALLS_AWAY.has(plan.frame.anchor.kind)) continue;
    const by = off.find((cue) => cancels(scene, cue, plan, plans));
    if (by !== undefined && plan.certainty === 'tentative' && how(by) !== 'strong') continue;
    if (by === undefined || isMoved(scene, plan.frame)) continue;
    const otherwiseTold = plans.length > 1 || scene.cues.some((cue) => cue.cue === 'present');
    if (how(by) === 'reason' && beforeCue(plan, by).sayings.length === 0 && otherwiseTold) {
      cancelled.add(plan);
      continue;
    }
    cancelled.add(plan);
    const days = daysOf(scene, beforeCue(plan, by));
    found.push({ frame: plan.frame, people: plan.people, days, rule: 'absence_withdrawn' });
  }
  return found;
}

/** "… fell through, so I'll be in tomorrow", "she'll be working Monday after all", "fever is gone, I can work". */
function presentOnes(scene: Scene, frames: readonly Frame[], off: readonly Cue[]): Withdrawal[] {
  const recovered = scene.cues.some((cue) => cue.cue === 'recovered');
  if (off.length === 0 && !recovered && !hasInstead(scene)) return [];
  const dated = (frame: Frame) => (frame.sayings.length > 0 ? 0 : 1);
  for (const frame of [...frames].sort((a, b) => dated(a) - dated(b))) {
    if (frame.anchor.kind !== 'present' || frame.subject.subject.kind === 'other') continue;
    const people = peopleOf(scene, frame);
    const verdict = judge(scene, frame);
    if (people.length === 0 || !verdict.reads || verdict.negated || verdict.certainty === 'tentative')
      continue;
    if (!isInForWork(scene, frame) || isNoLonger(scene, frame)) continue;
    const days = presentDays(scene, frame, frames);
    if (days.length > 0) return [{ frame, people, days, rule: 'absence_withdrawn' }];
  }
  return [];
}

/** "I'll work Friday and take Monday off instead". */
const hasInstead = (scene: Scene) =>
  scene.cues.some((cue) => cue.cue === 'swap' && scene.text.tokens[cue.start]?.norm === 'instead');

/** "I'm in Thursday", not "I am in need of help"; "working that day", not "working on it". */
function isInForWork(scene: Scene, { anchor, sayings }: Frame): boolean {
  const { tokens } = scene.text;
  const last = tokens[anchor.end - 1]?.norm ?? '';
  const next = tokens[anchor.end];
  if (next === undefined) return true;
  if (DOES_ELSE.has(`${last} ${next.norm}`) || (last === 'on' && VERSION.test(next.norm))) return false;
  if (sayings.some((saying) => saying.mention.start === anchor.end)) return true;
  if (next.kind !== 'word') return !NO_END.has(next.norm);
  if (last !== 'in' && !GO_ON.has(last)) return true;
  if (next.norm === 'that') return DAYS.has(tokens[anchor.end + 1]?.norm ?? '');
  if (last === 'in') return IN_FOR.has(next.norm) || IN_PLACE.has(next.norm);
  return next.norm !== 'on' && IN_FOR.has(next.norm);
}

const NO_END = new Set(['link', '/', '"']);

/** "No more available", "no longer working". */
const isNoLonger = (scene: Scene, { anchor }: Frame) =>
  DENIED.has(scene.text.tokens[anchor.start - 1]?.norm ?? '');

const DENIED = new Set(['more', 'longer', 'not', 'never']);

/** "I come back with questions", "I continue to have trouble". */
const DOES_ELSE = new Set(['come back', 'continue to', 'resume the', 'continue the']);
const VERSION = /^\d+\.\d+/; // yes: 9.10 · no: 9th

const IN_FOR = new Set(
  'after on as all and so now anyway instead from only already normally normal per those these both during again today too but then this please'.split(
    ' ',
  ),
);
/** "In the office", "in for work". */
const IN_PLACE = new Set(['the', 'for', 'work']);
/** Words that go on to what they are at: "working on the copy", "can do that". */
const GO_ON = new Set(['on', 'working', 'around', 'about', 'available', 'do', 'online']);
const DAYS = new Set(['day', 'days', 'week', 'morning', 'afternoon']);

/** The days that the words of being in have, or those of the absence that they call off, or today. */
function presentDays(scene: Scene, frame: Frame, frames: readonly Frame[]): IsoDate[] {
  const own = sayingDays(scene, frame.sayings);
  if (own.length > 0) return own;
  const others = frames.filter(
    (other) => FALLS_AWAY.has(other.anchor.kind) && other.anchor.start < frame.anchor.start,
  );
  const theirs = others.flatMap((other) => sayingDays(scene, other.sayings));
  if (theirs.length > 0) return theirs;
  const told = daysTold(scene, frame);
  return told.length > 0 ? told : [scene.now.today];
}

const TOLD_REACH = 4;

/** "Ignore what I said about Friday, I'm in": the day that is no longer so. */
function daysTold(scene: Scene, frame: Frame): IsoDate[] {
  const { sentence, anchor } = frame;
  const told = scene
    .dates(sentence)
    .find(
      (mention) =>
        mention.kind === 'day' &&
        mention.end <= anchor.start &&
        scene.cues.some(
          (cue) => cue.cue === 'off' && cue.end <= mention.start && mention.start - cue.end <= TOLD_REACH,
        ),
    );
  return told?.kind === 'day' ? daysFrom(told.from, told.to) : [];
}

function sayingDays(scene: Scene, sayings: readonly Saying[]): IsoDate[] {
  const days = sayings.filter((saying) => saying.mention.kind !== 'length' && saying.role !== 'not');
  if (days.length === 0) return [];
  const spans = composeSpans(days, {
    now: scene.now,
    workdays: [1, 2, 3, 4, 5],
    sense: 'starts',
    open: false,
  });
  return spans.flatMap(({ from, to }) => daysFrom(from, to ?? from).slice(0, 60));
}

/** "I'm back", "back online", "Kofi is back with us". */
function backOnes(scene: Scene, frames: readonly Frame[], plans: readonly Plan[]): Withdrawal[] {
  for (const frame of frames) {
    if (frame.anchor.kind !== 'back') continue;
    const people = peopleOf(scene, frame);
    if (people.length === 0 || plans.some((plan) => goesWith(plan, frame, people))) continue;
    const day = saysTheyAreBack(scene, frame);
    if (day !== null) return [{ frame, people, days: [day], rule: 'return_said' }];
  }
  return [];
}

/** An absence of the same person that the words of being back only close. */
function goesWith(plan: Plan, frame: Frame, people: readonly string[]): boolean {
  if (!plan.people.some((id) => people.includes(id)) || plan.negated) return false;
  return plan.frame.anchor.start <= frame.anchor.start;
}

/** One return for each run of days. */
function findingsOf(
  scene: Scene,
  { frame, people, days, rule }: Withdrawal,
): Finding<ReturnInterpretation>[] {
  const sorted = [...new Set(days)].sort().filter((day) => day >= scene.now.today);
  const runs: { from: IsoDate; to: IsoDate }[] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && daysBetween(run.to, day) <= 1) run.to = day;
    else runs.push({ from: day, to: day });
  }
  const whole = rule === 'return_said';
  return people.flatMap((person) =>
    runs.map(({ from, to }) => ({
      interpretation: { kind: 'return' as const, person, from, ...(whole ? {} : { to }) },
      explanation: explain(scene, frame, frame.sayings, rule, []),
    })),
  );
}
