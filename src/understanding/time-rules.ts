// Times of day. A number alone is a time only after a word that asks for one.
import { ASKS, at, COUNTED, clock, HOUR_WORDS, ISH, spokenMinutes } from './clock-times.ts';
import type { DateRule } from './date-rule.ts';
import { countOf } from './number-words.ts';
import { WEEKDAY_NAMES } from './weekday-names.ts';

/** Rules for the clock. */
export const TIME_RULES: readonly DateRule[] = [
  {
    // yes: 3pm, 330pm, 10:30, 8:30 ish, 15h30 · no: 3
    pattern: new RegExp(
      `(\\d{1,2})(?:[:.h]?([0-5]\\d))? ?(am|pm|(?<=\\d)p(?![a-z/-])|(?<=[5-9]|1[0-2])a(?![a-z/-]))${ISH}|(\\d{1,2})(?:[:h]|(?<=(?:at|by|from|until|around|about|after|before|today|tomorrow|~) \\d{1,2})\\.)(\\d{2})([ap](?![a-z/-]))?${ISH}(?! ?%)`,
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
    // yes: 4 onwards, 4pm on · no: 4 on friday
    pattern: /(?<!half |past |to )(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)? (?:onwards?|on(?=$| ?[,.!;)]))/,
    read: ([, hour, minute, half]) => at(clock(hour, minute, half)),
  },
  {
    // yes: at 3 in the afternoon, until 10 in the morning · no: 3 in the afternoon
    pattern: new RegExp(
      `(?<=${ASKS} )(\\d{1,2}|${HOUR_WORDS})(?::(\\d{2}))?(?: o'?clock)? in the (morning|afternoon|evening)`,
    ),
    read: ([, hour = '', minute, part]) =>
      at(clock(String(countOf(hour)), minute, part === 'morning' ? 'am' : 'pm')),
  },
  {
    // yes: 12 noon · no: noon
    pattern: /12 (?:noon|midday)/,
    read: () => at(720),
  },
  {
    // yes: 330 onwards · no: 330 on friday
    pattern: /(\d{1,2})([0-5][05]) onwards?/,
    read: ([, hour, minute]) => at(clock(hour, minute)),
  },
  {
    // yes: at three thirty · no: three thirty
    pattern: new RegExp(`(?<=${ASKS} )(${HOUR_WORDS}) (fifteen|thirty|forty[ -]five)`),
    read: ([, hour = '', minute = '']) =>
      at(clock(String(countOf(hour)), minute === 'thirty' ? '30' : minute === 'fifteen' ? '15' : '45')),
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
    // yes: eta 11, leaving early, 3, late start: 11, early finish today, around 3 · no: early, 3 banners
    pattern: new RegExp(
      `(?<=\\b(?:(?:early|late|start|finish)(?: today| tomorrow)? ?[,:(-] ?|eta(?: is| to (?:the )?(?:office|desk|work))? ?:? ?)(?:around |about |like |~ ?)?)(\\d{1,2})([0-5][05])?${ISH}(?=$| ?[.!,;)]| (?:today|tomorrow|sorry|on|next|this|${WEEKDAY_NAMES})\\b)`,
    ),
    read: ([, hour = '', minute]) => (Number(hour) > 12 ? null : at(clock(hour, minute), { bare: true })),
  },
  {
    // yes: a 10 start, an 11 start, my 3 finish · no: a 10 second start
    pattern: /(?<=\b(?:an?|my) )(\d{1,2})(?= (?:start|finish)\b)/,
    read: ([, hour = '']) => (Number(hour) > 12 ? null : at(clock(hour), { bare: true })),
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
      /(?<=\b(?:in|on|online|there|back|desk|here|around|up) for (?:about |around )?)(\d{1,2})(?=$| ?[,.!?;)]| (?:today|tomorrow|on)\b)/,
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
    // yes: half 3, half past three · no: half a day
    pattern: new RegExp(
      `half (?:past )?(\\d{1,2}|${HOUR_WORDS})(?: ?(am|pm))?(?! ?(?:days?|hours?|weeks?|of|a\\b(?! week)))`,
    ),
    read: ([, hour = '', half]) => at(clock(String(countOf(hour) ?? 99), '30', half)),
  },
  {
    // yes: quarter to four, ten past 4 · no: a quarter of
    pattern: new RegExp(
      `(?:a )?(quarter|half|ten|twenty|five|5|10|20) (past|to|after|till|until) (\\d{1,2}|${HOUR_WORDS})(?! ?(?:days?|%|k\\b|people|hours?|minutes?|weeks?|am|pm|:|/|-))`,
    ),
    read: ([, minutes = '', side = '', hour = '']) =>
      at(spokenMinutes(minutes, side === 'past' || side === 'after' ? 'past' : 'to', hour)),
  },
];
