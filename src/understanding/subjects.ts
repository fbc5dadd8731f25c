// Whose absence it is: walks left from an anchor over auxiliaries and adverbs to whatever stands there. A noun that is no
// person of the context, a client's Sam, "we" without names: somebody or something else, and nothing is read.
import { ADVERBS, AUXILIARIES, BE, INTRODUCTIONS, JOINERS, PAST_FORMS, PRONOUNS_THIRD } from './grammar.ts';
import type { PersonMention } from './people.ts';
import type { Token, TokenRange } from './text.ts';

/** Who a sentence is about. */
export type Subject =
  | { readonly kind: 'author' }
  | { readonly kind: 'implicit' }
  | { readonly kind: 'inherit' }
  /** A word that is no subject stands right before: the author, where the phrase is strong enough by itself. */
  | { readonly kind: 'run_on' }
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'which'; readonly candidates: readonly string[] }
  | { readonly kind: 'other' };

/** A subject and what stood between it and the anchor. */
export interface SubjectReading {
  readonly subject: Subject;
  /** The norms walked over, nearest first. */
  readonly between: readonly string[];
  /** First token of the subject, or of what was walked over. */
  readonly start: number;
}

/** What the walk may look at. */
export interface SubjectScene {
  readonly tokens: readonly Token[];
  readonly author: string;
  /** Person names of the whole message. */
  readonly names: readonly PersonMention[];
  /** Ranges to step over: days and times. */
  readonly dates: readonly TokenRange[];
}

const OTHER: Subject = { kind: 'other' };

/** The subject of what begins at `anchorStart`, looked for no further left than `limit`. */
export function subjectOf(scene: SubjectScene, anchorStart: number, limit: number): SubjectReading {
  const between: string[] = [];
  let at = anchorStart - 1;
  while (at >= limit) {
    const date = scene.dates.find((range) => range.end === at + 1 && range.start < anchorStart);
    if (date) {
      at = date.start - 1;
      while (at >= limit && DATE_LEADS.has(scene.tokens[at]?.norm ?? '')) at -= 1;
      continue;
    }
    const name = scene.names.find((mention) => mention.end === at + 1);
    if (name) return { subject: coordinated(scene, name, limit), between, start: name.start };
    const token = scene.tokens[at] as Token;
    const subject = subjectAt(scene, token, at, between);
    if (subject) return { subject, between, start: at };
    between.push(token.norm);
    at -= 1;
  }
  return { subject: withoutSubject(between), between, start: at + 1 };
}

const DATE_LEADS = new Set([
  'on',
  'from',
  'this',
  'for',
  'in',
  'the',
  'at',
  'of',
  'starting',
  'until',
  'since',
  'as',
  ',',
  'by',
  'to',
  '-',
  'and',
  'through',
]);

/** The subject where this token ends the walk; null where it goes on. */
function subjectAt(
  scene: SubjectScene,
  token: Token,
  at: number,
  between: readonly string[],
): Subject | null {
  if (token.kind === 'emoji') return withoutSubject(between);
  if (token.kind === 'mention') return OTHER;
  if (token.norm === ':' && token.kind === 'punctuation') return afterColon(scene, at, between);
  if (token.kind === 'punctuation')
    return token.norm === "'" || token.norm === '~' ? null : atPunctuation(scene, at, token, between);
  if (token.kind !== 'word') return token.norm === '#' ? null : OTHER;
  if (token.norm === 'i') return withCompany(scene, at);
  if (token.norm === 'me') return isObject(scene.tokens[at - 1]) ? OTHER : withCompany(scene, at);
  if (token.norm === 'my') return { kind: 'author' };
  if (PRONOUNS_THIRD.has(token.norm)) return antecedent(scene, at);
  if (token.norm === 'it') return between.some((word) => EXPLETIVE.has(word)) ? null : OTHER;
  if (token.norm === 'not' || token.norm === 'no' || token.norm === 'never') return null;
  if (AUXILIARIES.has(token.norm) || PAST_FORMS.has(token.norm) || ADVERBS.has(token.norm)) return null;
  if (JOINERS.has(token.norm)) return joinedSubject(scene, at, between);
  if (INTRODUCTIONS.has(token.norm)) return withoutSubject(between);
  return ranOn(between, scene.tokens[at + 1], token) ? { kind: 'run_on' } : OTHER;
}

