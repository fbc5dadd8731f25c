// What each form of anchor needs to be an absence: "out" needs a day and must not go on as "out of milk", "PTO" needs a day
// beside it, "leaving" a time. The reason a frame is dropped is said, for the explanations of a failing test.
import type { Frame } from './frames.ts';
import { isBoundary } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';
import { isWhenWord } from './when-words.ts';

type Check = (scene: Scene, frame: Frame, clause: TokenRange) => string | null;

const CHECKS: readonly Check[] = [lastDayForm, closure, breakOnly, imperative, weakForm, nounForm, tripForm, takeForm, leaveForm, remoteForm];

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

/** True where the frame has a day, a time or a length, or its clause says "all day" or "until further notice". */
function isDated(scene: Scene, frame: Frame): boolean {
  const rest = { start: frame.anchor.start, end: frame.sentence.end };
  return (
    frame.sayings.some((saying) => saying.mention.kind !== 'length' || saying.mention.unit !== 'minute') ||
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
  if (kind === 'remote' || form === 'take' || form === 'state' || !has(scene, frame.sentence, 'break')) return null;
  const times = frame.sayings.filter((saying) => saying.mention.kind === 'time');
  const span = times.length > 1 || times.some((saying) => saying.mention.kind === 'time' && saying.mention.to !== undefined);
  const days = frame.sayings.some((saying) => saying.mention.kind === 'day');
  return span || days ? null : 'a break';
}

const IMPERATIVES = new Set(['take', 'work', 'go', 'stay', 'come', 'start', 'join', 'leave', 'call', 'log', 'finish', 'head', 'enjoy', 'grab', 'use', 'get', 'book']);
const THIRD_PERSON = /[^s]s$/; // yes: leaves · no: pass

/** "Take Friday off!" is said to someone; "leaves at 3" without anyone is of something. */
function imperative(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  const first = tokens[frame.anchor.start];
  const { subject, between } = frame.subject;
  if (subject.kind !== 'implicit' && subject.kind !== 'inherit') return null;
  if (between.length > 0 || first === undefined) return null;
  const verbal = frame.anchor.form === 'take' || frame.anchor.kind === 'leave' || frame.anchor.kind === 'arrive' || frame.anchor.kind === 'remote';
  const asks = has(scene, frame.sentence, 'asking');
  if (frame.anchor.form === 'take' && (first.norm === 'take' || first.norm === 'get') && !asks) return 'said to someone';
  if (frame.anchor.kind === 'remote' && first.norm === 'work') return 'said to someone';
  if (verbal && THIRD_PERSON.test(first.norm) && IMPERATIVES.has(first.norm.slice(0, -1))) return 'somebody or something else';
  return null;
}

const OUT_GOES_ON = new Set(
  "sick ill for until from through on at and so but because with all both in this next again now too as then today tomorrow since due starting the by most part half whole early again later or over after before between only just w to up while tonight night day days till if when it that my guys y'all everyone team folks of here work leave pto holiday vacation anyway not also maybe probably possibly attending visiting caring dealing getting taking doing seeing having completely entirely totally fully altogether doing unexpectedly unfortunately sorry cause during first sometime cancelled postponed approved booked confirmed anymore any more instead please thanks ta cheers lol xx".split(
    ' ',
  ),
);
const OTHER_SENSES = new Set(
  'brand topic track base balance limits loud patience ideas budget stock scope there key center centre board line sync message msg air record ramp point peak course cycle site screen camera mute script kilter market'.split(' '),
);

/** "My last day is Friday" is a farewell, unless they say when they are back. */
function lastDayForm(_scene: Scene, frame: Frame): string | null {
  if (frame.anchor.form !== 'last_day') return null;
  return frame.sayings.some((saying) => saying.mention.kind === 'day' && saying.role === 'on' && !saying.back) ? null : 'no day said';
}

/** "Out", "off", "away", "sick" mean much else: they need a day, and the words after them must go on as an absence does. */
function weakForm(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  const { anchor } = frame;
  if (anchor.form !== 'weak' || anchor.kind !== 'away') return null;
  const next = tokens[anchor.end];
  const nextIsDate = frame.sayings.some((saying) => saying.mention.start === anchor.end);
  if (anchor.cue.entry.means?.['adjacent'] === true) return adjacentForm(frame, tokens, nextIsDate);
  if (!isDated(scene, frame)) return standsAlone(frame, tokens) || (next?.norm === 'until' && explicitOrFirst(frame)) ? null : 'no day said';
  if (nextIsDate || next?.kind !== 'word') return null;
  if (OTHER_SENSES.has(next.norm)) return 'another sense';
  if (LEADS_ELSEWHERE.has(next.norm)) return (spanSaid(frame) || (explicit(frame) && laterDay(scene, frame))) && !leadsToCall(tokens, anchor.end) ? null : 'another sense';
  if (OUT_GOES_ON.has(next.norm)) return null;
  const off = tokens[anchor.end - 1]?.norm === 'off';
  return explicit(frame) && (!off || next.norm.endsWith('ing')) ? null : 'another sense';
}

const PLURAL = /(?:days|mornings|afternoons|evenings)$/i; // yes: Fridays · no: Friday

/** "I don't work on Wednesday" against "I don't work Fridays", a standing pattern. */
function adjacentForm(frame: Frame, tokens: readonly Token[], nextIsDate: boolean): string | null {
  const days = frame.sayings.filter((saying) => saying.mention.kind === 'day' || saying.mention.kind === 'time');
  if (days.some((saying) => PLURAL.test(tokens[saying.mention.end - 1]?.text ?? '') && saying.mention.end - saying.mention.start < 3)) return 'a standing pattern';
  const ends = isBoundary(tokens, frame.anchor.end) || frame.anchor.end >= frame.sentence.end;
  return nextIsDate || (ends && days.length > 0) ? null : 'another sense';
}

/** "Out until I test negative": today, with no end. */
const explicitOrFirst = (frame: Frame) => explicit(frame) || (frame.subject.subject.kind === 'implicit' && frame.subject.between.length === 0 && frame.anchor.start === frame.sentence.start);

const LEADS_ELSEWHERE = new Set(['to', 'the', 'of', 'my', 'a', 'an', 'our', 'his', 'her', 'their']);
const MEETINGS = new Set('call calls meeting meetings standup sync lunch bed shop shops gym cinema pub dinner party bar game match'.split(' '));

const leadsToCall = (tokens: readonly Token[], at: number) => tokens.slice(at, at + 5).some((token) => MEETINGS.has(token.norm));

const laterDay = (scene: Scene, frame: Frame) => frame.sayings.some((saying) => saying.mention.kind === 'day' && saying.mention.from > scene.now.today);

const spanSaid = (frame: Frame) =>
  frame.sayings.some((saying) => (saying.role !== 'on' && saying.role !== 'in') || saying.back || saying.mention.kind === 'length' || (saying.mention.kind === 'day' && saying.mention.from !== saying.mention.to));

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
  if (anchor.kind === 'half_day' || anchor.kind === 'mornings_only') return sayings.length > 0 || endsClause(scene, frame) ? null : 'no day said';
  const { tokens } = scene.text;
  if (!isDated(scene, frame)) return saysNothingElse(scene, frame) ? null : 'no day said';
  const beside = sayings.some((saying) => {
    const [from, to] = saying.mention.start >= anchor.end ? [anchor.end, saying.mention.start] : [saying.mention.end, anchor.start];
    return tokens.slice(from, to).every((token) => isBesideWord(token));
  });
  if (tokens[anchor.end - 1]?.norm === 'leave' && VERB_BEFORE.has(tokens[anchor.end - 2]?.norm ?? '')) return 'another sense';
  const spoken = frame.subject.between.some((word) => ['have', 'take', 'taking', 'am', 'is', 'got', 'having', 'start', 'starting'].includes(word));
  return beside || spoken || has(scene, { start: anchor.end, end: frame.sentence.end }, 'whole_day') ? null : 'another sense';
}

