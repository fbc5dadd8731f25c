// Leave asked for in a question that hangs on "if I" or "to": "would it be awful if I took Monday?", "all good if I'm off
// Friday?". Whatever stands between the question's first words and its "if" is courtesy.
import type { Cue, LexiconEntry } from './lexicon.ts';
import type { ReadText, Token, TokenRange } from './text.ts';

const ASKING: LexiconEntry = { cue: 'asking', phrases: [] };

const OPENERS = new Set('would will does do is are could how'.split(' '));
const ASKED_OF = new Set(
  "it that this the anyone anybody everyone everybody you y'all people there folks bad terrible awkward awful".split(
    ' ',
  ),
);
/** "Will anyone notice if I'm off?" is a joke, "is it a sick day if I work from bed?" a question about leave. */
const NOT_ASKED = new Set(
  'notice notices miss misses know knows spot believe day leave pto holiday pay paid count counts'.split(' '),
);
const COURTESIES = new Set(
  'all good ok okay fine cool sweet grand alright right kosher chill happy everyone everybody anyone with you guys yous folks team we are us no any drama dramas prob probs problem problems worries worry issue issues hassle objection objections bother that is it still for gang both chance reason not'.split(
    ' ',
  ),
);
const FILLERS = new Set(
  'so also hey hi hello guys team all folks and but um btw anyway fyi morning just'.split(' '),
);
const HEAD_AT_MOST = 9;

/** Cues of asking that no table could list, each over its "if". */
export function askedIfs({ tokens, sentences }: ReadText): readonly Cue[] {
  if (!tokens.some(({ norm }) => norm === 'if' || norm === 'would')) return NONE;
  return sentences.flatMap((sentence) => {
    const at = hangsAt(tokens, sentence);
    if (at === null) return NONE;
    const start = headOf(tokens, sentence, at);
    return asks(tokens, sentence, start, at) ? [{ cue: 'asking', entry: ASKING, start, end: at + 1 }] : NONE;
  });
}

const NONE: readonly Cue[] = [];

/** Where the "if" before "I" stands, or the "to" of "would it be cheeky to". */
function hangsAt(tokens: readonly Token[], { start, end }: TokenRange): number | null {
  for (let at = start; at < end; at += 1) {
    if (tokens[at]?.norm === 'if' && tokens[at + 1]?.norm === 'i') return at;
    if (tokens[at]?.norm === 'to' && opensWouldItBe(tokens, start, at)) return at;
  }
  return null;
}

const TO_WITHIN = 4;

/** "Would it be cheeky (of me) to". */
function opensWouldItBe(tokens: readonly Token[], start: number, at: number): boolean {
  const first = tokens[at - 1]?.norm === 'me' ? at - 2 : at;
  for (let head = Math.max(start, first - TO_WITHIN - 1); head <= first - TO_WITHIN; head += 1)
    if (['would', 'it', 'be'].every((word, offset) => tokens[head + offset]?.norm === word)) return true;
  return false;
}

/** The first word of the question: after a comma, a greeting, "so". */
function headOf(tokens: readonly Token[], sentence: TokenRange, at: number): number {
  let start = at;
  while (start > sentence.start && tokens[start - 1]?.kind === 'word') start -= 1;
  while (start < at && FILLERS.has(tokens[start]?.norm ?? '') && !isAllGood(tokens, start)) start += 1;
  return start;
}

const isAllGood = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'all' && COURTESIES.has(tokens[at + 1]?.norm ?? '');

function asks(tokens: readonly Token[], sentence: TokenRange, start: number, at: number): boolean {
  const head = tokens.slice(start, at).map(({ norm }) => norm);
  if (head.length === 0 || head.length > HEAD_AT_MOST || head.some((word) => NOT_ASKED.has(word)))
    return false;
  if (OPENERS.has(head[0] ?? '') && ASKED_OF.has(head[1] ?? '')) return true;
  const marked = tokens.slice(at, sentence.end + 1).some(({ norm }) => norm === '?');
  return marked && head.every((word) => COURTESIES.has(word));
}
