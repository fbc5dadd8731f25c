// Plans: frames that are judged to say an absence, with the days they share with one another.
import type { Availability, Certainty } from '../domain/interpretations.ts';
import type { Frame } from './frames.ts';
import { judge } from './judge.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import type { Saying } from './when.ts';

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

/** The frames with subjects that go on from the one before made whole. */
export function resolveSubjects(
  scene: Scene,
  frames: readonly Frame[],
  names: readonly PersonMention[],
): Frame[] {
  const resolved = new Map<Frame, Frame>();
  for (const frame of frames) {
    const previous = frame.previous ? (resolved.get(frame.previous) ?? null) : null;
    const subject = { ...frame.subject, subject: resolvedSubject(scene, frame, previous, names) };
    resolved.set(frame, { ...frame, subject, previous });
  }
  return [...resolved.values()];
}

/** "And off on Friday" goes on with the subject before it; without one it is the author. */
function resolvedSubject(
  scene: Scene,
  frame: Frame,
  previous: Frame | null,
  names: readonly PersonMention[],
): Subject {
  const { subject } = frame.subject;
  if (frame.anchor.cue.entry.means?.['addressed'] === true) return { kind: 'author' };
  const listed = listedAfter(scene, frame, names);
  if (listed.length > 0) return { kind: 'people', ids: listed };
  if (
    (subject.kind === 'run_on' || subject.kind === 'other') &&
    (frame.anchor.kind === 'remote' || frame.anchor.form === 'trip') &&
    PLACE_WORDS.has(scene.text.tokens[frame.anchor.start]?.norm ?? '')
  ) {
    const placed = placedSubject(scene, frame);
    if (placed.kind !== 'other' || subject.kind === 'other') return placed;
  }
  if (subject.kind === 'run_on') return runsOn(scene, frame) ? { kind: 'implicit' } : { kind: 'other' };
  if (subject.kind === 'other' && (frame.anchor.form === 'event' || isCalledOff(scene, frame)))
    return { kind: 'implicit' };
  const word = scene.text.tokens[previous?.anchor.start ?? -1]?.kind === 'word';
  const chained = previous !== null && word && previous.anchor.end === frame.anchor.start;
  if (subject.kind === 'implicit' && chained) return previous.subject.subject;
  if (subject.kind !== 'inherit') return subject;
  const before = previous?.subject.subject ?? { kind: 'implicit' };
  return before.kind === 'other' && startsAnew(scene, frame) ? { kind: 'implicit' } : before;
}

const LIST_MARKS = new Set([',', 'and', '&', '+', '/', '(', ')']);

/** "Out today: Ben, Noor": the people of the list. */
function listedAfter(scene: Scene, frame: Frame, names: readonly PersonMention[]): string[] {
  const { tokens } = scene.text;
  const inside = frame.sayings.filter((saying) => saying.mention.start >= frame.anchor.end);
  let at = Math.max(
    frame.anchor.end,
    ...inside
      .filter((saying) => saying.mention.start - frame.anchor.end <= 1)
      .map((saying) => saying.mention.end),
  );
  if (tokens[at]?.norm !== ':' || frame.subject.subject.kind === 'other') return [];
  const ids: string[] = [];
  for (at += 1; at < frame.sentence.end; ) {
    const name = names.find((mention) => mention.start === at);
    if (name?.people.length === 1) ids.push(...name.people);
    else if (!LIST_MARKS.has(tokens[at]?.norm ?? '')) break;
    at = name ? name.end : at + 1;
  }
  return ids;
}

const PLACE_WORDS = new Set([
  'at',
  'in',
  'on',
  'over',
  'onsite',
  'visiting',
  'client',
  'remote',
  'workshop',
  'conference',
]);
const PLACE_STARTS = new Set(['up', 'down', 'over', 'working', 'based', 'visiting', 'staying', 'camped']);

/** "I am in Munich at the client": the subject stands further left, before other words of place. */
function placedSubject(scene: Scene, frame: Frame): Subject {
  const { tokens } = scene.text;
  let start = frame.anchor.start;
  while (
    start > frame.sentence.start &&
    tokens[start - 1]?.kind !== 'punctuation' &&
    !ANEW.has(tokens[start - 1]?.norm ?? '')
  )
    start -= 1;
  const norms = tokens.slice(start, frame.anchor.start).map((token) => token.norm);
  const self = norms.indexOf('i');
  if (
    self >= 0 &&
    BEING.has(norms[self + 1] ?? '') &&
    !norms.slice(self + 2).some((norm) => FINITE_VERBS.has(norm))
  )
    return { kind: 'author' };
  return PLACE_STARTS.has(norms[0] ?? '') && !norms.some((norm) => FINITE_VERBS.has(norm))
    ? { kind: 'implicit' }
    : { kind: 'other' };
}

