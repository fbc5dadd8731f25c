// Campaigns by the words people use for them. Built once for a context: a word finds the names that begin with it,
// a misspelt word finds the name words one slip away (each word is stored under itself and itself less one letter).
import type { KnownCampaign } from '../domain/interpretations.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** One way to name one or several campaigns. */
export interface CampaignForm {
  readonly words: readonly string[];
  readonly campaigns: readonly string[];
  /** True for the client's name alone. */
  readonly client: boolean;
  /** True where it is one word that chat uses for other things. */
  readonly ordinary: boolean;
}

/** The campaigns of a context, ready for look-ups. */
export interface CampaignIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly CampaignForm[]>;
  /** Words of names, also less one letter, to the words themselves. */
  readonly slips: ReadonlyMap<string, readonly string[]>;
  /** A word inside a name → the campaigns whose name has it: a hint, no name by itself. */
  readonly partial: ReadonlyMap<string, readonly string[]>;
  readonly byId: ReadonlyMap<string, KnownCampaign>;
  readonly byChannel: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_MISSPELT = 5;
const MARKS = /\p{M}+/gu; // yes: the accent of a decomposed é · no: e
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu; // yes: "- " · no: "abc"
const POSSESSIVE = /['’]s?$/u; // yes: Litware's, Contoso' · no: Litware

/** The word as names are compared: lower case, no accents, no possessive, letters and digits only. */
export function nameKey(raw: string): string {
  const plain = raw.replace(POSSESSIVE, '').normalize('NFD').replace(MARKS, '').toLowerCase();
  return plain.replace(NOT_LETTERS, '');
}

const wordsOf = (name: string) =>
  name
    .split(/[\s/_-]+/u) // yes: a space, "-" · no: a letter
    .map(nameKey)
    .filter((word) => word !== '');

/** The word itself and the word less any one letter. */
export function slipsOf(word: string): string[] {
  const slips = [word];
  for (let at = 0; at < word.length; at += 1) slips.push(word.slice(0, at) + word.slice(at + 1));
  return slips;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** "Tailspin Toys" is also "Tailspin", unless the first word alone is an everyday one. */
function clientNames(client: readonly string[]): string[][] {
  const first = client[0];
  const short = client.length > 1 && first !== undefined && first.length > 3 && !isOrdinaryWord(first);
  return short ? [[...client], [first]] : [[...client]];
}

interface Naming {
  readonly words: readonly string[];
  readonly client: boolean;
}

function namingsOf(campaign: KnownCampaign): Naming[] {
  const clients = clientNames(wordsOf(campaign.client));
  const own = [campaign.name, ...(campaign.aliases ?? [])].map(wordsOf);
  const name = own[0] ?? [];
  const together = clients.flatMap((client) => [
    [...client, ...name],
    [...name, ...client],
  ]);
  const named = [
    ...own,
    ...together,
    ...own.filter((words) => words.length > 1).map((words) => [words.join('')]),
  ];
  return [
    ...clients.map((words) => ({ words, client: true })),
    ...named.map((words) => ({ words, client: false })),
  ].filter(({ words }) => words.length > 0);
}

const isOrdinary = (words: readonly string[]) => words.length === 1 && isOrdinaryWord(words[0] ?? '');

function collectForms(
  campaigns: readonly KnownCampaign[],
): Map<string, CampaignForm & { campaigns: string[] }> {
  const forms = new Map<string, CampaignForm & { campaigns: string[] }>();
  for (const campaign of campaigns) {
    for (const { words, client } of namingsOf(campaign)) {
      const key = words.join(' ');
      const known = forms.get(key);
      if (known === undefined) {
        forms.set(key, { words, campaigns: [campaign.id], client, ordinary: isOrdinary(words) });
      } else if (client && !known.client) {
        // An alias that is the client's name means that campaign: "tidewater" is Open House.
      } else if (known.client && !client) {
        forms.set(key, { words, campaigns: [campaign.id], client, ordinary: known.ordinary });
      } else if (!known.campaigns.includes(campaign.id)) known.campaigns.push(campaign.id);
    }
  }
  return forms;
}

/** The look-ups for these campaigns; worth keeping for as long as they do not change. */
export function indexCampaigns(campaigns: readonly KnownCampaign[]): CampaignIndex {
  const byFirstWord = new Map<string, CampaignForm[]>();
  const slips = new Map<string, string[]>();
  const partial = new Map<string, string[]>();
  const byChannel = new Map<string, string[]>();
  for (const form of collectForms(campaigns).values()) {
    addTo(byFirstWord, form.words[0] ?? '', form);
    for (const word of form.words.filter((each) => each.length >= SHORTEST_MISSPELT)) {
      for (const slip of slipsOf(word)) addTo(slips, slip, word);
    }
  }
  for (const campaign of campaigns) {
    for (const word of wordsOf(campaign.name)) addTo(partial, word, campaign.id);
    for (const alias of campaign.aliases ?? [])
      for (const word of wordsOf(alias)) addTo(partial, word, campaign.id);
    if (campaign.channel !== undefined) addTo(byChannel, campaign.channel, campaign.id);
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, slips, partial, byChannel, byId: new Map(campaigns.map((each) => [each.id, each])) };
}
