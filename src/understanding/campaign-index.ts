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
  /** True for initials, which count only in capitals where they are short words. */
  readonly initials: boolean;
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
const LONGEST_INITIALS = 3;
const MARKS = /\p{M}+/gu; // yes: the accent of a decomposed é · no: e
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu; // yes: "- " · no: "abc"
const POSSESSIVE = /['’]s?$/u; // yes: Litware's, Contoso' · no: Litware

/** The word as names are compared: lower case, no accents, no possessive, letters and digits only. */
export function nameKey(raw: string): string {
  const plain = raw.replace(POSSESSIVE, '').normalize('NFD').replace(MARKS, '').toLowerCase();
  return plain.replace(NOT_LETTERS, '');
}

const keysOf = (name: string) =>
  name
    .split(NOT_LETTERS)
    .map(nameKey)
    .filter((word) => word !== '' && word !== 'and');

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
  const clients = clientNames(keysOf(campaign.client));
  const own = [campaign.name, ...(campaign.aliases ?? [])].map(keysOf);
  const name = own[0] ?? [];
  const together = clients.flatMap((client) => [
    [...client, ...name],
    [...name, ...client],
  ]);
  const inOneWord = own
    .filter((words) => words.length > 1)
    .map((words) => [words.join('')])
    .filter(([word = '']) => word.length > LONGEST_INITIALS);
  return [
    ...clients.map((words) => ({ words, client: true })),
    ...[...own, ...together, ...inOneWord].map((words) => ({ words, client: false })),
  ].filter(({ words }) => words.length > 0);
}

const isOrdinary = (words: readonly string[]) => words.length === 1 && isOrdinaryWord(words[0] ?? '');

type OpenForm = CampaignForm & { campaigns: string[] };

/** A form that names a campaign beats the same words as a client's name: "tidewater" is Open House where it is its alias. */
function addForm(forms: Map<string, OpenForm>, { words, client }: Naming, campaign: string): void {
  const key = words.join(' ');
  const known = forms.get(key);
  const initials = words.every((word) => word.length <= LONGEST_INITIALS) && key.length <= LONGEST_INITIALS;
  if (known === undefined || (known.client && !client)) {
    forms.set(key, { words, campaigns: [campaign], client, ordinary: isOrdinary(words), initials });
    return;
  }
  if (known.client === client && !known.campaigns.includes(campaign)) known.campaigns.push(campaign);
}

function collectForms(campaigns: readonly KnownCampaign[]): OpenForm[] {
  const forms = new Map<string, OpenForm>();
  for (const campaign of campaigns) {
    for (const naming of namingsOf(campaign)) addForm(forms, naming, campaign.id);
  }
  return [...forms.values()].sort((a, b) => b.words.length - a.words.length);
}

function slipsOfForms(forms: readonly CampaignForm[]): Map<string, string[]> {
  const slips = new Map<string, string[]>();
  const words = new Set(
    forms.flatMap((form) => form.words).filter((word) => word.length >= SHORTEST_MISSPELT),
  );
  for (const word of words) for (const slip of slipsOf(word)) addTo(slips, slip, word);
  return slips;
}

/** The look-ups for these campaigns; worth keeping for as long as they do not change. */
export function indexCampaigns(campaigns: readonly KnownCampaign[]): CampaignIndex {
  const forms = collectForms(campaigns);
  const byFirstWord = new Map<string, CampaignForm[]>();
  for (const form of forms) addTo(byFirstWord, form.words[0] ?? '', form);
  const partial = new Map<string, string[]>();
  const byChannel = new Map<string, string[]>();
  for (const { id, name, aliases = [], channel } of campaigns) {
    for (const word of [name, ...aliases].flatMap(keysOf)) addTo(partial, word, id);
    if (channel !== undefined) addTo(byChannel, channel, id);
  }
  const byId = new Map(campaigns.map((each) => [each.id, each]));
  return { byFirstWord, slips: slipsOfForms(forms), partial, byChannel, byId };
}
