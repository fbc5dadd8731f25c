// Days, times and lengths in a run of tokens, by the guide's semantics. chrono-node reads the single expressions;
// what they mean together (until, through, for) is composed in when.ts. The machine's zone plays no part: the
// author's wall clock is relabelled as UTC before chrono sees it.
import type { IsoDate, TimeOfDay, Weekday } from '../domain/plain-date.ts';
import type { ReadText, TokenRange } from './text.ts';

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
  /** The last day of the week or month was named: "end of the month", "EOW". */
  readonly atEnd?: true;
  /** A weekday that nothing else pins down. */
  readonly bareWeekday?: Weekday;
  /** A day before today that the words name as past: "yesterday", "last week", "on Monday" said of the past not included. */
  readonly past?: true;
}

/** A time of day or a part of one: "3pm", "2-4", "half 3", "this afternoon". */
export interface TimeMention extends TokenRange {
  readonly kind: 'time';
  readonly from: TimeOfDay;
  /** The other end of "2-4pm"; "afternoon" runs to 24:00, "morning" from 00:00 to 12:00. */
  readonly to?: TimeOfDay;
  readonly part?: 'morning' | 'afternoon' | 'evening' | 'midday' | 'lunch';
  /** True for a bare number that is a time only where the words around ask for one ("at 3", "by 10"). */
  readonly bare?: true;
}

/** A length: "3 days", "a fortnight", "two hours", "+3 days". */
export interface LengthMention extends TokenRange {
  readonly kind: 'length';
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';
  /** True for "a few", "a couple of". */
  readonly vague?: true;
}

export type DateMention = DayMention | TimeMention | LengthMention;

/** What a range of tokens says of days, times and lengths, in order, none overlapping. */
export function findDates(_text: ReadText, _range: TokenRange, _now: LocalNow): DateMention[] {
  return [];
}
