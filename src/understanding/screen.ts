// The quick screen: lets a message through where its words could make an interpretation, by the lexicon's own triggers,
// and turns most chat away unread. It walks words only, so it lets through more than the reader understands, never less;
// a property test says so.
import type { CampaignIndex } from './campaign-index.ts';
import { CHANGE_ENTRIES } from './changes-lexicon.ts';
import { GAP_AT_MOST, type Lexicon, type LexiconEntry, type TrieNode } from './lexicon.ts';
import { meantBy } from './misspelt.ts';
import { looseObjects } from './objects.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';
import type { PeopleIndex } from './people.ts';
import { leadsToTime } from './possible-anchors.ts';
import { hashOf, lettersOf } from './screen-letters.ts';
import { WordScan } from './screen-scan.ts';
import { CARRIES, DAY_LETTER, type Vocabulary, vocabularyOf, WHEN } from './screen-vocabulary.ts';
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
  readonly vocabulary: Vocabulary;
  readonly people: PeopleIndex;
  readonly campaigns: CampaignIndex;
  /** Hashes of the words that begin a person's or a campaign's name. */
  readonly peopleHashes: ReadonlySet<number>;
  readonly campaignHashes: ReadonlySet<number>;
  /** First words of campaigns' names by the code of their first letter. */
  readonly firstWords: readonly (readonly FirstWord[] | undefined)[];
}

/** A word that begins a campaign's name, with its letters as bits. */
interface FirstWord {
  readonly length: number;
  readonly letters: number;
}

/** The tries of the vocabulary, in their order. Most messages name no day: what needs one is apart. */
const TRIGGERS = 0;
const DATED = 1;
/** Those of them that count beside a word that says why, too. */
const LEAVING = 2;
const SIGNS = 3;
const UNFIT = 4;
const CHANGES = 5;

const LEAVES = new Set(['leave', 'event']);

const SIGN_CUES = new Set(['off', 'recovered', 'swap']);
const FEW_WORDS = 4;

/** Builds the screen once for a context and a lexicon. */
export function buildScreen(lexicon: Lexicon, people: PeopleIndex, campaigns: CampaignIndex): Screen {
  const vocabulary = knownWordsOf(lexicon);
  const indexed: Indexed = {
    vocabulary,
    people,
    campaigns,
    peopleHashes: new Set([...people.byFirstWord.keys()].map(hashOf)),
    campaignHashes: new Set([...campaigns.byFirstWord.keys()].map(hashOf)),
    firstWords: firstWordsOf(campaigns),
  };
  const words = new WordScan(vocabulary);
  return {
    admit(text, inCampaignChannel) {
      words.read(text);
      return admit(indexed, words, inCampaignChannel, text);
    },
  };
}

