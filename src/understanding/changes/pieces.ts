// A sentence as pieces: names, days, lengths, sums and telling words each one piece, small words as they are.

import { type Figure, findFigures } from '../amounts.ts';
import { nameKey } from '../campaign-index.ts';
import { findCampaignNames } from '../campaign-names.ts';
import type { DayMention, LengthMention } from '../dates.ts';
import { findDurations } from '../durations.ts';
import { personAt } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { ReadText, Token, TokenRange } from '../text.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Theme } from './theme-words.ts';

/** True where the piece may be one of these. */
export const isTheme = ({ themes }: Piece, ...names: readonly Theme[]): boolean =>
  themes?.some((theme) => names.includes(theme)) ?? false;

/** One piece of a sentence. */
export interface Piece extends TokenRange {
  readonly kind:
    | 'campaign'
    | 'theme'
    | 'day'
    | 'length'
    | 'time'
    | 'figure'
    | 'person'
    | 'word'
    | 'number'
    | 'mark';
  /** The first token's norm. */
  readonly norm: string;
  /** All its norms, where it is more than a word. */
  readonly words?: readonly string[];
  /** As written, the first token. */
  readonly text: string;
  /** The campaigns that the words fit. */
  readonly campaigns?: readonly string[];
  /** All that the word may be; the first is the likeliest. */
  readonly themes?: readonly Theme[];
  /** True for a name of everyday words in small letters. */
  readonly plain?: true;
  /** True for a word of wish or doubt: it stands with the verb. */
  readonly stance?: true;
  /** True where a deed begins here. */
  readonly deed?: true;
  readonly day?: DayMention;
  readonly length?: LengthMention;
  readonly figure?: Figure;
  readonly people?: readonly string[];
}

/** A name of campaigns in the message. */
export interface Named extends TokenRange {
  readonly campaigns: readonly string[];
  readonly plain?: boolean;
}

/** The campaigns named anywhere in a text, by name or by a link to their channel. */
export function namedCampaigns(text: ReadText, scene: Scene): Named[] {
  const words = text.tokens.map((token) =>
    token.kind === 'mention' || token.kind === 'channel' ? '<>' : token.text,
  );
  const linked = text.tokens.flatMap((token, at): Named[] => {
    const campaigns = token.kind === 'channel' ? scene.campaigns.byChannel.get(token.id ?? '') : undefined;
    return campaigns === undefined ? [] : [{ start: at, end: at + 1, campaigns }];
  });
  const named = findCampaignNames(words, scene.campaigns);
  return [...named, ...linked].sort((a, b) => a.start - b.start);
}

type Candidate = Omit<Piece, 'norm' | 'text'>;

function datesAsPieces(scene: Scene, range: TokenRange): Candidate[] {
  return scene.dates(range).map((mention): Candidate => {
    const { start, end } = mention;
    if (mention.kind === 'day') return { kind: 'day', start, end, day: mention };
    if (mention.kind === 'length') return { kind: 'length', start, end, length: mention };
    return { kind: 'time', start, end };
  });
}

