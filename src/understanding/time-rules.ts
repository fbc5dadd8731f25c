// Times of day, their ranges and the parts of a day. A number alone is a time only after a word that asks for one.
import { type TimeOfDay, timeOfMinutes } from '../domain/plain-date.ts';
import type { DateRule, Unplaced } from './date-rule.ts';
import { countOf } from './number-words.ts';

const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const ISH = '(?:[ -]*ish)?';
const CLOCK = `(\\d{1,2})(?:[:.h](\\d{2})|([0-5][05])|h)? ?(am|pm|a|p)?${ISH}`;
const ASKS =
  '(?:at|by|around|about|until|from|after|before|past|between|as of|circa|since|@|~|approx|roughly|to)';
/** What follows a number that counts things. */
const COUNTED =
  '(?! ?(?:%|percent|seconds?|secs?|kb|mb|gb|tb|hz|[mg]hz|fps|px|ms|[km]bps|rpm|mph|kg|km|cm|mm|dpi|bits?|bytes?|gigs?|megs?|inch|inches|watts?|degrees|cents|bucks|followers|clicks|impressions|views|leads|frames|shots|options|concepts|routes|words|characters|assets|banners|posts|reels|stories|markets|countries|stores|k\\b|x\\b|days?|weeks?|months?|years?|hours?|minutes?|hr|mins?|people|of\\b|more|things?|files?|times|st\\b|nd\\b|rd\\b|th\\b|/|\\.\\d|,\\d|st street|pages?|slides?|versions?|items?|points?|new|other|different|euros?|dollars|pounds|quid|grand|million|percent|£|€|\\$|' +
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec))';

/** Minutes of a clock time; without am or pm, 1 to 6 are afternoon and 7 to 11 morning. Null for no time. */
function minutesAt(hour: number, minute: number, half: string | undefined, padded: boolean): number | null {
  if (hour > 24 || minute > 59) return null;
  if (half?.startsWith('p')) return hour > 12 ? null : (hour % 12) * 60 + 720 + minute;
  if (half?.startsWith('a')) return hour > 12 ? null : (hour % 12) * 60 + minute;
  const assumed = hour >= 1 && hour <= 6 && !padded ? hour + 12 : hour;
  return assumed * 60 + minute;
}

function clock(hour = '', minute?: string, half?: string): number | null {
  return minutesAt(Number(hour), Number(minute ?? 0), half, hour.startsWith('0'));
}

function at(minutes: number | null, more: { bare?: true } = {}): Unplaced | null {
  return minutes === null || minutes > 1440 ? null : { kind: 'time', from: timeOfMinutes(minutes), ...more };
}

/** "2-4pm", "11 to 1", "9:30-12": the end comes after the start; an am or pm said once counts for both. */
function range(groups: readonly (string | undefined)[]): Unplaced | null {
  const [, hour = '', colon, joined, half, hourTo = '', colonTo, joinedTo, halfTo] = groups;
  const minute = colon ?? joined;
  const minuteTo = colonTo ?? joinedTo;
  if (Number(hour) > 24 || Number(hourTo) > 24) return null;
  const shared = half?.startsWith('p') && Number(hourTo) < 12 ? 'pm' : undefined;
  const to = clock(hourTo, minuteTo, halfTo ?? shared);
  const from =
    to === null
      ? null
      : startOf(clock(hour, minute, half ?? halfTo), clock(hour, minute, 'am'), to, half, halfTo);
  const bare = [minute, minuteTo, half, halfTo].every((said) => said === undefined);
  return to === null || from === null ? null : fromTo(from, to, halfTo === undefined, bare);
}

/** The end comes after the start, in the afternoon where it must. */
function fromTo(from: number, to: number, mayBeLater: boolean, bare: boolean): Unplaced | null {
  const end = to <= from && mayBeLater ? to + 720 : to;
  if (end <= from || end > 1440) return null;
  return { kind: 'time', from: timeOfMinutes(from), to: timeOfMinutes(end), ...(bare ? { bare: true } : {}) };
}

/** "11-1pm" begins in the morning. */
function startOf(
  from: number | null,
  morning: number | null,
  to: number,
  half?: string,
  halfTo?: string,
): number | null {
  return from !== null && half === undefined && halfTo !== undefined && from >= to ? morning : from;
}

