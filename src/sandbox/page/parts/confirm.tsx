import type { ComponentChildren, JSX } from 'preact';
import { Dialog } from './dialog.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly confirm: string;
  readonly deny: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onDeny: () => void;
}

/** Asks before something is done. */
export function Confirm(props: ConfirmProps): JSX.Element {
  const footer = (
    <>
      <button type="button" class="button" onClick={props.onDeny}>
        {props.deny}
      </button>
      <button
        type="button"
        class={`button ${props.isDanger ? 'danger' : 'primary'}`}
        onClick={props.onConfirm}
      >
        {props.confirm}
      </button>
    </>
  );
  return (
    <Dialog title={props.title} onClose={props.onDeny} footer={footer}>
      {props.children}
    </Dialog>
  );
}
