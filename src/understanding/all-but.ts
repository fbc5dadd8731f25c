// "Everyone in bar Noor", "full house today except Noor and June": those left out are away.
import type { Cue } from './lexicon.ts';
import { listFrom } from './listed-people.ts';
import { planFor } from './named-without.ts';
import type { PersonMention } from './people.ts';
import { type Draft, spansOf, workdaysOf } from './plan-spans.ts';
import { type Placed, placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { TokenRange } from './text.ts';

/** Absences of the people whom a sentence leaves out of all who are in. */
export function allBut(scene: Scene, names: readonly PersonMention[]): Draft[] {
  const found = scene.cues.filter(({ cue }) => cue === 'all_in');
  return found.flatMap((cue) => {
    const sentence = scene.text.sentences.find(({ start, end }) => start <= cue.start && cue.end <= end);
    return sentence === undefined ? [] : leftOut(scene, cue, sentence, names);
  });
}

function leftOut(scene: Scene, cue: Cue, sentence: TokenRange, names: readonly PersonMention[]): Draft[] {
  const { tokens } = scene.text;
  const placed = placeAll(scene.dates(sentence), tokens).filter(
    ({ mention }) =>
      mention.kind === 'day' && !names.some(({ start, end }) => start < mention.end && mention.start < end),
  );
  const but = butAfter(scene, cue.end, placed);
  const people = but === null ? null : listFrom({ scene, names }, but);
  if (but === null || people === null || !closes(scene, people.end, sentence, placed)) return [];
  const range = { start: but - 1, end: people.end };
  const days = placed.map((place) => ({
    ...place,
    role: place.role === 'except' ? ('on' as const) : place.role,
  }));
  return people.ids.flatMap((person) => {
    const plan = planFor(range, sentence, person, days);
    return spansOf(scene, plan, workdaysOf(scene, person)).map((span) => ({ plan, person, span }));
  });
}

const BUT = new Set(['bar', 'except', 'excepting', 'excluding', 'but', 'minus', 'save', 'barring']);
const BUT_FIRST = new Set(['apart', 'aside', 'other', 'except', 'save', 'bar', 'barring']);
const BUT_SECOND = new Set(['from', 'than', 'for']);

/** Where the people begin that are left out; null where other words than days stand before them. */
function butAfter(scene: Scene, from: number, placed: readonly Placed[]): number | null {
  const { tokens } = scene.text;
  let at = from;
  for (;;) {
    const day = placed.find(({ mention }) => mention.start === at);
    const norm = tokens[at]?.norm ?? '';
    if (day !== undefined) at = day.mention.end;
    else if (norm === ',' || norm === 'on') at += 1;
    else break;
  }
  const first = tokens[at]?.norm ?? '';
  const second = tokens[at + 1]?.norm ?? '';
  if (BUT_FIRST.has(first) && BUT_SECOND.has(second)) return at + 2;
  return BUT.has(first) ? at + 1 : null;
}

const REASONS = new Set(['who', 'with', 'as', 'because']);

/** Nothing but days, a note in brackets or a reason stands behind the people. */
function closes(
  { text: { tokens } }: Scene,
  at: number,
  { end }: TokenRange,
  placed: readonly Placed[],
): boolean {
  const next = tokens[at];
  if (next?.norm === '?') return false;
  if (next === undefined || at >= end || next.kind === 'punctuation' || next.kind === 'emoji') return true;
  return (
    REASONS.has(next.norm) || placed.some(({ mention }) => mention.start === at || mention.start === at + 1)
  );
}
