import type { Conversation } from '../../protocol.ts';

/** A conversation's name as it is written: #design for channels, the person's name for direct messages. */
export function conversationTitle({ kind, name }: Conversation): string {
  return kind === 'im' ? name : `#${name}`;
}