function themesAsPieces(scene: Scene, range: TokenRange): Candidate[] {
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

function peopleAsPieces(scene: Scene, range: TokenRange): Candidate[] {
  const found: Candidate[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const mention = personAt(scene.text.tokens, at, scene.people) ?? namedAtPost(scene, at);
    if (mention === null) continue;
    found.push({ kind: 'person', start: at, end: mention.end, people: mention.people });
    at = mention.end - 1;
  }
  return found;
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

function figuresAsPieces(tokens: readonly Token[], range: TokenRange, certain: boolean): Candidate[] {
  return findFigures(tokens, range)
    .filter((figure) => figure.certain === certain)
    .map((figure) => ({ kind: 'figure', start: figure.start, end: figure.end, figure }));
}

/** "In a week early" moves by a week, "in a week" is a day. */
const isComparedLength =
  (tokens: readonly Token[]) =>
  ({ end }: Candidate) =>
    COMPARED.has(tokens[end]?.norm ?? '');
const COMPARED = new Set(['early', 'late', 'later', 'earlier', 'sooner']);

/** A sentence's pieces, in order; where two claim a word the first of these wins: name, sum, day, telling word. */
export function piecesOf(
  scene: Scene,
  range: TokenRange,
  named: readonly Named[],
  deeds: readonly TokenRange[],
  scope: ReadonlySet<string>,
): Piece[] {
  const begins = new Set(deeds.map(({ start }) => start));
  const stances = stanceTokens(scene, range);
  const tokens = scene.text.tokens;
  const within = ({ start, end }: TokenRange) => start >= range.start && end <= range.end;
  const durations = findDurations(tokens, range).map(
    (length): Candidate => ({ kind: 'length', start: length.start, end: length.end, length }),
  );
  const owner = owners([
    ...named.filter(within).map(
      ({ start, end, campaigns, plain: isPlain }): Candidate => ({
        kind: 'campaign',
        start,
        end,
        campaigns,
        ...(isPlain ? { plain: true as const } : {}),
      }),
    ),
    ...figuresAsPieces(tokens, range, true),
    ...peopleAsPieces(scene, range),
    ...durations.filter(isComparedLength(tokens)),
    ...datesAsPieces(scene, range),
    ...durations,
    ...figuresAsPieces(tokens, range, false),
    ...themesAsPieces(scene, range).sort((a, b) => b.end - b.start - (a.end - a.start)),
  ]);
  const pieces: Piece[] = [];
  for (let at = range.start; at < range.end; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const deed = begins.has(at) ? { deed: true as const } : {};
    const stance = stances.has(at) ? { stance: true as const } : {};
    const own = owner.get(at) ?? plain(token, at);
    const words =
      own.end - own.start > 1 ? { words: tokens.slice(own.start, own.end).map(({ norm }) => norm) } : {};
    const piece = {
      ...(partOfName(own, token, begins.has(at) && !isNoun(pieces.at(-1)) ? NO_SCOPE : scope, scene) ?? own),
      ...deed,
      ...stance,
      ...words,
      norm: token.norm,
      text: token.text,
    };
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

/** After a name or an article a word is a noun: "the Adatum revamp". */
const isNoun = (before: Piece | undefined) =>
  before !== undefined && (before.kind === 'campaign' || isWord(before.norm, 'determiner'));

const NO_SCOPE: ReadonlySet<string> = new Set();
const TRANSPARENT = new Set(['hedge', 'wish', 'afterthought', 'tail', 'confirm']);

function stanceTokens(scene: Scene, range: TokenRange): Set<number> {
  const tokens = new Set<number>();
  for (const { cue, entry, start, end } of scene.cues) {
    if (cue !== 'stance' || start < range.start || end > range.end) continue;
    if (!TRANSPARENT.has(String(entry.means?.['stance']))) continue;
    for (let at = start; at < end; at += 1) tokens.add(at);
  }
  return tokens;
}

/** Who owns each token: the first claim of which no token is taken. */
function owners(claims: readonly Candidate[]): Map<number, Candidate> {
  const owner = new Map<number, Candidate>();
  for (const claim of claims) {
    let free = true;
    for (let at = claim.start; at < claim.end; at += 1) free = free && !owner.has(at);
    for (let at = claim.start; free && at < claim.end; at += 1) owner.set(at, claim);
  }
  return owner;
}

/** A word of a campaign's name means it where the campaign is talked of: "the students", "the newsletter". */
function partOfName(
  own: Candidate,
  token: Token,
  scope: ReadonlySet<string>,
  scene: Scene,
): Candidate | null {
  if (scope.size === 0 || (own.kind !== 'word' && !own.themes?.includes('part'))) return null;
  if (token.norm.length < 3 || isSmallWord(token.norm) || own.end - own.start > 1) return null;
  const fits = scene.campaigns.partial.get(nameKey(token.text))?.some((id) => scope.has(id)) ?? false;
  return fits ? { ...own, kind: 'theme', themes: ['whole', ...(own.themes ?? [])] } : null;
}

function plain(token: Token, at: number): Candidate {
  const kind = token.kind === 'word' || token.kind === 'number' ? token.kind : 'mark';
  return { kind, start: at, end: at + 1 };
}
