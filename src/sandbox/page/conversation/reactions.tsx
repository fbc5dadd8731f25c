import type { JSX } from 'preact';
import type { PageMessage } from '../../protocol.ts';
import { Emoji } from '../blocks/mrkdwn.tsx';
import { nameOf, useSession } from '../session.ts';

/** The reactions on a message, each a button that joins in or takes back. */
export function Reactions({ message }: { readonly message: PageMessage }): JSX.Element | null {
  const { snapshot, me, act } = useSession();
  if (message.reactions.length === 0) return null;
  const { channel, ts } = message;
  return (
    <div class="reactions">
      {message.reactions.map(({ name, users }) => {
        const isMine = users.includes(me.id);
        const who = users.map((user) => nameOf(snapshot, user)).join(', ');
        return (
          <button
            key={name}
            type="button"
            class="reaction"
            aria-pressed={isMine}
            title={`${who} reacted with :${name}:`}
            onClick={() => void act({ type: isMine ? 'unreact' : 'react', channel, ts, name })}
          >
            <Emoji name={name} /> {users.length}
            <span class="unseen"> by {who}</span>
          </button>
        );
      })}
    </div>
  );
}
