// Whose a frame is where its own clause does not say: whom the clause before was about, a list after a colon, or the author.
import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import { isJourney } from './journey-form.ts';
import { listedAfter } from './listed-after.ts';
import { coordinated, lastGroup, withCompany } from './listed-people.ts';
import { objectOf } from './objects.ts';
import type { PersonMention } from './people.ts';
import { isRole } from './role-words.ts';
import type { Scene } from './scene.ts';
import { isStrangersLine } from './strangers.ts';
import { OTHER, type Subject, type SubjectScene } from './subject.ts';
import { isCalledOff, ownerAfter, ownerOfMoved } from './whose-days.ts';

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
  if (frame.anchor.cue.entry.means?.['addressed'] === true)
    return objectOf(frame.anchor.cue, sceneFor(scene, names)) ?? { kind: 'author' };
  if (frame.anchor.form === 'last_day' && scene.text.tokens[frame.anchor.start]?.norm === 'my')
    return { kind: 'author' };
  const group = groupSaid(scene, frame, names);
  if (group !== null) return group;
  const owner = ownerAfter(scene, frame, names) ?? ownerOfMoved(scene, frame, names);
  if (owner !== null) return { kind: 'people', ids: owner };
  const listed = [...listedAfter(scene, frame, names), ...ourselves(scene, frame, names)];
  if (listed.length > 0) return { kind: 'people', ids: listed };
  const plain = isStrangersLine(scene, frame) ? OTHER : forMe(scene, frame);
  if (plain !== null) return plain;
  return goneOn(scene, frame, previous);
}

/** The subject of the phrase before, of the clause before, or what the words themselves allow. */
function goneOn(scene: Scene, frame: Frame, previous: Frame | null): Subject {
  const { subject } = frame.subject;
  if (
    previous !== null &&
    (subject.kind === 'implicit' ? isChained(scene, frame, previous) : isJourneysEnd(scene, frame, previous))
  ) {
    return previous.subject.subject;
  }
  if (subject.kind === 'run_on' || subject.kind === 'other') return unsaid(scene, frame, subject);
  return subject.kind === 'inherit' ? inherited(scene, frame, previous) : subject;
}

const SMALL = new Set(['is', "'s", 'a', 'an', 'my', 'the', 'will', 'be', 'going', 'to', 'all']);

/** "Friday is leave for me", "Monday's a PTO day for me". */
const isDayForMe = ({ text: { tokens } }: Scene, { anchor, subject, sayings }: Frame) =>
  tokens[anchor.end]?.norm === 'for' &&
  tokens[anchor.end + 1]?.norm === 'me' &&
  subject.between.every((word) => SMALL.has(word)) &&
  sayings.some(({ mention }) => mention.kind === 'day' && mention.end <= anchor.start);

const forMe = (scene: Scene, frame: Frame): Subject | null =>
  frame.subject.subject.kind === 'other' && isDayForMe(scene, frame) ? { kind: 'author' } : null;

/** The subject of the clause before, where that is anyone of ours. */
function inherited(scene: Scene, frame: Frame, previous: Frame | null): Subject {
  const before = previous?.subject.subject ?? { kind: 'implicit' };
  const anew = before.kind === 'other' && (startsAnew(scene, frame) || isRecovered(scene, previous));
  return anew ? { kind: 'implicit' } : before;
}

/** "Home from the hospital and back online": where they have come from is no subject. */
const isRecovered = (scene: Scene, previous: Frame | null) =>
  previous !== null &&
  scene.cues.some(
    (cue) => cue.cue === 'recovered' && cue.start < previous.anchor.end && previous.anchor.start < cue.end,
  );

/** "Noor is travelling to the Acme offsite tomorrow": where a journey leads. */
const isJourneysEnd = (scene: Scene, frame: Frame, previous: Frame) =>
  frame.anchor.form === 'trip' && isJourney(previous) && runsInto(scene, previous, frame);

/** "Out on leave": the second phrase begins where the first ends; "out of office - away till Thursday". */
const isChained = (scene: Scene, frame: Frame, previous: Frame) =>
  scene.text.tokens[previous.anchor.start]?.kind === 'word' &&
  (previous.anchor.end === frame.anchor.start ||
    (previous.anchor.end === frame.anchor.start - 1 &&
      scene.text.tokens[previous.anchor.end]?.norm === '-' &&
      previous.anchor.kind === frame.anchor.kind) ||
    ((frame.anchor.form === 'event' || areOnePlace(previous, frame)) && runsInto(scene, previous, frame)));

/** "The designer is working out of the client's office": the place is of the words before it. */
const areOnePlace = (previous: Frame, frame: Frame) =>
  previous.anchor.kind === 'remote' && frame.anchor.kind === 'remote';

/** "Noor is off to a funeral on Friday": no boundary between the two. */
function runsInto(scene: Scene, previous: Frame, frame: Frame): boolean {
  for (let at = previous.anchor.end; at < frame.anchor.start; at += 1)
    if (isBoundary(scene.text.tokens, at)) return false;
  return true;
}

/** Words that are no subject stand before: the author only where the phrase itself allows it. */
function unsaid(scene: Scene, frame: Frame, subject: Subject): Subject {
  const { anchor } = frame;
  if (isAskedFor(scene, frame)) return { kind: 'implicit' };
  if (anchor.cue.entry.means?.['placed'] === true && isMe(scene, frame)) return { kind: 'author' };
  const placed = anchor.kind === 'remote' || anchor.form === 'trip';
  if (placed && PLACE_WORDS.has(scene.text.tokens[anchor.start]?.norm ?? '')) {
    const found = placedSubject(scene, frame);
    if (found.kind !== 'other' || subject.kind === 'other') return found;
  }
  if (subject.kind === 'run_on')
    return runsOn(scene, frame) || isCalledOff(scene, frame) ? { kind: 'implicit' } : { kind: 'other' };
  return isCalledOff(scene, frame) ? { kind: 'implicit' } : subject;
}

