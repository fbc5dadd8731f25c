// Flu day in the demo agency, as its people see it in the browser: five are out before 09:30. With PICTURES set to a folder,
// what they see is kept there: `npm run pictures` draws those of docs/flu-day.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeProblems } from '../support/axe-check.ts';
import { type RunningSandbox, type Snapshot, startBuiltSandbox } from '../support/built-program.ts';
import { describeInChromium } from '../support/chromium.ts';
import { layoutProblemsDown } from '../support/layout-check.ts';

const PICTURES = join(process.cwd(), process.env['PICTURES'] ?? join('test', 'browser', 'pictures'));
const TEAM = 'C0TEAM';
const BOT = 'U0UNDERSTUDY';
const MIA = 'U01MIA';
const MARK = 'U02MARK';
const PRIYA = 'U03PRIYA';
const GRACE = 'U04GRACE';
const JONAS = 'U09JONAS';

/** Who writes what, in minutes after 08:55. */
const MORNING: readonly (readonly [minute: number, who: string, says: string])[] = [
  [1, 'U05DANA', 'not coming in today, sorry all'],
  [8, 'U10INES', 'out today, back tomorrow'],
  [15, 'U06RAVI', "won't make it in today"],
  [22, 'U07LENA', 'off today'],
  [29, 'U12SAM', 'out today'],
];

const saying = ({ messages }: Snapshot, words: string) =>
  Object.values(messages)
    .flat()
    .filter((message) => JSON.stringify(message.blocks).includes(words));

describeInChromium('flu day in the demo agency', (open) => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    sandbox = await startBuiltSandbox();
    let passed = 0;
    for (const [minute, who, says] of MORNING) {
      await sandbox.act(who, { type: 'advance_clock', minutes: minute - passed });
      passed = minute;
      await sandbox.act(who, { type: 'post', channel: TEAM, text: says });
      await sandbox.snapshot(who, (snapshot) => saying(snapshot, 'Noted').length > 0);
    }
  });
  afterAll(() => sandbox.stop());

  const look = async (as: string, place: string, says: string | RegExp): Promise<Page> => {
    const page = await open(`${sandbox.url}#as=${as}&in=${place}`);
    await page.getByRole('main').getByText(says).first().waitFor();
    return page;
  };
  const keep = async (page: Page, name: string) => {
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    expect(await layoutProblemsDown(page, '.message-list')).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
  };
  const button = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name });
  const settles = /^(?:Give it to|Assign all)/;

  test('who leads no campaign that anyone leaves open is asked nothing', async () => {
    const page = await look(GRACE, BOT, / out today/);
    expect(await button(page, settles).count()).toBe(0);
  });

  test('five people write as they always do', async () => {
    await keep(await look(MIA, TEAM, 'not coming in today'), 'flu-day-1-team');
  });

  test.each([
    ['Mia', MIA],
    ['Mark', MARK],
    ['Priya', PRIYA],
  ])(
    '%s is asked once, about all of it, and one button settles what can be settled',
    async (name, manager) => {
      const page = await look(manager, BOT, / out today/);
      if (name === 'Mark') await keep(page, 'flu-day-2-asked');
      await button(page, settles).click();
      await page.getByRole('main').getByText(' covers ').first().waitFor();
      if (name === 'Mark') await keep(page, 'flu-day-3-settled');
      const messages = await sandbox.snapshot(manager, (snapshot) => saying(snapshot, ' out today'));
      expect(messages).toHaveLength(1);
    },
  );

  test('who covers for three account managers has one message from each, and one button in each', async () => {
    const page = await look(JONAS, BOT, 'asks you to cover');
    await button(page, /^Got it$/)
      .nth(2)
      .waitFor();
    await keep(page, 'flu-day-4-holder');
    for (const left of [2, 1, 0]) {
      await button(page, /^Got it$/)
        .first()
        .click();
      await button(page, /^Got it$/)
        .nth(left)
        .waitFor({ state: 'detached' });
    }
  });

  test("the campaign's channel has one line", async () => {
    await keep(await look(MARK, 'C0GLOBEXRETARGETING', / covers /), 'flu-day-5-channel');
  });

  test('the digest names who covers, and nobody who is out in turn', async () => {
    const page = await look(MIA, 'C0TEAMTODAY', '#team-today');
    await page.getByRole('button', { name: 'Jump to the digest' }).click();
    const digest = page.getByRole('article', { name: 'Understudy' }).filter({ hasText: 'Covering' });
    await digest.waitFor();
    expect(await digest.textContent()).toContain('Jonas for Dana');
    expect(await digest.textContent()).not.toContain('Sam for Noor');
    await keep(page, 'flu-day-6-digest');
  });
});
