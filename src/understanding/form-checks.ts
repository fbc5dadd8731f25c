// What the checks of several forms share: whether a frame has a day, whose it is, how it may go on.

import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

export const has = (scene: Scene, range: TokenRange, name: string): boolean =>
  scene.cues.some((cue) => cue.cue === name && cue.start >= range.start && cue.end <= range.end);

export const explicit = (frame: Frame) => ['people', 'author', 'which'].includes(frame.subject.subject.kind);

/** An evening is no working time, minutes no absence, and a length before the words is of something else. */
function countsAsDay(frame: Frame, { mention, role }: Frame['sayings'][number]): boolean {
  if (mention.kind === 'time') return mention.part !== 'evening' || role !== 'on';
  if (mention.kind === 'day') return true;
  return (
    mention.unit !== 'minute' &&
    (mention.start >= frame.anchor.start || role === 'for' || mention.next === true)
  );
}

/** True where the frame has a day, a time or a length, or its clause says "all day" or "until further notice". */
export function isDated(scene: Scene, frame: Frame): boolean {
  const rest = { start: frame.anchor.start, end: frame.sentence.end };
  return (
    frame.sayings.some((saying) => countsAsDay(frame, saying)) ||
    scene.cues.some(({ cue, end }) => cue === 'whole_day' && end === frame.anchor.start) ||
    has(scene, rest, 'whole_day') ||
    has(scene, rest, 'open_end')
  );
}

const NIGHT = new Set(['night', 'evening', 'eve']);

/** "Flying on Thursday night", "wedding on Friday evening": after work. */
export const isByNight = (scene: Scene, { sayings }: Frame): boolean =>
  sayings.some(
    ({ mention }) =>
      (mention.kind === 'time' && mention.part === 'evening') ||
      (mention.kind === 'day' && NIGHT.has(scene.text.tokens[mention.end]?.norm ?? '')),
  );

export const OUT_GOES_ON = new Set(
  "much sick ill for until from through on at and so but because with all both in this next again now too as then today tomorrow since due starting effective commencing beginning the by most part half whole early again later or over after before between only just w to up while tonight night day days till if when it that my guys y'all everyone team folks of here work leave pto holiday vacation anyway not also maybe probably possibly attending visiting caring dealing getting taking doing seeing having completely entirely totally fully altogether doing unexpectedly unfortunately sorry cause during fr lmao ugh tbh ngl rn sry y'all sometime cancelled postponed approved booked confirmed anymore any more instead please thanks ta cheers lol xx".split(
    ' ',
  ),
);

export const goesOnAsAbsence = (frame: Frame, tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  if (next === undefined || at >= frame.sentence.end || isBoundary(tokens, at)) return true;
  return OUT_GOES_ON.has(next.norm) || frame.sayings.some((saying) => saying.mention.start === at);
};

export const LEADS_ELSEWHERE = new Set(['to', 'the', 'of', 'my', 'a', 'an', 'our', 'his', 'her', 'their']);

const MEETINGS = new Set(
  'call calls meeting meetings standup pitch review presentation kickoff briefing interview interviews sync lunch bed shop shops gym cinema pub dinner party bar game match'.split(
    ' ',
  ),
);

export const leadsToCall = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 5).some((token) => MEETINGS.has(token.norm));

export const laterDay = (scene: Scene, frame: Frame) =>
  frame.sayings.some((saying) => saying.mention.kind === 'day' && saying.mention.from > scene.now.today);

export const spanSaid = (frame: Frame) =>
  frame.sayings.some(
    (saying) =>
      (saying.role !== 'on' && saying.role !== 'in') ||
      saying.back ||
      saying.mention.kind === 'length' ||
      (saying.mention.kind === 'day' && saying.mention.from !== saying.mention.to),
  );
