// Words without which no text names a day, a time or a length. The quick screen and the date reader share them.
const WORDS =
  'today tomorrow tonight yesterday overmorrow monday mon tuesday tue tues wednesday wed thursday thu friday fri saturday sat sunday sun ' +
  'week weeks weekend weekends fortnight fortnights month months day days hour hours minute minutes year years midweek ' +
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'morning mornings afternoon afternoons evening evenings noon midday midnight lunch lunchtime am pm eod eow eom cob cop night ' +
  'one two three four five six seven eight nine ten eleven twelve half quarter couple few several now ' +
  "thanksgiving turkey christmas xmas twixmas boxing nye easter halloween juneteenth maundy ash shrove whit ascension pentecost corpus fawkes bonfire jayanti memorial labor labour mlk presidents presidents' columbus veterans anzac valentine valentines independence diwali eid ramadan year's years close end next last new";

const DATE_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** True where the word may name a day, a time or a length. */
export function isWhenWord(norm: string): boolean {
  return DATE_WORDS.has(norm);
}

const NEED_COMPANY = new Set([
  'am',
  'pm',
  'new',
  'end',
  'next',
  'last',
  'close',
  'now',
  'couple',
  'few',
  'several',
  'night',
  'year',
  'years',
]);
const HOUR_LEADS = new Set([
  'at',
  'by',
  'until',
  'after',
  'before',
  'around',
  'from',
  'about',
  'half',
  'past',
  'to',
  'for',
  'between',
  'and',
]);
const MONTH_LEADS = new Set([
  'in',
  'of',
  'until',
  'through',
  'next',
  'this',
  'early',
  'mid',
  'late',
  'from',
  'since',
  'by',
  'end',
  'to',
  'till',
]);
const HOURS = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));
/** Words besides days and times that say when: "until further notice", "close of play". */
const OPEN_WORDS = new Set([
  'until',
  'foreseeable',
  'indefinitely',
  'notice',
  'whenever',
  'date',
  'decided',
  'tbc',
  'tbd',
  'business',
]);

/** Words for which {@link saysWhen} may be true. */
export const WHEN_WORDS: ReadonlySet<string> = new Set([...DATE_WORDS, ...OPEN_WORDS]);

/** True where the word, after the one before it, may say a day or a time by itself: the screen's question. */
export function saysWhen(norm: string, before: string): boolean {
  if (!DATE_WORDS.has(norm)) return OPEN_WORDS.has(norm);
  if (norm === 'year') return before === 'the' || before === 'this';
  if (NEED_COMPANY.has(norm)) return (norm === 'am' || norm === 'pm') && before === 'this';
  if (HOURS.has(norm)) return HOUR_LEADS.has(before);
  return norm !== 'may' && norm !== 'march' ? true : MONTH_LEADS.has(before);
}
