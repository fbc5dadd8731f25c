// Finds what a careful eye would: text cut off, things lying over each other, anything that scrolls sideways.
// The functions below `layoutProblems` run inside the page and may use nothing but each other.
import type { Page } from 'playwright-core';

/** What is wrong with the layout of what is shown now, a line for each; nothing if all is well. */
export async function layoutProblems(page: Page): Promise<string[]> {
  const parts = [nameOf, isShown, layerOf, visiblePart, boxes, placeholderIsCut];
  const checks = [sidewaysScroll, cutText, overlaps, coveredControls];
  const source = [...parts, ...checks].map(String).join('\n');
  const calls = checks.map(({ name }) => `...${name}()`).join(', ');
  return page.evaluate(`(() => { ${source}\n return [${calls}]; })()`);
}

/** The same all the way down what scrolls there, step by step. */
export async function layoutProblemsDown(page: Page, scroller: string): Promise<string[]> {
  const problems = new Set<string>();
  const area = page.locator(scroller);
  const [height, seen] = await area.evaluate(({ scrollHeight, clientHeight }) => [
    scrollHeight,
    clientHeight,
  ]);
  for (let top = 0; top < (height ?? 0); top += (seen ?? 1) * 0.8) {
    await area.evaluate((element, to) => element.scrollTo({ top: to, behavior: 'instant' }), top);
    for (const problem of await layoutProblems(page)) problems.add(problem);
  }
  return [...problems];
}

interface Box {
  readonly element: Element;
  readonly rect: DOMRect;
  readonly isText: boolean;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function nameOf(element: Element): string {
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const name = element.getAttribute('class') ?? '';
  return `<${element.tagName.toLowerCase()} ${name}> “${text || element.getAttribute('placeholder')}”`;
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('.unseen') === null;
}

/** What lies on top of the page has a layer of its own. */
function layerOf(element: Element): Element {
  return element.closest('dialog[open], :popover-open, .completions') ?? document.body;
}

/** The part of a rectangle that no ancestor clips. */
function visiblePart(element: Element, rect: DOMRect): Area {
  let { left, top, right, bottom } = rect;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { overflowX, overflowY, position, display } = getComputedStyle(each);
    const clips = each.getBoundingClientRect();
    if (display !== 'inline' && overflowX !== 'visible') {
      left = Math.max(left, clips.left);
      right = Math.min(right, clips.right);
    }
    if (display !== 'inline' && overflowY !== 'visible') {
      top = Math.max(top, clips.top);
      bottom = Math.min(bottom, clips.bottom);
    }
    if (position === 'fixed') break;
  }
  const width = document.documentElement.clientWidth;
  return { left: Math.max(left, 0), top, right: Math.min(right, width), bottom };
}

/** Every line of text and every control that is shown. */
function boxes(): Box[] {
  const found: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (element === null || !walker.currentNode.textContent?.trim() || !isShown(element)) continue;
    if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'OPTION'].includes(element.tagName)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 1) found.push({ element, rect, isText: true });
    }
  }
  for (const element of document.querySelectorAll('button, input, textarea, select, a, [role=option]')) {
    if (isShown(element)) found.push({ element, rect: element.getBoundingClientRect(), isText: false });
  }
  return found;
}

function sidewaysScroll(): string[] {
  const problems: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`the page scrolls sideways by ${scrollWidth - clientWidth}px`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX } = getComputedStyle(element);
    const excess = element.scrollWidth - element.clientWidth;
    if (excess > 1 && ['auto', 'scroll'].includes(overflowX) && isShown(element)) {
      problems.push(`scrolls sideways by ${excess}px: ${nameOf(element)}`);
    }
  }
  return problems;
}

/** Sideways nothing may be cut; downwards only what can be scrolled to. */
function cutText(): string[] {
  const problems: string[] = [];
  for (const { element, rect } of boxes()) {
    const seen = visiblePart(element, rect);
    if (seen.bottom <= seen.top) continue;
    const lost = rect.width - (seen.right - seen.left);
    if (lost > 1.5) problems.push(`cut by ${Math.round(lost)}px sideways: ${nameOf(element)}`);
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (isShown(input) && placeholderIsCut(input)) problems.push(`its placeholder is cut: ${nameOf(input)}`);
  }
  return problems;
}

function placeholderIsCut(input: HTMLInputElement & { readonly rows?: number }): boolean {
  const isTall = (input.rows ?? 1) > 1;
  if (input.value !== '' || input.placeholder === '' || isTall) return false;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return false;
  const { font, paddingLeft, paddingRight } = getComputedStyle(input);
  context.font = font;
  const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return context.measureText(input.placeholder).width > room + 1;
}

function overlaps(): string[] {
  const problems: string[] = [];
  const seen = boxes().map((box) => ({ ...box, area: visiblePart(box.element, box.rect) }));
  const shown = seen.filter(({ area }) => area.right - area.left > 1 && area.bottom - area.top > 1);
  shown.forEach((one, place) => {
    for (const other of shown.slice(place + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.area.right, other.area.right) - Math.max(one.area.left, other.area.left);
      const down = Math.min(one.area.bottom, other.area.bottom) - Math.max(one.area.top, other.area.top);
      if (across <= 2 || down <= 3 || layerOf(one.element) !== layerOf(other.element)) continue;
      problems.push(
        `overlap by ${Math.round(across)}×${Math.round(down)}px: ${nameOf(one.element)} and ${nameOf(other.element)}`,
      );
    }
  });
  return problems;
}

/** In the topmost layer every control can be reached where it is seen. */
function coveredControls(): string[] {
  const problems: string[] = [];
  const open = document.querySelectorAll('dialog[open], :popover-open, .completions');
  const top = open[open.length - 1] ?? document.body;
  for (const { element, rect, isText } of boxes()) {
    const area = visiblePart(element, rect);
    const x = (area.left + area.right) / 2;
    const y = (area.top + area.bottom) / 2;
    if (isText || layerOf(element) !== top || area.bottom - area.top < 4 || y > innerHeight || y < 0)
      continue;
    const hit = document.elementFromPoint(x, y);
    const isSame = hit !== null && (element.contains(hit) || hit.contains(element));
    if (!isSame) problems.push(`covered by ${hit === null ? 'nothing' : nameOf(hit)}: ${nameOf(element)}`);
  }
  return problems;
}