const ME_AFTER = new Set([
  'of',
  'to',
  'with',
  'and',
  '&',
  '+',
  'for',
  'if',
  'so',
  'but',
  'fyi',
  'just',
  'only',
  'then',
  'mind',
  'or',
  'wants',
  'want',
  'told',
  'ordered',
  'advised',
  'asked',
  'has',
  'have',
  'making',
  'having',
]);

/** "Cut me off": done to me. */
const isObject = (before: Token | undefined) => before?.kind === 'word' && !ME_AFTER.has(before.norm);

const DETERMINERS = new Set([
  'a',
  'the',
  'an',
  'any',
  'no',
  'your',
  'their',
  'our',
  'her',
  'his',
  'this',
  'that',
  'some',
  'every',
  'each',
  'of',
  'in',
  'for',
  'with',
  'about',
  'add',
  'update',
  'we',
  'you',
  'they',
  'who',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'anyone',
  'nobody',
  'team',
]);

/** Nothing that makes the word before a subject: chat runs sentences on without a full stop. */
function ranOn(between: readonly string[], _next: Token | undefined, token: Token): boolean {
  return !finite(between) && between.length === 0 && !DETERMINERS.has(token.norm);
}

const finite = (between: readonly string[]) =>
  between.some(
    (word) => word === 'is' || word === 'are' || word === "'s" || word === 'has' || word === 'does',
  );

/** "Is out" without anyone before it is nobody of ours; "will be out", "out" are the author. */
function withoutSubject(between: readonly string[]): Subject {
  return finite(between) && !between.includes('that') && !between.includes('it')
    ? OTHER
    : { kind: 'implicit' };
}

function atPunctuation(scene: SubjectScene, at: number, token: Token, between: readonly string[]): Subject {
  if (token.norm === '"' || token.norm === '\u201c' || token.norm === '@' || token.norm === '$') return OTHER;
  if (token.norm === ',' && !finite(between)) return afterComma(scene, at);
  if (token.norm === '&' || token.norm === '+' || token.norm === '/') return { kind: 'inherit' };
  return withoutSubject(between);
}

const SAYS_AT_MOST = 2;

/** "Ben: sick today", "Ben texted: out today" are of Ben. */
function afterColon(scene: SubjectScene, colon: number, between: readonly string[]): Subject {
  const name = scene.names.find((mention) => mention.end <= colon && colon - mention.end <= SAYS_AT_MOST);
  const before = name ? scene.tokens[name.start - 1] : undefined;
  const opens = before === undefined || before.kind === 'punctuation' || before.kind === 'emoji';
  return name && opens ? coordinated(scene, name, 0) : withoutSubject(between);
}

/** "Alicia's running late, in about 11" goes on with Alicia; "Ben, out tomorrow" speaks to Ben. */
function afterComma(scene: SubjectScene, comma: number): Subject {
  const earlier = earlierSubject(scene, comma);
  return earlier.kind === 'people' || earlier.kind === 'author' ? earlier : { kind: 'inherit' };
}

/** "Me and Ben", "Noor, Ben and I", "Dana & Alicia": everyone in the list whom the context knows. */
function coordinated(scene: SubjectScene, name: PersonMention, limit: number): Subject {
  const ids = new Set<string>();
  let candidates: readonly string[] | null = null;
  const take = (people: readonly string[]) => {
    if (people.length === 1) ids.add(people[0] as string);
    else candidates = people;
  };
  if (belongsElsewhere(scene.tokens, name.start)) return OTHER;
  take(name.people);
  for (const item of listBefore(scene, name.start, limit)) take(item);
  if (ids.size > 0) return { kind: 'people', ids: [...ids] };
  return candidates === null ? OTHER : { kind: 'which', candidates };
}

const LIST_JOINERS = new Set(['and', '&', '+', 'n', 'plus']);