const VERB_BEFORE = new Set(['i', 'we', 'you', 'they', 'to', 'will', 'would', 'can', 'must', 'not', 'he', 'she', 'should', 'did', 'please']);

const WHOLE_MESSAGES = new Set(['sick day', 'pto', 'annual leave', 'a / l', 'day off', 'personal day']);
const MESSAGE_EXTRAS = new Set(['today', 'for', 'me', 'here', 'sorry', 'all', 'taking', 'having', 'a']);

/** "Sick day." and nothing else in its sentence. */
function saysNothingElse(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor, sentence } = frame;
  const said = tokens.slice(anchor.start, anchor.end).map((token) => token.norm).join(' ');
  const rest = [...tokens.slice(sentence.start, anchor.start), ...tokens.slice(anchor.end, sentence.end)];
  return WHOLE_MESSAGES.has(said) && rest.every((token) => token.kind === 'punctuation' || token.kind === 'emoji' || MESSAGE_EXTRAS.has(token.norm)) && !rest.some((token) => token.norm === '?');
}

const isBesideWord = (token: Token) => token.kind === 'emoji' || token.kind === 'punctuation' || token.kind === 'number' || BESIDE.has(token.norm) || isWhenWord(token.norm);

const endsClause = (scene: Scene, frame: Frame) => {
  const { tokens } = scene.text;
  return isBoundary(tokens, frame.anchor.end) || frame.anchor.end >= frame.sentence.end || (tokens[frame.anchor.end]?.norm === 'for' && tokens[frame.anchor.end + 1]?.norm === 'me');
};

