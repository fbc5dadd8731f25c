// One small rule of the date grammar: a pattern over normalised text and what it means. chrono runs them as parsers of
// its own kind; what a rule found travels through chrono as tags on its result.
import type { IsoDate, TimeOfDay } from '../domain/plain-date.ts';
import type { DateMention } from './dates.ts';

/** A mention before its place in the tokens is known. */
export type Unplaced<Mention = DateMention> = Mention extends DateMention
  ? Omit<Mention, 'start' | 'end'>
  : never;

/** The author's day and time, as a rule sees them. */
export interface RuleNow {
  readonly today: IsoDate;
  readonly time: TimeOfDay;
  readonly monthFirst: boolean;
}

/** A pattern (lower case, no word boundaries at its ends: they are added) and its meaning, null where it has none. */
export interface DateRule {
  readonly pattern: RegExp;
  read(groups: readonly (string | undefined)[], now: RuleNow): Unplaced | null;
}

/** A single day. */
export function oneDay(day: IsoDate | null): Unplaced | null {
  return day === null ? null : { kind: 'day', from: day, to: day, grain: 'day' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A pattern's alternatives for the names of months. */
export const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** 1 to 12 for the name of a month. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

const MONTH_WORDS: ReadonlySet<string> = new Set(MONTH_NAMES.split('|'));

/** True for the name of a month, long or short. */
export const isMonthWord = (norm: string): boolean => MONTH_WORDS.has(norm);
