// Frames: an anchor, whose it is, and the days and times that belong to it. Mentions go to the anchor of their own
// clause; one that stands apart from every anchor in a clause with other content belongs to something else.
import { type Anchor, anchorsIn, isAnchorCue } from './anchors.ts';
import { correctedDays } from './corrected-days.ts';
import type { DateMention } from './dates.ts';
import { doubtfulDay } from './doubtful-days.ts';
import { eventSubject } from './event-subject.ts';
import { isHourNoun } from './hours-as-nouns.ts';
import type { Cue } from './lexicon.ts';
import { isOffered } from './offered-days.ts';
import { isContent, ownerOf } from './owners.ts';
import type { PersonMention } from './people.ts';
import { maySayPlace, placesIn } from './places.ts';
import { isPossible } from './possible-anchors.ts';
import { isProposed } from './proposals.ts';
import { type Placed, placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import { asSpent } from './spent-leave.ts';
import type { SubjectReading, SubjectScene } from './subject.ts';
import { subjectOf } from './subjects.ts';
import type { Token, TokenRange } from './text.ts';

/** An anchor in its sentence with everything said about it. */
export interface Frame {
  readonly anchor: Anchor;
  readonly sentence: TokenRange;
  readonly subject: SubjectReading;
  readonly sayings: readonly Saying[];
  /** Days of the sentence before the anchor that belong to no anchor. */
  readonly loose: readonly Placed[];
  /** The anchor before it in the sentence, if any. */
  readonly previous: Frame | null;
  /** Says the same of others as that frame, and is read where it is; under a heading its form needs no look. */
  readonly like?: Frame | 'heading';
  /** Says so with a doubt. */
  readonly doubted?: boolean;
}

/** The frames of every sentence, in order. */
export function buildFrames(scene: Scene, names: readonly PersonMention[]): Frame[] {
  const frames: Frame[] = [];
  for (const sentence of scene.text.sentences) {
    const found =
      scene.cues.some((cue) => isAnchorCue(cue) && cue.start >= sentence.start && cue.end <= sentence.end) ||
      maySayPlace(scene, sentence);
    const own = found ? framesOf(scene, sentence, names) : [];
    const corrected = own.length === 0 ? correctedDays(scene, frames.at(-1), sentence) : null;
    if (corrected !== null) frames[frames.length - 1] = corrected;
    else if (own.length === 0) continueLast(scene, frames, sentence);
    const doubted = own.length === 0 ? doubtfulDay(scene, frames.at(-1), sentence) : null;
    if (doubted !== null) frames.push(doubted);
    frames.push(...own);
  }
  return frames;
}

/** "On Thursday, until then I am not working". */
function untilThen(mention: DateMention, anchor: Anchor, tokens: readonly Token[]): boolean {
  if (mention.end > anchor.start) return false;
  const between = tokens.slice(mention.end, anchor.start).map((token) => token.norm);
  return between.includes('until') && between[between.indexOf('until') + 1] === 'then';
}

/** "Not around on Friday", "not be in Mon-Wed": the words of the anchor are no preposition of the day. */
function roleBeside({ mention, role }: Placed, anchor: Anchor, tokens: readonly Token[]): Placed['role'] {
  if (untilThen(mention, anchor, tokens)) return 'until';
  if (mention.start < anchor.end) return role;
  if (role === 'not')
    return tokens.slice(anchor.end, mention.start).some(({ norm }) => DENIES.has(norm)) ? role : 'on';
  if (mention.start !== anchor.end) return role;
  const last = tokens[anchor.end - 1]?.norm;
  const within =
    role === 'in' && anchor.kind === 'away' && (mention.kind !== 'length' || mention.next === true);
  return within || (role === 'from' && last === 'start') ? 'on' : role;
}

const DENIES = new Set('not than instead place lieu no'.split(' '));

const CONTINUED = new Set(['away', 'remote', 'half_day']);

/** "Annual leave went through! 9/3 to 20/3": a sentence that opens with a day goes on with the words before it. */
function continueLast(scene: Scene, frames: Frame[], sentence: TokenRange): void {
  const last = frames.at(-1);
  if (last === undefined || last.sentence.end !== sentence.start || last.sayings.length > 0) return;
  if (!CONTINUED.has(last.anchor.kind) || last.anchor.form === 'weak') return;
  const { tokens } = scene.text;
  const dates = scene.dates(sentence);
  const first = dates[0];
  if (first === undefined || first.kind === 'time' || first.start - sentence.start > 2) return;
  const lead = tokens.slice(sentence.start, first.start);
  if (lead.some((token) => isContent(token))) return;
  const sayings = placeAll(dates, tokens).map((place) => ({ ...place, doubtful: false, back: false }));
  frames[frames.length - 1] = { ...last, sayings };
}

function framesOf(scene: Scene, sentence: TokenRange, names: readonly PersonMention[]): Frame[] {
  const { tokens } = scene.text;
  const said = scene.dates(sentence);
  const dates = said.filter(
    (mention) =>
      !isSomebodysTime(mention, tokens) &&
      !isOffered(mention, said, tokens) &&
      !isProposed(mention, tokens) &&
      !names.some((name) => name.start < mention.end && mention.start < name.end),
  );
  const cues = [...scene.cues, ...placesIn(scene, sentence, dates)].filter(
    (cue) => !isName(cue, names, tokens),
  );
  const anchors = anchorsIn(cues, sentence, (anchor) => isPossible(anchor, dates, tokens, scene.cues)).map(
    (anchor) => asSpent(anchor, scene.cues),
  );
  const placed = placeAll(dates, tokens);
  const owners = dates.map((mention) => ownerOf(mention, anchors, dates, tokens, sentence));
  const isPart = (mention: DateMention, anchor: Anchor) =>
    (anchor.kind === 'mornings_only' || anchor.kind === 'half_day') &&
    mention.start < anchor.end &&
    anchor.start < mention.end;
  const frames: Frame[] = [];
  anchors.forEach((anchor, index) => {
    const limit = anchors[index - 1]?.end ?? sentence.start;
    const whose: SubjectScene = { tokens, author: scene.author?.id ?? '', names, dates };
    const farthest = Math.max(limit, anchor.start - 30);
    const subject =
      anchor.form === 'event'
        ? eventSubject(whose, anchor, farthest)
        : subjectOf(whose, anchor.start, farthest);
    const sayings = placed
      .filter(
        ({ mention }, at) => owners[at] === anchor && !isPart(mention, anchor) && !isMeasure(mention, anchor),
      )
      .map((place) => ({
        ...place,
        role: roleBeside(place, anchor, tokens),
        doubtful: isDoubtful(place.mention, anchor, scene.cues, dates),
        back: isBack(place.mention, anchor, tokens),
        ...wholeDay(scene, place.mention),
      }));
    const loose = placed.filter(
      ({ mention }, at) => owners[at] === null && mention.kind === 'day' && mention.end <= anchor.start,
    );
    frames.push(
      ...withWholeDays({ anchor, sentence, subject, sayings, loose, previous: frames.at(-1) ?? null }),
    );
  });
  return frames;
}

/** "Thursday from 2, Friday all day". */
const wholeDay = ({ cues }: Scene, { kind, start, end }: DateMention): { readonly whole?: true } =>
  kind === 'day' && cues.some((cue) => cue.cue === 'whole_day' && (cue.start === end || cue.end === start))
    ? { whole: true }
    : {};

/** "Half day Thursday, full day Friday": the whole day is another absence. */
function withWholeDays(frame: Frame): readonly Frame[] {
  const whole = frame.sayings.filter(({ whole }) => whole);
  if (frame.anchor.kind !== 'half_day' || whole.length === 0 || whole.length === frame.sayings.length)
    return [frame];
  const rest = { ...frame, sayings: frame.sayings.filter(({ whole }) => !whole) };
  const anchor: Anchor = { ...frame.anchor, kind: 'away', form: 'state' };
  return [rest, { ...rest, anchor, sayings: whole, previous: rest }];
}

/** Mia is a person, where "gone mia" is not. */
const isName = (cue: TokenRange, names: readonly PersonMention[], tokens: readonly Token[]) =>
  names.some((name) => name.start <= cue.start && cue.end <= name.end) &&
  tokens.slice(cue.start, cue.end).some(({ text, norm }) => text !== norm && text !== text.toUpperCase());

/** "20 week scan", "parents' evening": no length or time of the absence. */
const isMeasure = (mention: DateMention, anchor: Anchor) =>
  anchor.form === 'event' &&
  ((mention.start < anchor.end && anchor.start < mention.end) ||
    (mention.kind === 'length' && mention.end === anchor.start));

const THINGS_AT_TIMES = new Set(
  'call calls meeting meetings sync standup review wip session kickoff deadline slot demo presentation check catchup catch interview class train flight appointment oclock launch shoot huddle stand one 1 email emails message version deck'.split(
    ' ',
  ),
);

const OWNERS = new Set('my the your our their his her a that this'.split(' '));

/** "My 3pm", "the 9am", "a 4pm call": a meeting, not when someone is away. */
function isSomebodysTime(mention: DateMention, tokens: readonly Token[]): boolean {
  if (mention.kind !== 'time' || isHourNoun(tokens[mention.end])) return false;
  if (mention.part !== undefined) return isGreeting(mention, tokens) || isSomebodysPart(mention, tokens);
  const before = tokens[mention.start - 1]?.norm ?? '';
  const after = tokens[mention.end]?.norm ?? '';
  if (isClock(mention, tokens)) return true;
  return OWNERS.has(before) || (THINGS_AT_TIMES.has(after) && before !== 'until');
}

/** "It's 1:30 here": what the clock says. */
const isClock = ({ start, end }: DateMention, tokens: readonly Token[]) =>
  (tokens[start - 1]?.norm === "'s" || tokens[start - 1]?.norm === 'is') &&
  tokens[start - 2]?.norm === 'it' &&
  end - start <= 2;

const GREETED = new Set(['all', 'both', 'everyone', 'everybody']);

/** "Morning all, …" at the start of a line says no part of a day; "morning off" does. */
function isGreeting({ start, end }: DateMention, tokens: readonly Token[]): boolean {
  const before = tokens[start - 1];
  const opens = before === undefined || before.kind === 'punctuation' || before.norm === 'good';
  const after = tokens[end + 1];
  return opens && GREETED.has(tokens[end]?.norm ?? '') && (after?.kind !== 'word' || after.norm === 'i');
}

/** "My morning coffee". */
function isSomebodysPart(mention: DateMention, tokens: readonly Token[]): boolean {
  const after = tokens[mention.end];
  return (
    OWNERS.has(tokens[mention.start - 1]?.norm ?? '') &&
    tokens[mention.start - 1]?.norm !== 'the' &&
    tokens[mention.start - 1]?.norm !== 'this' &&
    after?.kind === 'word' &&
    after.norm !== 'off' &&
    after.norm !== 'is'
  );
}

/** "Out today and maybe tomorrow": the doubt is of the second day only. */
function isDoubtful(
  mention: DateMention,
  anchor: Anchor,
  cues: readonly Cue[],
  dates: readonly DateMention[],
): boolean {
  if (mention.start < anchor.end) return false;
  const before = dates.filter((other) => other.end <= mention.start && other.start >= anchor.start).at(-1);
  if (before === undefined) return false;
  return cues.some(
    (cue) =>
      cue.cue === 'doubt' &&
      ((cue.start >= before.end && cue.end <= mention.start) ||
        (cue.start >= mention.end &&
          cue.start - mention.end <= 2 &&
          dates.every((other) => other.start < mention.end))),
  );
}

const BACK_FILLERS = new Set([
  'on',
  'by',
  'at',
  'in',
  'online',
  'the',
  'around',
  'about',
  'until',
  'only',
  'from',
  'of',
  'as',
]);

const HERE = new Set(['in', 'online', 'around']);

/** "Back on Monday", "in again Tuesday". */
function isBack(mention: DateMention, anchor: Anchor, tokens: readonly Token[]): boolean {
  if (anchor.kind === 'back') return true;
  for (let at = mention.start - 1; at > mention.start - 4 && at >= anchor.end; at -= 1) {
    if (
      tokens[at]?.norm === 'back' ||
      (tokens[at]?.norm === 'again' && at > anchor.end && HERE.has(tokens[at - 1]?.norm ?? ''))
    )
      return true;
    if (!BACK_FILLERS.has(tokens[at]?.norm ?? '')) return false;
  }
  return false;
}
