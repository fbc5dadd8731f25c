// Days that a clause takes from the one before it: "dentist tomorrow, in by 11", "tomorrow is a holiday, so I am off".
import type { Frame } from './frames.ts';
import type { Plan } from './plan.ts';
import { peopleOf } from './resolve-subjects.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';

const NOW_WORDS = new Set(['now', 'today', 'rn', 'currently']);

/** Days that a frame takes from before it: "dentist tomorrow, in by 11", "tomorrow is Pongal so I am on leave". */
export function withBorrowedDays(scene: Scene, frame: Frame, last: Plan | undefined): Frame {
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
