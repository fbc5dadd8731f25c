// What calls an absence off, and which: "cancel my leave", "dentist cancelled", "Friday's PTO is no longer needed".
import type { Cue } from './lexicon.ts';
import { personAt } from './people.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { TokenRange } from './text.ts';

/** How a cue calls off: strongly by itself, as the reason, or as a denial beside other words. */
export const how = (cue: Cue) => cue.entry.means?.['how'];

/** "Physio moved to next week": the days after what calls it off are the new ones; "leave cancelled for Friday" is of that day. */
export const beforeCue = (scene: Scene, plan: Plan, cue: Cue): Plan =>
  how(cue) === 'reason'
    ? {
        ...plan,
        sayings: plan.sayings.filter(
          (saying) => saying.mention.end <= cue.start || isOfLeave(scene, plan, cue, saying),
        ),
      }
    : plan;

const OF_LEAVE: ReadonlySet<string> = new Set(['for', 'on', 'from', 'end']);

const isOfLeave = ({ text: { tokens } }: Scene, { frame }: Plan, cue: Cue, { mention, role }: Saying) =>
  (frame.anchor.form === 'noun' || frame.anchor.kind === 'remote') &&
  OF_LEAVE.has(role) &&
  tokens.slice(cue.end, mention.start).every(({ kind }) => kind === 'word' || kind === 'number');

/** A day, a time or "my" shows that a real absence is called off. */
const isSaidOfMine = (scene: Scene, plan: Plan) =>
  plan.sayings.length > 0 ||
  scene.text.tokens
    .slice(Math.max(0, plan.frame.anchor.start - 3), plan.frame.anchor.end)
    .some((token) => token.norm === 'my' || token.norm === 'ooo');

const BEING = new Set(['is', "'s", 'has', 'been', 'got', 'now', 'was']);

/** "Ignore that I wrote I am absent on Monday". */
const TELLS = new Set(['wrote', 'said', 'told', 'announced', 'mentioned', 'about', 'being']);

const EVENTS = new Set(['event', 'noun', 'trip']);

/** "Cancel Friday's PTO", "scrap Thursday and Friday off": the days stand right after the word, the leave right after the day. */
function isBesideDay(scene: Scene, cue: Cue, plan: Plan): boolean {
  const { anchor, sayings } = plan.frame;
  const between = sayings
    .map(({ mention }) => mention)
    .filter(({ kind, start, end }) => kind !== 'length' && start >= cue.end && end <= anchor.start);
  const [first, last] = [between[0], between.at(-1)];
  if (first === undefined || last === undefined || anchor.start - last.end > 1) return false;
  return first.start - cue.end <= 1 || isOwner(scene, cue.end, first.start);
}

/** "Scrap me leaving at 4", "remove Noor's leave next week": nothing but whose it is stands between. */
function isBesidePerson(scene: Scene, cue: Cue, { frame: { anchor }, sayings }: Plan): boolean {
  const { tokens } = scene.text;
  const being = tokens[anchor.start - 1]?.norm === 'being' ? anchor.start - 1 : anchor.start;
  if (tokens[cue.end]?.norm === 'me') return cue.end + 1 === being;
  const dated = sayings.some(({ mention }) => mention.kind === 'day');
  return dated && isOwner(scene, cue.end, being);
}

/** "Scrap Noor's Thursday off": nothing but whose day it is stands between. */
function isOwner({ text: { tokens }, people }: Scene, from: number, to: number): boolean {
  const name = personAt(tokens, from, people);
  const end = name === null ? from + 1 : name.end;
  const owned = name !== null || OWNERS.has(tokens[from]?.norm ?? '');
  return owned && (end === to || (end + 1 === to && tokens[end]?.norm === "'s"));
}

const OWNERS = new Set(['my', 'his', 'her', 'their', 'the']);

/** True where another absence is said nearer to the words of calling off. */
const isNearer = (plan: Plan, plans: readonly Plan[], cue: Cue) =>
  plans.some(
    (other) =>
      other !== plan &&
      other.frame.anchor.start >= plan.frame.anchor.end &&
      other.frame.anchor.end <= cue.start,
  );

