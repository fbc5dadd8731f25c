// People by the names they are called in chat: full name, first name, "Sam W.", surname, nickname, mention. A name that
// is also a word ("June", "Will", "Rose") counts only where it is written and used as a name.
import type { KnownPerson } from '../domain/interpretations.ts';
import { isMayAway } from './month-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { normalised } from './scan-words.ts';
import type { Token } from './text.ts';
import { isWhenWord } from './when-words.ts';

interface NameForm {
  readonly words: readonly string[];
  readonly people: string[];
  /** True where the form is one word that chat uses for other things too. */
  readonly ordinary: boolean;
}

/** The people of a context by id and by every name. */
export interface PeopleIndex {
  readonly byId: ReadonlyMap<string, KnownPerson>;
  /** Name forms by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly NameForm[]>;
  /** Every word of every surname. */
  readonly surnames: ReadonlySet<string>;
}

/** A name in a text: the one it fits, or the several it fits equally. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  readonly people: readonly string[];
}

/** First names that are everyday words besides those that campaigns know. */
const NAMES_THAT_ARE_WORDS = new Set(
  'june may april august will mark grace hope faith joy rose summer bill rob art rich drew chase jack frank grant max pat wade dawn sunny kit jan sue bob nick ray miles page guy gene earnest norm dale ruby pearl violet ivy lily heather holly iris daisy olive autumn wren robin jay martin tim don dean earl duke sage jade amber crystal ginger sandy penny carol harmony melody christian jesse skip chip chuck buck rusty dusty rocky cliff heath glen forest brook lake river sky star angel victor marshall hunter mason cooper tanner tyler carter parker taylor'.split(
    ' ',
  ),
);

const wordsOfName = (name: string) =>
  normalised(name)
    .split(/[\s.-]+/)
    .filter((word) => word !== '');

/** Builds the index once for a context. */
export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  const forms = new Map<string, NameForm>();
  const add = (words: readonly string[], person: string) => {
    const key = words.join(' ');
    if (key === '') return;
    const known = forms.get(key);
    if (known === undefined)
      forms.set(key, { words, people: [person], ordinary: words.length === 1 && isWord(key) });
    else if (!known.people.includes(person)) known.people.push(person);
  };
  for (const person of people) {
    for (const words of formsOf(person)) add(words, person.id);
  }
  const byFirstWord = new Map<string, NameForm[]>();
  for (const form of forms.values()) {
    const first = form.words[0] as string;
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), form].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return {
    byId: new Map(people.map((person) => [person.id, person])),
    byFirstWord,
    surnames: new Set(people.flatMap((person) => wordsOfName(person.name).slice(1))),
  };
}

const isWord = (word: string) =>
  NAMES_THAT_ARE_WORDS.has(word) || isOrdinaryWord(word) || isWhenWord(word) || word.length < 3;

function formsOf(person: KnownPerson): string[][] {
  const words = wordsOfName(person.name);
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const last = rest.at(-1);
  const forms = [words, [first], ...(person.also_called ?? []).map(wordsOfName)];
  if (words.length > 2) forms.push(words.slice(0, -1));
  if (last !== undefined) forms.push([first, last], [first, last.charAt(0)], [last]);
  for (const nick of person.also_called ?? []) {
    const called = wordsOfName(nick);
    if (last !== undefined && called.length === 1) forms.push([...called, last], [...called, last.charAt(0)]);
  }
  return forms;
}

/** The person or people that the tokens from `at` on name, the longest name first; null where they name nobody. */
export function personAt(tokens: readonly Token[], at: number, index: PeopleIndex): PersonMention | null {
  const token = tokens[at];
  if (token?.kind === 'mention') {
    const known = token.id !== undefined && index.byId.has(token.id);
    return known ? { start: at, end: at + 1, people: [token.id as string] } : null;
  }
  if (token?.kind !== 'word') return null;
  const form = formsAt(tokens, at, index).find((known) => isNamed(known, tokens, at, index));
  return form === undefined ? null : { start: at, end: at + form.words.length, people: form.people };
}

function formsAt(tokens: readonly Token[], at: number, index: PeopleIndex): readonly NameForm[] {
  const { norm, text } = tokens[at] as Token;
  const written = isCapital(text) ? index.byFirstWord.get(normalised(text)) : undefined;
  const genitive = norm.endsWith('s') ? bareGenitive(tokens, at, index) : undefined;
  return index.byFirstWord.get(norm) ?? written ?? genitive ?? [];
}

