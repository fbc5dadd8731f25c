// "Out", "off", "sick" and other words that mean much else than being away.

import { isBoundary } from './boundaries.ts';
import {
  explicit,
  goesOnAsAbsence,
  has,
  isDated,
  LEADS_ELSEWHERE,
  laterDay,
  leadsToCall,
  OUT_GOES_ON,
  spanSaid,
} from './form-checks.ts';
import type { Frame } from './frames.ts';
import { isJourney } from './journey-form.ts';
import { meansOf, ownForm } from './own-forms.ts';
import type { Scene } from './scene.ts';
import { isShortNote } from './sick-notes.ts';
import { isBesidePlight, isLongGone } from './story-form.ts';
import type { Token } from './text.ts';

const OTHER_SENSES = new Set(
  'brand topic track base balance limits loud patience ideas budget stock scope there key center centre board line sync message msg air record ramp point peak course cycle site screen camera mute script kilter market'.split(
    ' ',
  ),
);

/** "Late tomorrow", not "late to the meeting". */
export function lateForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.kind !== 'late') return null;
  const { tokens } = scene.text;
  const byHours = anchor.cue.entry.means?.['hours'] === true;
  if (byHours && tokens.slice(anchor.start, anchor.end).some((token) => MINUTES.test(token.norm)))
    return 'minutes';
  if (sayings.some(({ mention }) => mention.kind === 'length' && mention.unit === 'minute')) return 'minutes';
  if (byHours && !isDated(scene, frame) && !explicit(frame) && !isHeldUp(scene, frame)) return 'no day said';
  const dayAt = tokens[anchor.end]?.norm === 'on' ? anchor.end + 1 : anchor.end;
  if (sayings.some(({ mention }) => mention.start === dayAt || mention.start === anchor.end)) return null;
  return LATE_FOR.has(scene.text.tokens[anchor.end]?.norm ?? '') ? 'late for something' : null;
}

/** "Train's cancelled, going to be an hour late". */
const isHeldUp = ({ cues }: Scene, { subject }: Frame) =>
  subject.subject.kind === 'implicit' && cues.some(({ cue }) => cue === 'held_up');

const LATE_FOR = new Set(['to', 'for', 'on', 'with', 'in', 'schedule', 'plan', 'than']);
const MINUTES = /\dm(?:in|ins)?$/; // yes: 20mins · no: 2h

/** "Not be in", but not "not be in the folder". */
export function stateForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  const { tokens } = scene.text;
  if (anchor.cue.entry.means?.['ofOthers'] === true && frame.subject.subject.kind !== 'people')
    return 'another sense';
  if (meansOf(frame, 'gone') && isLongGone(scene, frame)) return 'the past';
  if (
    anchor.form !== 'state' ||
    tokens[anchor.start]?.norm !== 'not' ||
    tokens[anchor.end - 1]?.norm !== 'in'
  )
    return null;
  if (tokens[anchor.end]?.norm === 'the')
    return tokens[anchor.end + 1]?.norm === 'office' ||
      frame.sayings.some((saying) => saying.mention.start === anchor.end)
      ? null
      : 'another sense';
  if (
    IN_SOMETHING.has(tokens[anchor.end]?.norm ?? '') &&
    !frame.sayings.some((saying) => saying.mention.start === anchor.end) &&
    !scene.cues.some((cue) => cue.cue === 'whole_day' && cue.start === anchor.end)
  )
    return 'another sense';
  return goesOnAsAbsence(frame, tokens, anchor.end) ? null : 'another sense';
}

const IN_SOMETHING = new Set([
  'to',
  'the',
  'a',
  'my',
  'with',
  'it',
  'there',
  'that',
  'this',
  'of',
  'all',
  'here',
]);

/** "Do not see me Friday", not "do not see me running this". */
export function addressedForm(scene: Scene, frame: Frame): string | null {
  const { anchor, subject } = frame;
  if (anchor.cue.entry.means?.['addressed'] !== true || anchor.kind === 'present') return null;
  const { tokens } = scene.text;
  if (subject.between.includes('not') || tokens[anchor.start - 1]?.norm === 'not') return 'denied';
  if (tokens[anchor.end]?.norm === 'of' || leadsIntoThing(anchor, tokens)) return 'another sense';
  return HAS_OWN_FORM.has(anchor.kind) || goesOnAsAbsence(frame, tokens, anchor.end) ? null : 'another sense';
}

