// Days that stand right behind a name: "June on Friday", "Noor (Thu-Fri)", "Ben until the 18th".
import type { PersonMention } from './people.ts';
import { type Placed, placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { TokenRange } from './text.ts';

/** People with days of their own, and where the words of it end. */
export interface NamedDays {
  readonly ids: readonly string[];
  readonly sayings: readonly Saying[];
  readonly end: number;
}

/** What a list of people and days is read in. */
export interface RosterScene {
  readonly scene: Scene;
  readonly names: readonly PersonMention[];
  readonly placed: readonly Placed[];
}

/** The days and times of some sentences that are no part of a name. */
export const placedIn = (
  scene: Scene,
  sentences: readonly TokenRange[],
  names: readonly PersonMention[],
): readonly Placed[] =>
  placeAll(
    sentences
      .flatMap((sentence) => scene.dates(sentence))
      .filter((mention) => !names.some((name) => name.start < mention.end && mention.start < name.end)),
    scene.text.tokens,
  );

const AFTER_NAME = new Set(
  "just only also on from for is 's until ( - : through all this next the out off till starting".split(' '),
);
const BETWEEN_DAYS = new Set('and & + - to until till through , / then the on ( )'.split(' '));
const DISTANCE = 3;
const GOES_ON = new Set(['and', 'but', 'so', 'while', 'then', 'with', 'too', 'only', 'as', 'off', 'out']);

/** The days right behind a name that ends at `after`; null where none stand there or the words go on to something else. */
export function daysAfter(
  { scene, placed, names }: RosterScene,
  after: number,
  kind: 'inline' | 'listed',
): { sayings: readonly Saying[]; end: number } | null {
  const { tokens } = scene.text;
  const taken: Placed[] = [];
  let end = after;
  for (const place of placed) {
    const { start } = place.mention;
    if (start < end) continue;
    const small = taken.length === 0 ? AFTER_NAME : BETWEEN_DAYS;
    const near = start - end <= DISTANCE && tokens.slice(end, start).every(({ norm }) => small.has(norm));
    const headsNext = taken.length > 0 && isHead({ names, tokens }, place.mention.end);
    if (!near || headsNext || place.mention.kind === 'length') break;
    taken.push(place);
    end = place.mention.end;
  }
  if (taken.length === 0) return null;
  if (tokens[end]?.norm === ')') end += 1;
  const next = tokens[end];
  const closes =
    next === undefined || next.kind === 'punctuation' || next.kind === 'emoji' || GOES_ON.has(next.norm);
  if (!closes && kind === 'inline') return null;
  const sayings = taken.map((place, index) => ({
    ...place,
    role: index === 0 && place.role === 'end' ? ('on' as const) : place.role,
    doubtful: false,
    back: false,
  }));
  return { sayings, end };
}

/** "Thu: Noor": the day belongs to the name after it. */
const isHead = (
  { names, tokens }: { names: readonly PersonMention[]; tokens: Scene['text']['tokens'] },
  end: number,
) => {
  const mark = tokens[end]?.norm;
  const at = mark === ':' || mark === '-' ? end + 1 : end;
  return names.some((name) => name.start === at);
};
