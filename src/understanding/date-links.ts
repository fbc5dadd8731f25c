// Small questions about mentions that stand beside each other.
import type { IsoDate } from '../domain/plain-date.ts';
import type { DateMention, DayMention } from './dates.ts';
import type { Token } from './text.ts';

const LINKS = new Set([
  'to',
  '-',
  'through',
  'until',
  'and',
  '&',
  ',',
  'or',
  '/',
  'the',
  'till',
  'plus',
  'also',
]);

/** True where only small joining words stand between two mentions. */
export function linked(left: DateMention, right: DateMention, tokens: readonly Token[], most = 2): boolean {
  const between = tokens.slice(left.end, right.start);
  return between.length <= most && between.every((token) => LINKS.has(token.norm));
}

export const isDay = (mention: DateMention | undefined): mention is DayMention => mention?.kind === 'day';

export function onDay(mention: DayMention, day: IsoDate): DayMention {
  const {
    bareWeekday: _bare,
    ordinal: _ordinal,
    following: _following,
    relative: _relative,
    ...rest
  } = mention;
  return { ...rest, from: day, to: day };
}
