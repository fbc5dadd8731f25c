// The day of a moved date may follow in a clause or a sentence of its own.
import type { Scene } from '../scene.ts';
import type { Piece } from './pieces.ts';
import type { ChangeScene, Draft } from './reading.ts';

import { movedTo } from './when-moved.ts';

/** A new date lies ahead: "two date changes today" gives none. */
export function ahead(draft: Draft, scene: Scene): Draft {
  const { newDate } = draft.values;
  return newDate !== undefined && newDate <= scene.now.today ? { ...draft, values: {} } : draft;
}

/** "The launch date has changed again. It's 3 February.": the day may follow in a sentence of its own. */
export function dated(drafts: readonly Draft[], of: ChangeScene): Draft[] {
  return drafts.map((draft) => {
    if (draft.change !== 'deadline' || draft.values.newDate !== undefined) return draft;
    const rest = restOf(draft);
    if (draft.values.shiftDays !== undefined) return shiftedTo(draft, rest);
    if (rest.length > 0) return { ...draft, values: movedTo(rest, false, undefined) };
    const next = of.sentences[of.sentences.indexOf(draft.sentence) + 1]?.pieces ?? [];
    const opens = next[0];
    const only = next.filter(({ kind }) => kind !== 'mark');
    if (only.length === 1 && only[0]?.kind === 'day')
      return { ...draft, values: movedTo(only, false, undefined) };
    const told =
      next.slice(0, 5).some(({ kind }) => kind === 'day') && opens !== undefined && OPENS.has(opens.norm);
    return told ? { ...draft, values: movedTo(next, false, undefined) } : draft;
  });
}

/** "Moved a week, so 17 Dec": the day that a shift comes to, and nothing more. */
function shiftedTo(draft: Draft, rest: readonly Piece[]): Draft {
  const words = rest.filter(
    ({ kind, norm }) => kind !== 'mark' && !OPENS.has(norm) && norm !== "'s" && norm !== 'is',
  );
  const only = words.length === 1 && words[0]?.kind === 'day';
  const { newDate } = only ? movedTo(words, false, undefined) : {};
  return newDate === undefined ? draft : { ...draft, values: { newDate } };
}

/** "…, it's 3 February now", "…: 17 February": a later clause of the sentence that begins with the day. */
function restOf({ sentence, end }: Draft): readonly Piece[] {
  const after = sentence.pieces.filter(({ start }) => start >= end);
  const mark = after.findIndex(({ kind, norm }) => kind === 'mark' && norm !== '.');
  const rest = mark < 0 ? [] : after.slice(mark + 1).filter(({ norm }) => norm !== 'tomorrow');
  const opens =
    rest[rest[0]?.kind === 'campaign' ? 1 : 0]?.kind === 'day' ||
    (OPENS.has(rest[0]?.norm ?? '') && rest.slice(0, 4).some(({ kind }) => kind === 'day'));
  return opens ? rest : [];
}

const OPENS = new Set(['it', 'that', 'now', 'new', 'we', 'to', 'so', 'ie', 'making', 'which']);
