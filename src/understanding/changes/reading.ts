// What is made once per message for all change recognisers: its sentences as pieces, its names, its channel.
import type { Certainty, Change } from '../../domain/interpretations.ts';
import type { IsoDate } from '../../domain/plain-date.ts';
import type { Scene } from '../scene.ts';
import type { TokenRange } from '../text.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { type Named, namedCampaigns, type Piece, piecesOf } from './pieces.ts';

/** One sentence, ready to be read. */
export interface Sentence extends TokenRange {
  readonly pieces: readonly Piece[];
  readonly deeds: readonly Deed[];
}

/** A message, ready to be read for changes. */
export interface ChangeScene {
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  readonly named: readonly Named[];
  /** The campaigns that the message's channel belongs to. */
  readonly ofChannel: readonly string[];
}

/** The figures of a change. */
export interface Values {
  readonly newDate?: IsoDate;
  readonly shiftDays?: number;
  readonly amount?: number;
  readonly percent?: number;
}

/** A change that one construction found, its campaigns not yet settled. */
export interface Draft extends TokenRange {
  readonly change: Change;
  readonly certainty: Certainty;
  readonly values: Values;
  /** Names within what was changed; empty where it was only a pronoun or another word for the campaign. */
  readonly campaigns: readonly (readonly string[])[];
  readonly rule: string;
  readonly sentence: Sentence;
}

/** The message as the change recognisers look at it, or null where it can be about no campaign. */
export function prepareChanges(scene: Scene): ChangeScene | null {
  const named = namedCampaigns(scene.text, scene);
  const ofChannel = scene.campaigns.byChannel.get(scene.message.channel ?? '') ?? [];
  if (named.length === 0 && ofChannel.length === 0) return null;
  const scope = new Set([...named.flatMap(({ campaigns }) => campaigns), ...ofChannel]);
  const sentences = scene.text.sentences.map((range): Sentence => {
    const deeds = deedsOf(scene.cues, scene.text.tokens, range, named);
    return { ...range, deeds, pieces: piecesOf(scene, range, named, deeds, scope) };
  });
  return { scene, sentences, named, ofChannel };
}

/** The piece that holds a token. */
export const pieceIndexAt = (pieces: readonly Piece[], token: number): number =>
  pieces.findIndex(({ end }) => end > token);
