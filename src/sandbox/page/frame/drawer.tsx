import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DrawerProps {
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** What stands at the side where there is no room for it: it slides over the page until something is chosen. */
export function Drawer({ close, children }: DrawerProps): JSX.Element {
  const drawer = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = drawer.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={drawer}
      class="drawer"
      aria-label="Channels and messages"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === drawer.current) close();
      }}
      onKeyDown={undefined}
    >
      <div class="drawer-head">
        <strong>Where to?</strong>
        <button type="button" class="icon-button" aria-label="Close" title="Close" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
