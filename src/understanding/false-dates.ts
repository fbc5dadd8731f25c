// Words that chrono's kind of parser takes for dates and chat does not: "may", "march", "sat", "sun", "wed", "mar".
import type { DateMention, LocalNow } from './dates.ts';
import type { Token } from './text.ts';
import { isWeekdayName } from './weekday-names.ts';

const DOUBTFUL = new Set('may march mar sat sun wed dec sep jan jun jul apr oct august'.split(' '));
const ASKS_FOR_A_DAY = new Set(
  'in of until through next this early mid late from since by end on before after till back - / , and or & to off out every until ooo pto leave wfh all you everyone yall ya yas both + back tues tue wed thu thursday'.split(
    ' ',
  ),
);
const MONTH_LEADS = new Set(
  'in of until through next this early mid late from since by end till - to'.split(' '),
);
const NTH_THINGS = new Set(
  'revision iteration coffee call meeting client amend amends deck pitch cut edit reason team kid wedding anniversary quarter floor time times step steps one ones floor party round quarter version place person try attempt generation edition grade year century street avenue option draft item page paragraph line column row half slide thing point part batch set world hand degree best most largest gen child parties'.split(
    ' ',
  ),
);
const NEVER_BEFORE = new Set('i you he she we they it just the who also then'.split(' '));
/** "See u wed", where "you wed" has a verb. */
const SHORT_YOU = new Set(['u', 'ya', 'yas']);
const GOES_ON = new Set(['through']);
const ONLY_DIGITS = /^\d+$/; // yes: 2 · no: 2nd
const FRACTIONS = new Set(['1/2', '1/3', '1/4', '2/3', '3/4', '24/7', '50/50']);
const ALWAYS_FRACTIONS = new Set(['24/7', '50/50']);
const OF_SOMETHING = new Set(['the', 'of', 'a', 'an', 'hour', 'day', 'my', 'way', 'done']);
const NUMBER_LIKE = /^\d/; // yes: 2nd · no: next
const DECLARED_LOWER = /^[a-z]/; // yes: sat · no: Sat

/** Drops single words that are more likely a verb or a noun here than a day or a month. */
export function dropWordsThatAreNoDates(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
  _now: LocalNow,
): readonly DateMention[] {
  return mentions.filter((mention) => {
    const token = tokens[mention.start];
    if (token === undefined) return true;
    if (isOther(mention, mentions, tokens) || isFraction(mention, tokens)) return false;
    if (mention.kind === 'day' && WISHES.has(tokens[mention.start - 1]?.norm ?? '')) return false;
    if (mention.end - mention.start !== 1 || token.kind !== 'word' || !DOUBTFUL.has(token.norm)) return true;
    return (
      isNamed(token, tokens[mention.start - 1], tokens[mention.start + 1]) || opensRange(mention.end, tokens)
    );
  });
}

/** "2nd round", "3rd espresso": the date of no month. */
const isOther = (mention: DateMention, mentions: readonly DateMention[], tokens: readonly Token[]) =>
  mention.kind === 'day' &&
  mention.ordinal !== undefined &&
  (NTH_THINGS.has(tokens[mention.end]?.norm ?? '') ||
    isBareNumber(tokens[mention.end]) ||
    isCountedNoun(mention, mentions, tokens));

/** "24/7", "1/2 of the": no date. */
function isFraction({ start, end }: DateMention, tokens: readonly Token[]): boolean {
  const norm = tokens[start]?.norm ?? '';
  const part = ALWAYS_FRACTIONS.has(norm) || OF_SOMETHING.has(tokens[end]?.norm ?? '');
  return FRACTIONS.has(norm) && part;
}

/** "Happy Friday", "merry Christmas". */
const WISHES = new Set(['happy', 'merry', 'joyous']);

/** "Wed-fri", "sat sun": a weekday is next. */
const opensRange = (end: number, tokens: readonly Token[]) =>
  isWeekdayName(tokens[tokens[end]?.norm === '-' ? end + 1 : end]?.norm ?? '');

const isBareNumber = (token: Token | undefined) => token?.kind === 'number' && ONLY_DIGITS.test(token.norm);

function isNamed(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (
    NEVER_BEFORE.has(before?.norm ?? '') &&
    before?.kind === 'word' &&
    !SHORT_YOU.has(before.text.toLowerCase())
  )
    return false;
  const asked = before !== undefined && ASKS_FOR_A_DAY.has(before.norm);
  if (token.norm === 'may' || token.norm === 'march')
    return before !== undefined && MONTH_LEADS.has(before.norm);
  if (!DECLARED_LOWER.test(token.text)) return true;
  const closed =
    after === undefined ||
    after.kind === 'punctuation' ||
    NUMBER_LIKE.test(after.norm) ||
    GOES_ON.has(after.norm);
  return asked || closed || token.joined === true;
}

const OWN = new Set(['to', 'my', 'our', 'your', 'a', 'another']);

/** "Off to 17th re-installation", "my 3rd espresso": counted, where the noun itself is parted or owned. */
function isCountedNoun(
  mention: DateMention,
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  const before = tokens[mention.start - 1]?.norm ?? '';
  const next = tokens[mention.end];
  if (mention.end - mention.start !== 1 || next?.kind !== 'word' || !OWN.has(before)) return false;
  if (before === 'to') return tokens[mention.end + 1]?.joined === true || NOUN.test(next.norm);
  return !mentions.some((other) => other.end <= mention.start && mention.start - other.end <= 2);
}

const NOUN = /(?:tion|ment|ness|ity)$/; // yes: installation · no: until
