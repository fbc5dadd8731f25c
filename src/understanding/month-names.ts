// May, who is a month and a verb besides: typed small, a person only where an absence and its day follow.
import type { Token } from './text.ts';

const BEING = new Set(["'s", 'is', 'are']);
const LEAVE = new Set('out off on away ooo wfh sick ill'.split(' '));
const JOINED = new Set(['and', '&', '+']);
const SAYS_WHO = new Set('pto leave vacation holiday sick ooo wfh today tomorrow until through'.split(' '));
const WEEKDAY = /^(?:mon|tues?|wed|wednes|thu|thurs|fri)(?:day)?$/; // yes: thurs, friday · no: june
const DAY_AT_MOST = 7;

/** True for "may's on pto thursday", false for "may's out, so June". */
export function isMayAway(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const starts = before === undefined || (before.kind === 'punctuation' && before.norm !== ',');
  if (tokens[at]?.norm !== 'may') return false;
  if (!starts && !JOINED.has(tokens[at - 1]?.norm ?? '')) return false;
  return (
    BEING.has(tokens[at + 1]?.norm ?? '') &&
    LEAVE.has(tokens[at + 2]?.norm ?? '') &&
    tokens.slice(at + 3, at + DAY_AT_MOST).some(({ norm }) => SAYS_WHO.has(norm) || WEEKDAY.test(norm))
  );
}