const BEING = new Set(['am', 'will', 'have', 'go', 'might', 'would']);
const FINITE_VERBS = new Set([
  "'s",
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'says',
  'said',
  'they',
  'he',
  'she',
  'you',
  'we',
  'it',
]);

const OWN_LEAVE = new Set(['leave', 'leaves', 'pto', 'vacation', 'holiday']);

/** "… actually dying not coming in", "Diwali leaves: 6th to 11th": strong words after what is no subject. */
function runsOn(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor } = frame;
  const first = tokens[anchor.start]?.norm ?? '';
  const dated = frame.sayings.length > 0;
  if (anchor.form === 'event') return true;
  if (anchor.form === 'state')
    return (
      (dated || (first === 'not' && tokens[anchor.end - 1]?.norm === 'in')) &&
      anchor.kind !== 'present' &&
      tokens[anchor.start - 1]?.norm !== 'be'
    );
  const before = tokens[anchor.start - 2];
  const opens =
    before === undefined ||
    before.kind === 'punctuation' ||
    before.norm === 'my' ||
    before.norm === 'on' ||
    before.norm === 'our';
  return anchor.form === 'noun' && OWN_LEAVE.has(first) && opens && dated;
}

const ANEW = new Set([',', 'so', 'hence', 'therefore', 'thus', ';', '-', '.']);

/** "Kid's sick, wfh today": what follows the comma is of the author. */
function startsAnew(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const at = frame.subject.start;
  return [at - 1, at, at + 1].some(
    (place) => place < frame.anchor.start && ANEW.has(tokens[place]?.norm ?? ''),
  );
}

/** "Disregard the absence of Wednesday", "cancel my PTO". */
const isCalledOff = (scene: Scene, frame: Frame) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'off' &&
      cue.entry.means?.['how'] === 'strong' &&
      cue.end <= frame.anchor.start &&
      frame.anchor.start - cue.end <= 2,
  );

/** The people of a frame; empty where it is nobody of ours, or more than one fit. */
export function peopleOf(scene: Scene, frame: Frame): readonly string[] {
  const { subject } = frame.subject;
  if (subject.kind === 'other' || subject.kind === 'which') return [];
  if (subject.kind === 'people') return subject.ids;
  return scene.author === undefined ? [] : [scene.author.id];
}

