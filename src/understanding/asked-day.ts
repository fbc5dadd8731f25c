// The day or days that a command ends with: "acme fri", "@dana next week", "globex 2026-12-04".
import type { KnownPerson } from '../domain/interpretations.ts';
import { type IsoDate, localDate, localTime } from '../domain/plain-date.ts';
import { findDates } from './dates.ts';
import { readText } from './text.ts';

/** What was asked about, the days cut off, and the days; null days where none are named. */
export interface AskedDay {
  readonly rest: string;
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
}

const WORKDAYS = [1, 2, 3, 4, 5] as const;

/** Reads the days at the end of a command's text, in its author's zone and order of day and month. */
export function askedDay(
  raw: string,
  author: Pick<KnownPerson, 'tz' | 'locale' | 'workdays'>,
  now: Date,
): AskedDay {
  const text = readText(raw);
  const dates = findDates(
    text,
    { start: 0, end: text.tokens.length },
    {
      today: localDate(now, author.tz),
      time: localTime(now, author.tz),
      monthFirst: author.locale === 'en-US',
      workdays: author.workdays ?? WORKDAYS,
    },
  );
  const last = dates.findLast((each) => each.kind === 'day');
  if (!last || last.end !== text.tokens.length) return { rest: raw.trim(), days: null };
  const start = text.tokens[last.start]?.start ?? raw.length;
  return { rest: raw.slice(0, start).trim(), days: { from: last.from, to: last.to } };
}
