// Tasks in one line, mended where they are seen, each with Undo.
import { type RunningBot, runBot } from '../support/running-bot.ts';

describe('/task and the menu beside every task', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot();
  });
  afterAll(async () => {
    await running.sandbox.whenIdle();
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  const answerTo = (person: string, saying: string | RegExp) =>
    running.sandbox.waitFor(() =>
      running.sandbox.ephemeralsFor(person).find((each) => {
        const words = running.sandbox.wordsOf(each);
        return typeof saying === 'string' ? words.includes(saying) : saying.test(words);
      }),
    );

  test('a campaign that nobody knows is answered with the nearest names', async () => {
    await running.sandbox.as('UMIA').command('/task', 'Acmee banners @ravi Thu', 'CTEAM');
    await answerTo('UMIA', /no client or campaign called/);
  });

  test('a year that is over is said, and a day that is none', async () => {
    await running.sandbox.as('UMIA').command('/task', 'Acme teaser @ravi 3 Dec 2025', 'CTEAM');
    await answerTo('UMIA', 'Wed 3 Dec 2025 is over. Pick today or a later day.');
    await running.sandbox.as('UMIA').command('/task', 'Acme teaser @ravi 31 feb', 'CTEAM');
    await answerTo('UMIA', '“31 feb” is in no calendar. Try: /task');
    expect(running.store.tasks.where("title LIKE 'teaser%'")).toEqual([]);
    await running.sandbox.as('UMIA').command('/task', 'Acme teaser @ravi 11 Jan 2027', 'CTEAM');
    await answerTo('UMIA', 'due Mon 11 Jan 2027');
  });

  test('a member cannot give work to others', async () => {
    await running.sandbox.as('UNOOR').command('/task', 'Acme resize @ravi Thu', 'CTEAM');
    await answerTo('UNOOR', /Only .*Mia.* can give work to others here/);
    expect(running.store.tasks.where("title = 'resize'")).toEqual([]);
  });

  test('the AM adds one in a line, its owner is told, Undo takes it back', async () => {
    const { sandbox, store } = running;
    await sandbox.as('UMIA').command('/task', 'Acme resize @ravi Thu half day', 'CTEAM');
    const added = await answerTo('UMIA', 'Added: Acme resize for Ravi, due Thu 26 Nov, about half a day.');
    expect(store.tasks.where("title = 'resize'")[0]).toMatchObject({
      owner: 'URAVI',
      due: '2026-11-26',
      sizeHours: 4,
    });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'resize' });
    await sandbox.as('UMIA').click(added, 'Undo');
    await sandbox.waitFor(() => store.tasks.where("title = 'resize'").length === 0);
  });

  test('work for someone who is away then says so at once', async () => {
    const { sandbox, store } = running;
    await sandbox.as('UJON').post('CTEAM', "I'm on leave from Monday to Wednesday next week");
    await sandbox.waitForMessage({ in: 'UJON', saying: 'Noted' });
    await sandbox.as('UMIA').command('/task', 'Acme media plan @jon Fri', 'CTEAM');
    const inTime = await answerTo('UMIA', 'Added: Acme media plan for Jon');
    expect(sandbox.wordsOf(inTime)).not.toContain('Meanwhile');
    await sandbox.as('UMIA').command('/task', 'Acme booking @jon 1 Dec', 'CTEAM');
    await answerTo('UMIA', /Added: Acme booking for Jon[\s\S]*Meanwhile Jon is away/);
    expect(store.tasks.where("title = 'booking'")[0]?.owner).toBe('UJON');
  });

  test('an owner marks a task done from /whois-on, and takes it back', async () => {
    const { sandbox, store } = running;
    await sandbox.as('UDANA').command('/whois-on', '@dana', 'CTEAM');
    const seen = await answerTo('UDANA', 'Acme banners');
    await sandbox.as('UDANA').choose(seen, 'task.mend', 'Done');
    const done = await answerTo('UDANA', 'Acme banners: done.');
    expect(store.tasks.get('task_banners')).toMatchObject({ status: 'done', remainingHours: 0 });
    await sandbox.as('UDANA').click(done, 'Undo');
    await sandbox.waitFor(() => store.tasks.get('task_banners')?.status === 'todo');
    expect(store.tasks.get('task_banners')?.remainingHours).toBe(3);
  });

  test('a new due date is set in a form, from Home', async () => {
    const { sandbox, store } = running;
    await sandbox.as('UDANA').openHome();
    await sandbox.waitForHome('UDANA');
    await sandbox.as('UDANA').choose('home', 'task.mend', 'Due…');
    await sandbox.waitForModal('UDANA', 'task.save');
    expect(await sandbox.as('UDANA').submitModal({ due: '2026-11-27' })).toEqual({});
    expect(store.tasks.get('task_banners')?.due).toBe('2026-11-27');
  });

  test('a message is made a task, filled in as far as it says', async () => {
    const { sandbox, store } = running;
    const said = await sandbox.as('UNOOR').post('CACME', 'could someone do the acme resize by Friday');
    await sandbox.as('UMIA').messageShortcut(said, 'task.from_message');
    await sandbox.waitForModal('UMIA', 'task.add');
    expect(
      await sandbox.as('UMIA').submitModal({ title: 'resize', owner: 'URAVI', due: '2026-11-27' }),
    ).toEqual({});
    expect(store.tasks.where("title = 'resize'")[0]).toMatchObject({
      owner: 'URAVI',
      campaign: 'campaign_acme',
    });
  });

  test('a message that was not heard is logged as an absence; the person is told', async () => {
    const { sandbox, store } = running;
    const said = await sandbox.as('UMIA').post('CTEAM', 'Noor mentioned something about the afternoon');
    await sandbox.as('UMIA').messageShortcut(said, 'absence.from_message');
    await sandbox.waitForModal('UMIA', 'absence.log');
    expect(
      await sandbox.as('UMIA').submitModal({ person: 'UNOOR', from: '2026-11-26', to: '2026-11-26' }),
    ).toEqual({});
    expect(store.absences.where("person = 'UNOOR'")[0]).toMatchObject({
      from: '2026-11-26',
      state: 'active',
    });
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Mia' });
  });
});
