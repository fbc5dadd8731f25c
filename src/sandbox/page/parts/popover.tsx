import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placePopover } from './place-popover.ts';

interface PopoverProps {
  /** What stands on the button that opens it. */
  readonly face: ComponentChildren;
  readonly buttonClass: string;
  /** The button's name where its face does not say it. */
  readonly label?: string | undefined;
  /** What kind of thing opens, for `aria-haspopup`. */
  readonly opens: 'menu' | 'listbox' | 'dialog';
  readonly panelClass?: string;
  /** The panel's name, where it is a dialog. */
  readonly panelLabel?: string;
  readonly isDisabled?: boolean;
  readonly buttonId?: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  /** What it shows while open; `close` puts the focus back on the button. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with something that opens beside it, on top of everything, closed by Escape or a press elsewhere. */
export function Popover(props: PopoverProps): JSX.Element {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isOpen && panel.current !== null && button.current !== null)
      placePopover(panel.current, button.current);
  });
  useEffect(() => {
    if (!isOpen) return;
    const replace = () => {
      if (panel.current !== null && button.current !== null) placePopover(panel.current, button.current);
    };
    addEventListener('resize', replace);
    return () => removeEventListener('resize', replace);
  }, [isOpen]);
  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        id={props.buttonId}
        class={props.buttonClass}
        popovertarget={id}
        aria-label={props.label}
        title={props.label}
        aria-haspopup={props.opens}
        aria-expanded={isOpen}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid ? true : undefined}
        disabled={props.isDisabled}
      >
        {props.face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        {...dialogNamed(props.panelLabel)}
        class={`popover ${props.panelClass ?? ''}`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && props.children(close)}
      </div>
    </>
  );
}

function dialogNamed(label: string | undefined) {
  return label === undefined ? {} : ({ role: 'dialog', 'aria-label': label } as const);
}
