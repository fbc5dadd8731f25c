// "I'm back" against the many other things that "back" means in chat.
import type { IsoDate } from '../domain/plain-date.ts';
import { isAfterAbsence, isUsualThing } from './back-after.ts';
import { GREETINGS, isBackInAPlace, isOnAgain } from './back-in-place.ts';
import { isBoundary } from './boundaries.ts';
import { dayBack, endsSooner } from './day-back.ts';
import type { Frame } from './frames.ts';
import { ADVERBS, BE } from './grammar.ts';
import { isUnsure } from './in-after-all.ts';
import { judge } from './judge.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const OTHER_SENSE = new Set(
  'to up and of then when soon later shortly asap for a an the if once before after pain burner end page pocket seat it that this them him her me us you on with by at into out down his my your our their what which or as like over where how why go going let'.split(
    ' ',
  ),
);
const BREAKS = new Set(
  'lunch break breakfast dinner coffee shop shops store gym walk run call meeting meetings standup toilet loo bathroom smoke cig cigs ciggie ciggy cigarette fag vape kettle snack nap shower jog swim bog school tea smoko errand errands bank'.split(
    ' ',
  ),
);
const ALONE = new Set(['now', 'today', 'from', 'in', 'online', 'again']);

const CALLED = new Set('everyone everybody all team folks people guys gang troops you lads peeps'.split(' '));

/** "Back to work everyone!" is said to them. */
const isCalledOut = ({ anchor, subject }: Frame, tokens: readonly Token[]) =>
  tokens[anchor.end - 1]?.norm === 'work' &&
  subject.subject.kind === 'implicit' &&
  CALLED.has(
    tokens[anchor.end]?.norm === ','
      ? (tokens[anchor.end + 1]?.norm ?? '')
      : (tokens[anchor.end]?.norm ?? ''),
  );

/** The day from which they say they are in again, or null where they say nothing of the kind. */
export function saysTheyAreBack(scene: Scene, frame: Frame): IsoDate | null {
  const { tokens } = scene.text;
  const verdict = judge(scene, frame);
  if (!verdict.reads || verdict.negated || isUnsure(scene, frame, verdict.certainty)) return null;
  if (
    scene.cues.some((cue) => cue.cue === 'break') ||
    isOtherSense(frame, tokens) ||
    isCalledOut(frame, tokens) ||
    !isBackInAPlace(frame, tokens)
  )
    return null;
  if (isComing(frame, tokens) && frame.sayings.length === 0) return null;
  if (!isSaidOfNow(scene, frame) || isJustHere(scene, frame)) return null;
  return dayBack(scene, frame);
}

const STRANGE_AT_MOST = 1;
const WORK_SIGNS = new Set(
  'raring burning slack email urgent shout ping bear jet lagged jetlagged week trip honeymoon break backlog unread catch caught threads rested recharged cover covered holidays vacay hols away ooo fixed restored sorted over asleep baby kid kids nursery school leave holiday today vacation pto covering missed miss inbox emails messages sick weeks work desk office monday catching sunburnt rested tanned refreshed morning human alive'.split(
    ' ',
  ),
);

