// Whether the words of a text may name a person or a campaign: by hashes and letters first, by strings only where those fit.
import type { CampaignIndex } from './campaign-index.ts';
import { meantBy } from './misspelt.ts';
import type { PeopleIndex } from './people.ts';
import { hashOf, lettersOf } from './screen-letters.ts';
import type { WordScan } from './screen-scan.ts';
import { CHANNEL } from './screen-vocabulary.ts';

/** The names of a context as the screen asks for them. */
export interface ScreenNames {
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

/** The names of these people and campaigns. */
export function screenNames(people: PeopleIndex, campaigns: CampaignIndex): ScreenNames {
  return {
    people,
    campaigns,
    peopleHashes: new Set([...people.byFirstWord.keys()].map(hashOf)),
    campaignHashes: new Set([...campaigns.byFirstWord.keys()].map(hashOf)),
    firstWords: firstWordsOf(campaigns),
  };
}

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

/** True where a text mentions someone, or may name them. */
export function namesSomeone({ people, peopleHashes }: ScreenNames, words: WordScan): boolean {
  for (let at = 0; at < words.count; at += 1) {
    const { hash, lessOne } = words.shape(at);
    if (words.known(at)?.word === '@') return true;
    if (peopleHashes.has(hash) && people.byFirstWord.has(words.raw(at))) return true;
    // "Danas", "Dana's".
    if (peopleHashes.has(lessOne) && people.byFirstWord.has(words.raw(at).slice(0, -1))) return true;
  }
  return false;
}

/** True where a campaign's name begins at a word. */
export const beginsCampaign = ({ campaigns, campaignHashes }: ScreenNames, words: WordScan, at: number) =>
  campaignHashes.has(words.shape(at).hash) && campaigns.byFirstWord.has(words.raw(at));

/** True where a text may name a campaign, misspelt too, or links to a channel. */
export function namesACampaign(names: ScreenNames, words: WordScan): boolean {
  if ((words.bits & CHANNEL) !== 0) return true;
  for (let at = 0; at < words.count; at += 1) {
    const { first, length, letters } = words.shape(at);
    const alike = names.firstWords[first];
    if (alike === undefined || !isNearAny(length, letters, alike)) continue;
    if (mayName(names.campaigns, words, at)) return true;
  }
  return false;
}

/** True where a campaign's name may begin at a word. */
function mayName(campaigns: CampaignIndex, words: WordScan, at: number): boolean {
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
