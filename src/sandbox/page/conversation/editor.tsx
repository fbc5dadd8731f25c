import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageMessage } from '../../protocol.ts';
import { useSession } from '../session.ts';
import { MessageField } from './message-field.tsx';

interface EditorProps {
  readonly message: PageMessage;
  readonly done: () => void;
}

/** Changes one's own message in its place. */
export function Editor({ message, done }: EditorProps): JSX.Element {
  const { act } = useSession();
  const [text, setText] = useState(message.typed);
  const save = () => {
    if (text.trim() === '') return;
    done();
    if (text !== message.typed) void act({ type: 'edit', channel: message.channel, ts: message.ts, text });
  };
  return (
    <div class="editor">
      <MessageField label="Edit message" text={text} write={setText} send={save} leave={done} takesFocus />
      <div class="button-row">
        <button type="button" class="button small" onClick={done}>
          Leave as it was
        </button>
        <button type="button" class="button primary small" disabled={text.trim() === ''} onClick={save}>
          Save
        </button>
      </div>
    </div>
  );
}
