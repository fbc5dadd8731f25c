import type { JSX } from 'preact';
import type { Conversation } from '../../protocol.ts';
import { useSession } from '../session.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { threadMessages } from './rows.ts';
import { conversationTitle } from './title.ts';

interface ThreadProps {
  readonly conversation: Conversation;
  readonly root: string;
}

/** A thread beside its conversation. */
export function Thread({ conversation, root }: ThreadProps): JSX.Element {
  const { snapshot, me, go } = useSession();
  const messages = threadMessages(snapshot.messages[conversation.id] ?? [], root);
  const title = conversationTitle(conversation);
  return (
    <aside class="thread" aria-label="Thread">
      <header class="pane-head">
        <div class="pane-title">
          <h2>Thread</h2>
          <p>{title}</p>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label="Close the thread"
          title="Close the thread"
          onClick={() => go({ thread: null })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <MessageList
        label={`Thread in ${title}`}
        messages={messages}
        readUpTo=""
        empty="This thread is gone."
      />
      <Composer key={`${me.id} ${root}`} channel={conversation.id} to={title} threadTs={root} />
    </aside>
  );
}
