// What was planned and is no longer so: "I said I'd be out Friday but I'll be here", "was going to take Friday off, not
// any more".
import { how } from './called-off.ts';
import type { Frame } from './frames.ts';
import { FALLS_AWAY, sayingDays, type Withdrawal } from './in-after-all.ts';
import type { Cue } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { peopleOf } from './resolve-subjects.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const REACH = 4;
const TURNS = new Set(['but', 'however', 'though', 'now', '.', '?', ',', ';', '-', '...']);
const NOT_WHOLLY = new Set(['until', 'from', 'for', 'at', 'by', 'if', 'till', 'between', 'i']);

/** The days of absences that were planned and are denied in the same breath. */
export function unplannedOnes(
  scene: Scene,
  frames: readonly Frame[],
  plans: readonly Plan[],
  cancelled: Set<Plan>,
): Withdrawal[] {
  const planned = scene.cues.filter(({ cue }) => cue === 'planned');
  if (planned.length === 0) return [];
  return frames
    .filter((frame) => isPlanned(frame, planned))
    .flatMap((frame) => {
      const withdrawal = withdrawalOf(scene, frame, frames, planned);
      if (withdrawal === null) return [];
      for (const plan of plans) if (plan.frame.anchor.start === frame.anchor.start) cancelled.add(plan);
      return [withdrawal];
    });
}

const isPlanned = (frame: Frame, planned: readonly Cue[]) =>
  FALLS_AWAY.has(frame.anchor.kind) &&
  !frame.subject.between.includes('not') &&
  planned.some((cue) => isOf(cue, frame));

function withdrawalOf(
  scene: Scene,
  frame: Frame,
  frames: readonly Frame[],
  planned: readonly Cue[],
): Withdrawal | null {
  const back = isBackAlready(scene, frame, frames);
  const own = back ? [] : sayingDays(scene, frame.sayings);
  const days = own.length === 0 && (back || PARTS.has(frame.anchor.kind)) ? [scene.now.today] : own;
  const opens = planned.some(({ start }) => start === frame.sentence.start);
  const people = opens && scene.author !== undefined ? [scene.author.id] : peopleOf(scene, frame);
  if (days.length === 0 || people.length === 0 || !(back || isOtherwise(scene, frame))) return null;
  return { frame, people, days, rule: back ? 'return_said' : 'absence_withdrawn' };
}

const PARTS: ReadonlySet<string> = new Set(['early', 'late']);

const AGAINST = new Set(['but', 'however', 'though']);

/** "I know I said off till Thursday but I'm back already". */
const isBackAlready = (
  { now, text: { tokens } }: Scene,
  { anchor, sentence }: Frame,
  frames: readonly Frame[],
) =>
  frames.some(
    ({ anchor: back, sentence: its, sayings, subject }) =>
      back.kind === 'back' &&
      its.start === sentence.start &&
      back.start >= anchor.end &&
      subject.subject.kind !== 'other' &&
      !subject.between.some((word) => word === 'not' || word === 'will') &&
      sayings.every(({ mention }) => mention.kind === 'day' && mention.from === now.today) &&
      tokens.slice(anchor.end, back.start).some(({ norm }) => AGAINST.has(norm)),
  );

/** "I had booked Friday off": the words of planning stand right before the absence. */
const isOf = (cue: Cue, { anchor, sentence }: Frame) =>
  (cue.start >= anchor.start && cue.end <= anchor.end) ||
  (cue.start >= sentence.start && cue.start < anchor.start && anchor.start - cue.end <= REACH);

/** "… but that's cancelled", "… but it's off". */
const isOfThat = (cue: Cue, tokens: readonly Token[]) =>
  tokens.slice(Math.max(0, cue.start - 2), cue.end + 1).some(({ norm }) => norm === 'that' || norm === 'it');

/** "… but I'm in", "… not any more", "… plans changed". */
const isOtherwise = ({ cues, text: { tokens } }: Scene, { anchor }: Frame) =>
  cues.some(
    (cue) =>
      cue.start >= anchor.end &&
      ((cue.cue === 'off' && (how(cue) === 'denied' || isOfThat(cue, tokens))) ||
        (cue.cue === 'present' &&
          tokens.slice(anchor.end, cue.start + 1).some(({ norm }) => TURNS.has(norm)) &&
          !NOT_WHOLLY.has(tokens[cue.end]?.norm ?? '') &&
          tokens[cue.start - 1]?.norm !== 'not')),
  );
