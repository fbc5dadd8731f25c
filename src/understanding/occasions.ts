// "Over Christmas, 23rd to the 3rd", "off on the 22nd for Christmas": where dates are told, the feast only says what they
// are for, and which of the months to come is meant.
import { addDays } from '../domain/plain-date.ts';
import { nextDateOfMonth } from './calendar.ts';
import { isDay, onDay } from './date-links.ts';
import type { DateMention, DayMention } from './dates.ts';
import { HOLIDAY_NAMES } from './holidays.ts';
import type { Token } from './text.ts';
import { isWeekdayName } from './weekday-names.ts';

const FEASTS: ReadonlySet<string> = new Set([...HOLIDAY_NAMES, 'christmas', 'xmas']);
const LEADS = new Set(['over', 'for', 'around', 'during']);
const LINKS = new Set([',', '(', ':', '-', 'from', 'on', 'the', 'starting', 'between']);
const LINKS_AT_MOST = 3;
/** Days around a feast that are of its holidays. */
const BEFORE = 20;

/** Drops a feast whose own dates stand beside it, and puts those without a month near it. */
export function dropOccasions(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  const feast = mentions.find((mention) => isOccasion(mention, mentions, tokens));
  if (!isDay(feast)) return mentions;
  const first = mentions.find((mention) => mention !== feast && isDated(mention, tokens));
  return mentions.flatMap((mention) => {
    if (mention === feast) return [];
    return mention === first ? [nearFeast(mention as DayMention, feast)] : [mention];
  });
}

/** A day by its number or its month. */
const isDated = (mention: DateMention | undefined, tokens: readonly Token[]): mention is DayMention =>
  isDay(mention) &&
  mention.grain === 'day' &&
  tokens.slice(mention.start, mention.end).some(({ kind }) => kind === 'number');

function isOccasion(
  mention: DateMention,
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  const name = tokens
    .slice(mention.start, mention.end)
    .map(({ norm }) => norm)
    .join(' ');
  if (!isDay(mention) || !FEASTS.has(name) || !LEADS.has(tokens[mention.start - 1]?.norm ?? '')) return false;
  const at = mentions.indexOf(mention);
  const before = mentions[at - 1];
  const next = mentions.slice(at + 1, at + 3).find((other) => isDated(other, tokens));
  if (isDated(before, tokens) && before.end === mention.start - 1) return true;
  return (
    next !== undefined &&
    next.start - mention.end <= LINKS_AT_MOST &&
    tokens.slice(mention.end, next.start).every(({ norm }) => LINKS.has(norm) || isWeekdayName(norm))
  );
}

/** "The 23rd" of the month in which the feast's holidays begin. */
function nearFeast(mention: DayMention, { from }: DayMention): DayMention {
  if (mention.ordinal === undefined) return mention;
  const day = nextDateOfMonth(mention.ordinal, addDays(from, -BEFORE));
  return day === null ? mention : { ...onDay(mention, day), ordinal: mention.ordinal };
}
