// "Out today: Ben, Noor": the people of a list behind a colon.
import type { Frame } from './frames.ts';
import { listFrom } from './listed-people.ts';
import type { PersonMention } from './people.ts';
import { endOfDaysBeside } from './roster.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';
import { isWhenWord } from './when-words.ts';

const LIST_MARKS = new Set([',', 'and', '&', '+', '/', '(', ')']);

/** The people of the list behind an absence; empty where there is none, or where more is said of one. */
export function listedAfter(scene: Scene, frame: Frame, names: readonly PersonMention[]): string[] {
  const { tokens } = scene.text;
  const mark = endOfDaysBeside(frame.anchor.end, frame.sayings);
  const { kind } = frame.subject.subject;
  const dashed = tokens[mark]?.norm === '-' && isListOnly(scene, mark + 1, frame.sentence.end, names);
  if ((tokens[mark]?.norm !== ':' && !dashed) || kind === 'other' || kind === 'author') return [];
  const ids: string[] = [];
  for (let at = mark + 1; at < frame.sentence.end; ) {
    const name = names.find(({ start }) => start === at);
    if (name === undefined && saysMore(tokens[at])) return [];
    if (name === undefined && endsList(tokens[at])) break;
    ids.push(...peopleAt(scene, at, name));
    if (name === undefined && tokens[at]?.norm === '(') at = afterBracket(tokens, at, frame.sentence.end);
    at = name?.end ?? at + 1;
  }
  return ids;
}

/** "Out today - Tom, Ana": two names or more behind a dash, and nothing else. */
function isListOnly(scene: Scene, from: number, end: number, names: readonly PersonMention[]): boolean {
  const list = listFrom({ scene, names }, from);
  if (list === null || list.ids.length < 2) return false;
  const next = scene.text.tokens[list.end];
  return list.end >= end || next?.kind !== 'word';
}

function peopleAt(scene: Scene, at: number, name: PersonMention | undefined): readonly string[] {
  if (name === undefined) return isSelf(scene.text.tokens[at]) && scene.author ? [scene.author.id] : [];
  return name.people.length === 1 && !isElsewhere(scene.text.tokens, name.end) ? name.people : [];
}

const endsList = (token: Token | undefined) =>
  !isSelf(token) && token?.norm !== '(' && !LIST_MARKS.has(token?.norm ?? '');

/** "Omar (WFH)" in a list of who is out. */
const isElsewhere = (tokens: readonly Token[], end: number) =>
  tokens[end]?.norm === '(' && ['wfh', 'remote'].includes(tokens[end + 1]?.norm ?? '');

const isSelf = (token: Token | undefined) => token?.norm === 'me' || token?.norm === 'myself';

const MAY_FOLLOW = new Set('all back until on from for through this next the and n plus'.split(' '));

/** "Out today: Noor has the keys": no list of who is out. */
const saysMore = (token: Token | undefined) =>
  token?.kind === 'word' && !isSelf(token) && !MAY_FOLLOW.has(token.norm) && !isWhenWord(token.norm);

function afterBracket(tokens: readonly Token[], opening: number, end: number): number {
  let at = opening;
  while (at < end && tokens[at]?.norm !== ')') at += 1;
  return at;
}
