// chrono over one bounded window. Of its English parsers only those for written dates are kept (its weekdays, months and
// casual words answer otherwise than the guide); the guide's rules join them through chrono's own parser hook, and its
// overlap refiner keeps the longest. No refiner of chrono's merges: until, through and ranges are ours.
import { Chrono, configuration } from 'chrono-node/en';
import { addDays, type IsoDate, parseIsoDate } from '../domain/plain-date.ts';
import { dayOf, nextDateOfMonth, nextMonthDay } from './calendar.ts';
import type { DateRule, RuleNow, Unplaced } from './date-rule.ts';
import type { DateMention, LocalNow } from './dates.ts';
import { DAY_RULES } from './day-rules.ts';
import { LENGTH_RULES } from './length-rules.ts';
import { NUMBERED_DAY_RULES } from './numbered-day-rules.ts';
import { PART_RULES } from './part-rules.ts';
import { RECURRING_RULES } from './recurring-rules.ts';
import type { Token } from './text.ts';
import { TIME_RANGE_RULES } from './time-range-rules.ts';
import { TIME_RULES } from './time-rules.ts';
import { WEEK_RULES } from './week-rules.ts';
import { isWeekdayName } from './weekday-names.ts';

type ParsedResult = ReturnType<Chrono['parse']>[number];
type ParsedComponents = ParsedResult['start'];
type ChronoRefiner = NonNullable<ConstructorParameters<typeof Chrono>[0]>['refiners'][number];
type ChronoParser = NonNullable<ConstructorParameters<typeof Chrono>[0]>['parsers'][number];

const KEPT_PARSERS = new Set([
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENMonthNameLittleEndianParser',
  'ENYearMonthDayParser',
]);
const SAYS = 'says:';
const TWO_DIGIT_YEAR = /[a-z0-9][ ,]+\d\d$/; // yes: dec 23, 24 · no: dec 23
const HAS_DIGIT = /\d/; // yes: dec 5 · no: dec
const GOES_ON = /^[/.:,]\d/; // yes: .1 · no: , 1
const INSIDE = /[a-z0-9/.:]/; // yes: x, / · no: -

/** Rules that can only apply to a text with one of these words or figures. */
interface Group {
  readonly hint: RegExp;
  readonly rules: readonly DateRule[];
}

const GROUPS: readonly Group[] = [
  // yes: friday · no: hello
  {
    hint: /day|mon|tue|wed|thu|fri|sat|sun|tomorrow|week|fortnight|month|christmas|xmas|easter|eve\b|guy fawkes|bonfire|jayanti|pentecost|corpus christi|new year|thanksgiving|nye|mlk|halloween|juneteenth|july/,
    rules: DAY_RULES,
  },
  // yes: the next two fridays, christmas week · no: hello
  {
    hint: /mon|tue|wed|thu|fri|sat|sun|week|half|days |christmas|xmas|twixmas|easter/,
    rules: RECURRING_RULES,
  },
  // yes: 12/5 · no: friday
  { hint: /\d/, rules: NUMBERED_DAY_RULES },
  // yes: next week · no: friday
  {
    hint: /week|wk|cw|kw|eow|eom|month|night|year|other day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
    rules: WEEK_RULES,
  },
  // yes: at three · no: friday
  {
    hint: /\d|noon|mid|lunch|morning|evening|night|half|quarter|eod|co[bp]|end of|close|[ap]m|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/,
    rules: [...TIME_RANGE_RULES, ...TIME_RULES, ...PART_RULES],
  },
  // yes: 2 days · no: friday
  { hint: /min|hour|hr|days?\b|week|month|year|fortnight|\dh|\dm/, rules: LENGTH_RULES },
];

/** A rule of ours as chrono parses: the meaning rides on the result as a tag. */
function asParser(rule: DateRule, monthFirst: boolean): ChronoParser {
  const pattern = new RegExp(`(?:${rule.pattern.source})(?![a-z0-9])`, 'i');
  return {
    pattern: () => pattern,
    extract(context, match) {
      const index = match.index ?? 0;
      const before = context.text[index - 1];
      if (before !== undefined && INSIDE.test(before) && INSIDE.test(match[0][0] ?? '')) return null;
      const after = context.text.slice(index + match[0].length, index + match[0].length + 2);
      if (GOES_ON.test(after)) return null;
      const said = rule.read(match, ruleNow(context.refDate, monthFirst));
      if (said === null) return null;
      const result = context.createParsingResult(index, match[0], { hour: 12 });
      return result.addTag(`${SAYS}${JSON.stringify(said)}`);
    },
  };
}

