// "Noor is out Thursday and June on Friday": the words of being away are said once, and hold for each name with its day.
import type { Frame } from './frames.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

const BEFORE_NAME = new Set([',', 'and', '&', '/', ';', '+', 'then', 'while', ')', '|', 'with', ':']);
const AFTER_NAME = new Set([
  'on',
  'from',
  'for',
  'is',
  "'s",
  'until',
  '(',
  '-',
  ':',
  'through',
  'all',
  'this',
  'next',
  'the',
  'out',
  'off',
]);
const DISTANCE = 3;

/** The frames, with one more for each name that has days of its own after the words of another's absence. */
export function withGapped(scene: Scene, frames: readonly Frame[], names: readonly PersonMention[]): Frame[] {
  return frames.flatMap((frame) => split(scene, frame, names));
}

function split(scene: Scene, frame: Frame, names: readonly PersonMention[]): Frame[] {
  const { tokens } = scene.text;
  if (frame.subject.subject.kind === 'other' || frame.sayings.length === 0) return [frame];
  const later = names.filter(
    (name) => name.start >= frame.anchor.end && name.end <= frame.sentence.end && name.people.length === 1,
  );
  const own = later.flatMap((name) => {
    const sayings = daysOf(tokens, frame, name, later);
    return sayings.length > 0 ? [{ name, sayings }] : [];
  });
  if (own.length === 0) return [frame];
  const taken = new Set(own.flatMap(({ sayings }) => sayings));
  const rest = frame.sayings.filter((saying) => !taken.has(saying));
  const gapped = own.map(({ name, sayings }) => ({
    ...frame,
    subject: { ...frame.subject, subject: { kind: 'people' as const, ids: name.people } },
    sayings: sayings.map((saying) => ({
      ...saying,
      role: saying.role === 'end' ? ('on' as const) : saying.role,
    })),
  }));
  return rest.length > 0 ? [{ ...frame, sayings: rest }, ...gapped] : gapped;
}

/** The days right after a name and before the next one. */
function daysOf(
  tokens: readonly Token[],
  frame: Frame,
  name: PersonMention,
  later: readonly PersonMention[],
): Saying[] {
  const before = tokens[name.start - 1]?.norm ?? '';
  if (!BEFORE_NAME.has(before)) return [];
  const next = later.find((other) => other.start >= name.end)?.start ?? frame.sentence.end;
  const days = frame.sayings.filter(({ mention }) => mention.start >= name.end && mention.end <= next);
  const first = days[0];
  if (first === undefined || first.mention.start - name.end > DISTANCE) return [];
  return tokens.slice(name.end, first.mention.start).every((token) => AFTER_NAME.has(token.norm)) ? days : [];
}
