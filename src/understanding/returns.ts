// Returns: someone is back, or an absence is off. What cancels an absence is told from what merely explains one ("flight
// cancelled, so I am out tomorrow").
import type { ReturnInterpretation } from '../domain/interpretations.ts';
import { daysBetween, daysFrom, type IsoDate } from '../domain/plain-date.ts';
import { saysTheyAreBack } from './being-back.ts';
import { beforeCue, cancels, how } from './called-off.ts';
import { explain } from './explain.ts';

import type { Frame } from './frames.ts';
import { FALLS_AWAY, presentOnes, type Withdrawal } from './in-after-all.ts';
import type { Cue } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { spansOf } from './plan-spans.ts';
import { peopleOf } from './resolve-subjects.ts';
import type { Finding, Scene } from './scene.ts';
import { isMoved } from './swaps.ts';
import { unplannedOnes } from './unplanned.ts';

/** Returns, and the plans that they call off. */
export interface ReturnReading {
  readonly returns: readonly Finding<ReturnInterpretation>[];
  readonly cancelled: ReadonlySet<Plan>;
}

/** What of these frames is a return. `subjects` are the people of a frame, empty where it is nobody of ours. */
export function returnsOf(scene: Scene, frames: readonly Frame[], plans: readonly Plan[]): ReturnReading {
  const cancelled = new Set<Plan>();
  const off = scene.cues.filter((cue) => cue.cue === 'off' && !isSaidOfSomeone(cue, frames));
  const found: Withdrawal[] = [
    ...negatedOnes(scene, plans),
    ...insteadOnes(scene, plans, cancelled),
    ...cancelledOnes(scene, plans, off, cancelled),
  ];
  if (found.length === 0) found.push(...unplannedOnes(scene, frames, plans, cancelled));
  if (found.length === 0) {
    found.push(...presentOnes(scene, frames, off));
    for (const plan of overtakenBy(scene, found, plans)) cancelled.add(plan);
  }
  if (found.length === 0)
    found.push(
      ...backOnes(
        scene,
        frames,
        plans.filter((plan) => !cancelled.has(plan)),
      ),
    );
  const returns = found.flatMap((withdrawal) => findingsOf(scene, withdrawal));
  return {
    returns: returns.filter((each, at) => !returns.slice(0, at).some((other) => isSame(other, each))),
    cancelled,
  };
}

/** "Noor is off Wednesday": nothing falls through, she is away. */
const isSaidOfSomeone = (cue: Cue, frames: readonly Frame[]) =>
  how(cue) === 'reason' &&
  frames.some(
    ({ anchor, subject }) =>
      (subject.subject.kind === 'people' || subject.subject.kind === 'author') &&
      anchor.kind === 'away' &&
      cue.start < anchor.end &&
      anchor.start < cue.end,
  );

