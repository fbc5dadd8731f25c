// In after all: words of being in beside a sign that an absence is off.
import type { Certainty } from '../domain/interpretations.ts';
import { daysFrom, type IsoDate } from '../domain/plain-date.ts';
import { how } from './called-off.ts';
import type { Frame } from './frames.ts';
import { judge } from './judge.ts';
import type { Cue } from './lexicon.ts';
import { peopleOf } from './resolve-subjects.ts';
import type { AbsenceRuleId } from './rules.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import { isMoved } from './swaps.ts';
import type { Token, TokenRange } from './text.ts';
import { composeSpans } from './when.ts';

/** Days of some people that no longer count as an absence. */
export interface Withdrawal {
  readonly frame: Frame;
  readonly people: readonly string[];
  readonly days: readonly IsoDate[];
  readonly rule: AbsenceRuleId;
}

/** What may fall away. */
export const FALLS_AWAY: ReadonlySet<string> = new Set([
  'away',
  'remote',
  'event',
  'half_day',
  'leave',
  'early',
  'late',
  'arrive',
  'mornings_only',
]);

/** "… fell through, so I'll be in tomorrow", "she'll be working Monday after all", "fever is gone, I can work". */
export function presentOnes(scene: Scene, frames: readonly Frame[], off: readonly Cue[]): Withdrawal[] {
  const recovered = scene.cues.some((cue) => cue.cue === 'recovered');
  if (off.length === 0 && !recovered && !hasInstead(scene) && !movesDay(scene, frames)) return [];
  const dated = (frame: Frame) => (frame.sayings.length > 0 ? 0 : 1);
  for (const frame of [...frames].sort((a, b) => dated(a) - dated(b))) {
    if (!isPresent(scene, frame) || frame.subject.subject.kind === 'other') continue;
    const people = peopleOf(scene, frame);
    const verdict = judge(scene, frame);
    if (people.length === 0 || !verdict.reads || verdict.negated || isUnsure(scene, frame, verdict.certainty))
      continue;
    if (!isInForWork(scene, frame) || isNoLonger(scene, frame) || isTold(scene, frame)) continue;
    const days = presentDays(scene, frame, frames);
    if (days.length > 0) return [{ frame, people, days, rule: 'absence_withdrawn' }];
  }
  return [];
}

/** Words of being in; "recovered and online as of 8", where it is 8 already. */
const isPresent = ({ now, cues }: Scene, { anchor, sayings }: Frame) =>
  anchor.kind === 'present' ||
  (anchor.kind === 'arrive' &&
    cues.some(({ cue, end }) => cue === 'recovered' && end <= anchor.start) &&
    sayings.length > 0 &&
    sayings.every(
      ({ mention }) => mention.kind === 'time' && mention.to === undefined && mention.from <= now.time,
    ));

const SEEMING = new Set(['looks', 'look', 'looking', 'seems', 'guess']);

/** True where a doubt is meant: "looks like I'm in after all" is sure of it. */
export const isUnsure = (scene: Scene, { anchor }: Frame, certainty: Certainty) =>
  certainty === 'tentative' &&
  !(
    scene.cues.some((cue) => cue.cue === 'doubt' && SEEMING.has(scene.text.tokens[cue.start]?.norm ?? '')) &&
    scene.cues.some((cue) => cue.cue === 'off' && how(cue) === 'denied' && cue.end > anchor.start)
  );

/** "I'll work Friday and take Monday off instead". */
const hasInstead = (scene: Scene) =>
  scene.cues.some((cue) => cue.cue === 'swap' && INSTEAD.has(scene.text.tokens[cue.start]?.norm ?? ''));

const INSTEAD = new Set(['instead', 'correction']);

/** "Swapped my day off to Friday, so I'm here Thursday". */
const movesDay = (scene: Scene, frames: readonly Frame[]) =>
  frames.some((frame) => FALLS_AWAY.has(frame.anchor.kind) && isMoved(scene, frame));

/** "Come in normally tomorrow" is said to others. */
const isTold = ({ text: { tokens } }: Scene, { anchor, subject }: Frame) =>
  subject.subject.kind === 'implicit' &&
  subject.between.length === 0 &&
  ORDERS.has(tokens[anchor.start]?.norm ?? '');

const ORDERS = new Set(['come', 'go', 'keep', 'work', 'turn', 'show']);

/** "Working Friday", "in on the 3rd", "in first thing tomorrow". */
function isDayNext(sayings: readonly Saying[], tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.norm === 'first' && tokens[at + 1]?.norm === 'thing' ? at + 2 : at;
  const from = tokens[first]?.norm === 'on' ? first + 1 : first;
  const the = tokens[from]?.norm === 'the' ? from + 1 : from;
  return sayings.some(({ mention }) => mention.start === from || mention.start === the);
}

