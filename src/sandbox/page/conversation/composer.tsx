import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Menu } from '../parts/menu.tsx';
import { useSession } from '../session.ts';
import { parseCommand } from './command-line.ts';
import { commandOf } from './completion.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { MessageField } from './message-field.tsx';

interface ComposerProps {
  readonly channel: string;
  /** Where it goes: "#design", "Mia Torres". */
  readonly to: string;
  readonly threadTs?: string;
}

/** A longer name would not fit into an empty field on a phone. */
const FITS = 26;

/** Where messages are written and commands given. Its state is one draft: give it a key per person and place. */
export function Composer({ channel, to, threadTs }: ComposerProps): JSX.Element {
  const { snapshot, me, act, tell } = useSession();
  const draftKey = [me.id, channel, threadTs].join(' ');
  const [text, setText] = useState(() => draftOf(draftKey));
  const [isBroadcast, setBroadcast] = useState(false);
  const isThread = threadTs !== undefined;
  const invitation = to.length > FITS ? 'Write a message' : `Message ${to}`;
  const write = (next: string) => {
    setText(next);
    keepDraft(draftKey, next);
  };
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    const parsed = parseCommand(typed);
    if (parsed !== null && isThread) {
      tell({ key: 'command', text: 'Commands do not work in threads.' });
      return;
    }
    write('');
    const result =
      parsed === null
        ? await act({
            type: 'post',
            channel,
            text: typed,
            ...(isThread && { threadTs, broadcast: isBroadcast }),
          })
        : await act({ type: 'command', channel, ...parsed });
    // What could not be sent comes back, unless something new was begun meanwhile.
    if (!result.ok && draftOf(draftKey) === '') write(text);
  };
  return (
    <div class="composer">
      <UsageHint text={text} />
      <MessageField
        label={isThread ? 'Reply in the thread' : `Message to ${to}`}
        placeholder={isThread ? 'Reply in the thread' : invitation}
        takesFocus={matchMedia('(hover: hover)').matches}
        text={text}
        write={write}
        send={send}
      />
      <div class="composer-foot">
        {isThread ? (
          <label class="box">
            <input
              type="checkbox"
              checked={isBroadcast}
              onChange={(event) => setBroadcast(event.currentTarget.checked)}
            />
            <span>Also send to {to}</span>
          </label>
        ) : (
          <Shortcuts begin={(command) => write(`${command} `)} />
        )}
        {!isThread && <span class="composer-keys">Enter sends, Shift+Enter breaks the line</span>}
        <button
          type="button"
          class="button primary small"
          disabled={text.trim() === '' || !snapshot.people.includes(me)}
          onClick={send}
        >
          Send
        </button>
      </div>
    </div>
  );
}

function UsageHint({ text }: { readonly text: string }): JSX.Element | null {
  const { snapshot } = useSession();
  const command = text.includes(' ') ? commandOf(text, snapshot.commands) : undefined;
  if (command === undefined) return null;
  return (
    <p class="usage">
      <code>
        {command.command} {command.usageHint}
      </code>{' '}
      {command.description}
    </p>
  );
}

function Shortcuts({ begin }: { readonly begin: (command: string) => void }): JSX.Element | null {
  const { snapshot, act } = useSession();
  const shortcuts = snapshot.shortcuts
    .filter(({ kind }) => kind === 'global')
    .map(({ name, description, callbackId }) => ({
      label: name,
      detail: description,
      choose: () => void act({ type: 'global_shortcut', callbackId }),
    }));
  const commands = snapshot.commands.map(({ command, description }) => ({
    label: command,
    detail: description,
    choose: () => begin(command),
  }));
  const items = [...shortcuts, ...commands];
  if (items.length === 0) return null;
  return (
    <Menu label="Shortcuts and commands" face="Shortcuts" buttonClass="button quiet small" items={items} />
  );
}
