// Days that a clause takes from the one before it: "dentist tomorrow, in by 11", "tomorrow is a holiday, so I am off".
import { lastsADay } from './event-form.ts';
import { isCutOff, isFeast, isOffForFeast } from './feast-days.ts';
import type { Frame } from './frames.ts';
import { personAt } from './people.ts';
import type { Plan } from './plan.ts';
import { withTimeBefore } from './presence-then.ts';
import { peopleOf } from './resolve-subjects.ts';
import { placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { TokenRange } from './text.ts';
import { fromWordsBefore } from './words-before.ts';

const NOW_WORDS = new Set(['now', 'today', 'rn', 'currently']);

/** Days that a frame takes from before it: "dentist tomorrow, in by 11", "tomorrow is Pongal so I am on leave". */
export function withBorrowedDays(scene: Scene, frame: Frame, last: Plan | undefined): Frame {
  const later = withTimeBefore(scene, frame);
  if (later !== null) return later;
  if (hasOwnDays(frame)) return frame;
  const rest = scene.text.tokens.slice(frame.anchor.start, frame.sentence.end);
  if (rest.some((token) => NOW_WORDS.has(token.norm))) return frame;
  const others = fromOthers(scene, frame, last);
  if (others.length > 0) return withSayings(frame, others);
  for (const borrow of [fromReason, fromCorrection, fromLoose, fromHeading, fromWordsBefore]) {
    const found = borrow(scene, frame);
    if (found.length > 0) return withSayings(frame, found);
  }
  return withSayings(frame, fromPlan(scene, frame, last));
}

type Borrow = (scene: Scene, frame: Frame) => readonly Saying[];

/** A place to work at may still want the day it begins on. */
function hasOwnDays(frame: Frame): boolean {
  const opens = frame.sayings.some((saying) => saying.role === 'on' || saying.role === 'from');
  if (frame.anchor.kind === 'remote' && frame.loose.length > 0 && !opens) return false;
  return frame.sayings.some(
    ({ mention }) => mention.kind === 'day' || (mention.kind === 'time' && mention.day !== undefined),
  );
}

const asSaid = (place: Frame['loose'][number], keepRole = false): Saying => ({
  ...place,
  role: keepRole ? place.role : 'on',
  doubtful: false,
  back: false,
});

/** True where "so", "therefore" or "when" joins the frame to what stands before. */
function isCaused(scene: Scene, frame: Frame): boolean {
  const from = Math.max(frame.sentence.start, frame.subject.start - 4);
  return scene.text.tokens.slice(from, frame.subject.start + 1).some((token) => CAUSES.has(token.norm));
}

const isPlain = (scene: Scene, frame: Frame) =>
  frame.subject.subject.kind === 'author' && frame.sayings.length === 0 && endsClause(scene, frame);

/** "Dentist at 2 so I'll be gone for an hour", "christening on Friday, so I'm off": the event says when. */
function fromEvent(scene: Scene, frame: Frame, reason: Frame): readonly Saying[] {
  const hours = frame.sayings.every(({ mention }) => mention.kind === 'length' && HOURS.has(mention.unit));
  if (reason.anchor.form !== 'event' || !hours || !isCaused(scene, frame)) return [];
  return lastsADay(reason) ? reason.sayings.filter(({ mention }) => mention.kind === 'day') : reason.sayings;
}

const HOURS: ReadonlySet<string> = new Set(['hour', 'minute']);

/** "Tomorrow is a holiday here, so I am off". */
const fromReason: Borrow = (scene, frame) => {
  const reason = frame.previous;
  if (frame.loose.length > 0 || reason === null) return [];
  if (isFeast(scene, frame, reason)) return reason.sayings;
  if (reason.subject.subject.kind !== 'other') return fromEvent(scene, frame, reason);
  const plain = isPlain(scene, frame) && reason.anchor.form === 'noun';
  const joined = reason.anchor.form === 'event' && isJoined(scene, frame);
  return isCaused(scene, frame) ||
    plain ||
    joined ||
    isBareOoo(scene, frame, reason) ||
    isOffForFeast(scene, frame)
    ? reason.sayings
    : [];
};

/** "Speaking at a conference 15-17 December, OOO". */
const isBareOoo = (scene: Scene, frame: Frame, reason: Frame) =>
  reason.anchor.form === 'trip' &&
  reason.sentence.start === frame.sentence.start &&
  frame.sayings.length === 0 &&
  scene.text.tokens[frame.anchor.start]?.norm === 'ooo' &&
  endsClause(scene, frame);

/** "… a funeral on the 12th and I would be absent", "… be absent that day". */
function isJoined(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const before = tokens[frame.subject.start - 1]?.norm;
  const next = tokens[frame.anchor.end]?.norm;
  const thatDay = next === 'that' && tokens[frame.anchor.end + 1]?.norm === 'day';
  return before === 'and' && frame.sayings.length === 0 && (thatDay || endsClause(scene, frame));
}

/** "Said Wednesday but I meant Thursday: I'm the one who's out". */
const fromCorrection: Borrow = (scene, frame) => {
  const cue = scene.cues.find(
    (found) =>
      found.cue === 'correction' && found.end <= frame.anchor.start && found.start >= frame.sentence.start,
  );
  if (cue === undefined || frame.sayings.length > 0) return [];
  return frame.loose.filter((place) => place.mention.start >= cue.end).map((place) => asSaid(place));
};

/** "Tomorrow: Noor off, June WFH", "Thursday Noor and June are off": the day stands before everyone. */
const fromHeading: Borrow = (scene, frame) => {
  const { tokens } = scene.text;
  const { sentence, subject, anchor } = frame;
  if (subject.subject.kind !== 'people') return [];
  const placed = placeAll(scene.dates(sentence), tokens);
  const [day] = placed;
  const titled = day?.mention.kind === 'day' && isTitled(scene, frame, day.mention);
  if (titled) return [asSaid(day, true)];
  if (day?.mention.kind !== 'day' || day.mention.end > anchor.start || day.mention.past) return [];
  if (personAt(tokens, day.mention.start, scene.people) !== null) return [];
  if (day.mention.start - sentence.start > 1) return [];
  const names = tokens.slice(day.mention.end, subject.start);
  const headed = tokens[day.mention.end]?.norm === ':';
  const listed = names.every(
    (token, index) =>
      LISTS.has(token.norm) || personAt(tokens, day.mention.end + index, scene.people) !== null,
  );
  return headed || listed ? [asSaid(day, true)] : [];
};

/** "Short-staffed tomorrow: Noor off": the last day of the words before a colon, none of which names anyone. */
function isTitled(
  { text: { tokens }, people }: Scene,
  { sentence, anchor }: Frame,
  day: TokenRange,
): boolean {
  if (tokens[day.end]?.norm !== ':' || day.end > anchor.start) return false;
  const before = tokens.slice(sentence.start, day.end);
  return before.every(
    (token, index) =>
      token.kind !== 'punctuation' && personAt(tokens, sentence.start + index, people) === null,
  );
}

const LISTS = new Set([',', 'and', '&', '+', '/', 'both']);

/** "June's out too": the days of the others. */
function fromOthers(scene: Scene, frame: Frame, last: Plan | undefined): readonly Saying[] {
  if (last === undefined || frame.subject.subject.kind === 'other' || frame.sayings.length > 0) return [];
  const { tokens } = scene.text;
  const { anchor, sentence, subject } = frame;
  const after = tokens.slice(anchor.end, Math.min(anchor.end + 2, sentence.end)).map(({ norm }) => norm);
  const too = after.includes('too') || after.join(' ') === 'as well' || after[0] === 'also';
  const also = subject.between.includes('also') || subject.between.includes('likewise');
  const same = last.frame.sentence.start === sentence.start;
  const next = tokens[anchor.end]?.norm ?? '';
  const telegraphic =
    same &&
    subject.subject.kind === 'people' &&
    anchor.form === 'weak' &&
    (endsClause(scene, frame) || next === 'with' || next === 'and') &&
    SHORTENED.has(tokens[anchor.start]?.norm ?? '');
  if (!too && !also && !telegraphic) return [];
  if (sentence.start - last.frame.sentence.end > NEAR_ENOUGH) return [];
  return last.sayings.length > 0 ? last.sayings : [today(scene, frame)];
}

const NEAR_ENOUGH = 12;
const SHORTENED = new Set(['out', 'off', 'away']);

const today = ({ now }: Scene, { anchor: { end } }: Frame): Saying => ({
  mention: { kind: 'day', grain: 'day', from: now.today, to: now.today, start: end, end },
  role: 'on',
  doubtful: false,
  back: false,
});

/** Days of the clause before: "moving on Friday, so offline", "licence Monday and Tuesday, gone from 1 both days". */
const fromLoose: Borrow = (scene, frame) => {
  const rest = scene.text.tokens.slice(frame.anchor.start, frame.sentence.end);
  if (isOffForFeast(scene, frame) || isCutOff(scene, frame))
    return frame.loose.slice(-1).map((place) => asSaid(place));
  const each = rest.some((token) => token.norm === 'both' || token.norm === 'each');
  const closes = frame.sayings.every(
    (saying) => saying.role === 'until' || saying.role === 'through' || saying.role === 'end',
  );
  const elsewhere = frame.anchor.kind === 'remote' && closes && frame.subject.subject.kind !== 'other';
  const borrows =
    isCaused(scene, frame) ||
    isOfNamed(scene, frame) ||
    isHeaded(scene, frame) ||
    each ||
    elsewhere ||
    takesTheDay(scene, frame) ||
    (isPlain(scene, frame) && isNotWorking(scene, frame));
  return borrows ? frame.loose.map((place) => asSaid(place, elsewhere)) : [];
};

/** "School is shut tomorrow - taking the day off": the day of what goes before, where that is a reason. */
const takesTheDay = ({ text: { tokens }, cues }: Scene, { anchor, sentence }: Frame) =>
  anchor.form === 'take' &&
  tokens
    .slice(anchor.start, anchor.end)
    .some(({ norm }, at, said) => norm === 'day' && said[at - 1]?.norm === 'the') &&
  cues.some(({ cue, start, end }) => cue === 'unfit' && start >= sentence.start && end <= anchor.start);

const THIRD = new Set(['he', 'she', 'they']);

/** "Ping Ben this week, she's on holiday", "June covers me next week while I'm off": one day, and whom it is of. */
function isOfNamed({ text: { tokens } }: Scene, { subject, loose, sayings }: Frame): boolean {
  const during = tokens[subject.start - 1]?.norm === 'while';
  const named = subject.subject.kind === 'people' && THIRD.has(tokens[subject.start]?.norm ?? '');
  return (
    loose.length === 1 && sayings.length === 0 && (named || (during && subject.subject.kind === 'author'))
  );
}

/** Parts of a day that need no time: of the day of working elsewhere that they stand beside. */
export const PART_KINDS: ReadonlySet<string> = new Set(['half_day', 'early', 'late', 'mornings_only']);

/** "Dentist tomorrow, in by 11", "WFH tomorrow, half day": the day of the absence before. */
function fromPlan(scene: Scene, frame: Frame, last: Plan | undefined): readonly Saying[] {
  if (last === undefined || !lendsDays(scene, last, frame)) return [];
  const { tokens } = scene.text;
  const rest = tokens.slice(frame.anchor.start, frame.sentence.end).map((token) => token.norm);
  const refers = rest.includes('that') && (rest.includes('day') || rest.includes('then'));
  const timeOnly = frame.sayings.some((saying) => saying.mention.kind === 'time');
  const beside = tokens[frame.subject.start - 1]?.norm === ',' || tokens[frame.subject.start]?.norm === ',';
  const follows = isCaused(scene, frame) || (beside && last.frame.anchor.kind === 'event');
  const here = last.frame.sentence.start === frame.sentence.start && frame.sayings.length === 0 && follows;
  const afterwards = last.frame.anchor.kind === 'event' && (hasLengthOnly(frame) || isOpenOnly(scene, frame));
  const part = last.availability === 'remote' && PART_KINDS.has(frame.anchor.kind);
  return timeOnly || refers || here || afterwards || part
    ? last.sayings.filter((saying) => saying.mention.kind === 'day')
    : [];
}

/** "Called for jury service from the 22nd, unavailable until further notice". */
const isOpenOnly = (scene: Scene, { sayings, anchor, sentence }: Frame) =>
  sayings.length === 0 &&
  scene.cues.some((cue) => cue.cue === 'open_end' && cue.start >= anchor.end && cue.end <= sentence.end);

/** "Monday has holes in it: with Mum at the infirmary from ten to twelve", "Friday, working the morning only". */
function isHeaded(scene: Scene, { anchor, loose, sayings }: Frame): boolean {
  const day = loose.at(-1)?.mention;
  const part = PART_KINDS.has(anchor.kind);
  if ((anchor.kind !== 'event' && !part) || day === undefined) return false;
  if (sayings.some(({ mention }) => mention.kind !== 'time')) return false;
  const between = scene.text.tokens.slice(day.end, anchor.start);
  return between.some(({ norm }) => norm === ':' || (part && norm === ','));
}

/** "Surgery 9/13. Out two weeks": the weeks begin with the surgery. */
const hasLengthOnly = ({ sayings }: Frame) =>
  sayings.length > 0 &&
  sayings.every(
    ({ mention, back }) =>
      mention.kind === 'length' && mention.unit !== 'minute' && mention.unit !== 'hour' && !back,
  );

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

/** Roles beside `on` in which a day may be lent: "in late tomorrow", "called up from the 22nd". */
const LENDS: ReadonlyMap<string, Saying['role']> = new Map([
  ['event', 'from'],
  ['late', 'in'],
]);

/** One later day, said in the same or the sentence before, of the same person. */
function lendsDays(scene: Scene, last: Plan, frame: Frame): boolean {
  if (last.frame.anchor.form === 'last_day') return false;
  const days = last.sayings.filter((saying) => saying.mention.kind === 'day');
  const single =
    days.length === 1 &&
    days[0]?.mention.kind === 'day' &&
    days[0].mention.from === days[0].mention.to &&
    (days[0].role === 'on' || LENDS.get(last.frame.anchor.kind) === days[0].role) &&
    !days[0].back;
  const near = frame.sentence.start - last.frame.sentence.end <= 12;
  return single && near && peopleOf(scene, frame).every((id) => last.people.includes(id));
}
