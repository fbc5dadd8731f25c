// Which anchor a day or a time belongs to: the one of its own clause, or none where other words are about it.
import type { Anchor } from './anchors.ts';
import { isBoundary } from './boundaries.ts';
import type { DateMention } from './dates.ts';
import { headedBy } from './headed-days.ts';
import { offAfterPart } from './part-off.ts';
import type { Token, TokenRange } from './text.ts';
import { isWhenWord } from './when-words.ts';

/** The anchor that a mention belongs to, or null where it belongs to something else. */
export function ownerOf(
  mention: DateMention,
  anchors: readonly Anchor[],
  dates: readonly DateMention[],
  tokens: readonly Token[],
  sentence: TokenRange,
): Anchor | null {
  const inside = anchors.find((anchor) => anchor.start < mention.end && mention.start < anchor.end);
  if (inside) return inside;
  const off = offAfterPart(mention, anchors, dates, tokens);
  if (off) return off;
  const headed = headedBy(mention, anchors, dates, tokens);
  const fronted = isFronted(mention, tokens) && anchors.find(({ start }) => start > mention.end);
  if (fronted && !distance(tokens, dates, mention.end, fronted.start).boundary) return fronted;
  return headed || nearestOf(mention, anchors, dates, tokens, sentence);
}

const SUBJECTS = new Set(['i', 'he', 'she']);

/** "In the office Monday, Tuesday I'm off": the day stands before its own words. */
function isFronted({ start, end, kind }: DateMention, tokens: readonly Token[]): boolean {
  const before = FRONT_LEADS.has(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1;
  const after = tokens[end]?.norm === 'on' || tokens[end]?.norm === 'onwards' ? end + 1 : end;
  const joined = before < start - 1 && tokens[before]?.norm === 'and';
  return (
    kind === 'day' && (tokens[before]?.norm === ',' || joined) && SUBJECTS.has(tokens[after]?.norm ?? '')
  );
}

const FRONT_LEADS = new Set(['from', 'on', 'since', 'starting']);

function nearestOf(
  mention: DateMention,
  anchors: readonly Anchor[],
  dates: readonly DateMention[],
  tokens: readonly Token[],
  sentence: TokenRange,
): Anchor | null {
  const bare = isBareClause(mention, dates, tokens, sentence, anchors);
  const left = anchors.filter((anchor) => anchor.end <= mention.start).at(-1);
  const right = anchors.find((anchor) => anchor.start >= mention.end);
  const toLeft = left && distance(tokens, dates, left.end, mention.start, startsAnew);
  const toRight = right && distance(tokens, dates, mention.end, right.start);
  const leftMay = toLeft && (!toLeft.boundary || bare) ? left : null;
  const rightMay = toRight && (!toRight.boundary || (bare && !toRight.content)) ? right : null;
  const rightIsNearer =
    toLeft?.boundary === true && toRight?.boundary === false && !(right?.kind === 'back' && leftMay !== null);
  return (rightIsNearer ? (rightMay ?? leftMay) : (leftMay ?? rightMay)) ?? null;
}

interface Distance {
  readonly boundary: boolean;
  readonly content: boolean;
}

function distance(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  from: number,
  to: number,
  ends?: (tokens: readonly Token[], at: number) => boolean,
): Distance {
  let boundary = false;
  let content = false;
  for (let at = from; at < to; at += 1) {
    const inDate = dates.some((mention) => mention.start <= at && at < mention.end);
    if (inDate) continue;
    const closing = closingOf(tokens, at);
    if (at === from && closing > 0 && closing < to) {
      at = closing;
      continue;
    }
    if (ends?.(tokens, at) === true || (isBoundary(tokens, at) && !joinsDates(at, dates, tokens)))
      boundary = true;
    else if (isContent(tokens[at])) content = true;
  }
  return { boundary, content };
}

const NOTE_AT_MOST = 4;

/** "On sick leave (L4) until Friday": where a short note in brackets closes; 0 where none opens here. */
function closingOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== '(') return 0;
  const length = tokens.slice(at, at + NOTE_AT_MOST).findIndex(({ norm }) => norm === ')');
  return length < 0 ? 0 : at + length;
}

const WILL = new Set(['will', 'can', 'should', 'might', 'must', 'need']);

/** "I'm dead I will try tomorrow": a sentence run on without a mark. */
const startsAnew = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'i' &&
  WILL.has(tokens[at + 1]?.norm ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  !LEADS_ON.has(tokens[at - 1]?.norm ?? '');

const LEADS_ON = new Set(
  'that which when if day days as until while time before after think guess hope and so'.split(' '),
);

/** "Monday, Tuesday and Wednesday": the commas between days part nothing. */
function joinsDates(at: number, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const left = dates.findLast(({ end }) => end <= at);
  const right = dates.find(({ start }) => start > at);
  if (left === undefined || right === undefined || right.start - left.end > JOINED_WITHIN) return false;
  return tokens
    .slice(left.end, right.start)
    .every((token) => token.kind !== 'word' || (!isContent(token) && !STATES.has(token.norm)));
}

/** "Friday and then again Monday". */
const JOINED_WITHIN = 3;

/** Words that are small beside a day and yet say what it is for. */
const STATES = new Set(['off', 'out', 'away', 'ooo', 'wfh', 'back', 'in']);

const SMALL = new Set(
  "there except excluding bar apart aside other place lieu instead its it rather than no longer having taking do does did has have had can may might should must would could need he she diwali now i am is are 's be will the a an and or of to on from until through at by for in as so then back that it this also too again just now only for me my we us not but well both all day days off out away ooo starting beginning commencing till up including inclusive incl inc effective eff ie eg i.e e.g about around maybe probably possibly prob likely definitely def hopefully perhaps approx or late early latest returning return if is going first thing last both approved booked confirmed sorted signed went through too sure again when with every each between plus minus further notice onwards onward foreseeable future whole full entire very runs lasts rest inc week weeks morning afternoon only dates date".split(
    ' ',
  ),
);

export function isContent(token: Token | undefined): boolean {
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
    !(isBoundary(tokens, start - 1) && !joinsDates(start - 1, dates, tokens)) &&
    !anchors.some((anchor) => anchor.end === start)
  )
    start -= 1;
  let end = mention.end;
  while (
    end < sentence.end &&
    !(isBoundary(tokens, end) && !joinsDates(end, dates, tokens)) &&
    !anchors.some((anchor) => anchor.start === end)
  )
    end += 1;
  const says = TOO.has(tokens[mention.end]?.norm ?? '');
  for (let at = start; at < end; at += 1) {
    if (dates.some((other) => other.start <= at && at < other.end)) continue;
    if (isContent(tokens[at]) && !(says && SAYING.has(tokens[at]?.norm ?? ''))) return false;
  }
  return true;
}

/** "He said probably tomorrow too". */
const SAYING = new Set(['said', 'says', 'thinks', 'reckons', 'expects', 'guess', 'think']);
const TOO = new Set(['too', 'also', 'as']);
