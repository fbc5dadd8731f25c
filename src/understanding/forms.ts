// What each form of anchor needs to be an absence: "out" needs a day and must not go on as "out of milk", "PTO" needs a day
// beside it, "leaving" a time. The reason a frame is dropped is said, for the explanations of a failing test.
import type { Frame } from './frames.ts';
import { isBoundary } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';
import { isWhenWord } from './when-words.ts';

type Check = (scene: Scene, frame: Frame, clause: TokenRange) => string | null;

const CHECKS: readonly Check[] = [
  lateForm,
  stateForm,
  addressedForm,
  oooForm,
  lastDayForm,
  closure,
  breakOnly,
  imperative,
  weakForm,
  nounForm,
  tripForm,
  takeForm,
  leaveForm,
  remoteForm,
];

/** Why the words around an anchor make it something else than an absence; null where nothing does. */
export function wrongForm(scene: Scene, frame: Frame, clause: TokenRange): string | null {
  for (const check of CHECKS) {
    const why = check(scene, frame, clause);
    if (why !== null) return why;
  }
  return null;
}

const has = (scene: Scene, range: TokenRange, name: string): boolean =>
  scene.cues.some((cue) => cue.cue === name && cue.start >= range.start && cue.end <= range.end);

const explicit = (frame: Frame) => ['people', 'author', 'which'].includes(frame.subject.subject.kind);

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
function isDated(scene: Scene, frame: Frame): boolean {
  const rest = { start: frame.anchor.start, end: frame.sentence.end };
  return (
    frame.sayings.some((saying) => countsAsDay(frame, saying)) ||
    has(scene, rest, 'whole_day') ||
    has(scene, rest, 'open_end')
  );
}

function closure(scene: Scene, frame: Frame): string | null {
  return has(scene, frame.sentence, 'closure') && !explicit(frame) ? 'a closure' : null;
}

/** "Lunch, back in 30", "quick school run": a break says nothing, unless a start and an end are said. */
function breakOnly(scene: Scene, frame: Frame): string | null {
  const { kind, form } = frame.anchor;
  if (kind === 'remote' || form === 'take' || form === 'state' || !has(scene, frame.sentence, 'break'))
    return null;
  const times = frame.sayings.filter((saying) => saying.mention.kind === 'time');
  const span =
    times.length > 1 ||
    times.some((saying) => saying.mention.kind === 'time' && saying.mention.to !== undefined);
  const days = frame.sayings.some((saying) => saying.mention.kind === 'day');
  return span || days ? null : 'a break';
}

const IMPERATIVES = new Set([
  'take',
  'work',
  'go',
  'stay',
  'come',
  'start',
  'join',
  'leave',
  'call',
  'log',
  'finish',
  'head',
  'enjoy',
  'grab',
  'use',
  'get',
  'book',
]);
const THIRD_PERSON = /[^s]s$/; // yes: leaves · no: pass

/** "Take Friday off!" is said to someone; "leaves at 3" without anyone is of something. */
function imperative(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  const first = tokens[frame.anchor.start];
  const { subject, between } = frame.subject;
  if (subject.kind !== 'implicit' && subject.kind !== 'inherit') return null;
  if (between.length > 0 || first === undefined) return null;
  const asks = has(scene, frame.sentence, 'asking');
  if (frame.anchor.form === 'take' && (first.norm === 'take' || first.norm === 'get') && !asks)
    return 'said to someone';
  if (frame.anchor.kind === 'remote' && first.norm === 'work') return 'said to someone';
  if (
    frame.anchor.form !== 'noun' &&
    THIRD_PERSON.test(first.norm) &&
    IMPERATIVES.has(first.norm.slice(0, -1))
  )
    return 'somebody or something else';
  return null;
}

const OUT_GOES_ON = new Set(
  "sick ill for until from through on at and so but because with all both in this next again now too as then today tomorrow since due starting the by most part half whole early again later or over after before between only just w to up while tonight night day days till if when it that my guys y'all everyone team folks of here work leave pto holiday vacation anyway not also maybe probably possibly attending visiting caring dealing getting taking doing seeing having completely entirely totally fully altogether doing unexpectedly unfortunately sorry cause during fr lmao ugh tbh ngl rn sry y'all sometime cancelled postponed approved booked confirmed anymore any more instead please thanks ta cheers lol xx".split(
    ' ',
  ),
);
const OTHER_SENSES = new Set(
  'brand topic track base balance limits loud patience ideas budget stock scope there key center centre board line sync message msg air record ramp point peak course cycle site screen camera mute script kilter market'.split(
    ' ',
  ),
);

/** "Late tomorrow", not "late to the meeting". */
function lateForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.kind !== 'late' || sayings.some((saying) => saying.mention.start === anchor.end)) return null;
  return LATE_FOR.has(scene.text.tokens[anchor.end]?.norm ?? '') ? 'late for something' : null;
}

