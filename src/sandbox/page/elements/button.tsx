import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PlainText } from '../blocks/mrkdwn.tsx';
import { Asking } from './asking.tsx';
import type { ElementProps } from './field.ts';
import { useScope } from './scope.ts';

/** A Block Kit button: asks first where it should, and shows that it waits until the app has answered. */
export function ButtonElement({ block, element }: ElementProps): JSX.Element {
  const scope = useScope();
  const [isPending, setPending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const press = () => {
    setAsking(false);
    setPending(true);
    if (element.url !== undefined) open(element.url, '_blank', 'noreferrer');
    void scope.use(block.block_id, element.action_id).then(() => setPending(false));
  };
  return (
    <>
      <button
        type="button"
        class={`button ${element.style ?? ''}`}
        aria-label={element.accessibility_label}
        aria-busy={isPending ? true : undefined}
        disabled={isPending}
        onClick={element.confirm === undefined ? press : () => setAsking(true)}
      >
        <PlainText text={element.text?.text ?? ''} />
      </button>
      {isAsking && element.confirm !== undefined && (
        <Asking confirm={element.confirm} onConfirm={press} onDeny={() => setAsking(false)} />
      )}
    </>
  );
}
