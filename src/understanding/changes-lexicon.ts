// Every table of words that campaign changes are read by. The deeds are triggers: a message without one says nothing.
import { DATE_ENTRIES } from './changes/date-words.ts';
import { STANCE_ENTRIES } from './changes/hedge-words.ts';
import { LIFE_ENTRIES } from './changes/life-words.ts';
import { POST_ENTRIES } from './changes/people-words.ts';
import { THEME_ENTRIES } from './changes/theme-words.ts';
import { WORK_ENTRIES } from './changes/work-words.ts';
import type { LexiconEntry } from './lexicon.ts';

/** The tables of campaign changes together. */
export const CHANGE_ENTRIES: readonly LexiconEntry[] = [
  ...DATE_ENTRIES,
  ...LIFE_ENTRIES,
  ...WORK_ENTRIES,
  ...THEME_ENTRIES,
  ...POST_ENTRIES,
  ...STANCE_ENTRIES,
];
