// The quick screen: lets a message through where its words could make an interpretation, by the lexicon's own triggers,
// and turns most chat away unread. It walks words only, so it lets through more than the reader understands, never less;
// a property test says so.
import type { CampaignIndex } from './campaign-index.ts';
import { CHANGE_ENTRIES } from './changes-lexicon.ts';
import { mayBeDayLetter } from './day-letters.ts';
import { compileLexicon, GAP_AT_MOST, type Lexicon, type LexiconEntry, type TrieNode } from './lexicon.ts';
import { meantBy } from './misspelt.ts';
import { looseObjects } from './objects.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';
import type { PeopleIndex } from './people.ts';
import { leadsToTime } from './possible-anchors.ts';
import { type ScannedWords, scanWords, type Vocabulary, vocabularyOf } from './screen-scan.ts';
import { saysWhen } from './when-words.ts';

/** What a text may say; where both are false the reader would make nothing of it. */
export interface Admission {
  readonly absence: boolean;
  readonly change: boolean;
}

/** Says whether a message deserves to be read, and for what. */
export interface Screen {
  admit(text: string, inCampaignChannel: boolean): Admission;
}

interface Indexed {
  readonly triggers: TrieNode;
  readonly signs: TrieNode;
  readonly unfit: TrieNode;
  readonly changes: TrieNode;
  readonly vocabulary: Vocabulary;
  readonly people: PeopleIndex;
  readonly campaigns: CampaignIndex;
  /** First words of names by the code of their first letter. */
  readonly firstWords: readonly (readonly FirstWord[] | undefined)[];
}

/** A word that begins a campaign's name, with its letters as bits. */
interface FirstWord {
  readonly length: number;
  readonly letters: number;
}

const SIGNS = new Set(['off', 'recovered', 'swap']);
const FEW_WORDS = 4;

/** Builds the screen once for a context and a lexicon. */
export function buildScreen(lexicon: Lexicon, people: PeopleIndex, campaigns: CampaignIndex): Screen {
  const indexed: Indexed = { ...triesOf(lexicon), people, campaigns, firstWords: firstWordsOf(campaigns) };
  return { admit: (text, inCampaignChannel) => admit(indexed, text, inCampaignChannel) };
}

const triesOf = oncePerLexicon((lexicon) => {
  const changes = new Set<LexiconEntry>(CHANGE_ENTRIES);
  const trieOf = (entries: readonly LexiconEntry[]) => compileLexicon({ entries }, isWordless).root;
  const own = lexicon.entries.filter((entry) => entry.trigger === true && !changes.has(entry));
  const triggers = [...own, ...looseObjects(own)];
  const tries = {
    triggers: trieOf(triggers),
    signs: trieOf(lexicon.entries.filter((entry) => SIGNS.has(entry.cue))),
    unfit: trieOf(lexicon.entries.filter((entry) => entry.cue === 'unfit')),
    changes: trieOf(CHANGE_ENTRIES),
  };
  return { ...tries, vocabulary: vocabularyOf(new Set(tries.triggers.next.keys())) };
});

const SLIPS_AT_MOST = 2;

function firstWordsOf(campaigns: CampaignIndex): readonly (readonly FirstWord[] | undefined)[] {
  const byLetter: FirstWord[][] = [];
  for (const word of campaigns.byFirstWord.keys()) {
    const code = word.charCodeAt(0);
    byLetter[code] = [...(byLetter[code] ?? []), { length: word.length, letters: lettersOf(word) }];
  }
  return byLetter;
}

/** Each letter of a word as a bit. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** One slip changes two letters at most. */
function isNearAny(raw: string, words: readonly FirstWord[]): boolean {
  let letters = 0;
  for (const word of words) {
    const apart = word.length - raw.length;
    if (apart > SLIPS_AT_MOST || apart < -SLIPS_AT_MOST) continue;
    letters ||= lettersOf(raw);
    if (bitsIn(word.letters ^ letters) <= 2 * SLIPS_AT_MOST) return true;
  }
  return false;
}