/** A course or a conference is an absence only of someone who is said to be at it. */
function tripForm(scene: Scene, frame: Frame): string | null {
  if (frame.anchor.form !== 'trip') return null;
  if (!isDated(scene, frame)) return 'no day said';
  const first = scene.text.tokens[frame.anchor.start]?.norm;
  const placed = PLACED.has(first ?? '');
  const opens = frame.subject.subject.kind === 'implicit' && frame.sayings.some((saying) => saying.mention.start === frame.anchor.end);
  return explicit(frame) || placed || opens || has(scene, frame.sentence, 'whole_day') ? null : 'something else';
}

const PLACED = new Set(['on', 'at', 'in', 'attending', 'attend']);

/** "Taking the day", or a day beside it. */
function takeForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.form !== 'take') return null;
  const own = scene.text.tokens.slice(anchor.start, anchor.end).some((token) => WHOLE_DAYS.has(token.norm));
  return own || isDated(scene, frame) ? null : 'no day said';
}

const WHOLE_DAYS = new Set(['day', 'rest', 'today', 'pto', 'leave']);

/** Leaving says an absence with a time, a length, or "now"; "leaving Friday" may be for good. */
function leaveForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sayings } = frame;
  if (anchor.kind !== 'leave') return null;
  const timed = sayings.some((saying) => saying.mention.kind === 'time');
  const long = sayings.some((saying) => (saying.mention.kind === 'length' && saying.role === 'for') || (saying.mention.kind === 'day' && saying.role === 'until'));
  const now = scene.cues.some((cue) => cue.cue === 'now' && cue.start - anchor.end <= 2 && cue.start >= anchor.start - 3 && cue.start >= frame.sentence.start && cue.end <= frame.sentence.end);
  return timed || long || now ? null : 'no time said';
}

const OWN_OFFICE = new Set(['home', 'main', 'same', 'our', 'my', 'usual', 'head']);

/** "At the Kestrel office", not "in the office". */
function isElsewhere(scene: Scene, frame: Frame): boolean {
  const { gap } = frame.anchor.cue;
  const inside = gap ? scene.text.tokens.slice(gap.start, gap.end) : [];
  if (inside.some((token) => OWN_OFFICE.has(token.norm))) return false;
  return inside.some((token) => token.norm === 'client' || token.norm === "'s" || (token.text !== token.text.toLowerCase()));
}

const WORKED_FROM = new Set('brief doc docs file files deck version list sheet template script plan draft drafts notes spec numbers assets brand copy folder old new latest same original one assumption'.split(' '));

/** "Working from the old brief" is no place. */
function remoteForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.kind !== 'remote') return null;
  const { tokens } = scene.text;
  if (tokens.slice(anchor.end, anchor.end + 3).some((token) => WORKED_FROM.has(token.norm)) && anchor.form === 'state') return 'another sense';
  if (anchor.form === 'noun') return nounForm(scene, frame);
  if (tokens[anchor.end - 1]?.norm === 'from' && frame.sayings.some((saying) => saying.mention.start === anchor.end)) return 'a start';
  if (anchor.cue.gap && tokens[anchor.end - 1]?.norm === 'office' && anchor.form === 'weak' && !isElsewhere(scene, frame)) return 'the usual place';
  return anchor.form === 'weak' && !isDated(scene, frame) ? 'no day said' : null;
}
