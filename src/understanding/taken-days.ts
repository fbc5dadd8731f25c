// "I'm taking Monday", "requested 23-31 Dec": verbs that are of leave only right before a day.
import type { DateMention } from './dates.ts';
import type { Token, TokenRange } from './text.ts';

/** First words of such verbs. */
export const TAKES: ReadonlySet<string> = new Set(
  'requested requesting req put have applied apply applies applying request approval pending leave sign waiting wait waits awaiting hoping hope hopes can could may might i any take takes taking need needs needing miss missing skip skipping'.split(
    ' ',
  ),
);

const AFTER_TAKEN = new Set(
  'please though awaiting pending waiting tbc back with cos since anyway thanks which again due inclusive off as and also too for to instead not but rather if because so now'.split(
    ' ',
  ),
);

const DAY_ARTICLES = new Set(['the', 'this', 'next', 'all', 'all']);
const DAY_LINKS = new Set(['through', 'until', 'to', '-', 'and', '&', '+', ',', '/', '>']);

/** Where the last of the days joined to one ends: "12/23 thru 12/31", "Thursday and Friday". */
function lastOf(first: DateMention, dates: readonly DateMention[], tokens: readonly Token[]): number {
  let { end } = first;
  for (const mention of dates) {
    const between = tokens.slice(end, mention.start);
    const joins = between.every(({ norm }) => DAY_LINKS.has(norm) || (isPartOfDay(first) && norm === 'on'));
    if (mention.start >= end && joins) end = mention.end;
  }
  return end;
}

/** "I'll miss the first half on Friday". */
const isPartOfDay = (mention: DateMention) =>
  mention.kind === 'time' && (mention.part === 'morning' || mention.part === 'afternoon');

/** "I'm taking Monday", not "taking Monday's shift" or "take 3 minutes". */
export function takesDay(
  anchor: TokenRange,
  dates: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  const at = DAY_ARTICLES.has(tokens[anchor.end]?.norm ?? '') ? [anchor.end, anchor.end + 1] : [anchor.end];
  const day = dates.find((mention) => at.includes(mention.start));
  if (day === undefined || !(day.kind === 'day' || isPartOfDay(day))) return false;
  const after = tokens[lastOf(day, dates, tokens)];
  return (
    after === undefined || (after.kind !== 'word' && after.kind !== 'number') || AFTER_TAKEN.has(after.norm)
  );
}
