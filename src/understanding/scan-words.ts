// A word as the lexicon wants it: lower case, no accents, contractions split, short forms spelt out.
import type { Token } from './text.ts';
import { AFTER_ILL, CONTRACTIONS, ENDINGS, SHORT_FORMS } from './word-forms.ts';

const NOT_ASCII = /[^\x20-\x7e]/; // yes: é · no: e
const ACCENTS = /\p{M}/gu; // yes: the accent of a decomposed é · no: e
const CURLY_APOSTROPHE = /[\u2019\u02bc]/g; // yes: ’ · no: '
const NOT_APOSTROPHE_END = /n't$/; // yes: isn't · no: it's
const DOTTED = /\./g; // yes: the dots of p.m. · no: pm
const ILL_NEXT = /^\s+([a-z]+)/i; // yes: " be" · no: ", sorry"

/** Lower case without accents. */
export function normalised(text: string): string {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '') : lower;
}

const STRETCHED = /([a-z])\1{2,}/g; // yes: liveeee · no: week
const DOUBLED_AT_END = 'fls';
const SHORTEST_STRETCHED = 4;

/** "Liveeee", "siiick", "offff" as they are spelt when nobody shouts. */
export function unstretched(norm: string): string {
  if (norm.length < SHORTEST_STRETCHED || !hasRun(norm) || norm.includes("'")) return norm;
  return norm.replace(STRETCHED, (run, letter: string, at: number) =>
    at + run.length === norm.length && DOUBLED_AT_END.includes(letter) ? letter + letter : letter,
  );
}

/** True where the same letter stands three times in a row. */
function hasRun(norm: string): boolean {
  for (let at = 2; at < norm.length; at += 1) {
    const code = norm.charCodeAt(at);
    if (code === norm.charCodeAt(at - 1) && code === norm.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** Appends a word's tokens: one, or two where it is a contraction. */
export function pushWord(tokens: Token[], raw: string, start: number, end: number, joined: boolean): void {
  const norm = unstretched(
    normalised(raw.slice(start, end).replace(CURLY_APOSTROPHE, "'")).replace(DOTTED, ''),
  );
  const parts = partsOf(norm, raw, end);
  const said = norm === 'b' && BEFORE_BE.has(tokens.at(-1)?.norm ?? '') ? 'be' : norm;
  const join = joined ? { joined: true as const } : {};
  if (parts === null) {
    tokens.push({ ...wordToken(raw, start, end, SHORT_FORMS.get(said) ?? said), ...join });
    return;
  }
  const [split, first, second] = parts;
  tokens.push({ ...wordToken(raw, start, start + split, first), ...join });
  tokens.push(wordToken(raw, start + split, end, second));
}

/** "I'll b out", "wont b in", where "plan b" has a letter. */
const BEFORE_BE = new Set([
  'will',
  'not',
  'to',
  'might',
  'may',
  'can',
  'should',
  'would',
  'prob',
  'probably',
]);

const wordToken = (raw: string, start: number, end: number, norm: string): Token => ({
  text: raw.slice(start, end),
  norm,
  start,
  end,
  kind: 'word',
});

const WHOLE = new Map(Object.entries(CONTRACTIONS));

function partsOf(norm: string, raw: string, end: number): readonly [number, string, string] | null {
  if (SHORT_FORMS.has(norm)) return null;
  const whole = WHOLE.get(norm);
  if (whole) return whole;
  if (norm === 'ill' && AFTER_ILL.has((ILL_NEXT.exec(raw.slice(end, end + 20))?.[1] ?? '').toLowerCase())) {
    return [1, 'i', 'will'];
  }
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe < 1) return null;
  if (NOT_APOSTROPHE_END.test(norm)) return [norm.length - 3, norm.slice(0, -3), 'not'];
  const ending = ENDINGS[norm.slice(apostrophe + 1)];
  if (ending === undefined) return null;
  const stem = norm.slice(0, apostrophe);
  return [apostrophe, SHORT_FORMS.get(stem) ?? stem, ending];
}
