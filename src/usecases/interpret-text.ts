// What messages say against a context that is given, with no store behind it: the command line's way to the reader.
import type { IncomingMessage, Reading, ReadingContext, RepliedTo } from '../domain/interpretations.ts';
import { createReader } from '../understanding/reader.ts';

/** Reads messages against the context, in order; a reply to an earlier message of the same run knows whom that said to be absent. */
export function interpretWith(context: ReadingContext): (message: IncomingMessage) => Reading {
  const reader = createReader(context);
  const earlier = new Map<string, RepliedTo>();
  return (message) => {
    const { inReplyTo } = message;
    const first = typeof inReplyTo === 'string' ? earlier.get(inReplyTo) : undefined;
    const reading = reader.read(first ? { ...message, inReplyTo: first } : message);
    earlier.set(message.id, { author: message.author, text: message.text, absent: absenteesOf(reading) });
    return reading;
  };
}

function absenteesOf(reading: Reading): string[] {
  const people = reading.interpretations.flatMap((each) => (each.kind === 'absence' ? [each.person] : []));
  return [...new Set(people)];
}