const OWN_PLACES = new Set([
  'office',
  'studio',
  'building',
  'morning',
  'afternoon',
  'am',
  'pm',
  'first',
  'next',
]);

/** "Unlikely to be in the deck". */
const leadsIntoThing = (anchor: Frame['anchor'], tokens: readonly Token[]) =>
  tokens[anchor.end - 1]?.norm === 'in' &&
  LEADS_ELSEWHERE.has(tokens[anchor.end]?.norm ?? '') &&
  !OWN_PLACES.has(tokens[anchor.end + 1]?.norm ?? '');

const HAS_OWN_FORM = new Set(['arrive', 'leave', 'back']);

/** "My last day is Friday" is a farewell, unless they say when they are back. */
export function lastDayForm(_scene: Scene, frame: Frame): string | null {
  if (frame.anchor.form !== 'last_day') return null;
  return frame.sayings.some((saying) => saying.mention.kind === 'day' && saying.role === 'on' && !saying.back)
    ? null
    : 'no day said';
}

/** "Out", "off", "away", "sick" mean much else: they need a day, and the words after them must go on as an absence does. */
export function weakForm(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  const { anchor } = frame;
  if (anchor.form !== 'weak' || !WEAK_KINDS.has(anchor.kind) || isJourney(frame)) return null;
  const unmet = unmetIn(scene, frame);
  if (unmet !== null) return unmet;
  if (isShortNote(scene, frame)) return null;
  if (isMending(scene, frame)) return 'on the way back';
  const next = tokens[anchor.end];
  const nextIsDate = frame.sayings.some((saying) => saying.mention.start === anchor.end);
  const wrong = ownForm(scene, frame, nextIsDate);
  if (wrong !== undefined) return wrong;
  if (!isDated(scene, frame)) return undatedForm(frame, tokens);
  return nextIsDate || next === undefined || meansOf(frame, 'placed') ? null : goesOnForm(scene, frame, next);
}

/** "Noor is on the mend, back tomorrow". */
const isMending = (scene: Scene, { anchor, sayings }: Frame) =>
  sayings.length === 0 &&
  scene.cues.some(({ cue, start, end }) => cue === 'recovered' && start <= anchor.start && anchor.end <= end);
const WEAK_KINDS = new Set(['away', 'half_day']);

/** What the table asks of the message besides the words themselves. */
function unmetIn(scene: Scene, frame: Frame): string | null {
  if (meansOf(frame, 'later') && !saysLater(scene, frame)) return 'no news';
  if (meansOf(frame, 'barred') && !isBesidePlight(frame.anchor, scene.cues) && !saysLater(scene, frame))
    return 'out of a thing';
  if (meansOf(frame, 'barred') && isSince(scene, frame)) return 'out of a thing';
  if (meansOf(frame, 'asked') && !has(scene, frame.sentence, 'asking')) return 'not asked for';
  if (meansOf(frame, 'approval') && !awaitsApproval(scene)) return 'nothing is to be approved';
  if (meansOf(frame, 'person') && !isSomebodys(scene, frame)) return 'something else';
  return ofPlight(scene, frame);
}

/** "Since yesterday I can't log in". */
const isSince = ({ text: { tokens } }: Scene, { sayings }: Frame) =>
  sayings.some(({ mention }) => tokens[mention.start - 1]?.norm === 'since');

/** Where it stands beside a plight, whose that is. */
function ofPlight(scene: Scene, frame: Frame): string | null {
  if (meansOf(frame, 'named') && !explicit(frame)) return 'something else';
  if (meansOf(frame, 'unlessBut') && saysBut(scene, frame)) return 'at work all the same';
  if (meansOf(frame, 'ailing') && !isBesidePlight(frame.anchor, scene.cues)) return 'another sense';
  return meansOf(frame, 'kin') && isOfOthers(scene, frame) ? 'somebody else' : null;
}

/** "Not well today but online". */
const saysBut = ({ text: { tokens } }: Scene, { anchor, sentence }: Frame) =>
  tokens.slice(anchor.end, sentence.end).some(({ norm }) => norm === 'but');

const WHOSE = new Set(["'s", 'his', 'her', 'their', 'your']);

