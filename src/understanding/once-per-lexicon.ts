// People and campaigns change all day and the reader is built anew with them; what is made of the lexicon alone is kept.
import type { Lexicon } from './lexicon.ts';

/** Works a value out at most once for a lexicon. */
export function oncePerLexicon<Value>(work: (lexicon: Lexicon) => Value): (lexicon: Lexicon) => Value {
  const known = new WeakMap<Lexicon, { readonly value: Value }>();
  return (lexicon) => {
    const found = known.get(lexicon) ?? { value: work(lexicon) };
    known.set(lexicon, found);
    return found.value;
  };
}