/** "Out today. Update: feeling better, online now": what an earlier sentence said of that day. */
const overtakenBy = (scene: Scene, found: readonly Withdrawal[], plans: readonly Plan[]) =>
  plans.filter(
    (plan) =>
      plan.frame.anchor.kind === 'away' &&
      found.some(
        ({ frame, people, days }) =>
          plan.frame.sentence.end <= frame.sentence.start &&
          plan.people.every((id) => people.includes(id)) &&
          daysOf(scene, plan).every((day) => days.includes(day)),
      ),
  );

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
    const dated =
      isPartOff(scene, plan) ||
      plan.sayings.some(
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

const PARTS = new Set(['early', 'late', 'half_day']);
const isPart = ({ frame: { anchor } }: Plan) => PARTS.has(anchor.kind) || anchor.kind === 'leave';

/** "Not leaving early after all", "won't need the afternoon off anymore": today's part is off. */
const isPartOff = (scene: Scene, { frame, sayings }: Plan) =>
  (PARTS.has(frame.anchor.kind) || sayings.some(({ mention }) => mention.kind === 'time')) &&
  scene.cues.some((cue) => cue.cue === 'off' && how(cue) === 'denied');

/** "Thursday, not Friday": the old day no longer counts. */
function insteadOnes(scene: Scene, plans: readonly Plan[], cancelled: Set<Plan>): Withdrawal[] {
  const corrections = scene.cues.filter(({ cue }) => cue === 'correction');
  return plans.flatMap((plan) => {
    const told = scene.cues.some(({ cue, start }) => cue === 'told' && start < plan.frame.anchor.start);
    if (!told && corrections.some(({ start }) => start >= plan.frame.anchor.start)) return [];
    const old = plan.sayings.filter((saying) => saying.role === 'not' && saying.mention.kind === 'day');
    if (old.length === 0 || plan.negated || plan.certainty === 'tentative') return [];
    const days = old.flatMap(({ mention }) =>
      mention.kind === 'day' ? daysFrom(mention.from, mention.to) : [],
    );
    const fresh = new Set(old.length < plan.sayings.length ? daysOf(scene, plan) : []);
    if (old.length === plan.sayings.length) cancelled.add(plan);
    const gone = days.filter((day) => !fresh.has(day));
    return [{ frame: plan.frame, people: plan.people, days: gone, rule: 'return_instead' as const }];
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
  for (const plan of plans.filter(mayFallAway)) {
    const by = off.find((cue) => cancels(scene, cue, plan, plans));
    if (by === undefined) continue;
    const meant = plan.certainty === 'stated' || isMeantSo(scene, plan, by);
    if (meant ? !isPart(plan) && isMoved(scene, plan.frame) : how(by) !== 'strong') continue;
    cancelled.add(plan);
    const repeats = plan.sayings.length === 0 && found.length > 0;
    if (meant && !repeats) found.push(...withdrawnBy(scene, plan, by, plans));
  }
  return found;
}

const mayFallAway = ({ negated, frame }: Plan) => !negated && FALLS_AWAY.has(frame.anchor.kind);

function withdrawnBy(scene: Scene, plan: Plan, by: Cue, plans: readonly Plan[]): Withdrawal[] {
  if (isToldOtherwise(scene, plan, by, plans)) return [];
  const days = daysOf(scene, beforeCue(scene, plan, by));
  return [{ frame: plan.frame, people: plan.people, days, rule: 'absence_withdrawn' }];
}

/** "I'd like to cancel my leave", not "should I cancel my leave", "might cancel my PTO". */
const isMeantSo = ({ cues, text: { tokens } }: Scene, { frame }: Plan, by: Cue) =>
  (how(by) === 'strong' || tokens.slice(by.start, by.end).some(({ norm }) => REFUSED.has(norm))) &&
  !cues.some(
    ({ cue, start, end }) =>
      cue === 'doubt' &&
      start >= frame.sentence.start &&
      end <= by.start &&
      ![tokens[start - 1], tokens[end]].some((beside) => ASKED.has(beside?.norm ?? '')),
  );

/** "My leave request got rejected". */
const REFUSED = new Set(['rejected', 'declined', 'denied', 'refused', 'approved', 'granted', 'sanctioned']);

const ASKED = new Set(['you', 'someone', 'somebody', 'anyone', 'please', 'like']);

/** "Physio moved, so I'm in tomorrow": other words say from when. */
const isToldOtherwise = (scene: Scene, plan: Plan, by: Cue, plans: readonly Plan[]) =>
  how(by) === 'reason' &&
  beforeCue(scene, plan, by).sayings.length === 0 &&
  (plans.length > 1 ||
    scene.cues.some((cue) => cue.cue === 'present' || (cue.cue === 'back' && cue.start >= by.end)));

/** "I'm back", "back online", "Kofi is back with us". */
function backOnes(scene: Scene, frames: readonly Frame[], plans: readonly Plan[]): Withdrawal[] {
  for (const frame of frames) {
    if (frame.anchor.kind !== 'back') continue;
    const people = peopleOf(scene, frame);
    if (people.length === 0 || plans.some((plan) => goesWith(scene, plan, frame, people))) continue;
    const day = saysTheyAreBack(scene, frame);
    if (day !== null) return [{ frame, people, days: [day], rule: 'return_said' }];
  }
  return [];
}

/** An absence of the same person that the words of being back only close. */
function goesWith(scene: Scene, plan: Plan, frame: Frame, people: readonly string[]): boolean {
  if (isOverWith(scene, plan) || isGoneBy(scene, plan)) return false;
  if (!plan.people.some((id) => people.includes(id)) || plan.negated) return false;
  return plan.frame.anchor.start <= frame.anchor.start;
}

/** "Sick yesterday, back now". */
const isGoneBy = ({ now }: Scene, { sayings }: Plan) =>
  sayings.length > 0 &&
  sayings.every(
    ({ mention, role }) =>
      mention.kind === 'day' && mention.to < now.today && (role === 'on' || role === 'end'),
  );

/** "Out of the dentist, back online", "dentist finished early": the appointment is over. */
const isOverWith = (scene: Scene, { frame: { anchor }, sayings }: Plan) =>
  anchor.form === 'event' &&
  sayings.length === 0 &&
  scene.cues.some((cue) => cue.cue === 'recovered' && cue.start <= anchor.end && anchor.start <= cue.end);

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