/** The plans of resolved frames, in order. */
export function plansOf(scene: Scene, frames: readonly Frame[]): Plan[] {
  const plans: Plan[] = [];
  let pending: Frame | null = null;
  let backBefore: Frame | null = null;
  for (const frame of frames) {
    if (frame.anchor.kind === 'present') continue;
    if (frame.anchor.kind === 'back') {
      if (plans.length === 0 && frame.sayings.some((saying) => isLaterDay(scene, saying))) backBefore = frame;
      addBack(scene, plans, frame, pending);
      continue;
    }
    const whole = withBorrowedDays(scene, frame, plans.at(-1));
    const verdict = judge(scene, whole);
    if (verdict.reads) {
      const plan = planOf(scene, whole, verdict.certainty, verdict.negated);
      if (backBefore !== null && continuesPlan(backBefore, plan) && endIsOpen(plan))
        plan.sayings.push(...backBefore.sayings);
      backBefore = null;
      plans.push(plan);
    } else if (isPending(scene, frame, verdict.why)) pending = frame;
  }
  return withoutBareRepeats(scene, plans);
}

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
function addBack(scene: Scene, plans: Plan[], frame: Frame, pending: Frame | null): void {
  const greeting = GREETS.has(scene.text.tokens[frame.anchor.start]?.norm ?? '');
  if (greeting && leavesOnly(plans.at(-1), pending)) return;
  const denied =
    frame.subject.between.includes('not') &&
    !frame.sayings.some((saying) => saying.role === 'until' || saying.role === 'before');
  if (denied) return;
  if (
    plans.length === 0 &&
    frame.subject.between.includes('not') &&
    frame.sayings.some((saying) => isLaterDay(scene, saying))
  ) {
    if (frame.subject.subject.kind !== 'other')
      plans.push(
        planOf(
          scene,
          { ...frame, anchor: { ...frame.anchor, kind: 'away', form: 'state' } },
          'stated',
          false,
        ),
      );
    return;
  }
  const last = plans.at(-1);
  if (last !== undefined && continuesPlan(frame, last)) last.sayings.push(...frame.sayings);
  else if (
    pending !== null &&
    !isFarewell(scene) &&
    frame.sayings.some((saying) => isLaterDay(scene, saying)) &&
    sameSubject(pending, frame)
  ) {
    const whole = { ...pending, sayings: [...pending.sayings, ...frame.sayings] };
    const verdict = judge(scene, whole, true);
    if (verdict.reads && !verdict.negated) plans.push(planOf(scene, whole, verdict.certainty, false));
  } else if (endsSomething(scene, frame)) plans.push(planOf(scene, frame, 'stated', false));
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

/** "Stuck at the DMV, back after lunch": a time today ends an absence that no other word says. */
function endsSomething(scene: Scene, frame: Frame): boolean {
  if (!isMine(frame.subject.subject)) return false;
  if (scene.cues.some((cue) => cue.cue === 'break' || cue.cue === 'sign_off')) return false;
  const time = frame.sayings.find((saying) => saying.mention.kind === 'time');
  const otherDay = frame.sayings.some(
    (saying) => saying.mention.kind === 'day' && saying.mention.from !== scene.now.today,
  );
  if (time === undefined || otherDay || frame.anchor.start <= frame.sentence.start) return false;
  return !(
    time.mention.kind === 'time' &&
    time.mention.part === 'lunch' &&
    time.mention.end <= frame.anchor.start
  );
}

const NOW_WORDS = new Set(['now', 'today', 'rn', 'currently']);

/** Days that a frame takes from before it: "dentist tomorrow, in by 11", "tomorrow is Pongal so I am on leave". */
function withBorrowedDays(scene: Scene, frame: Frame, last: Plan | undefined): Frame {
  const opened =
    frame.anchor.kind !== 'remote' ||
    frame.loose.length === 0 ||
    frame.sayings.some((saying) => saying.role === 'on' || saying.role === 'from');
  if (
    opened &&
    frame.sayings.some(
      (saying) =>
        saying.mention.kind === 'day' || (saying.mention.kind === 'time' && saying.mention.day !== undefined),
    )
  )
    return frame;
  const { tokens } = scene.text;
  const rest = tokens.slice(frame.anchor.start, frame.sentence.end);
  if (rest.some((token) => NOW_WORDS.has(token.norm))) return frame;
  const joined = tokens
    .slice(Math.max(frame.sentence.start, frame.subject.start - 4), frame.subject.start + 1)
    .map((token) => token.norm);
  const caused = joined.some((word) => CAUSES.has(word));
  const reason = frame.previous;
  if (
    caused &&
    frame.loose.length === 0 &&
    reason?.subject.subject.kind === 'other' &&
    reason.sayings.length > 0
  ) {
    return withSayings(frame, reason.sayings);
  }
  const each = rest.some((token) => token.norm === 'both' || token.norm === 'each');
  const timeOnly = frame.sayings.some((saying) => saying.mention.kind === 'time');
  const plain =
    frame.subject.subject.kind === 'author' && frame.sayings.length === 0 && endsClause(scene, frame);
  const closing = frame.sayings.every(
    (saying) => saying.role === 'until' || saying.role === 'through' || saying.role === 'end',
  );
  const elsewhere = frame.anchor.kind === 'remote' && closing && frame.subject.subject.kind !== 'other';
  if (
    plain &&
    frame.loose.length === 0 &&
    reason?.subject.subject.kind === 'other' &&
    reason.anchor.form === 'noun'
  ) {
    return withSayings(frame, reason.sayings);
  }
  const fixed = scene.cues.find(
    (cue) => cue.cue === 'correction' && cue.end <= frame.anchor.start && cue.start >= frame.sentence.start,
  );
  const meant = fixed ? frame.loose.filter((place) => place.mention.start >= fixed.end) : [];
  if (meant.length > 0 && frame.sayings.length === 0) {
    return withSayings(
      frame,
      meant.map((place) => ({ ...place, role: 'on' as const, doubtful: false, back: false })),
    );
  }
  if (frame.loose.length > 0 && (caused || each || elsewhere || (plain && isNotWorking(scene, frame)))) {
    return withSayings(
      frame,
      frame.loose.map((place) => ({
        ...place,
        role: elsewhere ? place.role : ('on' as const),
        doubtful: false,
        back: false,
      })),
    );
  }
  const sameSentence = last !== undefined && last.frame.sentence.start === frame.sentence.start;
  const beside = tokens[frame.subject.start - 1]?.norm === ',' || tokens[frame.subject.start]?.norm === ',';
  const afterEvent = beside && last?.frame.anchor.kind === 'event';
  if ((caused || afterEvent) && sameSentence && frame.sayings.length === 0 && lendsDays(scene, last, frame)) {
    return withSayings(
      frame,
      last.sayings.filter((saying) => saying.mention.kind === 'day'),
    );
  }
  const refers =
    rest.some((token) => token.norm === 'that') &&
    rest.some((token) => token.norm === 'day' || token.norm === 'then');
  if ((timeOnly || refers) && last !== undefined && lendsDays(scene, last, frame)) {
    return withSayings(
      frame,
      last.sayings.filter((saying) => saying.mention.kind === 'day'),
    );
  }
  return frame;
}

/** "… is a holiday, I'm off": the clause says no more. */
const endsClause = (scene: Scene, frame: Frame) =>
  frame.anchor.end >= frame.sentence.end || scene.text.tokens[frame.anchor.end]?.kind === 'punctuation';
const isNotWorking = (scene: Scene, frame: Frame) =>
  scene.text.tokens[frame.anchor.start]?.norm === 'not' ||
  scene.text.tokens[frame.anchor.start]?.norm === 'off';

const CAUSES = new Set(['so', 'therefore', 'hence', 'thus', 'when', 'then']);
const withSayings = (frame: Frame, sayings: readonly Saying[]): Frame => ({
  ...frame,
  sayings: [...sayings, ...frame.sayings],
});

/** One later day, said in the same or the sentence before, of the same person. */
function lendsDays(scene: Scene, last: Plan, frame: Frame): boolean {
  const days = last.sayings.filter((saying) => saying.mention.kind === 'day');
  const single =
    days.length === 1 &&
    days[0]?.mention.kind === 'day' &&
    days[0].mention.from === days[0].mention.to &&
    days[0].role === 'on' &&
    !days[0].back;
  const near = frame.sentence.start - last.frame.sentence.end <= 12;
  return single && near && peopleOf(scene, frame).every((id) => last.people.includes(id));
}

function planOf(scene: Scene, frame: Frame, certainty: Certainty, negated: boolean): Plan {
  const { subject } = frame.subject;
  return {
    frame,
    people: peopleOf(scene, frame),
    candidates: subject.kind === 'which' ? subject.candidates : [],
    availability: availabilityOf(scene, frame),
    certainty,
    negated,
    sayings: corrected(scene, frame),
  };
}

const isDenied = (scene: Scene, at: number) =>
  scene.text.tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => token.norm === 'not' || token.norm === 'no');

