// The author's own words as tokens. Quoted lines, code and struck-out words are blanked here, once, so that no
// later step has to know of them; offsets always point into the text as Slack delivered it.

import { respellDateLeads } from './date-leads.ts';
import { spellOutDayLetters } from './day-letters.ts';
import { scan } from './scan.ts';
import { splitClauses, splitSentences } from './sentences.ts';
import { splitWrittenDates } from './written-dates.ts';

export type TokenKind = 'word' | 'number' | 'mention' | 'channel' | 'emoji' | 'link' | 'punctuation';

/** One token. Contractions are split ("won't": `will`, `not`), a hyphen inside a word parts it in two. */
export interface Token {
  /** As written, entities unescaped. */
  readonly text: string;
  /** Lower case, no accents, short forms spelt out; for an emoji its name, for a possessive or "is" `'s`. */
  readonly norm: string;
  /** Offsets into the raw text. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** A mention's or channel's id. */
  readonly id?: string;
  /** True where a hyphen without spaces joins it to the token before ("half-day", "Mon-Wed"). */
  readonly joined?: true;
}

/** Tokens from `start` up to, not including, `end`. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A message's own words. */
export interface ReadText {
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** Split at full stops, exclamation and question marks, semicolons, line ends. */
  readonly sentences: readonly TokenRange[];
  /** Sentences split further at commas, colons, brackets, spaced dashes and emoji. */
  readonly clauses: readonly TokenRange[];
}

/** At most so many tokens are read: no message that says something is longer. */
const TOKENS_AT_MOST = 1200;

/** Splits a message into the author's own tokens, sentences and clauses; cost is linear in its length. */
export function readText(raw: string): ReadText {
  const scanned = respellDateLeads(splitWrittenDates(scan(raw, TOKENS_AT_MOST)));
  const sentences = splitSentences(scanned);
  const tokens = spellOutDayLetters(scanned, sentences);
  return { raw, tokens, sentences, clauses: splitClauses(tokens, sentences) };
}

/** The raw words of a range of tokens. */
export function wordsOf(text: ReadText, range: TokenRange): string {
  const first = text.tokens[range.start];
  const last = text.tokens[range.end - 1];
  return first && last && range.start < range.end ? text.raw.slice(first.start, last.end) : '';
}
