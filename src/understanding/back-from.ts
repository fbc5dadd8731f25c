// What people are back from is over: "back from leave", "back online from two weeks off", "back at work from my trip".
import { isBoundary } from './boundaries.ts';
import type { Token } from './text.ts';

interface Phrase {
  readonly kind: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const BACK = new Set([
  'back',
  'resuming',
  'resumed',
  'resume',
  'returned',
  'returning',
  'return',
  'rejoining',
  'rejoined',
  'fresh',
  'home',
]);
/** Where they are back, between the word and what they are back from. */
const PLACES = new Set('at in on to my the work desk office online it action'.split(' '));
const GOES_ON = new Set(['and', 'but', 'then', 'so', 'or', 'i', 'now', 'today', 'tomorrow']);
const REACH = 7;
const PLACE_REACH = 4;

/** True for words of an absence that only say what somebody is back from. */
export function isLeftBehind(phrase: Phrase, tokens: readonly Token[]): boolean {
  if (phrase.kind === 'remote') return isFromPlace(phrase, tokens);
  if (phrase.kind !== 'away' && phrase.kind !== 'half_day') return false;
  for (let at = phrase.start - 1; at >= Math.max(0, phrase.start - REACH); at -= 1) {
    if (isBoundary(tokens, at) || GOES_ON.has(tokens[at]?.norm ?? '')) return false;
    if (tokens[at]?.norm === 'from') return isBackBefore(at, tokens);
  }
  return false;
}

function isBackBefore(from: number, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= Math.max(0, from - PLACE_REACH); at -= 1) {
    if (BACK.has(tokens[at]?.norm ?? '')) return true;
    if (!PLACES.has(tokens[at]?.norm ?? '')) return false;
  }
  return false;
}

/** "Back online from holiday", "back at work from my trip": nobody works from there. */
const isFromPlace = ({ start, end }: Phrase, tokens: readonly Token[]) =>
  tokens.slice(start, end).some(({ norm }) => norm === 'from') &&
  tokens[end - 1]?.norm !== 'home' &&
  tokens.slice(Math.max(0, start - 2), start).some(({ norm }) => norm === 'back');
