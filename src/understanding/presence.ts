// "In Friday", "my back", "AM only", "docs 11-1": everyday words that are of comings and goings only where the words beside
// them leave no other sense.
import type { DateMention } from './dates.ts';
import type { Token, TokenRange } from './text.ts';

/** "Docs 11-1": at the doctor's, where a time stands right beside it. */
export const timeIsNext = (anchor: TokenRange, dates: readonly DateMention[], tokens: readonly Token[]) => {
  const at = tokens[anchor.end]?.norm === 'at' ? anchor.end + 1 : anchor.end;
  return dates.some((mention) => mention.kind === 'time' && mention.start === at);
};

/** "I am only …" is no morning. */
export const isVerbAm = (anchor: TokenRange, tokens: readonly Token[]) =>
  tokens[anchor.start]?.norm === 'am' && tokens[anchor.start - 1]?.norm === 'i';

/** "Anke leaves Friday" may be for good. */
export const isLeavesVerb = (anchor: TokenRange & { form: string }, tokens: readonly Token[]) => {
  const before = tokens[anchor.start - 1];
  const named = before !== undefined && before.kind === 'word' && before.text !== before.text.toLowerCase();
  const single =
    anchor.form === 'noun' && anchor.end - anchor.start === 1 && tokens[anchor.start]?.norm === 'leaves';
  return (
    single &&
    (named || before?.norm === 'he' || before?.norm === 'she' || before?.kind === 'mention') &&
    !LEAVE_KINDS.has(before.norm)
  );
};

const LEAVE_KINDS = new Set(
  'annual sick my diwali eid casual earned privilege christmas xmas planned upcoming our week next'.split(
    ' ',
  ),
);

const BODIES = new Set(
  'this that them these those my his her their your bad sore lower dodgy the stiff'.split(' '),
);

/** "My back is killing me". */
export const isSomebodysBack = (anchor: TokenRange, tokens: readonly Token[]) =>
  tokens[anchor.start]?.norm === 'back' &&
  (BODIES.has(tokens[anchor.start - 1]?.norm ?? '') ||
    (tokens[anchor.start - 1]?.norm === "'s" && AILS.has(tokens[anchor.end]?.norm ?? '')));

/** "Ben's back has gone". */
const AILS = new Set(
  'has is went gone hurts aches seized pain spasm injury trouble problem surgery gave locked'.split(' '),
);

const PRESENCE_GOES_ON = new Set('as again all for and then so now instead anyway too'.split(' '));

/** "In Friday", "here tomorrow", "online": the clause says no more than a day. */
export function saysOnlyPresence(
  anchor: TokenRange,
  dates: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  const before = tokens[anchor.start - 1];
  const opens =
    before === undefined ||
    (before.kind === 'punctuation' && OPENING.has(before.norm)) ||
    before.kind === 'emoji' ||
    (PRESENCE_FOLLOWS.has(before.norm) && !isOfThings(tokens, anchor.start - 1)) ||
    dates.some((mention) => mention.end === anchor.start);
  const next = tokens[anchor.end];
  if (leadsToClause(anchor, dates, tokens) || isPreposition(anchor, dates, tokens)) return false;
  const ends =
    next === undefined ||
    (next.kind === 'punctuation' && CLOSING.has(next.norm)) ||
    next.kind === 'emoji' ||
    dates.some(
      (mention) =>
        mention.start === anchor.end &&
        (mention.kind === 'day' || (mention.kind === 'time' && mention.part !== undefined)),
    );
  return (
    opens &&
    (ends ||
      (PRESENCE_GOES_ON.has(next.norm) && !isAllOfThem(tokens, anchor.end)) ||
      ((next.norm === 'from' || next.norm === 'on') &&
        dates.some((mention) => mention.kind === 'day' && startsAt(mention, anchor.end + 1, tokens))) ||
      (next.norm === 'after' && isAll(tokens, anchor.end + 1)))
  );
}

/** "She's on today". */
const isTheirs = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "'s" && (tokens[at - 1]?.norm === 'he' || tokens[at - 1]?.norm === 'she');

/** "10 on Friday", "based on Friday": a word that only leads on. */
function isPreposition(
  { start, end }: TokenRange,
  dates: readonly DateMention[],
  tokens: readonly Token[],
): boolean {
  const before = tokens[start - 1];
  return (
    tokens[end - 1]?.norm === 'on' &&
    end - start === 1 &&
    (before?.kind === 'number' ||
      (before?.kind === 'word' &&
        before.norm !== 'am' &&
        before.norm !== 'be' &&
        !isTheirs(tokens, start - 1)) ||
      !dates.some((mention) => mention.start === end))
  );
}

const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'my', 'you', 'it', 'there']);

/** "On the 14th I am not working": the word leads to a day, and a clause begins after it. */
const leadsToClause = ({ start, end }: TokenRange, dates: readonly DateMention[], tokens: readonly Token[]) =>
  end - start === 1 &&
  dates.some(
    (mention) =>
      mention.kind === 'day' &&
      startsAt(mention, end, tokens) &&
      SUBJECTS.has(tokens[mention.end]?.norm ?? ''),
  );

/** "From Monday", "on the 3rd". */
const startsAt = ({ start }: DateMention, at: number, tokens: readonly Token[]) =>
  start === at || (tokens[at]?.norm === 'the' && start === at + 1);

const OPENING = new Set([',', '.', ';', ':', '-', '!', '?', '...', '\n', '>', '=', '+', '&', '|']);
const CLOSING = new Set([',', '.', ';', '-', '!', '...', '\n', ')', '(', ':', '=', '+']);
const WHOLE = new Set([
  'day',
  'week',
  'morning',
  'afternoon',
  'month',
  'of',
  'the',
  'right',
  'good',
  'clear',
  'after',
  'today',
  'this',
  'next',
]);

/** "About all the others", against "in all day". */
const isAllOfThem = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'all' && tokens[at + 1]?.kind === 'word' && !WHOLE.has(tokens[at + 1]?.norm ?? '');

/** "In after all", not "in after all these years". */
const isAll = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'all' && (tokens[at + 1] === undefined || tokens[at + 1]?.kind !== 'word');

/** "No more bugs, all working": things, where "I'm all in" is the author. */
const isOfThings = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'all' && tokens[at - 1]?.norm !== 'am' && tokens[at - 1]?.norm !== 'are';

const PRESENCE_FOLLOWS = new Set(
  "am be is are 's now so and but all still actually just will back day".split(' '),
);
