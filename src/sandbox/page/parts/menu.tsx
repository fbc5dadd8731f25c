import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Popover } from './popover.tsx';

/** A line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isDanger?: boolean;
  readonly href?: string | undefined;
  readonly choose: () => void;
}

interface MenuProps {
  readonly face: ComponentChildren;
  readonly label: string;
  readonly buttonClass: string;
  readonly items: readonly MenuItem[];
  /** Small things that stand side by side above the items, each a character with a name. */
  readonly row?: readonly (MenuItem & { readonly name: string })[];
  readonly isDisabled?: boolean;
}

/** A button that opens a menu, with the arrow keys as menus have them. */
export function Menu({ items, row = [], ...button }: MenuProps): JSX.Element {
  return (
    <Popover {...button} opens="menu" panelClass="menu-panel">
      {(close) => <MenuList label={button.label} items={items} row={row} close={close} />}
    </Popover>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly row: readonly (MenuItem & { readonly name: string })[];
  readonly close: () => void;
}

function MenuList({ label, items, row, close }: MenuListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => entries(list.current)[0]?.focus(), []);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = entries(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = stepTo(event.key, at, all.length, row.length);
    if (event.key === 'Tab') close();
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const choose = (item: MenuItem) => {
    close();
    item.choose();
  };
  return (
    <div ref={list} role="menu" tabIndex={-1} aria-label={label} class="menu" onKeyDown={onKeyDown}>
      {row.length > 0 && (
        <div class="menu-row" role="presentation">
          {row.map((item) => (
            <button
              key={item.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-mark"
              aria-label={item.name}
              title={item.name}
              onClick={() => choose(item)}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={item.isDanger ? 'menu-item danger' : 'menu-item'}
          onClick={() => choose(item)}
        >
          <span>{item.label}</span>
          {item.detail !== undefined && <small>{item.detail}</small>}
        </button>
      ))}
    </div>
  );
}

function entries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

// Left and right go along the row, up and down skip it as one.
function stepTo(key: string, at: number, count: number, inRow: number): number | undefined {
  const isInRow = at < inRow;
  switch (key) {
    case 'ArrowDown':
      return isInRow ? inRow % count : (at + 1) % count;
    case 'ArrowUp':
      return isInRow || at === 0 ? count - 1 : at - 1;
    case 'ArrowRight':
      return isInRow ? (at + 1) % inRow : undefined;
    case 'ArrowLeft':
      return isInRow ? (at - 1 + inRow) % inRow : undefined;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
