// "Leaving at 3": going before the day ends needs a time, "for the day", or "now" with a reason.

import { minutesOf, type TimeOfDay } from '../domain/plain-date.ts';
import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

/** Leaving says an absence with a time, a length, or "now"; "leaving Friday" may be for good. */
export function leaveForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.kind !== 'leave') return null;
  const { tokens } = scene.text;
  const first = tokens[anchor.start]?.norm ?? '';
  if (anchor.end - anchor.start === 1 && LEAVE_VERBS.has(first) && !leaveGoesOn(frame, tokens))
    return 'another sense';
  if (leavesSomething(frame, tokens)) return 'something else ends';
  const generic = anchor.cue.entry.means?.['generic'] === true;
  if (
    sayings.some((saying) => isTimeToLeave(saying, generic, tokens) || isHoursAhead(saying, scene.now.time))
  )
    return null;
  if (anchor.cue.entry.means?.['generic'] === true)
    return saysForTheDay(scene, frame) ? null : 'no time said';
  const long = sayings.some(
    (saying) =>
      (saying.mention.kind === 'length' && saying.role === 'for') ||
      // "Around until Thursday": there until then.
      (saying.mention.kind === 'day' && saying.role === 'until' && tokens[anchor.end - 1]?.norm !== 'until'),
  );
  return long || saysForTheDay(scene, frame) || leavesNow(scene, frame) || isUnfit(scene, frame)
    ? null
    : 'no time said';
}

const LEFT = new Set(
  'the this that these those a an your our their his her it into onto live him them over through'.split(' '),
);
const WORKPLACES = new Set(['office', 'house', 'building', 'studio', 'day', 'door']);
const FOR_A_WHILE = new Set(['for', 'on', 'with', 'to', 'in', 'from', 'and', 'of']);
const WORK = new Set(
  'call calls review meeting meetings standup sync session demo deck report presentation workshop edit wip catchup 1:1 interview pitch zoom huddle webinar shoot round task'.split(
    ' ',
  ),
);

const RATES = new Set('in rate rates of point points between from'.split(' '));
const NEEDS = new Set(['needs', 'has', 'wants', 'gets']);

/** "Drop-off rate", "drop off in sessions": what falls, or a thing that "needs to go at 2". */
function isOfThing(
  { anchor, subject }: Frame,
  tokens: readonly Token[],
  said: (at: number) => boolean,
): boolean {
  const first = tokens[anchor.start]?.norm ?? '';
  if (NEEDS.has(first)) return subject.subject.kind !== 'people' && subject.subject.kind !== 'author';
  const drops = first === 'drop' && tokens[anchor.end - 1]?.norm === 'off';
  return drops && RATES.has(tokens[anchor.end]?.norm ?? '') && !said(anchor.end) && !said(anchor.end + 1);
}

/** "Leaving the call at 3", "vanish into a call", "hard stop at 3 for the review": not the day, but something in it. */
function leavesSomething(frame: Frame, tokens: readonly Token[]): boolean {
  const { anchor, sentence, sayings } = frame;
  const said = (at: number) => sayings.some(({ mention }) => mention.start <= at && at < mention.end);
  const next = tokens[anchor.end];
  if (isOfThing(frame, tokens, said)) return true;
  if (next?.kind === 'word' && anchor.end < sentence.end && LEFT.has(next.norm) && !said(anchor.end)) {
    return !said(anchor.end + 1) && !WORKPLACES.has(tokens[anchor.end + 1]?.norm ?? '');
  }
  const last = Math.max(anchor.end, ...sayings.map(({ mention }) => mention.end));
  for (const from of [anchor.end, last]) {
    if (from >= sentence.end || !FOR_A_WHILE.has(tokens[from]?.norm ?? '')) continue;
    if (tokens.slice(from + 1, from + 4).some((token) => WORK.has(token.norm))) return true;
  }
  return false;
}

const LAST_HOUR = 16 * 60 + 45;

/** "Leaving in an hour", where that is before the day ends. */
export const isHoursAhead = ({ mention, role }: Frame['sayings'][number], now: TimeOfDay): boolean =>
  mention.kind === 'length' &&
  mention.unit === 'hour' &&
  mention.vague !== true &&
  role === 'in' &&
  minutesOf(now) + mention.count * 60 <= LAST_HOUR;

const TIME_WORDS = new Set(['at', 'from', 'by', 'around', 'about', 'before', 'after', 'until', '~']);

