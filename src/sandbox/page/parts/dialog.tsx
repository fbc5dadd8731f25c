import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly size?: 'small' | 'large';
  /** Escape and the X. */
  readonly onClose: () => void;
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
  readonly footer: ComponentChildren;
  /** Given, the whole is a form and this hears its submission. */
  readonly onSubmit?: () => void;
}

/** A dialog over the page: the rest rests, the focus stays inside and goes back where it was afterwards. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    focusFirst(shown);
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${props.size ?? 'small'}`}
      aria-labelledby={id}
      aria-busy={props.isBusy ? true : undefined}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <form
        class="dialog-form"
        method="dialog"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit?.();
        }}
      >
        <header class="dialog-head">
          <h2 id={id}>{props.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" title="Close" onClick={props.onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {/* A region that scrolls must be reachable by the keyboard. */}
        <section class="dialog-body" aria-labelledby={id}>
          {props.children}
        </section>
        <footer class="dialog-foot">{props.footer}</footer>
      </form>
    </dialog>
  );
}

// Under a finger the keyboard would rise over what is to be read, so there nothing is focused but the dialog.
function focusFirst(dialog: HTMLElement | null): void {
  const field = dialog?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, button)');
  const first = field ?? dialog?.querySelector<HTMLElement>('.dialog-foot button');
  if (matchMedia('(hover: none)').matches) dialog?.focus();
  else first?.focus();
}
