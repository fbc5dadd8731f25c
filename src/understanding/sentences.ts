// Where a sentence or a clause ends. Full stops after numbers ("12.–16. October") and short forms ("Thurs.") end none.
import type { Token, TokenRange } from './text.ts';
import { isWhenWord } from './when-words.ts';
import { ABBREVIATIONS, DATE_ABBREVIATIONS } from './word-forms.ts';

const SENTENCE_ENDS = new Set(['.', '!', '?', '...', ';', '\n']);
const CLAUSE_ENDS = new Set([',', ':', '(', ')', '[', ']', '"', '\u201c', '\u201d', '|', '\u2022']);
const DATE_GOES_ON = new Set(['to', 'until', 'till', 'through', 'and', 'or', 'inclusive', 'bis']);
const DAY_AND_MONTH = /^\d{1,2}\.\d{1,2}$/; // yes: 3.12 · no: 3.125
const DATE = /^(?:[12]?\d|3[01])$/; // yes: 16 · no: 45
const LOWER = /^\p{Ll}/u; // yes: free · no: Thursday
const MONTH_START = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/; // yes: october · no: week

/** Sentences as token ranges; the closing mark belongs to its sentence. */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at)) continue;
    const end = afterClosers(tokens, at);
    sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

function afterClosers(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && endsSentence(tokens, end)) end += 1;
  return end;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'punctuation' || !SENTENCE_ENDS.has(token.norm)) return false;
  if (token.norm !== '.') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after && after.start === token.end && after.kind !== 'punctuation') return false;
  if (before === undefined || before.end !== token.start) return true;
  if (after === undefined || after.norm === '\n') return true;
  if (before.kind === 'number')
    return !(
      (DAY_AND_MONTH.test(before.norm) && isOnlyDates(tokens, at)) ||
      after.norm === '-' ||
      MONTH_START.test(after.norm) ||
      ((before.norm.includes('.') || isRangeOfDays(before, after)) && DATE_GOES_ON.has(after.norm)) ||
      (DAY_AND_MONTH.test(before.norm) && LOWER.test(after.text))
    );
  return !isAbbreviated(before, after);
}

const LEADS_TO_DATES = new Set(
  'from to until till through on the in week and between since am vom bis und - . , &'.split(' '),
);

/** "From 7.12. to 11.12. I am off": nothing but dates stands before, so the sentence has yet to begin. */
function isOnlyDates(tokens: readonly Token[], stop: number): boolean {
  let at = stop - 1;
  while (tokens[at]?.kind === 'number' || LEADS_TO_DATES.has(tokens[at]?.norm ?? '')) {
    if (tokens[at]?.norm === '.' && tokens[at - 1]?.kind !== 'number') break;
    at -= 1;
  }
  const opens = tokens[at] === undefined || SENTENCE_ENDS.has(tokens[at]?.norm ?? '');
  return opens && tokens[at + 1]?.kind === 'word';
}

/** "From 16. to 20. November". */
const isRangeOfDays = (before: Token, after: Token) => DATE.test(before.norm) && LOWER.test(after.text);

/** True for the full stop of a short word inside a sentence. */
export function shortensWord(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    tokens[at]?.norm === '.' && before !== undefined && after !== undefined && isAbbreviated(before, after)
  );
}

const CAPITAL = /^\p{Lu}/u; // yes: Rae · no: and
const INITIAL = /^[A-Z]$/; // yes: P (of "Alex P.") · no: I'm

/** "Thurs. and Fri.", "approx. 3": the stop is the short word's; "out Mon. Rae covers" are two sentences. */
function isAbbreviated(before: Token, after: Token): boolean {
  const word = before.text.toLowerCase();
  if (before.kind !== 'word') return false;
  if (ABBREVIATIONS.has(word)) return true;
  if (INITIAL.test(before.text) && !CAPITAL.test(after.text)) return true;
  return DATE_ABBREVIATIONS.has(word) && (!CAPITAL.test(after.text) || isWhenWord(after.norm));
}

/** Sentences split at commas, colons, brackets, quotation marks, spaced dashes and emoji. */
export function splitClauses(tokens: readonly Token[], sentences: readonly TokenRange[]): TokenRange[] {
  const clauses: TokenRange[] = [];
  for (const sentence of sentences) {
    let start = sentence.start;
    for (let at = sentence.start; at < sentence.end; at += 1) {
      if (!endsClause(tokens, at)) continue;
      if (at > start) clauses.push({ start, end: at + 1 });
      start = at + 1;
    }
    if (start < sentence.end) clauses.push({ start, end: sentence.end });
  }
  return clauses;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'emoji') return true;
  if (token.kind !== 'punctuation') return false;
  return CLAUSE_ENDS.has(token.norm) || isSpacedDash(tokens, at);
}

/** " - " between words ends a clause; "2-4" and "Dec 21–24" do not. */
export function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm !== '-') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const apart = before?.end !== token.start && after?.start !== token.end;
  return apart && !(before?.kind === 'number' && after?.kind === 'number');
}
