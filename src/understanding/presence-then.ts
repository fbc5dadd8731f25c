// What begins at a time said before it: "in the office until noon, then home", "dentist at 1, then off for the rest of the day".
import type { Frame } from './frames.ts';
import type { Draft } from './plan-spans.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

/** A presence whose end is said: "in until 1", "at my desk till noon". */
const endsAtTime = ({ anchor, sayings }: Frame) =>
  (anchor.kind === 'arrive' || anchor.kind === 'leave') &&
  sayings.some(({ mention, role }) => mention.kind === 'time' && role === 'until');

const LINKS = new Set(
  'then , and & + ; - / before after that it i will be am is going to by from'.split(' '),
);

/** True where nothing but "then" and such stands between the end of a presence and the words of a frame. */
export function followsPresence(frame: Frame, tokens: readonly Token[]): boolean {
  const { previous, anchor } = frame;
  if (previous === null || !endsAtTime(previous)) return false;
  const last = Math.max(previous.anchor.end, ...previous.sayings.map(({ mention }) => mention.end));
  return tokens.slice(last, anchor.start).every(({ norm }) => LINKS.has(norm));
}

const OWN_KINDS = new Set(['away', 'remote']);
const BEGIN_KINDS = new Set(['event', 'leave']);

/** When what follows begins: at the end of the presence, or with the appointment, before it; null where it says its own. */
export function fromTimeBefore(frame: Frame, tokens: readonly Token[]): readonly Saying[] | null {
  const { previous, anchor, sayings } = frame;
  if (previous === null || !OWN_KINDS.has(anchor.kind)) return null;
  if (!sayings.every((saying) => isRestOfDay(saying, tokens))) return null;
  if (followsPresence(frame, tokens)) return previous.sayings.map(fromThen);
  return sayings.length === 1 && anchor.kind === 'away' && beginsAtTime(previous)
    ? previous.sayings.map(fromThen)
    : null;
}

const isRestOfDay = ({ mention }: Saying, tokens: readonly Token[]) =>
  mention.kind === 'day' && tokens.slice(mention.start, mention.end).some(({ norm }) => norm === 'rest');

/** "Picking up my daughter at 2:30", "leaving at 1". */
const beginsAtTime = ({ anchor, subject, sayings }: Frame) =>
  BEGIN_KINDS.has(anchor.kind) &&
  subject.subject.kind !== 'other' &&
  sayings.some(({ mention }) => mention.kind === 'time' && mention.part === undefined) &&
  sayings.every(({ mention }) => mention.kind !== 'time' || mention.to === undefined);

const fromThen = (saying: Saying): Saying =>
  saying.mention.kind === 'time' ? { ...saying, role: 'from' } : saying;

/** Nobody is away from where they work on elsewhere. */
export function elsewhereAfterPresence(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ plan, person, span }) =>
      !endsAtTime(plan.frame) ||
      !drafts.some(
        (other) =>
          other.plan.availability === 'remote' &&
          other.plan.frame.anchor.start > plan.frame.anchor.start &&
          other.person === person &&
          other.span.from === span.from &&
          other.span.startTime === span.startTime,
      ),
  );
}
