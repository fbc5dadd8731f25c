// "PTO", "a course", "taking Friday off": nouns and verbs of leave need a day beside them.

import { isBoundary } from './boundaries.ts';
import { explicit, goesOnAsAbsence, has, isDated } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import { isMoved } from './swaps.ts';
import type { Token } from './text.ts';
import { isWhenWord } from './when-words.ts';

const BESIDE = new Set(
  "signed stamped filed tray countersigned sealed returned back done with w kids kiddos children family preponed postponed advanced got for req reqs in lasts to its it shifted moved changed switched swapped becomes become has been having taking now instead rather than not runs run goes lasts is are 's starts start starting begins beginning effective commencing from on for me until through to the of my this next : - , ( ) and between including up actually whole rest except excluding bar minus apart every each both approved booked confirmed went in sorted request requests requested granted plan plans dates date signed off locked set planned incoming alert time am will be it starting as at by now ie i.e today tomorrow again also just only mine finally officially around all both taken coming up logged submitted please still that please ! . till inclusive".split(
    ' ',
  ),
);

/** "PTO Friday", "annual leave approved: 7/12–11/12": nothing else stands between the noun and its days. */
export function nounForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.form !== 'noun') return null;
  if (anchor.kind === 'half_day' || anchor.kind === 'mornings_only') return partForm(scene, frame);
  const { tokens } = scene.text;
  if (!isDated(scene, frame))
    return saysNothingElse(scene, frame) || isListed(scene, frame) ? null : 'no day said';
  if (isOfNobody(frame, tokens)) return 'a holiday of the calendar';
  const calledOff = has(scene, frame.sentence, 'off');
  const beside = sayings.some((saying) => {
    if (tokens[saying.mention.end]?.norm === "'s")
      return calledOff && saying.mention.end + 1 === anchor.start;
    const [from, to] =
      saying.mention.start >= anchor.end
        ? [anchor.end, saying.mention.start]
        : [saying.mention.end, anchor.start];
    const between = tokens.slice(from, to);
    return (
      between.every((token, index) => isBesideWord(token) || isInCallingOff(scene, from + index)) ||
      isExclaimed(between) ||
      isAnnounced(between)
    );
  });
  if (tokens[anchor.end - 1]?.norm === 'leave' && VERB_BEFORE.has(tokens[anchor.end - 2]?.norm ?? ''))
    return 'another sense';
  const spoken = frame.subject.between.some((word) =>
    ['have', 'take', 'taking', 'am', 'is', 'got', 'having', 'start', 'starting'].includes(word),
  );
  return beside ||
    spoken ||
    isMoved(scene, frame) ||
    has(scene, { start: anchor.end, end: frame.sentence.end }, 'whole_day')
    ? null
    : 'another sense';
}

const HOLIDAYS = new Set(['holiday', 'holidays']);
const ANYONES = new Set(['the', 'a', 'an', 'that', 'this', 'which', 'next']);
const FALLS = new Set(['is', "'s", 'falls', 'lands', 'was', 'are', 'on']);

/** "The holiday is Friday", "there's a holiday on Monday": a day of the calendar, nobody's leave. */
const isCalendarDay = ({ anchor, subject }: Frame, tokens: readonly Token[]) =>
  anchor.end - anchor.start === 1 &&
  HOLIDAYS.has(tokens[anchor.start]?.norm ?? '') &&
  !explicit({ subject } as Frame) &&
  ANYONES.has(tokens[anchor.start - 1]?.norm ?? '') &&
  FALLS.has(tokens[anchor.end]?.norm ?? '');
/** "Leave stands cancelled for the 4th". */
const isInCallingOff = (scene: Scene, at: number) =>
  scene.cues.some(({ cue, start, end }) => cue === 'off' && start <= at && at < end);

const SCHEMES = new Set(['summer', 'flex', 'floating', 'mental']);
const RUNS = new Set('start starts end ends begin begins hours policy kick kicks resume resumes'.split(' '));

/** "Summer Fridays end next week": what everyone has. */
const isScheme = ({ anchor }: Frame, tokens: readonly Token[]) =>
  SCHEMES.has(tokens[anchor.start]?.norm ?? '') && RUNS.has(tokens[anchor.end]?.norm ?? '');
const GRANTED = new Set(['granted', 'approved', 'booked', 'confirmed', 'signed', 'agreed', 'secured']);

/** "Leave granted, to general astonishment: 14th to 18th". */
const isAnnounced = (between: readonly Token[]) =>
  GRANTED.has(between[0]?.norm ?? '') && between.at(-1)?.norm === ':';