const knownWordsOf = oncePerLexicon((lexicon) => {
  const changes = new Set<LexiconEntry>(CHANGE_ENTRIES);
  const own = lexicon.entries.filter((entry) => entry.trigger === true && !changes.has(entry));
  const triggers = [...own, ...looseObjects(own)];
  const dated = triggers.filter(({ needsWhen }) => needsWhen === true);
  return vocabularyOf([
    triggers.filter(({ needsWhen }) => needsWhen !== true),
    dated,
    dated.filter(({ cue }) => LEAVES.has(cue)),
    lexicon.entries.filter(({ cue }) => SIGN_CUES.has(cue)),
    lexicon.entries.filter(({ cue }) => cue === 'unfit'),
    CHANGE_ENTRIES,
  ]);
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

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** One slip changes two letters at most. */
function isNearAny(length: number, letters: number, words: readonly FirstWord[]): boolean {
  for (const word of words) {
    const apart = word.length - length;
    if (apart > SLIPS_AT_MOST || apart < -SLIPS_AT_MOST) continue;
    if (bitsIn(word.letters ^ letters) <= 2 * SLIPS_AT_MOST) return true;
  }
  return false;
}

function admit(indexed: Indexed, words: WordScan, inCampaignChannel: boolean, text: string): Admission {
  if (has(words, '.')) return BOTH;
  const absence = maySayAbsence(indexed, words);
  const change = mayChange(indexed, words, inCampaignChannel, text);
  if (absence === change) return absence ? BOTH : NEITHER;
  return { absence, change };
}

const BOTH: Admission = { absence: true, change: true };
const NEITHER: Admission = { absence: false, change: false };

const any = (words: WordScan, is: (at: number) => boolean) => {
  for (let at = 0; at < words.count; at += 1) if (is(at)) return true;
  return false;
};

const has = (words: WordScan, norm: string) => any(words, (at) => words.known(at)?.word === norm);

function maySayAbsence(indexed: Indexed, words: WordScan): boolean {
  let named: boolean | undefined;
  const isNamed = () => {
    named ??= namesSomeone(indexed, words);
    return named;
  };
  let dated: boolean | undefined;
  const isDated = () => {
    dated ??= words.count <= FEW_WORDS || anyWhen(words) || (words.bits & DAY_LETTER) !== 0 || isNamed();
    return dated;
  };
  const counts: Counts = (entry, end) => {
    if (entry.needsSign && !findsAny(SIGNS, words, ALWAYS)) return false;
    if (entry.cue === 'object' && !isNamed()) return false;
    if (!leadsOn(entry, words, end)) return false;
    return entry.cue !== 'back' || !BACK_ELSEWHERE.has(words.norm(end)) || isDated();
  };
  const leaves: Counts = (entry, end) =>
    counts(entry, end) && (entry.cue === 'leave' ? leavesWithoutTime(words) : findsAny(SIGNS, words, ALWAYS));
  return (
    findsAny(TRIGGERS, words, counts) ||
    (isDated()
      ? findsAny(DATED, words, counts) || visitsClient(indexed, words)
      : findsAny(LEAVING, words, leaves)) ||
    (has(words, 'no') && isNamed())
  );
}

const ALWAYS: Counts = () => true;
const HOUSES = new Set(['hq', 'headquarters', 'office', 'offices', 'campus']);
const VISITS = new Set(['at', 'in', 'with', 'visiting', '@', 'the', 'over', 'from']);

/** "At Contoso tomorrow". */
const visitsClient = ({ campaigns, campaignHashes }: Indexed, words: WordScan) =>
  any(
    words,
    (at) =>
      campaignHashes.has(words.shape(at).hash) &&
      campaigns.byFirstWord.has(words.raw(at)) &&
      (VISITS.has(words.norm(at - 1)) || [1, 2, 3].some((after) => HOUSES.has(words.norm(at + after)))),
  );

/** "Logging off now", "heading home, feeling sick". */
const leavesWithoutTime = (words: WordScan) =>
  has(words, 'now') || has(words, 'rn') || findsAny(UNFIT, words, ALWAYS);

type Counts = (entry: LexiconEntry, end: number) => boolean;

/** True where a phrase of the trie stands in the text and counts. */
function findsAny(trie: number, words: WordScan, counts: Counts): boolean {
  const begins = 1 << trie;
  const carries = begins << CARRIES;
  if ((words.bits & begins) === 0 || (words.bits & carries) === 0) return false;
  for (let at = 0; at < words.count; at += 1) {
    const known = words.known(at);
    if (known === null || (known.bits & begins) === 0) continue;
    const first = known.nodes[trie];
    if (first !== undefined && findsFrom(first, words, at + 1, counts, true)) return true;
    const ing = known.ing[trie];
    if (ing !== undefined && findsFrom(ing, words, at + 1, counts, true)) return true;
  }
  return false;
}

function findsFrom(node: TrieNode, words: WordScan, at: number, counts: Counts, gap: boolean): boolean {
  for (const entry of node.entries) if (counts(entry, at)) return true;
  if (at >= words.count) return false;
  const known = words.known(at);
  if (known !== null) {
    const next = node.next.get(known.word);
    if (next !== undefined && findsFrom(next, words, at + 1, counts, gap)) return true;
    const ing = node.hasIng && known.isIng ? node.next.get('*ing') : undefined;
    if (ing !== undefined && findsFrom(ing, words, at + 1, counts, gap)) return true;
  }
  return node.gap !== null && gap && findsAfterGap(node.gap, words, at, counts);
}

function findsAfterGap(node: TrieNode, words: WordScan, from: number, counts: Counts): boolean {
  const last = Math.min(words.count, from + GAP_AT_MOST);
  for (let at = from; at <= last; at += 1) if (findsFrom(node, words, at, counts, false)) return true;
  return false;
}

const anyWhen = (words: WordScan) =>
  (words.bits & WHEN) !== 0 &&
  any(words, (at) => {
    const known = words.known(at);
    if (known === null || (known.bits & WHEN) === 0) return false;
    return known.word === '#' || saysWhen(known.word, words.norm(at - 1));
  });

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
function leadsOn(entry: LexiconEntry, words: WordScan, end: number): boolean {
  const last = words.norm(end - 1);
  const next = words.norm(end);
  if (entry.cue === 'arrive') {
    const isNumber = next === '#';
    return leadsToTime(last, isNumber ? words.raw(end) : next, words.norm(end + 1), isNumber);
  }
  if (entry.means?.['adjacent'] !== true) return true;
  if (next === '' || next === '#' || saysWhen(next, last)) return true;
  return DAY_LEADS.has(next) || words.norm(end - 2) === 'not' || last === 'work';
}

function namesSomeone({ people, peopleHashes }: Indexed, words: WordScan): boolean {
  return any(words, (at) => {
    const { hash, lessOne } = words.shape(at);
    if (peopleHashes.has(hash) && people.byFirstWord.has(words.raw(at))) return true;
    if (!peopleHashes.has(lessOne)) return words.known(at)?.word === '@';
    const raw = words.raw(at);
    return raw.endsWith('s') && people.byFirstWord.has(raw.slice(0, -1));
  });
}

function mayChange(indexed: Indexed, words: WordScan, inCampaignChannel: boolean, text: string): boolean {
  if (!inCampaignChannel && !any(words, (at) => mayName(indexed, words, at))) return false;
  return anyWhen(words) || findsAny(CHANGES, words, ALWAYS) || hasArrow(text);
}

/** "Ben → Acme" tells a change by its arrow. */
const hasArrow = (text: string) => text.includes('→') || text.includes('&gt;') || text.includes('->');

/** True where a campaign's name may begin at a word. */
function mayName({ campaigns, firstWords }: Indexed, words: WordScan, at: number): boolean {
  const { first, length, letters } = words.shape(at);
  const alike = firstWords[first];
  if (alike === undefined || !isNearAny(length, letters, alike)) return words.known(at)?.word === '<#>';
  const raw = words.raw(at);
  const goesOn = (word: string) =>
    campaigns.byFirstWord.get(word)?.some((form) => mayGoOn(form.words, words, at)) === true;
  return goesOn(raw) || meantBy(raw, campaigns).some(goesOn);
}

/** A misspelt word keeps its first letter. */
const mayGoOn = (name: readonly string[], words: WordScan, at: number) =>
  name.every((word, offset) => {
    for (let next = at + 1; next <= at + offset + 1; next += 1) {
      if (offset === 0 || words.raw(next)[0] === word[0]) return true;
    }
    return false;
  });