function ruleNow(reference: Date, monthFirst: boolean): RuleNow {
  const text = reference.toISOString();
  return { today: text.slice(0, 10) as IsoDate, time: text.slice(11, 16) as RuleNow['time'], monthFirst };
}

/** For day-first readers chrono takes "Feb 15" for a year; its other setting does not. */
const isMonthNameFirst = (parser: object) => parser.constructor.name === 'ENMonthNameMiddleEndianParser';

/** Parsers by what a text must have for them to apply: a figure for chrono's own, a group's hint for ours. */
interface Applicable {
  readonly hint: RegExp;
  readonly parsers: readonly ChronoParser[];
}

function parsersFor(monthFirst: boolean): readonly Applicable[] {
  const base = configuration.createCasualConfiguration(!monthFirst);
  const monthNameFirst = configuration.createCasualConfiguration(false).parsers.filter(isMonthNameFirst);
  const kept = base.parsers.filter((parser) => KEPT_PARSERS.has(parser.constructor.name));
  return [
    { hint: HAS_DIGIT, parsers: [...kept, ...monthNameFirst] },
    ...GROUPS.map(({ hint, rules }) => ({ hint, parsers: rules.map((rule) => asParser(rule, monthFirst)) })),
  ];
}

const OVERLAP = configuration
  .createCasualConfiguration(true)
  .refiners.filter((refiner) => refiner.constructor.name === 'OverlapRemovalRefiner')
  .slice(0, 1);

/** Gives a chrono with only the parsers that can apply to a text; one is kept for each combination. */
function chronoPicker(monthFirst: boolean): (text: string) => Chrono {
  const all = parsersFor(monthFirst);
  const known = new Map<number, Chrono>();
  return (text) => {
    let key = 0;
    for (let at = 0; at < all.length; at += 1) if (all[at]?.hint.test(text)) key |= 1 << at;
    const found = known.get(key);
    if (found) return found;
    const chrono = new Chrono({
      parsers: all.filter((_, at) => (key & (1 << at)) !== 0).flatMap(({ parsers }) => parsers),
      refiners: [noMonthOfDateBefore, noDayOfTimeBefore, noTwoDigitYear, ...OVERLAP],
    });
    known.set(key, chrono);
    return chrono;
  };
}

const MONTH_AND_COMMA = /^[a-z]+\.? ?, ?\d/i; // yes: dec, 10 · no: dec 10
const ENDS_IN_DATE = /\d(?:st|nd|rd|th)? (?:of )?$/i; // yes: 3 - 4 · no: on

/** "3-4 Dec, 10-11 Dec": the first month is of the date before it. */
const noMonthOfDateBefore: ChronoRefiner = {
  refine: ({ text }, results) =>
    results.filter(
      (result) => !MONTH_AND_COMMA.test(result.text) || !ENDS_IN_DATE.test(text.slice(0, result.index)),
    ),
};

const DAY_AND_MONTH = /^\d{1,2} [a-z]+$/i; // yes: 3 dec · no: dec 3
const ASKS_TIME = /(?:at|by|from|until|around|about|after|before|to|-) $/i; // yes: leaving at · no: on
const DAY_FOLLOWS = /^ \d{1,2}(?![\d:.a-z-]| to)/i; // yes: 3 · no: 10am

/** "Leaving at 3 Dec 10": the number before the month is a time. */
const noDayOfTimeBefore: ChronoRefiner = {
  refine: ({ text }, results) =>
    results.filter(
      ({ index, text: said }) =>
        !DAY_AND_MONTH.test(said) ||
        !ASKS_TIME.test(text.slice(0, index)) ||
        !DAY_FOLLOWS.test(text.slice(index + said.length)),
    ),
};

