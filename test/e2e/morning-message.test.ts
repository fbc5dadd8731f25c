// When the AM's one message of the day opens, is edited, and is posted anew.
import { asId } from '../../src/domain/ids.ts';
import { aTask, day, time } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const at = (clock: string, date = '2026-11-25') => new Date(`${date}T${clock}:00Z`);
const due = (dueTime: string, over = {}) =>
  aTask({
    owner: asId('UDANA'),
    title: 'banners',
    due: day('2026-11-25'),
    dueTime: time(dueTime),
    remainingHours: 2,
    clientFacing: true,
    confirmedAt: at('10:00', '2026-11-24'),
    ...over,
  });
const noors = aTask({
  ...due('16:00'),
  id: asId('task_media'),
  owner: asId('UNOOR'),
  title: 'media plan',
  skill: 'media',
});

describe('before the AM begins, with nothing due early', () => {
  const story = eachWithBot(() => acme({ tasks: [due('17:30')] }), at('07:00'));

  test('nobody is notified; the message opens at the start of her day', async () => {
    const { sandbox, moveTo } = story();
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await moveTo(at('08:29'));
    expect(saidIn(story(), 'UMIA')).toEqual([]);
    await moveTo(at('08:30'));
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out today' });
    await moveTo(at('08:40'));
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
  });
});

describe('before the AM begins, with client work due within her first four hours', () => {
  const story = eachWithBot(() => acme({ tasks: [due('12:00')] }), at('07:00'));

  test('she is asked at once', async () => {
    await story().sandbox.as('UDANA').post('CTEAM', 'out today');
    await story().sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out today' });
  });
});

describe('in the course of the day', () => {
  const story = eachWithBot(() => acme({ tasks: [due('15:00'), noors] }));

  test('what comes within 15 minutes of an open question is edited in, and posted anew only then', async () => {
    const { sandbox, moveTo } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UNOOR').post('CTEAM', 'out today too');
    await untilItSays(story(), morning, 'Noor');
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
    await moveTo(at('09:05'));
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
    await moveTo(at('09:12'));
    const anew = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor', after: morning.ts });
    await untilItSays(story(), morning, 'This went on in');
    expect(buttonsOf(story(), morning)).toEqual([]);
    expect(buttonsOf(story(), anew).length).toBeGreaterThan(2);
    await moveTo(at('09:40'));
    expect(saidIn(story(), 'UMIA')).toHaveLength(2);
  });

  test('where all was settled, what is new is posted anew at once, with a link from the old one', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await untilItSays(story(), morning, 'All settled');
    await sandbox.as('UNOOR').post('CTEAM', 'out today too');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'media plan', after: morning.ts });
    await untilItSays(story(), morning, 'This went on in');
  });

  test('what asks for nothing is edited in and notifies nobody', async () => {
    const { sandbox, moveTo } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('URAVI').post('CTEAM', 'out tomorrow');
    await untilItSays(story(), morning, 'Ravi');
    await moveTo(at('10:30'));
    expect(saidIn(story(), 'UMIA').filter((words) => !words.includes('This went on'))).toHaveLength(1);
  });

  test('"Why, and what can wait" shows why, for the reader alone', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Why, and what can wait');
    const view = await sandbox.waitForModal('UMIA');
    expect(JSON.stringify(view.body)).toContain('Ravi');
  });
});

describe('the first day back', () => {
  const story = eachWithBot(() =>
    acme({ tasks: [due('15:00', { due: day('2026-11-26'), remainingHours: 10, sizeHours: 10 })] }),
  );

  test('the cover ends when her day begins, and the holder is told that it went back', async () => {
    const { sandbox, store, moveTo } = story();
    await sandbox.as('UDANA').post('CTEAM', 'out today and tomorrow');
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'needs someone' });
    await sandbox.as('UMIA').click(morning, 'Change…');
    await sandbox.waitForModal('UMIA');
    await sandbox.as('UMIA').submitModal({ 'Someone else': 'URAVI' });
    await sandbox.whenIdle();
    if (sandbox.modalsOf('UMIA').length > 0) await sandbox.as('UMIA').submitModal();
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await moveTo(at('20:00', '2026-11-26'));
    expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);
    await moveTo(at('08:31', '2026-11-27'));
    expect(store.covers.where().map(({ state }) => state)).toEqual(['ended']);
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is back' });
  });
});
