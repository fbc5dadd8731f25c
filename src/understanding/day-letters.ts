// Days by a letter or two: "Th-F", "M/W", "W + Th". They are read as days only in a sentence that says an absence, and
// a letter alone only beside those words: "out F" is Friday, "F in chat" is not.
import type { Token, TokenRange } from './text.ts';
import { isWeekdayName } from './weekday-names.ts';

const SURE: Readonly<Record<string, string>> = { th: 'thursday', tu: 'tuesday', fr: 'friday' };
const UNSURE: Readonly<Record<string, string>> = {
  m: 'monday',
  mo: 'monday',
  t: 'tuesday',
  w: 'wednesday',
  we: 'wednesday',
  f: 'friday',
  sa: 'saturday',
  su: 'sunday',
};
const LETTERS: ReadonlyMap<string, string> = new Map([...Object.entries(SURE), ...Object.entries(UNSURE)]);
const SIGNS = new Set(
  'ooo out off pto wfh wfa leave al vacation holiday duty remote offline unavailable away sick back day days appointment dentist doctor toil lieu gone dark annual travelling flying moving training course absent n/a rdo home duvet early late finish finishing exit leaving unreachable down ooto laptop signal'.split(
    ' ',
  ),
);
const LEADS = new Set('on for from until through by next this all coming : = ( - just only am pm'.split(' '));
const COMPACT = new Set(['-', '/', '+', '&']);
const LINKS = new Set([...COMPACT, ',', 'and', 'to', 'through', 'until']);
const GOES_ON = new Set(
  'am pm and & + or but morning afternoon evening first second this next week only until through back all half if maybe please for because at from sorry as after before off too also'.split(
    ' ',
  ),
);
/** Audiences are men and women, dayparts all working days. */
const OTHER_PAIRS = new Set(['m f', 'f m']);
/** Letters that stand for nothing else, and words that lead to a day. */
const PLAIN = new Set(['Th', 'Tu']);
const ENDS = new Set(['through', 'until']);
const UPPER_CASE = /^[A-Z]/; // yes: F · no: f
const SHOUTED = /^[A-Z]{2}$/; // yes: FR · no: Fr

interface Run extends TokenRange {
  readonly days: readonly number[];
  readonly compact: boolean;
}

/** The tokens with letters that stand for days spelt out. */
export function spellOutDayLetters(
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
): readonly Token[] {
  if (!tokens.some(isLetter)) return tokens;
  const spelt = [...tokens];
  for (const sentence of sentences) {
    for (const run of runsIn(tokens, sentence)) {
      if (!saysDays(run, tokens, sentence)) continue;
      for (const at of run.days) spelt[at] = asDay(tokens[at] as Token);
    }
  }
  return spelt;
}

/** Words, in lower case as written, that may stand for a day: the screen's question. */
export const DAY_LETTERS: ReadonlySet<string> = new Set(
  [...LETTERS.keys()].filter((letters) => letters !== 'we' && letters !== 'mo'),
);

const written = (token: Token | undefined) => token?.text.toLowerCase() ?? '';
const isLetter = (token: Token | undefined) => token?.kind === 'word' && LETTERS.has(written(token));
const isDay = (token: Token | undefined) =>
  isLetter(token) ||
  isWeekdayName(token?.norm ?? '') ||
  token?.norm === 'today' ||
  token?.norm === 'tomorrow';

function asDay(token: Token): Token {
  const day = LETTERS.get(written(token));
  return day === undefined ? token : { ...token, norm: day };
}

/** Days one after another with only links between them, at least one of them by its letter. */
function runsIn(tokens: readonly Token[], sentence: TokenRange): Run[] {
  const runs: Run[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!isDay(tokens[at])) continue;
    const run = runFrom(tokens, at, sentence.end);
    if (run.days.some((day) => isLetter(tokens[day]))) runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

function runFrom(tokens: readonly Token[], start: number, end: number): Run {
  const days = [start];
  let compact = true;
  let last = start;
  for (;;) {
    const joined = tokens[last + 1]?.joined === true;
    const next = joined ? last + 1 : last + 2;
    if (next >= end || !isDay(tokens[next])) break;
    const link = joined ? '-' : (tokens[last + 1]?.norm ?? '');
    if (!LINKS.has(link)) break;
    compact &&= COMPACT.has(link);
    days.push(next);
    last = next;
  }
  return { start, end: last + 1, days, compact };
}

function saysDays(run: Run, tokens: readonly Token[], sentence: TokenRange): boolean {
  if (tokens[run.end]?.joined === true || tokens[run.start]?.joined === true) return false;
  const beside = isBesideSign(run, tokens, sentence);
  if (run.days.length > 1) return beside || isListOfDays(run, tokens, sentence);
  const led = PLAIN.has(tokens[run.start]?.text ?? '') || ENDS.has(tokens[run.start - 1]?.norm ?? '');
  return (beside || led) && standsAlone(run, tokens);
}

/** "Th/F", "W + Th": sure by one of its letters, or by the words of an absence around it. */
function isListOfDays(run: Run, tokens: readonly Token[], sentence: TokenRange): boolean {
  const names = run.days.map((at) => written(tokens[at]));
  if (!run.compact || OTHER_PAIRS.has(names.join(' '))) return false;
  const upper = run.days.every((at) => UPPER_CASE.test(tokens[at]?.text ?? ''));
  const sign = hasSign(tokens, sentence) || opensNote(run, tokens, sentence);
  if (names.some((name) => name in SURE)) return upper || sign;
  return sign && (upper || names.some((name) => name.length > 2));
}

/** "M/T = client's office". */
const opensNote = (run: Run, tokens: readonly Token[], sentence: TokenRange) =>
  run.start === sentence.start && (tokens[run.end]?.norm === '=' || tokens[run.end]?.norm === ':');

const hasSign = (tokens: readonly Token[], { start, end }: TokenRange) =>
  tokens.slice(start, end).some((token) => SIGNS.has(token.norm));

/** "OOO Th", "out on F", "back M", "out next Th". */
function isBesideSign(run: Run, tokens: readonly Token[], sentence: TokenRange): boolean {
  let at = run.start - 1;
  while (at >= sentence.start && LEADS.has(tokens[at]?.norm ?? '')) at -= 1;
  return at >= sentence.start && SIGNS.has(tokens[at]?.norm ?? '');
}

/** One letter: a capital, with nothing behind it that it could belong to. */
function standsAlone(run: Run, tokens: readonly Token[]): boolean {
  const token = tokens[run.start];
  const name = written(token);
  if (token === undefined || SHOUTED.test(token.text) || name === 'mo' || name === 'we') return false;
  const after = tokens[run.end];
  const free =
    after === undefined || (after.kind !== 'word' && after.kind !== 'number') || GOES_ON.has(after.norm);
  return free && (name in SURE || UPPER_CASE.test(token.text));
}
