// A plan: a frame that says an absence, with its people, days and certainty.
import type { Availability, Certainty } from '../domain/interpretations.ts';
import type { Frame } from './frames.ts';
import { isJourney } from './journey-form.ts';
import { peopleOf } from './resolve-subjects.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import { swapped } from './swaps.ts';
import type { TokenRange } from './text.ts';
import { withToday } from './today-too.ts';
import { worksStill } from './works-still.ts';

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

export function planOf(scene: Scene, frame: Frame, certainty: Certainty, negated: boolean): Plan {
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

const TRAVELS = new Set(['travelling', 'travel', 'travels', 'fly', 'flying', 'flies']);
const ON_THE_WAY = new Set(['road', 'train', 'trains', 'transit', 'bus', 'ferry', 'plane', 'flight']);

/** "Travelling Thursday. Friday: working from the hotel": said of a day of its own. */
function isOfOtherDay(scene: Scene, { sentence, sayings }: Frame, cue: TokenRange): boolean {
  if (cue.start >= sentence.start && cue.end <= sentence.end) return false;
  const theirs = scene.text.sentences.find(({ start, end }) => start <= cue.start && cue.end <= end);
  const first = theirs && scene.dates(theirs).find(({ kind }) => kind === 'day');
  const headed = first?.kind === 'day' && first.start - (theirs?.start ?? 0) <= 1 && first.end <= cue.start;
  return headed && sayings.some(({ mention }) => mention.kind === 'day' && mention.from !== first.from);
}

/** "Flying on the 11th, WFH on the 10th": at work there on a day of its own. */
const hasOwnDay = (scene: Scene, { sentence }: Frame, { end }: TokenRange) =>
  scene.dates(sentence).some(({ start }) => start >= end - 1 && start <= end + 1);

/** "Online from 3": in again, not reachable on the way. */
const isFrom = (scene: Scene, at: number) => FROM.has(scene.text.tokens[at]?.norm ?? '');

const FROM = new Set(['from', 'at', 'after', 'by']);

/** "Noor's gone home. Ping me": who can be reached is the author. */
const isOfAuthor = ({ text, author }: Scene, { subject: { subject } }: Frame, cue: TokenRange) =>
  subject.kind === 'people' &&
  !subject.ids.includes(author?.id ?? '') &&
  text.tokens.slice(cue.start, cue.end + 1).some(({ norm }) => norm === 'me' || norm === 'i');

const isReachable = (scene: Scene, frame: Frame, cue: TokenRange) =>
  !isDenied(scene, cue.start) && !isFrom(scene, cue.end) && !isOfAuthor(scene, frame, cue);

/** A trip or a course is remote where they say that they will work or can be reached. */
function availabilityOf(scene: Scene, frame: Frame): Availability {
  if (frame.anchor.kind === 'remote') return 'remote';
  const reachable = scene.cues.some(
    (cue) =>
      !isOfOtherDay(scene, frame, cue) &&
      ((cue.cue === 'reachable' && isReachable(scene, frame, cue)) ||
        (cue.cue === 'remote' &&
          cue !== frame.anchor.cue &&
          cue.entry.means?.['form'] === 'state' &&
          !hasOwnDay(scene, frame, cue))),
  );
  if (worksStill(scene, frame)) return 'remote';
  const first = scene.text.tokens[frame.anchor.start]?.norm ?? '';
  const desk = scene.text.tokens[frame.anchor.end - 1]?.norm;
  if (first === 'not' && (desk === 'office' || desk === 'desk') && reachable) return 'remote';
  const said = scene.text.tokens.slice(frame.anchor.start, frame.anchor.end).map((token) => token.norm);
  const journey =
    isJourney(frame) ||
    REACHABLE_FORMS.has(frame.anchor.form) ||
    TRAVELS.has(first) ||
    (said.includes('home') && !said.includes('from')) ||
    said.some((word) => ON_THE_WAY.has(word)) ||
    (first === 'out' && scene.text.tokens[frame.anchor.end]?.norm === 'at');
  const athome =
    (said.includes('home') || said.some((word) => ON_THE_WAY.has(word))) && isOnline(scene, frame);
  return (reachable || athome) && journey ? 'remote' : 'away';
}

const LATER = new Set(['from', 'at', 'after', 'by', 'around', 'about', 'again', 'until', 'in']);

/** "Staying home today, online", not "heading home, back online at 1". */
const isOnline = (scene: Scene, { anchor, sentence }: Frame) =>
  scene.text.tokens
    .slice(anchor.end, sentence.end)
    .some(
      (token, index, rest) =>
        token.norm === 'working' || (token.norm === 'online' && !LATER.has(rest[index + 1]?.norm ?? '')),
    ) && !isDenied(scene, sentence.end);

/** "Ill since yesterday": what counts is that they are now. */
const isSincePast = ({ mention, role }: Saying) =>
  role === 'from' && mention.kind === 'day' && mention.past === true;

/** "Tested positive this morning": when it came out is no part of the day off. */
const isTold = ({ anchor }: Frame) => anchor.cue.entry.means?.['told'] === true;

const isPartOfToday = ({ now }: Scene, { mention }: Saying) =>
  mention.kind === 'time' && mention.part !== undefined && (mention.day ?? now.today) === now.today;

/** "Off Thursday, no wait, Friday": what is said before the correction no longer counts. */
function corrected(scene: Scene, frame: Frame): Saying[] {
  const cue = scene.cues.find(
    (found) =>
      found.cue === 'correction' && found.start >= frame.anchor.start && found.end <= frame.sentence.end,
  );
  const after = cue ? frame.sayings.filter((saying) => saying.mention.start >= cue.end) : [];
  const said = withToday(scene, frame, swapped(scene, frame, after.length > 0 ? after : frame.sayings));
  const ignored = (saying: Saying) =>
    scene.text.tokens
      .slice(Math.max(0, saying.mention.start - 2), saying.mention.start)
      .some((token) => token.norm === 'ignore');
  const counts = (saying: Saying) =>
    !(isSincePast(saying) || (isTold(frame) && isPartOfToday(scene, saying)));
  return said.filter((saying) => !ignored(saying) && counts(saying));
}
