import { useEffect } from 'preact/hooks';
import type { Conversation, Snapshot } from '../protocol.ts';
import { conversationTitle } from './conversation/title.ts';

/** Keeps the tab's title telling what is open and how much waits for the acting person. */
export function useTitle(snapshot: Snapshot, conversation: Conversation | undefined): void {
  const count = snapshot.waiting[snapshot.me] ?? 0;
  const where = conversation === undefined ? [] : [conversationTitle(conversation)];
  const title = [...where, `${snapshot.app.name} sandbox`].join(' · ');
  useEffect(() => {
    document.title = count === 0 ? title : `(${count}) ${title}`;
  }, [title, count]);
}
