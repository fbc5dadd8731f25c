// What follows words of being back: a time away, or a thing that is as usual.
import type { Frame } from './frames.ts';
import type { Token } from './text.ts';

const WAS_AWAY = new Set(
  'off away days leave holiday holidays vacation pto honeymoon sick ill weekend week weeks sabbatical maternity paternity fortnight break illness flu covid surgery hospital sun travelling bug virus fever op operation cold injury migraine tummy quarantine jury'.split(
    ' ',
  ),
);
const AFTER_REACH = 7;
const WHILE_AT_WORK = new Set(['lunch', 'tea', 'coffee', 'quick', 'short']);

/** "Back after a week of sun", not "back after the meeting". */
export function isAfterAbsence({ anchor, sentence }: Frame, tokens: readonly Token[]): boolean {
  const inside = tokens.slice(anchor.end + 1, Math.min(sentence.end, anchor.end + AFTER_REACH));
  return (
    inside.some((token) => WAS_AWAY.has(token.norm)) && !inside.some((token) => WHILE_AT_WORK.has(token.norm))
  );
}

const USUAL = new Set(['normal', 'usual', 'regular', 'office', 'studio']);
const USUAL_GOES_ON = new Set(
  'everyone everybody team all folks guys with in at but because since until tonight by first monday rn feeling refreshed properly fully bright early full next week for from hours service as on today tomorrow now after again here this and so schedule self'.split(
    ' ',
  ),
);

/** "Back to normal colours": what is as usual is a thing. */
export const isUsualThing = (said: readonly string[], next: Token | undefined) =>
  USUAL.has(said.at(-1) ?? '') && next?.kind === 'word' && !USUAL_GOES_ON.has(next.norm);
