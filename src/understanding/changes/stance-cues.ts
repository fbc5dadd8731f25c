// The words of doubt, wish and denial that the tables know, by clause.
import type { Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';
import type { Stance } from './hedge-words.ts';

/** The clause of the text that a token is in. */
export function clauseOf(text: ReadText, token: number): TokenRange {
  return (
    text.clauses.find(({ start, end }) => token >= start && token < end) ?? { start: token, end: token + 1 }
  );
}

/** The phrases of these stances in a range. */
export function stancesIn(scene: Scene, range: TokenRange, ...names: Stance[]): readonly TokenRange[] {
  return scene.cues.filter(
    ({ cue, start, end, entry }) =>
      cue === 'stance' &&
      start >= range.start &&
      end <= range.end &&
      names.includes(entry.means?.['stance'] as Stance),
  );
}

/** True where a range has a phrase of one of these stances. */
export const has = (scene: Scene, range: TokenRange, ...names: Stance[]) =>
  stancesIn(scene, range, ...names).length > 0;

/** True where the token lies in one of the ranges. */
export const isWithin = (token: number, ranges: readonly TokenRange[]) =>
  ranges.some(({ start, end }) => token >= start && token < end);
