import type { Page } from 'playwright-core';
import { describeInChromium } from '../support/chromium.ts';
import { type Gallery, startGallery } from '../support/gallery.ts';

const box = (page: Page, to = '#general') => page.getByRole('textbox', { name: `Message to ${to}` });
const log = (page: Page, of = '#general') => page.getByRole('log', { name: `Messages in ${of}` });

async function write(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
}

async function choose(page: Page, message: string, item: string | RegExp): Promise<void> {
  const article = page.getByRole('article').filter({ hasText: message });
  await article.hover();
  await article.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openForm(page: Page) {
  await page.getByRole('button', { name: 'Change…' }).last().click();
  return page.getByRole('dialog', { name: 'Change a campaign' });
}

describeInChromium('on the page', (open) => {
  let gallery: Gallery;

  beforeEach(async () => {
    gallery = await startGallery();
  });
  afterEach(() => gallery.close());

  const texts = (channel = 'C1GENERAL') =>
    gallery.sandbox.messagesIn(channel).map(({ text, blocks }) => (blocks.length > 0 ? 'blocks' : text));
  const asMiaWithMorning = async () => {
    await gallery.sandbox.as('U2DANA').post('C1GENERAL', 'out today');
    const page = await open(gallery.at('U1MIA', 'UBOT'));
    await page.getByText('Assign all 2').waitFor();
    return page;
  };

  describe('what cannot be done', () => {
    test('an empty message is not sent', async () => {
      const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
      await write(page, '   ');
      expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
      expect(texts()).toEqual([]);
    });

    test('a command that no app has is refused in words, and what was typed comes back', async () => {
      const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
      await write(page, '/nonsense now');
      await page.getByRole('status').getByText('/nonsense').waitFor();
      expect(await box(page).inputValue()).toBe('/nonsense now');
    });

    test('commands do not work in threads, and nothing is posted', async () => {
      const root = await gallery.sandbox.as('U2DANA').post('C1GENERAL', 'a root');
      const page = await open(`${gallery.at('U2DANA', 'C1GENERAL')}&thread=${root.ts}`);
      await page.getByRole('textbox', { name: 'Reply in the thread' }).fill('/whois-on acme');
      await page.getByRole('textbox', { name: 'Reply in the thread' }).press('Enter');
      await page.getByText('Commands do not work in threads.').waitFor();
      expect(texts()).toEqual(['a root']);
    });

    test('nobody can edit or delete what somebody else wrote', async () => {
      await gallery.sandbox.as('U1MIA').post('C1GENERAL', 'not yours');
      const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
      const article = page.getByRole('article').filter({ hasText: 'not yours' });
      await article.hover();
      await article.getByRole('button', { name: /^Actions for/ }).click();
      await page.getByRole('menuitem', { name: 'Reply in thread' }).waitFor();
      expect(await page.getByRole('menuitem', { name: 'Edit' }).count()).toBe(0);
      expect(await page.getByRole('menuitem', { name: 'Delete…' }).count()).toBe(0);
    });

    test('markup and scripts in a message are only text', async () => {
      const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
      await write(page, '<img src=x onerror=alert(1)> <b>bold</b> javascript:alert(1)');
      await log(page).getByText('<img src=x onerror=alert(1)>').waitFor();
      expect(await log(page).locator('img, b, a').count()).toBe(0);
    });

    test('a closed channel has nowhere to write, one not joined can be joined', async () => {
      const page = await open(gallery.at('U1MIA', 'C4OLD'));
      await page.getByText('This channel is archived').waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
      await page.goto(gallery.at('U3RAVI', 'C2NOBOT'));
      await page.getByRole('button', { name: 'Join it' }).click();
      await box(page, '#random').waitFor();
    });

    test('an address with an unknown person opens the page as somebody known, an unknown place asks for another', async () => {
      const page = await open(gallery.at('UNOBODY', 'C1GENERAL'));
      await box(page).waitFor();
      await page.goto(gallery.at('U1MIA', 'CNOWHERE'));
      await page.getByText('Choose a channel or a person.').waitFor();
    });
  });

  test('Enter posts, Shift+Enter breaks the line, and @ and # complete', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await box(page).pressSequentially('ask @ra');
    await page.getByRole('option', { name: /Ravi/ }).waitFor();
    await box(page).press('Enter');
    await box(page).pressSequentially('in #rand');
    await page.getByRole('option', { name: '#random' }).click();
    await box(page).press('Shift+Enter');
    await box(page).pressSequentially('thanks');
    await box(page).press('Enter');
    await log(page).getByText('thanks').waitFor();
    expect(texts()).toEqual(['ask <@U3RAVI> in <#C2NOBOT|random> \nthanks']);
    expect(await log(page).getByText('@Ravi Nair').count()).toBe(1);
  });

  test('one’s own message can be edited and deleted, and others see the mark', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await write(page, 'out tomorow');
    await choose(page, 'out tomorow', 'Edit');
    await page.getByRole('textbox', { name: 'Edit message' }).fill('out tomorrow');
    await page.keyboard.press('Enter');
    await log(page).getByText('(edited)').waitFor();
    expect(texts()).toEqual(['out tomorrow']);
    await choose(page, 'out tomorrow', 'Delete…');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await log(page).getByText('Nothing has been said here yet.').waitFor();
    expect(texts()).toEqual([]);
  });

  test('a command answers only the one who gave it', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await box(page).pressSequentially('/who');
    await box(page).press('Tab');
    await box(page).pressSequentially('acme fri');
    await page.getByText('Who is on it').waitFor();
    await box(page).press('Enter');
    await log(page).getByText('Only visible to you').waitFor();
    await log(page).getByText('asked for “acme fri”').waitFor();
    await page.goto(gallery.at('U1MIA', 'C1GENERAL'));
    await log(page).getByText('Nothing has been said here yet.').waitFor();
  });

  test('a reaction joins in and is taken back', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await write(page, 'launched!');
    await choose(page, 'launched!', 'tada');
    const reaction = page.getByRole('button', { name: 'tada 1 by Dana Reyes' });
    await reaction.click();
    await reaction.waitFor({ state: 'detached' });
  });

  test('a reply goes into the thread, and to the channel only if asked', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await write(page, 'who has the banners?');
    await choose(page, 'who has', 'Reply in thread');
    const reply = page.getByRole('textbox', { name: 'Reply in the thread' });
    await reply.fill('I do');
    await reply.press('Enter');
    await page.getByRole('button', { name: '1 reply' }).waitFor();
    expect(await log(page).getByText('I do').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Also send to #general' }).check();
    await reply.fill('both of them');
    await reply.press('Enter');
    await log(page).getByText('both of them').waitFor();
  });

  test('“out today” as Dana shows that Mia has a new message, and one press opens it as Mia', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await write(page, 'out today');
    await page.getByRole('status').getByText('Mia Berg has a new message.').waitFor();
    await page.getByRole('button', { name: 'Act as Mia Berg', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Understudy' }).waitFor();
    await page.getByRole('button', { name: 'Assign all 2' }).click();
    await page.getByText('Ravi covers Acme banners.').waitFor();
  });

  test('a dangerous button asks first, and does nothing when the answer is no', async () => {
    const page = await asMiaWithMorning();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('dialog', { name: 'Leave all three?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText('You used gallery.leave').count()).toBe(0);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave them' }).click();
    await page.getByText('You used gallery.leave').waitFor();
  });

  test('an overflow menu works with the keyboard alone', async () => {
    const page = await asMiaWithMorning();
    await page.getByRole('button', { name: 'More choices' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Done' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('You used gallery.task').waitFor();
  });

  test('a form shows the app’s complaint at its field, then saves what was entered', async () => {
    const page = await asMiaWithMorning();
    const form = await openForm(page);
    await form.getByRole('textbox', { name: /Budget/ }).fill('-5');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('A budget cannot be negative.').waitFor();
    const budget = form.getByRole('textbox', { name: /Budget/ });
    expect(await budget.evaluate((field) => field === document.activeElement)).toBe(true);
    await budget.fill('5000');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Saved with a budget of 5000.').waitFor();
  });

  test('a client is found by typing, and stays chosen', async () => {
    const page = await asMiaWithMorning();
    const form = await openForm(page);
    await form.getByRole('button', { name: /Client/ }).click();
    await page.getByRole('combobox', { name: 'Type to search' }).fill('glo');
    await page.getByRole('option', { name: 'Globex' }).waitFor();
    await page.keyboard.press('Enter');
    await form
      .getByRole('button', { name: /Client/ })
      .getByText('Globex')
      .waitFor();
  });

  test('a second form lies over the first, complains of what is missing, and gives way to the first', async () => {
    const page = await asMiaWithMorning();
    const form = await openForm(page);
    await form.getByRole('textbox', { name: /Name/ }).fill('Autumn Launch');
    await form.getByRole('button', { name: 'Add a member…' }).click();
    const second = page.getByRole('dialog', { name: 'Add a member' });
    await second.getByText('One more form is open under this one.').waitFor();
    await second.getByRole('button', { name: 'Add', exact: true }).click();
    await second.getByText('Please complete this required field.').waitFor();
    await second.getByRole('button', { name: 'Back' }).click();
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: /Name/ }).inputValue()).toBe('Autumn Launch');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  });

  test('shortcuts, of a message and of anywhere, open their forms', async () => {
    const page = await open(gallery.at('U2DANA', 'C1GENERAL'));
    await write(page, 'banners by Thursday');
    await choose(page, 'banners by Thursday', /Note it/);
    await page.getByRole('dialog', { name: 'Add a member' }).getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Shortcuts and commands' }).click();
    await page.getByRole('menuitem', { name: /Log it/ }).click();
    await page.getByRole('dialog', { name: 'Add a member' }).waitFor();
  });

  test('App Home shows what the app publishes for each person', async () => {
    const page = await open(gallery.at('U1MIA', 'UBOT'));
    await page.getByRole('button', { name: 'App Home' }).click();
    await page.getByRole('heading', { name: 'My campaigns' }).waitFor();
  });

  test('the clock moves for everybody, and goes to the digest', async () => {
    const page = await open(gallery.at('U1MIA', 'C1GENERAL'));
    await page.getByRole('button', { name: '+1 h' }).click();
    await page.getByText('03:55').first().waitFor();
    await page.getByRole('button', { name: 'Jump to the digest' }).click();
    await page.getByText('09:15').first().waitFor();
    expect(gallery.clock.now().toISOString().slice(0, 16)).toBe('2026-11-25T14:15');
    await page.getByRole('button', { name: 'Next morning' }).click();
    await page.getByText('08:55').first().waitFor();
    expect(gallery.clock.now().toISOString().slice(0, 16)).toBe('2026-11-26T13:55');
  });

  test('each of the three things to try takes one there, as whom it says', async () => {
    const page = await open(gallery.sandbox.url);
    const cards = page.getByRole('button', { name: /Take me there/ });
    await cards.nth(1).click();
    await page
      .getByRole('button', { name: /Mia Berg/ })
      .first()
      .waitFor();
    await box(page, 'Understudy').waitFor();
    await cards.nth(0).click();
    await page
      .getByRole('button', { name: /Dana Reyes/ })
      .first()
      .waitFor();
    await box(page).waitFor();
  });

  test('all that the page loads weighs less than 200 kB', async () => {
    const page = await open('about:blank');
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      // One that comes when the page is gone has nothing to weigh.
      if (!response.url().includes('/sandbox/')) bodies.push(response.body().catch(() => Buffer.alloc(0)));
    });
    await page.goto(gallery.sandbox.url);
    await box(page).waitFor();
    const weight = (await Promise.all(bodies)).reduce((sum, { length }) => sum + length, 0);
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThan(200_000);
  });

  test('on a phone the drawer opens a channel and closes', async () => {
    const page = await open(gallery.at('U1MIA', 'C1GENERAL'), { size: 'phone' });
    await page.getByRole('button', { name: 'Channels and messages' }).click();
    const drawer = page.getByRole('dialog', { name: 'Channels and messages' });
    await drawer.getByRole('button', { name: /leads/ }).click();
    await box(page, '#leads').waitFor();
    expect(await drawer.count()).toBe(0);
  });

  test('somebody else is found by typing, and acting as them keeps to their own messages', async () => {
    const page = await open(gallery.at('U1MIA', 'G2LEADS'));
    await page
      .getByRole('button', { name: /Mia Berg/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: 'Act as somebody else' }).fill('ravi');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /Ravi Nair/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /leads/ }).count()).toBe(0);
  });
});
