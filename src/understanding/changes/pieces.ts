// A sentence as pieces: names, days, lengths, sums and telling words each one piece, small words as they are.
import type { Figure } from '../amounts.ts';
import { findCampaignNames } from '../campaign-names.ts';
import type { DayMention, LengthMention } from '../dates.ts';
import { findDurations } from '../durations.ts';
import type { Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';

import { withArrows, withBareSums } from './bare-sums.ts';
import { withBoth } from './both.ts';
import {
  type Candidate,
  datesAsPieces,
  figuresAsPieces,
  isComparedLength,
  isNoun,
  owners,
  partOfName,
  peopleAsPieces,
  plain,
  stanceTokens,
  themesAsPieces,
} from './claims.ts';

import { withFromSpans } from './moved-spans.ts';
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
  /** True for a client's name alone. */
  readonly client?: true;
  /** True for a word of wish or doubt: it stands with the verb. */
  readonly stance?: true;
  /** True where no space stands before it. */
  readonly tight?: true;
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
  readonly client?: boolean;
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
      ({ start, end, campaigns, plain: isPlain, client }): Candidate => ({
        kind: 'campaign',
        start,
        end,
        campaigns,
        ...(isPlain ? { plain: true as const } : {}),
        ...(client ? { client: true as const } : {}),
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
    const own = owner.get(at) ?? plain(token, at);
    const inScope = begins.has(at) && !isNoun(pieces.at(-1)) ? NO_SCOPE : scope;
    const piece: Piece = {
      ...(partOfName(own, token, inScope, scene) ?? own),
      ...(begins.has(at) ? { deed: true as const } : {}),
      ...(stances.has(at) ? { stance: true as const } : {}),
      ...writing(tokens, at, own.end),
    };
    pieces.push(piece);
    at = piece.end;
  }
  return withFromSpans(withBoth(withBareSums(withArrows(pieces))));
}

const NO_SCOPE: ReadonlySet<string> = new Set();

/** How the tokens of a piece are written. */
function writing(
  tokens: ReadText['tokens'],
  at: number,
  end: number,
): Pick<Piece, 'norm' | 'text' | 'words' | 'tight'> {
  const { norm = '', text = '', start } = tokens[at] ?? {};
  return {
    norm,
    text,
    ...(end - at > 1 ? { words: tokens.slice(at, end).map((each) => each.norm) } : {}),
    ...(start !== undefined && tokens[at - 1]?.end === start ? { tight: true as const } : {}),
  };
}