const LATE_FOR = new Set(['to', 'for', 'on', 'with', 'in']);

const goesOnAsAbsence = (frame: Frame, tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  if (next === undefined || at >= frame.sentence.end || isBoundary(tokens, at)) return true;
  return OUT_GOES_ON.has(next.norm) || frame.sayings.some((saying) => saying.mention.start === at);
};

/** "Not be in", but not "not be in the folder". */
function stateForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  const { tokens } = scene.text;
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
    !frame.sayings.some((saying) => saying.mention.start === anchor.end)
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
function addressedForm(scene: Scene, frame: Frame): string | null {
  if (frame.anchor.cue.entry.means?.['addressed'] !== true || frame.anchor.kind === 'present') return null;
  return goesOnAsAbsence(frame, scene.text.tokens, frame.anchor.end) ? null : 'another sense';
}

/** "OOO" by itself is written in capitals; "ooo nice" and "OOo" are other things. */
function oooForm(scene: Scene, frame: Frame): string | null {
  const token = scene.text.tokens[frame.anchor.start];
  if (token?.norm !== 'ooo' && token?.norm !== 'oof' && token?.norm !== 'oop') return null;
  if (token.text !== token.text.toUpperCase() && token.text !== token.text.toLowerCase())
    return 'another sense';
  if (isDated(scene, frame) || explicit(frame)) return null;
  const alone =
    token.text === token.text.toUpperCase() &&
    token.norm === 'ooo' &&
    goesOnAsAbsence(frame, scene.text.tokens, frame.anchor.end);
  return alone ? null : 'another sense';
}

/** "My last day is Friday" is a farewell, unless they say when they are back. */
function lastDayForm(_scene: Scene, frame: Frame): string | null {
  if (frame.anchor.form !== 'last_day') return null;
  return frame.sayings.some((saying) => saying.mention.kind === 'day' && saying.role === 'on' && !saying.back)
    ? null
    : 'no day said';
}

/** "Out", "off", "away", "sick" mean much else: they need a day, and the words after them must go on as an absence does. */
function weakForm(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  const { anchor } = frame;
  if (anchor.form !== 'weak' || anchor.kind !== 'away') return null;
  const next = tokens[anchor.end];
  const nextIsDate = frame.sayings.some((saying) => saying.mention.start === anchor.end);
  if (anchor.cue.entry.means?.['adjacent'] === true) return adjacentForm(frame, tokens, nextIsDate);
  if (!isDated(scene, frame))
    return standsAlone(frame, tokens) || (next?.norm === 'until' && explicitOrFirst(frame))
      ? null
      : 'no day said';
  const leadsOn = tokens[anchor.end - 1]?.norm === 'to';
  if (nextIsDate || (next?.kind !== 'word' && !leadsOn)) return null;
  if (next === undefined) return null;
  if (OTHER_SENSES.has(next.norm)) return 'another sense';
  if (LEADS_ELSEWHERE.has(next.norm) || tokens[anchor.end - 1]?.norm === 'to')
    return (spanSaid(frame) || (explicit(frame) && laterDay(scene, frame))) &&
      !leadsToCall(tokens, anchor.end)
      ? null
      : 'another sense';
  if (OUT_GOES_ON.has(next.norm)) return null;
  const off = tokens[anchor.end - 1]?.norm === 'off';
  return explicit(frame) && (!off || next.norm.endsWith('ing')) ? null : 'another sense';
}

const PLURAL = /(?:days|mornings|afternoons|evenings)$/i; // yes: Fridays · no: Friday

/** "I don't work on Wednesday" against "I don't work Fridays", a standing pattern. */
function adjacentForm(frame: Frame, tokens: readonly Token[], nextIsDate: boolean): string | null {
  const days = frame.sayings.filter(
    (saying) => saying.mention.kind === 'day' || saying.mention.kind === 'time',
  );
  if (
    days.some(
      (saying) =>
        PLURAL.test(tokens[saying.mention.end - 1]?.text ?? '') &&
        saying.mention.end - saying.mention.start <= 3,
    )
  )
    return 'a standing pattern';
  const ends = isBoundary(tokens, frame.anchor.end) || frame.anchor.end >= frame.sentence.end;
  return nextIsDate || (ends && days.length > 0) ? null : 'another sense';
}

/** "Out until I test negative": today, with no end. */
const explicitOrFirst = (frame: Frame) =>
  explicit(frame) ||
  (frame.subject.subject.kind === 'implicit' &&
    frame.subject.between.length === 0 &&
    frame.anchor.start === frame.sentence.start);

