// Whose event it is: walks left from "dentist" over "the", "kid's", "at", "with Mum", "taking the dog to" to whoever has it.
// A word that no such construction explains ("the shoot at the hospital", "good luck with the scan") makes it nobody's.

import type { Anchor } from './anchors.ts';
import { BEFORE_NOUN, CHILDREN, COMPANY, EVENT_LEADS, EVENT_VERBS } from './event-words.ts';
import { BE, INTRODUCTIONS } from './grammar.ts';
import { OTHER, type SubjectReading, type SubjectScene } from './subject.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from './text.ts';

/** Where the walk is, and what it has stepped over. */
interface Walk {
  readonly scene: SubjectScene;
  readonly anchor: Anchor;
  readonly limit: number;
  readonly between: string[];
  at: number;
  /** "His appointment": whose it is must have been said, "taking Dad to his appointment". */
  his: boolean;
  /** The word stepped over last was company, and owns nothing. */
  free: boolean;
  /** A grown relative has it: "Mum's scan". */
  owned: boolean;
  /** The last word stepped over, and what it was. */
  last: 'noun' | 'owner' | 'lead' | 'verb';
}

/** Who has the event; `other` where it is nobody of ours or no event at all. */
export function eventSubject(scene: SubjectScene, anchor: Anchor, limit: number): SubjectReading {
  const walk: Walk = {
    scene,
    anchor,
    limit,
    between: [],
    at: anchor.start - 1,
    his: anchorSays(scene, anchor, HIS),
    free: false,
    owned: false,
    last: 'noun',
  };
  while (walk.at >= limit) {
    const owner = ownerHere(walk);
    if (owner !== null) return owner;
    if (!stepped(walk)) break;
  }
  return resting(walk);
}

/** "Noor's surgery": hers; "Contoso's sports day", "the client's funeral": nobody's. */
function ownerHere(walk: Walk): SubjectReading | null {
  const { scene, at } = walk;
  if (scene.tokens[at]?.norm !== "'s" || walk.last === 'lead' || walk.last === 'verb') return null;
  const name = scene.names.find((mention) => mention.end === at);
  if (name) {
    const own = name.people.length === 1 ? ({ kind: 'people', ids: name.people } as const) : OTHER;
    return { subject: own, between: walk.between, start: name.start };
  }
  const owner = scene.tokens[at - 1];
  if (owner && IS_AFTER.has(owner.norm)) return null;
  if (owner && (COMPANY.has(owner.norm) || isRelative(owner))) return null;
  return { subject: OTHER, between: walk.between, start: at };
}

const CAPITAL = /^\p{Lu}\p{Ll}+$/u; // yes: Lily · no: BBC

/** "Lily's nativity": a name that nobody here has. */
const isRelative = (owner: Token) => CAPITAL.test(owner.text);

function stepped(walk: Walk): boolean {
  const { scene, at } = walk;
  const date = scene.dates.find((range) => range.end === at + 1 && range.start >= walk.limit);
  if (date) {
    walk.at = date.start - 1;
    while (walk.at >= walk.limit && BEFORE_DATE.has(scene.tokens[walk.at]?.norm ?? '')) walk.at -= 1;
    return true;
  }
  const token = scene.tokens[at];
  if (token === undefined || !STEPS.has(token.norm === "'" ? 'word' : token.kind)) return false;
  const kind = kindOf(walk, token);
  if (kind === null) return false;
  if ((kind === 'verb' && !isPerfect(walk, token)) || kind === 'lead') walk.between.push(token.norm);
  noteOwner(walk, token, kind);
  walk.last = kind;
  walk.at -= 1;
  return true;
}

/** "Taking Dad to his appointment", "taking her cat to the vet", not "her mum's funeral". */
function noteOwner(walk: Walk, { norm }: Token, kind: Walk['last']): void {
  if (HIS.has(norm)) walk.his = !walk.free;
  else if (COMPANY.has(norm) && kind === 'noun') {
    walk.free = walk.last !== 'owner';
    walk.owned ||= !walk.free && !CHILDREN.has(norm);
    if (walk.free) walk.his = false;
  } else walk.free = false;
}

/** "Taking Lily to the dentist". */
const isTaken = ({ scene, at }: Walk, token: Token) =>
  CAPITAL.test(token.text) && TAKES.has(scene.tokens[at - 1]?.norm ?? '');

/** "I've been called for jury service" is still to come; "I've been to the dentist" is over. */
const isPerfect = ({ between }: Walk, { norm }: Token) =>
  norm === 'been' && !EVENT_LEADS.has(between.at(-1) ?? '');