/** The people named before `start` in a list that is joined to it. */
function listBefore(scene: SubjectScene, start: number, limit: number): (readonly string[])[] {
  const items: (readonly string[])[] = [];
  let at = start - 1;
  let joined = false;
  while (at >= limit) {
    const joiner = scene.tokens[at]?.norm ?? '';
    if (LIST_JOINERS.has(joiner)) joined = true;
    else if (joiner !== ',' || !joined) break;
    const end = scene.tokens[at - 1]?.norm === ',' ? at - 1 : at;
    const item = itemEndingAt(scene, end);
    if (item === null) break;
    items.push(item.people);
    at = item.start - 1;
  }
  return items;
}

function itemEndingAt(scene: SubjectScene, end: number): PersonMention | null {
  const name = scene.names.find((mention) => mention.end === end);
  if (name) return name;
  const token = scene.tokens[end - 1];
  if (token?.norm === 'i' || token?.norm === 'me' || token?.norm === 'myself') {
    return { start: end - 1, end, people: scene.author === '' ? [] : [scene.author] };
  }
  return null;
}

/** "I", "me" at the end of a list: "Noor and me". */
function withCompany(scene: SubjectScene, at: number): Subject {
  const others = listBefore(scene, at, Math.max(0, at - 12)).flatMap((people) =>
    people.length === 1 ? people : [],
  );
  return others.length === 0
    ? { kind: 'author' }
    : { kind: 'people', ids: [...new Set([...others, scene.author])] };
}

/** "Contoso's Sam", "their Sam": not ours. */
function belongsElsewhere(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.norm ?? '';
  return before === 'their' || before === 'client' || (before === "'s" && tokens[start - 2]?.norm !== 'that');
}

const PERSON_LOOKBACK = 40;

/** After "and" the subject before goes on; "is out" after it needs one. */
function joinedSubject(scene: SubjectScene, at: number, between: readonly string[]): Subject {
  const earlier = earlierSubject(scene, at);
  return earlier.kind === 'inherit' && finite(between) ? OTHER : earlier;
}

/** "It looks like", "it is possible that": not a thing. */
const EXPLETIVE = new Set(['looks', 'like', 'possible', 'seems', 'means', 'that', 'be']);
const CAUSES = new Set(['so', 'because', 'since', 'while', 'hence', 'therefore', 'thus']);
const SUBJECT_LOOKBACK = 14;

/** The subject of the clause before a joining word: "Kofi says he's fine and will be in". */
function earlierSubject(scene: SubjectScene, joiner: number): Subject {
  let finiteVerb = false;
  for (let at = joiner - 1; at >= 0 && joiner - at < SUBJECT_LOOKBACK; at -= 1) {
    const token = scene.tokens[at] as Token;
    if (token.kind === 'punctuation' && token.norm !== ',') break;
    if (token.norm === 'i') return { kind: 'author' };
    if (PRONOUNS_THIRD.has(token.norm)) return antecedent(scene, at);
    const name = scene.names.find((mention) => mention.start === at);
    const next = name ? scene.tokens[name.end]?.norm : undefined;
    const opens = scene.tokens[at - 1] === undefined || scene.tokens[at - 1]?.kind === 'punctuation';
    const who = next === ',' && name !== undefined && scene.tokens[name.end + 1]?.norm === 'who';
    const listed = scene.tokens[joiner]?.norm !== ',' && opens;
    if (name && next !== undefined && (FINITE.has(next) || listed || who)) return coordinated(scene, name, 0);
    if (BE.has(token.norm) && !CAUSES.has(scene.tokens[joiner]?.norm ?? '')) finiteVerb = true;
  }
  return finiteVerb ? OTHER : { kind: 'inherit' };
}

const FINITE = new Set("is 's was will has says said can had".split(' '));

/** The one person named last before "he", "she" or "they". */
function antecedent(scene: SubjectScene, at: number): Subject {
  const before = scene.names.filter((mention) => mention.end <= at && at - mention.end < PERSON_LOOKBACK);
  const last = before.at(-1);
  if (last === undefined || last.people.length !== 1) return OTHER;
  const told = scene.tokens[last.start - 1]?.norm;
  if (told !== undefined && ADDRESSED.has(told)) return OTHER;
  return belongsElsewhere(scene.tokens, last.start) ? OTHER : { kind: 'people', ids: last.people };
}

const ADDRESSED = new Set(['hi', 'hey', 'thanks', 'cc', 'ask', 'with', 'for']);
