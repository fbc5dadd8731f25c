// Frames: an anchor, whose it is, and the days and times that belong to it. Mentions go to the anchor of their own
// clause; one that stands apart from every anchor in a clause with other content belongs to something else.
import { type Anchor, anchorsIn, isAnchorCue } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { Cue } from './lexicon.ts';
import type { PersonMention } from './people.ts';
import { type Placed, placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import { isSpacedDash } from './sentences.ts';
import { type SubjectReading, subjectOf } from './subjects.ts';
import type { Token, TokenRange } from './text.ts';
import type { Saying } from './when.ts';
import { isWhenWord } from './when-words.ts';

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
}

const BOUNDARY_WORDS = new Set([
  'so',
  'but',
  'because',
  'and',
  'then',
  'while',
  'since',
  'or',
  'as',
  'though',
  'cause',
  'plus',
  'hence',
  'therefore',
  'if',
  'when',
]);

/** True where a clause may end at this token. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'emoji') return true;
  if (token.kind === 'punctuation')
    return !NO_BOUNDARY.has(token.norm) && (token.norm !== '-' || isSpacedDash(tokens, at));
  return token.kind === 'word' && BOUNDARY_WORDS.has(token.norm);
}

const NO_BOUNDARY = new Set(['/', '&', '+', '~', '@', '#', "'", '%', '$', '*']);

/** The frames of every sentence, in order. */
export function buildFrames(scene: Scene, names: readonly PersonMention[]): Frame[] {
  const frames: Frame[] = [];
  for (const sentence of scene.text.sentences) {
    const found = scene.cues.some(
      (cue) => isAnchorCue(cue) && cue.start >= sentence.start && cue.end <= sentence.end,
    );
    const own = found ? framesOf(scene, sentence, names) : [];
    if (own.length === 0) continueLast(scene, frames, sentence);
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
  const dates = scene
    .dates(sentence)
    .filter(
      (mention) =>
        !isSomebodysTime(mention, tokens) &&
        !names.some((name) => name.start < mention.end && mention.start < name.end),
    );
  const anchors = anchorsIn(scene.cues, sentence, (anchor) => isPossible(anchor, dates, tokens, scene.cues));
  const placed = placeAll(dates, tokens);
  const owners = dates.map((mention) => ownerOf(mention, anchors, dates, tokens, sentence));
  const isPart = (mention: DateMention, anchor: Anchor) =>
    (anchor.kind === 'mornings_only' || anchor.kind === 'half_day') &&
    mention.kind === 'time' &&
    mention.start < anchor.end &&
    anchor.start < mention.end;
  const frames: Frame[] = [];
  anchors.forEach((anchor, index) => {
    const limit = anchors[index - 1]?.end ?? sentence.start;
    const subject = subjectOf(
      { tokens, author: scene.author?.id ?? '', names, dates },
      anchor.start,
      Math.max(limit, anchor.start - 30),
    );
    const sayings = placed
      .filter(({ mention }, at) => owners[at] === anchor && !isPart(mention, anchor))
      .map((place) => ({
        ...place,
        role: untilThen(place.mention, anchor, tokens) ? ('until' as const) : place.role,
        doubtful: isDoubtful(place.mention, anchor, scene.cues, dates),
        back: isBack(place.mention, anchor, tokens),
      }));
    const loose = placed.filter(
      ({ mention }, at) => owners[at] === null && mention.kind === 'day' && mention.end <= anchor.start,
    );
    frames.push({ anchor, sentence, subject, sayings, loose, previous: frames.at(-1) ?? null });
  });
  return frames;
}

const THINGS_AT_TIMES = new Set(
  'call calls meeting meetings sync standup review wip session kickoff deadline slot demo presentation check catchup catch interview class train flight appointment oclock launch shoot huddle stand one 1 email emails message version deck'.split(
    ' ',
  ),
);
const OWNERS = new Set('my the your our their his her a that this'.split(' '));

/** "My 3pm", "the 9am", "a 4pm call": a meeting, not when someone is away. */
function isSomebodysTime(mention: DateMention, tokens: readonly Token[]): boolean {
  if (mention.kind !== 'time') return false;
  if (mention.part !== undefined) return isSomebodysPart(mention, tokens);
  const before = tokens[mention.start - 1]?.norm ?? '';
  const after = tokens[mention.end]?.norm ?? '';
  return OWNERS.has(before) || (THINGS_AT_TIMES.has(after) && before !== 'until');
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

/** "In" and "on" mean much else than arriving. */
export const isPreposition = (norm: string): boolean => norm === 'in' || norm === 'on';

/** What may stand between "in" and its time. */
export const STRICT_LEADS: ReadonlySet<string> = new Set(
  'at by around about from as of after ~ until only probably maybe late later roughly for closer nearer just @ approx circa before , ( like'.split(
    ' ',
  ),
);

/** What may stand between other words of arriving and their time. */
export const ARRIVAL_LEADS = new Set(
  'at by around about from as of after ~ like until only probably maybe to for for a bit little late later roughly again , tomorrow today @ - then work now approx circa before slack till'.split(
    ' ',
  ),
);

/** Anchors that are everyday words count only right before a time. */
function isPossible(
  anchor: Anchor,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  cues: readonly Cue[],
): boolean {
  if (
    cues.some(
      (cue) =>
        cue.cue === 'idiom' &&
        cue.start < anchor.end &&
        anchor.start < cue.end &&
        cue.end - cue.start + (anchor.cue.entry.means?.['generic'] === true ? 1 : 0) >
          anchor.end - anchor.start,
    )
  )
    return false;
  if (tokens[anchor.start]?.norm === 'leave' && anchor.end - anchor.start === 1)
    return (anchor.form === 'noun') !== isVerbHere(anchor, tokens);
  if (anchor.cue.entry.means?.['adjacent'] === true && TAKES.has(tokens[anchor.start]?.norm ?? ''))
    return takesDay(anchor, dates, tokens);
  if (anchor.form === 'last_day')
    return !dates.some(
      (mention) => mention.kind === 'time' && mention.start >= anchor.end && mention.start - anchor.end <= 2,
    );
  if (
    anchor.kind === 'leave' &&
    TIME_LEADS.has(tokens[anchor.end - 1]?.norm ?? '') &&
    !dates.some(
      (mention) => mention.kind === 'time' && mention.start - anchor.end <= 1 && mention.start >= anchor.end,
    )
  )
    return false;
  if (
    anchor.kind === 'remote' &&
    tokens[anchor.end - 1]?.norm === 'from' &&
    dates.some((mention) => mention.start === anchor.end)
  )
    return false;
  if (anchor.form === 'take' && !gapSaysDays(anchor, dates, tokens)) return false;
  if (anchor.kind === 'arrive') return timeFollows(anchor, dates, tokens);
  if (anchor.kind === 'present')
    return cues.some((cue) => cue.cue === 'off' || cue.cue === 'recovered' || cue.cue === 'swap');
  return true;
}

const GAP_WORDS = new Set(
  'the a an day days morning afternoon rest of this next time some few couple half whole my as on from to and all of & , - / # + booked booking as extra well deserved long child care childcare sick annual parental personal paternity maternity family medical bereavement unpaid study carer emergency short full entire'.split(
    ' ',
  ),
);

/** "Taking next Friday off", not "taking the edge off on Friday". */
function gapSaysDays(anchor: Anchor, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const { gap } = anchor.cue;
  if (!gap) return true;
  const inside = tokens.slice(gap.start, gap.end);
  if (
    gap.end > gap.start &&
    !inside.some((token) => DAY_WORDS.has(token.norm)) &&
    !dates.some((mention) => mention.start < gap.end && gap.start < mention.end)
  )
    return false;
  for (let at = gap.start; at < gap.end; at += 1) {
    const token = tokens[at];
    const dated = dates.some((mention) => mention.start <= at && at < mention.end);
    if (token && !dated && !GAP_WORDS.has(token.norm) && token.kind !== 'number') return false;
  }
  return true;
}

const DAY_WORDS = new Set(
  'day days morning afternoon rest time some week weeks leave sick annual parental child care couple it'.split(
    ' ',
  ),
);
const TIME_LEADS = new Set(['at', 'from', 'by', 'until']);
const TAKES = new Set([
  'take',
  'takes',
  'taking',
  'need',
  'needs',
  'needing',
  'miss',
  'missing',
  'skip',
  'skipping',
]);
const AFTER_TAKEN = new Set([
  'off',
  'as',
  'and',
  'also',
  'too',
  'for',
  'to',
  'instead',
  'not',
  'but',
  'rather',
  'if',
  'because',
  'so',
  'now',
]);

/** "I'm taking Monday", not "taking Monday's shift" or "take 3 minutes". */
function takesDay(anchor: Anchor, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const day = dates.find((mention) => mention.start === anchor.end);
  if (day?.kind !== 'day') return false;
  const after = tokens[day.end];
  return (
    after === undefined || (after.kind !== 'word' && after.kind !== 'number') || AFTER_TAKEN.has(after.norm)
  );
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
  'might',
  'may',
  'could',
  'should',
  'and',
  'please',
  'always',
  'he',
  'she',
]);

/** "I leave at 3" against "annual leave". */
const isVerbHere = (anchor: Anchor, tokens: readonly Token[]) =>
  VERB_BEFORE.has(tokens[anchor.start - 1]?.norm ?? '');

function timeFollows(anchor: Anchor, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const leads = isPreposition(tokens[anchor.end - 1]?.norm ?? '') ? STRICT_LEADS : ARRIVAL_LEADS;
  const time = dates.find((mention) => mention.kind === 'time' && mention.start >= anchor.end);
  if (time === undefined || time.start - anchor.end > 5) return false;
  if (isPreposition(tokens[anchor.end - 1]?.norm ?? '') && tokens[time.start]?.norm === 'the') return false;
  for (let at = anchor.end; at < time.start; at += 1) {
    const inDate = dates.some((mention) => mention.start <= at && at < mention.end);
    if (!inDate && !leads.has(tokens[at]?.norm ?? '')) return false;
  }
  return true;
}

/** The anchor that a mention belongs to, or null where it belongs to something else. */
function ownerOf(
  mention: DateMention,
  anchors: readonly Anchor[],
  dates: readonly DateMention[],
  tokens: readonly Token[],
  sentence: TokenRange,
): Anchor | null {
  const inside = anchors.find((anchor) => anchor.start <= mention.start && mention.end <= anchor.end);
  if (inside) return inside;
  const left = anchors.filter((anchor) => anchor.end <= mention.start).at(-1) ?? null;
  const right = anchors.find((anchor) => anchor.start >= mention.end) ?? null;
  const toLeft = left ? distance(tokens, dates, anchors, left.end, mention.start) : null;
  const toRight = right ? distance(tokens, dates, anchors, mention.end, right.start) : null;
  const leftBarred =
    toLeft === null || (toLeft.boundary && !isBareClause(mention, dates, tokens, sentence, anchors));
  const rightBarred =
    toRight === null ||
    (toRight.boundary && (toRight.content || !isBareClause(mention, dates, tokens, sentence, anchors)));
  if (leftBarred && rightBarred) return null;
  if (leftBarred) return right;
  if (rightBarred) return left;
  if (toLeft?.boundary && !toRight?.boundary) return right;
  return left;
}

interface Distance {
  readonly boundary: boolean;
  readonly content: boolean;
}

function distance(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  _anchors: readonly Anchor[],
  from: number,
  to: number,
): Distance {
  let boundary = false;
  let content = false;
  for (let at = from; at < to; at += 1) {
    const inDate = dates.some((mention) => mention.start <= at && at < mention.end);
    if (inDate) continue;
    if (isBoundary(tokens, at) && !joinsDates(at, dates)) boundary = true;
    else if (isContent(tokens[at])) content = true;
  }
  return { boundary, content };
}

/** "Monday, Tuesday and Wednesday": the commas between days part nothing. */
const joinsDates = (at: number, dates: readonly DateMention[]) =>
  dates.some((mention) => mention.end === at || mention.end === at - 1) &&
  dates.some((mention) => mention.start === at + 1 || mention.start === at + 2);

const SMALL = new Set(
  "instead rather than no longer having taking do does did has have had can may might should must would could need he she diwali now i am is are 's be will the a an and or of to on from until through at by for in as so then back that it this also too again just now only for me my we us not but well both all day days off out away ooo starting till up including inclusive ie eg i.e e.g about around maybe probably possibly prob likely definitely def hopefully perhaps approx or late early latest returning return if is going first thing last both approved booked confirmed sorted signed went through too sure again when with every each week weeks morning afternoon only dates date".split(
    ' ',
  ),
);

function isContent(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind !== 'punctuation' &&
    token.kind !== 'emoji' &&
    !SMALL.has(token.norm) &&
    !isWhenWord(token.norm)
  );
}

/** True where the clause around a mention holds nothing but days, times and small words. */
function isBareClause(
  mention: DateMention,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  sentence: TokenRange,
  anchors: readonly Anchor[],
): boolean {
  let start = mention.start;
  while (
    start > sentence.start &&
    !(isBoundary(tokens, start - 1) && !joinsDates(start - 1, dates)) &&
    !anchors.some((anchor) => anchor.end === start)
  )
    start -= 1;
  let end = mention.end;
  while (
    end < sentence.end &&
    !(isBoundary(tokens, end) && !joinsDates(end, dates)) &&
    !anchors.some((anchor) => anchor.start === end)
  )
    end += 1;
  for (let at = start; at < end; at += 1) {
    if (dates.some((other) => other.start <= at && at < other.end)) continue;
    if (isContent(tokens[at])) return false;
  }
  return true;
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

function isBack(mention: DateMention, anchor: Anchor, tokens: readonly Token[]): boolean {
  if (anchor.kind === 'back') return true;
  for (let at = mention.start - 1; at > mention.start - 4 && at >= anchor.end; at -= 1) {
    if (tokens[at]?.norm === 'back') return true;
    if (!BACK_FILLERS.has(tokens[at]?.norm ?? '')) return false;
  }
  return false;
}
