// The forms behind a change of a campaign and behind a cover, as account managers see them: of the built program, in
// Chromium, as they open and with what is wrong told at the fields.
import type { Page } from 'playwright-core';
import { lookAt, pick, press, pressIn, type Scene } from '../support/browser-scenes.ts';
import { type RunningSandbox, startBuiltSandbox } from '../support/built-program.ts';
import { describeInChromium, SIZES } from '../support/chromium.ts';

const MIA = 'U01MIA';
const DANA = 'U05DANA';
const NOOR = 'U11NOOR';
const BOT = 'U0UNDERSTUDY';
const ACME = 'C0ACMESPRING';

type Open = (page: Page) => Promise<void>;

/** Opens the form and submits it with something wrong in it. */
const wrongly =
  (open: Open, submit: string, fill: Open): Open =>
  async (page) => {
    await open(page);
    await page.locator('dialog[open]').waitFor();
    await fill(page);
    await page.locator('dialog[open]').getByRole('button', { name: submit, exact: true }).click();
    await page.locator('dialog[open] .error').first().waitFor();
  };

const typed =
  (label: string, value: string): Open =>
  async (page) =>
    page.locator('dialog[open]').getByLabel(label).first().fill(value);

/** Gives the work of the morning message away where nobody did, then opens what was given. */
const adjust: Open = async (page) => {
  const given = page.getByRole('main').getByRole('button', { name: 'Adjust…' });
  const give = page.getByRole('main').getByRole('button', { name: /^(?:Assign all|Give it to)/ });
  await given.or(give).last().waitFor();
  if ((await given.count()) === 0) await give.last().click();
  await given.last().click();
};

const editDate = pressIn('moves', 'Edit…');
const editStatus = pressIn('paused', 'Edit…');
const editBudget = pressIn('budget', 'Edit…');
const choose = pressIn('still have the old dates', 'Choose…');
const editCampaign = pick('Spring Launch', 'Edit…');

const SCENES: readonly Scene[] = [
  { name: 'questions', as: MIA, place: BOT, says: 'Apply it?' },
  { name: 'edit date', as: MIA, place: BOT, open: editDate, says: 'New date' },
  {
    name: 'edit date, over',
    as: MIA,
    place: BOT,
    open: wrongly(editDate, 'Change it', typed('New date', '2020-01-01')),
    says: 'That day is over',
  },
  { name: 'edit status', as: MIA, place: BOT, open: editStatus, says: 'Status' },
  { name: 'edit budget', as: MIA, place: BOT, open: editBudget, says: 'Total budget' },
  {
    name: 'edit budget, negative',
    as: MIA,
    place: BOT,
    open: wrongly(editBudget, 'Change it', typed('Total budget', '-5')),
    says: 'A total in whole units',
  },
  { name: 'choose tasks', as: MIA, place: BOT, open: choose, says: 'Tasks' },
  {
    name: 'edit campaign, wrong',
    as: MIA,
    place: 'home',
    open: wrongly(editCampaign, 'Save it', async (page) => {
      await typed('Deadline', '2020-01-01')(page);
      await typed('Budget', '-5')(page);
      await typed('Also called', 'globex ads')(page);
    }),
    says: 'That is before the start',
  },
  {
    name: 'absence, wrong',
    as: DANA,
    place: 'home',
    open: wrongly(press('Add absence…'), 'Note it', typed('Last day', '2020-01-01')),
    says: 'First day',
  },
  {
    name: 'task due, over',
    as: DANA,
    place: 'home',
    open: wrongly(pick('Acme', 'Due…'), 'Change it', typed('Acme', '2020-01-01')),
    says: 'is over. Pick today or a later day.',
  },
  { name: 'adjust', as: MIA, place: BOT, open: adjust, says: 'Adjust' },
  { name: 'decided', as: MIA, place: BOT, says: 'Adjust…' },
];

describeInChromium('the forms of changes and covers, with the real bot,', (openPage) => {
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    describe(size, () => {
      let sandbox: RunningSandbox;
      beforeAll(async () => {
        sandbox = await startBuiltSandbox();
        // One after the other: each is answered before the next is said.
        const SAID: readonly (readonly [who: string, words: string, answered: string])[] = [
          [DANA, 'out today and tomorrow', 'what can wait'],
          [MIA, 'Loyalty App moves back by a week', 'old dates'],
          [NOOR, 'The Spring Launch moves back by two weeks', 'Apply it?'],
          [NOOR, 'Loyalty App is on hold', 'paused'],
          [MIA, 'The Spring Launch budget might go up to 60k', '60,000'],
        ];
        for (const [who, text, answered] of SAID) {
          await sandbox.act(who, { type: 'post', channel: ACME, text });
          await sandbox.snapshot(MIA, ({ messages }) => JSON.stringify(messages).includes(answered));
        }
        for (const who of [MIA, DANA]) {
          await sandbox.act(who, { type: 'open_home' });
          await sandbox.snapshot(who, (snapshot) => 'home' in snapshot && snapshot.home !== null);
        }
      });
      afterAll(() => sandbox.stop());

      test.each(SCENES)('$name: nothing overlaps, is cut or scrolls sideways, and axe is content', (scene) =>
        lookAt(scene, openPage, sandbox.url, size, 'forms'),
      );
    });
  }
});
