// Everything that a recogniser may look at, made once per message.
import type { Explanation, IncomingMessage, Interpretation, KnownPerson } from '../domain/interpretations.ts';
import type { CampaignIndex } from './campaign-index.ts';
import type { DateMention, LocalNow } from './dates.ts';
import type { Cue } from './lexicon.ts';
import type { PeopleIndex } from './people.ts';
import type { ReadText, TokenRange } from './text.ts';

/** One message, its author's here and now, and the indexes of the context. */
export interface Scene {
  readonly message: IncomingMessage;
  readonly text: ReadText;
  /** Undefined where the context does not know the author: then nobody is "I". */
  readonly author: KnownPerson | undefined;
  readonly now: LocalNow;
  readonly people: PeopleIndex;
  readonly campaigns: CampaignIndex;
  /** All phrases of the lexicon found, in order. */
  readonly cues: readonly Cue[];
  /** Days, times and lengths of a range; computed when asked, remembered, bounded in number. */
  dates(range: TokenRange): readonly DateMention[];
}

/** One interpretation and why. */
export interface Finding<Kind extends Interpretation = Interpretation> {
  readonly interpretation: Kind;
  readonly explanation: Explanation;
}
