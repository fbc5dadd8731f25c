// The built program as a visitor meets it: the three things to try, each done in the browser to its end.
import type { Page } from 'playwright-core';
import { axeProblems } from '../support/axe-check.ts';
import { type RunningSandbox, startBuiltSandbox } from '../support/built-program.ts';
import { describeInChromium, SIZES } from '../support/chromium.ts';
import { layoutProblems } from '../support/layout-check.ts';

// `Write “out today”. Then …` matches with what is between the quotation marks.
const QUOTED = /“(.+?)”/;
// `Type /whois-on acme` matches with the command, `Take me there` does not.
const COMMAND = /Type (\/[^\n]+)/;

/** Goes where the card says and types there what it says. */
async function tryCard(page: Page, size: keyof typeof SIZES, place: number): Promise<void> {
  if (size === 'phone' && (await page.getByRole('main').getByText('Take me there').count()) === 0) {
    await page.getByRole('button', { name: 'Channels and messages' }).click();
    await page.getByRole('button', { name: 'What to try' }).click();
  }
  const card = page.getByRole('button', { name: /Take me there/ }).nth(place);
  const said = (await card.locator('.hint-text').textContent()) ?? '';
  const where = await card.locator('strong').last().textContent();
  const typed = QUOTED.exec(said)?.[1] ?? COMMAND.exec(said)?.[1] ?? '';
  await card.click();
  const box = page.getByRole('textbox', { name: `Message to ${where}` });
  await box.fill(typed);
  await box.press('Enter');
}

async function allIsWell(page: Page): Promise<void> {
  expect(await layoutProblems(page)).toEqual([]);
  expect(await axeProblems(page)).toEqual([]);
}

describeInChromium('the three things to try, with the real bot,', (open) => {
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    describe(size, () => {
      let sandbox: RunningSandbox;
      let page: Page;

      beforeEach(async () => {
        sandbox = await startBuiltSandbox({ TZ: 'America/Los_Angeles' });
        page = await open(sandbox.url, { size });
        await page.getByText('Try Understudy here').waitFor();
      });
      afterEach(() => sandbox.stop());

      test('“out today” reaches the account manager at once, and one button settles it', async () => {
        await tryCard(page, size, 0);
        await page.getByText('has a new message.').waitFor();
        await allIsWell(page);
        await page
          .getByRole('status')
          .getByRole('button', { name: /^Act as/ })
          .click();
        await page.getByRole('button', { name: /^(?:Give it to|Assign all)/ }).click();
        await page
          .getByText(/ covers /)
          .first()
          .waitFor();
        await page.getByRole('button', { name: 'Undo' }).first().waitFor();
        await allIsWell(page);
      });

      test('a moved launch brings its account manager a receipt with was → is', async () => {
        await tryCard(page, size, 1);
        if (size === 'phone') await page.getByRole('button', { name: /^Channels and messages/ }).click();
        await page.getByRole('button', { name: /^Understudy 1 unread/ }).click();
        await page.getByRole('log').getByText(/→/).first().waitFor();
        await allIsWell(page);
      });

      test('/whois-on answers only whom asked, and a jump to the digest opens it once it is posted', async () => {
        await tryCard(page, size, 2);
        await page.getByText('Only visible to you').waitFor();
        await allIsWell(page);
        const jump = async () => {
          if (size === 'phone') await page.getByRole('button', { name: 'Move the clock' }).click();
          await page.getByRole('button', { name: 'Jump to the digest' }).click();
        };
        await jump();
        const digest = page.getByRole('article', { name: 'Understudy' }).filter({ hasText: 'Away:' });
        await digest.waitFor();
        await jump();
        await page.locator('article.marked').filter({ hasText: 'Away:' }).waitFor();
        await allIsWell(page);
      });
    });
  }
});
