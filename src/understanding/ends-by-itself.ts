// "Stuck at the DMV, back after lunch", "back online at 3": a time today ends an absence that no other word says.
import { minutesOf } from '../domain/plain-date.ts';
import { mine } from './doubt.ts';
import type { Frame } from './frames.ts';
import { judge } from './judge.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

/** True where words of being back and a time today end an absence that no other word says. */
export function endsByItself(scene: Scene, frame: Frame): boolean {
  const verdict = judge(scene, frame);
  if (!mine(frame) || (!verdict.reads && verdict.why === 'a condition')) return false;
  if (scene.cues.some((cue) => cue.cue === 'break' || cue.cue === 'sign_off')) return false;
  if (bringsSomething(frame, scene.text.tokens) || isRestored(frame, scene.text.tokens)) return false;
  const time = frame.sayings.find((saying) => saying.mention.kind === 'time');
  const otherDay = frame.sayings.some(
    (saying) => saying.mention.kind === 'day' && saying.mention.from !== scene.now.today,
  );
  if (scene.text.tokens[(time?.mention.start ?? 0) - 1]?.norm === 'since') return false;
  if (time === undefined || otherDay || opensBare(scene, frame, time)) return false;
  if (time.mention.kind !== 'time' || time.mention.part === 'morning') return false;
  return !(time.mention.part === 'lunch' && time.mention.end <= frame.anchor.start);
}

const AT_WORK = new Set(['online', 'desk', 'office', 'work', 'in']);

/** "Back at 3" by itself may be lunch; "back online at 3", hours before, is not. */
function opensBare({ now, text }: Scene, { anchor, sentence }: Frame, { mention }: Saying): boolean {
  if (anchor.start > sentence.start) return false;
  const placed = AT_WORK.has(text.tokens[anchor.end - 1]?.norm ?? '');
  const later = mention.kind === 'time' && minutesOf(mention.from) - minutesOf(now.time) >= HOUR;
  return !placed || !later || sentence.start > 0 || mention.end < text.tokens.length - 1;
}

const HOUR = 60;

/** "I'll be back with numbers by 4". */
const bringsSomething = ({ anchor, sayings }: Frame, tokens: readonly Token[]) => {
  const last = Math.max(anchor.end, ...sayings.map(({ mention }) => mention.end));
  return [anchor.end, last].some(
    (at) => tokens[at]?.norm === 'with' && !COMPANY.has(tokens[at + 1]?.norm ?? ''),
  );
};

const COMPANY = new Set(['us', 'you', 'everyone', 'y', 'all', 'everybody']);

const FAILS = new Set(['down', 'broken', 'crashed', 'died', 'offline', 'dead']);

/** "Figma is down, back at 11": the thing is. */
const isRestored = ({ anchor, sentence, subject }: Frame, tokens: readonly Token[]) =>
  subject.subject.kind !== 'author' &&
  tokens
    .slice(sentence.start, anchor.start)
    .some(
      (token, at, before) =>
        FAILS.has(token.norm) && ['is', "'s", 'are', 'has', 'been'].includes(before[at - 1]?.norm ?? ''),
    );