const PAST: Readonly<Record<string, number>> = {
  quarter: 15,
  half: 30,
  ten: 10,
  twenty: 20,
  five: 5,
  '10': 10,
  '20': 20,
  '5': 5,
};

function spoken(minutes: string, side: string, hour: string): Unplaced | null {
  const count = countOf(hour);
  if (count === null) return null;
  const base = minutesAt(count, 0, undefined, false);
  const shift = PAST[minutes];
  if (base === null || shift === undefined) return null;
  const minute = base + (side === 'to' ? -shift : shift);
  return at(minute < 720 && minute + shift >= 780 ? minute + 720 : minute);
}

/** Rules for the clock. */
export const TIME_RULES: readonly DateRule[] = [
  {
    // yes: 3pm, 10:30, 8:30 ish, 15h30 · no: 3
    pattern: new RegExp(
      `(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|(?<=\\d)p(?![a-z/-])|(?<=[5-9]|1[0-2])a(?![a-z/-]))${ISH}|(\\d{1,2})(?:[:h]|(?<=(?:at|by|from|until|around|about|after|before|~) \\d{1,2})\\.)(\\d{2}) ?(a|p)?${ISH}(?! ?%)`,
    ),
    read: ([, hour, minute, half, hour24, minute24, half24]) =>
      at(hour === undefined ? clock(hour24, minute24, half24) : clock(hour, minute, half)),
  },
  {
    // yes: 14 h 30, 3.15, 1400 hours · no: 3.14, 14 hours
    pattern:
      /(\d{1,2}) h ([0-5]\d)|(?<![£$€v#] ?)(\d{1,2})\.(00|15|30|45)(?! ?(?:%|k\b|m\b|x\b|euros?|pounds|hours?|days?|am|pm|-|to ))|(\d{2})([0-5]\d) hours/,
    read: ([, hour, minute, dotted, dottedMinute, joined, joinedMinute]) =>
      at(clock(hour ?? dotted ?? joined, minute ?? dottedMinute ?? joinedMinute)),
  },
  {
    // yes: 14:00 - 16:00 hours · no: 14 - 16 hours
    pattern: /(?:from )?(\d{1,2})[:.]?([0-5]\d) ?(?:hours )?(?:-|to|until) ?(\d{1,2})[:.]?([0-5]\d) ?hours/,
    read: ([, hour, minute, hourTo, minuteTo]) =>
      range(['', hour, minute, undefined, undefined, hourTo, minuteTo]),
  },
  {
    // yes: 1pm - eod, 2 until close of play · no: 1 - 2
    pattern: new RegExp(
      `(?:from )?${CLOCK} ?(?:-|to|until|through) ?(?:the )?(?:eod|cob|cop|end of (?:the )?day|close(?: of (?:business|play))?)`,
    ),
    read: ([, hour, colon, joined, half]) => at(clock(hour, colon ?? joined, half)),
  },
  {
    // yes: 4 onwards, 4pm on · no: 4 on friday
    pattern: /(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)? (?:onwards?|on(?=$| ?[,.!;)]))/,
    read: ([, hour, minute, half]) => at(clock(hour, minute, half)),
  },
  {
    // yes: at three thirty · no: three thirty
    pattern: new RegExp(`(?<=${ASKS} )(${HOUR_WORDS}) (fifteen|thirty|forty[ -]five)`),
    read: ([, hour = '', minute = '']) =>
      at(clock(String(countOf(hour)), minute === 'thirty' ? '30' : minute === 'fifteen' ? '15' : '45')),
  },
  {
    // yes: 2 - 4pm, 11 to 1, 9:30 - 12, between 8 and 1 · no: 2 - 4 days
    pattern: new RegExp(
      `(?:between |from )?${CLOCK} ?(?:-|to|until|through|and) ?(?:about |around |like )?${CLOCK}${COUNTED}(?! ?-)`,
    ),
    read: (groups) =>
      (groups[0] ?? '').includes(' and ') && !(groups[0] ?? '').startsWith('between') ? null : range(groups),
  },
  {
    // yes: at 3, by 10 ish, until about 11 · no: at 3 places
    pattern: new RegExp(
      `(?<!\\b(?:increas|decreas|reduc|grow|grew|rais|multipl|divid|shrink|scal)\\w* by )(?<=(?:^|[ (])${ASKS} (?:about |around |like |roughly |@ ?|~ ?)?|@|~)(\\d{1,2})([0-5][05]|h)?${ISH}${COUNTED}`,
    ),
    read: ([, hour = '', minute]) => {
      if (Number(hour) > 23 || hour === '0') return null;
      return at(clock(hour, minute === 'h' ? undefined : minute), minute === undefined ? { bare: true } : {});
    },
  },
  {
    // yes: 11ish, 3 ish · no: 3 issues, 30ish
    pattern: new RegExp(`(?<![\\d.,])([1-9]|1[0-2])[ -]*ish${COUNTED}`),
    read: ([, hour = '']) => at(clock(hour), { bare: true }),
  },
  {
    // yes: three o'clock, 3 o'clock · no: three
    pattern: new RegExp(`(\\d{1,2}|${HOUR_WORDS}) o'?clock`),
    read: ([, hour = '']) => at(clock(String(countOf(hour) ?? 99))),
  },
  {
    // yes: in for 11 · no: for 11 people
    pattern:
      /(?<=\b(?:in|on|online|there|back|desk|here|around|up) for (?:about |around )?)(\d{1,2})(?=$| ?[,.!?;)])/,
    read: ([, hour = '']) => (Number(hour) > 12 ? null : at(clock(hour), { bare: true })),
  },
  {
    // yes: at three, by four o'clock · no: three
    pattern: new RegExp(
      `(?<=(?:at|by|around|until|from|after|before) )(${HOUR_WORDS})(?: o'?clock)?${ISH}${COUNTED}(?! (?!this\\b|is\\b|as\\b|was\\b)\\w+s\\b)`,
    ),
    read: ([, hour = '']) => at(clock(String(countOf(hour) ?? 99)), { bare: true }),
  },
  {
    // yes: from eleven to three, between nine and noon · no: one to one
    pattern: new RegExp(
      `(?:from|between) (${HOUR_WORDS}) (?:to|until|and|-) (${HOUR_WORDS}|noon)(?! \\w+s\\b)`,
    ),
    read: ([, from = '', to = '']) =>
      range([
        '',
        String(countOf(from)),
        undefined,
        undefined,
        undefined,
        to === 'noon' ? '12' : String(countOf(to)),
      ]),
  },
  {
    // yes: 9 until noon, 10 to midday · no: noon
    pattern: /(?:from |between )?(\d{1,2})(?::(\d{2}))?(?: ?am)? (?:to|until|and|-|through) (?:noon|midday)/,
    read: ([, hour, minute]) => range(['', hour, minute, undefined, 'am', '12', undefined, undefined, 'pm']),
  },
  {
    // yes: half 2 to 4, from 11 until half 1 · no: half 2, 2 to 4
    pattern:
      /(?:from |between )?(half (?:past )?)?(\d{1,2}) ?(?:-|to|until|and) ?(half (?:past )?)?(\d{1,2})(?! ?(?:days?|hours?|%|\/))/,
    read: ([, half, hour, halfTo, hourTo]) =>
      half === undefined && halfTo === undefined
        ? null
        : range(['', hour, half && '30', undefined, undefined, hourTo, halfTo && '30']),
  },
  {
    // yes: half 3, half past three · no: half a day
    pattern: new RegExp(
      `half (?:past )?(\\d{1,2}|${HOUR_WORDS})(?: ?(am|pm))?(?! ?(?:days?|hours?|weeks?|of|a\\b))`,
    ),
    read: ([, hour = '', half]) => at(clock(String(countOf(hour) ?? 99), '30', half)),
  },
  {
    // yes: quarter to four, ten past 4 · no: a quarter of
    pattern: new RegExp(
      `(?:a )?(quarter|half|ten|twenty|five|5|10|20) (past|to|after|till|until) (\\d{1,2}|${HOUR_WORDS})(?! ?(?:days?|%|k\\b|people|hours?|minutes?|weeks?|am|pm|:|/|-))`,
    ),
    read: ([, minutes = '', side = '', hour = '']) =>
      spoken(minutes, side === 'past' || side === 'after' ? 'past' : 'to', hour),
  },
];

/** Twelve hours later, where that is still the same day. */
export function twelveLater(time: TimeOfDay): TimeOfDay | null {
  const hour = Number(time.slice(0, 2));
  return hour >= 1 && hour < 12
    ? (`${String(hour + 12).padStart(2, '0')}${time.slice(2)}` as TimeOfDay)
    : null;
}
