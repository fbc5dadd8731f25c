// Lengths that a deadline moves by, where the dates leave them out: "a week later", "two days early", "2wks",
// "a week and a half". What the dates do read stays theirs.
import type { LengthMention } from './dates.ts';
import { countOf } from './number-words.ts';
import type { Token, TokenRange } from './text.ts';

type Unit = LengthMention['unit'];

const UNITS: ReadonlyMap<string, readonly [unit: Unit, times: number]> = new Map(
  Object.entries({
    day: ['day', 1],
    days: ['day', 1],
    week: ['week', 1],
    weeks: ['week', 1],
    fortnight: ['week', 2],
    fortnights: ['week', 2],
    month: ['month', 1],
    months: ['month', 1],
    hour: ['hour', 1],
    hours: ['hour', 1],
  } satisfies Record<string, [Unit, number]>),
);
const BETWEEN = new Set(
  'more extra full whole working business further additional good calendar solid'.split(' '),
);
const WORKING = new Set(['working', 'business']);
const ONE = new Set(['a', 'an', 'one', 'another', 'the', 'extra']);
const JOINED = /^(\d{1,3})(d|w|wk|wks|days|weeks)$/; // yes: 2wks, 3d · no: 45k
/** "Forty-eight hours". */
const TENS = new Set(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'ninety']);
const DIGITS = /^\d{1,3}$/; // yes: 10 · no: 10th

function numberAt(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (DIGITS.test(token.norm)) return Number(token.norm);
  if (ONE.has(token.norm)) return 1;
  return token.kind === 'word' ? countOf(token.norm) : null;
}

function joinedAt(token: Token, at: number): LengthMention | null {
  const match = JOINED.exec(token.norm);
  if (match === null) return null;
  const unit = match[2]?.startsWith('d') ? 'day' : 'week';
  return { kind: 'length', start: at, end: at + 1, count: Number(match[1]), unit };
}

const MOVED = new Set(
  'moved moves move moving pushed push pushes pushing slips slipped slip slipping bumped shifted back out forward late delayed nudged extended up slides slid'.split(
    ' ',
  ),
);
const AFTER_BARE = new Set([
  'to',
  'later',
  'earlier',
  'early',
  'late',
  '.',
  ',',
  '(',
  '-',
  '!',
  'per',
  'due',
]);

/** "Moved week to 12/7", "a slip, week's delay": a unit alone is one of it. */
function bareAt(tokens: readonly Token[], at: number): LengthMention | null {
  const known = UNITS.get(tokens[at]?.norm ?? '');
  if (known === undefined) return null;
  const next = tokens[at + 1]?.norm ?? '.';
  const moved = MOVED.has(tokens[at - 1]?.norm ?? '') && AFTER_BARE.has(next);
  if (!moved && !(next === "'s" && tokens[at + 2]?.kind === 'word')) return null;
  return { kind: 'length', start: at, end: at + 1, count: known[1], unit: known[0] };
}

/** Where the unit stands, "more", "working" and the like skipped. */
function unitPlace(tokens: readonly Token[], from: number): { next: number; working: boolean } {
  let next = from;
  let working = false;
  while (BETWEEN.has(tokens[next]?.norm ?? '')) {
    working = working || WORKING.has(tokens[next]?.norm ?? '');
    next += 1;
  }
  return { next, working };
}

function lengthAt(tokens: readonly Token[], at: number): LengthMention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const bare = bareAt(tokens, at);
  if (bare !== null) return bare;
  const count = numberAt(token);
  if (count === null) return joinedAt(token, at);
  const ones = TENS.has(token.norm) ? (numberAt(tokens[at + 1]) ?? 0) : 0;
  const { next, working } = unitPlace(tokens, ones > 0 || tokens[at + 1]?.norm === '-' ? at + 2 : at + 1);
  const known = UNITS.get(tokens[next]?.norm ?? '');
  if (known === undefined) return null;
  const [unit, times] = known;
  const half =
    tokens
      .slice(next + 1, next + 4)
      .map(({ norm }) => norm)
      .join(' ') === 'and a half';
  const total = (count + ones + (half ? 0.5 : 0)) * times;
  return {
    kind: 'length',
    start: at,
    end: next + (half ? 4 : 1),
    count: total,
    unit: working && unit === 'day' ? 'workday' : unit,
  };
}

/** The lengths of days, weeks and months in a range, in order. */
export function findDurations(tokens: readonly Token[], range: TokenRange): LengthMention[] {
  const found: LengthMention[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const length = lengthAt(tokens, at);
    if (length === null || length.end > range.end) continue;
    found.push(length);
    at = length.end - 1;
  }
  return found;
}
