import type { ChannelId, MessageTs, PersonId } from '../domain/ids.ts';
import { withOffset } from '../domain/plain-date.ts';
import type { Deps } from './deps.ts';

/**
 * True where the reader finds in a past message that someone is away or back, or has a question about it; and where its
 * author is nobody of ours. What is shown to others must be none of these.
 */
export function saysAbsence(
  deps: Deps,
  message: { channel: ChannelId; ts: MessageTs; author: PersonId; text: string },
  now: Date,
): boolean {
  const person = deps.store.people.get(message.author);
  if (!person) return true;
  const sentAt = withOffset(new Date(Number(message.ts) * 1000), person.timeZone);
  const { channel, ts, author, text } = message;
  const { interpretations, questions } = deps.reader.read({ id: ts, text, sentAt, author, channel }, now);
  return questions.length > 0 || interpretations.some((each) => each.kind !== 'campaign_change');
}