/** Marks are no words: "a / l" is `a l` here. */
const isWordless = (option: string) => option.length === 1 && !IS_WORD.test(option);
const IS_WORD = /[a-z0-9#@]/; // yes: a · no: /

function admit(indexed: Indexed, text: string, inCampaignChannel: boolean): Admission {
  const words = scanWords(text, indexed.vocabulary);
  if (words.norms.includes('.')) return BOTH;
  const absence = maySayAbsence(indexed, words);
  const change = mayChange(indexed, words, inCampaignChannel, text);
  if (absence === change) return absence ? BOTH : NEITHER;
  return { absence, change };
}

const BOTH: Admission = { absence: true, change: true };
const NEITHER: Admission = { absence: false, change: false };

function maySayAbsence(indexed: Indexed, words: ScannedWords): boolean {
  let named: boolean | undefined;
  const isNamed = () => {
    named ??= namesSomeone(indexed, words);
    return named;
  };
  let dated: boolean | undefined;
  const isDated = () => {
    dated ??=
      words.norms.length <= FEW_WORDS || anyWhen(words.norms) || words.raws.some(mayBeDayLetter) || isNamed();
    return dated;
  };
  const counts = (entry: LexiconEntry, end: number) => {
    if (entry.needsSign && !findsAny(indexed.signs, words, () => true)) return false;
    if (entry.cue === 'object' && !isNamed()) return false;
    if (!leadsOn(entry, words, end)) return false;
    if (entry.cue === 'back' && BACK_ELSEWHERE.has(words.norms[end] ?? '') && !isDated()) return false;
    return (
      !entry.needsWhen ||
      isDated() ||
      (entry.cue === 'leave' && leavesWithoutTime(indexed, words)) ||
      (entry.cue === 'event' && findsAny(indexed.signs, words, () => true))
    );
  };
  return (
    (visitsClient(indexed, words) && isDated()) ||
    words.begins.some((at) => beginsAt(indexed.triggers, words.norms, at, counts)) ||
    (words.norms.includes('no') && isNamed())
  );
}

const HOUSES = new Set(['hq', 'headquarters', 'office', 'offices', 'campus']);
const VISITS = new Set(['at', 'in', 'with', 'visiting', '@', 'the', 'over', 'from']);

/** "At Contoso tomorrow". */
const visitsClient = ({ campaigns }: Indexed, { norms, raws }: ScannedWords) =>
  raws.some(
    (raw, at) =>
      campaigns.byFirstWord.has(raw) &&
      (VISITS.has(norms[at - 1] ?? '') || norms.slice(at + 1, at + 4).some((norm) => HOUSES.has(norm))),
  );

/** "Logging off now", "heading home, feeling sick". */
const leavesWithoutTime = ({ unfit }: Indexed, words: ScannedWords) =>
  words.norms.includes('now') || words.norms.includes('rn') || findsAny(unfit, words, () => true);

type Counts = (entry: LexiconEntry, end: number) => boolean;

function findsAny(root: TrieNode, { norms }: ScannedWords, counts: Counts): boolean {
  for (let at = 0; at < norms.length; at += 1) if (beginsAt(root, norms, at, counts)) return true;
  return false;
}

function beginsAt(root: TrieNode, norms: readonly string[], at: number, counts: Counts): boolean {
  const norm = norms[at] as string;
  const first = root.next.get(norm);
  if (first !== undefined && findsFrom(first, norms, at + 1, counts, true)) return true;
  const ing = root.hasIng && norm.endsWith('ing') ? root.next.get('*ing') : undefined;
  return ing !== undefined && findsFrom(ing, norms, at + 1, counts, true);
}

function findsFrom(
  node: TrieNode,
  norms: readonly string[],
  at: number,
  counts: Counts,
  gap: boolean,
): boolean {
  for (const entry of node.entries) if (counts(entry, at)) return true;
  const norm = norms[at];
  if (norm === undefined) return false;
  const next = node.next.get(norm);
  if (next && findsFrom(next, norms, at + 1, counts, gap)) return true;
  if (node.hasIng && norm.endsWith('ing')) {
    const ing = node.next.get('*ing');
    if (ing && findsFrom(ing, norms, at + 1, counts, gap)) return true;
  }
  return node.gap !== null && gap && findsAfterGap(node.gap, norms, at, counts);
}

function findsAfterGap(node: TrieNode, norms: readonly string[], from: number, counts: Counts): boolean {
  const last = Math.min(norms.length, from + GAP_AT_MOST);
  for (let at = from; at <= last; at += 1) if (findsFrom(node, norms, at, counts, false)) return true;
  return false;
}

const anyWhen = (norms: readonly string[]) =>
  norms.some((norm, at) => norm === '#' || saysWhen(norm, norms[at - 1] ?? ''));

const DAY_LEADS = new Set([
  'the',
  'this',
  'next',
  'last',
  'on',
  'coming',
  'all',
  'whole',
  'a',
  'in',
  'for',
  'rest',
  'of',
]);

/** "Back to my card", "back up": without a day or a time nobody is back. */
const BACK_ELSEWHERE = new Set('to of up it if when a this your how why'.split(' '));

/** "In at ten", "take Friday": what follows must lead to a time or be a day. */
function leadsOn(entry: LexiconEntry, { norms, raws }: ScannedWords, end: number): boolean {
  if (entry.cue === 'arrive') {
    const isNumber = norms[end] === '#';
    return leadsToTime(
      norms[end - 1] ?? '',
      (isNumber ? raws : norms)[end] ?? '',
      norms[end + 1] ?? '',
      isNumber,
    );
  }
  if (entry.means?.['adjacent'] !== true) return true;
  const next = norms[end];
  if (next === undefined || next === '#' || saysWhen(next, norms[end - 1] ?? '')) return true;
  return DAY_LEADS.has(next) || norms[end - 2] === 'not' || norms[end - 1] === 'work';
}

function namesSomeone({ people }: Indexed, words: ScannedWords): boolean {
  return words.raws.some(
    (raw) =>
      raw === '@' ||
      people.byFirstWord.has(raw) ||
      (raw.endsWith('s') && people.byFirstWord.has(raw.slice(0, -1))),
  );
}

function mayChange(indexed: Indexed, words: ScannedWords, inCampaignChannel: boolean, text: string): boolean {
  if (!inCampaignChannel && !namesACampaign(indexed, words.raws)) return false;
  return anyWhen(words.norms) || findsAny(indexed.changes, words, () => true) || hasArrow(text);
}

/** "Ben → Acme" tells a change by its arrow. */
const hasArrow = (text: string) => text.includes('→') || text.includes('&gt;') || text.includes('->');

function namesACampaign(indexed: Indexed, raws: readonly string[]): boolean {
  for (let at = 0; at < raws.length; at += 1) if (mayName(raws, at, indexed)) return true;
  return false;
}

/** True where a campaign's name may begin at a word. */
function mayName(raws: readonly string[], at: number, { campaigns, firstWords }: Indexed): boolean {
  const raw = raws[at] ?? '';
  const alike = firstWords[raw.charCodeAt(0)];
  if (alike === undefined) return raw === '<#>';
  if (!isNearAny(raw, alike)) return raw === '<#>';
  const goesOn = (word: string) =>
    campaigns.byFirstWord.get(word)?.some((form) => mayGoOn(form.words, raws, at)) === true;
  return goesOn(raw) || meantBy(raw, campaigns).some(goesOn);
}

/** A misspelt word keeps its first letter. */
const mayGoOn = (words: readonly string[], raws: readonly string[], at: number) =>
  words.every(
    (word, offset) => offset === 0 || raws.slice(at + 1, at + 2 + offset).some((raw) => raw[0] === word[0]),
  );
