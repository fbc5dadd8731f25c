// Where one clause of a sentence may end and the next begin.
import { isSpacedDash, shortensWord } from './sentences.ts';
import type { Token } from './text.ts';

const BOUNDARY_WORDS = new Set([
  'so',
  'but',
  'because',
  'and',
  'then',
  'while',
  'since',
  'or',
  'as',
  'though',
  'cause',
  'plus',
  'hence',
  'therefore',
  'if',
  'when',
]);

/** True where a clause may end at this token. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'emoji') return true;
  if (token.kind === 'punctuation')
    return (
      !NO_BOUNDARY.has(token.norm) &&
      !shortensWord(tokens, at) &&
      (token.norm !== '-' || isSpacedDash(tokens, at))
    );
  return (
    token.kind === 'word' &&
    BOUNDARY_WORDS.has(token.norm) &&
    !INCLUDING.has(tokens[at + 1]?.norm ?? '') &&
    !isAsLeave(tokens, at) &&
    !(token.norm === 'as' && AS_EVER.has(tokens[at + 1]?.norm ?? '')) &&
    !(tokens[at + 1]?.norm === 'of' && !NOW.has(tokens[at + 2]?.norm ?? ''))
  );
}

/** "As of Friday" goes on, "as of now" says no day. */
const NOW = new Set(['now', 'today', 'this', 'right']);

/** "Blocking Friday as PTO", "marking the 4th as annual leave" go on. */
const LEAVES = new Set(
  'pto leave al vacation holiday hols ooo toil annual unpaid sick personal wfh'.split(' '),
);

/** "In as normal tomorrow" goes on. */
const AS_EVER = new Set(['normal', 'usual', 'planned', 'scheduled', 'per']);

const LEAVE_GOES_ON = new Set('leave holiday day days time off for please so and but until from'.split(' '));

/** "As PTO", not "as holiday pricing". */
function isAsLeave(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'as' || !LEAVES.has(tokens[at + 1]?.norm ?? '')) return false;
  const next = tokens[at + 2];
  return next?.kind !== 'word' || (LEAVE_GOES_ON.has(next.norm) && next.joined !== true);
}

/** "Up to and including Friday" goes on. */
const INCLUDING = new Set(['including', 'incl', 'inc', 'inclusive']);

const NO_BOUNDARY = new Set(['/', '&', '+', '~', '@', '#', "'", '%', '$', '*']);