const LEADS_ELSEWHERE = new Set(['to', 'the', 'of', 'my', 'a', 'an', 'our', 'his', 'her', 'their']);
const MEETINGS = new Set(
  'call calls meeting meetings standup sync lunch bed shop shops gym cinema pub dinner party bar game match'.split(
    ' ',
  ),
);

const leadsToCall = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 5).some((token) => MEETINGS.has(token.norm));

const laterDay = (scene: Scene, frame: Frame) =>
  frame.sayings.some((saying) => saying.mention.kind === 'day' && saying.mention.from > scene.now.today);

const spanSaid = (frame: Frame) =>
  frame.sayings.some(
    (saying) =>
      (saying.role !== 'on' && saying.role !== 'in') ||
      saying.back ||
      saying.mention.kind === 'length' ||
      (saying.mention.kind === 'day' && saying.mention.from !== saying.mention.to),
  );

/** "Noor's out", "Kofi is away.": a named person whose state ends the clause. */
function standsAlone(frame: Frame, tokens: readonly Token[]): boolean {
  if (frame.subject.subject.kind !== 'people' && frame.subject.subject.kind !== 'which') return false;
  return frame.anchor.end >= frame.sentence.end || isBoundary(tokens, frame.anchor.end);
}

const BESIDE = new Set(
  "runs run goes lasts is are 's starts start starting begins beginning from on for me until through to the of my this next : - , ( ) and approved booked confirmed went in sorted request requests requested granted plan plans dates date signed off locked set planned incoming alert time am will be it starting as at by now ie i.e today tomorrow again also just only mine finally officially around all both taken coming up logged submitted please still that please ! . till inclusive".split(
    ' ',
  ),
);

/** "PTO Friday", "annual leave approved: 7/12–11/12": nothing else stands between the noun and its days. */
function nounForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.form !== 'noun') return null;
  if (anchor.kind === 'half_day' || anchor.kind === 'mornings_only')
    return sayings.length > 0 || endsClause(scene, frame) ? null : 'no day said';
  const { tokens } = scene.text;
  if (!isDated(scene, frame)) return saysNothingElse(scene, frame) ? null : 'no day said';
  const beside = sayings.some((saying) => {
    const [from, to] =
      saying.mention.start >= anchor.end
        ? [anchor.end, saying.mention.start]
        : [saying.mention.end, anchor.start];
    return tokens.slice(from, to).every((token) => isBesideWord(token));
  });
  if (tokens[anchor.end - 1]?.norm === 'leave' && VERB_BEFORE.has(tokens[anchor.end - 2]?.norm ?? ''))
    return 'another sense';
  const spoken = frame.subject.between.some((word) =>
    ['have', 'take', 'taking', 'am', 'is', 'got', 'having', 'start', 'starting'].includes(word),
  );
  return beside || spoken || has(scene, { start: anchor.end, end: frame.sentence.end }, 'whole_day')
    ? null
    : 'another sense';
}

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

const WHOLE_MESSAGES = new Set(['sick day', 'pto', 'annual leave', 'a / l', 'day off', 'personal day']);
const MESSAGE_EXTRAS = new Set(['today', 'for', 'me', 'here', 'sorry', 'all', 'taking', 'having', 'a']);

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

const isBesideWord = (token: Token) =>
  token.kind === 'emoji' ||
  token.kind === 'punctuation' ||
  token.kind === 'number' ||
  BESIDE.has(token.norm) ||
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
function tripForm(scene: Scene, frame: Frame): string | null {
  if (frame.anchor.form !== 'trip') return null;
  if (!isDated(scene, frame)) return 'no day said';
  const first = scene.text.tokens[frame.anchor.start]?.norm;
  const placed = PLACED.has(first ?? '');
  const opens =
    frame.subject.subject.kind === 'implicit' &&
    frame.sayings.some((saying) => saying.mention.start === frame.anchor.end);
  return explicit(frame) || placed || opens || has(scene, frame.sentence, 'whole_day')
    ? null
    : 'something else';
}

const PLACED = new Set(['on', 'at', 'in', 'attending', 'attend']);

/** "Taking the day", or a day beside it. */
function takeForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.form !== 'take') return null;
  const { now, text } = scene;
  const past = text.tokens[anchor.start]?.norm === 'took';
  if (
    past &&
    !frame.sayings.some(
      ({ mention }) =>
        mention.kind === 'day' && mention.from === now.today && text.tokens[mention.start]?.norm === 'today',
    )
  )
    return 'the past';
  const own = scene.text.tokens.slice(anchor.start, anchor.end).some((token) => WHOLE_DAYS.has(token.norm));
  return own || isDated(scene, frame) ? null : 'no day said';
}

const WHOLE_DAYS = new Set(['day', 'rest', 'today', 'pto', 'leave']);

