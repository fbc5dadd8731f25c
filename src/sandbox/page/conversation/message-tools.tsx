import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageMessage } from '../../protocol.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Menu, type MenuItem } from '../parts/menu.tsx';
import { nameOf, useSession } from '../session.ts';
import { COMMON_REACTIONS, emojiOf } from '../text/emoji.ts';

interface MessageToolsProps {
  readonly message: PageMessage;
  readonly edit: () => void;
  /** Absent where the thread is open already. */
  readonly reply?: (() => void) | undefined;
}

/** What can be done with a message: reply, react, the app's shortcuts, and edit or delete one's own. */
export function MessageTools({ message, edit, reply }: MessageToolsProps): JSX.Element {
  const { snapshot, me, act } = useSession();
  const [isDeleting, setDeleting] = useState(false);
  const { channel, ts } = message;
  const shortcuts = snapshot.shortcuts
    .filter(({ kind }) => kind === 'message')
    .map(({ name, description, callbackId }): MenuItem => {
      const choose = () => void act({ type: 'message_shortcut', callbackId, channel, ts });
      return { label: name, detail: description, choose };
    });
  const own: readonly MenuItem[] = [
    { label: 'Edit', choose: edit },
    { label: 'Delete…', isDanger: true, choose: () => setDeleting(true) },
  ];
  const items = [
    ...(reply === undefined ? [] : [{ label: 'Reply in thread', choose: reply }]),
    ...shortcuts,
    ...(message.isMine ? own : []),
  ];
  const reactions = COMMON_REACTIONS.map((name) => {
    const mine = message.reactions.some((each) => each.name === name && each.users.includes(me.id));
    const choose = () => void act({ type: mine ? 'unreact' : 'react', channel, ts, name });
    return { label: emojiOf(name), name: name.replaceAll('_', ' '), choose };
  });
  const author = nameOf(snapshot, message.user);
  return (
    <div class="tools">
      <Menu
        face="⋯"
        label={`Actions for the message by ${author}`}
        buttonClass="icon-button"
        row={reactions}
        items={items}
      />
      {isDeleting && (
        <Confirm
          title="Delete this message?"
          confirm="Delete"
          deny="Keep it"
          isDanger
          onConfirm={() => {
            setDeleting(false);
            void act({ type: 'delete', channel, ts });
          }}
          onDeny={() => setDeleting(false)}
        >
          <p>It goes for everyone, and the app hears that it went.</p>
        </Confirm>
      )}
    </div>
  );
}