/** "Noor's wife is in labour". */
const isOfOthers = ({ text: { tokens } }: Scene, { anchor }: Frame) =>
  WHOSE.has(tokens[anchor.start - 1]?.norm ?? '');

/** "Yet to approve", wherever it is said. */
const awaitsApproval = ({ cues }: Scene) =>
  cues.some(({ cue, entry }) => cue === 'request' && entry.means?.['anywhere'] === true);

/** "Nothing from me today" is no news; "nothing from me until Monday", "after 3", "tomorrow" is an absence. */
const saysLater = (scene: Scene, frame: Frame) =>
  spanSaid(frame) ||
  laterDay(scene, frame) ||
  frame.sayings.some((saying) => saying.mention.kind === 'time' && saying.role !== 'on');

/** "I'm down until Friday", "strep, down through Wednesday": a person, or words of being ill before it. */
const isSomebodys = (scene: Scene, frame: Frame) =>
  explicit(frame) || scene.cues.some((cue) => cue.cue === 'unfit' && cue.end <= frame.anchor.start);

/** The word after "out", "off" or "away to" decides what it means. */
function goesOnForm(scene: Scene, frame: Frame, next: Token): string | null {
  const { tokens } = scene.text;
  const last = tokens[frame.anchor.end - 1]?.norm;
  const leadsOn = last === 'to';
  if (next.kind !== 'word' && !leadsOn) return null;
  if (meansElse(frame, tokens, next)) return 'another sense';
  if (scene.cues.some((cue) => cue.cue === 'whole_day' && cue.start === frame.anchor.end)) return null;
  if (leadsOn || LEADS_ELSEWHERE.has(next.norm)) return awayTo(scene, frame) ? null : 'another sense';
  if (OUT_GOES_ON.has(next.norm)) return null;
  const off = last === 'off';
  if (off && BEING.has(next.norm) && frame.sayings.some(({ mention }) => mention.end === frame.anchor.start))
    return null;
  return explicit(frame) && (!off || next.norm.endsWith('ing')) ? null : 'another sense';
}

/** "Off brand", "not available for the call", "dark on paid social". */
const meansElse = ({ anchor, sayings }: Frame, tokens: readonly Token[], next: Token) =>
  OTHER_SENSES.has(next.norm) ||
  (next.norm === 'for' && leadsToCall(tokens, anchor.end)) ||
  (tokens[anchor.end - 1]?.norm === 'dark' &&
    next.norm === 'on' &&
    !sayings.some((saying) => saying.mention.start === anchor.end + 1));

/** "My Friday off is cancelled". */
const BEING = new Set(['is', "'s", 'was', 'has', 'got', 'still']);

function undatedForm(frame: Frame, tokens: readonly Token[]): string | null {
  const untilSomething = tokens[frame.anchor.end]?.norm === 'until' && explicitOrFirst(frame, tokens);
  return standsAlone(frame, tokens) || untilSomething ? null : 'no day said';
}

/** "Off to Spain from Friday", not "off to the call". */
function awayTo(scene: Scene, frame: Frame): boolean {
  const lasting = spanSaid(frame) || (explicit(frame) && laterDay(scene, frame));
  return lasting && !leadsToCall(scene.text.tokens, frame.anchor.end);
}

/** "Out until I test negative": today, with no end. */
const explicitOrFirst = (frame: Frame, tokens: readonly Token[]) =>
  explicit(frame) ||
  (['implicit', 'inherit'].includes(frame.subject.subject.kind) &&
    frame.subject.between.length === 0 &&
    (frame.anchor.start === frame.sentence.start || tokens[frame.anchor.start - 1]?.norm === ','));

/** "Noor's out", "Kofi is away.": a named person whose state ends the clause. */
function standsAlone(frame: Frame, tokens: readonly Token[]): boolean {
  if (frame.subject.subject.kind !== 'people' && frame.subject.subject.kind !== 'which') return false;
  let { end } = frame.anchor;
  while (NOW_WORDS.has(tokens[end]?.norm ?? '')) end += 1;
  return end >= frame.sentence.end || isBoundary(tokens, end);
}

/** "Noor's offline from now", "out again". */
const NOW_WORDS = new Set(['from', 'now', 'again', 'already', 'rn', 'atm', 'currently']);
