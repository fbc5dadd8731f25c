// "Dentist at 3", "funeral on Friday": what must stand around an event for it to keep someone from work. Most words after it
// make it a name for work ("the dentist client", "court scene at 3"), so only what leads on to a day, a place or a reason passes.

import type { Anchor } from './anchors.ts';
import { isBoundary } from './boundaries.ts';
import { BEFORE_NOUN, CHILDREN, COMPANY, WORK } from './event-words.ts';
import { isByNight, isDated } from './form-checks.ts';
import type { Frame } from './frames.ts';
import { isPlace } from './journey-form.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

/** Why an event is none that keeps its owner from work. */
export function eventForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.form !== 'event') return null;
  const means = anchor.cue.entry.means ?? {};
  if (means['body'] === true && anchor.cue.gap?.start === anchor.cue.gap?.end && !isCaused(frame))
    return 'no one has it done';
  if (!goesOn(scene, frame) || isSubject(scene, frame)) return 'another sense';
  if (CONDITIONS.has(scene.text.tokens[frame.subject.start]?.norm ?? '')) return 'a condition';
  return isEvening(frame) || isByNight(scene, frame) ? 'an evening' : null;
}

const CAUSES = new Set(['have', 'having', 'get', 'getting', 'got', 'need', 'has', 'gets']);

/** "Having a tooth out", "getting the brace off". */
const isCaused = (frame: Frame) => frame.subject.between.some((word) => CAUSES.has(word));

const CONDITIONS = new Set(['if', 'unless', 'whether']);
const FINITE = new Set([
  'is',
  "'s",
  'are',
  'was',
  'were',
  'will',
  'would',
  'goes',
  'runs',
  'means',
  'has',
  'ends',
  'starts',
  'looks',
]);

const FOR = new Set(['for', 'with', 'of', 'about', 'in']);

/** "A wedding on Friday is a bad date", "fitting at 2 for the talent": told of the event, nobody of ours goes. */
function isSubject({ text }: Scene, { sayings, anchor, subject }: Frame): boolean {
  const last = sayings.findLast(({ mention }) => mention.start >= anchor.end)?.mention.end;
  if (last === undefined) return false;
  const next = text.tokens[last]?.norm ?? '';
  const forWork =
    anchor.cue.entry.means?.['ours'] !== true &&
    FOR.has(next) &&
    text.tokens.slice(last + 1, last + REACH).some(({ norm }) => WORK.has(norm));
  return forWork || (subject.between.length === 0 && FINITE.has(next));
}

const EVENING = '18:00';

/** What begins after work keeps nobody from it. */
const isEvening = ({ sayings }: Frame) => {
  const times = sayings.flatMap(({ mention }) => (mention.kind === 'time' ? [mention] : []));
  return (
    times.length > 0 &&
    times.every((time) => time.part === 'evening' || (time.part === undefined && time.from >= EVENING))
  );
};

const TAILS = new Set(
  'appointment appointments day ceremony ceremonies function mass prayers celebration celebrations visit slot trip run session thing stuff check checks consult consultation duty follow up here there now again also too only itself chair today pm am leaves departs boards'.split(
    ' ',
  ),
);

const LEADS_ON = new Set(
  'at on from until till by around about in to with for after before between this next first @ tomorrow now then and so but because as since which w/c w first early late all through of or if when where near over straight again today not til'.split(
    ' ',
  ),
);

const BE_NEXT = new Set(['is', "'s", 'are']);
const AFTER_BE = new Set([
  'at',
  'on',
  'from',
  'this',
  'the',
  'today',
  'tomorrow',
  'now',
  'next',
  'here',
  'coming',
  'booked',
]);
const REACH = 4;

function goesOn(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { sentence, anchor } = frame;
  if (goesTo(tokens, frame) && !isPlace(tokens, anchor.end)) return false;
  const at = endOfName(scene, frame);
  const next = tokens[at];
  if (next === undefined || at >= sentence.end || startsDate(frame, at)) return true;
  if (isCalledOff(scene, at)) return true;
  if (next.kind === 'number' || namesWork(tokens, frame, at)) return false;
  return isBoundary(tokens, at) || next.kind !== 'word' || leadsOn(scene, frame, at);
}

/** "Flight to Rio at 3"; where someone rushes to needs no look. */
const goesTo = (tokens: readonly Token[], { anchor }: Frame) =>
  tokens[anchor.end - 1]?.norm === 'to' && anchor.cue.entry.means?.['lasts'] === undefined;

/** Where "dentist appointment", "flight to Rio de Janeiro" end. */
function endOfName(scene: Scene, frame: Frame): number {
  const { tokens } = scene.text;
  let at = frame.anchor.end;
  if (tokens[at - 1]?.norm === 'to') return afterPlace(scene, frame);
  while (at < frame.sentence.end && TAILS.has(tokens[at]?.norm ?? '') && !startsDate(frame, at)) at += 1;
  return at;
}

/** True where the word after an event leads on to its day, its place, its reason or its people. */
function leadsOn(scene: Scene, frame: Frame, at: number): boolean {
  const { tokens } = scene.text;
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'of') return isOfFamily(tokens, at + 1);
  if (norm === 'on' && !leadsToDay(tokens, frame, at + 1)) return false;
  if (TO_WHOM.has(norm) && isClient(scene, at + 1)) return false;
  if (!BE_NEXT.has(norm)) return LEADS_ON.has(norm) || COMPANY.has(norm) || CHILDREN.has(norm);
  const feast = frame.anchor.cue.entry.means?.['feast'] === true;
  return !feast && frame.sayings.length > 0 && isPlaced(tokens, frame, at + 1);
}

