// The desk as account managers, admins and members see it: Home and every form, of the built program, in Chromium.
import type { Page } from 'playwright-core';
import { command, lookAt, pick, press, type Scene, shortcut } from '../support/browser-scenes.ts';
import { type RunningSandbox, startBuiltSandbox } from '../support/built-program.ts';
import { describeInChromium, SIZES } from '../support/chromium.ts';

const MIA = 'U01MIA';
const MARK = 'U02MARK';
const DANA = 'U05DANA';
const BOT = 'U0UNDERSTUDY';
const ACME = 'C0ACMESPRING';

async function pickPerson(page: Page): Promise<void> {
  await press('Edit a person…')(page);
  const form = page.getByRole('dialog', { name: 'Edit a person' });
  await form.getByRole('button', { name: /^Whose data/ }).click();
  await page.getByRole('option', { name: /Noor Haddad/ }).click();
  await form.getByRole('button', { name: 'Go on' }).click();
}

const SCENES: readonly Scene[] = [
  { name: 'home of an admin', as: MIA, place: 'home', says: 'My campaigns' },
  { name: 'home of an account manager', as: MARK, place: 'home', says: 'My campaigns' },
  { name: 'home of a member', as: DANA, place: 'home', says: 'My absences' },
  {
    name: 'edit campaign',
    as: MIA,
    place: 'home',
    open: pick('Spring Launch', 'Edit…'),
    says: 'Edit campaign',
  },
  { name: 'add task', as: MIA, place: 'home', open: pick('Spring Launch', 'Add a task…'), says: 'New task' },
  { name: 'history', as: MIA, place: 'home', open: pick('Spring Launch', 'History'), says: 'History' },
  { name: 'add campaign', as: MIA, place: 'home', open: press('Add campaign…'), says: 'Add campaign' },
  { name: 'pick a person', as: MIA, place: 'home', open: press('Edit a person…'), says: 'Edit a person' },
  { name: 'edit a person', as: MIA, place: 'home', open: pickPerson, says: 'Skills' },
  { name: 'settings', as: MIA, place: 'home', open: press('Settings…'), says: 'Settings' },
  { name: 'add absence', as: DANA, place: 'home', open: press('Add absence…'), says: 'First day' },
  { name: 'change absence', as: DANA, place: 'home', open: press('Change…'), says: 'Change your absence' },
  { name: 'task due', as: DANA, place: 'home', open: pick('Acme', 'Due…'), says: 'Due when?' },
  { name: 'task size', as: DANA, place: 'home', open: pick('Acme', 'Size…'), says: 'How big is it?' },
  {
    name: 'task of someone else',
    as: DANA,
    place: 'home',
    open: pick('Acme', 'Someone else has it…'),
    says: 'Who has it?',
  },
  { name: 'reassign', as: MIA, place: ACME, open: command('/reassign'), says: 'Reassign' },
  { name: 'task command', as: MIA, place: ACME, open: command('/task'), says: 'New task' },
  { name: 'log an absence', as: MIA, place: ACME, open: shortcut('Log as absence'), says: 'Log as absence' },
  {
    name: 'log a change',
    as: MIA,
    place: ACME,
    open: shortcut('Log as campaign change'),
    says: 'Log as campaign change',
  },
  { name: 'make it a task', as: MIA, place: ACME, open: shortcut('Make this a task'), says: 'New task' },
  { name: 'morning', as: MIA, place: BOT, says: 'Change…' },
  { name: 'morning change', as: MIA, place: BOT, open: press('Change…'), says: 'Who takes what' },
  {
    name: 'morning why',
    as: MIA,
    place: BOT,
    open: press('Why, and what can wait'),
    says: 'Why, and what can wait',
  },
];

describeInChromium('the desk, with the real bot,', (openPage) => {
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    describe(size, () => {
      let sandbox: RunningSandbox;
      beforeAll(async () => {
        sandbox = await startBuiltSandbox();
        await sandbox.act(DANA, { type: 'post', channel: ACME, text: 'out today and tomorrow' });
        await sandbox.act('U11NOOR', { type: 'post', channel: ACME, text: 'out until Friday' });
        await sandbox.act(MARK, {
          type: 'post',
          channel: ACME,
          text: 'Noor could do the loyalty banners by Friday, half a day',
        });
        for (const person of [MIA, MARK, DANA]) {
          await sandbox.act(person, { type: 'open_home' });
          await sandbox.snapshot(person, (snapshot) => 'home' in snapshot && snapshot.home !== null);
        }
        await sandbox.snapshot(MIA, ({ messages }) => JSON.stringify(messages).includes('what can wait'));
      });
      afterAll(() => sandbox.stop());

      test.each(SCENES)('$name: nothing overlaps, is cut or scrolls sideways, and axe is content', (scene) =>
        lookAt(scene, openPage, sandbox.url, size, 'desk'),
      );
    });
  }
});