/** A bare number after any "…ing off" needs a word that asks for a time; an evening is no time to leave work. */
function isTimeToLeave(
  { mention }: Frame['sayings'][number],
  generic: boolean,
  tokens: readonly Token[],
): boolean {
  if (mention.kind !== 'time' || mention.part === 'evening') return false;
  return (
    !generic ||
    mention.bare !== true ||
    TIME_WORDS.has(tokens[mention.start - 1]?.norm ?? '') ||
    TIME_WORDS.has(tokens[mention.start]?.norm ?? '')
  );
}

const LEAVE_VERBS = new Set([
  'leave',
  'leaves',
  'leaving',
  'stop',
  'stopping',
  'finish',
  'finishing',
  'dip',
  'dipping',
  'split',
  'bail',
  'bailing',
  'exit',
  'exits',
  'exiting',
]);

const LEAVE_GOES_ON = new Set([
  'at',
  'from',
  'by',
  'around',
  'about',
  'before',
  'after',
  'in',
  'on',
  'early',
  'now',
  'for',
  'right',
  'just',
  'this',
  'today',
  'tomorrow',
  'sharp',
  'until',
  'so',
  'and',
  'because',
  'here',
  'again',
  'shortly',
  'soon',
  'earlier',
  'already',
]);

/** "Leaving at 3", "leave tomorrow at 15:00", not "leave him alone until Friday". */
function leaveGoesOn(frame: Frame, tokens: readonly Token[]): boolean {
  const next = tokens[frame.anchor.end];
  if (next === undefined || isBoundary(tokens, frame.anchor.end) || next.kind !== 'word') return true;
  return (
    LEAVE_GOES_ON.has(next.norm) || frame.sayings.some((saying) => saying.mention.start === frame.anchor.end)
  );
}

const saysForTheDay = (scene: Scene, frame: Frame) =>
  scene.cues.some(
    (cue) =>
      cue.cue === 'whole_day' &&
      cue.start - frame.anchor.end <= 2 &&
      cue.start >= frame.anchor.start &&
      cue.end <= frame.sentence.end,
  );

const GOING_HOME = new Set(
  'home day quits off offline today out bed down laptop towel bust tap call done flag it'.split(' '),
);

const GOING = new Set('go run dash leave shoot jet bounce bail split fly head it'.split(' '));

/** "Heading home, feeling sick"; "family emergency, need to go", not "need to go to the shop". */
function isUnfit(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { end } = frame.anchor;
  const last = tokens[end - 1]?.norm ?? '';
  const alone =
    GOING.has(last) &&
    (end >= frame.sentence.end || isBoundary(tokens, end) || GOES_NOW.has(tokens[end]?.norm ?? ''));
  const others = frame.sayings.some(
    (saying) => !isToday(scene, saying) && saying.mention.start >= frame.anchor.end,
  );
  return (GOING_HOME.has(last) || alone) && !others && scene.cues.some((cue) => cue.cue === 'unfit');
}

const GOES_NOW = new Set(['now', 'and', 'so', 'asap', 'early', 'today']);

const isToday = (scene: Scene, { mention, role, back }: Frame['sayings'][number]) =>
  mention.kind === 'day' &&
  !back &&
  role !== 'until' &&
  mention.from === scene.now.today &&
  mention.to === scene.now.today;

const LEAVES_NOW = new Set([
  'log',
  'logging',
  'sign',
  'signing',
  'leaving',
  'leave',
  'heading',
  'head',
  'going',
  'dropping',
  'drop',
  'shutting',
  'clocking',
  'knocking',
]);

/** "Logging off now, kid is ill": the reason after it tells it from a plain good-bye. */
function leavesNow(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor, sentence } = frame;
  if (
    !tokens.slice(anchor.start, anchor.end).some((token) => LEAVES_NOW.has(token.norm)) ||
    scene.cues.some((cue) => cue.cue === 'sign_off')
  )
    return false;
  const now = scene.cues.find(
    (cue) =>
      cue.cue === 'now' &&
      cue.start >= sentence.start &&
      cue.start - anchor.end <= 1 &&
      cue.start >= anchor.start - 3 &&
      cue.end <= sentence.end,
  );
  if (now === undefined) return false;
  if (scene.cues.some((cue) => cue.cue === 'unfit')) return true;
  const rest = tokens.slice(Math.max(now.end, anchor.end), tokens.length);
  const before = tokens.slice(sentence.start, frame.subject.start);
  return (
    rest.filter((token) => token.kind === 'word').length >= 2 ||
    before.filter((token) => token.kind === 'word').length >= 2
  );
}
