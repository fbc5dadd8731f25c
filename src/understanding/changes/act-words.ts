// What may be done to a campaign, as data: each row of date-words.ts, life-words.ts and work-words.ts is a deed, and
// the words for it. What it is done to is in theme-words.ts; matrix.ts says which change the two make. A new word for a known deed is one more word in a row.
//
// Frames: `verb` acts on its object, or on its subject where it has none or is passive; `state` is said of its
// subject ("is on hold", "put X on hold"); `whole` needs no theme ("pulled the plug"), `on X` may name it. What people
// and other things do too is `named` (a verb) or `loose` (a state): it counts of the campaign by name or noun only.
import type { LexiconEntry } from '../lexicon.ts';

/** What is done. */
export type Act =
  | 'move'
  | 'delay'
  | 'advance'
  | 'extend'
  | 'schedule'
  | 'stop'
  | 'resume'
  | 'cancel'
  | 'launch'
  | 'finish'
  | 'raise'
  | 'cut'
  | 'add'
  | 'drop'
  | 'change';

/** How an act stands to what it is done to. */
export type Frame = 'verb' | 'named' | 'state' | 'loose' | 'whole';

/** A table's cell as phrases: parted by slashes. */
export const phrasesOf = (cell: string): string[] =>
  cell
    .split('/')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Parted phrases ("bring … forward") stand apart: of one entry only the longest match at a place is told. */
export function entriesOf(cue: string, means: LexiconEntry['means'], cell: string): LexiconEntry[] {
  const phrases = phrasesOf(cell);
  const whole = phrases.filter((phrase) => !phrase.includes('...'));
  const parted = phrases.filter((phrase) => phrase.includes('...')).flatMap(endingsOf);
  const entry = { cue, trigger: true, ...(means ? { means } : {}) };
  return [{ ...entry, phrases: whole }, ...parted.map((phrase) => ({ ...entry, phrases: [phrase] }))];
}

/** "bring … forward|in" as two phrases, so that a far "in" does not win over a near "forward". */
function endingsOf(phrase: string): string[] {
  const [head = '', tail = ''] = phrase.split(' ... ');
  const [first = '', ...rest] = tail.split(' ');
  return first.split('|').map((ending) => [head, '...', ending, ...rest].join(' '));
}

/** A row of a table of deeds. */
export const act = (name: Act, frame: Frame, cell: string): LexiconEntry[] =>
  entriesOf('act', { act: name, frame }, cell);
