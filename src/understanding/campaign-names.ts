// Which campaigns a message names, and where. Whole words only; the longest name wins; a name that is an everyday
// word counts only where it is written as a name.
import { type CampaignForm, type CampaignIndex, nameKey } from './campaign-index.ts';
import { meantBy } from './misspelt.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** A run of words that names campaigns; several ids where they fit equally. */
export interface CampaignMention {
  /** First word, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly campaigns: readonly string[];
  /** True where every word is an everyday one in small letters: "the summer sale". */
  readonly plain: boolean;
  /** True for a client's name alone. */
  readonly client: boolean;
}

/** Before an everyday word these show that it is not the campaign: "a fetch doodle", "half the layers". */
const NOT_BEFORE_A_NAME = new Set(
  'a an this that these those my your his her our their some any every all half no two three the to of more customer brand staff user employee public'.split(
    ' ',
  ),
);
/** After it these show that it is a verb: "switch everything off", "fetch the file". */
const VERB_USE = new Set('everything it the a this that your my me us off'.split(' '));
/** After it these show that it is spoken of: "horizon is on hold", "escape budget". */
const SAID_OF_A_NAME = new Set(
  "is 's has have was got gets will might may budget launch deadline campaign brief audience copy creative moved slipped paused cancelled pushed live job thing project goes went now wants want bumped delayed postponed shifted pulled resumed shelved parked scrapped stopped needs need gets slips moves".split(
    ' ',
  ),
);
/** Within a name these may be said or left out: "Otter & Finch", "Woodgrove's Student Accounts". */
const BETWEEN = new Set(['', 'and', 's']);

interface Word {
  readonly key: string;
  readonly raw: string;
  readonly at: number;
}

function matches(form: CampaignForm, words: readonly Word[], from: number, index: CampaignIndex): boolean {
  return form.words.every((meant, offset) => {
    const typed = words[from + offset];
    if (typed === undefined) return false;
    return typed.key === meant || meantBy(typed.key, index).includes(meant);
  });
}

/** Words of one name stand side by side but for what is said between. */
function isUnbroken(words: readonly Word[], from: number, to: number, all: readonly string[]): boolean {
  for (let next = from + 1; next < to; next += 1) {
    const gap = all.slice((words[next - 1]?.at ?? 0) + 1, words[next]?.at);
    if (gap.length > 1 || gap.some((word) => !['&', 'and', "'s", '’s'].includes(word.toLowerCase())))
      return false;
  }
  return true;
}

function longestAt(
  words: readonly Word[],
  from: number,
  index: CampaignIndex,
  all: readonly string[],
): CampaignForm | null {
  const first = words[from]?.key ?? '';
  const fits = (form: CampaignForm) =>
    matches(form, words, from, index) && isUnbroken(words, from, from + form.words.length, all);
  const exact = index.byFirstWord.get(first)?.find(fits);
  if (exact !== undefined) return exact;
  const near = meantBy(first, index).flatMap((meant) => index.byFirstWord.get(meant)?.find(fits) ?? []);
  return near.reduce<CampaignForm | null>(
    (best, form) => (best === null || form.words.length > best.words.length ? form : best),
    null,
  );
}

/** "The trade show in Berlin", "summer sale at Zara": somebody else's. */
function isElsewhere(all: readonly string[], end: number): boolean {
  const place = all[end + 1] ?? '';
  return (
    ELSEWHERE.has((all[end] ?? '').toLowerCase()) && (startsUpper(place) || place === 'the' || place === 'a')
  );
}
const ELSEWHERE = new Set(['at', 'in']);

const nextWord = (all: readonly string[], at: number) => (all[at + 1] ?? '').toLowerCase();

const startsUpper = (raw: string) => raw !== '' && raw[0] !== raw[0]?.toLowerCase();
const isCapitals = (raw: string) => raw !== raw.toLowerCase() && raw === raw.toUpperCase();

/** Everyday words are names with a capital, or from someone who writes no capitals at all. */
function isWrittenAsName(
  form: CampaignForm,
  words: readonly Word[],
  from: number,
  noCapitals: boolean,
  next: string,
): boolean {
  const raw = words[from]?.raw ?? '';
  if (form.initials && form.words.length > 1) return isCapitals(raw);
  if (!form.ordinary) return true;
  if (VERB_USE.has(next)) return false;
  if (NOT_BEFORE_A_NAME.has((words[from - 1]?.raw ?? '').toLowerCase())) return startsUpper(raw);
  return noCapitals || startsUpper(raw) || SAID_OF_A_NAME.has(next);
}

const isPlain = (words: readonly Word[]) =>
  words.every(({ raw, key }) => isOrdinaryWord(key) && !startsUpper(raw));

/** The campaigns that these words name, in order, none overlapping; a mark is a word of no letters. */
export function findCampaignNames(all: readonly string[], index: CampaignIndex): CampaignMention[] {
  const words = all.flatMap((raw, at): Word[] => {
    const key = nameKey(raw);
    return BETWEEN.has(key) ? [] : [{ key, raw, at }];
  });
  const noCapitals = !words.some(({ raw }) => startsUpper(raw));
  const mentions: CampaignMention[] = [];
  for (let from = 0; from < words.length; ) {
    const form = longestAt(words, from, index, all);
    if (
      form === null ||
      !isWrittenAsName(form, words, from, noCapitals, nextWord(all, words[from]?.at ?? 0))
    ) {
      from += 1;
      continue;
    }
    const end = from + form.words.length;
    const [first, last] = [words[from], words[end - 1]];
    const plain = isPlain(words.slice(from, end));
    if (first && last && !(plain && isElsewhere(all, last.at + 1)))
      mentions.push({
        start: first.at,
        end: last.at + 1,
        campaigns: form.campaigns,
        plain,
        client: form.client,
      });
    from = end;
  }
  return mentions;
}