/** Leaving says an absence with a time, a length, or "now"; "leaving Friday" may be for good. */
function leaveForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.kind !== 'leave') return null;
  const { tokens } = scene.text;
  const first = tokens[anchor.start]?.norm ?? '';
  if (anchor.end - anchor.start === 1 && LEAVE_VERBS.has(first) && !leaveGoesOn(frame, tokens))
    return 'another sense';
  const generic = anchor.cue.entry.means?.['generic'] === true;
  if (sayings.some((saying) => isTimeToLeave(saying, generic, tokens))) return null;
  if (anchor.cue.entry.means?.['generic'] === true)
    return saysForTheDay(scene, frame) ? null : 'no time said';
  const long = sayings.some(
    (saying) =>
      (saying.mention.kind === 'length' && saying.role === 'for') ||
      (saying.mention.kind === 'day' && saying.role === 'until'),
  );
  return long || saysForTheDay(scene, frame) || leavesNow(scene, frame) ? null : 'no time said';
}

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
  if (!LEAVES_NOW.has(tokens[anchor.start]?.norm ?? '') || scene.cues.some((cue) => cue.cue === 'sign_off'))
    return false;
  const now = scene.cues.find(
    (cue) =>
      cue.cue === 'now' &&
      cue.start - anchor.end <= 1 &&
      cue.start >= anchor.start - 3 &&
      cue.end <= sentence.end,
  );
  if (now === undefined) return false;
  const rest = tokens.slice(Math.max(now.end, anchor.end), tokens.length);
  const before = tokens.slice(sentence.start, frame.subject.start);
  return (
    rest.filter((token) => token.kind === 'word').length >= 2 ||
    before.filter((token) => token.kind === 'word').length >= 2
  );
}

const WORK_IS_A_NOUN = new Set([
  'my',
  'the',
  'did',
  'this',
  'some',
  'your',
  'their',
  'of',
  'should',
  'does',
  'not',
  'would',
  'to',
  'they',
  'it',
]);
const REMOTE_WORDS_AT_MOST = 30;

/** "I'll work from the cafe", not "it should work from there" or "working from memory". */
function worksThere(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor } = frame;
  const first = tokens[anchor.start]?.norm;
  const next = tokens[anchor.end];
  if (
    first === 'work' &&
    WORK_IS_A_NOUN.has(tokens[anchor.start - 1]?.norm ?? '') && tokens[anchor.start - 2]?.norm !== 'going' &&
    tokens[anchor.start - 2]?.norm !== 'have'
  )
    return false;
  const named = next !== undefined && next.text !== next.text.toLowerCase();
  if (
    tokens[anchor.end - 1]?.norm === 'from' &&
    anchor.end - anchor.start === 2 &&
    (!named || next?.kind !== 'word')
  )
    return false;
  if (tokens[anchor.start]?.norm === 'from' && !goesOnAsAbsence(frame, tokens, anchor.end)) return false;
  return isDated(scene, frame) || frame.sentence.end - frame.sentence.start <= REMOTE_WORDS_AT_MOST;
}

const OWN_OFFICE = new Set(['home', 'main', 'same', 'our', 'my', 'usual', 'head']);

/** "At the Kestrel office", not "in the office". */
function isElsewhere(scene: Scene, frame: Frame): boolean {
  const { gap } = frame.anchor.cue;
  const inside = gap ? scene.text.tokens.slice(gap.start, gap.end) : [];
  if (inside.some((token) => OWN_OFFICE.has(token.norm))) return false;
  return inside.some(
    (token) => token.norm === 'client' || token.norm === "'s" || token.text !== token.text.toLowerCase(),
  );
}

const WORKED_FROM = new Set(
  'brief doc docs file files deck version list sheet template script plan draft drafts notes spec numbers assets brand copy folder old new latest same original one assumption'.split(
    ' ',
  ),
);

/** "Working from the old brief" is no place. */
function remoteForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.kind !== 'remote') return null;
  const { tokens } = scene.text;
  if (!worksThere(scene, frame)) return 'another sense';
  if (
    tokens.slice(anchor.end, anchor.end + 3).some((token) => WORKED_FROM.has(token.norm)) &&
    anchor.form === 'state'
  )
    return 'another sense';
  if (anchor.form === 'noun') return nounForm(scene, frame);
  if (
    tokens[anchor.end - 1]?.norm === 'from' &&
    frame.sayings.some((saying) => saying.mention.start === anchor.end)
  )
    return 'a start';
  if (
    anchor.cue.gap &&
    tokens[anchor.end - 1]?.norm === 'office' &&
    anchor.form === 'weak' &&
    !isElsewhere(scene, frame)
  )
    return 'the usual place';
  return anchor.form === 'weak' && !isDated(scene, frame) ? 'no day said' : null;
}
