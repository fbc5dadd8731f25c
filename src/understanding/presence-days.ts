// Days and parts of days on which someone is at the office, told beside those on which they are not: "home Mon, office
// Tue", "Wed: WFH, Thu: in", "in this morning, WFH this afternoon".
import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

const LINKS = new Set(['on', '/', '&', 'and', '+', ',']);
const MARKS = new Set([':', '-', '=', '→', '>', '(']);
const LITTLE = new Set(['the', 'in', 'at']);
const OPENS = new Set(['but', 'be', 'am', 'is', 'and', 'so', 'then', 'will', 'just', "'s"]);

/** True where a day or a part of one is said of being at the office. */
export function isAtOffice({ mention }: Saying, frame: Frame, tokens: readonly Token[]): boolean {
  if (mention.kind === 'length') return false;
  if (mention.kind === 'time' && mention.part === undefined) return false;
  return saidBefore(mention.start, frame, tokens) || saidAfter(mention.end, tokens);
}

/** "In Wed/Thu", "office on Monday". */
function saidBefore(start: number, { anchor, sayings }: Frame, tokens: readonly Token[]): boolean {
  const within = (at: number) => sayings.some(({ mention }) => mention.start <= at && at < mention.end);
  let at = start - 1;
  while (LINKS.has(tokens[at]?.norm ?? '') && (tokens[at]?.norm === 'on' || within(at - 1))) {
    at -= 1;
    while (within(at)) at -= 1;
  }
  if (anchor.start <= at && at < anchor.end) return false;
  const word = tokens[at]?.norm;
  if (word === 'office') while (LITTLE.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  else if (word !== 'in') return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' || OPENS.has(before.norm);
}

/** "Thu: office", "Wed in". */
function saidAfter(end: number, tokens: readonly Token[]): boolean {
  let at = MARKS.has(tokens[end]?.norm ?? '') ? end + 1 : end;
  const first = tokens[at]?.norm;
  while (LITTLE.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'word') at += 1;
  const last = tokens[at]?.norm;
  if (last !== 'office' && !(last === 'in' && first === 'in')) return false;
  return tokens[at + 1] === undefined || isBoundary(tokens, at + 1);
}
