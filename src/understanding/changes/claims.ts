// What may claim the words of a sentence: names, sums, people, days, lengths, telling words.
import { findFigures } from '../amounts.ts';
import { nameKey } from '../campaign-index.ts';
import { personAt } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Token, TokenRange } from '../text.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

import type { Theme } from './theme-words.ts';

/** What claims words, before it is known who gets them. */
export type Candidate = Omit<Piece, 'norm' | 'text'>;

/** Days, lengths and times of a range. */
export function datesAsPieces(scene: Scene, range: TokenRange): Candidate[] {
  return scene.dates(range).map((mention): Candidate => {
    const { start, end } = mention;
    if (mention.kind === 'day') return { kind: 'day', start, end, day: mention };
    if (mention.kind === 'length') return { kind: 'length', start, end, length: mention };
    return { kind: 'time', start, end };
  });
}

/** Telling nouns of a range, each with all that it may be. */
export function themesAsPieces(scene: Scene, range: TokenRange): Candidate[] {
  const spans = new Map<string, Candidate & { themes: Theme[] }>();
  for (const { cue, entry, start, end } of scene.cues) {
    if (cue !== 'theme' || start < range.start || end > range.end) continue;
    const key = `${start}-${end}`;
    const known = spans.get(key) ?? { kind: 'theme' as const, start, end, themes: [] };
    known.themes.push(entry.means?.['theme'] as Theme);
    spans.set(key, known);
  }
  return [...spans.values()];
}

/** People of the context named in a range. */
export function peopleAsPieces(scene: Scene, range: TokenRange): Candidate[] {
  const found: Candidate[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const mention =
      personAt(scene.text.tokens, at, scene.people) ?? namedAtPost(scene, at) ?? namedAtCampaign(scene, at);
    if (mention === null) continue;
    found.push({ kind: 'person', start: at, end: mention.end, people: mention.people });
    at = mention.end - 1;
  }
  return found;
}

/** "Ben Acme → Globex": what follows a first name is no surname but a campaign. */
function namedAtCampaign(scene: Scene, at: number): { end: number; people: readonly string[] } | null {
  const [token, next] = scene.text.tokens.slice(at, at + 2);
  if (token?.kind !== 'word' || next === undefined || !scene.campaigns.byFirstWord.has(next.norm))
    return null;
  const forms = scene.people.byFirstWord.get(token.norm)?.filter(({ words }) => words.length === 1) ?? [];
  const [form] = forms;
  const capital = token.text !== token.text.toLowerCase();
  return forms.length === 1 && form !== undefined && capital ? { end: at + 1, people: form.people } : null;
}

/** "Drew passes from …", "in the place of Summer": a name that is a word too, beside what only people do. */
function namedAtPost(scene: Scene, at: number): { end: number; people: readonly string[] } | null {
  const token = scene.text.tokens[at];
  if (token?.kind !== 'word' || token.text === token.text.toLowerCase()) return null;
  const form = scene.people.byFirstWord.get(token.norm)?.find(({ words }) => words.length === 1);
  const beside = scene.cues.some(
    ({ cue, start, end }) => cue === 'post' && end - start > 1 && (start === at + 1 || end === at),
  );
  return form !== undefined && beside ? { end: at + 1, people: form.people } : null;
}

/** Sums and shares of a range, those that are surely money or the others. */
export function figuresAsPieces(tokens: readonly Token[], range: TokenRange, certain: boolean): Candidate[] {
  return findFigures(tokens, range)
    .filter((figure) => figure.certain === certain)
    .map((figure) => ({ kind: 'figure', start: figure.start, end: figure.end, figure }));
}

/** "In a week early" moves by a week, "in a week" is a day. */
export const isComparedLength =
  (tokens: readonly Token[]) =>
  ({ end }: Candidate) =>
    COMPARED.has(tokens[end]?.norm ?? '');

const COMPARED = new Set(['early', 'late', 'later', 'earlier', 'sooner']);

/** After a name or an article a word is a noun: "the Adatum revamp". */
export const isNoun = (before: Piece | undefined) =>
  before !== undefined && (before.kind === 'campaign' || isWord(before.norm, 'determiner'));

const TRANSPARENT = new Set(['hedge', 'wish', 'afterthought', 'tail', 'confirm']);

/** The tokens of wish and doubt, which stand with the verb. */
export function stanceTokens(scene: Scene, range: TokenRange): Set<number> {
  const tokens = new Set<number>();
  for (const { cue, entry, start, end } of scene.cues) {
    if (cue !== 'stance' || start < range.start || end > range.end) continue;
    if (!TRANSPARENT.has(String(entry.means?.['stance']))) continue;
    for (let at = start; at < end; at += 1) tokens.add(at);
  }
  return tokens;
}

/** Who owns each token: the first claim of which no token is taken. */
export function owners(claims: readonly Candidate[]): Map<number, Candidate> {
  const owner = new Map<number, Candidate>();
  for (const claim of claims) {
    let free = true;
    for (let at = claim.start; at < claim.end; at += 1) free = free && !owner.has(at);
    for (let at = claim.start; free && at < claim.end; at += 1) owner.set(at, claim);
  }
  return owner;
}

const PLURAL = /s$/; // yes: podcasts · no: podcast

/** A word of a campaign's name means it where the campaign is talked of: "the students", "the newsletter". */
export function partOfName(
  own: Candidate,
  token: Token,
  scope: ReadonlySet<string>,
  scene: Scene,
): Candidate | null {
  if (scope.size === 0 || (own.kind !== 'word' && !own.themes?.includes('part'))) return null;
  if (token.norm.length < 3 || isSmallWord(token.norm) || own.end - own.start > 1) return null;
  const key = nameKey(token.text);
  const named = scene.campaigns.partial.get(key) ?? scene.campaigns.partial.get(key.replace(PLURAL, ''));
  const fits = named?.some((id) => scope.has(id)) ?? false;
  return fits ? { ...own, kind: 'theme', themes: ['whole', ...(own.themes ?? [])] } : null;
}

/** A token that nothing claims. */
export function plain(token: Token, at: number): Candidate {
  const kind = token.kind === 'word' || token.kind === 'number' ? token.kind : 'mark';
  return { kind, start: at, end: at + 1 };
}
