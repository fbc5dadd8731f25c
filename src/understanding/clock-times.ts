// The atoms of times of day: hours as figures and words, and the minutes they stand for.
import { type TimeOfDay, timeOfMinutes } from '../domain/plain-date.ts';
import type { Unplaced } from './date-rule.ts';
import { countOf } from './number-words.ts';

/** A pattern's alternatives for hours as words. */
export const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "3ish", "3-ish", "3 or so". */
export const ISH = '(?:[ -]*ish| or (?:so|thereabouts))?';
/** A time in figures: hour, minutes apart, minutes joined, half of the day. */
export const CLOCK = `(\\d{1,2})(?:[:.h](\\d{2})|([0-5][05])|h)? ?(am|pm|(?<=\\d)[ap](?![a-z]))?${ISH}`;
/** Words after which a bare number is a time. */
export const ASKS =
  '(?:at|by|around|about|until|from|after|before|past|between|as of|circa|since|@|~|approx|roughly|to|more like|nearer|think|reckon)';
/** What follows a number that counts things. */
export const COUNTED =
  '(?! ?(?:%|percent|seconds?|secs?|kb|mb|gb|tb|hz|[mg]hz|fps|px|ms|[km]bps|rpm|mph|kg|km|cm|mm|dpi|pixels|bits?|bytes?|gigs?|megs?|inch|inches|watts?|degrees|cents|bucks|followers|clicks|impressions|views|leads|frames|shots|options|concepts|routes|words|characters|assets|banners|posts|reels|stories|markets|countries|stores|k\\b|x\\b|days?|weeks?|months?|years?|hours?|minutes?|hr|mins?|people|of\\b|more|things?|files?|times|st\\b|nd\\b|rd\\b|th\\b|/|\\.\\d|,\\d|st street|pages?|slides?|versions?|items?|points?|new|other|different|euros?|dollars|pounds|quid|grand|million|percent|£|€|\\$|' +
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\b(?! \\d{1,2}(?![\\d:.a-z-]| to))))';

/** Minutes of a clock time; without am or pm, 1 to 6 are afternoon and 7 to 11 morning. Null for no time. */
export function minutesAt(
  hour: number,
  minute: number,
  half: string | undefined,
  padded: boolean,
): number | null {
  if (hour > 24 || minute > 59) return null;
  if (half?.startsWith('p')) return hour > 12 ? null : (hour % 12) * 60 + 720 + minute;
  if (half?.startsWith('a')) return hour > 12 ? null : (hour % 12) * 60 + minute;
  const assumed = hour >= 1 && hour <= 6 && !padded ? hour + 12 : hour;
  return assumed * 60 + minute;
}

/** Minutes of a time in figures. */
export function clock(hour = '', minute?: string, half?: string): number | null {
  return minutesAt(Number(hour), Number(minute ?? 0), half, hour.startsWith('0'));
}

/** A time of so many minutes. */
export function at(minutes: number | null, more: { bare?: true } = {}): Unplaced | null {
  return minutes === null || minutes > 1440 ? null : { kind: 'time', from: timeOfMinutes(minutes), ...more };
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

/** "Half past three", "ten to four": the minutes; null for no time. */
export function spokenMinutes(minutes: string, side: string, hour: string): number | null {
  const count = countOf(hour);
  if (count === null) return null;
  const base = minutesAt(count, 0, undefined, false);
  const shift = PAST[minutes];
  if (base === null || shift === undefined) return null;
  const minute = base + (side === 'to' ? -shift : shift);
  return minute < 720 && minute + shift >= 780 ? minute + 720 : minute;
}

/** Twelve hours later, where that is still the same day. */
export function twelveLater(time: TimeOfDay): TimeOfDay | null {
  const hour = Number(time.slice(0, 2));
  return hour >= 1 && hour < 12
    ? (`${String(hour + 12).padStart(2, '0')}${time.slice(2)}` as TimeOfDay)
    : null;
}
