// A task is mended wherever it is seen: in the morning message, in a holder's DM, in /whois-on and in Home; each way of
// mending is in each place. Wed 25 Nov 2026, 08:55 in London.
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { danaIsOut, eachWithBot, saidIn } from '../support/story.ts';

const story = eachWithBot();
const banners = () => story().store.tasks.get('task_banners');
const ALL = ['Done', 'Someone else has it…', 'Not needed', 'Due…', 'Size…'];

/** What the menu beside the first task offers. */
function menuIn(blocks: unknown): string[] {
  if (Array.isArray(blocks)) return blocks.map(menuIn).find((labels) => labels.length > 0) ?? [];
  if (typeof blocks !== 'object' || blocks === null) return [];
  if ('action_id' in blocks && blocks.action_id === 'task.mend' && 'options' in blocks)
    return (blocks.options as { text: { text: string } }[]).map(({ text }) => text.text);
  return menuIn(Object.values(blocks));
}

const answerTo = (person: string, saying: string) =>
  story().sandbox.waitFor(
    () =>
      story()
        .sandbox.ephemeralsFor(person)
        .find((each) => story().sandbox.wordsOf(each).includes(saying)),
    { what: `"${saying}" to ${person}` },
  );

const now = (message: Message) =>
  story()
    .sandbox.conversation(message.channel)
    .messages.find(({ ts }) => ts === message.ts) ?? message;

describe('in the morning message of the account manager', () => {
  test('a task that is not needed leaves it, and comes back with Undo', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    expect(menuIn(now(morning).blocks)).toEqual(ALL);
    await sandbox.as('UMIA').choose(now(morning), 'task.mend', 'Not needed');
    const done = await answerTo('UMIA', 'Acme banners: no longer needed.');
    expect(banners()?.status).toBe('dropped');
    await sandbox.waitFor(() => !sandbox.wordsOf(now(morning)).includes('Give it to'));
    await sandbox.as('UMIA').click(done, 'Undo');
    await sandbox.waitFor(() => banners()?.status === 'todo');
    await sandbox.waitFor(() => sandbox.wordsOf(now(morning)).includes('Give it to'));
  });

  test('a later due date may end the need for cover', async () => {
    const { sandbox, store } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').choose(now(morning), 'task.mend', 'Due…');
    await sandbox.waitForModal('UMIA', 'task.save');
    expect(await sandbox.as('UMIA').submitModal({ due: '2026-12-04' })).toEqual({});
    expect(banners()).toMatchObject({ due: '2026-12-04', dueTime: null });
    await sandbox.waitFor(() => store.needs.where("state = 'open' AND urgency = 'needs_cover'").length === 0);
    await sandbox.whenIdle();
  });
});

describe("in a holder's DM", () => {
  test('a size is corrected, an account manager reads nothing of it', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'cover for Dana' });
    expect(menuIn(now(asked).blocks)).toEqual(ALL);
    const before = saidIn(story(), 'UMIA').length;
    await sandbox.as('URAVI').choose(now(asked), 'task.mend', 'Size…');
    await sandbox.waitForModal('URAVI', 'task.save');
    await sandbox.as('URAVI').submitModal({ size: '1' });
    expect(banners()).toMatchObject({ sizeHours: 1 });
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UMIA')).toHaveLength(before);
  });

  test('what the holder has done is done for its owner', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'cover for Dana' });
    await sandbox.as('URAVI').choose(now(asked), 'task.mend', 'Done');
    await answerTo('URAVI', 'Acme banners: done.');
    expect(banners()).toMatchObject({ status: 'done', remainingHours: 0, owner: 'UDANA' });
  });
});

describe('in /whois-on', () => {
  const seenBy = async (person: string) => {
    await story().sandbox.as(person).command('/whois-on', '@dana', 'CTEAM');
    return answerTo(person, 'Acme banners');
  };

  test('nobody else can say that it is done', async () => {
    const seen = await seenBy('UNOOR');
    await story().sandbox.as('UNOOR').choose(seen, 'task.mend', 'Done');
    await answerTo('UNOOR', 'can change this task');
    expect(banners()?.status).toBe('todo');
  });

  test('the owner says that someone else has it: the account manager applies it', async () => {
    const { sandbox } = story();
    const seen = await seenBy('UDANA');
    expect(menuIn(seen.blocks)).toEqual(ALL);
    await sandbox.as('UDANA').choose(seen, 'task.mend', 'Someone else has it…');
    await sandbox.waitForModal('UDANA', 'task.save');
    await sandbox.as('UDANA').submitModal({ owner: 'URAVI' });
    expect(JSON.stringify(sandbox.as('UDANA').modal().body.blocks)).toContain('nothing changes before Mia');
    expect(banners()?.owner).toBe('UDANA');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi' });
    await sandbox.as('UMIA').click(asked, 'Give it to Ravi');
    await sandbox.waitFor(() => banners()?.owner === 'URAVI');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'banners' });
  });
});

describe('in Home', () => {
  test('every way is there; what was mended is gone at once, and back with Undo', async () => {
    const { sandbox } = story();
    const says = (words: string, isThere: boolean) =>
      sandbox.waitForHome('UDANA', (view) => JSON.stringify(view.body).includes(words) === isThere);
    await sandbox.as('UDANA').openHome();
    const home = await sandbox.waitForHome('UDANA');
    expect(menuIn(home.body.blocks)).toEqual(ALL);
    await sandbox.as('UDANA').choose('home', 'task.mend', 'Not needed');
    await says('No open tasks.', true);
    expect(banners()?.status).toBe('dropped');
    const told = await sandbox.waitForModal('UDANA');
    expect(JSON.stringify(told.body.blocks)).toContain('Acme banners: no longer needed.');
    await sandbox.as('UDANA').click('modal', 'Undo');
    await sandbox.waitFor(() => banners()?.status === 'todo');
    await sandbox.whenIdle();
  });

  test('what a form changed stands there at once', async () => {
    const { sandbox } = story();
    await sandbox.as('UDANA').openHome();
    await sandbox.waitForHome('UDANA');
    await sandbox.as('UDANA').choose('home', 'task.mend', 'Due…');
    await sandbox.waitForModal('UDANA', 'task.save');
    await sandbox.as('UDANA').submitModal({ due: '2026-12-04' });
    await sandbox.waitForHome('UDANA', (view) => JSON.stringify(view.body).includes('Fri 4 Dec'));
    expect(banners()?.due).toBe('2026-12-04');
  });
});

describe('a question in Home', () => {
  test('that was answered there is gone at once', async () => {
    const { sandbox, store } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await sandbox.as('UMIA').openHome();
    await sandbox.waitForHome('UMIA', (view) => JSON.stringify(view.body).includes('Noor says'));
    await sandbox.as('UMIA').click('home', 'Apply');
    await sandbox.waitForHome('UMIA', (view) => JSON.stringify(view.body).includes('Nothing to decide.'));
    expect(store.campaigns.all()[0]?.deadline).toBe('2026-12-09');
  });
});
