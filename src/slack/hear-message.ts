import { type HeardMessage, noteDeletion, noteEdit, noteMessage } from '../usecases/note-message.ts';
import { instantOfTs, type RawMessageEvent, readMessageEvent } from './message-events.ts';
import type { SlackParts } from './parts.ts';

/** Hands a message event to its use case; what is no person's words is left alone. `eventId` null: from catch-up. */
export async function hearMessage(
  parts: SlackParts,
  event: RawMessageEvent,
  eventId: string | null,
): Promise<void> {
  const read = readMessageEvent(event, parts.botUser());
  if (!read) return;
  const eventKeys = eventId ? [read.key, `event:${eventId}`] : [read.key];
  if (read.kind === 'deleted') {
    const { channel, ts } = read;
    noteDeletion(parts.deps, { channel, ts, sentAt: instantOfTs(ts), eventKeys }, parts.now());
    return;
  }
  await parts.directory.admit(read.author);
  const audience = event.channel_type === 'im' ? 'dm' : await parts.audience.of(read.channel);
  const message: HeardMessage = { ...read, audience, sentAt: instantOfTs(read.ts), eventKeys };
  if (read.kind === 'new') noteMessage(parts.deps, message, parts.now());
  else noteEdit(parts.deps, message, parts.now());
}
