// The quick screen: lets a message through where its words could make an interpretation, by the lexicon's own triggers,
// and turns most chat away unread. It walks words only, so it lets through more than the reader understands, never less;
// a property test says so.

import { leadsToTime } from './arrival-times.ts';
import type { CampaignIndex } from './campaign-index.ts';
import { CHANGE_ENTRIES } from './changes-lexicon.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { looseObjects } from './objects.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';
import type { PeopleIndex } from './people.ts';
import {
  beginsCampaign,
  namesACampaign,
  namesSomeone,
  type ScreenNames,
  screenNames,
} from './screen-names.ts';
import { WordScan } from './screen-scan.ts';
import { DAY_LETTER, DOTTED, NO, vocabularyOf, WHEN } from './screen-vocabulary.ts';
import { type Counts, findsAny } from './screen-walk.ts';
import { isWhenWord, saysWhen } from './when-words.ts';

/** What a text may say; where both are false the reader would make nothing of it. */
export interface Admission {
  readonly absence: boolean;
  readonly change: boolean;
}

/** Says whether a message deserves to be read, and for what. */
export interface Screen {
  admit(text: string, inCampaignChannel: boolean): Admission;
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
  const names = screenNames(people, campaigns);
  const words = new WordScan(vocabulary);
  return {
    admit(text, inCampaignChannel) {
      words.read(text);
      return admit(names, words, inCampaignChannel, text);
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

function admit(names: ScreenNames, words: WordScan, inCampaignChannel: boolean, text: string): Admission {
  if ((words.bits & DOTTED) !== 0) return BOTH;
  const absence = maySayAbsence(names, words);
  const change = mayChange(names, words, inCampaignChannel, text);
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

function maySayAbsence(names: ScreenNames, words: WordScan): boolean {
  let named: boolean | undefined;
  const isNamed = () => {
    named ??= namesSomeone(names, words);
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
      ? findsAny(DATED, words, counts) || visitsClient(names, words)
      : findsAny(LEAVING, words, leaves)) ||
    ((words.bits & NO) !== 0 && isNamed())
  );
}

const ALWAYS: Counts = () => true;
const HOUSES = new Set(['hq', 'headquarters', 'office', 'offices', 'campus']);
const VISITS = new Set(['at', 'in', 'with', 'visiting', '@', 'the', 'over', 'from']);

/** "At Contoso tomorrow". */
const visitsClient = (names: ScreenNames, words: WordScan) =>
  any(
    words,
    (at) =>
      beginsCampaign(names, words, at) &&
      (VISITS.has(words.norm(at - 1)) || [1, 2, 3].some((after) => HOUSES.has(words.norm(at + after)))),
  );

/** "Logging off now", "heading home, feeling sick". */
const leavesWithoutTime = (words: WordScan) =>
  has(words, 'now') || has(words, 'rn') || findsAny(UNFIT, words, ALWAYS);

const anyWhen = (words: WordScan) =>
  (words.bits & WHEN) !== 0 &&
  any(words, (at) => {
    const known = words.known(at);
    if (known === null || (known.bits & WHEN) === 0) return false;
    return known.word === '#' || saysWhen(known.word, words.norm(at - 1));
  });

const DAY_LEADS = new Set('the this next last on coming all whole a in for rest of'.split(' '));

/** "Back to my card", "back up": without a day or a time nobody is back. */
const BACK_ELSEWHERE = new Set('to of up it if when a this your how why'.split(' '));

/** "In at ten", "take Friday": what follows must lead to a time or be a day. */
function leadsOn(entry: LexiconEntry, words: WordScan, end: number): boolean {
  const last = words.norm(end - 1);
  const next = words.norm(end);
  if (entry.means?.['timeBefore'] === true)
    return entry.means['addressed'] === true || hasTimeBefore(words, end);
  if (entry.cue === 'arrive') {
    const isNumber = next === '#';
    return leadsToTime(last, isNumber ? words.raw(end) : next, words.norm(end + 1), isNumber);
  }
  if (entry.means?.['adjacent'] !== true) return true;
  if (next === '' || next === '#' || saysWhen(next, last)) return true;
  return DAY_LEADS.has(next) || words.norm(end - 2) === 'not' || last === 'work';
}

/** "10am start", "2 o'clock finish". */
const hasTimeBefore = (words: WordScan, end: number) =>
  words.norm(end - 2) === '#' || words.norm(end - 3) === '#' || isWhenWord(words.norm(end - 2));

function mayChange(names: ScreenNames, words: WordScan, inCampaignChannel: boolean, text: string): boolean {
  if (!inCampaignChannel && !namesACampaign(names, words)) return false;
  return anyWhen(words) || findsAny(CHANGES, words, ALWAYS) || hasArrow(text);
}

/** "Ben → Acme" tells a change by its arrow. */
const hasArrow = (text: string) => text.includes('→') || text.includes('&gt;') || text.includes('->');