function kindOf(walk: Walk, token: Token): Walk['last'] | null {
  const { norm } = token;
  const inNoun = walk.last === 'noun' || walk.last === 'owner';
  if (inNoun && isNounWord(walk, token)) return norm === "'s" || norm === "'" ? 'owner' : 'noun';
  if (norm === "'s") return null;
  if (COMPANY.has(norm)) return walk.last === 'verb' ? null : 'noun';
  if (walk.last === 'lead' && isTaken(walk, token)) return 'noun';
  if (EVENT_LEADS.has(norm)) return 'lead';
  return EVENT_VERBS.has(norm) && walk.last !== 'owner' ? 'verb' : null;
}

/** "My son's second eye": what stands inside the noun's own phrase. */
function isNounWord({ last }: Walk, token: Token): boolean {
  const named = last === 'owner' && (COMPANY.has(token.norm) || CAPITAL.test(token.text));
  return (
    named ||
    token.norm === "'s" ||
    token.norm === "'" ||
    BEFORE_NOUN.has(token.norm) ||
    token.kind === 'number'
  );
}

const BEFORE_DATE = new Set(['on', 'from', 'this', 'the', 'by', 'of', 'next', 'between']);
const STEPS: ReadonlySet<string> = new Set(['word', 'number']);

/** Where the walk came to rest stands whose event it is. */
function resting(walk: Walk): SubjectReading {
  const { scene, at, between, limit } = walk;
  const means = walk.anchor.cue.entry.means ?? {};
  if (means['mine'] === true) return { subject: { kind: 'author' }, between, start: at + 1 };
  const rest = subjectOf(scene, at + 1, limit);
  const all = [...between, ...rest.between];
  const child = scene.tokens.slice(rest.start, at + 1).some(({ norm }) => CHILDREN.has(norm));
  const theirs = walk.his && !child && rest.subject.kind !== 'people';
  const of = all.includes('no') || theirs || isRelatives(walk) ? OTHER : rest.subject;
  const ours =
    means['ours'] === true &&
    (OURS.has(scene.tokens[rest.start]?.norm ?? '') || (means['feast'] !== true && isDayThatIs(walk, rest)));
  const subject = ours || isParents(walk, rest) ? ({ kind: 'author' } as const) : of;
  return { subject, between: all, start: rest.start };
}

/** "My mum's knee is being done on Monday". */
const isRelatives = ({ owned, anchor }: Walk) =>
  owned && anchor.cue.entry.means?.['body'] === true && anchor.cue.gap?.start !== anchor.cue.gap?.end;

const anchorSays = ({ tokens }: SubjectScene, { start, end }: Anchor, words: ReadonlySet<string>) =>
  tokens.slice(start, end).some(({ norm }) => words.has(norm));

/** "My son has a scan at 3", "our youngest's at the dentist": a parent goes along. */
function isParents(walk: Walk, rest: SubjectReading): boolean {
  const { tokens } = walk.scene;
  const child = tokens[rest.start];
  if (
    (rest.subject.kind !== 'other' && rest.subject.kind !== 'run_on') ||
    child === undefined ||
    !CHILDREN.has(child.norm)
  )
    return false;
  let first = rest.start - 1;
  while (CHILDREN.has(tokens[first]?.norm ?? '')) first -= 1;
  const before = tokens[first]?.norm ?? '';
  return (
    [...walk.between, ...rest.between].some((word) => BE.has(word) || HAS.has(word)) &&
    (OWN.has(before) || INTRODUCTIONS.has(before))
  );
}

/** "Tomorrow is the funeral of my grandmother". */
const isDayThatIs = ({ scene, at }: Walk, rest: SubjectReading) =>
  at >= rest.start &&
  scene.tokens
    .slice(rest.start, at + 1)
    .every(({ norm }, offset) => BE.has(norm) || norm === 'on' || isInDate(scene, rest.start + offset));

const isInDate = ({ dates }: SubjectScene, at: number) =>
  dates.some(({ start, end }) => start <= at && at < end);

const OURS = new Set(['we', 'it', 'there']);
const IS_AFTER = new Set(['it', 'that', 'there', 'he', 'she', 'who', 'here', 'what', 'this']);
const TAKES = new Set([
  'take',
  'taking',
  'bring',
  'bringing',
  'drive',
  'driving',
  'drop',
  'dropping',
  'with',
]);
const HIS = new Set(['his', 'her', 'their']);
const HAS = new Set(['has', 'have', 'got', 'need', 'needs']);
const OWN = new Set(['my', 'our', 'the', '']);