/** "Dec 23, 24 and 26": chrono takes the 24 for a year. */
const noTwoDigitYear: ChronoRefiner = {
  refine: (_, results) => {
    for (const result of results) {
      const tail = TWO_DIGIT_YEAR.exec(result.text);
      if (tail === null || !result.start.isCertain('year')) continue;
      result.text = result.text.slice(0, tail.index + 1);
      for (const components of [result.start, result.end]) components?.delete('year');
    }
    return results;
  },
};

const CHRONO = { monthFirst: chronoPicker(true), dayFirst: chronoPicker(false) };

/** What chrono and the guide's rules find in these tokens; places are counted from `offset`. */
export function readWindow(tokens: readonly Token[], offset: number, now: LocalNow): DateMention[] {
  const { text, tokenAt } = windowText(tokens);
  const chrono = (now.monthFirst ? CHRONO.monthFirst : CHRONO.dayFirst)(text);
  const reference = { instant: new Date(`${now.today}T${now.time}:00Z`), timezone: 0 };
  return chrono.parse(text, reference).flatMap((result) => {
    const inclusive = INCLUSIVE.test(text.slice(result.index + result.text.length));
    const said = meaningOf(result, now.today, inclusive);
    if (said === null) return [];
    const start = tokenAt[result.index];
    const end = tokenAt[result.index + result.text.trimEnd().length - 1];
    if (start === undefined || end === undefined) return [];
    return [{ ...said, start: start + offset, end: end + 1 + offset } as DateMention];
  });
}

/** The tokens as plain text, and for each of its characters the token it belongs to. */
function windowText(tokens: readonly Token[]): { text: string; tokenAt: number[] } {
  let text = '';
  const tokenAt: number[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const part = separator(before, token) + (token.kind === 'emoji' ? '|' : shownAs(token));
    text += part;
    for (let count = 0; count < part.length; count += 1) tokenAt.push(index);
  });
  return { text, tokenAt };
}

/** A weekday's plural is kept: "Fridays in December". */
function shownAs({ kind, norm, text }: Token): string {
  return kind === 'word' && norm.endsWith('day') && text.length === norm.length + 1 && isWeekdayName(norm)
    ? `${norm}s`
    : norm;
}

function separator(before: Token | undefined, token: Token): string {
  if (before === undefined) return '';
  if (token.joined) return '-';
  const parts = token.norm === '-' || before.norm === '-' || token.norm === '/' || before.norm === '/';
  return before.end !== token.start || parts ? ' ' : '';
}

function meaningOf(result: ParsedResult, today: IsoDate, inclusive: boolean): Unplaced | null {
  for (const tag of result.tags()) {
    if (tag.startsWith(SAYS)) return JSON.parse(tag.slice(SAYS.length)) as Unplaced;
  }
  return writtenDate(result, today, inclusive);
}

/** A date that chrono read: without a year the next such date, whatever year chrono thought nearest. */
function writtenDate(result: ParsedResult, today: IsoDate, inclusive: boolean): Unplaced | null {
  const to = dayOfComponents(result.end ?? result.start, today);
  if (to === null) return null;
  const from = result.end ? dayOfSameYear(result.start, to) : to;
  if (from === null) return null;
  const last = from < to && !inclusive && UNTIL.test(result.text) ? addDays(to, -1) : to;
  return { kind: 'day', from, to: last, grain: 'day' };
}

const INCLUSIVE = /^[ ,(]*incl?(?:\b|u)/i; // yes: " (incl.)", " inclusive" · no: " inside"
const UNTIL = / (?:until|till?) /i; // yes: 16th until 18th march · no: 16th to 18th march

function dayOfComponents(components: ParsedComponents, today: IsoDate): IsoDate | null {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((name) => components.get(name));
  if (month == null || day == null) return null;
  if (components.isCertain('year')) return dayOf(year ?? 0, month, day);
  return nextMonthDay(month, day, today);
}

function dayOfSameYear(components: ParsedComponents, to: IsoDate): IsoDate | null {
  const date = components.get('day') ?? 0;
  const day = dayOf(Number(to.slice(0, 4)), components.get('month') ?? 0, date);
  if (day === null || day <= to) return day;
  // "24th until 4th Jan": the month is of the second alone.
  return day.slice(0, 7) === to.slice(0, 7)
    ? nextDateOfMonth(date, addDays(to, -31))
    : parseIsoDate(addDays(day, -365));
}
