// "31 feb" at the end of a command is a day that is in no calendar: said so, and not taken for a part of a name.
import { parseIsoDate } from '../domain/plain-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MONTH =
  /(?:^|\s)(?<words>(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<month>[a-z]{3,9})(?:,?\s+(?<year>\d{4}))?)$/i; // yes: 31 feb, 31st of June 2027 · no: 3 banners
const MONTH_DAY =
  /(?:^|\s)(?<words>(?<month>[a-z]{3,9})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?)$/i; // yes: feb 31 · no: version 2
const IN_FIGURES = /(?:^|\s)(?<words>(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}))$/; // yes: 2026-02-31 · no: 31/2
const WITH_SLASH = /(?:^|\s)(?<words>(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?)$/; // yes: 31/2 · no: 24/7/365
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i; // yes: Sept · no: marks
const FIGURES = /^\d+$/; // yes: 02 · no: feb
const LEAP_YEAR = '2028'; // where none is said, 29 Feb is a day

/** The words at the end of the text that name a day as a date and yet none that there is; null where there are none. */
export function noSuchDay(text: string): string | null {
  for (const form of [DAY_MONTH, MONTH_DAY, IN_FIGURES, WITH_SLASH]) {
    const said = form.exec(text.trim())?.groups;
    if (!said) continue;
    const { words = '', day = '', month = '', year = LEAP_YEAR } = said;
    const number = numberOf(month);
    if (number === null) continue;
    const swapped = form === WITH_SLASH && isDay(year, day, month);
    return swapped || isDay(year, number, day) ? null : words;
  }
  return null;
}

function numberOf(month: string): string | null {
  if (FIGURES.test(month)) return month;
  return MONTH_NAME.test(month) ? String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1) : null;
}

const isDay = (year: string, month: string, day: string) =>
  parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) !== null;
