// What begins at a time said before it: "in the office until noon, then home", "dentist at 1, then off for the rest of the
// day", "around this morning, then off".
import type { TimeOfDay } from '../domain/plain-date.ts';
import type { DateMention } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Draft } from './plan-spans.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

/** A presence whose end is said: "in until 1", "at my desk till noon". */
const endsAtTime = ({ anchor, sayings }: Frame) =>
  (anchor.kind === 'arrive' || anchor.kind === 'leave') &&
  sayings.some(({ mention, role }) => mention.kind === 'time' && role === 'until');

const LINKS = new Set(
  'then , and & + ; - / before after that it i will be am is going to by from'.split(' '),
);

const isLink = ({ norm }: Token) => LINKS.has(norm);

/** True where nothing but "then" and such stands between the end of a presence and the words of a frame. */
export function followsPresence(frame: Frame, tokens: readonly Token[]): boolean {
  const { previous, anchor } = frame;
  if (previous === null || !endsAtTime(previous)) return false;
  const last = Math.max(previous.anchor.end, ...previous.sayings.map(({ mention }) => mention.end));
  return tokens.slice(last, anchor.start).every(isLink);
}

const OWN_KINDS = new Set(['away', 'remote']);

/** The frame with the time at which it begins, where that is said before it and it says none of its own; else null. */
export function withTimeBefore(scene: Scene, frame: Frame): Frame | null {
  const { tokens } = scene.text;
  const { previous, anchor, sayings } = frame;
  if (!OWN_KINDS.has(anchor.kind) || !sayings.every((saying) => isRestOfDay(saying, tokens))) return null;
  if (previous !== null && followsPresence(frame, tokens))
    return { ...withSubjectOf(frame, previous), sayings: previous.sayings.map(fromThen) };
  if (previous !== null && sayings.length === 1 && beginsAtTime(previous, anchor.kind))
    return { ...frame, sayings: previous.sayings.map(fromThen) };
  const noon = sayings.length === 0 ? endOfMorning(scene, frame) : null;
  return noon === null ? null : { ...frame, sayings: [noon] };
}

/** "Jess is in until 2 then home": the same person. */
const withSubjectOf = (frame: Frame, { subject }: Frame): Frame =>
  frame.subject.subject.kind === 'implicit' && subject.subject.kind === 'people'
    ? { ...frame, subject: { ...frame.subject, subject: subject.subject } }
    : frame;

const isRestOfDay = ({ mention }: Saying, tokens: readonly Token[]) =>
  mention.kind !== 'length' && tokens.slice(mention.start, mention.end).some(({ norm }) => norm === 'rest');

const BEGIN_KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  away: new Set(['event', 'leave']),
  remote: new Set(['leave']),
};

/** "Picking up my daughter at 2:30", "leaving at 1". */
const beginsAtTime = ({ anchor, subject, sayings }: Frame, then: string) =>
  BEGIN_KINDS[then]?.has(anchor.kind) === true &&
  subject.subject.kind !== 'other' &&
  sayings.some(({ mention }) => mention.kind === 'time' && mention.part === undefined) &&
  sayings.every(({ mention }) => mention.kind !== 'time' || mention.to === undefined);

const fromThen = (saying: Saying): Saying =>
  saying.mention.kind === 'time' ? { ...saying, role: 'from' } : saying;

const HERE = new Set('in here around online working on available about office studio desk'.split(' '));
const MARKS = new Set([',', 'then', ';', '-']);

/** "Around this morning, then I'm off": from noon on; null where no presence of a morning is told right before. */
function endOfMorning(scene: Scene, { anchor, sentence, subject }: Frame): Saying | null {
  if (subject.subject.kind !== 'author' && subject.subject.kind !== 'implicit') return null;
  const { tokens } = scene.text;
  const morning = scene.dates(sentence).find((mention) => isMorning(mention, anchor.start));
  if (morning?.kind !== 'time' || !HERE.has(tokens[morning.start - 1]?.norm ?? '')) return null;
  const between = tokens.slice(morning.end, anchor.start);
  if (!between.some(({ norm }) => MARKS.has(norm)) || !between.every(isLink)) return null;
  return {
    mention: { ...morning, from: '12:00' as TimeOfDay, to: '24:00' as TimeOfDay, part: 'afternoon' },
    role: 'on',
    doubtful: false,
    back: false,
  };
}

const isMorning = (mention: DateMention, before: number) =>
  mention.kind === 'time' && mention.part === 'morning' && mention.end <= before;

/** Nobody is away from where they work on elsewhere. */
export function elsewhereAfterPresence(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ plan, person, span }) =>
      !(endsAtTime(plan.frame) || plan.frame.anchor.kind === 'leave') ||
      !drafts.some(
        (other) =>
          other.plan.availability === 'remote' &&
          other.plan.frame.anchor.start > plan.frame.anchor.start &&
          other.person === person &&
          other.span.from === span.from &&
          span.startTime !== undefined &&
          other.span.startTime === span.startTime,
      ),
  );
}
