// Places that no table holds: "at Contoso tomorrow" where Contoso is a client of the context, and "in a b&b in Leeds this
// week but online" where they say that they work there.

import { isBoundary } from './boundaries.ts';
import { nameKey } from './campaign-index.ts';
import type { DateMention } from './dates.ts';
import type { Cue, LexiconEntry } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

const PLACE: LexiconEntry = { cue: 'remote', phrases: [], means: { form: 'weak', placed: true } };
const LEADS = new Set(['at', 'in', 'with', 'visiting', 'over', 'up', 'down', 'on', '@', 'from']);
const OPENERS = new Set([
  'am',
  'be',
  'is',
  'are',
  "'s",
  'being',
  'still',
  'straight',
  'all',
  'day',
  '=',
  'both',
  'also',
  'based',
  'now',
  'spending',
  'sitting',
  'sit',
  'stuck',
  'actually',
]);
const PLACE_AT_MOST = 8;

/** Cues for the places of a sentence. */
export function placesIn(scene: Scene, sentence: TokenRange, dates: readonly DateMention[]): Cue[] {
  const { tokens } = scene.text;
  const cues: Cue[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!LEADS.has(tokens[at]?.norm ?? '') || !opensHere(tokens, at, sentence, dates)) continue;
    const end = endOfPlace(tokens, at + 1, sentence, dates);
    const isPlace =
      end > at + 1 &&
      (isClientsPlace(scene, at + 1, end) || (isWorkedFrom(scene, sentence) && isSomewhere(tokens, at, end)));
    if (isPlace) cues.push({ cue: 'remote', entry: PLACE, start: at, end });
  }
  return cues;
}

/** True where a sentence may say such a place. */
export function maySayPlace(scene: Scene, sentence: TokenRange): boolean {
  const worked = isWorkedFrom(scene, sentence);
  return scene.text.tokens
    .slice(sentence.start, sentence.end)
    .some((token, at) => LEADS.has(token.norm) && (worked || namesClient(scene, sentence.start + at + 1)));
}

function namesClient(scene: Scene, at: number): boolean {
  const { tokens } = scene.text;
  const first = tokens[at]?.norm === 'the' ? at + 1 : at;
  return scene.campaigns.byFirstWord.has(nameKey(tokens[first]?.text ?? ''));
}

/** A clause begins here, or goes on after "I am" or a day. */
function opensHere(
  tokens: readonly Token[],
  at: number,
  sentence: TokenRange,
  dates: readonly DateMention[],
): boolean {
  const before = tokens[at - 1];
  if (
    at === sentence.start ||
    before === undefined ||
    before.kind === 'punctuation' ||
    before.kind === 'emoji'
  )
    return true;
  return OPENERS.has(before.norm) || LEADS.has(before.norm) || dates.some((mention) => mention.end === at);
}

function endOfPlace(
  tokens: readonly Token[],
  from: number,
  sentence: TokenRange,
  dates: readonly DateMention[],
): number {
  let end = from;
  while (end < sentence.end && end - from < PLACE_AT_MOST) {
    const token = tokens[end] as Token;
    const dated = dates.some((mention) => mention.start === end);
    if (
      dated ||
      DATE_LEADS.has(token.norm) ||
      (isBoundary(tokens, end) && token.norm !== '&' && token.norm !== '/')
    )
      break;
    end += 1;
  }
  return end;
}

const DATE_LEADS = new Set([
  'until',
  'from',
  'through',
  'all',
  'rest',
  'this',
  'next',
  'both',
  'today',
  'tomorrow',
]);
const CLIENT_PLACES = new Set(
  "'s hq headquarters office offices place studio studios site team in for the building campus depot warehouse factory plant lab labs store house".split(
    ' ',
  ),
);

/** "Contoso", "Contoso HQ", "Contoso's office in Leeds", and nothing that goes on otherwise. */
function isClientsPlace(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene.text;
  const first = tokens[start]?.norm === 'the' ? start + 1 : start;
  const forms = scene.campaigns.byFirstWord.get(nameKey(tokens[first]?.text ?? '')) ?? [];
  const form = forms.find(
    (each) =>
      each.client &&
      !each.ordinary &&
      each.words.every((word, offset) => nameKey(tokens[first + offset]?.text ?? '') === word),
  );
  if (form === undefined) return false;
  const next = tokens[first + form.words.length];
  const possessive =
    next?.norm === "'s" && !CLIENT_PLACES.has(tokens[first + form.words.length + 1]?.norm ?? '');
  return (
    first + form.words.length >= end || (!possessive && next !== undefined && CLIENT_PLACES.has(next.norm))
  );
}

/** "But online", "with my laptop", "slack is on": said of work, and not denied. */
function isWorkedFrom(scene: Scene, sentence: TokenRange): boolean {
  return scene.cues.some((cue) => {
    if (cue.cue !== 'reachable' || cue.start < sentence.start - 1) return false;
    const before = scene.text.tokens.slice(Math.max(0, cue.start - 3), cue.start);
    return !before.some((token) => token.norm === 'not' || token.norm === 'no');
  });
}

const NOWHERE = new Set(
  'meeting meetings call calls back touch between hand case general fact favour favor addition it that this time all there here it slack email teams zoom mail phone mobile desk office queue charge love luck trouble need order line review progress draft production post charge budget track it mind short brief full total theory principle particular lunch bed hospital pto leave holiday vacation annual sick jury me you him her them us someone somebody signal wifi noon midday back on off out time transit it'.split(
    ' ',
  ),
);

/** A place to be at, not a call, a state or the usual desk. */
function isSomewhere(tokens: readonly Token[], at: number, end: number): boolean {
  const inside = tokens.slice(at + 1, end);
  if (inside.some((token) => NOWHERE.has(token.norm) && !isOfOthers(inside, token))) return false;
  return inside.some((token) => token.kind === 'word' && !SMALL.has(token.norm));
}

/** "The Oslo office", "the client's office" are elsewhere. */
const isOfOthers = (inside: readonly Token[], token: Token) =>
  token.norm === 'office' &&
  inside.some(
    (other) =>
      other.norm === 'client' ||
      other.norm === "'s" ||
      (other.kind === 'word' && other.text !== other.text.toLowerCase()),
  );

const SMALL = new Set('the a an my our his her their with and of for in at on'.split(' '));