const CALLED = new Set(['baby', 'yall', 'everyone', 'folks', 'people', 'guys', 'team', 'friends']);
const CHEERED = new Set(['it', "'s", 'is', 'its', 'time', 'finally', 'baby', 'day', 'mode']);

/** ":palm_tree: it's Bali time! 22 March to 2 April". */
function isExclaimed(between: readonly Token[]): boolean {
  const words = between.filter(({ kind }) => kind === 'word');
  const last = words.at(-1)?.norm ?? '';
  if (!between.some(({ norm }) => norm === '!') || !words.some(({ norm }) => norm === 'time')) return false;
  if (last !== 'time' && !CALLED.has(last)) return false;
  return words.filter(({ norm }) => !CHEERED.has(norm) && !CALLED.has(norm)).length <= 2;
}

/** "Half day tomorrow", "half day." */
function partForm(scene: Scene, frame: Frame): string | null {
  if (isOfThing(scene, frame)) return 'another sense';
  return frame.sayings.length > 0 || endsClause(scene, frame) ? null : 'no day said';
}

const OF_LEAVE = new Set('pto leave al annual holiday vacation toil sick the'.split(' '));

/** "Half day shoot", "half day rate", "half a day of edits". */
function isOfThing(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const next = tokens[frame.anchor.end];
  if (next?.norm === 'of' && !OF_LEAVE.has(tokens[frame.anchor.end + 1]?.norm ?? ''))
    return !frame.sayings.some(({ mention }) => mention.start === frame.anchor.end + 1);
  return next?.kind === 'word' && !goesOnAsAbsence(frame, tokens, frame.anchor.end) && !isBesideWord(next);
}

const isOfNobody = (frame: Frame, tokens: readonly Token[]) =>
  isCalendarDay(frame, tokens) || isScheme(frame, tokens) || isSeason(frame, tokens);

/** "Half term is next week" says when it is. */
const isSeason = ({ anchor }: Frame, tokens: readonly Token[]) =>
  anchor.cue.entry.means?.['season'] === true && SEASON_IS.has(tokens[anchor.end]?.norm ?? '');
const SEASON_IS = new Set(['is', "'s", 'are', 'starts', 'begins', 'start', 'falls']);

const VERB_BEFORE = new Set([
  'i',
  'we',
  'you',
  'they',
  'to',
  'will',
  'would',
  'can',
  'must',
  'not',
  'he',
  'she',
  'should',
  'did',
  'please',
]);

const LISTED = new Set(['-', ':', '=']);

/** "Ben - AL, Leah - PTO": a list of who is where, of today where it says no other day. */
function isListed({ text: { tokens } }: Scene, { anchor, subject, sentence }: Frame): boolean {
  const mark = tokens[anchor.start - 1]?.norm ?? '';
  if (subject.subject.kind !== 'people' || !LISTED.has(mark) || subject.start !== anchor.start - 1)
    return false;
  const closes = anchor.end >= sentence.end || isBoundary(tokens, anchor.end);
  return closes && tokens.filter(({ norm }) => norm === mark).length > 1;
}

const WHOLE_MESSAGES = new Set(['sick day', 'pto', 'annual leave', 'a / l', 'day off', 'personal day']);

const MESSAGE_EXTRAS = new Set([
  'today',
  'for',
  'me',
  'here',
  'sorry',
  'all',
  'taking',
  'having',
  'a',
  'another',
  'again',
  'one',
  'more',
]);

/** "Sick day." and nothing else in its sentence. */
function saysNothingElse(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor, sentence } = frame;
  const said = tokens
    .slice(anchor.start, anchor.end)
    .map((token) => token.norm)
    .join(' ');
  const rest = [...tokens.slice(sentence.start, anchor.start), ...tokens.slice(anchor.end, sentence.end)];
  return (
    WHOLE_MESSAGES.has(said) &&
    rest.every(
      (token) => token.kind === 'punctuation' || token.kind === 'emoji' || MESSAGE_EXTRAS.has(token.norm),
    ) &&
    !rest.some((token) => token.norm === '?')
  );
}

/** "My holiday in Tokyo begins on Monday". */
const isCapitalised = (token: Token) =>
  token.kind === 'word' &&
  token.text.length > 3 &&
  token.text[0] !== token.text[0]?.toLowerCase() &&
  token.text !== token.text.toUpperCase();

const isBesideWord = (token: Token) =>
  token.kind === 'emoji' ||
  token.kind === 'punctuation' ||
  token.kind === 'number' ||
  BESIDE.has(token.norm) ||
  isCapitalised(token) ||
  isWhenWord(token.norm);

