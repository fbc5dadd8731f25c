// What the tests of false anchors share: the words around an anchor, by token.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { Token } from './text.ts';

/** True where the words right around an anchor make it something else. */
export type FalseTest = (anchor: Anchor, tokens: readonly Token[], dates: readonly DateMention[]) => boolean;

/** The norm at a place; empty outside of the text. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** True for a word at a place. */
export const isWordAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'word';

/** Pronouns that do something. */
export const PERSONS: ReadonlySet<string> = new Set('i you we they he she who people'.split(' '));

/** Auxiliaries and adverbs between somebody and the verb. */
export const ASIDE: ReadonlySet<string> = new Set(
  "am is 's be will would might may could can going to need needs have has gonna probably maybe just only also want wanted hoping thinking of like about".split(
    ' ',
  ),
);

/** Abbreviations of absence. */
export const LETTERS: ReadonlySet<string> = new Set('afk ooo oof oop wfh pto mia rdo toil'.split(' '));
