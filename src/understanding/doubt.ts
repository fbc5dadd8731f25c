// Doubt about an absence: a word before it, an afterthought, an approval that is still to come.
import type { Frame } from './frames.ts';
import type { Cue } from './lexicon.ts';
import { personAt } from './people.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';
import { doubtsOnly } from './today-too.ts';

/** The cues of a class that lie in a range. */
export const cuesIn = (scene: Scene, range: TokenRange, name: string): Cue[] =>
  scene.cues.filter((cue) => cue.cue === name && cue.start >= range.start && cue.end <= range.end);

/** True where it is the author's own. */
export const mine = (frame: Frame) => ['author', 'implicit', 'inherit'].includes(frame.subject.subject.kind);

const isAddressed = (frame: Frame) => frame.anchor.cue.entry.means?.['addressed'] === true;

const LATER_DOUBTS = new Set(
  'waiting wait not tbc tbd pending depends depending need if unless unconfirmed subject to fingers awaiting'.split(
    ' ',
  ),
);

/** Doubt before the anchor in its clause, right after its days, or in a later clause that is about the plan. */
export function isDoubted(scene: Scene, frame: Frame, clause: TokenRange): boolean {
  const dates = scene.dates(frame.sentence);
  return cuesIn(scene, frame.sentence, 'doubt').some((cue) => {
    if (dates.some((date) => overlap(date, cue)) || isTheirName(scene, cue)) return false;
    if (leadsToTelling(scene.text.tokens, cue) || isOpenEnd(scene, cue)) return false;
    if (scene.cues.some((open) => open.cue === 'open_end' && overlap(open, cue))) return false;
    return !(isAddressed(frame) && overlap(cue, frame.anchor)) && castsDoubt(scene, frame, clause, cue);
  });
}

/** "May is out": the name is no doubt. */
const isTheirName = (scene: Scene, cue: Cue) =>
  cue.end === cue.start + 1 && personAt(scene.text.tokens, cue.start, scene.people) !== null;

/** Words of asking before what is planned, or anywhere of an approval that is still to come. */
export function isRequested(scene: Scene, frame: Frame): boolean {
  if (!mine(frame) && frame.subject.subject.kind !== 'people') return false;
  if (scene.cues.some((cue) => cue.cue === 'off' && cue.entry.means?.['how'] === 'strong')) return false;
  return cuesIn(scene, frame.sentence, 'request').some((cue) => {
    if (GRANTED.has(scene.text.tokens[cue.end]?.norm ?? '')) return false;
    if (leadsToTelling(scene.text.tokens, cue)) return false;
    return cue.entry.means?.['anywhere'] === true || cue.start <= frame.anchor.start;
  });
}

const GRANTED = new Set(
  'approved granted accepted confirmed went signed is was got cleared through'.split(' '),
);

const TELLING = new Set(
  'say tell inform let notify announce mention share remind flag communicate advise confirm note point give'.split(
    ' ',
  ),
);
const TO_TELL = new Set(['to', 'only', 'just', 'also', 'quickly', 'shortly', 'briefly', 'you']);
const TELLS_WITHIN = 4;

/** "I wanted only to say that", "I would like to inform you that": what follows is told. */
function leadsToTelling(tokens: readonly Token[], { end }: Cue): boolean {
  let at = end;
  while (at - end < TELLS_WITHIN && TO_TELL.has(tokens[at]?.norm ?? '')) at += 1;
  return TELLING.has(tokens[at]?.norm ?? '') && (at > end || tokens[end - 1]?.norm === 'to');
}

/** "From Monday, end TBD": only the end is in doubt. */
const isOpenEnd = (scene: Scene, cue: Cue) =>
  scene.cues.some((other) => other.cue === 'open_end' && other.start <= cue.start && cue.end <= other.end);

const overlap = (a: TokenRange, b: TokenRange) => a.start < b.end && b.start < a.end;

/** "Noor couldn't make it in today". */
const couldNot = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.norm === 'not' && (tokens[at + 2]?.norm === 'make' || tokens[at + 2]?.norm === 'come');

function castsDoubt(scene: Scene, frame: Frame, clause: TokenRange, cue: Cue): boolean {
  const { tokens } = scene.text;
  const first = tokens[cue.start]?.norm ?? '';
  if (first === 'could' && couldNot(tokens, cue.start)) return false;
  if (cue.start >= clause.start && cue.start < frame.anchor.end) {
    return !frame.sayings.some(
      ({ mention }) => mention.start >= frame.sentence.start && mention.end <= cue.start,
    );
  }
  if (cue.start < clause.start) {
    return (LEADING.has(first) && cue.end >= clause.start - 2) || leadsInto(scene, cue.end, clause.start);
  }
  if (frame.sayings.some((saying) => saying.doubtful) || doubtsOnly(scene, frame, cue)) return false;
  const lastDay = Math.max(frame.anchor.end, ...frame.sayings.map((saying) => saying.mention.end));
  if (cue.start < lastDay + 2 && AFTERTHOUGHTS.has(first)) return !isBackNext(tokens, cue.end);
  const dayFollows = scene
    .dates(frame.sentence)
    .some((mention) => mention.kind === 'day' && mention.start >= cue.end);
  return LATER_DOUBTS.has(first) && cue.start >= lastDay && !dayFollows;
}

/** "It is possible that tomorrow I …": nothing but days and joining words up to the clause. */
function leadsInto(scene: Scene, from: number, to: number): boolean {
  const dates = scene.dates({ start: from, end: to });
  for (let at = from; at < to; at += 1) {
    const norm = scene.text.tokens[at]?.norm ?? '';
    if (
      !dates.some((date) => date.start <= at && at < date.end) &&
      norm !== 'that' &&
      norm !== 'i' &&
      norm !== 'on'
    )
      return false;
  }
  return to > from;
}

const LEADING = new Set('maybe perhaps possibly probably looks look hoping thinking hopefully'.split(' '));
const AFTERTHOUGHTS = new Set(
  'maybe perhaps possibly probably likely potentially tentatively hopefully prob provisionally'.split(' '),
);
const isBackNext = (tokens: readonly Token[], at: number) =>
  ['back', 'be', 'will', 'return', 'returning', 'in', 'online'].includes(tokens[at]?.norm ?? '');
