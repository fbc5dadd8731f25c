// Scenes of the real bot on the sandbox's page: who looks, what they press, and what then stands there. Each is checked
// for labels that are cut or overlap, for sideways scrolling and by axe, and its pictures are kept to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { axeProblems } from './axe-check.ts';
import type { OpenPage, SIZES } from './chromium.ts';
import { layoutProblemsDown } from './layout-check.ts';

const PICTURES = join(process.cwd(), 'test', 'browser', 'pictures');

export interface Scene {
  readonly name: string;
  readonly as: string;
  readonly place: string;
  /** What is pressed until the form stands there; nothing where the place itself is looked at. */
  readonly open?: (page: Page) => Promise<void>;
  /** What the form is called, or something that Home says. */
  readonly says: string;
}

/** Presses the first button of that label. */
export const press = (label: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('main')
    .getByRole('button', { name: label, exact: typeof label === 'string' })
    .first()
    .click();
};

/** Presses a button of the last message that says it. */
export const pressIn = (words: string, label: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('article')
    .filter({ hasText: words })
    .last()
    .getByRole('button', { name: label, exact: typeof label === 'string' })
    .first()
    .click();
};

/** An item of the menu beside the first line that says it. */
export const pick = (beside: string, item: string) => async (page: Page) => {
  const menu = page.getByRole('button', { name: 'More choices' });
  const line = page.locator('.section', { hasText: beside }).filter({ has: menu }).first();
  await line.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

/** Types a command where the page is. */
export const command = (typed: string) => async (page: Page) => {
  const box = page.getByRole('textbox', { name: /^Message to/ });
  await box.fill(typed);
  await box.press('Enter');
};

/** A shortcut in the menu of the last message. */
export const shortcut = (name: string) => async (page: Page) => {
  const message = page.getByRole('article').last();
  await message.hover();
  await message.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
};

/** Looks at the scene from top to end, and says what is wrong with it. */
export async function lookAt(
  scene: Scene,
  openPage: OpenPage,
  url: string,
  size: keyof typeof SIZES,
  title: string,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await openPage(`${url}#as=${scene.as}&in=${scene.place}`, { size });
  const form = await settled(page, scene);
  await page.screenshot({ path: join(PICTURES, `${title}, ${scene.name}, ${size}.png`) });
  const down = form ? '.dialog-body' : scene.place === 'home' ? '.home' : '.message-list';
  expect(await layoutProblemsDown(page, down)).toEqual([]);
  await page.screenshot({ path: join(PICTURES, `${title}, ${scene.name}, ${size}, end.png`) });
  expect(await axeProblems(page)).toEqual([]);
  if (!form) return;
  // Who has a form open has it open in the next scene too: it is gone when Slack says so, not when it is pressed.
  await form.getByRole('button', { name: 'Close' }).first().click();
  await form.waitFor({ state: 'hidden' });
}

async function settled(page: Page, { open, says }: Scene): Promise<Locator | null> {
  if (!open) {
    await page.getByRole('main').getByText(says).first().waitFor();
    return null;
  }
  await open(page);
  const form = page.locator('dialog[open]', { hasText: says });
  await form.waitFor();
  return form;
}
