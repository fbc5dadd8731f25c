// Deeds in a sentence: the telling words and phrases, each with all that it may mean.
import type { Cue } from '../lexicon.ts';
import type { Token, TokenRange } from '../text.ts';
import type { Act, Frame } from './act-words.ts';
import { isWord } from './grammar-words.ts';

/** One thing that a phrase may mean. */
export interface Meaning {
  readonly act: Act;
  readonly frame: Frame;
}

/** A telling word or phrase and all it may mean. */
export interface Deed extends TokenRange {
  readonly meanings: readonly Meaning[];
  /** Tokens between the parts of a parted phrase ("put the launch back"). */
  readonly gap?: TokenRange;
}

/** The deeds of a sentence in order; a phrase within a longer one is part of it, one within a name is the name. */
export function deedsOf(
  cues: readonly Cue[],
  tokens: readonly Token[],
  range: TokenRange,
  names: readonly TokenRange[],
): Deed[] {
  const spans = new Map<string, Deed & { meanings: Meaning[] }>();
  const slogans = cues.some(
    ({ cue, start, end, entry }) =>
      cue === 'theme' && entry.means?.['theme'] === 'brief' && start >= range.start && end <= range.end,
  );
  for (const cue of cues) {
    if (cue.cue !== 'act' || cue.start < range.start || cue.end > range.end) continue;
    if (
      touchesName(cue, names) ||
      (slogans && isQuoted(cue, tokens, range)) ||
      isIdiom(cue, tokens) ||
      (cue.gap !== undefined && !isPhrase(cue.gap, tokens, cue.entry.means?.['frame'] === 'whole'))
    )
      continue;
    const key = `${cue.start}-${cue.end}-${cue.gap ? 'gap' : ''}`;
    const deed = spans.get(key) ?? newDeed(cue);
    deed.meanings.push({ act: cue.entry.means?.['act'] as Act, frame: cue.entry.means?.['frame'] as Frame });
    spans.set(key, deed);
  }
  const deeds = [...spans.values()];
  return deeds
    .filter((deed) => !deeds.some((other) => covers(other, deed)))
    .sort((a, b) => a.start - b.start);
}

/** "Heads up", "thumbs up" end in no deed. */
const isIdiom = ({ start }: TokenRange, tokens: readonly Token[]) =>
  tokens[start]?.norm === 'up' && BEFORE_UP.has(tokens[start - 1]?.norm ?? '');
const BEFORE_UP = new Set([
  'heads',
  'head',
  'thumbs',
  'follow',
  'following',
  'catch',
  'sum',
  'sign',
  'what',
  'hands',
]);

const QUOTES = new Set(['"', '\u201c', '\u201d']);

/** A slogan in quotation marks says nothing itself: new tagline: "Go again". */
const isQuoted = (cue: TokenRange, tokens: readonly Token[], range: TokenRange) =>
  tokens.slice(range.start, cue.start).filter(({ norm }) => QUOTES.has(norm)).length % 2 === 1;

const newDeed = ({ start, end, gap }: Cue) => ({
  start,
  end,
  meanings: [] as Meaning[],
  ...(gap ? { gap } : {}),
});

/** The first or last word of the phrase is part of a campaign's name. */
const touchesName = (cue: Cue, names: readonly TokenRange[]) =>
  names.some(
    ({ start, end }) =>
      (cue.start >= start && cue.start < end) || (cue.end - 1 >= start && cue.end - 1 < end),
  );

/** What a parted phrase embraces is a noun phrase: no verb, no comma, nothing that begins a clause. */
function isPhrase(gap: TokenRange, tokens: readonly Token[], loosely: boolean): boolean {
  return tokens.slice(gap.start, gap.end).every(({ norm, kind }) => {
    if (kind === 'punctuation' || kind === 'emoji') return norm === '&';
    if (norm === "'s" || norm === 'that') return true;
    return !isWord(norm, 'joiner') && (loosely || !VERBAL.some((name) => isWord(norm, name)));
  });
}

const VERBAL = ['be', 'have', 'modal'] as const;

/** A longer phrase takes a shorter one within it, but not one inside its gap. */
function covers(longer: Deed, shorter: Deed): boolean {
  if (longer === shorter) return false;
  if (
    longer.gap === undefined &&
    shorter.gap !== undefined &&
    longer.start >= shorter.gap.start &&
    longer.end > shorter.end
  ) {
    return longer.start < shorter.end;
  }
  if (longer.start > shorter.start || longer.end < shorter.end) return false;
  if (longer.end - longer.start <= shorter.end - shorter.start) {
    return longer.gap === undefined && shorter.gap !== undefined;
  }
  const { gap } = longer;
  return (
    gap === undefined || shorter.end <= gap.start || shorter.start < gap.start || shorter.start >= gap.end
  );
}
