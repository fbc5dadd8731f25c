// Days, times and lengths in a run of tokens, by the guide's semantics. chrono-node reads the single expressions;
// what they mean together (until, through, for) is composed in when.ts. The machine's zone plays no part: the
// author's wall clock is relabelled as UTC before chrono sees it.
import type { IsoDate, TimeOfDay, Weekday } from '../domain/plain-date.ts';
import { readWindow } from './chrono-window.ts';
import { refineDates } from './date-refiners.ts';
import type { ReadText, Token, TokenRange } from './text.ts';
import { isWhenWord } from './when-words.ts';

/** The author's here and now. */
export interface LocalNow {
  readonly today: IsoDate;
  readonly time: TimeOfDay;
  /** `12/5` is 5 December. */
  readonly monthFirst: boolean;
  readonly workdays: readonly Weekday[];
}

/**
 * A day or days: "Friday", "the 14th", "12/5", "Dec 21-24", "next week" (its Monday to Friday), "January" (the month).
 * A single day has `from` equal to `to`.
 */
export interface DayMention extends TokenRange {
  readonly kind: 'day';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly grain: 'day' | 'week' | 'month' | 'year';
  /** True where the words fit no certain day: "mid-January", "early next week". */
  readonly vague?: true;
  /** "Sometime next week": nobody knows which of these days. */
  readonly someDay?: true;
  /** The last day of the week or month was named: "end of the month", "EOW". */
  readonly atEnd?: true;
  /** A weekday that nothing else pins down. */
  readonly bareWeekday?: Weekday;
  /** "The following Wednesday", "the day after", "that whole week": told from the day named before it. */
  readonly relative?: 'following_weekday' | 'weekday_after' | 'following_week' | 'same_week' | 'day_after';
  /** How many days "the two days after that" are. */
  readonly count?: number;
  /** The weekday of "the following Wednesday". */
  readonly following?: Weekday;
  /** "The 14th" without a month: the next such date after the day named before it. */
  readonly ordinal?: number;
  readonly weekend?: true;
  /** "The next two Fridays": of the days from the first to the last only such weekdays. */
  readonly only?: Weekday;
  /** Named as past: "yesterday", "last week". */
  readonly past?: true;
}

/** A time of day or a part of one: "3pm", "2-4", "half 3", "this afternoon". */
export interface TimeMention extends TokenRange {
  readonly kind: 'time';
  readonly from: TimeOfDay;
  /** The other end of "2-4pm"; "afternoon" runs to 24:00, "morning" from 00:00 to 12:00. */
  readonly to?: TimeOfDay;
  readonly part?: 'morning' | 'afternoon' | 'evening' | 'midday' | 'lunch';
  /** The day where the words hold it: "tonight", "this morning". */
  readonly day?: IsoDate;
  /** "The morning of the 4th": of the day after it, and of no other. */
  readonly ofNext?: true;
  /** True for a bare number that is a time only where the words around ask for one ("at 3", "by 10"). */
  readonly bare?: true;
  /** The zone named behind it, as zones.ts has it: "3pm ET". */
  readonly zone?: string;
}

/** A length: "3 days", "a fortnight", "two hours", "+3 days". */
export interface LengthMention extends TokenRange {
  readonly kind: 'length';
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';
  /** True for "a few", "several". */
  readonly vague?: true;
  /** "The next 3 days": begins today by itself. */
  readonly next?: true;
}

export type DateMention = DayMention | TimeMention | LengthMention;

/** More tokens than any sentence that says a day; chrono sees no longer window. */
const WINDOW_AT_MOST = 120;

/** What a range of tokens says of days, times and lengths, in order, none overlapping. */
export function findDates(text: ReadText, range: TokenRange, now: LocalNow): DateMention[] {
  const limit = Math.min(range.end, range.start + WINDOW_AT_MOST);
  let first = range.start;
  while (first < limit && !saysWhen(text.tokens[first] as Token)) first += 1;
  if (first >= limit) return [];
  let last = limit - 1;
  while (!saysWhen(text.tokens[last] as Token)) last -= 1;
  const start = Math.max(range.start, first - LEAD);
  const tokens = text.tokens.slice(start, Math.min(limit, last + LEAD));
  return refineDates(readWindow(tokens, start, now), text.tokens, now);
}

/** Tokens before the first word that says when, and after the last, that may belong to it. */
const LEAD = 5;

const saysWhen = (token: Token) =>
  token.kind === 'number' || (token.kind === 'word' && isWhenWord(token.norm));
