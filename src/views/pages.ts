// Long lists in Home are paged; which page of each is shown travels in the view's metadata and in the buttons.
import type { Button } from '@slack/types';
import type { HomePages } from '../domain/home-contents.ts';
import { ACTION_IDS, numbered } from './action-ids.ts';
import { button } from './elements.ts';
import { encode } from './payloads.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly last: number;
  /** ": 11 to 20 of 60", or nothing where all are on one page. */
  readonly count: string;
}

/** So many of them; a page that is no longer there is the last one. */
export function pageOf<Item>(all: readonly Item[], wished: number, size: number): Page<Item> {
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const number = Math.min(Math.max(0, wished), last);
  const items = all.slice(number * size, (number + 1) * size);
  const from = number * size + 1;
  const count = last === 0 ? '' : `: ${from} to ${from + items.length - 1} of ${all.length}`;
  return { items, number, last, count };
}

/** *Earlier* and *More* of one list, where there are any; the other lists stay where they are. */
export function turnButtons(page: Page<unknown>, pages: HomePages, list: keyof HomePages): Button[] {
  const turn = (label: string, to: number, index: number) =>
    button(
      numbered(ACTION_IDS.turnPage, index),
      `${label} ${list}`,
      encode('pages', { ...pages, [list]: to }),
    );
  return [
    ...(page.number > 0 ? [turn('Earlier', page.number - 1, 0)] : []),
    ...(page.number < page.last ? [turn('More', page.number + 1, 1)] : []),
  ];
}
