// What stands beside a campaign in Home: uncovered, tight, over capacity. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import { aTask, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot } from '../support/story.ts';

const confirmedAt = new Date('2026-11-24T10:00:00Z');
const story = eachWithBot(() =>
  acme({
    tasks: [
      ...acme().tasks,
      aTask({
        id: asId('task_page'),
        owner: asId('URAVI'),
        title: 'landing page',
        due: day('2026-11-26'),
        remainingHours: 12,
        confirmedAt,
      }),
    ],
  }),
);

async function homeOf(person: string, says: string): Promise<string> {
  const { sandbox } = story();
  await sandbox.as(person).openHome();
  const home = await sandbox.waitForHome(person, (view) => JSON.stringify(view.body).includes(says));
  return JSON.stringify(home.body.blocks);
}

const put = (more: Parameters<typeof aTask>[0]) => {
  const page = story().store.tasks.get('task_page');
  if (page) story().store.transact(() => story().store.tasks.put({ ...page, ...more }));
};

describe('the risk of a campaign in Home', () => {
  test('is not told of where everybody has the hours', async () => {
    const home = await homeOf('UMIA', 'Acme Spring Launch');
    expect(home).toContain('AM Mia · 5 people');
    for (const risk of ['uncovered', 'tight', 'over capacity']) expect(home).not.toContain(risk);
  });

  test('is "over capacity" with the name of whoever has more hours due than they have', async () => {
    put({ remainingHours: 30 });
    expect(await homeOf('UMIA', 'Acme Spring Launch')).toContain('AM Mia · over capacity: Ravi · 5 people');
  });

  test('is not told to a colleague, who cannot change it', async () => {
    put({ remainingHours: 30 });
    expect(await homeOf('UNOOR', 'Acme Spring Launch')).not.toContain('over capacity');
  });

  test('does not count what nobody has confirmed for two weeks', async () => {
    put({ remainingHours: 30, confirmedAt: new Date('2026-11-09T10:00:00Z') });
    expect(await homeOf('UMIA', 'Acme Spring Launch')).not.toContain('over capacity');
  });

  test('of who is away is "uncovered", once, not "over capacity" besides', async () => {
    put({ remainingHours: 30 });
    await danaIsOut(story());
    expect(await homeOf('UMIA', 'uncovered')).toContain('uncovered: Acme banners · over capacity: Ravi · 5');
  });

  test('is "tight" where the work is due on the first day back', async () => {
    const banners = story().store.tasks.get('task_banners');
    if (banners) story().store.tasks.put({ ...banners, due: day('2026-11-26') });
    await story().sandbox.as('UDANA').post('CTEAM', 'out today');
    await story().sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    expect(await homeOf('UMIA', 'tight')).toContain('tight: Acme banners · 5 people');
  });

  test('goes with the work to whoever gets it', async () => {
    put({ remainingHours: 30 });
    await homeOf('UMIA', 'over capacity: Ravi');
    await story().sandbox.as('UMIA').command('/reassign', 'Acme landing page from @ravi to @noor', 'CTEAM');
    await homeOf('UMIA', 'over capacity: Noor');
    expect(story().store.tasks.get('task_page')?.owner).toBe('UNOOR');
  });
});