/** "I'm back" to one person, with a question, or before a long story, is back from the kettle. */
function isJustHere(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const said = words(frame, tokens);
  const onSlack = said.at(-1) === 'slack';
  if (onSlack && frame.sayings.length === 0 && !saysOfWork(frame, tokens) && !isOver(scene, frame))
    return true;
  if (frame.subject.subject.kind === 'people' || said.length > 1 || frame.sayings.length > 0) return false;
  const rest = [...tokens.slice(0, frame.subject.start), ...tokens.slice(frame.anchor.end)];
  if (tokens[frame.anchor.end]?.norm === 'from') {
    const before = tokens[frame.subject.start - 1];
    return before?.kind === 'word' && !GREETINGS.has(before.norm);
  }
  if (saysOfWork(frame, tokens) || isOver(scene, frame)) return false;
  if (tokens[frame.anchor.end]?.norm === 'after' && isAfterAbsence(frame, tokens)) return false;
  if (tokens.slice(0, frame.subject.start).some((token) => FAILURES.has(token.norm))) return true;
  if (tokens[0]?.norm === 'sorry' && tokens[frame.anchor.end]?.norm === 'now') return true;
  const lead = tokens
    .slice(0, frame.subject.start)
    .filter((token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'mention');
  const after = tokens
    .slice(frame.anchor.end)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  return (
    after.filter((token) => !GREETINGS.has(token.norm)).length > STRANGE_AT_MOST ||
    rest.some((token) => token.norm === '?') ||
    (lead.length > 0 && after[0]?.norm !== 'now' && !lead.every((token) => GREETINGS.has(token.norm)))
  );
}

const isOver = (scene: Scene, { anchor }: Frame) =>
  scene.cues.some(({ cue, start, end }) => OVER.has(cue) && (end <= anchor.start || start >= anchor.end));

/** Recovered, or come from what kept them. */
const OVER = new Set(['recovered', 'event', 'unfit', 'reachable']);

const SIGN_REACH = 12;

/** "I'm back, catching up on email": words of work or of having been away, close by and not denied. */
const saysOfWork = ({ anchor, subject }: Frame, tokens: readonly Token[]) =>
  tokens.some(
    ({ norm }, at) =>
      WORK_SIGNS.has(norm) &&
      (at < subject.start || at >= anchor.end) &&
      Math.abs(at - anchor.start) <= SIGN_REACH &&
      tokens[at - 1]?.norm !== 'not',
  );

/** "GA4 down 7-8, back now": a thing. */
const FAILURES = new Set(
  'down outage crashed died broken broke dropped restarted rebooted server site'.split(' '),
);

const isComing = (frame: Frame, tokens: readonly Token[]) =>
  ['coming', 'come', 'return', 'returning'].includes(tokens[frame.anchor.start]?.norm ?? '');

const JOINS = new Set(['and', 'then', 'or', '/', '&']);
const DONE = new Set(['joined', 'resumed', 'rejoined', 'returned']);

const words = (frame: Frame, tokens: readonly Token[]) =>
  tokens.slice(frame.anchor.start, frame.anchor.end).map((token) => token.norm);

/** "Back online when it's fixed"; "back once more" is. */
const isYetToCome = (next: Token | undefined, after: Token | undefined) =>
  next?.norm === 'when' || (next?.norm === 'once' && after?.norm !== 'more' && after?.norm !== 'again');

/** "Told me not to come here again". */
const isComeHere = ({ anchor }: Frame, tokens: readonly Token[]) =>
  tokens[anchor.start]?.norm === 'here' && tokens[anchor.start - 1]?.norm === 'come';

const GOOD_BYES = new Set(['see', 'catch', 'find', 'talk', 'next', 'due', 'c']);

function isOtherSense(frame: Frame, tokens: readonly Token[]): boolean {
  const said = words(frame, tokens);
  if (said.some((word) => GOOD_BYES.has(word)) || isComeHere(frame, tokens)) return true;
  const next = tokens[frame.anchor.end];
  if (said.at(-1)?.startsWith('among')) return false;
  if (said.includes('from') || next?.norm === 'from') return isFromBreak(frame, tokens);
  if (leadsFromAway(frame, tokens)) return false;
  if ((isUsualThing(said, next) && !isDayNext(frame)) || isYetToCome(next, tokens[frame.anchor.end + 1]))
    return true;
  if (isOnAgain(frame, tokens)) return false;
  return next?.kind === 'word' && OTHER_SENSE.has(next.norm) && !leadsOn(frame, tokens);
}

/** "Back with us", "back after all", "back after a week of flu", "back as of Monday". */
function leadsFromAway(frame: Frame, tokens: readonly Token[]): boolean {
  const [next, second] = [tokens[frame.anchor.end]?.norm, tokens[frame.anchor.end + 1]?.norm];
  if (next === 'with') return second === 'us';
  if (next === 'after') return second === 'all' || isAfterAbsence(frame, tokens);
  return next === 'as' && second === 'of';
}

/** "Back from the post", not "resuming today post my leave". */
const isFromBreak = ({ anchor }: Frame, tokens: readonly Token[]) =>
  tokens
    .slice(anchor.start, anchor.end + 5)
    .some(({ norm }, at, said) => BREAKS.has(norm) || (norm === 'post' && said[at - 1]?.norm === 'the'));

const isDayNext = ({ anchor, sayings }: Frame) => sayings.some(({ mention }) => mention.start === anchor.end);

/** A day, or a new clause, follows. */
const leadsOn = ({ anchor, sayings }: Frame, tokens: readonly Token[]) =>
  isBoundary(tokens, anchor.end) ||
  sayings.some(
    ({ mention }) =>
      mention.start === anchor.end || (mention.start - anchor.end <= 2 && mention.kind === 'day'),
  );

/** Present tense of a subject, or words that open the clause: "back online", "back now". */
function isSaidOfNow(scene: Scene, frame: Frame): boolean {
  const said = words(frame, scene.text.tokens);
  const { between, subject } = frame.subject;
  if (isSteps(frame, scene.text.tokens, said)) return false;
  if (said[0] === 'be' || between.some((word) => TO_COME.has(word))) return isPromised(scene, frame, said);
  if (between.some((word) => BE.has(word)) || said.some((word) => DONE.has(word))) return true;
  const again = said.includes('again');
  if (REPORTING.has(said[0] ?? '')) return saysToday(scene, frame, said);
  if (subject.kind === 'people') return again || said.length > 1 || (between.length === 0 && hasDay(frame));
  if (between.length === 0 && said[0] === 'back') return opensClause(scene, frame, said);
  return isArrived(scene, frame, said);
}

/** "Log out then back in", "and log back on": told to do, not done. */
const isSteps = ({ anchor, subject, sayings }: Frame, tokens: readonly Token[], said: readonly string[]) =>
  sayings.length === 0 &&
  (subject.subject.kind === 'implicit' || subject.subject.kind === 'inherit' || said.length === 2) &&
  (NOT_YET.has(said[0] ?? '') ||
    subject.between[0] === 'go' ||
    (said[1] === 'in' && JOINS.has(tokens[anchor.start - 1]?.norm ?? '')));

/** "Coming in again", "online again": without a word of being back. */
function isArrived(scene: Scene, frame: Frame, said: readonly string[]): boolean {
  const again = said.includes('again') || said[1] === 'enough' || said.at(-1) === 'more';
  if (frame.subject.subject.kind === 'author')
    return (
      said[0] === 'coming' ||
      said[0] === 'returned' ||
      (again && frame.subject.between.every((word) => ADVERBS.has(word)))
    );
  if (again) return frame.sayings.length > 0 || (opensAlone(scene, frame) && !isThings(scene, frame, said));
  return said.length > 1 && !NOT_YET.has(said[0] ?? '');
}

/** "Tracking: working again" is of a thing, but where someone has recovered. */
const isThings = (scene: Scene, { anchor }: Frame, said: readonly string[]) =>
  (said[0] === 'working' || said.includes('normal')) &&
  !scene.cues.some(
    (cue) => cue.cue === 'recovered' && (cue.end <= anchor.start || cue.start >= anchor.end),
  ) &&
  scene.text.tokens
    .slice(0, anchor.start)
    .some((token) => token.kind === 'word' && !GREETINGS.has(token.norm));

const NOT_YET = new Set(['return', 'returns', 'come', 'log', 'start', 'go']);
const REPORTING = new Set(['return', 'returned', 'first', 'reporting']);
const hasDay = (frame: Frame) => frame.sayings.some((saying) => saying.mention.kind === 'day');

const TO_COME = new Set(['will', 'be', 'going', 'would', 'should']);

/** "Working again from tomorrow": what is to come counts beside a sign that an absence ends sooner. */
function isPromised(scene: Scene, frame: Frame, said: readonly string[]): boolean {
  const sign = said.includes('again') || endsSooner(scene);
  return sign && frame.sayings.length > 0;
}

/** "I return to work today", "first day back". */
const saysToday = (scene: Scene, frame: Frame, said: readonly string[]) =>
  said[0] === 'first' ||
  said[0] === 'reporting' ||
  frame.sayings.some(({ mention }) => mention.kind === 'day' && mention.from === scene.now.today);

/** "Power's back, online again": the clause says no more, and it is somebody's own. */
function opensAlone(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const works = tokens[frame.anchor.start]?.norm === 'working';
  if (works && !scene.cues.some((cue) => cue.cue === 'recovered')) return false;
  const before = tokens[frame.anchor.start - 1];
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    before.norm === 'and' ||
    before.norm === 'finally' ||
    before.norm === 'so' ||
    before.norm === 'now';
  return opens && (frame.anchor.end >= frame.sentence.end || isBoundary(tokens, frame.anchor.end));
}

/** "Back! What did I miss?", "back after two weeks off": the word opens the message, and what follows is of work. */
function isAnnounced({ text: { tokens } }: Scene, frame: Frame): boolean {
  const { anchor } = frame;
  const next = tokens[anchor.end];
  const opens = tokens
    .slice(0, anchor.start)
    .every((token) => token.kind !== 'word' || GREETINGS.has(token.norm));
  if (!opens || next === undefined) return false;
  if (next.norm === 'after') return isAfterAbsence(frame, tokens);
  return isBoundary(tokens, anchor.end) && next.norm !== '-' && saysOfWork(frame, tokens);
}

/** "Back online", "back now"; not "log out and back in". */
function opensClause(scene: Scene, frame: Frame, said: readonly string[]): boolean {
  if (said.includes('normal') && isThings(scene, frame, said)) return false;
  const { tokens } = scene.text;
  const recovered = scene.cues.some((cue) => cue.cue === 'recovered');
  if (said.length === 1)
    return (
      isAnnounced(scene, frame) ||
      (isOnAgain(frame, tokens) && saysOfWork(frame, tokens)) ||
      ALONE.has(tokens[frame.anchor.end]?.norm ?? '') ||
      (recovered && (frame.sayings.length > 0 || opensAlone(scene, frame)))
    );
  if (said.includes('again') && frame.sayings.length === 0 && frame.subject.subject.kind !== 'author')
    return opensAlone(scene, frame);
  return (
    frame.sayings.length > 0 || said[1] !== 'in' || !JOINS.has(tokens[frame.anchor.start - 1]?.norm ?? '')
  );
}