const sceneFor = (scene: Scene, names: readonly PersonMention[]): SubjectScene => ({
  tokens: scene.text.tokens,
  author: scene.author?.id ?? '',
  names,
  dates: [],
});

/** "Noor and I are singing, so neither of us …", "…, both off Friday": everyone in the last list before. */
function groupSaid(
  scene: Scene,
  { anchor, subject }: Frame,
  names: readonly PersonMention[],
): Subject | null {
  const before = (count?: string) => lastGroup(sceneFor(scene, names), anchor.start, count);
  if (anchor.cue.entry.means?.['group'] === true) return before('neither') ?? { kind: 'other' };
  const { kind } = subject.subject;
  const both = subject.between.includes('both') && (kind === 'implicit' || kind === 'inherit');
  return both ? before() : null;
}

const US = new Set(['we', 'us']);

/** "We're both off Friday, Noor and me": who "we" are is said in the same sentence. */
function ourselves(scene: Scene, frame: Frame, names: readonly PersonMention[]): readonly string[] {
  const { tokens } = scene.text;
  const { sentence, subject, anchor } = frame;
  const we = tokens
    .slice(Math.max(sentence.start, subject.start - 3), anchor.start)
    .some((token) => US.has(token.norm));
  if (!we || scene.author === undefined || subject.subject.kind !== 'other') return [];
  const walk = { tokens, author: scene.author.id, names, dates: [] };
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const name = names.find((mention) => mention.start === at);
    const self = tokens[at]?.norm === 'me' || tokens[at]?.norm === 'i' || tokens[at]?.norm === 'myself';
    const list = name ? coordinated(walk, name, sentence.start) : self ? withCompany(walk, at) : null;
    if (list?.kind === 'people' && list.ids.length > 1 && list.ids.includes(walk.author)) return list.ids;
  }
  return [];
}

/** "You find me at …": the place is mine. */
const isMe = (scene: Scene, { anchor, sentence }: Frame) =>
  scene.text.tokens
    .slice(Math.max(sentence.start, anchor.start - 3), anchor.start)
    .some((token) => token.norm === 'me');

/** "Would it be possible to have Monday off": what stands before is the asking itself. */
const isAskedFor = (scene: Scene, { anchor, subject }: Frame) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'asking' &&
      cue.start <= subject.start &&
      cue.end > subject.start &&
      cue.end <= anchor.start + 1,
  );

const PLACE_WORDS = new Set('at in on over onsite visiting client remote workshop conference'.split(' '));

const PLACE_STARTS = new Set('in up down over working based visiting staying camped'.split(' '));

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

const BEING = new Set('am will have go might would sit stay work shall spend'.split(' '));

const FINITE_VERBS = new Set("'s is are was were has had says said they he she you we it".split(' '));

const OWN_LEAVE = new Set(['leave', 'leaves', 'pto', 'vacation', 'holiday']);

/** "… actually dying not coming in", "Diwali leaves: 6th to 11th": strong words after what is no subject. */
function runsOn(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor } = frame;
  const first = tokens[anchor.start]?.norm ?? '';
  const dated = frame.sayings.length > 0;
  if (anchor.form === 'state')
    return (
      (dated || (first === 'not' && tokens[anchor.end - 1]?.norm === 'in')) &&
      anchor.kind !== 'present' &&
      tokens[anchor.start - 1]?.norm !== 'be' &&
      mayRunOn(scene, frame)
    );
  const before = tokens[anchor.start - 2];
  const opens =
    before === undefined ||
    before.kind === 'punctuation' ||
    before.norm === 'my' ||
    before.norm === 'on' ||
    before.norm === 'our';
  const role = isRole(tokens[anchor.start - 1]?.norm ?? '');
  return anchor.form === 'noun' && OWN_LEAVE.has(first) && opens && dated && !role;
}

/** What a sentence without a stop may have said before its absence: why, never who ("brand mgr OOO", "Dana OOO"). */
function mayRunOn(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor, sentence } = frame;
  const before = tokens.slice(sentence.start, anchor.start);
  const why = scene.cues.some(
    (cue) => REASONS.has(cue.cue) && cue.start >= sentence.start && cue.end <= anchor.start,
  );
  const last = before.at(-1);
  if (last === undefined || isRole(last.norm) || before.some((token) => token.norm === "'s")) return false;
  if (anchor.kind === 'remote') return last.text === last.text.toLowerCase() || why;
  return why || before.some((token) => token.norm.endsWith('ing'));
}

const REASONS = new Set(['unfit', 'event']);

const ANEW = new Set([',', 'so', 'hence', 'therefore', 'thus', ';', '-', '.']);

/** "Kid's sick, wfh today": what follows the comma is of the author. */
function startsAnew(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const at = frame.subject.start;
  return [at - 1, at, at + 1].some(
    (place) => place < frame.anchor.start && ANEW.has(tokens[place]?.norm ?? ''),
  );
}

/** The people of a frame; empty where it is nobody of ours, or more than one fit. */
export function peopleOf(scene: Scene, frame: Frame): readonly string[] {
  const { subject } = frame.subject;
  if (subject.kind === 'other' || subject.kind === 'which') return [];
  if (subject.kind === 'people') return subject.ids;
  return scene.author === undefined ? [] : [scene.author.id];
}
