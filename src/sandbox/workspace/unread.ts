import type { Conversation, Message } from './model.ts';
import { pingsOf } from './pings.ts';
import type { Workspace } from './workspace.ts';

/** All messages of a conversation that a person sees, those for them alone included, in order. */
export function visibleTo({ messages, ephemerals }: Conversation, person: string): readonly Message[] {
  const whispered = ephemerals.filter(({ to }) => to === person);
  return whispered.length === 0
    ? messages
    : [...messages, ...whispered].toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** What a person has not read yet; one's own messages never count. */
export function unreadBy(conversation: Conversation, person: string): readonly Message[] {
  if (!conversation.members.has(person)) return [];
  const lastRead = conversation.lastRead.get(person) ?? '';
  return visibleTo(conversation, person).filter(({ ts, user }) => ts > lastRead && user !== person);
}

/** Whether a message notifies a person: in a direct message always, elsewhere where it names them or everyone. */
export function notifies(conversation: Conversation, message: Message, person: string): boolean {
  if (conversation.kind === 'im') return true;
  const { users, broadcasts } = pingsOf(message);
  return users.has(person) || broadcasts.size > 0;
}

/** How many unread messages notify each person; people with none are left out. */
export function waitingFor(workspace: Workspace): { readonly [person: string]: number } {
  const waiting: { [person: string]: number } = {};
  for (const conversation of workspace.conversations.values()) {
    for (const person of conversation.members) {
      if (workspace.users.get(person)?.isBot) continue;
      const count = unreadBy(conversation, person).filter((each) =>
        notifies(conversation, each, person),
      ).length;
      if (count > 0) waiting[person] = (waiting[person] ?? 0) + count;
    }
  }
  return waiting;
}
