// A part of a cover: split between two, the rest open, the hours that were short.
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import type { Task } from '../../src/domain/tasks.ts';
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { covers, ravisGotIt, withTom } from '../support/covered-by-ravi.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

/** Ravi has an hour of it, two are open. */
async function ravisPartOnly(running: RunningBot): Promise<{ morning: Message; asked: Message }> {
  const { sandbox, store } = running;
  const { morning } = await ravisGotIt(running);
  await sandbox.as('UMIA').click(morning, 'Adjust…');
  await sandbox.waitForModal('UMIA', 'cover.save');
  await sandbox.as('UMIA').submitModal({ hours: '1' });
  await sandbox.waitFor(() => store.needs.where()[0]?.state === 'open');
  await untilItSays(running, morning, 'Ravi has a part of it');
  const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'about an hour' });
  return { morning, asked };
}

describe('a cover', () => {
  const story = eachWithBot(withTom);

  test('of more hours than there are is refused at its field, and nothing is changed', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    const refused = { hours: 'No more than 3 h of it can be given. Empty is all of that.' };
    expect(await sandbox.as('UMIA').submitModal({ hours: '99' })).toEqual(refused);
    expect(await sandbox.as('UMIA').submitModal({ hours: '3.5', rest: 'UTOM' })).toEqual(refused);
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', hours: 3, state: 'assigned' }]);
    expect(saidIn(running, 'URAVI')).toHaveLength(1);
  });

  test('of the hours that were short settles it: what is left to its owner asks nobody, and Undo stays', async () => {
    const running = story();
    const { sandbox, store } = running;
    const [banners] = store.tasks.where();
    // Dana can do most of it herself once she is back.
    const later = { due: '2026-11-30' as never, dueTime: null, sizeHours: 30, remainingHours: 30 };
    store.tasks.put({ ...(banners as Task), ...later });
    const { morning } = await ravisGotIt(running);
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', hours: 6 }]);
    expect(store.needs.where()).toMatchObject([{ state: 'covered', hours: 6 }]);
    expect(buttonsOf(running, morning)).toEqual(
      expect.arrayContaining(['Undo', 'Adjust…', 'Copy client note…']),
    );
    await sandbox.as('UMIA').click(morning, 'Undo');
    await untilItSays(running, morning, 'Acme banners (Mon 30 Nov) → Ravi');
    expect(covers(running)).toMatchObject([{ state: 'ended' }]);
  });

  test('is split between two: each is asked for their part, and one Undo takes both back', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning, asked } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    expect(await sandbox.as('UMIA').submitModal({ part: 'morning', rest: 'UTOM' })).toEqual({});
    await sandbox.waitForMessage({ in: 'UTOM', saying: 'Acme banners, from 12:00' });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Acme banners, until 12:00', after: asked.ts });
    await untilItSays(
      running,
      morning,
      'Ravi covers Acme banners (until 12:00) today, Tom (from 12:00) the rest',
    );
    expect(covers(running)).toMatchObject([
      { holder: 'URAVI', hours: 1.5, part: [null, '12:00'] },
      { holder: 'UTOM', hours: 1.5, part: ['12:00', null] },
    ]);
    expect(saidIn(running, 'UTOM')).toHaveLength(1);

    await sandbox.as('UMIA').click(morning, 'Undo');
    await sandbox.waitFor(() => covers(running).every(({ state }) => state === 'undone'));
  });

  test('of a part leaves the rest to be decided', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ hours: '1' });
    await sandbox.waitFor(() => store.needs.where()[0]?.state === 'open');
    expect(store.needs.where()[0]?.hours).toBe(2);
    await untilItSays(running, morning, 'Ravi has a part of it');
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', hours: 1, state: 'assigned' }]);
  });

  test('of a part can be changed while the rest is open: made whole again, its holder is asked anew', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning, asked } = await ravisPartOnly(running);
    await sandbox.as('UMIA').click(morning, 'Adjust Ravi’s part…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    expect(JSON.stringify(sandbox.as('UMIA').modal().body)).toContain('"initial_value":"1"');
    expect(await sandbox.as('UMIA').submitModal({ hours: '3' })).toEqual({});
    await untilItSays(running, morning, 'Ravi covers Acme banners today');
    expect(store.needs.where()).toMatchObject([{ state: 'covered' }]);
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', hours: 3, state: 'assigned' }]);
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'about 3 h', after: asked.ts });
  });

  test('changed hours later gives its holder their time to see it before the AM hears that they have not', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await ravisGotIt(running);
    await running.moveTo(new Date('2026-11-25T11:00:00Z'));
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ part: 'afternoon', rest: 'UTOM' });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Acme banners, from 12:00' });
    await running.moveTo(new Date('2026-11-25T11:30:00Z'));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
    expect(store.covers.where().map(({ seenAt }) => seenAt)).toEqual([null, null]);
    await running.moveTo(new Date('2026-11-25T11:46:00Z'));
    const told = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: 'Ravi has not seen Acme banners',
      after: morning.ts,
    });
    expect(buttonsOf(running, told).join()).not.toMatch(/Give it to (?:Tom|Ravi)/);
    const [asked] = sandbox.messagesIn('URAVI').slice(-1);
    if (asked) await sandbox.as('URAVI').click(asked, 'Got it');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Tom has not seen Acme banners', after: told.ts });
  });

  test('whose second holder does not see their part goes on to someone else, that part alone', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await ravisGotIt(running);
    store.people.put({ ...(store.people.get('UNOOR') as Person), skills: ['design'] });
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ part: 'morning', rest: 'UTOM' });
    const anew = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Acme banners, until 12:00' });
    await sandbox.as('URAVI').click(anew, 'Got it');
    await running.moveTo(new Date('2026-11-25T09:45:00Z'));
    const told = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Tom has not seen Acme banners' });
    await sandbox.as('UMIA').click(told, 'Give it to Noor');
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Acme banners, from 12:00' });
    expect(covers(running)).toMatchObject([
      { holder: 'URAVI', state: 'assigned', hours: 1.5, part: [null, '12:00'] },
      { holder: 'UTOM', state: 'undone' },
      { holder: 'UNOOR', state: 'assigned', hours: 1.5, part: ['12:00', null] },
    ]);
  });

  test('of a part, with the rest given to another in the same form', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisPartOnly(running);
    await sandbox.as('UMIA').click(morning, 'Adjust Ravi’s part…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ rest: 'UTOM' });
    await sandbox.waitForMessage({ in: 'UTOM', saying: 'Mia asks you to cover' });
    await untilItSays(running, morning, 'Tom the rest');
    expect(covers(running)).toMatchObject([
      { holder: 'URAVI', hours: 1 },
      { holder: 'UTOM', hours: 2 },
    ]);
  });

  test('of a part that ends leaves all of it to be decided', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await ravisPartOnly(running);
    await sandbox.as('UMIA').click(morning, 'Adjust Ravi’s part…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ end: 'now' });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia has ended your cover' });
    await sandbox.waitFor(() => store.needs.where()[0]?.hours === 3);
    expect(store.needs.where()).toMatchObject([{ state: 'open', hours: 3 }]);
    await sandbox.waitFor(() => !buttonsOf(running, morning).includes('Adjust Ravi’s part…'));
  });

  test('of a part does not grow over its holder’s hours without another yes', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await ravisPartOnly(running);
    const [banners] = store.tasks.where();
    store.tasks.put({
      ...(banners as Task),
      id: asId('task_ravis'),
      owner: asId('URAVI'),
      remainingHours: 4,
    });
    await sandbox.as('UMIA').click(morning, 'Adjust Ravi’s part…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ hours: '3' });
    await sandbox.waitFor(() => JSON.stringify(sandbox.as('UMIA').modal().body).includes('Ravi would be'));
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', hours: 1 }]);
  });
});
