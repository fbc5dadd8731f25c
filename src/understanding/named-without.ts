// "No Rose today", "don't expect Noor until Monday": names after words of doing without, with a day beside them.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { PersonMention } from './people.ts';
import type { Plan } from './plan.ts';
import { type Draft, spansOf, workdaysOf } from './plan-spans.ts';
import { placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

/** Absences said by "no" and a name, or by not expecting someone. */
export function namedWithout(scene: Scene, names: readonly PersonMention[]): Draft[] {
  return names.flatMap((name) => {
    const [person] = name.people;
    const lead = leadOf(scene.text.tokens, name, names);
    if (person === undefined || name.people.length !== 1 || lead === null) return [];
    const sentence = scene.text.sentences.find((range) => range.start <= name.start && name.end <= range.end);
    return sentence === undefined
      ? []
      : draftsOf(scene, { start: lead, end: lastOfList(name, names, scene.text.tokens) }, sentence, person);
  });
}

const ALSO = new Set(['or', 'and', '&', ',', '/', 'nor']);
const SEEN = new Set(['expect', 'see', 'have', 'get', 'seeing', 'expecting']);
const WITHOUT = new Set(['no', 'without']);

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
    const counts = near && mention.kind !== 'length' && !(mention.kind === 'day' && mention.past);
    if (counts) end = mention.end;
    return counts;
  });
}

function draftsOf(scene: Scene, range: TokenRange, sentence: TokenRange, person: string): Draft[] {
  const days = daysBeside(scene, range.end, sentence);
  if (
    days.length === 0 ||
    scene.text.tokens.slice(range.end, sentence.end).some((token) => token.norm === '?')
  )
    return [];
  const plan = planFor(range, sentence, person, placeAll(days, scene.text.tokens));
  return spansOf(scene, plan, workdaysOf(scene, person)).map((span) => ({ plan, person, span }));
}

function planFor(
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
