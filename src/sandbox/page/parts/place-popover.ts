const GAP = 6;
const MARGIN = 8;

/** Puts an open popover under what it belongs to, or above it where there is more room, always inside the window. */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const below = innerHeight - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  popover.style.maxHeight = '';
  const goesBelow = popover.scrollHeight <= below || below >= above;
  const { style } = popover;
  style.maxHeight = `${goesBelow ? below : above}px`;
  // Held at the side of its button, so that it stays there when what it shows becomes less.
  style.top = goesBelow ? `${at.bottom + GAP}px` : 'auto';
  style.bottom = goesBelow ? 'auto' : `${innerHeight - at.top + GAP}px`;
  const rightmost = document.documentElement.clientWidth - popover.offsetWidth - MARGIN;
  style.left = `${Math.max(Math.min(at.left, rightmost), MARGIN)}px`;
}
