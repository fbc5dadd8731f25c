import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InputValue, InputValues, PageMessage } from '../../protocol.ts';
import { Blocks } from '../blocks/block.tsx';
import { Mrkdwn } from '../blocks/mrkdwn.tsx';
import { type ElementScope, overlaid, ScopeContext, withValue } from '../elements/scope.ts';
import { useSession } from '../session.ts';

/** What a message says: its blocks, or its text. */
export function MessageBody({ message }: { readonly message: PageMessage }): JSX.Element {
  const { act } = useSession();
  const [entered, setEntered] = useState<InputValues>({});
  if (message.blocks.length === 0) {
    return (
      <div class={message.subtype === 'me_message' ? 'text me' : 'text'}>
        <Mrkdwn text={message.text} />
        {message.isEdited && <span class="edited"> (edited)</span>}
      </div>
    );
  }
  const container = { kind: 'message', channel: message.channel, ts: message.ts } as const;
  const scope: ElementScope = {
    container,
    values: overlaid(message.values, entered),
    errors: {},
    keep: (blockId, actionId, value) => setEntered((before) => withValue(before, blockId, actionId, value)),
    use: async (blockId, actionId, value?: InputValue) => {
      const now = value === undefined ? entered : withValue(entered, blockId, actionId, value);
      const used = value === undefined ? {} : { value };
      await act({ type: 'block_action', container, blockId, actionId, ...used, values: now });
    },
  };
  return (
    <ScopeContext.Provider value={scope}>
      <Blocks blocks={message.blocks} />
    </ScopeContext.Provider>
  );
}
