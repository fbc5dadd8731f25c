// "WFH tomorrow, afternoon off": the part of the day is what they are off, not what they work.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import type { Token } from './text.ts';

/** The word "off" right after a part of a day that no other day or time follows. */
export function offAfterPart(
  mention: DateMention,
  anchors: readonly Anchor[],
  dates: readonly DateMention[],
  tokens: readonly Token[],
): Anchor | undefined {
  if (mention.kind !== 'time' || (mention.part !== 'morning' && mention.part !== 'afternoon'))
    return undefined;
  if (dates.some(({ start, end }) => end === mention.start || start === mention.end + 1)) return undefined;
  return anchors.find(({ start }) => start === mention.end && tokens[start]?.norm === 'off');
}
