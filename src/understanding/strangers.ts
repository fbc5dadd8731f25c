// "Marta: out today" of nobody we know, "the client - out today": a line that is headed by a stranger is not the author's.
import type { Frame } from './frames.ts';
import { INTRODUCTIONS } from './grammar.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isRole } from './role-words.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';
import { isWhenWord } from './when-words.ts';

const MARKS = new Set([':', '-', '=']);
const LINE_STARTS = new Set(['\n', '.', ';', '*', '\u2022', '|', '!']);

/** True where the words before the mark that the absence follows name somebody else. */
export function isStrangersLine(scene: Scene, { subject }: Frame): boolean {
  const { tokens } = scene.text;
  const mark = tokens[subject.start];
  if (subject.subject.kind !== 'implicit' || !MARKS.has(mark?.norm ?? '')) return false;
  const head = headBefore(tokens, subject.start);
  if (head === null || head.length > HEAD_AT_MOST) return false;
  const last = head.at(-1);
  if (last === undefined) return false;
  if (isRole(last.norm) && !head.some(({ norm }) => MINE.has(norm)))
    return head.length === 1 || ARTICLES.has(head[0]?.norm ?? '') || head.some(({ norm }) => norm === 'from');
  return mark?.norm === ':' && head.length === 1 && isUnknownName(scene, last, subject.start - 1);
}

const HEAD_AT_MOST = 4;
const ARTICLES = new Set(['the', 'our', 'their', 'client', "client's"]);
const MINE = new Set(['my', 'i', 'me']);

/** The words of the line before the mark; null where anything else stands among them. */
function headBefore(tokens: readonly Token[], mark: number): readonly Token[] | null {
  let at = mark - 1;
  while (at >= 0 && !LINE_STARTS.has(tokens[at]?.norm ?? '')) {
    if (tokens[at]?.kind !== 'word') return null;
    at -= 1;
  }
  return tokens.slice(at + 1, mark);
}

const NAME_LIKE = /^\p{Lu}\p{Ll}+$/u; // yes: Marta · no: PTO

/** A capital and no word that chat knows: no reason, no greeting, no day. */
const isUnknownName = ({ cues }: Scene, { text, norm }: Token, at: number) =>
  NAME_LIKE.test(text) &&
  !INTRODUCTIONS.has(norm) &&
  !isOrdinaryWord(norm) &&
  !isWhenWord(norm) &&
  !cues.some(({ start, end }) => start <= at && at < end);
