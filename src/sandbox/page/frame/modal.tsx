import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputValues, PageView } from '../../protocol.ts';
import { Blocks } from '../blocks/block.tsx';
import { withEmoji } from '../blocks/mrkdwn.tsx';
import { overlaid } from '../elements/scope.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSession } from '../session.ts';
import { ViewScope } from './view-scope.tsx';

interface ModalProps {
  readonly view: PageView;
  /** How many modals lie under it. */
  readonly under: number;
}

/** The topmost modal. Its state is what was entered and not sent: give it a key per view. */
export function Modal({ view, under }: ModalProps): JSX.Element {
  const { ask, snapshot } = useSession();
  const body = useRef<HTMLDivElement>(null);
  const [entered, setEntered] = useState<InputValues>({});
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => focusFirstWrong(body.current), [view.errors]);
  const submit = async () => {
    if (view.submit === null || isSending) return;
    setSending(true);
    setFailure(null);
    const values = overlaid(view.values, entered);
    const result = await ask({ type: 'submit_view', viewId: view.id, values });
    setSending(false);
    if (!result.ok) setFailure(result.message);
    else if (result.isAccepted === false) focusFirstWrong(body.current);
  };
  const close = async (all: boolean) => {
    const result = await ask({ type: 'close_view', viewId: view.id, all });
    if (!result.ok) setFailure(result.message);
  };
  const footer = (
    <>
      {isSending && (
        <span class="sending" role="status">
          Waiting for {snapshot.app.name}…
        </span>
      )}
      <button type="button" class="button" disabled={isSending} onClick={() => void close(false)}>
        {withEmoji(view.close)}
      </button>
      {view.submit !== null && (
        <button type="submit" class="button primary" disabled={isSending}>
          {withEmoji(view.submit)}
        </button>
      )}
    </>
  );
  return (
    <Dialog
      title={withEmoji(view.title)}
      size="large"
      isBusy={isSending}
      onClose={() => void close(true)}
      onSubmit={() => void submit()}
      footer={footer}
    >
      {under > 0 && (
        <p class="stack-note">
          {under === 1
            ? 'One more form is open under this one.'
            : `${under} more forms are open under this one.`}
        </p>
      )}
      {failure !== null && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <div ref={body}>
        <ViewScope view={view} entered={entered} setEntered={setEntered} onFailure={setFailure}>
          <Blocks blocks={view.blocks} />
        </ViewScope>
      </div>
    </Dialog>
  );
}

function focusFirstWrong(body: HTMLElement | null): void {
  const wrong = body?.querySelector('.input-block.wrong');
  wrong?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}
