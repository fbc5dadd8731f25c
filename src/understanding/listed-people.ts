// "Noor, Ben and I": everyone in a list whom the context knows; "their Sam" is nobody of ours.
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import { OTHER, type Subject, type SubjectScene } from './subject.ts';
import type { Token } from './text.ts';

/** "Me and Ben", "Noor, Ben and I", "Dana & Alicia": everyone in the list whom the context knows. */
export function coordinated(scene: SubjectScene, name: PersonMention, limit: number): Subject {
  const ids = new Set<string>();
  let candidates: readonly string[] | null = null;
  const take = (people: readonly string[]) => {
    if (people.length === 1) ids.add(people[0] as string);
    else candidates = people;
  };
  if (belongsElsewhere(scene.tokens, name.start) || isSpokenTo(scene.tokens, name.start)) return OTHER;
  if (isEither(scene, name.start)) return OTHER;
  if (isPair(scene.tokens, name)) for (const id of name.people) ids.add(id);
  else take(name.people);
  for (const item of listBefore(scene, name.start, limit)) take(item);
  if (ids.size > 0) return { kind: 'people', ids: [...ids] };
  return candidates === null ? OTHER : { kind: 'which', candidates };
}

/** "Noor or June", "one of Noor and June": nobody knows who. */
function isEither({ names, tokens }: SubjectScene, start: number): boolean {
  const joined = tokens[start - 1]?.norm ?? '';
  if (joined === 'of') return tokens[start - 2]?.norm === 'one' || tokens[start - 2]?.norm === 'either';
  const before = names.find((mention) => mention.end === start - 1);
  if (before === undefined || (joined !== 'or' && joined !== 'and')) return false;
  if (joined === 'or') return tokens[before.start - 1]?.norm !== 'no';
  return isEither({ names, tokens } as SubjectScene, before.start);
}

const LIST_JOINERS = new Set(['and', '&', '+', 'n', 'plus', '/']);
const ASKED = new Set(
  'ask tell remind ping cc thank message email dm nudge poke chase asking telling'.split(' '),
);

/** "Ask Noor about Friday off". */
const isSpokenTo = (tokens: readonly Token[], start: number) => ASKED.has(tokens[start - 1]?.norm ?? '');

const PAIRS = new Set(['both', 'two', '2']);

/** "Both Marks": everyone of that name. */
const isPair = (tokens: readonly Token[], name: PersonMention) =>
  name.people.length > 1 &&
  tokens[name.end - 1]?.norm.endsWith('s') === true &&
  (PAIRS.has(tokens[name.start - 1]?.norm ?? '') ||
    (tokens[name.start - 1]?.norm === 'the' && tokens[name.start]?.text !== tokens[name.start]?.norm));

/** The people named before `start` in a list that is joined to it. */
function listBefore(scene: SubjectScene, start: number, limit: number): (readonly string[])[] {
  const items: (readonly string[])[] = [];
  let at = start - 1;
  let joined = false;
  const several = saysSeveral(scene, start);
  while (at >= limit) {
    const joiner = scene.tokens[at]?.norm ?? '';
    const beside = (joined || several) && scene.tokens[at]?.kind === 'mention';
    if (LIST_JOINERS.has(joiner)) joined = true;
    else if (beside) at += 1;
    else if (joiner !== ',' || !(joined || several)) break;
    else joined = true;
    const end = scene.tokens[at - 1]?.norm === ',' ? at - 1 : at;
    const item = itemEndingAt(scene, end);
    if (item === null) break;
    items.push(item.people);
    at = item.start - 1;
  }
  return items;
}

/** "Noor, June: out Fri", "Noor, June - both WFH", "<@A> <@B> are out": a mark or a plural after the last of a list. */
function saysSeveral(scene: SubjectScene, start: number): boolean {
  const name = scene.names.find((mention) => mention.start === start);
  return name !== undefined && SEVERAL.has(scene.tokens[name.end]?.norm ?? '');
}

const SEVERAL = new Set([':', '-', '=', 'are', 'both', 'all', 'have']);

function itemEndingAt(scene: SubjectScene, end: number): PersonMention | null {
  const name = scene.names.find((mention) => mention.end === end) ?? initialled(scene, end);
  if (name) return name;
  const token = scene.tokens[end - 1];
  if (token?.norm === 'i' || token?.norm === 'me' || token?.norm === 'myself') {
    return { start: end - 1, end, people: scene.author === '' ? [] : [scene.author] };
  }
  return null;
}

/** "Sam W. and …": the stop of an initial belongs to the name. */
const initialled = ({ names, tokens }: SubjectScene, end: number) =>
  tokens[end - 1]?.norm === '.' && tokens[end - 2]?.text.length === 1
    ? names.find((mention) => mention.end === end - 1)
    : undefined;

const SELF = new Set(['i', 'me', 'myself', 'self']);

/** The people of a list that begins at a token, with its end; null where none begins there, or one is not certain. */
export function listFrom(
  { scene, names }: { scene: Scene; names: readonly PersonMention[] },
  start: number,
): { ids: readonly string[]; end: number } | null {
  const { tokens } = scene.text;
  const ids: string[] = [];
  let end = start;
  for (let at: number | null = start; at !== null; at = nextItem(tokens, end)) {
    const item = itemAt(scene, names, at);
    if (item === null) break;
    if (item.people.length !== 1) return null;
    ids.push(...item.people);
    end = item.end;
  }
  return ids.length === 0 ? null : { ids, end };
}

