import type { JSX } from 'preact';
import { BlockText } from '../blocks/mrkdwn.tsx';
import type { ConfirmObject } from '../blocks/shapes.ts';
import { Confirm } from '../parts/confirm.tsx';

interface AskingProps {
  readonly confirm: ConfirmObject;
  readonly onConfirm: () => void;
  readonly onDeny: () => void;
}

/** What an element asks before it acts, in the app's words. */
export function Asking({ confirm, onConfirm, onDeny }: AskingProps): JSX.Element {
  return (
    <Confirm
      title={confirm.title.text}
      confirm={confirm.confirm.text}
      deny={confirm.deny.text}
      isDanger={confirm.style === 'danger'}
      onConfirm={onConfirm}
      onDeny={onDeny}
    >
      <p>
        <BlockText text={confirm.text} />
      </p>
    </Confirm>
  );
}
