// "No Rose today", "don't expect Noor until Monday": names after words of doing without, with a day beside them.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { PersonMention } from './people.ts';
import type { Plan } from './plan.ts';
import { type Draft, spansOf, workdaysOf } from './plan-spans.ts';
import { type Placed, placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

/** Absences said by "no" and a name, or by not expecting someone. */
export function namedWithout(scene: Scene, names: readonly PersonMention[]): Draft[] {
  const { tokens, sentences } = scene.text;
  return names.flatMap((name) => {
    const [person] = name.people;
    const lead = leadOf(tokens, name, names) ?? lostBefore(tokens, name);
    if (person === undefined || name.people.length !== 1 || lead === null) return [];
    const sentence = sentences.find((range) => range.start <= name.start && name.end <= range.end);
    const last = lastOfList(name, names, tokens);
    const end = tokens[lead]?.norm === 'neither' ? presenceAfter(tokens, last) : last;
    if (sentence === undefined || end === null || isOfOthers(scene, end, sentence)) return [];
    const self = tokens[last]?.norm === 'nor' && name.end === last ? [scene.author?.id ?? person] : [];
    return [person, ...self].flatMap((id) => draftsOf(scene, { start: lead, end }, sentence, id));
  });
}

/** "No Noor's wife today", "without Noor from Contoso today": somebody else. */
const isOfOthers = (scene: Scene, at: number, sentence: TokenRange) => {
  const next = scene.text.tokens[at]?.norm;
  if (next !== 'from') return next === "'s";
  return !scene.dates(sentence).some(({ start }) => start === at + 1);
};

const NOR_I = new Set(['i', 'me']);
const BE_PRESENT = new Set("is are 's will be going to coming".split(' '));
const PRESENT = new Set('in online around about here working available'.split(' '));

/** "Neither Noor nor June will be in": where the words of being in end; null where none stand there. */
function presenceAfter(tokens: readonly Token[], last: number): number | null {
  let at = tokens[last]?.norm === 'nor' && NOR_I.has(tokens[last + 1]?.norm ?? '') ? last + 2 : last;
  while (BE_PRESENT.has(tokens[at]?.norm ?? '')) at += 1;
  return PRESENT.has(tokens[at]?.norm ?? '') ? at + 1 : null;
}

const ALSO = new Set(['or', 'and', '&', ',', '/', 'nor']);
const SEEN = new Set(['expect', 'see', 'have', 'get', 'seeing', 'expecting']);
const WITHOUT = new Set(['no', 'without', 'neither']);

/** Where the words of doing without begin, looked for before the whole list of names; null where there are none. */
function leadOf(
  tokens: readonly Token[],
  name: PersonMention,
  names: readonly PersonMention[],
): number | null {
  let { start } = name;
  while (ALSO.has(tokens[start - 1]?.norm ?? '')) {
    const before = names.find((other) => other.end === start - 1);
    if (before === undefined) break;
    start = before.start;
  }
  const word = tokens[start - 1]?.norm ?? '';
  if (WITHOUT.has(word)) return start - 1;
  const denied = tokens
    .slice(Math.max(0, start - 4), start - 1)
    .some((token, index, all) => token.norm === 'not' && all[index - 1]?.norm !== 'did');
  return SEEN.has(word) && denied ? start - 1 : null;
}

const HAVE = new Set(['have', "'ve", 'we']);

/** "We've lost Noor until Thursday": who is lost to a team for a while. */
const lostBefore = (tokens: readonly Token[], { start }: PersonMention): number | null =>
  tokens[start - 1]?.norm === 'lost' && HAVE.has(tokens[start - 2]?.norm ?? '') ? start - 1 : null;

function lastOfList(name: PersonMention, names: readonly PersonMention[], tokens: readonly Token[]): number {
  let { end } = name;
  for (const next of names) if (next.start === end + 1 && ALSO.has(tokens[end]?.norm ?? '')) end = next.end;
  return end;
}

const NEAR = 2;

/** The days right after the names, each no further from the last than a preposition. */
function daysBeside(scene: Scene, after: number, sentence: TokenRange): readonly DateMention[] {
  let end = after;
  return scene.dates(sentence).filter((mention) => {
    const near = mention.start >= end && mention.start - end <= NEAR;
    const lasts = mention.kind !== 'length' || scene.text.tokens[mention.start - 1]?.norm === 'for';
    const counts = near && lasts && !(mention.kind === 'day' && mention.past);
    if (counts) end = mention.end;
    return counts;
  });
}

function draftsOf(scene: Scene, range: TokenRange, sentence: TokenRange, person: string): Draft[] {
  const days = daysBeside(scene, range.end, sentence);
  const placed = placeAll(days, scene.text.tokens);
  const { tokens } = scene.text;
  const lost = tokens[range.start]?.norm === 'lost' && tokens[range.start - 1]?.norm === 'we';
  if (
    (days.length === 0 && !isOpen(scene, range.end)) ||
    (lost && !placed.every((place) => isForAWhile(place, scene))) ||
    scene.text.tokens.slice(range.end, sentence.end).some((token) => token.norm === '?')
  )
    return [];
  const plan = planFor(range, sentence, person, placed);
  return spansOf(scene, plan, workdaysOf(scene, person)).map((span) => ({ plan, person, span }));
}

/** "No Noor until further notice". */
const isOpen = ({ cues }: Scene, at: number) =>
  cues.some((cue) => cue.cue === 'open_end' && cue.start === at);

/** "We lost Noor on Friday" may be for good or long ago; "until Thursday", "today", "for the week" end. */
const isForAWhile = ({ mention, role }: Placed, { now }: Scene) =>
  role === 'until' ||
  role === 'through' ||
  mention.kind === 'length' ||
  (mention.kind === 'day' && mention.from === now.today);

/** The plan of an absence of somebody that no verb says. */
export function planFor(
  range: TokenRange,
  sentence: TokenRange,
  person: string,
  placed: ReturnType<typeof placeAll>,
): Plan {
  const anchor: Anchor = {
    kind: 'away',
    form: 'state',
    ...range,
    cue: { cue: 'away', entry: { cue: 'away', phrases: [] }, ...range },
  };
  const sayings = placed.map((place) => ({
    ...place,
    role: place.role === 'not' ? ('on' as const) : place.role,
    doubtful: false,
    back: false,
  }));
  const subject = { subject: { kind: 'people' as const, ids: [person] }, between: [], start: range.start };
  return {
    frame: { anchor, sentence, subject, sayings, loose: [], previous: null },
    people: [person],
    candidates: [],
    availability: 'away',
    certainty: 'stated',
    negated: false,
    sayings,
  };
}
