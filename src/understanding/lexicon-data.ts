// The lexicon that readers use unless they are given another: the tables of absences and of campaign changes.
import type { Lexicon } from './lexicon.ts';

/** Every table together. */
export const LEXICON: Lexicon = { entries: [] };
