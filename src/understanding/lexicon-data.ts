// The lexicon that readers use unless they are given another: the tables of absences and of campaign changes.
import { CHANGE_ENTRIES } from './changes-lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Every table together. */
export const LEXICON: Lexicon = { entries: [...CHANGE_ENTRIES] };