function itemAt(scene: Scene, names: readonly PersonMention[], at: number): PersonMention | null {
  const name = names.find((mention) => mention.start === at);
  if (name !== undefined) return name;
  const self = scene.author !== undefined && SELF.has(scene.text.tokens[at]?.norm ?? '');
  return self ? { start: at, end: at + 1, people: [scene.author?.id ?? ''] } : null;
}

/** Where the next of a list may stand; null where nothing joins it. */
function nextItem(tokens: readonly Token[], end: number): number | null {
  const comma = tokens[end]?.norm === ',' ? 1 : 0;
  const joined = LIST_JOINERS.has(tokens[end + comma]?.norm ?? '') ? 1 : 0;
  return comma + joined === 0 ? null : end + comma + joined;
}

/** "I", "me" at the end of a list: "Noor and me". */
export function withCompany(scene: SubjectScene, at: number): Subject {
  const others = listBefore(scene, at, Math.max(0, at - 12)).flatMap((people) =>
    people.length === 1 ? people : [],
  );
  return others.length === 0
    ? { kind: 'author' }
    : { kind: 'people', ids: [...new Set([...others, scene.author])] };
}

const ARTICLES = new Set(['the', 'my', 'our']);

/** "Me and Ana are", "me and the kids are": nobody of the context, but the author is one of them. */
export function isMyCompany(tokens: readonly Token[], at: number): boolean {
  const joiner = ARTICLES.has(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  return (
    tokens[at]?.kind === 'word' &&
    LIST_JOINERS.has(tokens[joiner]?.norm ?? '') &&
    SELF.has(tokens[joiner - 1]?.norm ?? '') &&
    tokens[at + 1]?.norm === 'are'
  );
}

const OUTSIDERS = new Set(
  'client contact vendor supplier sister brother wife husband partner daughter son cousin niece nephew aunt uncle friend mate flatmate roommate housemate neighbour neighbor landlord nanny babysitter sitter'.split(
    ' ',
  ),
);

/** "Their contact Sam", not "don't contact Sam". */
const OWNED = new Set("'s client clients our their the main new my your".split(' '));

/** "Contoso's Sam", "their Sam", "my sister Sam": not ours. */
export function belongsElsewhere(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.norm ?? '';
  const asked = before === 'contact' && !OWNED.has(tokens[start - 2]?.norm ?? '');
  return (
    before === 'their' ||
    (OUTSIDERS.has(before) && !asked) ||
    (before === "'s" && tokens[start - 2]?.norm !== 'that')
  );
}

const PAIR_WORDS = new Set(['both', 'two', '2', 'neither']);

/** Everyone in the last list of people before a place; of two, one name and the author; null where there is none. */
export function lastGroup(scene: SubjectScene, before: number, count = ''): Subject | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    const name = scene.names.find((mention) => mention.end === at + 1);
    const self = scene.tokens[at]?.norm === 'i' || scene.tokens[at]?.norm === 'me';
    const found = self ? withCompany(scene, at) : name && coordinated(scene, name, 0);
    if (found?.kind === 'people' && found.ids.length > 1) return found;
  }
  const [only, ...others] = scene.names.filter((mention) => mention.end <= before);
  const two =
    PAIR_WORDS.has(count) && scene.author !== '' && only?.people.length === 1 && others.length === 0;
  return two ? { kind: 'people', ids: [...only.people, scene.author] } : null;
}

const SPOKEN_TO = new Set(['you', 'your', 'u', 'i', 'me', 'my', 'please', 'pls']);

/** Beside a mention these are of the author: "<@boss> - out today, sorry". */
const OWN_WORDS = new Set(['sorry', 'apologies', 'thanks', 'thx', 'ty', 'can', 'could', 'will']);

/** "Noor - out today" at the start of a line that speaks to nobody. */
export function opensNote({ tokens }: SubjectScene, name: PersonMention): boolean {
  const before = tokens[name.start - 1];
  const opens = before === undefined || before.kind === 'punctuation';
  const mentioned = tokens[name.start]?.kind === 'mention';
  return (
    opens &&
    !tokens.slice(name.end).some(({ norm }) => SPOKEN_TO.has(norm) || (mentioned && OWN_WORDS.has(norm)))
  );
}

/** "The three of us (Noor, June, me)". */
export function inBracket(scene: SubjectScene, opening: number): Subject {
  const closing = scene.tokens.findIndex((token, at) => at > opening && token.norm === ')');
  const ids = scene.names
    .filter(({ start, end, people }) => start > opening && end <= closing && people.length === 1)
    .flatMap(({ people }) => people);
  const self = scene.tokens
    .slice(opening, closing)
    .some(({ norm }) => norm === 'me' || norm === 'i' || norm === 'myself');
  return ids.length === 0 ? OTHER : { kind: 'people', ids: self ? [...ids, scene.author] : ids };
}
