const GAP = 6;
const MARGIN = 8;

/** Puts an open popover under what it belongs to, or above it where there is more room, always inside the window. */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  popover.style.maxHeight = '';
  const wanted = popover.scrollHeight;
  const below = innerHeight - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  const goesBelow = wanted <= below || below >= above;
  const height = Math.min(wanted + 2, goesBelow ? below : above);
  popover.style.maxHeight = `${Math.max(height, 96)}px`;
  const top = goesBelow ? at.bottom + GAP : at.top - GAP - Math.max(height, 96);
  const width = popover.offsetWidth;
  const left = Math.min(Math.max(at.left, MARGIN), innerWidth - width - MARGIN);
  popover.style.top = `${Math.max(top, MARGIN)}px`;
  popover.style.left = `${Math.max(left, MARGIN)}px`;
}