/** "I'm in Thursday", not "I am in need of help"; "working that day", not "working on it". */
function isInForWork(scene: Scene, { anchor, sayings }: Frame): boolean {
  const { tokens } = scene.text;
  const last = tokens[anchor.end - 1]?.norm ?? '';
  const next = tokens[anchor.end];
  if (next === undefined) return true;
  if (DOES_ELSE.has(`${last} ${next.norm}`) || (last === 'on' && VERSION.test(next.norm))) return false;
  if (isDayNext(sayings, tokens, anchor.end)) return true;
  if (next.kind !== 'word') return !NO_END.has(next.norm);
  if (last !== 'in' && !GO_ON.has(last)) return true;
  if (next.norm === 'that') return DAYS.has(tokens[anchor.end + 1]?.norm ?? '');
  if (last === 'in')
    return IN_FOR.has(next.norm) || (IN_PLACE.has(next.norm) && !isOtherPlace(tokens, anchor.end));
  return next.norm !== 'on' && IN_FOR.has(next.norm);
}

/** "In the wrong channel", not "in the office". */
const isOtherPlace = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'the' && !OWN_PLACES.has(tokens[at + 1]?.norm ?? '');
const OWN_PLACES = new Set(
  'office studio building whole rest morning afternoon first second next day'.split(' '),
);

const NO_END = new Set(['link', '/', '"']);

/** "No more available", "no longer working". */
const isNoLonger = (scene: Scene, { anchor }: Frame) =>
  DENIED.has(scene.text.tokens[anchor.start - 1]?.norm ?? '');

const DENIED = new Set(['more', 'longer', 'not', 'never']);

/** "I come back with questions", "I continue to have trouble". */
const DOES_ELSE = new Set([
  'come back',
  'continue to',
  'resume the',
  'continue the',
  'back to',
  'back from',
  'back with',
]);
const VERSION = /^\d+\.\d+/; // yes: 9.10 · no: 9th

const IN_FOR = new Set(
  'after on as all and so now anyway instead from only already normally normal per those these both during again today too but then this please lol haha sadly unfortunately sigh'.split(
    ' ',
  ),
);
/** "In the office", "in for work". */
const IN_PLACE = new Set(['the', 'for', 'work']);
/** Words that go on to what they are at: "working on the copy", "can do that". */
const GO_ON = new Set(['on', 'working', 'around', 'about', 'available', 'do', 'online']);
const DAYS = new Set(['day', 'days', 'week', 'morning', 'afternoon']);

/** The days that the words of being in have, or those of the absence that they call off, or today. */
function presentDays(scene: Scene, frame: Frame, frames: readonly Frame[]): IsoDate[] {
  const own = sayingDays(scene, frame.sayings);
  if (own.length > 0) return own;
  if (isThatDay(scene, frame)) return dayBefore(scene, frame);
  const others = frames.filter(
    (other) => FALLS_AWAY.has(other.anchor.kind) && other.anchor.start < frame.anchor.start,
  );
  const theirs = others.flatMap((other) => sayingDays(scene, other.sayings));
  if (theirs.length > 0) return theirs;
  const told = daysTold(scene, frame);
  return told.length > 0 ? told : [scene.now.today];
}

const POINTS = new Set(['that', 'those', 'these']);

/** "Working that day", "in those days": the days said before. */
function isThatDay({ text: { tokens } }: Scene, { anchor, sentence }: Frame): boolean {
  const first = anchor.end - 1;
  const at = tokens.findIndex(({ norm }, place) => place >= first && POINTS.has(norm));
  if (at < first || at - first > 2 || at >= sentence.end) return false;
  return tokens.slice(at + 1, at + 3).some(({ norm }) => DAYS.has(norm));
}

/** The last days said before these words, none where the message names none. */
function dayBefore(scene: Scene, { anchor }: Frame): IsoDate[] {
  const said = scene.text.sentences
    .filter(({ start }) => start < anchor.start)
    .flatMap((sentence) => scene.dates(sentence))
    .findLast(({ kind, end }) => kind === 'day' && end <= anchor.start);
  return said?.kind === 'day' ? daysFrom(said.from, said.to).slice(0, 60) : [];
}

const TOLD_REACH = 4;

/** Right after the words of calling off, or right before them. */
const isNear = (cue: TokenRange, day: TokenRange) =>
  cue.end - 1 <= day.start
    ? day.start - cue.end <= TOLD_REACH
    : day.end <= cue.start && cue.start - day.end <= 1;

/** "Ignore what I said about Friday, I'm in", "trip on Friday fell through so I'm in": the day that is no longer so. */
function daysTold(scene: Scene, frame: Frame): IsoDate[] {
  const { sentence, anchor } = frame;
  const told = scene.text.sentences
    .filter(({ start }) => start <= sentence.start)
    .flatMap((before) => scene.dates(before))
    .find(
      (mention) =>
        mention.kind === 'day' &&
        mention.end <= anchor.start &&
        scene.cues.some((cue) => cue.cue === 'off' && isNear(cue, mention)),
    );
  return told?.kind === 'day' ? daysFrom(told.from, told.to) : [];
}

/** The days that sayings name. */
export function sayingDays(scene: Scene, sayings: readonly Saying[]): IsoDate[] {
  const days = sayings.filter((saying) => saying.mention.kind !== 'length' && saying.role !== 'not');
  if (days.length === 0) return [];
  const spans = composeSpans(days, {
    now: scene.now,
    workdays: [1, 2, 3, 4, 5],
    sense: 'starts',
    open: false,
  });
  return spans.flatMap(({ from, to }) => daysFrom(from, to ?? from).slice(0, 60));
}