function isNamed(form: NameForm, tokens: readonly Token[], at: number, index: PeopleIndex): boolean {
  const told = isToldOf(tokens[at + form.words.length]);
  if (!form.words.every((word, offset) => matches(tokens[at + offset], word, offset, form, told)))
    return false;
  if (form.ordinary && !isUsedAsName(tokens, at) && !isMayAway(tokens, at)) return false;
  return form.words.length > 1 || !surnameFollows(tokens, at + 1, index);
}

/** All names in a text, in order. */
export function namesIn(tokens: readonly Token[], index: PeopleIndex): PersonMention[] {
  const names: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = personAt(tokens, at, index);
    if (name === null) continue;
    names.push(name);
    at = name.end - 1;
  }
  return names;
}

const COMMON_PLURALS = new Set('this his has was is its as us yes thus plus does goes'.split(' '));

const PAIRS = new Set(['both', 'two', '2', 'the']);

/** "weis grandma", "kofis out": the apostrophe left out. */
function bareGenitive(
  tokens: readonly Token[],
  at: number,
  index: PeopleIndex,
): readonly NameForm[] | undefined {
  const token = tokens[at] as Token;
  const plural = token.norm.endsWith('es') && PAIRS.has(tokens[at - 1]?.norm ?? '');
  const name = token.norm.slice(0, plural ? -2 : -1);
  if (COMMON_PLURALS.has(token.norm) || isOrdinaryWord(token.norm)) return undefined;
  const paired = PAIRS.has(tokens[at - 1]?.norm ?? '') && isCapital(token.text);
  const opens = tokens[at - 1] === undefined && NAME_GOES_BEFORE.has(tokens[at + 1]?.norm ?? '');
  const forms = index.byFirstWord
    .get(name)
    ?.filter((form) => form.words.length === 1 && (!form.ordinary || opens || paired));
  return forms?.map((form) => ({ ...form, words: [token.norm] }));
}

function matches(
  token: Token | undefined,
  word: string,
  offset: number,
  form: NameForm,
  told: boolean,
): boolean {
  if (token?.kind !== 'word') return false;
  const initial = word.length === 1 && offset > 0 && offset === form.words.length - 1;
  const letter = LETTER_WORDS.has(word) && !(told && MAY_BE_INITIALS.has(word));
  if (initial) return normalised(token.text) === word && (isCapital(token.text) || !letter);
  return token.norm === word || (isCapital(token.text) && normalised(token.text) === word);
}

/** Single letters that chat writes for words. */
const LETTER_WORDS = new Set(['a', 'i', 'u', 'r', 'n', 'w', 'y', 'k', 'x', 'c', 'b']);

/** Those of them that are an initial before what is said of someone: "emma k's off", "sam w is ill". */
const MAY_BE_INITIALS = new Set(['a', 'w', 'k', 'x', 'c', 'b']);
const TOLD_OF = new Set("'s is has out off away ooo wfh will back sick ill both + &".split(' '));
const isToldOf = (next: Token | undefined) => TOLD_OF.has(next?.norm ?? '');

const isCapital = (text: string) => text !== text.toLowerCase();

const NAME_COMES_AFTER = new Set(
  'and with from for to by , & than @ hi hey thanks cc fyi that says heard when is are has did ask per because cause while as both until no so think hope told via not'.split(
    ' ',
  ),
);
const NAME_GOES_BEFORE = new Set(
  "'s is are were went just did came has will was does do works got took stays stay rang phoned wrote informed needs wants leaves starts had taking going coming and & , says said out off away ooo wfh back on isn are just might may won can in today tomorrow at texted asked called messaged still also both not sick ill poorly proper well unwell really dead let offline too emailed pinged dm dmed messages texts caught tested finishes returns flies txted txtd txts slacked goes travels called had gets broke lost asks hasn doesn wanted hopes sends".split(
    ' ',
  ),
);
const NUMBER_LIKE = /^\d/; // yes: 14 · no: june

const opensSentence = (before: Token | undefined) =>
  before === undefined || (before.kind === 'punctuation' && before.norm !== ',');

