// How the tables of the lexicon are written: phrases of an entry in one text, parted by semicolons.

/** The phrases of a text. */
export const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map((phrase) => phrase.trim().replace(MANY_BLANKS, ' '))
    .filter((phrase) => phrase !== '');

const MANY_BLANKS = /\s+/g; // yes: two blanks · no: a