const PLACE_AT_MOST = 4;

/** "Flight to Rio de Janeiro at 3": where the place ends. */
function afterPlace(scene: Scene, frame: Frame): number {
  const { tokens } = scene.text;
  let at = frame.anchor.end;
  while (
    at < frame.anchor.end + PLACE_AT_MOST &&
    !startsDate(frame, at) &&
    !LEADS_ON.has(tokens[at]?.norm ?? '')
  )
    at += 1;
  return at;
}

/** "Thread ceremony of my nephew", not "extraction of the data". */
const isOfFamily = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'my' || tokens[at]?.norm === 'our' || COMPANY.has(tokens[at]?.norm ?? '');

const TO_WHOM = new Set(['for', 'with', 'at']);

/** "Check-up with Contoso". */
const isClient = ({ text, campaigns }: Scene, at: number) =>
  campaigns.byFirstWord.has(text.tokens[at]?.norm ?? '');

/** "On the 8th", "on Monday", not "on the tracking". */
const leadsToDay = (tokens: readonly Token[], frame: Frame, at: number) =>
  startsDate(frame, at - 1) ||
  startsDate(frame, at) ||
  (tokens[at]?.norm === 'the' && startsDate(frame, at + 1));

const startsDate = (frame: Frame, at: number) => frame.sayings.some((saying) => saying.mention.start === at);

/** "My operation is on Friday". */
const isPlaced = (tokens: readonly Token[], frame: Frame, at: number) =>
  AFTER_BE.has(tokens[at]?.norm ?? '') || startsDate(frame, at);

/** "The dentist cancelled": told by the words that call it off. */
const isCalledOff = (scene: Scene, at: number) => {
  const first = AUXILIARY.has(scene.text.tokens[at]?.norm ?? '') ? at + 1 : at;
  return scene.cues.some((cue) => cue.cue === 'off' && (cue.start === at || cue.start === first));
};

const AUXILIARY = new Set(['is', "'s", 'has', 'got', 'was', 'been', 'just', 'have']);

/** A word of work in the same breath. */
function namesWork(tokens: readonly Token[], frame: Frame, from: number): boolean {
  for (let at = from; at < from + REACH && at < frame.sentence.end; at += 1) {
    if (isBoundary(tokens, at) || startsDate(frame, at)) return false;
    if (WORK.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

const PASSIVE = new Set(
  'is are being getting to be gets get going coming finally now both at last scheduled due will having operated been am a bit still'.split(
    ' ',
  ),
);

const ADVISED = new Set(
  'advised advise prescribed ordered recommended suggested told said says given gave asked advising ordering'.split(
    ' ',
  ),
);
const OTHERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'our', 'your']);
const AGAINST = new Set(['not', 'no', 'against', 'the', 'client', 'copy']);

/** "Doctor advised complete rest". */
export function isAdvice({ cue }: Anchor, tokens: readonly Token[]): boolean {
  if (cue.gap === undefined || cue.entry.means?.['advice'] !== true) return true;
  if (tokens[cue.end]?.norm === 'for' && OTHERS.has(tokens[cue.end + 1]?.norm ?? '')) return false;
  const inside = tokens.slice(cue.gap.start, cue.gap.end).map((token) => token.norm);
  return inside.some((word) => ADVISED.has(word)) && !inside.some((word) => AGAINST.has(word));
}

/** What a gap of an event may hold: words of the passive after a part of the body, no work after a person. */
export function isEventGap({ cue }: Anchor, tokens: readonly Token[]): boolean {
  const inside = cue.gap ? tokens.slice(cue.gap.start, cue.gap.end) : [];
  if (cue.entry.means?.['body'] === true) return inside.every((token) => PASSIVE.has(token.norm));
  return !inside.some((token) => WORK.has(token.norm));
}

/** "At the bank", not "the bank at 3". */
export function isGoneTo({ cue, start }: Anchor, tokens: readonly Token[]): boolean {
  if (cue.entry.means?.['place'] !== true) return true;
  let at = start - 1;
  while (
    BEFORE_NOUN.has(tokens[at]?.norm ?? '') ||
    OWNER.test(tokens[at]?.norm ?? '') ||
    COMPANY.has(tokens[at]?.norm ?? '')
  )
    at -= 1;
  return GOES.has(tokens[at]?.norm ?? '');
}

const OWNER = /^(?:'s|his|her)$/; // yes: 's · no: yours
const GOES = new Set(['at', 'in', 'to', 'visit', 'visiting', 'into', 'inside']);

/** True where a day by itself says that its owner is away. */
export const lastsADay = (frame: Frame): boolean => frame.anchor.cue.entry.means?.['lasts'] === 'day';

/** A day by itself is enough for what takes one, and none is needed where someone is gone at once. */
export const isDayOfEvent = (scene: Scene, frame: Frame): boolean =>
  isNow(scene, frame) ||
  (lastsADay(frame) &&
    isDated(scene, frame) &&
    frame.sayings.some(({ mention }) => mention.kind !== 'time' && isShort(mention)));

/** Said of this very moment: by the words themselves, or beside what has happened. */
function isNow(scene: Scene, { anchor, sayings }: Frame): boolean {
  if (sayings.some(({ mention }) => mention.kind === 'day' && mention.from !== scene.now.today)) return false;
  const lasts = anchor.cue.entry.means?.['lasts'];
  return lasts === 'now' || (lasts === 'soon' && scene.cues.some((cue) => cue.cue === 'unfit'));
}

const isShort = (mention: { kind: string; grain?: string }) =>
  mention.kind === 'length' ||
  mention.grain === undefined ||
  mention.grain === 'day' ||
  mention.grain === 'week';