const endsClause = (scene: Scene, frame: Frame) => {
  const { tokens } = scene.text;
  return (
    isBoundary(tokens, frame.anchor.end) ||
    frame.anchor.end >= frame.sentence.end ||
    (tokens[frame.anchor.end]?.norm === 'for' && tokens[frame.anchor.end + 1]?.norm === 'me')
  );
};

/** A course or a conference is an absence only of someone who is said to be at it. */
export function tripForm(scene: Scene, frame: Frame): string | null {
  if (frame.anchor.form !== 'trip') return null;
  if (!isDated(scene, frame)) return 'no day said';
  if (isWithClient(scene, frame)) return 'with a client';
  const first = scene.text.tokens[frame.anchor.start]?.norm;
  const placed = PLACED.has(first ?? '');
  if (isInFor(scene, frame)) return 'something else';
  const opens = frame.subject.subject.kind === 'implicit' && dateFollows(frame, scene.text.tokens);
  return explicit(frame) || placed || opens || has(scene, frame.sentence, 'whole_day')
    ? null
    : 'something else';
}

const PLACE_AT_MOST = 2;

/** "Conference Mon-Wed", "conference in Denver Mon-Wed"; "the conference in May". */
function dateFollows({ anchor, sayings }: Frame, tokens: readonly Token[]): boolean {
  if (tokens[anchor.start - 1]?.norm === 'the') return false;
  const placed = tokens[anchor.end]?.norm === 'in';
  return sayings.some(({ mention: { start } }) => {
    const place = tokens.slice(anchor.end + 1, start);
    const named =
      place.length > 0 && place.length <= PLACE_AT_MOST && place.every(({ kind }) => kind === 'word');
    return start === anchor.end || (placed && start > anchor.end && named);
  });
}

/** "I'm in on Thursday for the workshop". */
const isInFor = ({ cues, text: { tokens } }: Scene, { anchor, sentence }: Frame) =>
  tokens.slice(anchor.start - 2, anchor.start).some(({ norm }) => norm === 'for') &&
  cues.some(
    ({ cue, entry, start, end }) =>
      cue === 'present' && entry.means?.['bare'] !== true && start >= sentence.start && end <= anchor.start,
  );

/** "Workshop with Contoso 1-4": hours of work with a client. */
const isWithClient = ({ text: { tokens }, campaigns }: Scene, { sentence, sayings }: Frame) =>
  sayings.some(({ mention }) => mention.kind === 'time') &&
  tokens.some(
    ({ norm }, at) =>
      at >= sentence.start &&
      at < sentence.end &&
      norm === 'with' &&
      campaigns.byFirstWord.has(tokens[at + 1]?.norm ?? ''),
  );

const PLACED = new Set('on at in attending attend doing sitting taking writing do sit take write'.split(' '));

/** "Taking the day", or a day beside it. */
export function takeForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.form !== 'take') return null;
  const { now, text } = scene;
  const free = text.tokens[anchor.end - 1]?.norm === 'free';
  if (free && !goesOnAsAbsence(frame, text.tokens, anchor.end)) return 'another sense';
  if (isOver(scene, frame)) return 'the past';
  if (isTakenBefore(scene, frame)) return 'the past';
  const past = text.tokens[anchor.start]?.norm === 'took';
  if (
    past &&
    !has(scene, frame.sentence, 'asking') &&
    !frame.sayings.some(
      ({ mention }) =>
        mention.kind === 'day' && mention.from === now.today && text.tokens[mention.start]?.norm === 'today',
    )
  )
    return 'the past';
  const own = scene.text.tokens.slice(anchor.start, anchor.end).some((token) => WHOLE_DAYS.has(token.norm));
  return own || isDated(scene, frame) ? null : 'no day said';
}

/** "I took a week off in October", "I took two days off": no day to come is said. */
const isTakenBefore = ({ now, text: { tokens } }: Scene, { anchor, sayings }: Frame) =>
  tokens[anchor.start + 1]?.norm === 'took' &&
  !sayings.some(
    ({ mention }) => mention.kind === 'day' && mention.grain !== 'month' && mention.to >= now.today,
  );

const OVER = new Set(['had', 'went', 'left', 'finished', 'headed']);

/** "I had Friday off", and nothing that asks for it or calls it off. */
const isOver = (scene: Scene, { anchor, sentence }: Frame) =>
  scene.text.tokens.slice(anchor.start, anchor.start + 2).some((token) => OVER.has(token.norm)) &&
  !scene.text.tokens.slice(anchor.start, anchor.end).some((token) => token.norm === 'booked') &&
  !has(scene, sentence, 'asking');

const WHOLE_DAYS = new Set(['day', 'rest', 'today', 'pto', 'leave']);
