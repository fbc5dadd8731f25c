// Words of absence that say something else where they stand: verbs that look like events ("wake up"), what takes its time
// ("could take 24 hours"), versions ("not on 15.04"), what is talked about ("know about AFK").
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { Token } from './text.ts';

type Test = (anchor: Anchor, tokens: readonly Token[], dates: readonly DateMention[]) => boolean;

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const isWordAt = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'word';

const PERSONS = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'who', 'people']);
const MODALS = new Set(
  'to will would can could should must might may not never and then just always'.split(' '),
);
const AFTER_VERB = new Set([
  'up',
  'it',
  'them',
  'him',
  'her',
  'me',
  'us',
  'everyone',
  'the',
  'this',
  'that',
  'from',
]);
const EVENT_VERBS = new Set([
  'wake',
  'shrink',
  'bury',
  'notary',
  'nurse',
  'scan',
  'test',
  'vet',
  'doctor',
  'bank',
  'court',
]);

/** "Wake up tomorrow", "shrink it": a verb, not the wake or the shrink. */
const isVerb: Test = ({ form, start, end }, tokens) =>
  form === 'event' &&
  end - start === 1 &&
  EVENT_VERBS.has(normAt(tokens, start)) &&
  (AFTER_VERB.has(normAt(tokens, end)) ||
    PERSONS.has(normAt(tokens, start - 1)) ||
    (MODALS.has(normAt(tokens, start - 1)) && isWordAt(tokens, end)));

const MADE = /(?:ed|ned)$/; // yes: unplugged · no: unplugging
const BE_BEFORE = new Set([
  "'s",
  'am',
  'is',
  'are',
  'be',
  'been',
  'being',
  'was',
  'get',
  'got',
  'getting',
  'still',
  'stay',
  'fully',
]);

/** "I unplugged everything": done to something. */
const isDoneTo: Test = ({ form, start, end }, tokens) =>
  form === 'weak' &&
  end - start === 1 &&
  MADE.test(normAt(tokens, start)) &&
  PERSONS.has(normAt(tokens, start - 1)) &&
  !BE_BEFORE.has(normAt(tokens, start - 1)) &&
  isWordAt(tokens, end);

const DEGREES = new Set([
  'so',
  'too',
  'very',
  'really',
  'super',
  'pretty',
  'quite',
  'getting',
  'got',
  'gets',
  'pretty',
  'darker',
  'bit',
  'all',
]);

/** "Getting so dark": no one has gone dark. */
const isOfLight: Test = ({ start, end }, tokens) =>
  end - start === 1 && normAt(tokens, start) === 'dark' && DEGREES.has(normAt(tokens, start - 1));

const TALK = new Set([
  'know',
  'knows',
  'about',
  'mean',
  'means',
  'say',
  'says',
  'said',
  'call',
  'called',
  'word',
  'term',
  'the',
  'mentions',
]);
const LETTERS = new Set(['afk', 'ooo', 'oof', 'oop', 'wfh', 'pto', 'mia', 'rdo', 'toil']);

/** "Know about AFK": talked about. */
const isTalkedOf: Test = ({ start, end }, tokens) =>
  end - start === 1 &&
  LETTERS.has(normAt(tokens, start)) &&
  normAt(tokens, start - 1) === 'about' &&
  TALK.has(normAt(tokens, start - 2));

/** "Only am keeping it": the verb. */
const isBeing: Test = ({ start, end }, tokens) =>
  normAt(tokens, start) === 'only' && normAt(tokens, end - 1) === 'am' && normAt(tokens, end).endsWith('ing');

const VERSION = /^\d{1,2}\.\d{1,2}\.?$/; // yes: 15.04 · no: 24/12

/** "Works on 6.06 and not on 7.04", "not in 24 hours": the last word leads to what follows, and nobody is said before. */
const isLeading: Test = ({ start, end }, tokens, dates) => {
  if (end - start !== 2 || normAt(tokens, start) !== 'not' || !['on', 'in'].includes(normAt(tokens, end - 1)))
    return false;
  const before = tokens[start - 1];
  const opens =
    before === undefined || before.kind === 'punctuation' || ['and', 'but', 'or'].includes(before.norm);
  const next = dates.find((mention) => mention.start === end);
  const contrasted =
    next?.kind === 'day' && normAt(tokens, end - 1) === 'on' && dates.some((mention) => mention.end <= start);
  return opens && (VERSION.test(normAt(tokens, end)) || next?.kind === 'length' || contrasted);
};

const TAKEN = /^(?:tak|spend|us)/; // yes: takes, spending · no: burning
const LEAVE = new Set('pto leave vacation holiday toil off lieu free'.split(' '));
const TO_WORK = new Set([
  'to',
  'without',
  'on',
  'trying',
  'with',
  'per',
  'of',
  'each',
  'or',
  'max',
  'every',
  'before',
  'because',
  'at',
  'doing',
  'working',
  'in',
]);
const REST = new Set(
  'visit recover rest see attend be go sort move get look care help recharge take myself travel spend'.split(
    ' ',
  ),
);

/** "Could take 24 hours", "5 days to back these up": how long something takes. */
const isDuration: Test = ({ form, start, end }, tokens, dates) => {
  if (form !== 'take' || !TAKEN.test(normAt(tokens, start))) return false;
  if (tokens.slice(start, end + 1).some((token) => LEAVE.has(token.norm))) return false;
  if (!dates.some((mention) => mention.kind === 'length' && mention.start >= start && mention.start < end))
    return false;
  if (dates.some((mention) => mention.kind === 'day')) return false;
  const done =
    TO_WORK.has(normAt(tokens, end)) && !(normAt(tokens, end) === 'to' && REST.has(normAt(tokens, end + 1)));
  const past = tokens.slice(start, end).some((token) => token.norm === 'last' || token.norm === 'past');
  return done || past || !isSomebodyBefore(tokens, start);
};

const STEPS = 5;
const ASIDE = new Set(
  "am is 's be will would might may could can going to need needs have has gonna probably maybe just only also want wanted hoping thinking of like about".split(
    ' ',
  ),
);

/** A person, a mention or a name before the verb, over auxiliaries only; an opening "-ing" is the author's. */
function isSomebodyBefore(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= STEPS && ASIDE.has(normAt(tokens, at))) at -= 1;
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'emoji')
    return at === start - 1 && normAt(tokens, start).endsWith('ing');
  return (
    PERSONS.has(token.norm) ||
    token.kind === 'mention' ||
    token.text !== token.text.toLowerCase() ||
    token.norm === 'and' ||
    token.norm === "'s"
  );
}

const ANYONE = new Set([
  'someone',
  'somebody',
  'anyone',
  'you',
  'it',
  'this',
  'that',
  'these',
  'them',
  'each',
  'every',
  'everyone',
  'review',
  'qa',
  'edits',
  'amends',
  'feedback',
]);

/** "Need an hour for this". */
const isForWork: Test = ({ start, end }, tokens) =>
  normAt(tokens, start).startsWith('need') &&
  normAt(tokens, end - 1) === 'for' &&
  ANYONE.has(normAt(tokens, end));

const TESTS: readonly Test[] = [
  isVerb,
  isDoneTo,
  isOfLight,
  isTalkedOf,
  isBeing,
  isLeading,
  isDuration,
  isForWork,
];

/** True where the words of an anchor say something else than an absence, by the words right around them. */
export const saysElse = (anchor: Anchor, tokens: readonly Token[], dates: readonly DateMention[]): boolean =>
  TESTS.some((test) => test(anchor, tokens, dates));
