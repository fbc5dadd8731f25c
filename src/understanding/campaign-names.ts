// Which campaigns a message names, and where. Whole words only; the longest name wins; a name that is an everyday
// word counts only where it is written as a name.
import { type CampaignForm, type CampaignIndex, nameKey } from './campaign-index.ts';
import { meantBy } from './misspelt.ts';

/** A run of words that names campaigns; several ids where they fit equally. */
export interface CampaignMention {
  /** First word, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly campaigns: readonly string[];
  readonly how: 'name' | 'client' | 'misspelt';
}

interface Found {
  readonly form: CampaignForm;
  readonly exact: boolean;
}

/** Before an everyday word these show that it is not the campaign: "a fetch doodle", "half the layers". */
const NOT_BEFORE_A_NAME = new Set(
  'a an this that these those my your his her our their some any every all half no two three the to of more'.split(
    ' ',
  ),
);

function matchesAt(form: CampaignForm, keys: readonly string[], at: number, index: CampaignIndex): boolean {
  return form.words.every((word, offset) => {
    const typed = keys[at + offset];
    if (typed === undefined) return false;
    return typed === word || meantBy(typed, index).includes(word);
  });
}

function longestAt(keys: readonly string[], at: number, index: CampaignIndex): Found | null {
  const first = keys[at] ?? '';
  const exact = index.byFirstWord.get(first)?.find((form) => matchesAt(form, keys, at, index));
  if (exact !== undefined) {
    return { form: exact, exact: exact.words.every((word, offset) => keys[at + offset] === word) };
  }
  let best: CampaignForm | null = null;
  for (const meant of meantBy(first, index)) {
    for (const form of index.byFirstWord.get(meant) ?? []) {
      if (form.words.length > (best?.words.length ?? 0) && matchesAt(form, keys, at, index)) best = form;
    }
  }
  return best === null ? null : { form: best, exact: false };
}

const startsUpper = (raw: string) => raw !== '' && raw[0] !== raw[0]?.toLowerCase();

/** Everyday words are names with a capital, or from someone who writes no capitals at all. */
function isWrittenAsName(words: readonly string[], at: number, noCapitals: boolean): boolean {
  if (NOT_BEFORE_A_NAME.has((words[at - 1] ?? '').toLowerCase())) {
    return startsUpper(words[at] ?? '');
  }
  return noCapitals || startsUpper(words[at] ?? '');
}

/** The campaigns that these words name, in order, none overlapping. */
export function findCampaignNames(words: readonly string[], index: CampaignIndex): CampaignMention[] {
  const keys = words.map(nameKey);
  const noCapitals = !words.some(startsUpper);
  const mentions: CampaignMention[] = [];
  for (let at = 0; at < keys.length; ) {
    const found = keys[at] === '' ? null : longestAt(keys, at, index);
    if (found === null || (found.form.ordinary && !isWrittenAsName(words, at, noCapitals))) {
      at += 1;
      continue;
    }
    const end = at + found.form.words.length;
    const how = found.exact ? (found.form.client ? 'client' : 'name') : 'misspelt';
    mentions.push({ start: at, end, campaigns: found.form.campaigns, how });
    at = end;
  }
  return mentions;
}
