// Who a sentence is about.
import type { PersonMention } from './people.ts';
import type { Token, TokenRange } from './text.ts';

/** Who a sentence is about. */
export type Subject =
  | { readonly kind: 'author' }
  | { readonly kind: 'implicit' }
  | { readonly kind: 'inherit' }
  /** A word that is no subject stands right before: the author, where the phrase is strong enough by itself. */
  | { readonly kind: 'run_on' }
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'which'; readonly candidates: readonly string[] }
  | { readonly kind: 'other' };

/** A subject and what stood between it and the anchor. */
export interface SubjectReading {
  readonly subject: Subject;
  /** The norms walked over, nearest first. */
  readonly between: readonly string[];
  /** First token of the subject, or of what was walked over. */
  readonly start: number;
}

/** What the walk may look at. */
export interface SubjectScene {
  readonly tokens: readonly Token[];
  readonly author: string;
  /** Person names of the whole message. */
  readonly names: readonly PersonMention[];
  /** Ranges to step over: days and times. */
  readonly dates: readonly TokenRange[];
}

export const OTHER: Subject = { kind: 'other' };
