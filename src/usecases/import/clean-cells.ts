// Cells to canonical texts. Each says what is wrong in words that name the way to write it.
import { isTimeZone, parseIsoDate, parseTimeOfDay } from '../../domain/plain-date.ts';
import { TASK_SIZES, type TaskSize } from '../../domain/tasks.ts';
import type { Cleaned } from './column.ts';

const WHITESPACE = /\s+/g; // yes: tabs, line breaks, two blanks · no: a-b
const NUMBER = /^\d{1,9}(?:\.\d{1,2})?$/; // yes: 12, 0.5 · no: -1, 1,5, 1e3
const COUNTRY = /^[A-Z]{2}(?:-[A-Z0-9]{1,4}){0,2}$/; // yes: US, GB-ENG · no: England
const CURRENCY = /^[A-Z]{3}$/; // yes: GBP · no: £
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\S+))?$/; // yes: 2026-12-04 15:00 · no: 4 Dec
const TIME_SPAN = /^(\S+?)\s?[-–]\s?(\S+)$/; // yes: 09:00-17:30 · no: 9 to 5
const YES = new Set(['yes', 'y', 'true', '1', 'x']);
const NO = new Set(['no', 'n', 'false', '0']);
const LONGEST = 1000;

/** Text without line breaks or blanks at its ends. */
export function tidy(text: string): string {
  return text.replace(WHITESPACE, ' ').trim();
}

/** Any text of a name's length. */
export function cleanText(text: string): Cleaned {
  return text.length <= LONGEST
    ? { text }
    : { problem: `is ${text.length} characters long; ${LONGEST} are the most` };
}

/** A list separated by `;`, blanks and repetitions aside. */
export function cleanList(text: string): Cleaned {
  return cleanText(formatList(parseList(text)));
}

/** The items of a canonical list. */
export function parseList(text: string): string[] {
  return [...new Set(text.split(';').map(tidy))].filter((item) => item !== '');
}

/** A list as a cell; an item's own `;` would split it. */
export function formatList(items: readonly string[]): string {
  return parseList(items.map((item) => item.replaceAll(';', ',')).join(';')).join(';');
}

/** A real ISO day. */
export function cleanDay(text: string): Cleaned {
  if (parseIsoDate(text)) return { text };
  return { problem: `“${text}” is not a day; write it as 2026-12-04` };
}

/** A real ISO day, with a time where there is one. */
export function cleanDayAndTime(text: string): Cleaned {
  const [, day = '', time] = DAY_AND_TIME.exec(text) ?? [];
  if (parseIsoDate(day) && (time === undefined || parseTimeOfDay(time)))
    return { text: time === undefined ? day : `${day} ${time}` };
  return { problem: `“${text}” is not a day; write it as 2026-12-04 or 2026-12-04 15:00` };
}

/** A time of day. */
export function cleanTime(text: string): Cleaned {
  const padded = text.length === 4 ? `0${text}` : text;
  return parseTimeOfDay(padded)
    ? { text: padded }
    : { problem: `“${text}” is not a time; write it as 09:30` };
}

/** From a time to a later one. */
export function cleanTimeSpan(text: string): Cleaned {
  const [, first = '', last = ''] = TIME_SPAN.exec(text) ?? [];
  const [from, to] = [cleanTime(first), cleanTime(last)];
  if (!('text' in from && 'text' in to))
    return { problem: `“${text}” are not hours; write them as 09:00-17:30` };
  if (from.text >= to.text) return { problem: `“${text}” ends before it begins` };
  return { text: `${from.text}-${to.text}` };
}

/** A number that is not negative. */
export function cleanNumber(text: string, most: number): Cleaned {
  if (!NUMBER.test(text))
    return { problem: `“${text}” is not a number; write it as 4 or 2.5, never below 0` };
  return Number(text) <= most ? { text: String(Number(text)) } : { problem: `${text} is more than ${most}` };
}

/** A whole sum without separators or signs. */
export function cleanSum(text: string): Cleaned {
  if (NUMBER.test(text) && Number.isInteger(Number(text))) return { text: String(Number(text)) };
  return { problem: `“${text}” is not a whole sum; write it as 60000, its currency in the next column` };
}

/** A size by name, or in hours. */
export function cleanSize(text: string): Cleaned {
  const name = text.toLowerCase();
  if (Object.hasOwn(TASK_SIZES, name)) return { text: name };
  const hours = cleanNumber(text, 2000);
  if ('text' in hours) return { text: formatSize(Number(hours.text)) };
  return { problem: `“${text}” is no size; write quick, half day, day, two days, or hours such as 2.5` };
}

/** The hours of a canonical size. */
export function sizeHours(text: string): number {
  return Object.hasOwn(TASK_SIZES, text) ? TASK_SIZES[text as TaskSize] : Number(text);
}

/** Hours as a size: its name where it has one. */
export function formatSize(hours: number): string {
  return Object.entries(TASK_SIZES).find(([, each]) => each === hours)?.[0] ?? formatHundredths(hours);
}

/** A number as a cell, in hundredths at the finest. */
export function formatHundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One of a few words. */
export function cleanWord(text: string, words: readonly string[]): Cleaned {
  const word = text.toLowerCase();
  return words.includes(word) ? { text: word } : { problem: `“${text}” is not one of ${words.join(', ')}` };
}

/** Yes or no, in the ways that spreadsheets write it. */
export function cleanYesNo(text: string): Cleaned {
  const word = text.toLowerCase();
  if (YES.has(word)) return { text: 'yes' };
  return NO.has(word) ? { text: 'no' } : { problem: `“${text}” is neither yes nor no` };
}

/** An IANA zone. */
export function cleanZone(text: string): Cleaned {
  return isTimeZone(text) ? { text } : { problem: `“${text}” is no time zone; write it as Europe/London` };
}

/** A BCP 47 tag. */
export function cleanLocale(text: string): Cleaned {
  try {
    const [locale] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    return { text: locale ?? text };
  } catch {
    return { problem: `“${text}” is no language tag; write it as en-GB` };
  }
}

/** A tag that is known to be one, as `cleanLocale` writes it. */
export function canonicalLocale(locale: string): string {
  const cleaned = cleanLocale(locale);
  return 'text' in cleaned ? cleaned.text : locale;
}

/** An ISO country with an optional region. */
export function cleanCountry(text: string): Cleaned {
  const country = text.toUpperCase();
  return COUNTRY.test(country)
    ? { text: country }
    : { problem: `“${text}” is no country; write it as US or GB-ENG` };
}

/** An ISO currency. */
export function cleanCurrency(text: string): Cleaned {
  const currency = text.toUpperCase();
  return CURRENCY.test(currency)
    ? { text: currency }
    : { problem: `“${text}” is no currency; write it as GBP` };
}

/** A web address. */
export function cleanUrl(text: string): Cleaned {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || url?.protocol === 'http:')
    return text.length > 2000 ? { problem: 'is too long' } : { text };
  return { problem: `“${text}” is no web address; it begins with https://` };
}