const REACHABLE_FORMS = new Set(['trip']);
const REACHABLE_AWAY = new Set(['travelling', 'out', 'travel', 'fly', 'flying']);

/** A trip or a course is remote where they say that they will work or can be reached. */
function availabilityOf(scene: Scene, frame: Frame): Availability {
  if (frame.anchor.kind === 'remote') return 'remote';
  const reachable = scene.cues.some(
    (cue) =>
      (cue.cue === 'reachable' && !isDenied(scene, cue.start)) ||
      (cue.cue === 'remote' && cue !== frame.anchor.cue && cue.entry.means?.['form'] === 'state'),
  );
  const first = scene.text.tokens[frame.anchor.start]?.norm ?? '';
  const desk = scene.text.tokens[frame.anchor.end - 1]?.norm;
  if (first === 'not' && (desk === 'office' || desk === 'desk') && reachable) return 'remote';
  const journey =
    REACHABLE_FORMS.has(frame.anchor.form) ||
    (REACHABLE_AWAY.has(first) && scene.text.tokens[frame.anchor.end]?.norm === 'at');
  return reachable && journey ? 'remote' : 'away';
}

/** "Annual leave approved: I'm out 5-9 Dec": the words without a day add nothing to those with one. */
function withoutBareRepeats(scene: Scene, plans: readonly Plan[]): Plan[] {
  const dated = (plan: Plan) => plan.sayings.length > 0 || hasOpenEnd(scene, plan);
  return plans.filter((plan) => {
    if (dated(plan)) return true;
    return !plans.some(
      (other) =>
        other !== plan && dated(other) && sharesPeople(plan, other) && other.frame.anchor.kind !== 'event',
    );
  });
}

/** "Off Thursday, no wait, Friday": what is said before the correction no longer counts. */
function corrected(scene: Scene, frame: Frame): Saying[] {
  const cue = scene.cues.find(
    (found) =>
      found.cue === 'correction' && found.start >= frame.anchor.start && found.end <= frame.sentence.end,
  );
  const after = cue ? frame.sayings.filter((saying) => saying.mention.start >= cue.end) : [];
  return after.length > 0 ? [...after] : [...frame.sayings];
}

const hasOpenEnd = (scene: Scene, plan: Plan) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'open_end' && cue.start >= plan.frame.anchor.end && cue.end <= plan.frame.sentence.end,
  );

const sharesPeople = (a: Plan, b: Plan) => a.people.some((id) => b.people.includes(id));
