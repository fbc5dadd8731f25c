// What the small words before a day, a time or a length make of it: from, until, through, back, for, in.
import type { DateMention } from './dates.ts';
import type { Token } from './text.ts';

/** `end` closes a range that the mention before it opens ("X to Y"); `on` is everything without such a word. */
export type Role =
  | 'on'
  | 'by'
  | 'from'
  | 'until'
  | 'through'
  | 'end'
  | 'for'
  | 'in'
  | 'before'
  | 'after'
  | 'not'
  | 'except';

/** A mention with its role. */
export interface Placed {
  readonly mention: DateMention;
  readonly role: Role;
}

const FILLERS = new Set(
  'the about around like roughly say approx approximately circa ~ maybe late early at least all on sometime of this whole or so .'.split(
    ' ',
  ),
);
const FROM = new Set([
  'from',
  'starting',
  'start',
  'starts',
  'beginning',
  'begins',
  'begin',
  'since',
  'commencing',
  'effective',
  'between',
]);
const INCLUSIVE = new Set(['inclusive', 'incl', 'included', 'inc', 'including', 'inclusively']);

/** The role of every mention, by the tokens around it. */
export function placeAll(mentions: readonly DateMention[], tokens: readonly Token[]): Placed[] {
  return mentions.map((mention, index) => ({
    mention,
    role: isApart(mention, tokens) ? 'except' : roleOf(mention, mentions[index - 1], tokens),
  }));
}

function roleOf(mention: DateMention, previous: DateMention | undefined, tokens: readonly Token[]): Role {
  const inclusive = isInclusive(mention, tokens);
  if (previous !== undefined && previous.end === mention.start && tokens[mention.start]?.joined) return 'end';
  let at = beforeInclusive(mention.start - 1, tokens);
  const limit = Math.max(previous?.end ?? 0, at - 3);
  while (at >= limit && FILLERS.has(tokens[at]?.norm ?? '')) at -= 1;
  const word = at >= limit ? (tokens[at]?.norm ?? '') : '';
  const before = at - 1 >= limit ? (tokens[at - 1]?.norm ?? '') : '';
  const role = roleOfWord(word, before, mention, previous, at, tokens);
  return inclusive && (role === 'until' || role === 'end') ? 'through' : role;
}

/** "Apart from 9 to 10", whose "from" is of the time itself. */
const isApart = ({ start }: DateMention, tokens: readonly Token[]) =>
  tokens[start]?.norm === 'from' && APART.has(tokens[start - 1]?.norm ?? '');
const APART = new Set(['apart', 'aside']);

/** What a word makes of the day or time after it, whatever stands before the word. */
const BY_WORD: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'through'],
  ['throughout', 'through'],
  ['before', 'before'],
  ['after', 'after'],
  ['for', 'for'],
  ['in', 'in'],
  ['within', 'in'],
  ['except', 'except'],
  ['excluding', 'except'],
  ['bar', 'except'],
  ['minus', 'except'],
  ['not', 'not'],
  ['than', 'not'],
  ['instead', 'not'],
  ...[...FROM].map((word) => [word, 'from'] as const),
]);

/** The same for two words. */
const BY_TWO_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['as of', 'from'],
  ['up to', 'through'],
  ['now to', 'until'],
  ['except for', 'except'],
  ['apart from', 'except'],
  ['aside from', 'except'],
  ['other than', 'except'],
  ['but not', 'except'],
  ['no longer', 'not'],
  ['this side', 'until'],
  ['in place', 'not'],
  ['in lieu', 'not'],
  ['instead of', 'not'],
  ['place of', 'not'],
  ['lieu of', 'not'],
]);

/** "Monday to", "Monday - >". */
const goesOnFrom = (previous: DateMention | undefined, before: string, at: number) =>
  previous !== undefined && (at === previous.end || (before === '-' && at === previous.end + 1));

const RANGES = new Set(['to', '-', '>', '\u2192', '\u27a1']);

/** "Until after the holiday" holds that day too. */
const untilAfter = ({ kind }: DateMention): Role => (kind === 'day' ? 'through' : 'until');

function roleOfWord(
  word: string,
  before: string,
  mention: DateMention,
  previous: DateMention | undefined,
  at: number,
  tokens: readonly Token[],
): Role {
  if (word === 'after' && before === 'until') return untilAfter(mention);
  const known = BY_TWO_WORDS.get(`${before} ${word}`) ?? BY_WORD.get(word);
  if (known) return known;
  if (word === 'by' && mention.kind !== 'length') return 'by';
  if (word === 'including' && mention.kind === 'day') return 'through';
  if (RANGES.has(word) && goesOnFrom(previous, before, at)) return 'end';
  if (isBetween(word, mention, previous, at, tokens)) return 'end';
  if (isLeftOut(word, previous, at)) return 'except';
  return word === 'to' && mention.kind === 'day' ? 'through' : 'on';
}

/** "Every day next week but Friday". */
const isLeftOut = (word: string, previous: DateMention | undefined, at: number) =>
  word === 'but' && previous?.kind === 'day' && previous.grain !== 'day' && at === previous.end;

/** "Between the 16th and the 20th". */
const isBetween = (
  word: string,
  { kind }: DateMention,
  previous: DateMention | undefined,
  at: number,
  tokens: readonly Token[],
) =>
  (word === 'and' || word === '&') &&
  kind === 'day' &&
  previous?.kind === 'day' &&
  at === previous.end &&
  tokens.slice(Math.max(0, previous.start - 2), previous.start).some(({ norm }) => norm === 'between');

/** What stands before "and including", "incl." on the way to a day. */
function beforeInclusive(last: number, tokens: readonly Token[]): number {
  let at = last;
  while (tokens[at]?.norm === '.' || tokens[at]?.norm === ')') at -= 1;
  if (!INCLUSIVE.has(tokens[at]?.norm ?? '')) return last;
  at -= 1;
  if (tokens[at]?.norm === 'and' || tokens[at]?.norm === '&') at -= 1;
  return tokens[at]?.norm === '(' ? at - 1 : at;
}

/** "Up to and including 3/1", "to 1/4 inclusive". */
function isInclusive(mention: DateMention, tokens: readonly Token[]): boolean {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const token = tokens[mention.end + ahead];
    if (token === undefined) break;
    if (INCLUSIVE.has(token.norm)) return true;
    if (token.norm !== '(' && token.norm !== ',' && token.norm !== 'both' && token.norm !== 'days') break;
  }
  return beforeInclusive(mention.start - 1, tokens) < mention.start - 1;
}