/** "Friday off is cancelled", "wfh tomorrow cancelled". */
function isRightBefore(scene: Scene, cue: Cue, plan: Plan): boolean {
  const { anchor } = plan.frame;
  const ends = plan.sayings.map(({ mention }) => mention.end).filter((end) => end <= cue.start);
  const last = Math.max(anchor.end, ...ends);
  const after = plan.sayings.some((saying) => isOfLeave(scene, plan, cue, saying));
  return (
    cue.start >= last &&
    (ends.length > 0 || (after && anchor.kind === 'remote')) &&
    (anchor.kind === 'remote' || (anchor.form === 'weak' && ends.every((end) => end <= anchor.start))) &&
    scene.text.tokens.slice(last, cue.start).every((token) => BEING.has(token.norm))
  );
}

/** "Not approved yet", "still not approved". */
const isOnlyYet = ({ text: { tokens } }: Scene, { start, end }: Cue) =>
  tokens[end]?.norm === 'yet' || tokens[start - 1]?.norm === 'still';

/** "The dentist got moved", "my day off is cancelled". */
function isReason(scene: Scene, cue: Cue, plan: Plan, plans: readonly Plan[]): boolean {
  const { anchor } = plan.frame;
  if (isNearer(plan, plans, cue) || isOnlyYet(scene, cue)) return false;
  if (scene.text.tokens[anchor.start]?.norm === 'had') return cue.start >= anchor.end;
  if (!EVENTS.has(anchor.form)) return isRightBefore(scene, cue, plan);
  if (isOfAnother(scene, cue, plan)) return false;
  if (cue.entry.means?.['ofEvents'] === true && anchor.form !== 'event') return false;
  return cue.start >= anchor.end && cue.start - anchor.end <= 5;
}

const JOURNEYS = new Set(['flight', 'train', 'plane', 'ferry', 'eurostar']);
const THIRD = new Set(['he', 'she', 'they', ')']);

/** "Noor (dentist) is off Friday", "my flight got cancelled": nothing that was planned is called off. */
function isOfAnother(scene: Scene, cue: Cue, { frame }: Plan): boolean {
  const { tokens } = scene.text;
  const last = cue.start - 1;
  if (THIRD.has(tokens[last]?.norm ?? '') || personAt(tokens, last, scene.people) !== null) return true;
  const journey = tokens.slice(frame.anchor.start, frame.anchor.end).some(({ norm }) => JOURNEYS.has(norm));
  return journey && frame.sayings.every(({ mention }) => mention.end > cue.start);
}

const isBesideIt = (scene: Scene, cue: Cue, plan: Plan) =>
  isBesideDay(scene, cue, plan) || isBesidePerson(scene, cue, plan);

const overlapsWith = (cue: TokenRange, anchor: TokenRange) =>
  cue.start < anchor.end && anchor.start < cue.end;

/** True where the cue calls off what the plan says. */
export function cancels(scene: Scene, cue: Cue, plan: Plan, plans: readonly Plan[]): boolean {
  const { anchor, sentence } = plan.frame;
  if (anchor.cue.entry.means?.['over'] === true && overlapsWith(cue, anchor)) return false;
  if (cue.start < sentence.start || cue.end > sentence.end) return false;
  if (how(cue) === 'strong' && scene.text.tokens[cue.start - 1]?.norm === 'not') return false;
  if (how(cue) === 'reason') return isReason(scene, cue, plan, plans);
  if (cue.entry.means?.['beside'] === true) return isBesideIt(scene, cue, plan);
  return how(cue) === 'strong' && isSaidOfMine(scene, plan) && leadsTo(scene, cue, plan);
}

/** "Cancel my leave on Friday": the words of calling off are of the absence, or lead to it. */
function leadsTo(scene: Scene, cue: Cue, plan: Plan): boolean {
  const { anchor } = plan.frame;
  if (scene.text.tokens.slice(cue.end, anchor.start).some((token) => token.norm === ',')) return false;
  return overlapsWith(cue, anchor) || (cue.end <= anchor.start && !subjectBetween(scene, cue, plan));
}

/** "Ignore that, I'm out tomorrow": a new sentence of its own begins between. */
function subjectBetween(scene: Scene, cue: Cue, plan: Plan): boolean {
  const { subject } = plan.frame.subject;
  const told = scene.text.tokens
    .slice(cue.start, plan.frame.anchor.start)
    .some((token) => TELLS.has(token.norm));
  return (
    !told &&
    subject.kind === 'author' &&
    plan.frame.subject.start >= cue.end &&
    scene.text.tokens[plan.frame.subject.start]?.norm === 'i'
  );
}
