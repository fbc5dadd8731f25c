// The shapes that days and times of one absence are composed in.
import type { IsoDate, TimeOfDay, Weekday } from '../domain/plain-date.ts';
import type { LocalNow } from './dates.ts';
import type { Placed } from './roles.ts';

/** Days, first and last included, and the part of a day. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime?: TimeOfDay;
  readonly endTime?: TimeOfDay;
  /** Tentative where only this span is in doubt. */
  readonly doubtful?: true;
  /** True where the message says no end. */
  readonly endAssumed?: true;
}

/** How the anchor reads a time that has no preposition of its own. */
export type TimeSense = 'starts' | 'ends';

/** A mention with its role and whether only it is in doubt. */
export interface Saying extends Placed {
  readonly doubtful: boolean;
  /** True where the word before it is "back", "returning", "see you". */
  readonly back: boolean;
  /** True for a day that is said to be a whole one. */
  readonly whole?: true;
}

/** True for a day or a time that they are away on: neither denied nor left out. */
export const isCounted = ({ role }: Saying): boolean => role !== 'not' && role !== 'except';

/** What the composition is told of the anchor. */
export interface WhenScene {
  readonly now: LocalNow;
  readonly workdays: readonly Weekday[];
  readonly sense: TimeSense;
  readonly open: boolean;
  /** Where a closing day has no start of its own; today where left out. */
  readonly startAt?: IsoDate;
  /** The first day named is the last one in: away from the next. */
  readonly fromNextDay?: boolean;
}

export interface Draft {
  from: IsoDate | null;
  to: IsoDate | null;
  startTime?: TimeOfDay;
  endTime?: TimeOfDay;
  doubtful: boolean;
  endSaid: boolean;
  /** The days were a week or a list: times hold for each of them. */
  each: boolean;
  /** Of the days only such weekdays. */
  only?: Weekday;
}

export const newDraft = (doubtful = false): Draft => ({
  from: null,
  to: null,
  doubtful,
  endSaid: false,
  each: false,
});
