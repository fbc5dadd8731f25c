// "In at 11", "online from 9": the time that words of arriving need.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { Token } from './text.ts';
import { saysWhen } from './when-words.ts';

/** "In" and "on" mean much else than arriving. */
const isPreposition = (norm: string): boolean => norm === 'in' || norm === 'on';

/** What may stand between "in" and its time. */
const STRICT_LEADS: ReadonlySet<string> = new Set(
  'at by around about from as of after post ~ until only probably maybe late later roughly for closer nearer just @ approx circa before , ( like first much'.split(
    ' ',
  ),
);

/** What may stand between other words of arriving and their time. */
const ARRIVAL_LEADS = new Set(
  'at by around about from as of after post ~ like until only probably maybe to for for a bit little late later roughly again , tomorrow today @ - then work now approx circa before slack till first much not properly proper fully'.split(
    ' ',
  ),
);

const CLOCK = /[:h.]|am|pm|^\d{1,2}(?:[0-5][05])?(?:ish|a|p)?$/; // yes: 9:30, 11ish, 1030 · no: 2026

/** True where the word after an arrival may lead to its time; the quick screen asks the same of bare words. */
export function leadsToTime(last: string, next: string, afterNext: string, isNumber: boolean): boolean {
  if (isNumber) return CLOCK.test(next) || afterNext === 'am' || afterNext === 'pm';
  const leads = isPreposition(last) ? STRICT_LEADS : ARRIVAL_LEADS;
  return leads.has(next) || next === 'half' || next === 'quarter' || saysWhen(next, last);
}

const DAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|tue|wed|thu|fri)$/; // yes: friday · no: tomorrow

/** "In the morning", "at the carol service on Thursday after four": the preposition of a day. */
const leadsToDay = (last: string, next: Token | undefined, time: Token | undefined) =>
  time?.norm === 'the' || (last === 'on' && (next?.kind === 'number' || DAY_NAME.test(next?.norm ?? '')));

/** Nobody arrives late who is in in the morning. */
const saysArrival = (mention: DateMention) => mention.kind === 'time' && mention.part !== 'morning';

const NAMES = new Set('the a an this that my your our their his her each every'.split(' '));

/** "The report at 3": a thing. */
const isThing = (anchor: Anchor, tokens: readonly Token[]) =>
  anchor.end - anchor.start === 1 &&
  tokens[anchor.start]?.norm !== 'desk' &&
  NAMES.has(tokens[anchor.start - 1]?.norm ?? '');

const STARTS = /^(?:start|begin)/; // yes: starting · no: in
const FOR_WHOM = new Set(['the', 'our', 'your', 'their', 'this', 'that', 'all', 'everyone']);

/** "Start at noon for the crew": not the author's day. */
function isOfOthers(anchor: Anchor, time: DateMention, tokens: readonly Token[]): boolean {
  const at = time.end;
  return (
    STARTS.test(tokens[anchor.start]?.norm ?? '') &&
    tokens[at]?.norm === 'for' &&
    FOR_WHOM.has(tokens[at + 1]?.norm ?? '')
  );
}

/** "Working 8-2", "on from 10 to 4 tomorrow": hours, with nothing but a day before them. */
function hoursFollow(anchor: Anchor, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const hours = dates.find((mention) => mention.start >= anchor.end && mention.kind === 'time');
  const before = tokens[anchor.start - 1];
  if (tokens[anchor.start]?.norm === 'work' && before?.kind === 'word' && !WORKS.has(before.norm))
    return false;
  if (hours?.kind !== 'time' || hours.to === undefined || hours.part !== undefined) return false;
  return onlyBetween(anchor.end, hours.start, HOUR_LEADS, dates, tokens);
}

/** True where nothing but days and these words stand between two places. */
function onlyBetween(
  from: number,
  to: number,
  words: ReadonlySet<string>,
  dates: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  for (let at = from; at < to; at += 1) {
    const inDate = dates.some((mention) => mention.start <= at && at < mention.end);
    if (!inDate && !words.has(tokens[at]?.norm ?? '')) return false;
  }
  return true;
}

/** "I work 8-2", not "urgent work from 11 to 12". */
const WORKS = new Set('i we to will can only just and then he she they today tomorrow'.split(' '));

const HOUR_LEADS = new Set(['only', 'just', 'from', ':', 'about']);

/** True where the words after an arrival lead to its time. */
export function timeFollows(
  anchor: Anchor,
  dates: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  if (anchor.cue.entry.means?.['hours'] === true) return hoursFollow(anchor, dates, tokens);
  const last = tokens[anchor.end - 1]?.norm ?? '';
  const leads = isPreposition(last) ? STRICT_LEADS : ARRIVAL_LEADS;
  const time = dates.find((mention) => saysArrival(mention) && mention.start >= anchor.end);
  if (time === undefined || time.start - anchor.end > 5) return false;
  if (isThing(anchor, tokens) || isOfOthers(anchor, time, tokens)) return false;
  if (isPreposition(last) && leadsToDay(last, tokens[anchor.end], tokens[time.start])) return false;
  const [next, after] = tokens
    .slice(anchor.end, anchor.end + 6)
    .filter((token) => token.kind !== 'punctuation');
  if (next === undefined || !leadsToTime(last, next.norm, after?.norm ?? '', next.kind === 'number'))
    return false;
  return onlyBetween(anchor.end, time.start, leads, dates, tokens);
}
