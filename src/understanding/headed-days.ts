// Days that head a line: "Wed: OOO", "Mon-Wed: Noor is off".
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import { isSpacedDash } from './sentences.ts';
import type { Token } from './text.ts';

/** "Wed: OOO", "Mon-Wed: Noor is off": what a day heads. In "out today: dentist" the day has its words before it. */
export function headedBy(
  mention: DateMention,
  anchors: readonly Anchor[],
  dates: readonly DateMention[],
  tokens: readonly Token[],
): Anchor | undefined {
  const taken = anchors.some(
    ({ end }) => mention.start === end || (mention.start === end + 1 && tokens[end]?.kind === 'word'),
  );
  const colon = taken ? -1 : colonAfter(mention, dates, tokens);
  if (colon < 0) return undefined;
  const anchor = anchors.find(({ start }) => start > colon);
  if (anchor?.start === colon + 1 && tokens[colon]?.norm === ':') return anchor;
  const who = tokens.slice(colon + 1, anchor?.start ?? colon);
  const told = who.length > 0 && who.length <= WHO_AT_MOST && who.every(isWho);
  return told && opensLine(mention, dates, tokens) ? anchor : undefined;
}

const WHO_AT_MOST = 5;
const isWho = ({ kind, norm }: Token) =>
  kind === 'word' || kind === 'mention' || norm === '&' || norm === '+';

const DAY_JOINERS = new Set(['-', 'to', 'and', '&', '+', ',', '/', 'until', 'till', 'through', 'from']);

const DAY_LEADS = new Set([
  'to',
  'and',
  'until',
  'till',
  'through',
  'from',
  'after',
  'before',
  'as',
  'of',
  'on',
]);

/** Where the colon behind a day, or behind the last of its days, stands; -1 where none does. */
function colonAfter({ end }: DateMention, dates: readonly DateMention[], tokens: readonly Token[]): number {
  let at = end;
  for (let next: DateMention | undefined; ; at = next.end) {
    if (tokens[at]?.norm === ':' || isHeadingDash(tokens, at, dates)) return at;
    const joiner = DAY_JOINERS.has(tokens[at]?.norm ?? '') ? 1 : 0;
    next = dates.find(({ start }) => start === at + joiner);
    if (next === undefined) return -1;
  }
}

/** "Mon - Noor off": a dash before somebody, where "Mon - Wed" leads to a day. */
const isHeadingDash = (tokens: readonly Token[], at: number, dates: readonly DateMention[]) =>
  isSpacedDash(tokens, at) &&
  !dates.some(({ start }) => start === at + 1) &&
  (tokens[at + 1]?.kind === 'mention' || isCapitalised(tokens[at + 1]));

const isCapitalised = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.text !== token.text.toLowerCase() &&
  token.text !== token.text.toUpperCase();

/** True where nothing but days stands before a day in its line. */
function opensLine(mention: DateMention, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  let at = mention.start - 1;
  for (;;) {
    const before = dates.find(({ end }) => end === at + 1);
    if (before !== undefined) at = before.start - 1;
    else if (DAY_LEADS.has(tokens[at]?.norm ?? '')) at -= 1;
    else break;
  }
  return tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'mention';
}
