import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeProblems } from '../support/axe-check.ts';
import { describeInChromium, SIZES } from '../support/chromium.ts';
import { type Gallery, startGallery } from '../support/gallery.ts';
import { layoutProblems, layoutProblemsDown } from '../support/layout-check.ts';

const PICTURES = join(process.cwd(), 'test', 'browser', 'pictures');

/** What is on the page after each step, by the name of its picture. */
const SCENES: readonly {
  readonly name: string;
  readonly as: string;
  readonly place: string;
  /** What is gone through to its end. */
  readonly down?: string;
  /** Only there if given. */
  readonly size?: keyof typeof SIZES;
  readonly settle: (page: Page, gallery: Gallery) => Promise<void>;
}[] = [
  { name: 'start', as: '', place: '', settle: (page) => see(page, 'Try Understudy here') },
  { name: 'morning message', as: 'U1MIA', place: 'UBOT', settle: (page) => see(page, 'Assign all 2') },
  {
    name: 'every block',
    as: 'U2DANA',
    place: 'C1GENERAL',
    down: '.message-list',
    settle: (page) => see(page, 'Rich'),
  },
  { name: 'long names', as: 'U74', place: 'C9LONG', settle: (page) => see(page, 'a-campaign') },
  { name: 'home', as: 'U1MIA', place: 'home', down: '.home', settle: (page) => see(page, 'My campaigns') },
  {
    name: 'people list',
    as: 'U1MIA',
    place: 'C1GENERAL',
    settle: async (page) => {
      await page
        .getByRole('button', { name: /Mia Berg/ })
        .first()
        .click();
      await page.getByRole('listbox', { name: 'Act as' }).waitFor();
    },
  },
  {
    name: 'message actions',
    as: 'U2DANA',
    place: 'C1GENERAL',
    settle: async (page) => {
      await page.getByRole('article').last().hover();
      await page
        .getByRole('button', { name: /Actions for/ })
        .last()
        .click();
      await page.getByRole('menuitem', { name: 'Reply in thread' }).waitFor();
    },
  },
  {
    name: 'confirm',
    as: 'U1MIA',
    place: 'UBOT',
    settle: async (page) => {
      await page.getByRole('button', { name: 'Leave it' }).first().click();
      await page.getByRole('dialog', { name: 'Leave all three?' }).waitFor();
    },
  },
  {
    name: 'form',
    down: '.dialog-body',
    as: 'U1MIA',
    place: 'UBOT',
    settle: async (page) => {
      await page.getByRole('button', { name: 'Change…' }).first().click();
      await page.getByRole('dialog', { name: 'Change a campaign' }).waitFor();
    },
  },
  {
    name: 'commands',
    as: 'U1MIA',
    place: 'C1GENERAL',
    settle: async (page) => {
      await page.getByRole('textbox', { name: 'Message to #general' }).fill('/who');
      await page.getByRole('option', { name: /whois-on/ }).waitFor();
    },
  },
  {
    name: 'thread',
    as: 'U1MIA',
    place: 'C1GENERAL',
    settle: async (page) => {
      await page.getByRole('button', { name: '1 reply' }).click();
      await page.getByRole('complementary', { name: 'Thread' }).waitFor();
    },
  },
  {
    name: 'drawer',
    as: 'U1MIA',
    place: 'C1GENERAL',
    size: 'phone',
    settle: async (page) => {
      await page.getByRole('button', { name: 'Channels and messages' }).click();
      await page.getByRole('dialog', { name: 'Channels and messages' }).waitFor();
    },
  },
  {
    name: 'clock',
    as: 'U1MIA',
    place: 'C1GENERAL',
    size: 'phone',
    settle: async (page) => {
      await page.getByRole('button', { name: 'Move the clock' }).click();
      await page.getByRole('button', { name: 'Jump to the digest' }).waitFor();
    },
  },
  {
    name: 'choosing people',
    as: 'U1MIA',
    place: 'UBOT',
    settle: async (page) => {
      await page.getByRole('button', { name: 'Change…' }).first().click();
      await page.getByRole('button', { name: 'Members' }).click();
      await page.getByRole('option', { name: /Ana Oliveira/ }).click();
      await page.getByRole('option', { name: /Luis/ }).click();
    },
  },
  {
    name: 'only you, and something new for another',
    as: 'U2DANA',
    place: 'C1GENERAL',
    settle: async (page, { sandbox }) => {
      await sandbox.as('U2DANA').command('/whois-on', 'acme', 'C1GENERAL');
      await see(page, 'Only visible to you');
      await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
      await page.getByRole('button', { name: 'Act as Mia Berg', exact: true }).waitFor();
    },
  },
];

function see(page: Page, text: string): Promise<void> {
  return page.getByText(text).first().waitFor();
}

describeInChromium('at 1280×800 and 390×844, in light and dark, the page', (open) => {
  let gallery: Gallery;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    gallery = await startGallery();
    const dana = gallery.sandbox.as('U2DANA');
    await gallery.sandbox
      .as('U1MIA')
      .post('C1GENERAL', 'Morning! Globex moved the deck to *Thursday*. cc @dana');
    const said = await dana.post('C1GENERAL', 'out today, Ravi has the banners');
    await dana.post('C1GENERAL', 'and see https://acme.example/brief for the rest');
    await gallery.sandbox.as('U3RAVI').reply(said, 'Got them, get well!');
    await gallery.sandbox.as('U3RAVI').react(said, '+1');
    await dana.post('C1GENERAL', 'show everything');
    await gallery.sandbox.as('U74').post('C9LONG', 'hello everybody in this channel');
    await gallery.sandbox.whenIdle();
  });
  afterEach(async () => {
    const mia = gallery.sandbox.as('U1MIA');
    if (gallery.sandbox.modalsOf(mia.id).length > 0) await mia.closeModal({ all: true });
  });
  afterAll(() => gallery.close());

  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const { name, as, place, settle, down } of SCENES.filter(
        (scene) => (scene.size ?? size) === size,
      )) {
        test(`${name}, ${size}, ${theme}: nothing overlaps, is cut or scrolls sideways, and axe is content`, async () => {
          const url = as === '' ? gallery.sandbox.url : gallery.at(as, place);
          const page = await open(url, { size, theme });
          await settle(page, gallery);
          await page.screenshot({ path: join(PICTURES, `${name}, ${size}, ${theme}.png`) });
          const found = down === undefined ? layoutProblems(page) : layoutProblemsDown(page, down);
          expect(await found).toEqual([]);
          expect(await axeProblems(page)).toEqual([]);
        });
      }
    }
  }
});