/** A name that is also a word: a capital where no sentence begins, or the company that names keep. */
function isUsedAsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (NUMBER_LIKE.test(after?.norm ?? '') || NUMBER_LIKE.test(before?.norm ?? '')) return false;
  if (before?.norm === 'no' && NAME_WITHOUT.has(after?.norm ?? '')) return true;
  if (isCapital(token.text) && isItem(before, after)) return true;
  const starts = opensSentence(before);
  if (token.norm === 'will' && !isWillAName(token, after, starts)) return false;
  if (isCapital(token.text) && LEFT_OUT.has(before?.norm ?? '')) return true;
  return isWrittenAsName(token, before, [after, tokens[at + 2]], starts);
}

function isWrittenAsName(
  token: Token,
  before: Token | undefined,
  [after, next]: readonly (Token | undefined)[],
  starts: boolean,
): boolean {
  const capital = isCapital(token.text);
  const listed = LISTED.has(before?.norm ?? '') && after?.norm.endsWith('ing') === true;
  const heads = capital && starts && isHeadOf(token, after, next);
  const verbAfter = listed || heads || (after !== undefined && NAME_GOES_BEFORE.has(after.norm));
  if (token.norm === 'may') return capital && verbAfter;
  if (capital && !starts) return before?.kind !== 'word' || !ARTICLES.has(before.norm);
  return verbAfter && (capital || starts || NAME_COMES_AFTER.has(before?.norm ?? ''));
}

/** "Everyone in bar May". */
const LEFT_OUT = new Set(['bar', 'except', 'minus', 'barring']);
const NOTED = new Set(
  'gone leaving late running recovered better travelling flying joining finishing working remote physio dentist put'.split(
    ' ',
  ),
);

/** Of a line of notes. */
const isHeadOf = (token: Token, after: Token | undefined, next: Token | undefined) =>
  isNoted(token, after) || (HEADS.has(after?.norm ?? '') && !NUMBER_LIKE.test(next?.norm ?? ''));

/** "Sunny gone for the pm", "Daisy put in for Friday", as notes have it; "Will put …" may ask. */
const isNoted = ({ norm }: Token, after: Token | undefined) =>
  norm !== 'will' && NOTED.has(after?.norm ?? '') && !(norm === 'may' && after?.norm === 'put');

const LISTED = new Set(['and', '&', 'n', '+']);

const BULLETS = new Set(['\u2022', '-', '*', '\u25e6', '\u2013']);

/** A line of a list that holds nothing but the name. */
const isItem = (before: Token | undefined, after: Token | undefined) =>
  before !== undefined && BULLETS.has(before.norm) && (after === undefined || after.norm === '\n');

/** "June: strep", "May (dentist)", "June - off". */
const HEADS = new Set([':', '(', '-']);

/** "No june til tuesday". */
const NAME_WITHOUT = new Set(
  'today tomorrow until through this next on for again or and & monday tuesday wednesday thursday friday mon tue tues wed thu fri'.split(
    ' ',
  ),
);

const AFTER_THE_VERB = new Set([
  'not',
  'still',
  'also',
  'just',
  'both',
  'do',
  'be',
  'have',
  'stay',
  'works',
  'in',
  'on',
  'at',
  'back',
  'can',
]);

/** "Will's off", "Will texted", "Me and Will", not "Will be off" or "will do". */
function isWillAName(token: Token, after: Token | undefined, starts: boolean): boolean {
  if (after === undefined) return isCapital(token.text) && !starts;
  if (after.norm === "'s" || after.norm === 'is' || after.norm === 'will') return true;
  return (
    isCapital(token.text) &&
    (!starts || (NAME_GOES_BEFORE.has(after.norm) && !AFTER_THE_VERB.has(after.norm)))
  );
}

const ARTICLES = new Set('a an the this my our your their in until of every each last next by'.split(' '));
const NAME_LIKE = /^[\p{Lu}][\p{Ll}'’]+$/u; // yes: Okafor · no: OOO
const NOT_SURNAMES = new Set(
  'is are will was has out off away back ooo wfh today tomorrow tonight and or but so on in at will can might may has just still also both until from for with thanks please sorry not no yes ok fyi hi the a i'.split(
    ' ',
  ),
);

/** "Sam Okafor" where no Sam of ours is an Okafor: somebody else. */
function surnameFollows(tokens: readonly Token[], at: number, index: PeopleIndex): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || before === undefined || !NAME_LIKE.test(token.text)) return false;
  if (!isCapital(before.text) || token.start - before.end > 1) return false;
  return !NOT_SURNAMES.has(token.norm) && !isWhenWord(token.norm) && !index.byFirstWord.has(token.norm);
}
